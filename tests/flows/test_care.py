"""Care beside a talk: which grade asks what, what is kept, and what is passed on."""

from __future__ import annotations

import pytest

from directory.destinations import Role
from directory.model import Concern
from flows.callback import Who
from flows.care import care, is_nearer
from flows.crisis import Grade
from flows.report import Contact, Report, Urgency
from flows.talk import Raw, Turn, answer, begin
from flows.where import Map
from handlers.messages import AnyButton, CallButton, Outgoing
from handlers.presses import OnQuestion, read
from locales import LANGUAGES
from storage.deliveries import cancel_notices
from storage.sites import Site
from tests.talking import Meets, Talking

# What people write, a sentence for each grade in each language.
SAID = {
    "zh-Hant": {
        "imminent": "今晚就要跳下去",
        "active": "我想自殺",
        "passive": "活著好累",
    },
    "en": {
        "imminent": "I will kill myself tonight",
        "active": "I want to kill myself",
        "passive": "I am tired of living",
    },
    "id": {
        "imminent": "malam ini aku akan bunuh diri",
        "active": "aku mau bunuh diri",
        "passive": "aku capek hidup",
    },
    "vi": {
        "imminent": "tối nay tôi sẽ tự tử",
        "active": "tôi muốn tự tử",
        "passive": "tôi chán sống",
    },
    "th": {
        "imminent": "คืนนี้ฉันจะฆ่าตัวตาย",
        "active": "ฉันอยากฆ่าตัวตาย",
        "passive": "เหนื่อยกับการมีชีวิตอยู่",
    },
    "fil": {
        "imminent": "magpapakamatay ako ngayong gabi",
        "active": "gusto kong mamatay",
        "passive": "pagod na akong mabuhay",
    },
}
FIRST = {"imminent": "company", "active": "today", "passive": "tired"}
CALLED: tuple[Raw, ...] = ("小美", "0912345678", "office", "me", {"text": "新竹縣竹北市"}, "send")


def numbers(message: Outgoing) -> list[str]:
    return [button.number for button in message.buttons if isinstance(button, CallButton)]


def played(map: Map, grade: Grade, *answers: Raw) -> Turn:
    """The talk of care after these answers."""
    turn = begin(lambda: care(map, grade))
    for raw in answers:
        turn = answer(lambda: care(map, grade), turn.talk, raw)
    return turn


def called(map: Map, grade: Grade, *answers: Raw) -> Report:
    result = played(map, grade, *answers).result
    assert isinstance(result, Report)
    return result


async def in_a_report(meets: Meets) -> Talking:
    resident = await meets()
    await resident.says("回報", "其他", "現在沒有")
    assert resident.is_asked == "where"
    return resident


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("grade", FIRST)
async def test_help_stands_in_the_first_bubble_and_beside_the_question(meets: Meets, language: str, grade: str) -> None:
    person = await meets(language=language)

    await person.says(SAID[language][grade])

    assert numbers(person.shown[0])
    assert any(number in person.shown[0].text for number in ("119", "110", "1925"))
    assert person.is_asked == FIRST[grade]
    assert numbers(person.shown[-1])
    assert (await person.person()).care_grade == grade


async def test_the_interrupted_talk_comes_back_exactly_as_it_was(meets: Meets) -> None:
    resident = await in_a_report(meets)
    before = resident.talk

    await resident.says("活著好累")
    await resident.taps("累到想消失", "先不說", "繼續")

    assert resident.talk == before


async def test_a_button_of_the_interrupted_talk_leads_back_to_it(meets: Meets) -> None:
    resident = await meets()
    await resident.says("回報", "活著好累")
    assert resident.is_asked == "tired"

    await resident.taps("其他")

    assert resident.is_asked == "danger"


@pytest.mark.parametrize("typed", ["/report", "回報"])
async def test_asking_for_a_report_in_care_goes_on_with_the_one_that_waits(meets: Meets, typed: str) -> None:
    resident = await in_a_report(meets)
    before = resident.talk
    await resident.says("活著好累")

    await resident.says(typed)

    assert resident.talk == before


async def _worries_in_a_report(meets: Meets) -> Talking:
    neighbor = await meets()
    await neighbor.says("回報", "長輩獨居或沒人照顧", "我朋友說他想自殺")
    assert neighbor.is_asked == "danger"
    return neighbor


async def test_who_worries_in_the_middle_of_a_report_has_the_same_buttons_and_its_question(meets: Meets) -> None:
    outside = await meets()
    await outside.says("我朋友說他想自殺")

    neighbor = await _worries_in_a_report(meets)

    labels = [[button.label for button in message.buttons] for message in neighbor.shown]
    assert ["打 119", "打 110", "打 1925"] in labels
    assert outside.labels == ["怎麼陪他", "我要通報嗎", "告訴中心"]
    assert outside.labels in labels
    assert neighbor.is_asked == "danger"
    assert "現在沒有" in neighbor.labels


