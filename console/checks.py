"""The page of what people say is wrong in the directory, and of what nobody has asked about for too long."""

from __future__ import annotations

from typing import Final

from aiohttp import web

from console import pages, shown
from console.case import chosen
from console.forms import number_in
from console.visit import HOME, VISIT, desk_of
from directory.facts import Source, Status
from directory.freshness import Known, as_of
from directory.hours import TAIPEI
from directory.model import CountyCode
from directory.results import phone_of
from handlers.desk import checking
from handlers.desk.checking import Did
from handlers.desk.closing import own_counties
from locales import Words

MOST: Final = 50
"""How many entries stand on the page: who has looked into these sees the next."""


async def show(request: web.Request) -> web.Response:
    visit, desk = request[VISIT], desk_of(request)
    words, worker, directory = visit.words, visit.worker, desk.house.map.directory
    now, doubted = await desk.store.read(lambda tx: (tx.now, checking.doubted(tx, worker, directory)))
    did = chosen(Did, request.query.get("did", ""))

    def county(code: CountyCode | None) -> str:
        return directory.county(code).name if code is not None else words.text("desk-checks-national")

    return pages.page(
        request,
        "checks.html",
        doubted=doubted[:MOST],
        left=len(doubted[MOST:]),
        old=checking.old(worker, directory, now.astimezone(TAIPEI).date()),
        counties=own_counties(worker, directory),
        county=county,
        dial=shown.dial,
        number=phone_of,
        says=lambda known, says: _says(known, says, words),
        age=lambda source: _age(source, words),
        day=lambda at: at.astimezone(TAIPEI).date().isoformat(),
        did=f"desk-did-{did}" if did is not None else "",
    )


async def done(request: web.Request) -> web.Response:
    desk, worker = desk_of(request), request[VISIT].worker
    directory, id = desk.house.map.directory, number_in(request, "check")
    did = await desk.store.write(lambda tx: checking.look_into(tx, worker, directory, id))
    if did is None:
        raise web.HTTPNotFound
    raise web.HTTPSeeOther(f"{HOME}/checks?did={did}")


def _says(known: Known, says: str, words: Words) -> str:
    """What the directory holds, as one reads it."""
    if known in (Known.STATUS, Known.PLANNED):
        status, _, date = says.partition(" ")
        spelled = words.text(f"desk-status-{Status(status).replace('_', '-')}")
        return f"{spelled} {date}".strip()
    return says.partition(": ")[2] if known is Known.CONDITION else says


def _age(source: Source, words: Words) -> str:
    """From when a fact is, and how sure."""
    day = as_of(source)
    if source.assurer is not None:
        return words.text("desk-fact-confirmed", day=source.verified_on.isoformat(), by=source.assurer)
    when = words.text("desk-fact-as-of", month=day.strftime("%Y-%m")) if day is not None else None
    return words.text("desk-comma").join(
        [when or words.text("desk-fact-undated"), words.text(f"desk-confidence-{source.confidence}")]
    )
