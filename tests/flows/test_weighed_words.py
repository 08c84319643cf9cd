"""What only sounds like danger: answered, but it does not stop somebody who tells of others."""

from __future__ import annotations

from flows.crisis import Lexicon, grade
from tests.talking import Meets

TOLD = "每天張開眼睛都覺得為什麼還在這裡"


async def test_outside_of_a_report_it_is_the_writers_own(meets: Meets, lexicon: Lexicon) -> None:
    assert grade(TOLD, lexicon=lexicon).is_weighed
    person = await meets()

    await person.says(TOLD)

    assert "119" in person.shown[0].text
    assert person.is_asked in ("company", "today", "tired")


async def test_in_a_report_it_is_a_weak_sign_and_the_report_goes_on(meets: Meets) -> None:
    person = await meets()
    await person.says("回報")
    asked = person.is_asked

    await person.says(TOLD)

    assert any("1925" in message.text for message in person.shown)
    assert person.is_asked == asked
