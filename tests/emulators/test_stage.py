"""The stage page: its endpoints, and a visitor playing in a real browser."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import pytest
from axe_playwright_python.async_playwright import Axe
from playwright.async_api import Browser, Page, expect

from directory.reachable import read_reachable
from emulators.line import LineEmulator
from emulators.serving import Server
from emulators.stage import Phone, stage_app, usual_phones
from emulators.telegram import TelegramEmulator
from tests.browser import browser as browser
from tests.emulators.echo import CARD, EchoBot


@pytest.fixture
async def phones(line: LineEmulator, telegram: TelegramEmulator) -> tuple[Phone, ...]:
    return usual_phones(line, telegram)


@pytest.fixture
async def stage(line: LineEmulator, telegram: TelegramEmulator, phones: tuple[Phone, ...]) -> AsyncIterator[str]:
    async with Server(stage_app(line, telegram, phones, console_url="/console")) as server:
        yield server.url


@pytest.fixture
async def page(browser: Browser, stage: str) -> AsyncIterator[Page]:
    opened = await browser.new_page(viewport={"width": 1280, "height": 800})
    problems: list[str] = []
    opened.on("pageerror", lambda error: problems.append(str(error)))
    await opened.goto(stage)
    await opened.wait_for_selector("html[data-ready]")
    yield opened
    await opened.close()
    assert problems == []


async def call(bot: EchoBot, url: str, body: Any) -> tuple[int, Any]:
    async with bot.http.post(url, json=body) as response:
        return response.status, await response.json()


async def test_the_state_names_every_button_of_a_payload(
    bot: EchoBot, stage: str, phones: tuple[Phone, ...], line: LineEmulator
) -> None:
    await line.person("小林").follows()
    await bot.line("push", {"to": line.person("小林").id, "messages": [CARD]})

    async with bot.http.get(f"{stage}/stage/api/state") as response:
        state = await response.json()

    card = state["phones"][0]["bubbles"][-1]
    first, second = card["raw"]["contents"]["footer"]["contents"]
    assert [first["action"]["_tap"], second["action"]["_tap"]] == [f"{card['id']}.0", f"{card['id']}.1"]
    assert len(state["places"]) == 6


async def test_the_stage_tells_what_one_can_ask(bot: EchoBot, stage: str) -> None:
    async with bot.http.get(f"{stage}/ask") as response:
        page = await response.text()

    assert page.count("<tr>") == 1 + len(read_reachable())
    assert "新竹市 戒酒 晚上" in page


async def test_acts_reach_the_bot_and_their_trouble_is_told(
    bot: EchoBot, stage: str, phones: tuple[Phone, ...]
) -> None:
    clerk = f"{stage}/stage/api/phones/clerk/act"

    opened = await call(bot, clerk, {"act": "opens"})
    gone = await call(bot, clerk, {"act": "taps", "button": "1.0"})
    bot.answers_with = [500]
    silent = await call(bot, clerk, {"act": "says", "text": "喂"})

    assert (opened, gone[0], silent[0]) == ((200, {"opens": None}), 409, 409)
    assert phones[0].chat.transcript[0].text == "您好，這裡是守望。"


async def test_bad_weather_stays_until_it_is_switched_off(bot: EchoBot, stage: str, line: LineEmulator) -> None:
    clerk = line.person("小林")
    await clerk.follows()
    message = {"to": clerk.id, "messages": [{"type": "text", "text": "您好"}]}

    await call(bot, f"{stage}/stage/api/faults/line_quota", {"on": True})
    stormy = [(await bot.line("push", message))[0] for _ in range(3)]
    await call(bot, f"{stage}/stage/api/faults/line_quota", {"on": False})

    assert (stormy, (await bot.line("push", message))[0]) == ([429, 429, 429], 200)


async def test_a_visitor_plays_line_by_tapping_and_typing(page: Page, bot: EchoBot, line: LineEmulator) -> None:
    phone = page.get_by_role("region", name="店員的手機")
    await phone.get_by_role("button", name="加入好友").click()
    await phone.get_by_role("button", name="回報", exact=True).click()
    await expect(phone.get_by_role("log")).to_contain_text("按了：回報")

    await phone.get_by_role("textbox").fill("孩子一個人來")
    await phone.get_by_role("textbox").press("Enter")

    await expect(phone.get_by_role("log")).to_contain_text("聽到：孩子一個人來")
    await phone.get_by_role("button", name="店員傳送位置").click()
    await phone.get_by_role("button", name="新竹縣竹北市").click()
    await expect(phone.get_by_role("log")).to_contain_text("收到 location")
    assert bot.events[-1]["message"]["address"] == "新竹縣竹北市"


async def test_a_visitor_sends_a_photo_and_takes_words_back(page: Page, line: LineEmulator, bot: EchoBot) -> None:
    phone = page.get_by_role("region", name="店員的手機")
    await phone.get_by_role("button", name="加入好友").click()
    await phone.get_by_role("button", name="店員傳送照片").click()
    await phone.get_by_role("button", name="用一張試拍的照片").click()
    await expect(phone.get_by_role("img", name="照片")).to_be_visible()
    await expect(phone.get_by_role("log")).to_contain_text("收到 image")

    await phone.get_by_role("button", name="收回這則訊息").click()

    await expect(phone.get_by_role("img", name="照片")).to_have_count(0)
    assert [event["type"] for event in bot.events] == ["follow", "message", "unsend"]


async def test_a_visitor_plays_telegram_with_keyboards_and_edits_in_place(page: Page, bot: EchoBot) -> None:
    phone = page.get_by_role("region", name="居民的手機")
    await phone.get_by_role("button", name="開始").click()
    await phone.get_by_role("button", name="傳送我的位置").click()
    await phone.get_by_label("緯度").fill("24.8")
    await phone.get_by_label("經度").fill("121")
    await phone.get_by_role("button", name="傳送這裡").click()
    await expect(phone.get_by_role("log")).to_contain_text("在 24.8")

    await phone.get_by_role("textbox").fill("喂")
    await phone.get_by_role("button", name="居民送出").click()
    await phone.get_by_role("button", name="接手").click()

    await expect(phone.get_by_role("log")).to_contain_text("按了：take")
    await expect(phone.get_by_text("好", exact=True)).to_be_visible()
    await expect(phone.get_by_role("button", name="接手")).to_have_count(0)


async def test_a_visitor_takes_turns_in_the_centers_group(page: Page, bot: EchoBot, telegram: TelegramEmulator) -> None:
    phone = page.get_by_role("region", name="中心群組的手機")
    await phone.get_by_role("button", name="邀請守望加入群組").click()
    await phone.get_by_role("button", name="王督導").click()
    await phone.get_by_role("textbox").fill("誰要接")
    await phone.get_by_role("textbox").press("Enter")
    await expect(phone.get_by_role("log")).to_contain_text("聽到：誰要接")

    await phone.get_by_role("button", name="陳社工").click()
    await phone.get_by_role("button", name="接手").click()
    await expect(phone.get_by_role("log")).to_contain_text("按了：take")

    assert bot.updates[-2]["message"]["from"]["first_name"] == "王督導"
    assert bot.updates[-1]["callback_query"]["from"]["id"] == telegram.person("陳社工").id


async def test_a_call_button_shows_the_number_and_calls_nobody(page: Page, bot: EchoBot, line: LineEmulator) -> None:
    clerk = line.person("小林")
    await clerk.follows()
    actions = [{"type": "uri", "label": "打 119", "uri": "tel:119"}]
    template = {"type": "buttons", "text": "請先打 119", "actions": actions}
    await bot.line("push", {"to": clerk.id, "messages": [{"type": "template", "altText": "119", "template": template}]})

    await page.get_by_role("button", name="打 119").click()

    await expect(page.get_by_role("dialog", name="撥打 119")).to_contain_text("彩排時不會撥出")


async def test_menus_and_commands_can_be_tapped(page: Page, bot: EchoBot, line: LineEmulator) -> None:
    area = {"bounds": {"x": 0, "y": 0, "width": 1200, "height": 405}, "action": {"type": "message", "text": "回報"}}
    line.rich_menus["m"] = {"richMenuId": "m", "size": area["bounds"], "chatBarText": "選單", "areas": [area]}
    line.rich_menu_of["all"] = "m"
    line.hang_rich_menus()
    await bot.telegram("setMyCommands", commands=[{"command": "help", "description": "求助"}])
    clerk, resident = (page.get_by_role("region", name=f"{who}的手機") for who in ("店員", "居民"))

    await clerk.get_by_role("button", name="加入好友").click()
    await clerk.get_by_role("group", name="選單").get_by_role("button", name="回報").click()
    await resident.get_by_role("button", name="開始").click()
    await resident.get_by_role("button", name="居民的指令").click()
    await resident.get_by_role("button", name="/help").click()

    await expect(clerk.get_by_role("log")).to_contain_text("聽到：回報")
    await expect(resident.get_by_role("log")).to_contain_text("聽到：/help")


async def test_the_page_can_be_used_without_seeing_it(page: Page) -> None:
    for label in ("加入好友", "開始", "邀請守望加入群組"):
        await page.get_by_role("button", name=label).click()
    await expect(page.get_by_role("button", name="王督導")).to_be_visible()

    found = await Axe().run(page)

    assert [each["id"] for each in found.response["violations"]] == []
    await expect(page.get_by_role("link", name="社工工作台")).to_have_attribute("href", "/console")
