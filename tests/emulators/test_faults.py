"""Trouble on order, as the bot meets it."""

from __future__ import annotations

import asyncio
import uuid
from typing import Any

import aiohttp
import pytest

from emulators.line import LineEmulator
from emulators.telegram import TelegramEmulator
from tests.emulators.echo import EchoBot


def text(to: str) -> dict[str, Any]:
    return {"to": to, "messages": [{"type": "text", "text": "您好"}]}


async def test_the_next_calls_meet_lines_limits_with_their_own_words(line: LineEmulator, bot: EchoBot) -> None:
    clerk = line.person("小林")
    await clerk.follows()
    line.faults.too_many(2)
    line.faults.monthly_limit()

    answers = [await bot.line("push", text(clerk.id)) for _ in range(4)]

    assert [status for status, _ in answers] == [429, 429, 429, 200]
    assert answers[0][1] == {"message": "The API rate limit has been exceeded. Try again later."}
    assert answers[2][1] == {"message": "You have reached your monthly limit."}


async def test_trouble_can_be_for_one_method_and_one_person(line: LineEmulator, bot: EchoBot) -> None:
    clerk, other = line.person("小林"), line.person("小陳")
    await clerk.follows()
    await other.follows()
    line.faults.broken(method="push", to=clerk.id, status=502)

    spared, _ = await bot.line("push", text(other.id))
    met, _ = await bot.line("push", text(clerk.id))
    later, _ = await bot.line("push", text(clerk.id))

    assert (spared, met, later) == (200, 502, 200)


async def test_a_lost_answer_leaves_the_message_sent_and_the_key_accepted(line: LineEmulator, bot: EchoBot) -> None:
    clerk = line.person("小林")
    await clerk.follows()
    line.faults.answer_lost()
    key = {"X-Line-Retry-Key": str(uuid.uuid4())}

    with pytest.raises(aiohttp.ClientError):
        await bot.line("push", text(clerk.id), **key)
    again, _ = await bot.line("push", text(clerk.id), **key)

    assert (again, line.used) == (409, 1)
    assert [bubble.text for bubble in clerk.chat.bot_said].count("您好") == 1


async def test_a_hanging_call_is_held_until_released_and_does_nothing(line: LineEmulator, bot: EchoBot) -> None:
    clerk = line.person("小林")
    await clerk.follows()
    line.faults.hangs()
    call = asyncio.create_task(bot.line("push", text(clerk.id)))
    await line.faults.someone_hangs()

    held = call.done()
    line.faults.release()
    status, _ = await call

    assert (held, status, line.used) == (False, 500, 0)


async def test_good_weather_returns_when_cleared(line: LineEmulator, bot: EchoBot) -> None:
    clerk = line.person("小林")
    await clerk.follows()
    line.faults.broken(None)
    stormy, _ = await bot.line("push", text(clerk.id))

    line.faults.clear()

    assert (stormy, (await bot.line("push", text(clerk.id)))[0]) == (500, 200)


async def test_telegrams_429_says_how_long_or_nothing(telegram: TelegramEmulator, bot: EchoBot) -> None:
    resident = telegram.person("阿梅")
    await resident.starts()
    telegram.faults.too_many(retry_after=7)
    telegram.faults.too_many()

    patient = await bot.telegram("sendMessage", chat_id=resident.id, text="喂")
    silent = await bot.telegram("sendMessage", chat_id=resident.id, text="喂")

    assert (patient[0], patient[1]["parameters"]) == (429, {"retry_after": 7})
    assert (silent[0], "parameters" in silent[1]) == (429, False)


async def test_telegram_can_break_block_and_lose_answers(telegram: TelegramEmulator, bot: EchoBot) -> None:
    resident = telegram.person("阿梅")
    await resident.starts()
    telegram.faults.broken(status=502)
    telegram.faults.blocked(to=str(resident.id))
    telegram.faults.answer_lost()

    broken, _ = await bot.telegram("sendMessage", chat_id=resident.id, text="一")
    blocked, answer = await bot.telegram("sendMessage", chat_id=resident.id, text="二")
    with pytest.raises(aiohttp.ClientError):
        await bot.telegram("sendMessage", chat_id=resident.id, text="三")

    assert (broken, blocked, answer["description"]) == (502, 403, "Forbidden: bot was blocked by the user")
    assert resident.chat.last.text == "三"


async def test_a_look_up_meets_only_trouble_ordered_by_its_name(line: LineEmulator, bot: EchoBot) -> None:
    clerk = line.person("小林")
    await clerk.follows()
    headers = {"Authorization": f"Bearer {line.access_token}"}
    url = f"{bot.line_api}/v2/bot/profile/{clerk.id}"
    line.faults.broken(method="push")
    line.faults.too_many(method="profile")

    async with bot.http.get(url, headers=headers) as response:
        met = response.status
    async with bot.http.get(url, headers=headers) as response:
        after = response.status
    push, _ = await bot.line("push", text(clerk.id))

    assert (met, after, push) == (429, 200, 500)
