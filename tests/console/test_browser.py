from __future__ import annotations

import re
from typing import Any

import pytest
from aiohttp.test_utils import TestServer
from axe_playwright_python.async_playwright import Axe
from playwright.async_api import Browser, Page, expect

from handlers.correcting import Wrong
from storage import checks, people, subscriptions
from storage.attachments import AttachmentId
from storage.reports import StoredReport
from storage.transaction import Store, Tx
from tests.browser import browser as browser
from tests.console.conftest import PASSWORD, ZHUBEI, Files, Visitor
from tests.console.test_closures import NOON_TO_MIDNIGHT
from tests.console.test_news_form import mark_in, path_of, writes

# The list reloads by itself, which the rule forbids; it can be stopped, as WCAG 2.2.1 asks.
AXE = {"rules": {"meta-refresh": {"enabled": False}}}
WIDE, PHONE = {"width": 1280, "height": 800}, {"width": 390, "height": 844}


NEWS = "租金補貼從今天開始申請，帶身分證和租約到公所。"


def wanted(tx: Tx) -> None:
    """Four on LINE want news about money in the county."""
    for number in range(4):
        reader = people.welcome(tx, "line", f"U-{number}", "zh-Hant")
        subscriptions.begin(tx, reader.id, "money", "10004")


async def _signed_in(browser: Browser, server: TestServer, **settings: Any) -> Page:
    page = await (await browser.new_context(locale="zh-TW", **settings)).new_page()
    await page.goto(str(server.make_url("/console/sign-in")))
    await page.get_by_label("登入名稱").fill("mei")
    await page.get_by_label("密碼").fill(PASSWORD)
    await page.get_by_role("button", name="登入").click()
    return page


async def test_a_case_is_accepted_asked_about_and_closed_without_javascript(
    browser: Browser, server: TestServer, mei: Visitor, report: StoredReport
) -> None:
    page = await _signed_in(browser, server, java_script_enabled=False)

    await page.get_by_role("link", name=report.case).click()
    await page.get_by_role("button", name="接手").click()
    await expect(page.get_by_role("status")).to_contain_text("您接手了")

    await page.get_by_text("問通報人").click()
    await page.get_by_label("想問什麼？").fill("孩子還在店裡嗎？")
    await page.get_by_role("button", name="送出問題").click()
    await expect(page.get_by_role("status")).to_contain_text("問題送出了")
    await expect(page.get_by_role("region", name="往來")).to_contain_text("孩子還在店裡嗎？")

    await page.locator("summary", has_text="結案").click()
    await page.get_by_label("結果").select_option(label="已提供服務")
    await page.get_by_role("button", name="結案").click()
    await expect(page.get_by_role("status")).to_contain_text("結案了")

    await page.get_by_role("link", name="回案件清單").click()
    await expect(page.get_by_role("region", name="最近 14 天結束的")).to_contain_text(report.case)


@pytest.mark.parametrize(("size", "scheme"), [(WIDE, "light"), (PHONE, "dark")], ids=["wide", "phone"])
async def test_every_page_can_be_read_by_everybody(
    browser: Browser,
    server: TestServer,
    mei: Visitor,
    files: Files,
    photo: AttachmentId,
    store: Store,
    size: dict[str, int],
    scheme: str,
) -> None:
    report = await files(media=(photo,))
    page = await _signed_in(browser, server, viewport=size, color_scheme=scheme)
    await mei.does(report.case, "ask", question="還在嗎？")
    await mei.post("/closures", **NOON_TO_MIDNIGHT)
    await store.write(lambda tx: checks.ask_for(tx, ZHUBEI, Wrong.PHONE))
    await store.write(wanted)
    draft, said = [path_of(await writes(mei)) for _ in range(2)]
    await mei.post(f"{said}/send", mark=mark_in(await mei.get(said)))
    requested: list[str] = []
    page.on("request", lambda request: requested.append(request.url))

    for path in (
        "/console/",
        "/console/closures",
        "/console/checks",
        "/console/news",
        "/console/news/new",
        f"/console{draft}",
        f"/console{said}",
        f"/console/case/{report.case}",
        "/console/open/x",
        "/console/join/x",
        "/console/nowhere",
    ):
        await page.goto(str(server.make_url(path)))
        for summary in await page.locator("summary").all():
            await summary.click()
        found = await Axe().run(page, options=AXE)
        assert found.violations_count == 0, f"{path}: {found.generate_report()}"
        widths = "[document.documentElement.scrollWidth, document.documentElement.clientWidth]"
        scrolled, shown = await page.evaluate(widths)
        assert scrolled <= shown, f"{path} is wider than the screen"

    assert [url for url in requested if not url.startswith(str(server.make_url("/console/")))] == []


