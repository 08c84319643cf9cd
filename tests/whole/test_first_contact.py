"""Somebody writes for the first time: who they are, in which language, and what is done with it."""

from __future__ import annotations

import pytest

from tests.whole.conftest import Stage, says, shows, tap


async def test_the_first_word_on_telegram_is_answered_by_who_are_you_with_the_privacy_text(stage: Stage) -> None:
    newcomer = stage.world.telegram.person("阿梅")

    await newcomer.starts()

    asked = await shows(newcomer.chat, "一般民眾")
    assert "請問您是" in asked.text
    assert await newcomer.taps("隱私說明全文") == "https://guardian.example/privacy/zh-Hant"


async def test_a_new_friend_on_line_is_asked_who_they_are_with_the_privacy_text(stage: Stage) -> None:
    newcomer = stage.world.line.person("小林")

    await newcomer.follows()

    asked = await shows(newcomer.chat, "超商、商店店員")
    assert "請問您是" in asked.text
    assert await newcomer.taps("隱私說明全文") == "https://guardian.example/privacy/zh-Hant"


@pytest.mark.parametrize(
    ("phone", "question"),
    [("vi", "Xin chào"), ("en-GB", "Hello"), ("zh-hant", "您好"), (None, "您好"), ("sw", "Hello")],
)
async def test_the_language_is_guessed_from_a_telegram_phone(stage: Stage, phone: str | None, question: str) -> None:
    newcomer = stage.world.telegram.person("Phuong", phone)

    await newcomer.starts()

    await says(newcomer.chat, question)


async def test_the_language_is_guessed_from_a_line_phone(stage: Stage) -> None:
    newcomer = stage.world.line.person("Siti", language="id")

    await newcomer.follows()

    await says(newcomer.chat, "Halo")


@pytest.mark.parametrize("fault", ["broken", "hangs"])
async def test_a_line_profile_that_cannot_be_had_leaves_chinese(stage: Stage, fault: str) -> None:
    newcomer = stage.world.line.person("Siti", language="id")
    getattr(stage.world.line.faults, fault)(method="profile")

    await newcomer.follows()

    await says(newcomer.chat, "您好")


async def test_another_language_asks_the_question_on_the_screen_in_it(stage: Stage) -> None:
    newcomer = stage.world.telegram.person("阿梅")
    await newcomer.starts()
    await tap(newcomer, "Language／語言")

    await tap(newcomer, "English")

    asked = await says(newcomer.chat, "Who are you")
    assert "Resident" in " ".join(asked.labels) or len(asked.labels) >= 6
    assert "一般民眾" not in asked.labels


async def test_a_role_can_be_typed(stage: Stage) -> None:
    newcomer = stage.world.line.person("里長伯")
    await newcomer.follows()
    await newcomer.chat.settled()

    await newcomer.says("里長")

    await shows(newcomer.chat, "先不說")


async def test_a_chief_tells_the_village_once_and_has_it_at_hand(stage: Stage) -> None:
    chief = stage.world.telegram.person("里長伯")
    await chief.starts()
    await tap(chief, "村里長、鄰長")
    await says(chief.chat, "哪一個村里")

    await chief.says("竹北市中崙里")
    await says(chief.chat, "記下了：新竹縣竹北市 中崙里")
    await tap(chief, "找服務", "長輩", "長照")
    await tap(chief, "新竹縣竹北市 中崙里")

    await says(chief.chat, "可能幫得上您的")


async def test_a_photo_as_the_first_message_is_part_of_the_first_report(stage: Stage) -> None:
    newcomer = stage.world.telegram.person("阿梅")
    await newcomer.sends_photo(b"not looked at here")

    await tap(newcomer, "一般民眾")

    await says(newcomer.chat, "哪一種情形")


async def test_a_place_as_the_first_message_is_offered_when_the_place_is_asked_for(stage: Stage) -> None:
    newcomer = stage.world.line.person("阿香")
    await newcomer.sends_location(24.8387, 121.0178)

    await tap(newcomer, "一般民眾", "長輩獨居或沒人照顧", "現在沒有")

    await shows(newcomer.chat, "用剛才分享的位置")
