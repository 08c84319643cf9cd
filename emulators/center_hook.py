"""A center's own system, taking signed webhooks as Standard Webhooks describes them."""

from __future__ import annotations

import asyncio
import base64
from collections import Counter
from dataclasses import dataclass

from aiohttp import web
from standardwebhooks.webhooks import Webhook, WebhookVerificationError

from emulators.ids import stable_hex
from emulators.inbox import Inbox
from emulators.serving import Server
from emulators.wire import Json


@dataclass(frozen=True, slots=True)
class Parcel:
    """A webhook whose signature was right."""

    id: str
    body: Json


class CenterHook:
    """Verifies, keeps each webhook once, and counts how often it came."""

    def __init__(self, secret: str | None = None) -> None:
        key = base64.b64encode(stable_hex("center hook").encode()).decode()
        self.secret = secret or f"whsec_{key}"
        self.parcels: Inbox[Parcel] = Inbox("the center's webhook receiver")
        self.times: Counter[str] = Counter()
        self.forged = 0
        self._statuses: list[int] = []
        self._gate = asyncio.Event()
        self._gate.set()
        app = web.Application()
        app.router.add_post("/inbox", self._take)
        self._server = Server(app)

    @property
    def url(self) -> str:
        """Where to send webhooks."""
        return f"{self._server.url}/inbox"

    async def start(self) -> None:
        """Listen on a free loopback port."""
        await self._server.start()

    async def stop(self) -> None:
        """Stop listening."""
        self.release()
        await self._server.stop()

    def answers(self, *statuses: int) -> None:
        """Answer the next webhooks with these statuses, keeping nothing of them."""
        self._statuses += statuses

    def hangs(self) -> None:
        """Hold every webhook until `release`."""
        self._gate.clear()

    def release(self) -> None:
        """Let go of those held."""
        self._gate.set()

    async def _take(self, request: web.Request) -> web.Response:
        raw = await request.read()
        await self._gate.wait()
        if self._statuses:
            return web.Response(status=self._statuses.pop(0))
        try:
            body: Json = Webhook(self.secret).verify(raw, dict(request.headers))
        except WebhookVerificationError:
            self.forged += 1
            return web.Response(status=401)
        webhook_id = request.headers["webhook-id"]
        self.times[webhook_id] += 1
        if self.times[webhook_id] == 1:
            self.parcels.put(Parcel(webhook_id, body))
        return web.Response(status=204)
