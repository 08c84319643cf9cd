"""LINE, as the rest of the bot speaks to it: the free answer first, the paid push when it is too late."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta

from bot.line.client import Line
from bot.ports import Address
from handlers.messages import Outcome, Outgoing, RefusalKind, Refused, Reply, Sent

TOKEN_LIVES = timedelta(seconds=50)
"""A reply token is good for about a minute; LINE promises no more (reference, "Send reply message")."""


class LinePort:
    def __init__(self, client: Line, now: Callable[[], datetime]) -> None:
        self._client = client
        self._now = now

    async def answer(
        self,
        to: Address,
        reply: Reply,
        key: str,
        *,
        reply_token: str | None = None,
        callback: str | None = None,
        at: datetime | None = None,
    ) -> Outcome:
        if not reply.messages:
            return Sent()
        is_fresh = reply_token is not None and (at is None or self._now() - at < TOKEN_LIVES)
        if reply_token is not None and is_fresh:
            outcome = await self._client.reply(reply_token, reply.messages, to.is_group)
            if isinstance(outcome, Refused) and outcome.kind is RefusalKind.LATER:
                # Nobody knows whether LINE took it: if it did, the token is used up now, and that is the proof.
                again = await self._client.reply(reply_token, reply.messages, to.is_group)
                return Sent() if isinstance(again, Refused) and again.kind is RefusalKind.STALE else again
            if not (isinstance(outcome, Refused) and outcome.kind is RefusalKind.STALE):
                return outcome
        return await self._client.push(to.chat, reply.messages, key, to.is_group)

    async def send(self, to: Address, messages: Sequence[Outgoing], key: str) -> Outcome:
        return await self._client.push(to.chat, messages, key, to.is_group)

    async def language(self, user: str) -> str | None:
        return await self._client.profile_language(user)

    async def content(self, ref: str) -> bytes | Refused:
        return await self._client.content(ref)

    async def open_topic(self, to: Address, name: str) -> str | None:
        return None
