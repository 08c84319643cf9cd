"""In violence nothing comes unasked; danger said again is not answered by the same wall; a false alarm is let go."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from directory.hours import TAIPEI
from directory.model import Directory
from flows.forms import line
from handlers import notices
from handlers.messages import Platform
from handlers.quiet import SafeTime, may_come_at
from handlers.wire import message_to_json
from locales import LANGUAGES, words
from storage import deliveries
from storage.people import Person, PersonId
from tests.flows.test_care import SAID
from tests.talking import NOW, Meets, Talking

ZH = words("zh-Hant")
BEATEN = "他現在在打我 救命"
SOMEBODY = Person(PersonId(1), Platform.LINE, "c", "zh-Hant", None, None, 0, False, NOW)


async def told(person: Talking, dedupe: str) -> bool:
    who = await person.person()
    return await person.store.write(lambda tx: notices.tell(tx, who.id, dedupe, line("care-stopped")))


async def waiting(person: Talking) -> int:
    who = await person.person()
    return await person.store.write(lambda tx: deliveries.cancel_notices(tx, who.id, ""))


async def test_after_violence_no_message_comes_unasked_and_what_waited_is_taken_back(meets: Meets) -> None:
    person = await meets()
    assert await told(person, "quiet-test:1")

    await person.says(BEATEN)

    assert await waiting(person) == 0
    assert not await told(person, "quiet-test:2")


async def test_a_safe_time_lets_messages_come_again(meets: Meets) -> None:
    person = await meets()
    await person.says(BEATEN)

    await person.taps("可以傳的時間", "隨時都可以")

    assert await told(person, "quiet-test:3")
    await person.says("安全時間")
    await person.taps("都不要傳")
    assert not await told(person, "quiet-test:4")


@pytest.mark.parametrize(
    ("chosen", "at", "comes"),
    [
        (SafeTime.DAY, "2026-03-04 03:00", "2026-03-04 09:00"),
        (SafeTime.DAY, "2026-03-04 10:30", "2026-03-04 10:30"),
        (SafeTime.DAY, "2026-03-04 17:00", "2026-03-05 09:00"),
        (SafeTime.EVENING, "2026-03-04 20:59", "2026-03-04 20:59"),
        (SafeTime.EVENING, "2026-03-04 21:00", "2026-03-05 18:00"),
        (None, "2026-03-04 03:00", "2026-03-04 03:00"),
        (SafeTime.NEVER, "2026-03-04 12:00", None),
    ],
)
def test_a_message_waits_for_the_safe_time(chosen: SafeTime | None, at: str, comes: str | None) -> None:
    def moment(text: str) -> datetime:
        return datetime.strptime(text, "%Y-%m-%d %H:%M").replace(tzinfo=TAIPEI)

    first = may_come_at(replace(SOMEBODY, safe_time=chosen), moment(at))

    assert first == (moment(comes) if comes is not None else None)


async def test_answers_in_violence_make_no_sound_and_say_nothing_when_they_come_late(meets: Meets) -> None:
    person = await meets()

    await person.says(BEATEN, "1")

    said = [message for who, message in person.log if who == "守望" and not isinstance(message, str)]
    assert all(message.is_silent for message in said)
    assert all("110" not in str(message_to_json(message)) for message in said)
    assert all(message.when_late.text == ZH.text("quiet-late") for message in said)


async def test_the_place_is_asked_and_110_comes_before_113_with_interpreters(meets: Meets) -> None:
    person = await meets()

    await person.says(BEATEN)
    told_first = "\n".join(message.text for message in person.shown)
    await person.says("1")

    assert re.search("110.*113，24 小時，有通譯.*1955", told_first, re.DOTALL)
    assert person.is_asked == "where"


def test_no_shelter_stands_in_the_directory(directory: Directory) -> None:
    units = [unit.name for unit in directory.units if re.search("庇護所|庇護中心|安置處所|緊急短期安置", unit.name)]

    assert units == []


async def test_whoever_is_hushed_is_told_so_when_a_report_is_out(meets: Meets) -> None:
    person = await meets()
    await person.says(BEATEN)
    await person.says("回報")
    await person.taps("家裡或伴侶有暴力", "現在沒有")
    await person.says("新竹縣竹北市光明六路10號")
    await person.taps("大聲吵鬧", "選好了", "是，同一個地方", "沒有要補充", "可以，在這裡問我", "送出")

    assert ZH.text("quiet-hushed") in person.last
    assert "可以傳的時間" in person.labels


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("grade", ["active", "passive"])
async def test_a_false_alarm_is_said_sorry_for_and_the_sentence_is_not_asked_about_again(
    meets: Meets, language: str, grade: str
) -> None:
    spoken = words(language)
    person = await meets(language=language)
    await person.says(SAID[language][grade])

    await person.taps(spoken.text("mistaken-button"))

    assert person.last == spoken.text("mistaken-sorry")
    assert person.talk is None
    shown = len(person.shown)
    await person.says(SAID[language][grade])
    assert all(spoken.text(f"crisis-{grade}-1") != message.text for message in person.shown[shown:])
    await person.says(SAID[language]["imminent"])
    assert person.is_asked == "company"


@pytest.mark.parametrize("language", LANGUAGES)
async def test_every_word_for_a_mistake_is_understood(meets: Meets, language: str) -> None:
    spoken = words(language)

    for word in spoken.text("mistaken-words").split(","):
        person = await meets(language=language)
        await person.says(SAID[language]["passive"], word.strip())
        assert person.last == spoken.text("mistaken-sorry"), word


async def test_after_a_false_alarm_the_report_goes_on_where_it_was(meets: Meets) -> None:
    person = await meets()
    await person.says("回報", "其他", "現在沒有")
    before = person.talk
    await person.says("活著好累")

    await person.says("誤會了")

    assert person.talk == before
    assert (await person.person()).care_grade is None


async def test_another_sentence_is_still_asked_about_after_a_false_alarm(meets: Meets) -> None:
    person = await meets()
    await person.says("活著好累", "誤會了")

    await person.says("我不想活了")

    assert person.is_asked == "today"


async def test_a_false_alarm_is_forgotten_after_a_day(meets: Meets) -> None:
    person = await meets()
    await person.says("活著好累", "誤會了")
    who = await person.person()
    assert who.mistaken_until is not None
    assert timedelta(hours=23) < who.mistaken_until - NOW < timedelta(hours=25)


async def test_danger_now_called_a_mistake_is_left_to_whoever_was_told(meets: Meets) -> None:
    person = await meets()
    await person.says("今晚就要跳下去")

    await person.says("誤會了")

    assert (await person.person()).care_until is not None
    await person.says("今晚就要跳下去")
    assert person.is_asked == "company"


@pytest.mark.parametrize("grade", ["imminent", "active", "passive"])
async def test_danger_said_again_is_never_answered_by_the_same_block(meets: Meets, grade: str) -> None:
    person = await meets()
    said: list[str] = []
    for _ in range(3):
        before = len(person.shown)
        await person.says(SAID["zh-Hant"][grade])
        said.append("\n".join(message.text for message in person.shown[before:]))
        await person.says("停")

    assert len(set(said)) == 3
    assert ZH.text(f"crisis-{grade}-1") in said[0]
    assert all(ZH.text(f"crisis-{grade}-1") not in later for later in said[1:])
