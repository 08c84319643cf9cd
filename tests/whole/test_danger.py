"""Words of danger come first, wherever they are written; what was being told waits untouched."""

from __future__ import annotations

import pytest

from tests.whole.conftest import Person, Stage, says, shows, tap
from tests.whole.test_pictures_and_voice import photo


async def amid_a_report(stage: Stage, platform: str) -> Person:
    person: Person = await stage.resident() if platform == "telegram" else await stage.neighbor()
    await tap(person, "回報", "家庭遇到困難", "現在沒有")
    await says(person.chat, "這件事在哪裡")
    return person


@pytest.mark.parametrize("platform", ["line", "telegram"])
async def test_who_no_longer_wants_to_live_gets_numbers_first_and_the_report_waits(stage: Stage, platform: str) -> None:
    person = await amid_a_report(stage, platform)
    before = len(person.chat.bot_said)

    await person.says("我不想活了")

    await person.chat.wait_for(lambda chat: len(chat.bot_said) > before + 1)
    assert "119" in person.chat.bot_said[before].text
    assert "1925" in person.chat.bot_said[before + 1].text
    await shows(person.chat, "繼續")
    await person.taps("繼續")
    await says(person.chat, "這件事在哪裡")


async def test_words_of_danger_under_a_photo_are_heard(stage: Stage) -> None:
    resident = await stage.resident()

    await resident.sends_photo(photo(), "我不想活了")

    await resident.chat.wait_for(lambda chat: "1925" in chat.as_dialogue())


async def test_words_of_danger_in_an_edited_message_are_heard(stage: Stage) -> None:
    resident = await stage.resident()
    await resident.says("您好")
    await resident.chat.settled()

    await resident.edits(-1, "我不想活了")

    await resident.chat.wait_for(lambda chat: "1925" in chat.as_dialogue())


async def test_somebody_elses_danger_does_not_stop_the_report(stage: Stage) -> None:
    clerk = await stage.neighbor()
    await tap(clerk, "回報", "有人說想死", "現在沒有")
    await clerk.chat.settled()
    await clerk.says("新竹縣竹北市光明六路10號")
    await tap(clerk, "說想死或不想活", "選好了", "是，同一個地方")
    await says(clerk.chat, "還有什麼想說的")

    await clerk.says("我同事說他不想活了，他在店裡哭")

    await shows(clerk.chat, "可以，在這裡問我")
