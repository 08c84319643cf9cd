"""News at the desk: the list, one piece with whom it goes to or has reached, and the word that sends or stops it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Final

import structlog
from aiohttp import web

from console import pages, shown
from console.case import chosen
from console.forms import field, number_in
from console.visit import HOME, VISIT, desk_of
from directory.keys import still_known
from handlers.broadcasting import speaker, where
from handlers.desk import news
from handlers.desk.closing import own_counties
from handlers.desk.counted import FEWEST, counted
from handlers.desk.news import Said, Sight, Wrote
from handlers.messages import Platform
from handlers.titles import title
from locales import NAMES, Words
from storage.broadcasts import Broadcast, BroadcastId, BroadcastState, Reach
from storage.transaction import Tx

log = structlog.get_logger()

PLACE: Final = f"{HOME}/news"
REFRESH_SECONDS: Final = 30
_NOTES: Final = (Wrote.KEPT, Said.SAID, Said.STOPPED, Said.THROWN_AWAY, Said.GOES_ON)
_BECAME: Final = (
    ("sent", (Reach.SENT,)),
    ("waiting", (Reach.WAITING, Reach.PACKED)),
    ("blocked", (Reach.BLOCKED,)),
    ("left", (Reach.LEFT,)),
    ("failed", (Reach.FAILED,)),
    ("unsure", (Reach.UNSURE,)),
)


async def listed(request: web.Request) -> web.Response:
    visit, desk = request[VISIT], desk_of(request)
    house, words = desk.house, visit.words
    found, now = await desk.store.read(lambda tx: (news.listed(tx, visit.worker, house.map.directory), tx.now))
    return pages.page(
        request,
        "news.html",
        listed=found,
        can_write=bool(own_counties(visit.worker, house.map.directory)),
        where=lambda it: where(it.written, house, words),
        state=lambda it: state(it, words, now),
        is_thrown_away=request.query.get("did") == Said.THROWN_AWAY,
    )


async def show(request: web.Request) -> web.Response:
    visit, desk = request[VISIT], desk_of(request)
    house, words, month = desk.house, visit.words, await desk.month()

    def work(tx: Tx) -> tuple[Sight | None, datetime]:
        found = news.find(tx, visit.worker, house.map.directory, _id(request))
        return (news.look(tx, house, visit.worker, found, month) if found is not None else None), tx.now

    sight, now = await desk.store.write(work)
    if sight is None:
        raise web.HTTPNotFound
    it, did = sight.broadcast, chosen(Said, request.query.get("did", "")) or chosen(Wrote, request.query.get("did", ""))
    entry = still_known(it.written.entry, house.map.directory) if it.written.entry is not None else None
    platforms = _platforms(sight)
    readers = counted(sight.audience) if sight.audience is not None else {}
    return pages.page(
        request,
        "news_draft.html" if it.state is BroadcastState.DRAFT else "news_said.html",
        sight=sight,
        it=it,
        url=f"{PLACE}/{it.id}",
        where=where(it.written, house, words),
        state=state(it, words, now),
        speaker=speaker(it.center_id, house),
        entry=title(entry, words) if entry is not None else "",
        own=[language for language in sight.previews if language in it.written.texts],
        others=[language for language in sight.previews if language not in it.written.texts],
        names=NAMES,
        counted=readers,
        spoken=[language for language in sight.previews if any(language in row.languages for row in readers.values())],
        fewest=FEWEST,
        platforms=platforms,
        became=[
            (name, [sight.became(platform, *reaches) for platform in platforms])
            for name, reaches in _BECAME
            if name in ("sent", "waiting") or any(sight.became(platform, *reaches) for platform in platforms)
        ],
        is_later=sight.begins_at > now,
        is_night=house.daytime.from_(now) > now,
        hours=house.daytime,
        day=lambda date: shown.day(date, words),
        has_line=month is not None,
        is_thrown_away=news.is_thrown_away(it),
        can_write=bool(own_counties(visit.worker, house.map.directory)),
        did=f"desk-did-news-{did}" if did is not None else "",
        is_done=did in _NOTES,
        seconds=REFRESH_SECONDS,
        # Whoever reads with a screen reader loses the place at each reload: WCAG 2.2.1 wants a way to stop it.
        is_still="still" in request.query,
    )


async def send(request: web.Request) -> web.Response:
    worker, mark, desk = request[VISIT].worker, await field(request, "mark"), desk_of(request)
    month = await desk.month()
    return await _done(request, lambda tx, it: news.say(tx, desk.house, worker, it, mark, month))


async def stop(request: web.Request) -> web.Response:
    worker = request[VISIT].worker
    return await _done(request, lambda tx, it: news.stop(tx, worker, it))


async def go_on(request: web.Request) -> web.Response:
    return await _done(request, news.go_on)


def state(it: Broadcast, words: Words, now: datetime) -> str:
    """Where it stands, in a few words."""
    if it.state is BroadcastState.SENDING and it.begins_at is not None and it.begins_at > now:
        return words.text("desk-news-state-later", at=shown.moment(it.begins_at, words))
    if it.ended_at is not None and not news.is_thrown_away(it):
        return words.text(f"desk-news-state-{it.state}", at=shown.moment(it.ended_at, words))
    return words.text("desk-news-state-thrown-away" if news.is_thrown_away(it) else f"desk-news-state-{it.state}")


async def _done(request: web.Request, act: Callable[[Tx, Broadcast], Said]) -> web.Response:
    desk, worker = desk_of(request), request[VISIT].worker

    def work(tx: Tx) -> Said | None:
        found = news.find(tx, worker, desk.house.map.directory, _id(request))
        return act(tx, found) if found is not None else None

    said = await desk.store.write(work)
    if said is None:
        raise web.HTTPNotFound
    log.info("news_acted", did=said.value, news=_id(request), worker=worker.id)
    if said is Said.THROWN_AWAY:
        raise web.HTTPSeeOther(f"{PLACE}?did={said}")
    raise web.HTTPSeeOther(f"{PLACE}/{_id(request)}?did={said}")


def _id(request: web.Request) -> BroadcastId:
    return BroadcastId(number_in(request, "news"))


def _platforms(sight: Sight) -> list[str]:
    """Those with readers, in a lasting order."""
    with_readers = {platform for platform, _ in sight.reach} | set(sight.audience.counted if sight.audience else ())
    return [platform for platform in Platform if platform in with_readers]
