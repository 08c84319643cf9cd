"""News goes on after kill -9: nobody gets it twice, and only whoever was being written to may be left without."""

from __future__ import annotations

import asyncio
from collections import Counter
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

from aiohttp import web

from benchmarks.service import Service, free_port, opened
from bot.cli.serving import listening
from storage import broadcasts, people, subscriptions
from storage.broadcasts import BroadcastId, Reach, Written
from storage.transaction import Tx

READERS = tuple(str(number) for number in range(7001, 7006))
NEWS = Written("money", ("10004",), {"zh-Hant": "租金補貼從今天開始申請。"})


@dataclass(slots=True)
class Telegram:
    """As much of the Bot API as news needs; it gives no answer for the second reader as long as it is stuck."""

    got: Counter[str] = field(default_factory=Counter)
    stuck: bool = True
    changed: asyncio.Condition = field(default_factory=asyncio.Condition)

    async def call(self, request: web.Request) -> web.Response:
        body: dict[str, Any] = await request.json()
        async with self.changed:
            self.got[str(body["chat_id"])] += 1
            self.changed.notify_all()
            if str(body["chat_id"]) == READERS[1]:
                await self.changed.wait_for(lambda: not self.stuck)
        return web.json_response({"ok": True, "result": {"message_id": 1}})

    async def gets_well(self) -> None:
        async with self.changed:
            self.stuck = False
            self.changed.notify_all()

    async def has_told(self, *readers: str) -> None:
        async with asyncio.timeout(60), self.changed:
            await self.changed.wait_for(lambda: all(self.got[reader] for reader in readers))


async def test_a_process_killed_while_it_tells_news_tells_the_others_once(url: str, tmp_path: Path) -> None:
    telegram = Telegram()
    api = web.Application()
    api.router.add_post("/bot{token}/{method}", telegram.call)
    store = await opened(url)
    id = await store.write(said)
    await store.close()
    async with listening(api, "127.0.0.1", 0) as port:
        apis = {"telegram": port, "line": port}
        with Service(url, free_port(), apis, tmp_path, settings={"GUARDIAN_NEWS_HOURS": "0-24"}) as service:
            await asyncio.to_thread(service.wait)
            await telegram.has_told(*READERS[:2])
            service.kill()
            await telegram.gets_well()
            service.start()
            await telegram.has_told(*READERS)

    store = await opened(url)
    reached = await store.read(partial(broadcasts.reach, id=id))
    await store.close()
    assert telegram.got == Counter(READERS)
    assert reached == {("telegram", Reach.SENT): 4, ("telegram", Reach.UNSURE): 1}


def said(tx: Tx) -> BroadcastId:
    """The news, said for good to all readers."""
    for chat in READERS:
        person = people.welcome(tx, "telegram", chat, "zh-Hant")
        subscriptions.begin(tx, person.id, NEWS.topic, NEWS.counties[0])
    id = broadcasts.draft(tx, "10004-zhubei", 1, NEWS)
    assert broadcasts.say(tx, id, subscriptions.readers(tx, NEWS.topic, NEWS.counties)[0], tx.now)
    return id