async def test_news_is_written_looked_at_sent_and_stopped_without_javascript(
    browser: Browser, server: TestServer, mei: Visitor, store: Store
) -> None:
    await store.write(wanted)
    page = await _signed_in(browser, server, java_script_enabled=False, viewport=PHONE)

    await page.get_by_role("link", name="消息").click()
    await page.get_by_role("link", name="寫消息").click()
    await page.get_by_label("主題").select_option(label="錢、吃、住")
    await page.get_by_label("內容（中文）").fill(NEWS)
    await page.get_by_label("打幾個字來找").fill("1957")
    await page.get_by_role("button", name="找", exact=True).click()
    await expect(page.get_by_label("內容（中文）")).to_have_value(NEWS)
    await page.get_by_label("1957 福利諮詢專線").check()
    await page.get_by_role("button", name="存草稿").click()

    await expect(page.get_by_role("status")).to_contain_text("還沒有傳給任何人")
    await expect(page.get_by_role("region", name="收到的樣子")).to_contain_text(NEWS)
    await expect(page.get_by_role("region", name="誰會收到")).to_contain_text("一共 4 人")
    await page.get_by_role("button", name="送出給 4 人").click()
    await expect(page.get_by_role("status")).to_contain_text("會照下面的樣子傳")

    await page.get_by_role("button", name="停，不要再傳").click()
    await expect(page.get_by_role("status")).to_contain_text("停了")
    await page.get_by_role("link", name="回消息").click()
    await expect(page.get_by_role("region", name="寫過的")).to_contain_text("停了")


async def test_what_is_wrong_with_news_stands_beside_its_field_and_can_be_read_by_everybody(
    browser: Browser, server: TestServer, mei: Visitor
) -> None:
    page = await _signed_in(browser, server, viewport=PHONE)
    await page.goto(str(server.make_url("/console/news/new")))
    await page.get_by_label("主題").select_option(label="長輩")
    await page.get_by_label("內容（中文）").fill("長" * 501)
    await page.get_by_role("button", name="存草稿").click()

    field = page.get_by_label("內容（中文）")
    await expect(field).to_have_accessible_description(re.compile("現在 501 個字"))
    await expect(page.get_by_label("主題")).to_have_value("elder")
    await page.get_by_role("alert").get_by_role("link").click()
    await expect(field).to_be_focused()
    found = await Axe().run(page, options=AXE)
    assert found.violations_count == 0, found.generate_report()


async def test_the_sign_in_and_the_case_are_reached_by_keyboard_alone(
    browser: Browser, server: TestServer, mei: Visitor, report: StoredReport
) -> None:
    page = await (await browser.new_context(locale="zh-TW")).new_page()
    await page.goto(str(server.make_url("/console/sign-in")))
    await expect(page.get_by_label("登入名稱")).to_be_focused()

    await page.keyboard.type("mei")
    await page.keyboard.press("Tab")
    await page.keyboard.type(PASSWORD)
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("heading", level=1)).to_have_text("案件清單")
    await page.keyboard.press("Tab")
    await page.keyboard.press("Enter")  # skip to the content
    await page.keyboard.press("Tab")  # stop updating
    await page.keyboard.press("Tab")
    await page.keyboard.press("Enter")

    await expect(page.get_by_role("heading", level=1)).to_have_text(report.case)
