"""Signing in and out, the one-time link, and the language of the desk."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from datetime import timedelta
from typing import Final

import structlog
from aiohttp import web

from console import cookies, pages
from console.forms import field
from console.visit import HOME, LANGUAGES, VISIT, desk_of
from handlers.desk.sight import open_link
from storage import ids, sessions, throttles, workers
from storage.throttles import Limit
from storage.transaction import Tx
from storage.workers import Worker

log = structlog.get_logger()

PER_NAME: Final = Limit(every=timedelta(minutes=2), burst=5)
PER_ADDRESS: Final = Limit(every=timedelta(seconds=30), burst=20)  # a whole center may share one
_TOKEN: Final = re.compile(r"[A-Za-z0-9_-]{1,64}")


@dataclass(frozen=True, slots=True)
class Onward:
    """Where somebody was going who had to sign in first: a one-time link, a case, or a page of the navigation."""

    link: str = ""
    case: str = ""
    room: str = ""


NOWHERE: Final = Onward()


@dataclass(frozen=True, slots=True)
class _Tried:
    """What the database says before the password is looked at."""

    wait: timedelta | None
    found: tuple[Worker, str] | None


def page(
    request: web.Request, *, to: Onward = NOWHERE, problem: str = "", status: int = 200, minutes: int = 0
) -> web.Response:
    """The sign-in form. It keeps where the worker was on the way to, out of sight of any log."""
    shown = pages.page(request, "sign_in.html", status=status, to=to, problem=problem, minutes=minutes)
    cookies.keep_form_token(request, shown)
    return shown


async def sign_in_form(request: web.Request) -> web.Response:
    if request[VISIT].session is not None:
        raise web.HTTPSeeOther(f"{HOME}/")
    return page(request)


async def sign_in(request: web.Request) -> web.Response:
    """The same answer after the same work, whether the name is unknown or the password wrong."""
    desk, name = desk_of(request), folded(await field(request, "name"))
    to = Onward(await field(request, "link"), await field(request, "case"), await field(request, "page"))
    tried = await desk.store.write(lambda tx: _try(tx, name, address_of(request)))
    if tried.wait is not None:
        log.warning("sign_in_held_back")
        minutes = int(tried.wait.total_seconds() // 60) + 1
        held = page(request, to=to, problem="desk-sign-in-wait", status=429, minutes=minutes)
        held.headers["Retry-After"] = str(minutes * 60)
        return held
    kept = tried.found[1] if tried.found is not None else None
    # Not trimmed: a space may well be the last letter of a password.
    password = str((await request.post()).get("password", ""))
    if not await desk.passwords.is_right(password, kept) or tried.found is None:
        log.warning("sign_in_failed")
        return page(request, to=to, problem="desk-sign-in-wrong", status=401)
    worker = tried.found[0]
    return await enter(request, worker, await _onward(request, worker, to))


async def enter(request: web.Request, worker: Worker, to: str) -> web.Response:
    """A fresh session for the worker; the one before it, if any, ends."""
    before = cookies.session_token(request)

    def begin(tx: Tx) -> str:
        sessions.end(tx, before)
        throttles.reset(tx, throttles.about(tx, "sign-in", worker.sign_in))
        return sessions.begin(tx, worker.id)

    token = await desk_of(request).store.write(begin)
    log.info("signed_in", worker=worker.id)
    entered = web.Response(status=303, headers={"Location": to})
    cookies.begin(request, entered, token)
    return entered


async def sign_out(request: web.Request) -> web.Response:
    token = cookies.session_token(request)
    await desk_of(request).store.write(lambda tx: sessions.end(tx, token))
    left = web.Response(status=303, headers={"Location": f"{HOME}/sign-in"})
    cookies.end(left)
    return left


async def open_from_chat(request: web.Request) -> web.Response:
    """A one-time link from a card. A chat looks at links before people do, so it is spent only by who is signed in."""
    link, session = request.match_info["token"], request[VISIT].session
    if session is None:
        return page(request, to=Onward(link if _TOKEN.fullmatch(link) else ""))
    if "prefetch" in request.headers.get("Sec-Purpose", request.headers.get("Purpose", "")):
        return web.Response(status=204)
    return web.Response(status=303, headers={"Location": await _onward(request, session.worker, Onward(link))})


async def change_language(request: web.Request) -> web.Response:
    language, worker = await field(request, "language"), request[VISIT].worker
    if language in LANGUAGES:
        await desk_of(request).store.write(lambda tx: workers.speak(tx, worker.id, language))
    raise web.HTTPSeeOther(_there(Onward(case=await field(request, "case"), room=await field(request, "page"))))


def folded(name: str) -> str:
    """A sign-in name as it is kept: however somebody's keyboard writes its first letter."""
    return unicodedata.normalize("NFKC", name).strip().casefold()


def address_of(request: web.Request) -> str:
    return request.remote or ""


async def _onward(request: web.Request, worker: Worker, to: Onward) -> str:
    """The address of where the worker was going; a link is used up by this."""
    if not to.link:
        return _there(to)
    report = await desk_of(request).store.write(lambda tx: open_link(tx, worker, to.link))
    return pages.case_url(report.case) if report is not None else f"{HOME}/?did=link-spent"


def _there(to: Onward) -> str:
    number = ids.read_case_number(to.case) if to.case else None
    return pages.case_url(number) if number is not None else f"{HOME}/{to.room if pages.is_place(to.room) else ''}"


def _try(tx: Tx, name: str, address: str) -> _Tried:
    waits = (
        throttles.take(tx, throttles.about(tx, "sign-in-from", address), PER_ADDRESS),
        throttles.take(tx, throttles.about(tx, "sign-in", name), PER_NAME),
    )
    wait = max((wait for wait in waits if wait is not None), default=None)
    return _Tried(wait, workers.credentials(tx, name) if wait is None else None)
