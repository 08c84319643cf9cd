"""A referral through the whole house: sent, opened, given back, mended, and taken up; and the three days it has."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack
from dataclasses import dataclass
from urllib.parse import quote, urlsplit

import pytest
from aiohttp import ClientSession, CookieJar

from emulators.line import LinePerson
from handlers.reporting import file_report
from storage import people
from storage.invites import InviteFor
from storage.transaction import Tx
from tests.referrals import referral, sealed
from tests.whole.conftest import OpensStage, Stage, says, shows, tap

HEALTH = "10018-health"
MIND = "10004-mental-xinpu"
STORY = "他半夜在樓梯間說牆壁裡有人叫他"
MORE = "10 月 3 日起每天半夜兩點敲我的門，說我偷了他的聲音"
PERSONAL = (STORY, MORE, "林小姐", "0912", "912345678", "阿明", "光復路")
SEEN = ("知道了，下一步", "鄰居、店員或民眾", "說聽到看到別人沒有的", "選好了", "都不是，還有別的")


async def refers(stage: Stage, person: LinePerson) -> str:
    """A neighbor's referral in Hsinchu City, sent; gives the case number."""
    await tap(person, "言行不尋常，想轉介", "現在沒有")
    await person.chat.settled()
    await person.says("新竹市東區光復路一段 10 號")
    await tap(person, *SEEN)
    await person.chat.settled()
    await person.says(STORY)
    await tap(person, "幾個星期", "幾乎每天", "都沒有", "沒看過")
    await person.chat.settled()
    await person.says("阿明")
    await tap(
        person, "男性", "18 到 39 歲", "爸爸媽媽", "選好了", "不知道", "沒有，或不知道", "沒有要寫的", "他們都不知道"
    )
    await tap(person, "可以", "平日晚上", "選好了")
    await person.chat.settled()
    await person.says("林小姐")
    await person.chat.settled()
    await person.says("0912345678")
    await tap(person, "送出")
    return await stage.case(person.chat)


async def has_referred(stage: Stage, person: LinePerson) -> str:
    """The same, as the conversation leaves it; gives the case number."""
    bot, told = stage.bot, referral(stage.bot.house.map.directory, story=STORY)

    def file(tx: Tx) -> str:
        sender = people.find(tx, "line", person.id)
        assert sender is not None
        return file_report(tx, bot.house, sender, told.report, kind="outreach", more=sealed(told))[0].case

    return await bot.store.write(file)


@dataclass
class Desk:
    """A worker's browser at the desk."""

    session: ClientSession
    url: str

    async def get(self, path: str) -> str:
        async with self.session.get(f"{self.url}/console{path}") as page:
            return (await page.read()).decode("utf-8", "replace")

    async def does(self, case: str, act: str, **fields: str) -> str:
        page = await self.get(f"/case/{quote(case)}")
        token = page.partition('name="token" value="')[2].partition('"')[0]
        sent = {"token": token, **fields}
        async with self.session.post(f"{self.url}/console/case/{quote(case)}/{act}", data=sent) as done:
            return await done.text()


Opens = Callable[[Stage], Awaitable[Desk]]


@pytest.fixture
async def desk() -> AsyncIterator[Opens]:
    """Opens a desk for a new worker of the health bureau."""
    async with AsyncExitStack() as browsers:

        async def open_desk(stage: Stage) -> Desk:
            jar, chinese = CookieJar(unsafe=True), {"Accept-Language": "zh-TW"}
            session = await browsers.enter_async_context(ClientSession(cookie_jar=jar, headers=chinese))
            at = Desk(session, stage.url)
            path = f"/join/{await stage.code(InviteFor.WORKER, HEALTH, '')}"
            token = (await at.get(path)).partition('name="token" value="')[2].partition('"')[0]
            password = "coffee with the neighbors"
            joined = {"token": token, "sign_in": "hui", "name": "慧", "password": password, "again": password}
            async with session.post(f"{stage.url}/console{path}", data=joined) as page:
                assert page.status == 200
            return at

        yield open_desk


@pytest.mark.parametrize("engine", ["sqlite", "postgresql"])
async def test_a_referral_comes_back_with_its_reason_is_mended_and_taken_up(
    engine: str, opens: OpensStage, desk: Opens
) -> None:
    stage = await opens(engine, GUARDIAN_PUBLIC_URL="http://127.0.0.1")
    group, worker = await stage.group(HEALTH, "衛生局值班")
    hui = await desk(stage)
    neighbor = await stage.neighbor()
    case = await refers(stage, neighbor)
    await shows(group.chat, "接手")
    path = f"/case/{quote(case)}"

    assert "您接手了" in await hui.does(case, "accept")
    await says(neighbor.chat, "社工已經接手")
    assert STORY in await hui.get(f"{path}/form")
    assert "這一步沒有做" in await hui.does(case, "close", outcome="served"), "a referral is not closed like a report"
    assert "退回轉介人了" in await hui.does(case, "give-back", why="not_enough")
    told = await says(neighbor.chat, f"{case}：衛生單位把轉介退回給您")
    assert "內容不夠" in told.text

    await tap(neighbor, "改了再送", "改經過")
    await neighbor.chat.settled()
    await neighbor.says(MORE)
    await neighbor.chat.settled()
    await tap(neighbor, "送出")
    await says(neighbor.chat, f"再送出去了，還是案號 {case}")
    await stage.quiet()
    await shows(group.chat, "接手")
    await group.taps(worker, "接手")
    await shows(group.chat, "外展續訪")
    await group.taps(worker, "外展續訪")

    await says(neighbor.chat, f"{case}：衛生單位會繼續外展訪視")
    report = await stage.report(case)
    assert (report.state, report.outcome) == ("closed", "outreach_goes_on")
    happened = await stage.happened(report)
    turns = ["received", "accepted", "returned", "sent_again", "closed"]
    assert [it for it in happened if it in turns] == [
        "received",
        "accepted",
        "returned",
        "sent_again",
        "accepted",
        "closed",
    ]
    now, before = await hui.get(f"{path}/form"), await hui.get(f"{path}/form?sent=1")
    assert MORE in now
    assert STORY not in now
    assert "退回：內容不夠，無法評估" in now
    assert STORY in before
    assert MORE not in before
    dialogue = group.chat.as_dialogue()
    assert [word for word in PERSONAL if word in dialogue] == []


