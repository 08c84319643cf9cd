"""After the first answer: a goodbye is asked about, safety is believed kindly, and whoever helps is helped on."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from flows.crisis import Grade
from handlers.messages import CallButton, Outgoing, Press
from handlers.presses import PAGE, Command, OnMenu, data
from locales import LANGUAGES, words
from storage.tables import alarms
from tests.flows.test_care import SAID
from tests.talking import Meets, Talking
from tests.transcripts.test_danger_everywhere import SAID as SAID_OF

GOODBYE = {
    "zh-Hant": "再見",
    "en": "bye",
    "id": "selamat tinggal",
    "vi": "tạm biệt",
    "th": "ลาก่อน",
    "fil": "paalam",
}
LIES = {
    "zh-Hant": "騙你的",
    "en": "I was kidding",
    "id": "bercanda",
    "vi": "nói đùa thôi",
    "th": "แค่ล้อเล่น",
    "fil": "joke lang",
}
FINE = {
    "zh-Hant": "我沒事了",
    "en": "I'm okay now",
    "id": "saya baik-baik saja",
    "vi": "tôi ổn rồi",
    "th": "ไม่เป็นไรแล้ว",
    "fil": "okay na ako",
}


def numbers(message: Outgoing) -> list[str]:
    return [button.number for button in message.buttons if isinstance(button, CallButton)]


async def heard(person: Talking) -> list[tuple[str, str, str]]:
    """Grade, rules and action of everything that was heard from this person."""
    who = (await person.person()).id
    rows = select(alarms.c.grade, alarms.c.rules, alarms.c.action).where(alarms.c.person_id == who)
    ordered = rows.order_by(alarms.c.at)
    found = await person.store.read(lambda tx: tx.connection.execute(ordered).all())
    return [(row.grade, row.rules, row.action) for row in found]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("grade", ["active", "passive"])
async def test_a_bare_goodbye_in_care_is_asked_about(meets: Meets, language: str, grade: str) -> None:
    person = await meets(language=language)
    await person.says(SAID[language][grade], FINE[language])

    await person.says(GOODBYE[language])

    asked = person.shown[-2:]
    assert [message.text for message in asked] == [
        words(language).text("crisis-goodbye"),
        words(language).text("care-today"),
    ]
    assert numbers(asked[-1]) == ["1925", "119"]
    assert (await heard(person))[-1][2] == "asked_on"


async def test_a_goodbye_of_somebody_who_helps_another_is_not_taken_for_their_own(meets: Meets) -> None:
    resident = await meets()

    await resident.says("我朋友說他想自殺", "再見")

    assert resident.is_asked is None


async def test_a_goodbye_that_was_called_a_mistake_is_not_asked_about_again(meets: Meets) -> None:
    resident = await meets()
    await resident.says("我想自殺", "再見")
    await resident.taps("不是這個意思")

    await resident.says("再見")

    assert resident.is_asked is None


async def test_who_said_that_it_was_a_lie_is_answered_as_usual_but_for_a_goodbye(meets: Meets) -> None:
    resident = await meets()
    await resident.says("我想自殺", "騙你的", "我想看看")
    assert "我還在" not in resident.last

    await resident.says("再見")

    assert resident.is_asked == "today"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("said", [LIES, FINE])
async def test_who_takes_it_back_in_the_middle_of_a_question_is_believed_and_asked_no_further(
    meets: Meets, language: str, said: dict[str, str]
) -> None:
    person = await meets(language=language)
    await person.says(SAID[language]["active"])

    await person.says(said[language])

    assert person.is_asked is None
    assert person.shown[-1].text in {words(language).text(id) for id in ("mistaken-sorry", "alert-safe-noted")}


async def test_nobody_on_duty_is_not_said_to_hear_that_somebody_is_safe(meets: Meets) -> None:
    resident = await meets()

    await resident.says("今晚就要跳下去", "騙你的")

    assert "我記下您現在安全" in resident.last
    assert "值班" not in resident.last
    assert numbers(resident.shown[-1]) == ["1925", "119"]


async def test_a_greeting_in_care_is_answered_with_the_numbers_and_not_with_the_menu(meets: Meets) -> None:
    resident = await meets()
    await resident.says("今晚就要跳下去")

    await resident.says("你好")

    assert "我還在" in resident.shown[-2].text or "我還在" in resident.last
    assert resident.is_asked == "company"
    assert numbers(resident.shown[-1])


@pytest.mark.parametrize("language", LANGUAGES)
async def test_who_worries_about_another_is_shown_what_to_do_next_and_again_when_they_write(
    meets: Meets, language: str
) -> None:
    person = await meets(None, language=language)
    next_steps = {words(language).text(id) for id in ("menu-gate", "menu-duty", "gate-then-tell")}

    await person.says(SAID_OF[language][Grade.THIRD_PARTY])
    first, last = person.shown[0], set(person.labels)
    await person.says("......")

    assert numbers(first) == ["119", "110", "1925"]
    assert last == next_steps
    assert next_steps <= set(person.labels)


async def test_the_center_is_told_of_another_in_one_press(meets: Meets) -> None:
    resident = await meets()
    await resident.says("我朋友說他想自殺")

    await resident.taps("告訴中心")

    assert resident.is_asked == "danger"
    assert resident.talk is not None
    assert resident.talk.answers["kind"].raw == "suicide"


@pytest.mark.parametrize("language", LANGUAGES)
async def test_who_is_not_safe_from_another_is_told_to_leave_and_never_of_1925_alone(
    meets: Meets, language: str
) -> None:
    person = await meets(language=language)
    await person.says(SAID_OF[language][Grade.VIOLENCE_NOW])
    assert words(language).text("crisis-safe-now") in person.labels

    await person.says("......")

    assert person.last == words(language).text("crisis-repeat-violence")
    assert numbers(person.shown[-1]) == ["110", "113"]


async def test_danger_of_ones_own_is_not_forgotten_over_somebody_elses(meets: Meets) -> None:
    resident = await meets()

    await resident.says("我想自殺", "先不用了", "我朋友說他想自殺")

    assert (await resident.person()).care_grade == Grade.ACTIVE


async def test_danger_that_only_an_answer_shows_is_written_down_like_any_other(meets: Meets) -> None:
    resident = await meets()
    await resident.says("我想自殺")

    await resident.taps("今天有")

    assert (await heard(resident))[-1] == ("imminent", "care.today", "paged")


async def test_somebody_who_asks_for_a_person_on_duty_is_written_down_as_paged(meets: Meets) -> None:
    resident = await meets()
    await resident.says("我想自殺")

    answered = await resident.sends(resident.event(Press(data(OnMenu(Command.CARE, PAGE)))))

    assert answered.reply is not None
    assert answered.reply.heard is not None
    assert answered.reply.heard.action == "paged"
    assert (await heard(resident))[-1] == ("active", "care.page", "paged")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("grade", ["imminent", "active", "passive"])
async def test_danger_said_again_before_the_question_is_answered_gets_other_words(
    meets: Meets, language: str, grade: str
) -> None:
    person = await meets(language=language)
    said: list[str] = []
    for _ in range(4):
        before = len(person.shown)
        await person.says(SAID[language][grade])
        said.append("\n".join(message.text for message in person.shown[before:]))

    assert len(set(said)) == 4
    assert {"119", "1925"} <= set(numbers(person.shown[-1]))


async def test_what_is_no_answer_gets_the_question_again_in_fewer_words(meets: Meets) -> None:
    resident = await meets()
    await resident.says("我想自殺")
    assert "我是程式" in resident.last

    await resident.says("你會不會報警")

    assert "我是程式" not in resident.last
    assert resident.is_asked == "today"
    await resident.taps("今天沒有")
    assert resident.is_asked == "hard"


async def test_danger_said_again_before_the_question_is_answered_offers_somebody_on_duty(meets: Meets) -> None:
    resident = await meets()

    await resident.says("我想自殺")
    assert "請值班的人來" not in [button.label for shown in resident.shown for button in shown.buttons]
    await resident.says("不想活了")

    assert resident.button("請值班的人來")
    assert resident.is_asked == "today"


async def test_a_button_of_an_ended_care_is_answered_by_its_question_and_not_by_the_menu(meets: Meets) -> None:
    resident = await meets()
    await resident.says("我想自殺", "我沒事了")

    await resident.taps("今天有")

    assert resident.is_asked == "today"
    assert "我還在" in resident.shown[-2].text
    assert numbers(resident.shown[-1]) == ["1925", "119"]
