"""Pages: a template, the visitor's words, and what every page shows."""

from __future__ import annotations

from collections.abc import Mapping
from hashlib import blake2b
from http import HTTPStatus
from pathlib import Path
from typing import Final
from urllib.parse import quote

import aiohttp_jinja2
import jinja2
from aiohttp import web

from console.shown import moment, name_of
from console.visit import HOME, LANGUAGES, VISIT, desk_of
from locales import NAMES

_FOLDER: Final = Path(__file__).parent
STATIC: Final[Mapping[str, tuple[bytes, str]]] = {
    name: ((_FOLDER / "static" / name).read_bytes(), kind)
    for name, kind in (("desk.css", "text/css"), ("icon.svg", "image/svg+xml"))
}
_VERSION: Final = blake2b(b"".join(content for content, _ in STATIC.values()), digest_size=6).hexdigest()

ROOMS: Final = ("", "news", "closures", "checks")
"""What the navigation leads to, after the desk's own address; the cases come first."""


def set_up(app: web.Application) -> None:
    """Read the templates; a name that a page forgets to give is an error, never an empty spot."""
    aiohttp_jinja2.setup(
        app,
        loader=jinja2.FileSystemLoader(_FOLDER / "templates"),
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )


def page(request: web.Request, template: str, *, status: int = 200, **context: object) -> web.Response:
    """The template in the visitor's language."""
    visit, directory = request[VISIT], desk_of(request).house.map.directory
    worker = visit.session.worker if visit.session is not None else None
    shared = {
        "home": HOME,
        "case_url": case_url,
        "t": visit.words.text,
        "moment": lambda at: moment(at, visit.words),
        "language": visit.words.language,
        "languages": [(code, NAMES[code]) for code in LANGUAGES],
        "token": visit.form_token,
        "worker": worker,
        "center": name_of(directory, worker.center_id) if worker is not None else "",
        "version": _VERSION,
        "rooms": ROOMS,
    }
    return aiohttp_jinja2.render_template(template, request, {**shared, **context}, status=status)


def problem(request: web.Request, status: int) -> web.Response:
    """What went wrong, in a sentence, with the way back."""
    known = status if status in (403, 404, 413) else 500 if status >= HTTPStatus.INTERNAL_SERVER_ERROR else 400
    return page(request, "problem.html", status=status, id=f"desk-problem-{known}")


def case_url(case: str, did: str = "") -> str:
    """Where a case is; with what has just come of it."""
    return f"{HOME}/case/{quote(case)}" + (f"?did={did}" if did else "")


def is_place(said: str) -> bool:
    """Whether this is a room, or something that stands in one: where a form may lead back to."""
    room, _, number = said.partition("/")
    return said in ROOMS or (room == "news" and (number == "new" or (number.isascii() and number.isdigit())))


def room_of(path: str) -> str:
    """Which of the rooms a path of the desk belongs to, or the first."""
    named = path.removeprefix(f"{HOME}/").partition("/")[0]
    return named if named in ROOMS else ""


async def static(request: web.Request) -> web.Response:
    """The style sheet or the icon; the name carries its version, so it may be kept."""
    found = STATIC.get(request.match_info["file"])
    if found is None:
        raise web.HTTPNotFound
    content, kind = found
    kept = {"Cache-Control": "public, max-age=31536000, immutable"}
    return web.Response(body=content, content_type=kind, charset="utf-8", headers=kept)
