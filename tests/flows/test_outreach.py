"""A referral in the chat: what is asked of whom, what is kept of it, what can be taken back and mended."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from typing import Any

import pytest

from flows.outreach import Referrer, outreach
from flows.talk import Answer, Raw, Talk, play
from flows.where import Map
from handlers import duty
from handlers.duty import Colleague, WhyBack
from handlers.messages import Press
from locales import LANGUAGES, words
from storage import reports, timeline
from storage.reports import ReportState, StoredReport
from storage.timeline import Happened
from storage.transaction import Tx
from tests.talking import Meets, Talking

HEALTH = Colleague("10018-health", "worker:1", "慧")
STORY = "他說牆壁裡有人叫他"


async def refers(referrer: Talking, place: str = "新竹市東區") -> StoredReport:
    """Sends a neighbor's referral, most of it typed."""
    await referrer.says(
        "想轉介", "沒有", place, "好", "鄰居", "1", "都不是", STORY, "幾個月", "每天", "都沒有", "不確定", "阿明"
    )
    await referrer.says(
        "男", "不知道", "獨居", "他姊姊 02-1234567", "沒有", "沒有", "都不知道", "可以", "晚上", "林小姐"
    )
    await referrer.says("0912345678", "送出")
    return (await referrer.reports())[0]


async def body_of(referrer: Talking, report: StoredReport) -> Mapping[str, Any]:
    return await referrer.store.read(lambda tx: reports.body(tx, report.id))


async def given_back(referrer: Talking, report: StoredReport, why: WhyBack = WhyBack.NOT_ENOUGH) -> None:
    def act(tx: Tx) -> None:
        found = reports.by_id(tx, report.id)
        assert found is not None
        accepted = duty.accept(tx, referrer.house, found, HEALTH)
        assert isinstance(accepted, duty.Accepted)
        duty.give_back(tx, accepted.report, HEALTH, why)

    await referrer.store.write(act)


def asked(map: Map, role: str, answers: Mapping[str, Raw]) -> tuple[str, ...]:
    """The questions met by somebody who answers like this."""
    given: dict[str, Raw] = {
        "danger": "not_now",
        "where": {"text": "臺南市永康區"},
        "rules": True,
        "signs": ["hears_things"],
        "only": "none",
        **answers,
    }
    talk = Talk()
    for _ in range(60):
        turn = play(partial(outreach, map, Referrer(role)), talk)
        if turn.question is None or turn.question.key not in given:
            return turn.path
        raw = given[turn.question.key]
        talk = replace(turn.talk, answers={**turn.talk.answers, turn.question.key: Answer(raw, turn.question.about)})
    raise AssertionError("the conversation does not end")


_REST: Mapping[str, Raw] = {
    "cases": [], "story": None, "since": "days", "often": "daily", "risks": [], "drinks": "no", "person": None,
    "sex": "man", "age": "older", "lives": [], "kin": None, "person_phone": None, "treatment": "regular",
    "clinic": None, "helped": [], "tried": None, "knows": "nobody", "joins": "no", "unit": "衛生所", "name": "林",
    "phone": "0912345678",
}  # fmt: skip


@pytest.mark.parametrize("me", ["neighbor", "chief"])
def test_who_only_sees_the_person_is_asked_for_no_treatment(me: str, map: Map) -> None:
    path = asked(map, "resident", {"me": me, **_REST})

    assert path[-1] == "send"
    assert {"treatment", "clinic", "person_phone", "unit"}.isdisjoint(path)


def test_family_is_asked_for_treatment_and_staff_for_their_unit_too(map: Map) -> None:
    family, staff = (asked(map, "resident", {"me": me, **_REST}) for me in ("family", "staff"))

    assert {"treatment", "clinic"} <= set(family)
    assert "unit" not in family
    assert {"treatment", "clinic", "unit"} <= set(staff)


@pytest.mark.parametrize(
    ("role", "is_asked"), [("chief", False), ("officer", False), ("clerk", False), ("resident", True)]
)
def test_a_role_that_is_known_is_not_asked_for(role: str, is_asked: bool, map: Map) -> None:
    assert ("me" in asked(map, role, {"me": "neighbor", **_REST})) is is_asked


@pytest.mark.parametrize("language", LANGUAGES)
async def test_the_words_for_it_begin_it_in_every_language(language: str, meets: Meets) -> None:
    for typed in (words(language).text("menu-outreach"), words(language).text("outreach-words").split(",")[2].strip()):
        talk = await meets(language=language)

        await talk.says(typed)

        assert talk.is_asked == "danger", typed


async def test_a_sentence_that_asks_for_a_referral_begins_it(meets: Meets) -> None:
    talk = await meets()

    await talk.says("您好，我想轉介樓上的鄰居")

    assert talk.is_asked == "danger"


async def test_words_that_deny_it_do_not_begin_it(meets: Meets) -> None:
    talk = await meets()

    await talk.says("我不想轉介")

    assert talk.is_asked is None


