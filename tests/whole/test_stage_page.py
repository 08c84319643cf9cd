"""The main job and a night call as a visitor of the stage page plays them, with real taps in a real browser."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.async_api import Browser, Locator, expect

from bot.cli.demo import rehearsal
from tests.browser import browser as browser


async def tap(phone: Locator, label: str) -> None:
    await phone.get_by_role("button", name=label, exact=True).last.click()


async def say(phone: Locator, text: str) -> None:
    box = phone.get_by_role("textbox")
    await box.fill(text)
    await box.press("Enter")


async def test_a_visitor_reports_on_telegram_and_takes_the_case_in_the_centers_group(
    browser: Browser, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    async with rehearsal(0) as played:
        page = await browser.new_page(viewport={"width": 1440, "height": 900})
        await page.goto(played.stage)
        resident, center = page.locator("section.phone").nth(1), page.locator("section.phone").nth(2)

        await tap(resident, "開始")
        for label in ("一般民眾", "回報", "長輩獨居或沒人照顧", "現在沒有"):
            await tap(resident, label)
        await expect(resident.get_by_text("這件事在哪裡").last).to_be_visible()
        await say(resident, "新竹縣竹北市光明六路10號")
        for label in ("門口有異味", "選好了", "是，同一個地方", "沒有要補充", "不用找我"):
            await tap(resident, label)
        await resident.locator(".bubble button, button").get_by_text("送出", exact=True).last.click()
        await expect(resident.get_by_text("收到了，案號").last).to_be_visible()
        await tap(center, "接手")

        await expect(resident.get_by_text("社工已經接手").last).to_be_visible()
        await page.close()


async def test_a_visitor_in_danger_is_answered_first_and_reads_that_the_call_was_taken_on(
    browser: Browser, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    async with rehearsal(0) as played:
        page = await browser.new_page(viewport={"width": 1440, "height": 900})
        await page.goto(played.stage)
        resident, center = page.locator("section.phone").nth(1), page.locator("section.phone").nth(2)

        async def reads(words: str) -> None:
            await expect(resident.get_by_text(words).last).to_be_visible()

        for label in ("開始", "一般民眾", "回報"):
            await tap(resident, label)
        await reads("您遇到的是哪一種情形")
        await say(resident, "算了 活著好累 都寫好了 再見")
        await reads("現在打 119 或 110（24 小時）")
        await reads("您身邊現在有人嗎")
        for label in ("只有我", "怕被報警", "一起做", "做完了"):
            await tap(resident, label)
        await reads("要不要請社區心理衛生中心的人打給您")
        await tap(resident, "請人打給我")
        for question, words in (("怎麼稱呼您", "小梅"), ("打哪一支電話", "0912345678")):
            await reads(question)
            await say(resident, words)
        for label in ("現在到晚上", "只能我接"):
            await tap(resident, label)
        await reads("您住在哪個鄉鎮市區")
        await say(resident, "竹北市")
        await resident.locator(".bubble button, button").get_by_text("送出", exact=True).last.click()
        await reads("收到了，案號")
        await tap(center, "接手")

        await reads("已經接手")
        await tap(resident, "繼續")
        await reads("您遇到的是哪一種情形")
        await page.close()
