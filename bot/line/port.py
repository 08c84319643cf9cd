"""LINE, as the rest of the bot speaks to it: the free answer first, the paid push when it is too late."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta

from bot.line.client import Line
from bot.line.quota import HELD_BACK, Reserve
from bot.ports import Address
from handlers.messages import Outcome, Outgoing, RefusalKind, Refused, Reply, Sent

TOKEN_LIVES = timedelta(seconds=50)
"""A reply token is good for about a minute; LINE promises no more (reference, "Send reply message")."""


class LinePort:
    def __init__(
        self, client: Line, now: Callable[[], datetime], urgent: Line | None = None, *, kept_for_danger: int = 0
    ) -> None:
        self._client = client
        self._urgent = urgent or client
        self._reserve = Reserve(client.quota, kept_for_danger, now)
        self._now = now

    async def answer(
        self,
        to: Address,
        reply: Reply,
        key: str,
        *,
        reply_token: str | None = None,
        at: datetime | None = None,
    ) -> Outcome:
        if not reply.messages:
            return Sent()
        client = self._urgent if reply.is_urgent else self._client
        if reply_token is not None and self._is_alive(at):
            outcome = await client.reply(reply_token, reply.messages, to.is_group)
            if isinstance(outcome, Refused) and outcome.kind is RefusalKind.LATER:
                # Nobody knows whether LINE took it. If it did, the token is used up now, and a token that
                # has not had the time to run out is the proof.
                outcome = await client.reply(reply_token, reply.messages, to.is_group)
                if isinstance(outcome, Refused) and outcome.kind is RefusalKind.STALE and self._is_alive(at):
                    return Sent()
            if not (isinstance(outcome, Refused) and outcome.kind is RefusalKind.STALE):
                return outcome
        late = [message.when_late for message in reply.messages]
        return await self._push(to, late, key, is_urgent=reply.is_urgent)

    def _is_alive(self, at: datetime | None) -> bool:
        """Whether the token of an event of this moment is still good."""
        return at is None or self._now() - at < TOKEN_LIVES

    async def send(self, to: Address, messages: Sequence[Outgoing], key: str, *, is_urgent: bool = False) -> Outcome:
        return await self._push(to, messages, key, is_urgent=is_urgent)

    async def _push(self, to: Address, messages: Sequence[Outgoing], key: str, *, is_urgent: bool) -> Outcome:
        if not is_urgent and await self._reserve.is_reached():
            return HELD_BACK
        client = self._urgent if is_urgent else self._client
        outcome = await client.push(to.chat, messages, key, to.is_group)
        if not isinstance(outcome, Refused):
            self._reserve.count()
        return outcome

    async def multicast(self, chats: Sequence[str], message: Outgoing, key: str) -> Outcome:
        """Send one message to many people in one call; the same key within 24 hours is the same message."""
        if await self._reserve.is_reached(len(chats)):
            return HELD_BACK
        outcome = await self._client.multicast(chats, message, key)
        if not isinstance(outcome, Refused):
            self._reserve.count(len(chats))
        return outcome

    async def language(self, user: str) -> str | None:
        return await self._client.profile_language(user)

    async def content(self, ref: str) -> bytes | Refused:
        return await self._client.content(ref)

    async def open_topic(self, to: Address, name: str) -> str | None:
        return None