async def test_what_somebody_worries_about_is_no_address(meets: Meets) -> None:
    neighbor = await in_a_report(meets)

    await neighbor.says("我朋友說他想自殺")

    assert neighbor.is_asked == "where"
    assert neighbor.talk is not None
    assert "where" not in neighbor.talk.answers
    assert "我朋友說他想自殺" in str(neighbor.talk.drafts["story"])


@pytest.mark.parametrize("way", ["怎麼陪他", "我要通報嗎"])
async def test_what_is_read_beside_a_report_leads_back_to_it_untouched(meets: Meets, way: str) -> None:
    neighbor = await _worries_in_a_report(meets)
    before = neighbor.talk

    await neighbor.taps(way)
    if way == "怎麼陪他":
        await neighbor.taps("應該沒有", *["下一步"] * 6, "先這樣")
    else:
        await neighbor.taps("自殺行為", "都不是", "先這樣")

    assert neighbor.talk == before
    assert neighbor.is_asked == "danger"


async def test_leaving_what_is_read_beside_a_report_leads_back_to_it(meets: Meets) -> None:
    neighbor = await _worries_in_a_report(meets)
    before = neighbor.talk

    await neighbor.taps("怎麼陪他", "應該沒有", "先不用了")

    assert neighbor.talk == before


async def test_danger_again_beside_a_report_still_keeps_the_report(meets: Meets) -> None:
    neighbor = await _worries_in_a_report(meets)
    before = neighbor.talk
    await neighbor.taps("怎麼陪他")

    await neighbor.says("我朋友又說他想自殺")
    await neighbor.taps("我要通報嗎")
    await neighbor.says("繼續")
    await neighbor.taps("自殺行為", "都不是", "先這樣")

    assert neighbor.talk == before


async def test_a_report_that_knows_no_kind_yet_is_about_the_person_one_worries_about(meets: Meets) -> None:
    neighbor = await meets()
    await neighbor.says("回報", "我朋友昨天跟我說他想自殺")

    await neighbor.taps("告訴中心")

    assert neighbor.is_asked == "danger"
    assert neighbor.talk is not None
    assert neighbor.talk.answers["kind"].raw == "suicide"
    assert "我朋友昨天跟我說他想自殺" in str(neighbor.talk.drafts["story"])


@pytest.mark.parametrize("first", ["告訴中心", "怎麼陪他"])
async def test_telling_the_center_in_the_middle_of_a_meal_report_goes_on_with_it(
    meets: Meets, shop: Site, first: str
) -> None:
    clerk = await meets("clerk", at=shop)
    await clerk.says("選單")
    await clerk.taps("孩子用餐回報", "吃了")
    await clerk.says("我同事說他想自殺")
    before = clerk.talk

    await clerk.taps(first)
    if first == "怎麼陪他":
        await clerk.taps("應該沒有", *["下一步"] * 6, "告訴中心")

    assert clerk.talk == before
    assert clerk.is_asked == "age"


async def test_somebody_in_danger_themselves_is_not_offered_what_helps_others(meets: Meets) -> None:
    resident = await meets()
    await resident.says("活著好累", "我朋友也說他想自殺")

    assert not any(button.label == "怎麼陪他" for message in resident.shown for button in message.buttons)


async def test_nearer_danger_begins_anew_and_still_keeps_the_talk(meets: Meets) -> None:
    resident = await in_a_report(meets)
    await resident.says("活著好累")

    await resident.says("今晚就要跳下去")

    assert resident.is_asked == "company"
    await resident.taps("先不說", "先不用了", "繼續")
    assert resident.is_asked == "where"


async def test_the_same_danger_once_more_is_no_new_alarm(meets: Meets) -> None:
    resident = await meets()
    await resident.says("我想自殺")
    await resident.taps("今天沒有")
    shown = len(resident.shown)

    await resident.says("我想自殺")

    assert resident.is_asked == "hard"
    assert resident.shown[shown].text.startswith("還是很難受吧，我沒有走開")


async def test_words_of_danger_are_nobodys_name(meets: Meets) -> None:
    resident = await meets()
    await resident.says("我想自殺")
    await resident.taps("請人打給我")
    assert resident.is_asked == "call_name"

    await resident.says("我想自殺")

    assert resident.is_asked == "call_name"


