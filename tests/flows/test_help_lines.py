"""Lines that are asked for, in the middle of something else too, and numbers that are no longer the right ones."""

from __future__ import annotations

import pytest

from handlers.messages import Platform
from tests.flows.heard import answers, numbers
from tests.talking import Meets, Talking


async def test_asking_for_lines_in_the_middle_of_a_report_loses_nothing_of_it(talk: Talking) -> None:
    await talk.taps("長輩獨居或沒人照顧")

    await talk.says("求助專線")

    assert "1925：24 小時" in answers(talk)
    assert talk.is_asked == "danger"
    await talk.taps("現在沒有")
    assert talk.is_asked == "where"


async def test_a_newcomer_is_helped_before_being_asked_who_they_are(meets: Meets) -> None:
    newcomer = await meets(None, platform=Platform.TELEGRAM)

    await newcomer.says("/help")

    assert newcomer.is_asked == "want"


@pytest.mark.parametrize(
    ("typed", "number"), [("0800-788-995", "1925"), ("0800788995 還能打嗎", "1925"), ("0800-024-111", "1990")]
)
async def test_an_old_number_is_answered_with_the_new_one(meets: Meets, typed: str, number: str) -> None:
    person = await meets()

    await person.says(typed)

    assert "已經換成" in person.last
    assert numbers(person) == {number}


@pytest.mark.parametrize("typed", ["049-2551010", "0492551010"])
async def test_the_line_of_the_professionals_is_never_given_out(meets: Meets, typed: str) -> None:
    person = await meets()

    await person.says(typed)

    assert "2551010" not in answers(person)
    assert "119" in numbers(person)


async def test_a_line_says_how_it_is_reached_in_writing_and_with_interpreters(meets: Meets) -> None:
    person = await meets()
    await person.says("求助專線")

    await person.taps("被打或被傷害")

    assert "113：24 小時，有通譯；也收簡訊" in answers(person)


async def test_an_old_number_is_answered_in_care_too(meets: Meets) -> None:
    person = await meets()
    await person.says("活著好累", "停")

    await person.says("0800-788-995")

    assert "已經換成" in person.last
