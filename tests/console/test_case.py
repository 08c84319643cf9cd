from __future__ import annotations

import asyncio
from datetime import timedelta
from urllib.parse import quote

import pytest
import structlog
from sqlalchemy import update

from flows.report import Contact, Urgency
from handlers import duty, following
from handlers.circulation import send_to
from handlers.desk import acts
from handlers.duty import Colleague, Outcome
from handlers.house import House
from locales import words
from storage import correspondence, deliveries, people, reports, timeline
from storage.attachments import AttachmentId
from storage.correspondence import Author
from storage.deliveries import Purpose
from storage.people import Person
from storage.reports import ReportState, StoredReport
from storage.tables import report_events
from storage.timeline import Happened
from storage.transaction import Store
from tests.console.conftest import CHAT, PHONE, XINPU, ZHUBEI, Clock, Files, Joins, Visitor


async def _now(store: Store, report: StoredReport) -> StoredReport:
    found = await store.write(lambda tx: reports.by_id(tx, report.id))
    assert found is not None
    return found


async def _happened(store: Store, report: StoredReport) -> list[Happened]:
    return [entry.happened for entry in await store.read(lambda tx: timeline.of(tx, report.id))]


async def test_the_page_says_everything_that_was_told(mei: Visitor, files: Files, photo: AttachmentId) -> None:
    report = await files(media=(photo,))

    page = await mei.opens(report.case)

    for said in (
        report.case,
        "孩子受傷或沒人顧",
        "身上有傷",
        "一個人",
        "光明六路 10 號 3 樓",
        "24.838700, 121.004300",
        "孩子說家裡沒有人，手上有一塊瘀青。",
        f"/attachment/{photo}",
        "這件事發生在竹北市，由新竹縣竹北區社會福利服務中心負責。",
        "3月4日 12:00",
        "剩 1 小時 0 分",
        "等待送出",
    ):
        assert said in page.text, said


async def test_platform_ids_are_on_no_page(mei: Visitor, report: StoredReport, reporter: Person) -> None:
    page = await mei.opens(report.case)

    for secret in (CHAT, str(reporter.id), "message-1", "C-group", "-100"):
        assert secret not in page.text


@pytest.mark.parametrize(("contact", "is_shown"), [(Contact.PHONE, True), (Contact.HERE, False), (Contact.NO, False)])
async def test_the_reporters_phone_is_shown_only_when_they_want_to_be_called(
    mei: Visitor, files: Files, contact: Contact, is_shown: bool
) -> None:
    report = await files(contact=contact)

    page = await mei.opens(report.case)

    assert (PHONE in page.text) is is_shown
    assert ("王小姐" in page.text) is is_shown


async def test_an_opening_is_written_down_once_a_worker_and_day(
    store: Store, mei: Visitor, joins: Joins, report: StoredReport, clock: Clock
) -> None:
    ann = await joins("ann", ZHUBEI)

    await mei.opens(report.case)
    await mei.opens(report.case)
    await ann.opens(report.case)
    assert (await _happened(store, report)).count(Happened.OPENED) == 2

    clock.passes(timedelta(hours=13))  # past midnight in Taiwan
    await mei.signs_in()
    page = await mei.opens(report.case)
    assert (await _happened(store, report)).count(Happened.OPENED) == 3
    assert "mei社工打開看過" in page.text
    assert "ann社工打開看過" in page.text


async def test_of_two_who_accept_at_once_one_is_first(
    store: Store, mei: Visitor, joins: Joins, report: StoredReport
) -> None:
    ann = await joins("ann", ZHUBEI)

    pages = await asyncio.gather(mei.does(report.case, "accept"), ann.does(report.case, "accept"))

    assert sorted("did=accepted" in page.url for page in pages) == [False, True]
    late = next(page for page in pages if "did=taken" in page.url)
    assert "已經有人先接手了" in late.text
    assert (await _happened(store, report)).count(Happened.ACCEPTED) == 1


async def test_a_second_tap_of_ones_own_accepts_nothing_twice(store: Store, mei: Visitor, report: StoredReport) -> None:
    await mei.does(report.case, "accept")

    assert "did=accepted" in (await mei.does(report.case, "accept")).url
    assert (await _happened(store, report)).count(Happened.ACCEPTED) == 1


async def test_a_question_reaches_the_reporter_as_a_notice(
    store: Store, mei: Visitor, report: StoredReport, reporter: Person
) -> None:
    page = await mei.does(report.case, "ask", question="孩子現在在哪裡？\n<b>店裡</b>嗎")

    assert "問題送出了" in page.text
    assert "&lt;b&gt;店裡&lt;/b&gt;" in page.text
    (notice,) = [
        each
        for each in await store.read(lambda tx: deliveries.of_report(tx, report.id))
        if each.purpose is Purpose.NOTICE
    ]
    assert notice.person == reporter.id
    assert notice.payload is not None
    assert "孩子現在在哪裡？" in notice.payload["message"]["text"]


