"""News is asked for, looked at and ended in the chat, on both platforms; nothing else changes by it."""

from __future__ import annotations

import aiohttp

from bot.cli.connect import COMMANDS
from locales import LANGUAGES, words
from storage.broadcasts import BroadcastState
from tests.whole.conftest import BOTH, Person, Stage, says, shows, tap
from tests.whole.test_broadcasts import TEXT, broadcast, reached, times, until


async def asks_for_money_news(person: Person) -> None:
    """By the menu, for Hsinchu County."""
    await tap(person, "訂閱消息", "錢、吃、住", "選好了")
    await person.chat.settled()
    await person.says("新竹縣")
    await tap(person, "好，傳給我")
    await says(person.chat, "有新消息會傳到這裡")


@BOTH
async def test_who_asks_for_news_gets_it_until_one_word_whatever_the_language(stage: Stage) -> None:
    readers: list[Person] = [await stage.neighbor(), await stage.resident()]
    for reader in readers:
        await asks_for_money_news(reader)
        await reader.chat.settled()
    await until(stage, await broadcast(stage), BroadcastState.ENDED)
    assert [times(reader.chat) for reader in readers] == [1, 1]

    for reader, word in zip(readers, ("退訂", "hủy nhận tin"), strict=True):
        await reader.says(word)
        await says(reader.chat, "不再傳消息給您")
    again = await broadcast(stage)
    await until(stage, again, BroadcastState.ENDED)

    assert [times(reader.chat) for reader in readers] == [1, 1]
    assert await reached(stage, again) == {}
    for reader in readers:
        await tap(reader, "回報")
        await shows(reader.chat, "長輩獨居或沒人照顧")


async def test_ending_news_in_the_middle_of_a_report_loses_nothing_of_the_report(stage: Stage) -> None:
    readers: list[Person] = [await stage.neighbor(), await stage.resident()]
    for reader in readers:
        await asks_for_money_news(reader)
        await tap(reader, "我訂的消息")
        await says(reader.chat, "錢、吃、住（新竹縣）")
        await reader.says("回報")
        await tap(reader, "長輩獨居或沒人照顧", "現在沒有")
        await says(reader.chat, "地址")
        await reader.chat.settled()

        await reader.says("退訂")
        await reader.chat.wait_for(lambda chat: "不再傳消息給您" in chat.as_dialogue())
        await reader.chat.settled()
        await reader.says("新竹縣竹北市光明六路10號")

        await shows(reader.chat, "一個人")


async def test_news_of_what_was_looked_for_is_one_tap_and_a_yes_away(stage: Stage) -> None:
    reader = await stage.neighbor()
    await reader.says("竹北 沒東西吃")

    await tap(reader, "有新消息時告訴我", "好，傳給我")

    await says(reader.chat, "有新消息會傳到這裡")
    await reader.chat.settled()
    await until(stage, await broadcast(stage), BroadcastState.ENDED)
    assert TEXT in reader.chat.as_dialogue()


async def test_a_clerk_s_own_county_is_one_tap_and_the_command_of_telegram_leads_there(stage: Stage) -> None:
    clerk, resident = await stage.clerk(), await stage.resident()
    assert "news" in COMMANDS

    await tap(clerk, "訂閱消息", "孩子", "選好了", "新竹縣")
    await resident.says("/news")

    await shows(clerk.chat, "好，傳給我")
    await shows(resident.chat, "長輩")


async def test_the_privacy_page_says_what_is_kept_of_it(stage: Stage) -> None:
    for language in LANGUAGES:
        text = words(language)

        async with aiohttp.ClientSession() as session, session.get(f"{stage.url}/privacy/{language}") as page:
            shown = await page.text()

        assert text.text("privacy-news") in shown
        assert text.text("privacy-news-text", days=30) in shown
