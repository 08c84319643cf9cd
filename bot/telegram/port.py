"""Telegram, as the rest of the bot speaks to it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from bot.ports import Address
from bot.telegram.client import Telegram
from handlers.messages import Outcome, Outgoing, Refused, Reply, Sent


class TelegramPort:
    def __init__(self, client: Telegram, urgent: Telegram | None = None) -> None:
        self._client = client
        self._urgent = urgent or client

    async def answer(
        self,
        to: Address,
        reply: Reply,
        key: str,
        *,
        reply_token: str | None = None,
        at: datetime | None = None,
    ) -> Outcome:
        client = self._urgent if reply.is_urgent else self._client
        return await client.send(to.chat, reply.messages, to.topic) if reply.messages else Sent()

    async def send(self, to: Address, messages: Sequence[Outgoing], key: str, *, is_urgent: bool = False) -> Outcome:
        client = self._urgent if is_urgent else self._client
        return await client.send(to.chat, messages, to.topic)

    async def language(self, user: str) -> str | None:
        return None

    async def content(self, ref: str) -> bytes | Refused:
        return await self._client.content(ref)

    async def open_topic(self, to: Address, name: str) -> str | None:
        topic = await self._client.create_topic(to.chat, name)
        return None if isinstance(topic, Refused) else topic