async def test_a_question_sent_twice_is_asked_once(store: Store, mei: Visitor, report: StoredReport) -> None:
    await mei.does(report.case, "ask", question="還在嗎？")
    await mei.does(report.case, "ask", question="還在嗎？")

    assert len(await store.read(lambda tx: correspondence.of(tx, report.id))) == 1


async def test_a_question_that_is_too_long_is_kept_in_its_field(mei: Visitor, report: StoredReport) -> None:
    question = "長" * (acts.QUESTION_LONGEST + 1)

    page = await mei.does(report.case, "ask", question=question)

    assert page.status == 422
    assert f">{question}</textarea>" in page.text


async def test_who_asked_not_to_be_contacted_is_not_asked(store: Store, mei: Visitor, files: Files) -> None:
    report = await files(contact=Contact.NO)

    page = await mei.does(report.case, "ask", question="還在嗎？")

    assert "通報人說不用找他" in page.text
    assert Happened.ASKED not in await _happened(store, report)


async def test_who_has_erased_themselves_is_not_asked(
    store: Store, mei: Visitor, report: StoredReport, reporter: Person
) -> None:
    await store.write(lambda tx: reports.forget_reporter(tx, reporter.id))
    await store.write(lambda tx: people.erase(tx, reporter.id))

    page = await mei.does(report.case, "ask", question="還在嗎？")

    assert "通報人已經收不到訊息" in page.text
    assert Happened.ASKED not in await _happened(store, report)


async def test_the_conversation_shows_who_asked_and_what_was_answered(
    store: Store, mei: Visitor, report: StoredReport
) -> None:
    await mei.does(report.case, "accept")
    await mei.does(report.case, "ask", question="還在嗎？")
    assert "等通報人回答" in (await mei.get("/")).text

    await store.write(lambda tx: correspondence.write(tx, report.id, Author.REPORTER, "在門口", message="m-2"))
    await store.write(lambda tx: timeline.add(tx, report.id, Happened.ANSWERED, "reporter", photos=0))

    page = await mei.opens(report.case)
    assert "mei社工問" in page.text
    assert "在門口" in page.text
    assert "m-2" not in page.text
    assert "通報人回答了" in (await mei.get("/")).text


async def test_a_case_handed_on_takes_its_history_along_and_leaves(
    store: Store, mei: Visitor, lin: Visitor, report: StoredReport
) -> None:
    await mei.does(report.case, "accept")
    await mei.does(report.case, "ask", question="還在嗎？")

    done = await mei.does(report.case, "hand-on", to=XINPU, why="wrong_district")

    assert "轉出去了" in done.text
    assert report.case not in done.text
    assert (await mei.opens(report.case)).status == 404
    page = await lin.opens(report.case)
    assert "還在嗎？" in page.text
    assert "不在我們的轄區。" in page.text
    assert "mei社工" not in page.text, "another center learns no worker's name"
    assert "別的單位轉來" in (await lin.get("/")).text
    assert (await _now(store, report)).state is ReportState.HANDED_ON


@pytest.mark.parametrize("to", ["", "nowhere", "welfare-1957", "<script>"])
async def test_a_case_is_handed_only_to_somebody_who_can_take_it(
    store: Store, mei: Visitor, report: StoredReport, to: str
) -> None:
    page = await mei.does(report.case, "hand-on", to=to)

    assert page.status == 422
    assert (await _now(store, report)).center_id == ZHUBEI


async def test_the_own_countys_centers_are_offered_first(mei: Visitor, report: StoredReport) -> None:
    page = (await mei.opens(report.case)).text

    first = page[page.index("<optgroup") :].split("</optgroup>")[0]
    assert 'label="新竹縣"' in first
    assert f'value="{XINPU}"' in first
    assert f'value="{ZHUBEI}"' not in page


async def test_a_case_is_closed_with_its_outcome(store: Store, mei: Visitor, report: StoredReport) -> None:
    assert "did=not-now" in (await mei.does(report.case, "close", outcome="served")).url, "accept it first"
    await mei.does(report.case, "accept")
    assert (await mei.does(report.case, "close", outcome="")).status == 422

    page = await mei.does(report.case, "close", outcome="already_known")

    assert "結案了" in page.text
    assert "原本就在服務中" in page.text
    assert (await _now(store, report)).outcome == Outcome.ALREADY_KNOWN
    assert "did=not-now" in (await mei.does(report.case, "accept")).url
    assert "原本就在服務中" in (await mei.get("/")).text


async def test_a_center_that_was_told_as_well_may_accept_but_not_give_it_away(
    store: Store, house: House, mei: Visitor, lin: Visitor, report: StoredReport
) -> None:
    await store.write(lambda tx: send_to(tx, report, XINPU, "center"))

    assert "也通知了別的單位" in (await lin.get("/")).text
    page = await lin.opens(report.case)
    assert "/accept" in page.text
    assert "/hand-on" not in page.text
    assert "did=not-now" in (await lin.does(report.case, "hand-on", to=ZHUBEI)).url
    await lin.does(report.case, "accept")
    assert (await _now(store, report)).center_id == XINPU
    await mei.opens(report.case)
    assert "did=not-now" in (await mei.does(report.case, "close", outcome="served")).url


