"""How long after the webhook somebody on duty is paged, and the person answered, while everybody calls at once."""

from __future__ import annotations

import asyncio
import time
from collections import defaultdict
from statistics import median
from typing import Any

import aiohttp
from aiohttp import web

from benchmarks.engines import fresh
from benchmarks.service import SECRET, Service, free_port, opened
from bot.cli.serving import listening
from handlers.oncall import OPERATOR
from storage import contacts
from storage.contacts import Channel

ON_DUTY = 900000002
FIRST = 700000000
DANGER = "算了 活著好累 都寫好了 再見"
PATIENCE = 60.0


class Platform:
    """As much of the Bot API as the service speaks here, with the moment of each call."""

    def __init__(self) -> None:
        self.at: dict[int, list[float]] = defaultdict(list)

    async def call(self, request: web.Request) -> web.Response:
        body: dict[str, Any] = await request.json()
        self.at[int(body["chat_id"])].append(time.monotonic())
        return web.json_response({"ok": True, "result": {"message_id": 1}})


def paging(engine: str, people: int, core: int | None = 0) -> None:
    """Print how long page and first answer took, one person after the other and all at once."""
    with fresh(engine) as database:
        for at_once in (1, people):
            pages, answers = asyncio.run(_run(database.url, database.folder, people, at_once, core))
            told = (
                f"median {median(times) * 1000:.0f} ms, longest {max(times) * 1000:.0f} ms"
                for times in (pages, answers)
            )
            page, answer = told
            print(
                f"danger on {engine}, {people} people, {at_once} at once: page {page}; first words {answer}", flush=True
            )


async def _run(url: str, folder: Any, people: int, at_once: int, core: int | None) -> tuple[list[float], list[float]]:
    store = await opened(url)
    await store.write(lambda tx: contacts.bind(tx, OPERATOR, Channel.TELEGRAM, str(ON_DUTY), label="duty", rank=1))
    await store.close()
    platform, api = Platform(), web.Application()
    api.router.add_post("/bot{token}/{method}", platform.call)
    began: list[float] = []
    first = FIRST + at_once * 10_000
    async with listening(api, "127.0.0.1", 0) as port, aiohttp.ClientSession() as http:
        with Service(url, free_port(), {Channel.TELEGRAM: port, Channel.LINE: port}, folder, core) as service:
            service.wait()
            for batch in range(0, people, at_once):
                chats = range(first + batch, first + min(batch + at_once, people))
                began += await asyncio.gather(*(_says(http, service, chat) for chat in chats))
                until = time.monotonic() + PATIENCE
                while len(platform.at[ON_DUTY]) < len(began) and time.monotonic() < until:
                    await asyncio.sleep(0.001)
    # Pages of people who called at once are alike: the nth page is counted against the nth call.
    pages = [at - start for at, start in zip(sorted(platform.at[ON_DUTY]), sorted(began), strict=True)]
    answers = [platform.at[first + number][0] - start for number, start in enumerate(began)]
    return pages, answers


async def _says(http: aiohttp.ClientSession, service: Service, chat: int) -> float:
    """When the webhook was called."""
    message = {
        "message_id": 1,
        "date": int(time.time()),
        "chat": {"id": chat, "type": "private"},
        "from": {"id": chat, "is_bot": False, "first_name": "A", "language_code": "zh-hant"},
        "text": DANGER,
    }
    headers = {"X-Telegram-Bot-Api-Secret-Token": SECRET}
    began = time.monotonic()
    update = {"update_id": chat, "message": message}
    async with http.post(service.url(Channel.TELEGRAM), json=update, headers=headers) as response:
        response.raise_for_status()
    return began