async def test_danger_that_the_answers_showed_is_remembered(meets: Meets) -> None:
    resident = await meets()
    await resident.says("活著好累")

    await resident.taps("有想過結束生命", "今天有")

    assert (await resident.person()).care_grade == Grade.IMMINENT
    assert numbers(resident.shown[-1]) == ["119", "110", "1925"]


@pytest.mark.parametrize("grade", ["imminent", "active", "passive"])
async def test_somebody_new_who_writes_of_danger_is_asked_nothing_else(meets: Meets, grade: str) -> None:
    newcomer = await meets(None)

    await newcomer.says(SAID["zh-Hant"][grade], "你好")

    assert newcomer.is_asked == FIRST[grade]


async def test_who_writes_again_after_care_can_still_ask_for_a_call(meets: Meets) -> None:
    resident = await meets()
    await resident.says("我想自殺", "先不說", "先不用了", "還是很難過")

    await resident.taps("請人打給我")

    assert resident.is_asked == "call_name"


def test_a_call_is_a_case_of_suicide_and_the_mind_is_told_first(map: Map) -> None:
    report = called(map, Grade.ACTIVE, "no", "police", "no", "yes", *CALLED)

    assert report.kind is Concern.SUICIDE
    assert report.urgency is Urgency.HIGH
    assert report.contact is Contact.PHONE
    assert (report.call_me, report.phone) == ("小美", "+886912345678")
    assert report.routing.destinations[0].role is Role.MENTAL_HEALTH
    assert "打電話最難的是：怕被報警" in report.told.words


def test_danger_today_is_passed_on_as_danger_now(map: Map) -> None:
    report = called(map, Grade.PASSIVE, "thought", "yes", "call_me", *CALLED)

    assert report.urgency is Urgency.NOW


@pytest.mark.parametrize(("hard", "who"), [("minor", "me"), ("family", "minor")])
def test_parents_of_a_minor_are_not_told_first(map: Map, hard: str, who: str) -> None:
    name, phone, time, _, place, send = CALLED

    report = called(map, Grade.ACTIVE, "no", hard, "no", "yes", name, phone, time, Who(who), place, send)

    assert "請不要先聯絡家長" in report.told.words


def test_nothing_is_passed_on_that_was_not_agreed_to(map: Map) -> None:
    turn = played(map, Grade.ACTIVE, "no", "police", "no", "yes", *CALLED[:-1], "drop")

    assert turn.is_over
    assert turn.result is None


@pytest.mark.parametrize("grade", ["imminent", "active", "passive"])
def test_no_question_of_care_is_a_gate(map: Map, grade: str) -> None:
    turn = begin(lambda: care(map, Grade(grade)))

    for raw in ("unsaid", "unsaid", "no", "no"):
        turn = answer(lambda: care(map, Grade(grade)), turn.talk, raw)

    assert turn.is_over
    assert turn.result is None


def test_grades_of_others_are_never_nearer() -> None:
    assert is_nearer("imminent", "active")
    assert is_nearer("active", "passive")
    assert is_nearer("passive", None)
    assert is_nearer("passive", "violence_now")
    assert not is_nearer("third_party", None)
    assert not is_nearer("active", "active")


async def test_who_agrees_again_after_stopping_is_asked_once(meets: Meets) -> None:
    resident = await meets()
    await resident.says("活著好累")
    await resident.taps("先不說", "先不說", "不用做", "不用打給我")
    await resident.taps("好，再問我", "停，不用再問", "好，再問我", "好，再問我")
    person = await resident.person()

    taken_back = await resident.store.write(lambda tx: cancel_notices(tx, person.id, f"care:{person.id}:"))

    assert taken_back == 1


async def test_the_silent_sign_is_understood_once(meets: Meets) -> None:
    resident = await meets()
    await resident.says("他現在在打我 救命", "１")
    assert resident.is_asked == "where"

    await resident.says("新竹縣竹北市", "1")

    assert resident.talk is None
    assert "不用出聲" not in resident.last


async def test_the_silent_sign_chooses_nothing_in_care(meets: Meets) -> None:
    resident = await meets()
    await resident.says("活著好累", "他現在在打我 救命")
    assert resident.is_asked == "tired"

    await resident.says("1")

    assert resident.is_asked == "tired"
    assert any("不用出聲" in message.text for message in resident.shown[-2:])


def question_of(button: AnyButton) -> str | None:
    pressed = read(getattr(button, "data", ""))
    return pressed.key if isinstance(pressed, OnQuestion) else None


async def test_the_first_question_has_a_way_out_too(meets: Meets) -> None:
    resident = await meets()

    await resident.says("今晚就要跳下去")

    assert [question_of(button) for button in resident.shown[-1].buttons].count("company") == 4
    assert "先不說" in resident.labels
