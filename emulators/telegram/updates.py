"""Updates on their way from Telegram to the bot: one queue a chat, each waiting for the last one's 2xx."""

from __future__ import annotations

import asyncio
import json
from collections import deque
from collections.abc import Callable

import aiohttp

from emulators.faults import Faults, Mischief
from emulators.ids import Counter
from emulators.wire import Json, WebhookRefused

ATTEMPTS = 3
_NOT_BY_DEFAULT = ("chat_member", "message_reaction", "message_reaction_count")


class TelegramUpdates:
    """Posts updates with the secret token, tries again, and says when the bot never took one."""

    def __init__(self, secret: str, start: int, faults: Faults) -> None:
        self.secret = secret
        self.endpoint = ""
        self.allowed: list[str] = []
        self.attempts = ATTEMPTS
        self.sent: list[Json] = []
        self.refused: list[WebhookRefused] = []
        self._faults = faults
        self._numbers = Counter(start)
        self._queues: dict[int, deque[Json]] = {}
        self._locks: dict[int, asyncio.Lock] = {}
        self._held: list[tuple[int, Json]] = []
        self._session: aiohttp.ClientSession | None = None
        self.carries_out: Callable[[Json], None] | None = None  # the call that an answer to a webhook may hold

    async def start(self) -> None:
        """Open the connection pool the updates go out through."""
        self._session = aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=10), trust_env=False)

    async def stop(self) -> None:
        """Close it."""
        if self._session:
            await self._session.close()

    @property
    def waiting(self) -> int:
        """How many updates the bot has not taken yet."""
        return sum(map(len, self._queues.values()))

    async def send(self, chat_id: int, kind: str, what: Json) -> None:
        """Bring an update to the bot, behind those of the same chat that still wait."""
        if self.allowed and kind not in self.allowed:
            return
        if not self.allowed and kind in _NOT_BY_DEFAULT:
            return
        update: Json = {"update_id": self._numbers.next(), kind: what}
        mischief, goes_on = self._faults.take_mischief()
        if mischief is Mischief.REORDER:
            self._held.append((chat_id, update))
            if not goes_on:
                held, self._held = self._held, []
                for each_chat, each in reversed(held):
                    await self._deliver(each_chat, each)
            return
        await self._deliver(chat_id, update)
        if mischief is not None:
            await self._deliver(chat_id, update)

    async def again(self, n: int = 1) -> None:
        """Send the last n updates once more, with the same ids."""
        for update in self.sent[-n:]:
            if not 200 <= await self.status_of(update) < 300:
                raise WebhookRefused("Telegram", 0, self.endpoint)

    async def retry(self) -> None:
        """Try everything that still waits, as Telegram does by itself after a while."""
        for chat_id in list(self._queues):
            await self._work_off(chat_id)

    def drop(self) -> None:
        """Forget what waits."""
        self._queues.clear()

    async def _deliver(self, chat_id: int, update: Json) -> None:
        self.sent.append(update)
        self._queues.setdefault(chat_id, deque()).append(update)
        await self._work_off(chat_id)

    async def _work_off(self, chat_id: int) -> None:
        async with self._locks.setdefault(chat_id, asyncio.Lock()):
            queue = self._queues.get(chat_id, deque())
            while queue:
                status = 0
                for _ in range(self.attempts):
                    status = await self.status_of(queue[0])
                    if 200 <= status < 300:
                        break
                else:
                    refused = WebhookRefused("Telegram", status, self.endpoint)
                    self.refused.append(refused)
                    raise refused
                queue.popleft()

    async def status_of(self, update: Json, secret: str | None = None) -> int:
        """The status the bot answers this update with; 0 when it hangs up."""
        if self._session is None:
            raise RuntimeError("the Telegram emulator is not running")
        headers = {"X-Telegram-Bot-Api-Secret-Token": self.secret if secret is None else secret}
        try:
            async with self._session.post(self.endpoint, json=update, headers=headers) as response:
                body = await response.read()
                if response.ok and body.startswith(b"{") and self.carries_out is not None:
                    self.carries_out(json.loads(body))
                return response.status
        except (aiohttp.ClientError, TimeoutError):
            return 0