async def test_an_erased_report_says_so_and_keeps_what_was_done(
    store: Store, mei: Visitor, files: Files, photo: AttachmentId
) -> None:
    report = await files(media=(photo,))
    await mei.does(report.case, "accept")
    await mei.does(report.case, "close", outcome="served")

    await store.write(lambda tx: reports.change(tx, report.id, key_wrapped=None, body_sealed=None))

    page = await mei.opens(report.case)
    assert page.status == 200
    assert "內容已依保存期限刪除" in page.text
    assert "瘀青" not in page.text
    assert "mei社工結案：已提供服務" in page.text
    assert (await mei.get(f"/case/{quote(report.case)}/attachment/{photo}")).status == 404


async def test_a_record_that_was_tampered_with_is_said_and_the_list_still_opens(
    store: Store, mei: Visitor, report: StoredReport
) -> None:
    await store.write(lambda tx: tx.connection.execute(update(report_events), {"actor": "worker:1"}))

    page = await mei.opens(report.case)

    assert "紀錄被改動過" in page.text
    assert "瘀青" in page.text
    assert (await mei.get("/")).status == 200


async def test_the_list_goes_by_the_time_that_is_left(mei: Visitor, files: Files, clock: Clock) -> None:
    normal, high = await files(urgency=Urgency.NORMAL), await files(urgency=Urgency.HIGH)
    now = await files(urgency=Urgency.NOW)
    clock.passes(timedelta(minutes=20))

    page = (await mei.get("/")).text

    assert page.index(now.case) < page.index(high.case) < page.index(normal.case)
    assert "(3)" in page
    assert "超過 5 分" in page
    assert "剩 40 分" in page
    assert "危急" in page
    assert 'http-equiv="refresh" content="30; url=/console/?watch=1"' in page
    assert 'http-equiv="refresh"' not in (await mei.get("/?still=1")).text


async def test_a_wish_to_withdraw_is_seen(store: Store, house: House, mei: Visitor, report: StoredReport) -> None:
    await mei.does(report.case, "accept")
    taken = await _now(store, report)

    await store.write(lambda tx: following.withdraw(tx, taken))

    assert "通報人想撤回" in (await mei.get("/")).text
    assert "由您判斷" in (await mei.opens(report.case)).text


async def test_a_case_taken_in_the_group_names_nobody(
    store: Store, house: House, mei: Visitor, report: StoredReport
) -> None:
    await store.write(lambda tx: duty.accept(tx, house, report, Colleague(ZHUBEI, "contact:5", "阿明")))

    page = await mei.opens(report.case)

    assert "群組裡的同仁" in page.text
    assert "阿明" not in page.text


async def test_a_report_whose_body_was_not_told_in_full_is_marked(
    store: Store, mei: Visitor, report: StoredReport
) -> None:
    await store.write(lambda tx: reports.change(tx, report.id, is_unfinished=True))

    assert "沒寫完就離開" in (await mei.opens(report.case)).text
    assert "通報人沒寫完" in (await mei.get("/")).text


async def test_a_marked_word_is_on_the_case_page_and_nowhere_else(
    store: Store, mei: Visitor, lin: Visitor, files: Files, capfd: pytest.CaptureFixture[str]
) -> None:
    canary = "kanarienvogel"
    pages = []
    with structlog.testing.capture_logs() as logs:
        report = await files(story=f"{canary} 在門口")
        pages.append(await mei.opens(report.case))
        assert canary in pages[0].text
        pages.append(await mei.does(report.case, "accept"))
        pages.append(await mei.does(report.case, "ask", question=f"{canary}？"))
        pages.append(await mei.does(report.case, "ask", question=canary * 99))
        pages.append(await lin.opens(report.case))
        pages.append(await mei.does(report.case, "hand-on", to=XINPU, why="other"))
        await lin.does(report.case, "accept")
        pages.append(await lin.does(report.case, "close", outcome="served"))

    assert logs == []
    assert canary not in "".join(capfd.readouterr())
    assert not [page for page in pages if canary in page.url]
    entries = await store.read(lambda tx: timeline.of(tx, report.id))
    assert canary not in str(entries)
    assert canary not in (await mei.get("/")).text


@pytest.mark.parametrize("language", ["zh-Hant", "en"])
def test_whatever_can_happen_has_its_words(language: str) -> None:
    said = words(language)

    for ids in (
        [f"desk-happened-{each.value.replace('_', '-')}" for each in Happened],
        [f"desk-did-{each}" for each in acts.Did],
        [f"desk-ask-{each}" for each in acts.Silence],
        [f"desk-outcome-{each.value.replace('_', '-')}" for each in Outcome],
        [f"desk-why-{each.value.replace('_', '-')}" for each in duty.NotOurs],
        [f"desk-state-{each.value.replace('_', '-')}" for each in ReportState],
        [f"desk-purpose-{each}" for each in Purpose],
        [f"desk-delivery-{each.value.replace('_', '-')}" for each in deliveries.DeliveryState],
    ):
        assert [id for id in ids if not said.has(id)] == []