async def test_a_referral_is_a_case_of_its_own_kind_for_the_health_side_alone(meets: Meets) -> None:
    talk = await meets()

    report = await refers(talk)

    assert (report.kind, report.center_id, report.county) == ("outreach", "10018-health", "10018")
    body = await body_of(talk, report)
    assert [to["id"] for to in body["routing"]] == ["10018-health"]
    assert body["outreach"]["sheet"]["kin"] == "他姊姊 02-1234567"


async def test_a_story_told_too_early_is_part_of_the_referral(meets: Meets) -> None:
    talk = await meets()
    await talk.says("想轉介", "他每天半夜在樓下對著牆壁大罵，聽起來很害怕", "沒有", "新竹市東區", "好", "鄰居")

    await talk.taps("大聲吵鬧", "選好了", "都不是，還有別的")

    assert "他每天半夜在樓下" in talk.last


async def test_danger_stops_it_and_the_way_back_stands_open(meets: Meets) -> None:
    talk = await meets()
    await talk.says("想轉介")
    await talk.taps("現在就有危險")
    assert "不要靠近" in talk.last
    assert "打 110" in talk.labels

    await talk.says("選單")
    await talk.taps("繼續寫完", "打好了，下一步", "安全了，繼續")

    assert talk.is_asked == "where"


async def test_without_a_place_it_becomes_a_report_or_nothing(meets: Meets) -> None:
    talk = await meets()
    await talk.says("想轉介")
    await talk.taps("現在沒有", "不知道在哪裡")
    await talk.says("不知道")

    await talk.taps("改成一般回報")

    assert talk.is_asked == "danger"
    assert await talk.reports() == []


async def test_what_was_taken_back_is_in_no_sending(meets: Meets) -> None:
    talk = await meets()
    report = await refers(talk)
    answers = (await body_of(talk, report))["outreach"]["answers"]

    await talk.unsends(answers["kin"][2])
    await talk.unsends(answers["story"][0]["words"][0][1])

    sealed = str(await body_of(talk, report))
    assert "姊姊" not in sealed
    assert STORY not in sealed
    assert "阿明" in sealed


async def test_what_was_taken_back_is_in_no_earlier_sending_either(meets: Meets) -> None:
    talk = await meets()
    report = await refers(talk)
    await given_back(talk, report)
    answers = (await body_of(talk, report))["outreach"]["answers"]
    await talk.says("選單")
    await talk.taps("查我的案件", report.case, "改了再送", "送出")

    await talk.unsends(answers["kin"][2])
    await talk.unsends(answers["story"][0]["words"][0][1])

    sealed = str(await body_of(talk, report))
    assert "姊姊" not in sealed
    assert STORY not in sealed


async def test_a_mended_referral_begins_at_its_summary_with_the_reason(meets: Meets) -> None:
    talk = await meets()
    report = await refers(talk)
    await given_back(talk, report)

    await talk.says("選單")
    await talk.taps("查我的案件", report.case, "改了再送")

    assert talk.is_asked == "send"
    assert talk.card["經過"] == STORY
    note = next(message.card.note for message in reversed(talk.shown) if message.card is not None)
    assert "內容不夠" in (note or "")


async def test_a_second_press_on_an_old_button_sends_nothing_twice(meets: Meets) -> None:
    talk = await meets()
    report = await refers(talk)
    await given_back(talk, report)
    await talk.says("選單")
    await talk.taps("查我的案件", report.case, "改了再送")
    old = talk.button("改了再送")
    await talk.taps("送出")

    await talk.sends(talk.event(Press(old.data)))

    assert "不能再改" in talk.shown[-2].text
    [only] = await talk.reports()
    assert only.state is ReportState.RECEIVED
    happened = [entry.happened for entry in await talk.store.read(lambda tx: timeline.of(tx, report.id))]
    assert happened.count(Happened.SENT_AGAIN) == 1


async def test_a_referral_that_went_elsewhere_meanwhile_is_not_sent_over_it(meets: Meets) -> None:
    talk = await meets()
    report = await refers(talk)
    await given_back(talk, report)
    await talk.says("選單")
    await talk.taps("查我的案件", report.case, "改了再送")
    await talk.store.write(lambda tx: reports.change(tx, report.id, state=ReportState.CLOSED))

    await talk.taps("送出")

    assert "不能再改" in talk.shown[-2].text
    assert (await talk.reports())[0].state is ReportState.CLOSED


async def test_only_a_referral_is_given_back(meets: Meets) -> None:
    talk = await meets()
    await talk.says("回報", "其他", "沒有", "新竹市東區", "都沒有", "不知道", "沒有", "不用找我", "送出")
    [report] = await talk.reports()

    back = await talk.store.write(lambda tx: duty.give_back(tx, report, HEALTH, WhyBack.NO_NEED))

    assert isinstance(back, duty.Over)
    assert (await talk.reports())[0].state is ReportState.RECEIVED
