"""Danger is answered, and somebody on duty paged, although the process is killed between the words and the answer."""

from __future__ import annotations

import asyncio
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import aiohttp
from aiohttp import web

from benchmarks.service import SECRET, Service, free_port, opened
from bot.cli.serving import listening
from handlers.oncall import OPERATOR
from storage import contacts
from storage.contacts import Channel

PERSON, ON_DUTY = 7001, 7002
DANGER = "算了 活著好累 都寫好了 再見"


@dataclass(slots=True)
class Telegram:
    """As much of the Bot API as the service speaks here; while it is `stuck` it answers nothing."""

    said: dict[int, list[str]] = field(default_factory=dict)
    stuck: bool = True
    changed: asyncio.Condition = field(default_factory=asyncio.Condition)

    async def call(self, request: web.Request) -> web.Response:
        body: dict[str, Any] = await request.json()
        async with self.changed:
            if not self.stuck:
                self.said.setdefault(int(body["chat_id"]), []).append(body.get("text", ""))
            else:
                self.said.setdefault(0, []).append("asked for")
            self.changed.notify_all()
            await self.changed.wait_for(lambda: not self.stuck)
        return web.json_response({"ok": True, "result": {"message_id": 1}})

    async def hears(self, chat: int, words: str) -> None:
        """Return once this was said to a chat."""
        async with asyncio.timeout(60), self.changed:
            await self.changed.wait_for(lambda: any(words in text for text in self.said.get(chat, ())))

    async def gets_well(self) -> None:
        async with self.changed:
            self.stuck = False
            self.changed.notify_all()


async def test_a_process_killed_before_the_answer_still_answers_and_pages(url: str, tmp_path: Path) -> None:
    telegram = Telegram()
    api = web.Application()
    api.router.add_post("/bot{token}/{method}", telegram.call)
    store = await opened(url)
    await store.write(lambda tx: contacts.bind(tx, OPERATOR, Channel.TELEGRAM, str(ON_DUTY), label="duty", rank=1))
    await store.close()
    async with listening(api, "127.0.0.1", 0) as port:
        service = Service(url, free_port(), {Channel.TELEGRAM: port, Channel.LINE: port}, tmp_path)
        with service:
            await asyncio.to_thread(service.wait)
            await says(service, DANGER)
            await telegram.hears(0, "asked for")
            service.kill()
            await telegram.gets_well()
            service.start()

            await telegram.hears(PERSON, "119")
            await telegram.hears(PERSON, "值班")
            await telegram.hears(ON_DUTY, "立即危險")

    assert DANGER not in str(telegram.said)


async def says(service: Service, text: str) -> None:
    """One message in Telegram; when this returns, it has been taken in."""
    message = {
        "message_id": 5,
        "date": int(time.time()),
        "chat": {"id": PERSON, "type": "private"},
        "from": {"id": PERSON, "is_bot": False, "first_name": "A", "language_code": "zh-hant"},
        "text": text,
    }
    headers = {"X-Telegram-Bot-Api-Secret-Token": SECRET}
    async with (
        aiohttp.ClientSession() as http,
        http.post(service.url("telegram"), json={"update_id": 1, "message": message}, headers=headers) as response,
    ):
        assert response.status == 200
