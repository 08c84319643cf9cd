"""A worker's first visit: an invitation becomes an account, and the worker is signed in."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import Final

import structlog
from aiohttp import web

from console import cookies, pages, signing
from console.forms import field
from console.passwords import LONGEST, SHORTEST
from console.visit import HOME, VISIT, desk_of
from handlers.duty import name_of
from storage import invites, throttles, workers
from storage.invites import Invite, InviteFor
from storage.throttles import Limit
from storage.transaction import Tx
from storage.workers import Worker

log = structlog.get_logger()

PER_ADDRESS: Final = Limit(every=timedelta(minutes=1), burst=20)
NAME_LONGEST: Final = 40
_SIGN_IN: Final = re.compile(r"[a-z0-9][a-z0-9._@-]{2,59}")


async def join_form(request: web.Request) -> web.Response:
    code, address = request.match_info["code"], signing.address_of(request)
    invite = await desk_of(request).store.write(lambda tx: _look(tx, code, address))
    return _page(request, invite) if invite is not None else _bad(request)


async def join(request: web.Request) -> web.Response:
    desk, code, address = desk_of(request), request.match_info["code"], signing.address_of(request)
    invite = await desk.store.write(lambda tx: _look(tx, code, address))
    if invite is None:
        return _bad(request)
    given = {name: await field(request, name) for name in ("sign_in", "name")}
    sign_in, name = signing.folded(given["sign_in"]), given["name"]
    form = await request.post()
    password, again = str(form.get("password", "")), str(form.get("again", ""))
    if (problem := _problem(sign_in, name, password, again)) is not None:
        return _page(request, invite, problem, given)
    hashed, language = await desk.passwords.hash(password), request[VISIT].words.language

    def accept(tx: Tx) -> Worker | Invite | None:
        still = _find(tx, code)
        if still is None:
            return None
        worker = workers.add(
            tx, sign_in=sign_in, name=name, center_id=still.target, password_hash=hashed, language=language
        )
        if worker is None:
            return still
        invites.use(tx, still)
        return worker

    match await desk.store.write(accept):
        case Worker() as worker:
            log.info("worker_joined", worker=worker.id, center=worker.center_id)
            return await signing.enter(request, worker, f"{HOME}/")
        case Invite() as still:
            return _page(request, still, "desk-join-taken", given)
        case None:
            return _bad(request)


def _look(tx: Tx, code: str, address: str) -> Invite | None:
    """The invitation; nobody gets to try many codes."""
    if throttles.take(tx, throttles.about(tx, "join-from", address), PER_ADDRESS) is not None:
        return None
    return _find(tx, code)


def _find(tx: Tx, code: str) -> Invite | None:
    invite = invites.find(tx, code)
    return invite if invite is not None and invite.purpose is InviteFor.WORKER else None


def _problem(sign_in: str, name: str, password: str, again: str) -> str | None:
    if not _SIGN_IN.fullmatch(sign_in):
        return "desk-join-bad-sign-in"
    if not name or len(name) > NAME_LONGEST:
        return "desk-join-bad-name"
    if len(password) < SHORTEST:
        return "desk-join-short"
    if len(password) > LONGEST:
        return "desk-join-long"
    if sign_in in password.casefold() and len(password) - len(sign_in) < SHORTEST // 2:
        return "desk-join-same-as-name"
    return "desk-join-differ" if password != again else None


def _page(request: web.Request, invite: Invite, problem: str = "", given: dict[str, str] | None = None) -> web.Response:
    joining = name_of(desk_of(request).house.map.directory, invite.target)
    shown = pages.page(
        request,
        "join.html",
        status=422 if problem else 200,
        joining=joining,
        problem=problem,
        given=given or {"sign_in": "", "name": ""},
        shortest=SHORTEST,
        longest=LONGEST,
    )
    cookies.keep_form_token(request, shown)
    return shown


def _bad(request: web.Request) -> web.Response:
    return pages.page(request, "problem.html", status=404, id="desk-join-bad-code")
