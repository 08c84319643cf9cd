"""The door of the desk: a request is let in by its rule or turned away, and leaves with its headers."""

from __future__ import annotations

import traceback
from typing import Final

import structlog
from aiohttp import web
from aiohttp.typedefs import Handler

from console import forms, pages, signing
from console.access import Verdict, rule_of
from console.cookies import form_token, session_token
from console.visit import DESK, HOME, VISIT, Visit, language_of
from storage import sessions
from storage.sessions import Session
from storage.transaction import Tx

log = structlog.get_logger()

HEADERS: Final = {
    "Content-Security-Policy": (
        "default-src 'none'; style-src 'self'; img-src 'self'; media-src 'self'; "
        "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    ),
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
    "X-Robots-Tag": "noindex, nofollow",
}


async def dress(request: web.Request, response: web.StreamResponse) -> None:
    """Give every response its headers, errors included."""
    for name, value in HEADERS.items():
        response.headers.setdefault(name, value)
    response.headers.setdefault("Cache-Control", "no-store")


@web.middleware
async def answer(request: web.Request, handler: Handler) -> web.StreamResponse:
    """A page for everything that can go wrong, in the visitor's language."""
    request[VISIT] = Visit(language_of(request, None), None, "")
    try:
        return await handler(request)
    except web.HTTPRedirection:
        raise
    except web.HTTPException as refusal:
        return pages.problem(request, refusal.status)
    except Exception as fault:  # noqa: BLE001 - one of the three doors: it says so in the log and on the page
        # Only where and what kind: an exception's own words may hold a person's.
        frames = traceback.extract_tb(fault.__traceback__)
        where = [f"{frame.filename}:{frame.lineno}" for frame in frames if "site-packages" not in frame.filename]
        log.error("desk_failed", fault=type(fault).__name__, where=where[-3:])
        return pages.problem(request, 500)


@web.middleware
async def admit(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Ask the route's rule; a form has to be ours as well."""
    resource = request.match_info.route.resource
    if resource is None:
        return await handler(request)  # nothing is here, or not by this method: aiohttp says so
    rule = rule_of(request.method, resource.canonical.removeprefix(HOME))
    token, asked = session_token(request), dict(request.match_info)
    is_active = "watch" not in request.query

    def look(tx: Tx) -> tuple[Session | None, Verdict]:
        session = sessions.find(tx, token, is_active=is_active) if token else None
        return session, rule(tx, session.worker if session is not None else None, asked)

    session, verdict = await request.app[DESK].store.write(look)
    worker = session.worker if session is not None else None
    of_forms = session.csrf if session is not None else form_token(request)
    request[VISIT] = Visit(language_of(request, worker), session, of_forms)
    if verdict is Verdict.MISSING:
        raise web.HTTPNotFound
    if verdict is Verdict.SIGN_IN:
        to = signing.Onward(case=asked.get("case", ""), room=pages.room_of(resource.canonical))
        return signing.page(request, to=to, status=401)
    if request.method == "POST":
        if forms.is_too_large(request):
            raise web.HTTPRequestEntityTooLarge(forms.LARGEST, request.content_length or 0)
        if not await forms.is_ours(request, of_forms):
            raise web.HTTPForbidden
    return await handler(request)
