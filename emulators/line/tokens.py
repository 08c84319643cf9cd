"""Reply tokens, which work once and not for long, and retry keys, which are accepted once."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from emulators.chat import Chat
from emulators.clock import StageClock
from emulators.ids import fresh_hex
from emulators.wire import Json

REPLY_LIFE = timedelta(minutes=1)
REDELIVERY_LIFE = timedelta(minutes=20)
RETRY_KEY_LIFE = timedelta(hours=24)


@dataclass(slots=True)
class _Token:
    chat: Chat
    born: datetime
    until: datetime
    used: bool = False


class ReplyTokens:
    """The tokens handed out with events."""

    def __init__(self, clock: StageClock) -> None:
        self._clock = clock
        self._tokens: dict[str, _Token] = {}

    def issue(self, chat: Chat) -> str:
        """A new token for this chat."""
        token = fresh_hex()
        now = self._clock.now()
        self._tokens[token] = _Token(chat, now, now + REPLY_LIFE)
        return token

    def renew(self, token: str) -> None:
        """Give an unused token another minute from its redelivery, up to 20 minutes after the event."""
        if known := self._tokens.get(token):
            now = self._clock.now()
            if now <= known.born + REDELIVERY_LIFE:
                known.until = now + REPLY_LIFE

    def use(self, token: object) -> Chat | None:
        """The chat a token speaks to, once; nothing when it is unknown, used or too old."""
        known = self._tokens.get(token) if isinstance(token, str) else None
        if known is None or known.used or self._clock.now() > known.until:
            return None
        known.used = True
        return known.chat


@dataclass(frozen=True, slots=True)
class Accepted:
    """A request that was accepted under a retry key."""

    request_id: str
    sent: list[Json]
    at: datetime


class RetryKeys:
    """The keys accepted in the last 24 hours."""

    def __init__(self, clock: StageClock) -> None:
        self._clock = clock
        self._accepted: dict[str, Accepted] = {}

    def known(self, key: str) -> Accepted | None:
        """What was accepted under this key before."""
        accepted = self._accepted.get(key.lower())
        if accepted and self._clock.now() - accepted.at < RETRY_KEY_LIFE:
            return accepted
        return None

    def remember(self, key: str, request_id: str, sent: list[Json]) -> None:
        """Keep an accepted request."""
        self._accepted[key.lower()] = Accepted(request_id, sent, self._clock.now())
