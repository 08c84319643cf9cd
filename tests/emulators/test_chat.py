"""Waiting for a chat to change, without polling."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime

import pytest

from emulators.chat import BOT, Bubble, Button, Chat, NoSuchButton, NothingHappened, Where


def bubble(text: str, who: str = BOT, *buttons: Button) -> Bubble:
    return Bubble(text, who, "text", text, datetime(2026, 11, 25, tzinfo=UTC), {}, buttons)


@pytest.fixture
def chat() -> Chat:
    return Chat("clerk", "小林")


async def test_settled_waits_for_what_the_bot_does_after_the_person(chat: Chat) -> None:
    chat.add(bubble("您好"))
    chat.add(bubble("喂", "小林"))
    waiting = asyncio.create_task(chat.settled(2))

    chat.add(bubble("一"))
    await asyncio.wait([waiting], timeout=0)
    too_early = waiting.done()
    chat.revised(chat.transcript[0])

    assert not too_early
    assert [each.text for each in await waiting] == ["一", "您好"]


async def test_next_message_gives_each_message_once_and_in_order(chat: Chat) -> None:
    waiting = asyncio.create_task(chat.next_message())
    chat.add(bubble("一"))
    chat.add(bubble("二"))

    first, second = await waiting, await chat.next_message()

    assert (first.text, second.text) == ("一", "二")


async def test_waiting_in_vain_shows_the_dialogue(chat: Chat) -> None:
    chat.add(bubble("您好", BOT, Button("回報", {})))

    with pytest.raises(NothingHappened, match=r"您好 \[回報\]"):
        await chat.settled(2, within=0)


async def test_an_older_message_keeps_its_buttons_and_loses_its_quick_replies(chat: Chat) -> None:
    chat.add(bubble("一", BOT, Button("接手", {}), Button("好", {}, Where.QUICK)))
    chat.add(bubble("二"))

    _, kept = chat.find_button("接手")

    assert kept.label == "接手"
    with pytest.raises(NoSuchButton):
        chat.find_button("好")


async def test_of_two_buttons_with_the_same_words_the_newest_is_tapped(chat: Chat) -> None:
    chat.add(bubble("一", BOT, Button("接手", {"data": "old"})))
    newest = chat.add(bubble("二", BOT, Button("接手", {"data": "new"})))

    holder, button = chat.find_button("接手")

    assert (holder, button.action) == (newest, {"data": "new"})
