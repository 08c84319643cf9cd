"""The list of the center's cases. It loads itself again every half minute, which keeps no session alive."""

from __future__ import annotations

from aiohttp import web

from console import pages, shown
from console.visit import VISIT, desk_of
from handlers.desk.acts import Did
from handlers.desk.closing import off_now
from handlers.desk.queue import queue

REFRESH_SECONDS = 30
_NOTES = {"link-spent": "desk-link-spent", Did.HANDED_ON.value: "desk-did-handed-on"}


async def show(request: web.Request) -> web.Response:
    visit, desk = request[VISIT], desk_of(request)
    directory = desk.house.map.directory
    listed, off, now = await desk.store.read(
        lambda tx: (queue(tx, visit.worker), off_now(tx, visit.worker, directory), tx.now)
    )
    return pages.page(
        request,
        "queue.html",
        queue=listed,
        left=lambda report: shown.left(report, visit.words, now),
        area=lambda report: shown.area(report, directory, visit.words),
        off=visit.words.text("desk-comma").join(county.name for county in off),
        note=_NOTES.get(request.query.get("did", ""), ""),
        seconds=REFRESH_SECONDS,
        # Whoever reads with a screen reader loses the place at each reload: WCAG 2.2.1 wants a way to stop it.
        is_still="still" in request.query,
    )
