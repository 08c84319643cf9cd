"""What a page knows of whoever asks for it: the house, the worker, their language, and the token of their forms."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Final

from aiohttp import web

from console.passwords import Passwords
from handlers.desk.month import Month
from handlers.house import House
from locales import Words, guess, words
from paper.templates import Templates
from storage.sessions import Session
from storage.transaction import Store
from storage.workers import Worker

HOME: Final = "/console"
LANGUAGES: Final = ("zh-Hant", "en")
"""The languages of the desk: workers read these two; a reporter's own is the bot's affair."""


async def unknown_month() -> Month | None:
    """What is known of LINE's month where LINE is off."""
    return None


@dataclass(frozen=True, slots=True)
class Desk:
    """What all pages share."""

    store: Store
    house: House
    passwords: Passwords
    is_secure: bool
    templates: Templates = field(default_factory=Templates)
    month: Callable[[], Awaitable[Month | None]] = unknown_month
    """LINE's month; None where LINE is off or does not say."""


@dataclass(frozen=True, slots=True)
class Visit:
    """One request, once the door has let it in."""

    words: Words
    session: Session | None
    form_token: str = field(repr=False)

    @property
    def worker(self) -> Worker:
        """Who is signed in; only for pages whose rule asks for it."""
        assert self.session is not None, "this page is open to nobody who is not signed in"
        return self.session.worker


DESK: Final = web.AppKey("desk", Desk)
VISIT: Final = web.RequestKey("visit", Visit)


def desk_of(request: web.Request) -> Desk:
    return request.config_dict[DESK]


def language_of(request: web.Request, worker: Worker | None) -> Words:
    """The worker's language, or the browser's first, as far as the desk speaks it."""
    wanted = worker.language if worker is not None else guess(_first_language(request))
    return words(wanted if wanted in LANGUAGES else "en")


def _first_language(request: web.Request) -> str:
    return request.headers.get("Accept-Language", "").split(",")[0].split(";")[0].strip()
