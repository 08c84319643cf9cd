"""News as a reader has it at hand: its button, the list of what is asked for, and where it is offered."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from functools import partial

import pytest

from bot.line import outgoing as line_messages
from flows.crisis import Grade, Lexicon, grade
from flows.news import TOPICS
from flows.talk import Talk
from handlers.messages import Button, Press
from handlers.presses import Command, OnMenu, data
from locales import LANGUAGES, words
from storage import broadcasts, people, subscriptions
from storage.sites import Site
from storage.subscriptions import Subscription
from tests.flows.reading import CHILDREN, ELDERS, answer, broadcast, has, presses, wants
from tests.talking import NOW, Meets, Talking


async def test_the_button_of_a_piece_of_news_counts_the_tap_and_shows_the_entry(meets: Meets) -> None:
    person = await meets()
    told = await broadcast(person, entry="10004-zhubei")

    for _ in range(2):
        await presses(person, f"see.{told}")

    assert "新竹縣竹北區社會福利服務中心" in answer(person)
    seen = await person.store.read(lambda tx: broadcasts.by_id(tx, told))
    assert seen is not None
    assert seen.taps == 2


async def test_news_without_an_entry_leads_to_the_look_up_of_its_topic(meets: Meets) -> None:
    person = await meets()
    told = await broadcast(person)
    gone = await broadcast(person, entry="an-office-that-is-gone")

    for each in (told, gone):
        await presses(person, f"see.{each}")

        assert person.is_asked == "need"
        assert isinstance(person.talk, Talk)
        assert person.talk.answers["group"].raw == "elder"


async def test_the_button_in_the_middle_of_a_report_loses_nothing_of_it(talk: Talking) -> None:
    await talk.taps("長輩獨居或沒人照顧")

    for entry in ("10004-zhubei", None):
        told = await broadcast(talk, entry=entry)
        await presses(talk, f"see.{told}")

        assert talk.is_asked == "danger"


@pytest.mark.parametrize("about", ["see.1", "see.", "see.x", "see.99999999999999999999999", "see.٣"])
async def test_a_piece_of_news_that_is_not_known_leads_to_the_menu(about: str, meets: Meets) -> None:
    person = await meets()

    await presses(person, about)

    assert "訂閱消息" in person.labels


@pytest.mark.parametrize("about", ["on.harm.10004", "on.x", "on..", "off.x.y", "off.harm", "more", "?"])
async def test_a_button_that_nobody_of_ours_made_keeps_nothing(about: str, meets: Meets) -> None:
    person = await meets()

    await presses(person, about)

    assert await has(person) == set()
    assert person.is_asked in ("topics", "where")


async def test_a_long_list_fits_line(meets: Meets) -> None:
    person = await meets(language="th")
    await wants(person, *(Subscription(topic, county) for topic in TOPICS for county in ("10004", "67000")))

    await person.says("/news")

    shown = person.shown[-1]
    [message] = line_messages.payload((shown,), is_group=False)
    assert len(message["quickReply"]["items"]) == len(shown.buttons) <= 13
    assert words("th").text("news-rest", count=9) in shown.text


@pytest.mark.parametrize("language", LANGUAGES)
async def test_the_menu_with_all_that_may_stand_in_it_fits_line(language: str, meets: Meets, shop: Site) -> None:
    clerk = await meets("clerk", at=replace(shop), language=language)
    await clerk.sends(clerk.event(Press(data(OnMenu(Command.REPORT)))))
    await clerk.sends(clerk.event(Press("of an earlier release")))

    [message] = line_messages.payload((clerk.shown[-1],), is_group=False)

    assert len(message["quickReply"]["items"]) == len(clerk.shown[-1].buttons) <= 13
    assert words(language).text("menu-news") in clerk.labels


async def test_erasing_oneself_ends_it(meets: Meets) -> None:
    person = await meets()
    await wants(person, ELDERS)
    id = (await person.person()).id
    await person.says("刪除我的資料")

    await person.taps("刪除")

    assert await person.store.read(lambda tx: subscriptions.of(tx, id)) == ()


async def test_who_is_in_care_may_still_look_at_it(meets: Meets) -> None:
    person = await meets()
    await wants(person, ELDERS)
    id = (await person.person()).id
    await person.store.write(lambda tx: people.change(tx, id, care_until=tx.now + timedelta(hours=3)))

    await person.says("消息")

    assert "長輩（新竹縣）" in answer(person)
    assert all(isinstance(button, Button) for button in person.shown[-1].buttons)


@pytest.mark.parametrize(
    ("looked_for", "is_offered"),
    [
        ("竹北 早療", True),
        ("早療", False),
        ("東區 早療", False),
        ("竹北 法律扶助", False),
        ("竹北 家暴", False),
        ("竹北 自殺", False),
        ("竹北", False),
    ],
)
async def test_news_is_offered_where_need_and_county_are_known_and_it_is_harmless(
    looked_for: str, is_offered: bool, meets: Meets
) -> None:
    person = await meets()

    await person.says(looked_for)

    assert ("有新消息時告訴我" in person.labels) is is_offered, person.labels


async def test_what_is_offered_needs_only_the_consent_and_is_not_offered_again(meets: Meets) -> None:
    person = await meets()
    await person.says("找服務")
    await person.taps("孩子", "發展比較慢")
    await person.says("新竹縣竹北市")

    await person.taps("有新消息時告訴我")
    assert person.is_asked == "agree"
    await person.taps("好，傳給我")

    assert await has(person) == {CHILDREN}
    await person.says("竹北 早療")
    assert "有新消息時告訴我" not in person.labels


async def test_news_is_not_offered_to_who_is_in_care_or_has_named_a_safe_time(meets: Meets) -> None:
    for column in ({"safe_time": "day"}, {"care_until": NOW + timedelta(days=9)}):
        person = await meets()
        id = (await person.person()).id
        await person.store.write(partial(people.change, person_id=id, **column))
        await person.says("/find")
        await person.taps("孩子", "發展比較慢")

        await person.says("新竹縣竹北市")

        assert "再找一次" in person.labels
        assert "有新消息時告訴我" not in person.labels


async def test_news_is_not_offered_beside_an_answer_to_danger(meets: Meets, lexicon: Lexicon) -> None:
    said = "撐不下去了 竹北 早療"
    assert grade(said, lexicon=lexicon).grade is Grade.SOFT
    person = await meets()

    await person.says(said)

    assert "再找一次" in person.labels
    assert "有新消息時告訴我" not in person.labels
