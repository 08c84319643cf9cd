"""The page of days on which offices may be shut: what is said of a worker's counties, saying it, and lifting it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from aiohttp import web

from console import pages, shown
from console.case import chosen
from console.forms import field, fields, number_in
from console.moments import read_moment, written_moment
from console.visit import HOME, VISIT, desk_of
from directory.model import CountyCode
from handlers.closing import LONGEST, odd
from handlers.desk import closing
from handlers.desk.closing import Did, Standing

_PLACE: Final = f"{HOME}/closures"


@dataclass(frozen=True, slots=True)
class _Typed:
    """The form as it stands: which counties, from when and until when."""

    counties: Sequence[str]
    begins: str
    ends: str


async def show(request: web.Request) -> web.Response:
    did = chosen(Did, request.query.get("did", ""))
    return await _page(request, did=f"desk-did-{did}" if did is not None else "")


async def say(request: web.Request) -> web.Response:
    desk, worker = desk_of(request), request[VISIT].worker
    directory = desk.house.map.directory
    counties, begins, ends = (
        await fields(request, "county"),
        await field(request, "begins"),
        await field(request, "ends"),
    )
    typed, begins_at, ends_at = _Typed(counties, begins, ends), read_moment(begins), read_moment(ends)
    if not counties:
        return await _page(request, typed=typed, problem="desk-closures-choose", status=422)
    if begins_at is None or ends_at is None:
        return await _page(request, typed=typed, problem="desk-closures-unread", status=422)
    now = await desk.store.read(lambda tx: tx.now)
    if (fault := odd(begins_at, ends_at, now)) is not None:
        return await _page(request, typed=typed, problem=f"desk-closures-{fault}", status=422)
    did = await desk.store.write(lambda tx: closing.say(tx, worker, directory, counties, begins_at, ends_at))
    if did is None:
        raise web.HTTPForbidden
    raise web.HTTPSeeOther(f"{_PLACE}?did={did}")


async def lift(request: web.Request) -> web.Response:
    desk, worker = desk_of(request), request[VISIT].worker
    directory, id = desk.house.map.directory, number_in(request, "closure")
    did = await desk.store.write(lambda tx: closing.lift(tx, worker, directory, id))
    if did is None:
        raise web.HTTPNotFound
    raise web.HTTPSeeOther(f"{_PLACE}?did={did}")


async def _page(
    request: web.Request, *, did: str = "", problem: str = "", typed: _Typed | None = None, status: int = 200
) -> web.Response:
    visit, desk = request[VISIT], desk_of(request)
    directory, words = desk.house.map.directory, visit.words
    now, said = await desk.store.read(lambda tx: (tx.now, closing.standing(tx, visit.worker, directory)))
    counties = closing.own_counties(visit.worker, directory)
    if typed is None:
        typed = _Typed([counties[0].code] if len(counties) == 1 else [], *map(written_moment, closing.usual_time(now)))

    def by(it: Standing) -> str:
        if it.center_id is None:
            return it.closure.said_by
        return it.colleague or shown.name_of(directory, it.center_id)

    return pages.page(
        request,
        "closures.html",
        status=status,
        said=said,
        county=lambda code: directory.county(CountyCode(code)).name,
        until=lambda at: shown.until(at, words),
        by=by,
        counties=counties,
        typed=typed,
        did=did,
        problem=problem,
        days=LONGEST.days,
    )
