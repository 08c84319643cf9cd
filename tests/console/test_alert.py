"""Danger now at the desk: first in the list, plainly marked, with what a worker may do and no word of the person."""

from __future__ import annotations

from datetime import timedelta

import pytest

from flows.report import Urgency
from handlers import alert
from handlers.house import House
from handlers.oncall import OPERATOR
from locales import words
from storage import contacts, correspondence, reports
from storage.contacts import Channel
from storage.people import Person
from storage.reports import StoredReport
from storage.transaction import Store, Tx
from tests.console.conftest import ZHUBEI, Clock, Files, Joins, Visitor


@pytest.fixture
async def danger(store: Store, house: House, reporter: Person) -> StoredReport:
    """Somebody in danger who is paged for at the operator's."""

    def work(tx: Tx) -> StoredReport:
        contacts.bind(tx, OPERATOR, Channel.TELEGRAM, "-200", label="group", rank=1, is_group=True)
        alert.raise_alarm(tx, house, reporter, words("zh-Hant"))
        found = alert.current(tx, reporter)
        assert found is not None
        return found

    return await store.write(work)


async def test_danger_now_stands_before_every_case_whatever_time_they_have_left(
    store: Store, danger: StoredReport, joins: Joins, clock: Clock, files: Files
) -> None:
    on_call = await joins("duty", OPERATOR)
    late = await files(urgency=Urgency.NOW)
    await store.write(lambda tx: reports.change(tx, late.id, center_id=OPERATOR, accept_by=tx.now - timedelta(hours=1)))

    page = (await on_call.get("/")).text

    assert page.index(danger.case) < page.index(late.case)
    assert "立即危險" in page


async def test_the_page_says_what_an_alert_is_and_what_can_be_done(
    store: Store, danger: StoredReport, joins: Joins
) -> None:
    on_call = await joins("duty", OPERATOR)

    chinese = (await on_call.opens(danger.case)).text
    english = (await on_call.post("/language", language="en", case=danger.case)).text

    for id in ("desk-alert-mark", "desk-alert-what", "desk-alert-can", "desk-alert-where"):
        assert words("zh-Hant").text(id) in chinese
        assert words("en").text(id) in english
    await on_call.does(danger.case, "accept")
    await on_call.does(danger.case, "ask", question="您現在在哪裡？")
    await on_call.does(danger.case, "close", outcome="served")
    assert (await store.write(lambda tx: reports.by_id(tx, danger.id))).state == "closed"  # type: ignore[union-attr]


async def test_an_alert_is_handed_to_a_center_and_back_to_who_is_on_call(
    store: Store, danger: StoredReport, joins: Joins, mei: Visitor
) -> None:
    on_call = await joins("duty", OPERATOR)

    await on_call.does(danger.case, "hand-on", to=ZHUBEI)
    assert "守望值班" in (await mei.opens(danger.case)).text
    await mei.does(danger.case, "hand-on", to=OPERATOR)

    back = await store.write(lambda tx: reports.by_id(tx, danger.id))
    assert back is not None
    assert back.center_id == OPERATOR


async def test_no_ordinary_case_is_handed_to_who_is_on_call(store: Store, mei: Visitor, report: StoredReport) -> None:
    await mei.does(report.case, "hand-on", to=OPERATOR)

    kept = await store.write(lambda tx: reports.by_id(tx, report.id))
    assert kept is not None
    assert kept.center_id == ZHUBEI
    assert "守望值班" not in (await mei.opens(report.case)).text


async def test_who_says_they_are_safe_is_marked_until_they_are_in_danger_again(
    store: Store, house: House, danger: StoredReport, reporter: Person, joins: Joins, clock: Clock
) -> None:
    on_call = await joins("duty", OPERATOR)
    await store.write(lambda tx: alert.say_safe(tx, house, reporter, words("zh-Hant")))
    assert "本人說現在安全" in (await on_call.get("/")).text

    clock.passes(timedelta(minutes=2))
    await store.write(lambda tx: alert.raise_alarm(tx, house, reporter, words("zh-Hant")))

    assert "本人說現在安全" not in (await on_call.get("/")).text
    assert "本人又說有危險" in (await on_call.opens(danger.case)).text


async def test_who_may_be_watched_is_not_written_to_and_the_page_says_why(
    store: Store, house: House, danger: StoredReport, reporter: Person, joins: Joins, clock: Clock
) -> None:
    on_call = await joins("duty", OPERATOR)
    await store.write(lambda tx: alert.raise_alarm(tx, house, reporter, words("zh-Hant"), is_hushed=True))

    page = (await on_call.opens(danger.case)).text
    await on_call.does(danger.case, "ask", question="您在哪裡？")

    assert words("zh-Hant").text("desk-alert-hushed") in page
    assert not await store.write(lambda tx: correspondence.of(tx, danger.id))