async def test_the_three_days_are_spoken_of_before_and_after_they_end(opens: OpensStage) -> None:
    stage = await opens()
    group, worker = await stage.group(HEALTH, "衛生局值班")
    neighbor = await stage.neighbor()
    case = await has_referred(stage, neighbor)
    await shows(group.chat, "接手")
    await group.taps(worker, "接手")
    await says(neighbor.chat, "社工已經接手")
    accepted = await stage.report(case)

    await stage.later(hours=47)
    assert "訪視期限" not in group.chat.as_dialogue()
    await stage.later(hours=2)
    assert "還沒登記結果" in (await says(group.chat, "訪視期限")).text
    assert "外展續訪" in group.chat.labels
    await stage.later(hours=24)

    assert accepted.visit_by is not None
    assert accepted.accepted_at is not None
    assert (accepted.visit_by - accepted.accepted_at).days == 3
    await says(group.chat, "過了，還沒登記結果")
    late = await says(neighbor.chat, "說好的訪視時間到了")
    assert "新竹市衛生局 03-5355279" in late.text
    assert (await stage.happened(accepted))[-2:] == ["visit_due", "visit_late"]
    for _ in range(5):
        await stage.later(hours=24)
    assert (await stage.happened(accepted)).count("visit_late") == 3, "said on three days, then no more"
    assert (await stage.report(case)).due_at is None


async def test_a_reason_is_chosen_in_the_chat_and_the_referrer_may_let_it_be(opens: OpensStage) -> None:
    stage = await opens()
    group, worker = await stage.line_group(HEALTH, "衛生局LINE")
    neighbor = await stage.neighbor()
    case = await has_referred(stage, neighbor)
    await shows(group.chat, "接手")

    await group.says(worker, f"外展續訪 {case}")
    await says(group.chat, "先接手，才能登記結果")
    await group.taps(worker, "接手") if "接手" in group.chat.labels else await group.says(worker, f"接手 {case}")
    await says(neighbor.chat, "社工已經接手")
    await group.says(worker, f"退回轉介人 {case}")
    await shows(group.chat, "由別的服務協助比較合適")
    await group.taps(worker, "由別的服務協助比較合適")

    told = await says(neighbor.chat, "退回給您")
    assert "別的服務" in told.text
    report = await stage.report(case)
    assert (report.state, report.outcome, report.due_at) == ("returned", "elsewhere", None)
    await group.says(worker, f"外展續訪 {case}")
    await says(group.chat, "已經結束了")


async def test_another_office_cannot_say_what_came_of_it(opens: OpensStage) -> None:
    stage = await opens()
    group, worker = await stage.group(HEALTH, "衛生局值班")
    other, stranger = await stage.group(MIND, "新埔值班")
    neighbor = await stage.neighbor()
    case = await has_referred(stage, neighbor)
    await shows(group.chat, "接手")
    await group.taps(worker, "接手")
    await says(neighbor.chat, "社工已經接手")

    await other.says(stranger, f"退回轉介人 {case}")

    await says(other.chat, "這個案件不在這個群組")
    assert (await stage.report(case)).state == "accepted"


async def test_not_ours_offers_the_health_side_alone(opens: OpensStage) -> None:
    stage = await opens()
    group, worker = await stage.group(HEALTH, "衛生局值班")
    case = await has_referred(stage, await stage.neighbor())
    await shows(group.chat, "接手")

    await group.taps(worker, "不是我們的")
    await shows(group.chat, "新竹市東區社區心理衛生中心")

    assert [label for label in group.chat.labels if "社會福利" in label] == []
    await group.taps(worker, "新竹市東區社區心理衛生中心")
    await says(group.chat, f"{case} 已轉給")
    assert (await stage.report(case)).center_id == "10018-mental"


async def test_the_referrer_fetches_their_own_form_once(opens: OpensStage) -> None:
    stage = await opens()
    neighbor = await stage.neighbor()
    case = await has_referred(stage, neighbor)

    await tap(neighbor, "查我的案件", case, "看我的轉介單")
    shown = await says(neighbor.chat, f"{case} 的轉介單在這個連結裡")
    link = await neighbor.taps("打開轉介單")
    assert link is not None
    path = urlsplit(link).path

    assert [word for word in PERSONAL if word in shown.text + link] == []
    async with ClientSession() as browser:
        async with browser.get(f"{stage.url}{path}") as preview:
            assert STORY not in await preview.text()
        async with browser.post(f"{stage.url}{path}", data={"as": "page"}) as form:
            assert STORY in await form.text()
        async with browser.post(f"{stage.url}{path}", data={"as": "page"}) as again:
            assert again.status == 410
    assert "form_fetched" in await stage.happened(await stage.report(case))
