"""Whether a form is really ours: its token, and where the browser says it comes from."""

from __future__ import annotations

import hmac
from typing import Final

from aiohttp import web

LARGEST: Final = 64 * 1024
LONGEST_NUMBER: Final = 18  # more would not fit into a column
FIELD: Final = "token"
_FORM: Final = "application/x-www-form-urlencoded"


def is_too_large(request: web.Request) -> bool:
    """Whether this is more than any of our forms, or does not say how much it is."""
    return request.content_length is None or request.content_length > LARGEST


async def is_ours(request: web.Request, token: str) -> bool:
    """Whether the form was on a page of ours, for this very visitor."""
    if request.content_type != _FORM or not _is_from_here(request):
        return False
    given = await field(request, FIELD)
    return bool(token) and hmac.compare_digest(given.encode(), token.encode())


async def field(request: web.Request, name: str) -> str:
    """What was typed into a field; empty when it was not there."""
    value = (await request.post()).get(name, "")
    return value.strip() if isinstance(value, str) else ""


async def fields(request: web.Request, name: str) -> list[str]:
    """All that was chosen under one name, each once."""
    values = (await request.post()).getall(name, [])
    return list(dict.fromkeys(value for value in values if isinstance(value, str)))


def number_in(request: web.Request, name: str) -> int:
    """The number that stands in the address; what is none is as if it were missing."""
    said = request.match_info[name]
    if not is_number(said):
        raise web.HTTPNotFound
    return int(said)


def is_number(said: str) -> bool:
    """Whether this can be the number of a row."""
    return said.isascii() and said.isdigit() and len(said) <= LONGEST_NUMBER


def _is_from_here(request: web.Request) -> bool:
    """What the browser says; silent about it, only the token speaks.

    Our pages send no referrer, and browsers then write "null" as the origin of a form.
    """
    if request.headers.get("Sec-Fetch-Site", "same-origin") != "same-origin":
        return False
    origin = request.headers.get("Origin", "null")
    return origin == "null" or origin.partition("://")[2] == request.host
