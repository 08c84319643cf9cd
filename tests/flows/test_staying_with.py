"""How to stay with somebody, step by step, and the page on suicide prevention."""

from __future__ import annotations

import pytest

from locales import words
from tests.flows.heard import numbers
from tests.talking import Meets

STEPS = ["下一步"] * 6


async def test_a_helper_is_coached_step_by_step_and_the_center_is_told_in_the_end(meets: Meets) -> None:
    helper = await meets()
    await helper.says("求助專線")
    await helper.taps("擔心別人", "應該沒有", *STEPS)

    await helper.taps("告訴中心")

    assert helper.is_asked == "danger"
    assert helper.talk is not None
    assert helper.talk.answers["kind"].raw == "suicide"


@pytest.mark.parametrize("danger", ["現在就有危險", "不確定"])
async def test_a_helper_in_doubt_calls_first_and_stays_safe(meets: Meets, danger: str) -> None:
    helper = await meets()
    await helper.says("求助專線")

    await helper.taps("擔心別人", danger)

    assert "安全的地方" in helper.last
    assert {"119", "110"} <= numbers(helper)
    await helper.taps("打好了，下一步")
    assert "一問" in helper.last


async def test_the_five_steps_of_new_taipei_are_shown_to_who_asks(meets: Meets) -> None:
    helper = await meets()
    await helper.says("求助專線")
    await helper.taps("擔心別人", "應該沒有", *STEPS)
    assert all("看、聽、轉、牽、走" not in message.text for message in helper.shown)

    await helper.taps("看新北的五個字")

    assert "看、聽、轉、牽、走" in helper.last


@pytest.mark.parametrize("role", ["resident", None])
async def test_a_question_about_suicide_prevention_opens_its_page(meets: Meets, role: str | None) -> None:
    person = await meets(role)

    await person.says("自殺防治守門人課程")

    assert person.last == words("zh-Hant").text("crisis-information")
    assert {"求助專線", "怎麼陪他", "我要通報嗎"} <= set(person.labels)


@pytest.mark.parametrize("asked", ["竹北哪裡有心理諮商？", "板橋 憂鬱症 門診"])
async def test_who_asks_where_there_is_counseling_is_told_where(meets: Meets, asked: str) -> None:
    person = await meets("resident")

    await person.says(asked)

    assert words("zh-Hant").text("crisis-information") not in [message.text for message in person.shown]
    assert "1957" in person.last
