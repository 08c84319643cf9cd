"""Everything around the bot, started together."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import aiohttp

from emulators.serving import Server
from emulators.world import World
from tests.emulators.echo import EchoBot


async def test_a_world_runs_both_platforms_for_one_bot() -> None:
    bot = EchoBot()
    async with World() as world, Server(bot.app) as server:
        settings = world.environment()
        bot.line_api, bot.telegram_api = settings["GUARDIAN_LINE_API"], settings["GUARDIAN_TELEGRAM_API"]
        bot.line_secret, bot.line_token = world.channel_secret, world.access_token
        bot.telegram_secret, bot.telegram_token = world.telegram_secret, world.telegram_token
        world.bot_at(server.url)

        clerk, resident = world.line.person("小林"), world.telegram.person("阿梅")
        await clerk.says("喂")
        await resident.says("喂")

        assert [clerk.chat.last.text, resident.chat.last.text] == ["聽到：喂", "聽到：喂"]


async def test_a_world_can_follow_the_bots_clock() -> None:
    noon = datetime(2026, 11, 25, 4, 0, tzinfo=UTC)

    world = World(now=lambda: noon)
    world.clock.advance(timedelta(minutes=5))

    assert world.line.clock.now() == world.telegram.clock.now() == noon + timedelta(minutes=5)


async def test_a_world_opens_a_stage_with_the_usual_phones() -> None:
    async with World() as world, aiohttp.ClientSession() as http:
        url = await world.open_stage(console_url="http://127.0.0.1:1/console")

        async with http.get(f"{url}/stage/api/state") as response:
            state = await response.json()

    assert [phone["label"] for phone in state["phones"]] == ["店員", "居民", "中心群組"]
    assert state["console"] == "http://127.0.0.1:1/console"
