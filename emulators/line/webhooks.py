"""Events on their way from LINE to the bot."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import aiohttp

from emulators.faults import Faults, Mischief
from emulators.wire import Json, WebhookRefused


def signature(secret: str, body: bytes) -> str:
    """LINE's signature over the raw bytes of a webhook."""
    return base64.b64encode(hmac.new(secret.encode(), body, hashlib.sha256).digest()).decode()


class LineWebhooks:
    """Signs events, posts them, and says when the bot did not take them."""

    def __init__(self, secret: str, destination: str, faults: Faults) -> None:
        self._secret = secret
        self._destination = destination
        self._faults = faults
        self._session: aiohttp.ClientSession | None = None
        self._waiting: list[Json] | None = None
        self._held: list[Json] = []
        self.endpoint = ""
        self.sent: list[Json] = []
        self.refused: list[WebhookRefused] = []

    async def start(self) -> None:
        """Open the connection pool the events go out through."""
        timeout = aiohttp.ClientTimeout(total=10)
        self._session = aiohttp.ClientSession(timeout=timeout, trust_env=False)

    async def stop(self) -> None:
        """Close it."""
        if self._session:
            await self._session.close()

    async def send(self, event: Json) -> None:
        """Bring one event to the bot, with whatever trouble was ordered for it."""
        if self._waiting is not None:
            self._waiting.append(event)
            return
        mischief, goes_on = self._faults.take_mischief()
        if mischief is Mischief.REORDER:
            self._held.append(event)
            if goes_on:
                return
            held, self._held = self._held, []
            for each in reversed(held):
                await self.post([each])
            return
        await self.post([event])
        if mischief is Mischief.DUPLICATE:
            await self.post([event])
        if mischief is Mischief.REDELIVER:
            await self.redeliver([event])

    @asynccontextmanager
    async def batch(self, *, reverse: bool = False) -> AsyncIterator[None]:
        """Everything done inside arrives in one POST, in order or reversed."""
        self._waiting = []
        try:
            yield
        finally:
            events, self._waiting = self._waiting, None
        await self.post(events[::-1] if reverse else events)

    async def redeliver(self, events: list[Json]) -> None:
        """Send events again as LINE does when it had no answer: same ids and tokens, marked as redelivered."""
        await self.post([{**event, "deliveryContext": {"isRedelivery": True}} for event in events])

    async def post(self, events: list[Json]) -> None:
        """Post these events in one body; a refusal is kept and raised."""
        self.sent += events
        status = await self.status_of({"destination": self._destination, "events": events})
        if not 200 <= status < 300:
            refused = WebhookRefused("LINE", status, self.endpoint)
            self.refused.append(refused)
            raise refused

    async def status_of(self, body: Json) -> int:
        """The status the bot answers this body with; 0 when it hangs up."""
        raw = json.dumps(body, ensure_ascii=False, separators=(",", ":")).encode()
        return await self.post_raw(raw, signature(self._secret, raw))

    async def post_raw(self, raw: bytes, signed: str | None) -> int:
        """The status for any bytes under any signature, also wrong ones."""
        if self._session is None:
            raise RuntimeError("the LINE emulator is not running")
        headers = {"Content-Type": "application/json; charset=utf-8", "User-Agent": "LineBotWebhook/2.0"}
        if signed is not None:
            headers["x-line-signature"] = signed
        try:
            async with self._session.post(self.endpoint, data=raw, headers=headers) as response:
                await response.read()
                return response.status
        except (aiohttp.ClientError, TimeoutError):
            return 0
