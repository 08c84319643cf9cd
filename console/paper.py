"""A referral's form: to be read or printed as a page, or saved as ODT."""

from __future__ import annotations

from urllib.parse import quote

from aiohttp import web

from console.visit import VISIT, desk_of
from handlers.desk.forms import open_form
from handlers.printed import Printed
from paper.page import HEADERS, page
from paper.templates import MEDIA_TYPE


async def show(request: web.Request) -> web.Response:
    printed = await _open(request, "page")
    return web.Response(text=page(printed.form), content_type="text/html", headers=HEADERS)


async def save(request: web.Request) -> web.Response:
    printed = await _open(request, "odt")
    return odt(printed, desk_of(request).templates.odt(printed.form, printed.county))


def odt(printed: Printed, content: bytes) -> web.Response:
    """An ODT to be saved under its case number, which names nobody."""
    name = quote(f"{printed.form.case}.odt")
    headers = {
        "Content-Disposition": f"attachment; filename=\"referral.odt\"; filename*=UTF-8''{name}",
        "Cache-Control": "no-store",
        "Referrer-Policy": "no-referrer",
        "X-Content-Type-Options": "nosniff",
    }
    return web.Response(body=content, content_type=MEDIA_TYPE, headers=headers)


async def _open(request: web.Request, how: str) -> Printed:
    house, worker, case = desk_of(request).house, request[VISIT].worker, request.match_info["case"]
    asked = request.query.get("sent", "")
    sending = int(asked) if asked.isascii() and asked.isdigit() and len(asked) < 4 else None
    printed = await desk_of(request).store.write(lambda tx: open_form(tx, house, worker, case, how, sending))
    if printed is None:
        raise web.HTTPNotFound
    return printed
