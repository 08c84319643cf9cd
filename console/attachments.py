"""Photos and recordings of a case, to who may see the case."""

from __future__ import annotations

from typing import Final

from aiohttp import web

from console.visit import VISIT, desk_of
from handlers.desk.sight import attachment

_SHOWN: Final = frozenset(
    {"image/jpeg", "image/png", "image/webp", "image/gif", "audio/mpeg", "audio/mp4", "audio/x-m4a", "audio/aac"}
    | {"audio/ogg", "audio/wav", "audio/webm", "audio/amr", "audio/3gpp"}
)
"""What a browser may show in place; anything else is only ever saved as a file."""


async def show(request: web.Request) -> web.Response:
    case, number = request.match_info["case"], request.match_info["number"]
    if not (number.isascii() and number.isdigit()) or len(number) > 19:
        raise web.HTTPNotFound
    worker = request[VISIT].worker
    found = await desk_of(request).store.write(lambda tx: attachment(tx, worker, case, int(number)))
    if found is None:
        raise web.HTTPNotFound
    content, kind = found
    headers = {"Accept-Ranges": "bytes"}
    if kind not in _SHOWN:
        kind = "application/octet-stream"
        headers["Content-Disposition"] = "attachment"
    return _part(request, content, kind, headers)


def _part(request: web.Request, content: bytes, kind: str, headers: dict[str, str]) -> web.Response:
    """All of it, or the piece that was asked for: some phones play no recording that they cannot fetch in pieces."""
    try:
        wanted = request.http_range
    except ValueError:
        raise web.HTTPRequestRangeNotSatisfiable from None
    if wanted.start is None and wanted.stop is None:
        return web.Response(body=content, content_type=kind, headers=headers)
    start, stop, _ = wanted.indices(len(content))
    if start >= stop:
        raise web.HTTPRequestRangeNotSatisfiable
    headers["Content-Range"] = f"bytes {start}-{stop - 1}/{len(content)}"
    return web.Response(status=206, body=content[start:stop], content_type=kind, headers=headers)
