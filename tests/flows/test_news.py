"""News is asked for and agreed to in plain words; nothing is kept before."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.texts import graphemes
from directory.groups import Group
from flows.crisis import Grade, Lexicon, grade
from flows.news import TOPICS
from flows.understand import is_word
from handlers.house import Daytime
from handlers.messages import Press
from handlers.news import to_hear_of
from handlers.presses import OnMenu, data, read
from locales import LANGUAGES, words
from storage.sites import Site
from storage.subscriptions import Subscription
from tests.flows.reading import ELDERS, answer, has, presses
from tests.talking import Meets

LISTS = ("news-words", "news-stop-words")
OTHER_LISTS = (
    "yes-words", "no-words", "unsure-words", "skip-words", "stop-words", "back-words", "menu-words", "language-words",
    "erase-words", "report-words", "cases-words", "help-words", "find-words", "duty-words", "plan-words", "quiet-words",
    "plan-delete-words", "outreach-words", "safe-words", "mistaken-words",
)  # fmt: skip


async def test_nothing_is_kept_before_somebody_agrees(meets: Meets) -> None:
    person = await meets()
    await person.says("訂閱")
    await person.taps("長輩", "選好了")
    await person.says("新竹縣竹北市光明六路10號")
    assert person.is_asked == "agree"
    before = await has(person)

    await person.taps("好，傳給我")

    assert before == set()
    assert await has(person) == {ELDERS}
    assert person.talk is None


@pytest.mark.parametrize("said", [("不用了",), ("不要",), ("退訂",)])
async def test_who_says_no_is_sent_nothing(said: tuple[str, ...], meets: Meets) -> None:
    person = await meets()
    await person.sends(person.event(Press(data(to_hear_of(["elder"], "10004")))))

    await person.says(*said)

    assert await has(person) == set()
    assert person.talk is None


async def test_who_chooses_no_topic_is_asked_nothing_more(meets: Meets) -> None:
    person = await meets()
    await person.says("消息")

    await person.taps("都不用")

    assert person.talk is None
    assert "不會傳" in person.last


async def test_the_consent_says_when_who_may_see_it_and_how_it_ends(meets: Meets) -> None:
    person = await meets()

    await person.sends(person.event(Press(data(to_hear_of(["elder", "child"], "10004")))))

    told = answer(person)
    for said in ("孩子／長輩", "新竹縣", "9:00–20:00", "旁邊的人可能看到", "退訂", "一年", "和回報無關"):
        assert said in told


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_word_that_ends_it_is_the_one_that_was_promised(language: str) -> None:
    text = words(language)
    listed = [word.strip() for word in text.text("news-stop-words").split(",")]

    for id in ("news-note-end", "news-begun"):
        assert any(f"{opened}{word}{closed}" in text.text(id) for word in listed for opened, closed in ("「」", "“”"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_word_for_news_means_something_else_or_danger(language: str, lexicon: Lexicon) -> None:
    own = [word.strip().casefold() for id in LISTS for word in words(language).text(id).split(",")]
    others = {
        word.strip().casefold()
        for other in LANGUAGES
        for id in OTHER_LISTS
        if words(other).has(id)
        for word in words(other).text(id).split(",")
    }

    assert len(own) == len(set(own))
    assert set(own) & others == set()
    assert {word for word in own if grade(word, lexicon=lexicon).grade is not Grade.NONE} == set()


def test_every_word_that_ends_news_outside_of_a_talk_is_a_word_for_stopping() -> None:
    for language in LANGUAGES:
        text = words(language)
        halts, stops = ({word.strip() for word in text.text(f"{id}-words").split(",")} for id in ("news-halt", "stop"))
        assert halts <= stops, language


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_typed_label_is_understood(language: str) -> None:
    text = words(language)

    for label, listed in (
        ("menu-news", "news-words"),
        ("news-mine", "news-words"),
        ("news-stop-all", "news-stop-words"),
        ("broadcast-stop", "news-stop-words"),
    ):
        assert is_word(text.text(label), listed, text), label


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_label_about_news_fits_a_button(language: str) -> None:
    text = words(language)
    labels = [
        text.text(id)
        for id in ("menu-news", "news-stop-all", "news-more", "news-mine", "news-again", "news-offer", "quiet-button")
    ]

    assert [it for it in [*labels, text.text("news-stop-item", number=9)] if len(graphemes(it)) > 20] == []


def test_nothing_about_violence_can_be_asked_for() -> None:
    assert Group.HARM not in TOPICS
    assert len(TOPICS) == len(Group) - 1


def test_all_topics_fit_one_button_and_are_told_apart_there() -> None:
    pressed = data(to_hear_of([topic.value for topic in TOPICS], "10004"))

    assert len(pressed.encode()) <= 64
    assert len({topic.value[:2] for topic in Group}) == len(Group)
    assert isinstance(read(pressed), OnMenu)


async def test_a_shop_s_county_is_one_tap_and_no_district_is_asked(meets: Meets, shop: Site) -> None:
    clerk = await meets("clerk", at=shop)
    await clerk.says("消息")

    await clerk.taps("長輩", "選好了", "新竹縣")

    assert clerk.is_asked == "agree"


@pytest.mark.parametrize(
    ("said", "asked"),
    [("新竹縣", "agree"), ("東區", "where.which"), ("台南市東區", "agree"), ("那個轉角", "where"), ("不知道", "where")],
)
async def test_only_a_county_that_is_not_clear_is_asked_about(said: str, asked: str, meets: Meets) -> None:
    person = await meets()
    await presses(person, "on.elder")

    await person.says(said)

    assert person.is_asked == asked


async def test_a_place_shared_is_its_county(meets: Meets) -> None:
    person = await meets()
    await presses(person, "on.elder")

    await person.shares(24.83, 121.01)
    if person.is_asked == "where.which":
        await person.taps("新竹縣")
    await person.says("好")

    assert await has(person) == {ELDERS}


async def test_the_hours_are_those_that_are_really_kept(meets: Meets) -> None:
    person = await meets()
    person.house = replace(person.house, daytime=Daytime(8, 18))

    await presses(person, "on.elder.10004")

    assert "8:00–18:00" in answer(person)


async def test_changing_the_county_asks_for_consent_again(meets: Meets) -> None:
    person = await meets()
    await presses(person, "on.elder.10004")
    old = person.button("好，傳給我")
    await person.taps("改縣市")
    await person.says("臺南市")

    await person.presses(old)

    assert await has(person) == set()
    await person.taps("好，傳給我")
    assert await has(person) == {Subscription("elder", "67000")}


async def test_a_second_tap_changes_nothing(meets: Meets) -> None:
    person = await meets()
    await presses(person, "on.elder.10004")
    agreed = person.button("好，傳給我")
    await person.presses(agreed)

    await person.presses(agreed)
    await presses(person, "on.elder.10004")
    assert await has(person) == {ELDERS}
    assert person.talk is None

    for about in ("off.elder.10004", "off.elder.10004", "off", "off"):
        await presses(person, about)
        assert "照舊" in answer(person)
    assert await has(person) == set()
