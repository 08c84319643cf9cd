"""`make screenshots`: the pictures of the README, taken of the real stage and the real desk in Chromium."""

from __future__ import annotations

import asyncio
import secrets
from datetime import timedelta
from pathlib import Path

from playwright.async_api import Browser, Locator, Page, async_playwright

from bot.cli import logs
from bot.cli.demo import Rehearsal, rehearsal
from handlers.reporting import file_report
from storage import invites, people, subscriptions
from storage.invites import InviteFor
from storage.reports import OUTREACH
from storage.transaction import Tx
from tests.browser import CHROMIUM, QUIET
from tests.referrals import referral, sealed

PICTURES = Path("docs")
ELDER = ("村里長、鄰長", "先不說", "回報", "長輩獨居或沒人照顧", "不確定", "打好了，下一步")


async def take() -> None:
    """Play a second report on the stage, then picture the stage, the desk's list, the case, and a referral's form."""
    logs.set_up(quiet=True)
    async with rehearsal(0) as played, async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=list(QUIET))
        try:
            await _stage(browser, played)
            await _desk(browser, played)
            await _form(browser, played)
        finally:
            await browser.close()


async def _stage(browser: Browser, played: Rehearsal) -> None:
    page = await browser.new_page(viewport={"width": 1440, "height": 900})
    await page.goto(played.stage)
    phone = page.locator("section.phone").nth(1)
    await _tap(phone, "開始")
    for label in ELDER:
        await _tap(phone, label)
    await phone.get_by_text("這件事在哪裡").last.wait_for()
    await _say(phone, "新竹縣竹北市光明六路10號")
    for label in ("好幾天沒看到人", "門口有異味", "選好了", "是，同一個地方"):
        await _tap(phone, label)
    await phone.get_by_text("還有什麼想說的").last.wait_for()
    await _say(phone, "阿伯三天沒出門，信箱都滿了")
    await _tap(phone, "可以，在這裡問我")
    await phone.get_by_text("這樣送出可以嗎").last.wait_for()
    await page.screenshot(path=PICTURES / "stage-summary.png", animations="disabled")
    await phone.locator("button", has_text="送出").last.click()
    await page.locator("section.phone").nth(2).get_by_text("新案 竹").last.wait_for()
    await phone.get_by_text("收到了，案號").last.wait_for()
    await page.screenshot(path=PICTURES / "stage.png", animations="disabled")


async def _desk(browser: Browser, played: Rehearsal) -> None:
    page = await browser.new_page(viewport={"width": 1280, "height": 900}, locale="zh-TW")
    await _join(page, played.join, "陳美玲", "meiling")
    await page.locator("a.case").first.wait_for()
    await page.screenshot(path=PICTURES / "desk-queue.png", animations="disabled")
    await page.locator("a.case").first.click()
    await page.get_by_role("heading", level=1).wait_for()
    await page.screenshot(path=PICTURES / "desk-case.png", full_page=True)
    await played.bot.store.write(_readers)
    await _news(page)


def _readers(tx: Tx) -> None:
    """People on both platforms want news about money in the county."""
    for platform, language, many in (("line", "zh-Hant", 38), ("line", "vi", 9), ("telegram", "zh-Hant", 6)):
        for number in range(many):
            reader = people.welcome(tx, platform, f"U-{language}-{number}", language)
            subscriptions.begin(tx, reader.id, "money", "10004")


async def _news(page: Page) -> None:
    """A draft, before it goes out."""
    await page.get_by_role("link", name="消息").click()
    await page.get_by_role("link", name="寫消息").click()
    await page.get_by_label("主題").select_option(label="錢、吃、住")
    await page.get_by_label("內容（中文）").fill("租金補貼開始申請，到月底。帶身分證和租約到鄉鎮市公所。")
    await page.get_by_text("其他語言（可不填）").click()
    await page.get_by_label("Tiếng Việt").fill("Trợ cấp tiền thuê nhà bắt đầu nhận đơn, đến cuối tháng.")
    await page.get_by_role("button", name="存草稿").click()
    await page.get_by_role("status").wait_for()
    await page.screenshot(path=PICTURES / "desk-news.png", animations="disabled")


async def _form(browser: Browser, played: Rehearsal) -> None:
    """A referral lies before the health bureau of Hsinchu City; its form is opened to be printed."""
    bot = played.bot
    told = referral(bot.house.map.directory)

    def lie_there(tx: Tx) -> str:
        sender = people.welcome(tx, "line", "U-picture", "zh-Hant")
        file_report(tx, bot.house, sender, told.report, kind=OUTREACH, more=sealed(told, tx.now.isoformat()))
        return invites.make(tx, InviteFor.WORKER, "10018-health", "", timedelta(hours=1))

    code = await bot.store.write(lie_there)
    page = await browser.new_page(viewport={"width": 800, "height": 1130}, locale="zh-TW")
    await _join(page, f"{played.join.rpartition('/')[0]}/{code}", "林慧", "linhui")
    await page.locator("a.case").first.click()
    await page.get_by_role("link", name="看，或列印").click()
    await page.get_by_text("轉介人能否陪同訪視").wait_for()
    await page.screenshot(path=PICTURES / "form.png", full_page=True)


async def _join(page: Page, link: str, name: str, sign_in: str) -> None:
    """A worker's first visit, to the list of cases."""
    await page.goto(link)
    password = secrets.token_urlsafe(18)
    for field, value in (("name", name), ("sign_in", sign_in), ("password", password), ("again", password)):
        await page.fill(f"#{field}", value)
    await page.locator("button.primary").click()


async def _tap(phone: Locator, label: str) -> None:
    await phone.get_by_role("button", name=label).last.click()


async def _say(phone: Locator, text: str) -> None:
    box = phone.get_by_role("textbox")
    await box.fill(text)
    await box.press("Enter")


if __name__ == "__main__":
    asyncio.run(take())
