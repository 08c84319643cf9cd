"""News to many readers on both platforms, with kill -9 in between: how fast, who is left out, and who gets it twice.

Meanwhile somebody writes to the bot, again and again: what news costs those who need an answer.
"""

from __future__ import annotations

import asyncio
import random
import time
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from statistics import median
from typing import Any

import aiohttp
from aiohttp import web

from benchmarks.engines import fresh
from benchmarks.service import CENTER, SECRET, Service, free_port, opened
from bot.cli.serving import listening
from storage import broadcasts, people, subscriptions
from storage.broadcasts import BroadcastId, Reach, Written
from storage.contacts import Channel
from storage.transaction import Tx

NEWS = Written("money", ("10004",), {"zh-Hant": "租金補貼從今天開始申請，帶身分證和租約到公所。"}, "welfare-1957")
FIRST, ASKING = 500_000_000, 900_000_009
QUIET = 8.0
"""Nobody gets any more once so many seconds have passed."""


@dataclass(slots=True)
class Platforms:
    """As much of both platforms as news needs: who got what, and a retry key that is known again."""

    got: Counter[str] = field(default_factory=Counter)
    keys: set[str] = field(default_factory=set)
    until: dict[str, float] = field(default_factory=dict)  # when the last reader of a platform got it
    answered: asyncio.Event = field(default_factory=asyncio.Event)

    @property
    def last(self) -> float:
        return max(self.until.values(), default=0.0)

    async def telegram(self, request: web.Request) -> web.Response:
        body: dict[str, Any] = await request.json()
        if body.get("chat_id") in (ASKING, str(ASKING)):
            self.answered.set()
        else:
            self.got[str(body["chat_id"])] += 1
            self.until[Channel.TELEGRAM] = time.monotonic()
        return web.json_response({"ok": True, "result": {"message_id": 1}})

    async def line(self, request: web.Request) -> web.Response:
        body: dict[str, Any] = await request.json()
        key = request.headers["X-Line-Retry-Key"]
        if key in self.keys:
            return web.json_response({"message": "The retry key is already accepted"}, status=409)
        self.keys.add(key)
        self.got.update(body["to"])
        self.until[Channel.LINE] = time.monotonic()
        return web.json_response({})

    async def quota(self, request: web.Request) -> web.Response:
        return web.json_response({"type": "none", "totalUsage": 0})


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of the readers."""

    seconds: Mapping[str, float]  # by platform, from the word to the last reader
    twice: int
    reach: Mapping[tuple[str, Reach], int]
    got: Mapping[str, int]
    before: list[float]
    meanwhile: list[float]


def broadcast(engine: str, readers: int, kills: int, core: int | None = 0) -> bool:
    """Send to so many readers, half on each platform, print what came of it, and say whether nobody got it twice."""
    with fresh(engine) as database:
        found = asyncio.run(_run(database.url, database.folder, readers, kills, core))
    half = readers // 2
    print(f"news on {engine} to {readers} readers, {kills} kills:")
    for platform in (Channel.LINE, Channel.TELEGRAM):
        got, took = found.got.get(platform, 0), found.seconds.get(platform, 0.0)
        states = ", ".join(f"{state} {number}" for (on, state), number in sorted(found.reach.items()) if on == platform)
        print(f"  {platform}: {got} of {half} got it in {took:.1f} s, {got / max(took, 0.001):.0f} a second ({states})")
    print(f"  got it twice: {found.twice}")
    for what, times in (("before", found.before), ("meanwhile", found.meanwhile)):
        if times:
            print(f"  an answer {what}: median {median(times) * 1000:.0f} ms, longest {max(times) * 1000:.0f} ms")
    lost = sum(number for (_, state), number in found.reach.items() if state not in (Reach.SENT, Reach.UNSURE))
    return found.twice == 0 and lost == 0 and found.reach.get((Channel.TELEGRAM, Reach.UNSURE), 0) <= kills


async def _run(url: str, folder: Any, readers: int, kills: int, core: int | None) -> Outcome:
    platforms, api = Platforms(), web.Application()
    api.router.add_post("/bot{token}/{method}", platforms.telegram)
    api.router.add_post("/v2/bot/message/multicast", platforms.line)
    api.router.add_get("/v2/bot/message/{quota:.*}", platforms.quota)
    before, meanwhile, seconds = list[float](), list[float](), dict[str, float]()
    async with listening(api, "127.0.0.1", 0) as port, aiohttp.ClientSession() as http:
        apis: dict[str, int] = {Channel.TELEGRAM: port, Channel.LINE: port}
        service = Service(url, free_port(), apis, folder, core, {"GUARDIAN_NEWS_HOURS": "0-24"})
        with service:
            await asyncio.to_thread(service.wait)
            before += [await _answered(http, service, platforms, number) for number in range(20)]
        id = await _said(url, readers)
        with service:
            await asyncio.to_thread(service.wait)
            began = time.monotonic()
            moments = sorted(random.uniform(0.2, readers / 40) for _ in range(kills))
            while time.monotonic() - max(platforms.last, began) < QUIET:
                if moments and time.monotonic() - began > moments[0]:
                    moments.pop(0)
                    service.kill()
                    service.start()
                    await asyncio.to_thread(service.wait)
                meanwhile.append(await _answered(http, service, platforms, 100 + len(meanwhile)))
                await asyncio.sleep(0.2)
    for platform, last in platforms.until.items():
        seconds[platform] = last - began
    reach = await _reach(url, id)
    twice = sum(number - 1 for number in platforms.got.values())
    return Outcome(seconds, twice, reach, Counter(map(_platform, platforms.got)), before, meanwhile)


async def _said(url: str, readers: int) -> BroadcastId:
    """The news, said for good to so many people who want it."""

    def say(tx: Tx) -> BroadcastId:
        for number in range(readers):
            is_line = number % 2 == 0
            chat = f"U{FIRST + number:032x}" if is_line else str(FIRST + number)
            person = people.welcome(tx, Channel.LINE if is_line else Channel.TELEGRAM, chat, "zh-Hant")
            subscriptions.begin(tx, person.id, NEWS.topic, NEWS.counties[0])
        id = broadcasts.draft(tx, CENTER, 1, NEWS)
        broadcasts.say(tx, id, subscriptions.readers(tx, NEWS.topic, NEWS.counties)[0], tx.now)
        return id

    store = await opened(url)
    id = await store.write(say)
    await store.close()
    return id


async def _reach(url: str, id: BroadcastId) -> Mapping[tuple[str, Reach], int]:
    store = await opened(url)
    reach = await store.read(lambda tx: broadcasts.reach(tx, id))
    await store.close()
    return reach


async def _answered(http: aiohttp.ClientSession, service: Service, platforms: Platforms, number: int) -> float:
    """How long somebody who asks for the menu waits for it."""
    sender = {"id": ASKING, "is_bot": False, "first_name": "A", "language_code": "zh-hant"}
    message = {"message_id": number, "date": int(time.time()), "chat": {"id": ASKING, "type": "private"}}
    update = {"update_id": ASKING + number, "message": {**message, "from": sender, "text": "/menu"}}
    platforms.answered.clear()
    began = time.monotonic()
    headers = {"X-Telegram-Bot-Api-Secret-Token": SECRET}
    async with http.post(service.url(Channel.TELEGRAM), json=update, headers=headers) as response:
        response.raise_for_status()
    await platforms.answered.wait()
    return time.monotonic() - began


def _platform(chat: str) -> str:
    return Channel.LINE if chat.startswith("U") else Channel.TELEGRAM
