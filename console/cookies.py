"""The two cookies of the desk: the session's, and before it that of the sign-in form. Neither is read by any script."""

from __future__ import annotations

import secrets
from typing import Final

from aiohttp import web

from console.visit import HOME, VISIT, desk_of

_SESSION: Final = "guardian_desk"
_FORM: Final = "guardian_form"


def session_token(request: web.Request) -> str:
    """The token of the visitor's session; empty when there is none."""
    return request.cookies.get(_SESSION, "")


def form_token(request: web.Request) -> str:
    """The token of the visitor's forms before they sign in, the same in all tabs; fresh at the first visit."""
    return request.cookies.get(_FORM) or secrets.token_urlsafe(24)


def keep_form_token(request: web.Request, response: web.Response) -> None:
    """The browser has to bring back what stands in the form."""
    if request[VISIT].session is None:
        _set(request, response, _FORM, request[VISIT].form_token)


def begin(request: web.Request, response: web.Response, token: str) -> None:
    """The worker's browser carries the session from now on, until it is closed or signed out."""
    _set(request, response, _SESSION, token)
    response.del_cookie(_FORM, path=HOME)


def end(response: web.Response) -> None:
    response.del_cookie(_SESSION, path=HOME)


def _set(request: web.Request, response: web.Response, name: str, value: str) -> None:
    secure = desk_of(request).is_secure
    response.set_cookie(name, value, httponly=True, samesite="Lax", secure=secure, path=HOME)
