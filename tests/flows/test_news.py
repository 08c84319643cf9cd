"""News is sent to who asked for it: agreed to in plain words, shown on request, and ended with one word."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from functools import partial

import pytest

from bot.line import outgoing as line_messages
from bot.texts import graphemes
from directory.groups import Group
from flows.crisis import Grade, Lexicon, grade
from flows.news import TOPICS
from flows.talk import Talk
from flows.understand import is_word
from handlers.house import Daytime
from handlers.messages import Button, Press
from handlers.news import to_hear_of
from handlers.presses import Command, OnMenu, data, read
from locales import LANGUAGES, words
from storage import broadcasts, people, subscriptions
from storage.broadcasts import BroadcastId, Written
from storage.sites import Site
from storage.subscriptions import Subscription
from storage.transaction import Tx
from tests.talking import NOW, Meets, Talking, written

LISTS = ("news-words", "news-stop-words")
OTHER_LISTS = (
    "yes-words", "no-words", "unsure-words", "skip-words", "stop-words", "back-words", "menu-words", "language-words",
    "erase-words", "report-words", "cases-words", "help-words", "find-words", "duty-words", "plan-words", "quiet-words",
    "plan-delete-words", "outreach-words", "safe-words", "mistaken-words",
)  # fmt: skip
ELDERS = Subscription("elder", "10004")
CHILDREN = Subscription("child", "10004")


async def has(talk: Talking) -> set[Subscription]:
    person = await talk.person()
    return set(await talk.store.read(lambda tx: subscriptions.of(tx, person.id)))


async def wants(talk: Talking, *asked: Subscription) -> None:
    person = await talk.person()

    def begin(tx: Tx) -> None:
        for it in asked:
            subscriptions.begin(tx, person.id, it.topic, it.county)

    await talk.store.write(begin)


async def presses(talk: Talking, about: str) -> None:
    await talk.sends(talk.event(Press(data(OnMenu(Command.NEWS, about)))))


async def broadcast(talk: Talking, topic: str = "elder", entry: str | None = None) -> BroadcastId:
    written = Written(topic, ("10004",), {"zh-Hant": "有新的長照據點。"}, entry)
    return await talk.store.write(lambda tx: broadcasts.draft(tx, "10004-zhubei", 1, written))


def answer(talk: Talking) -> str:
    """Everything the bot has said since the last thing the person did."""
    said: list[str] = []
    for who, what in reversed(talk.log):
        if who != "守望":
            break
        assert not isinstance(what, str)
        said.insert(0, "\n".join(written(what)))
    return "\n".join(said)


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


async def test_each_can_be_stopped_alone(meets: Meets) -> None:
    person = await meets()
    await wants(person, ELDERS, CHILDREN)
    await person.says("消息")

    await person.taps("停第 2 項")

    assert await has(person) == {CHILDREN}
    assert "長輩（新竹縣）" in answer(person)


@pytest.mark.parametrize("spoken", LANGUAGES)
async def test_every_word_in_every_language_ends_it_whatever_language_is_set(spoken: str, meets: Meets) -> None:
    person = await meets(language="vi")

    for word in words(spoken).text("news-stop-words").split(","):
        await wants(person, ELDERS)
        await person.says(word.strip())
        assert await has(person) == set(), word
        assert words("vi").text("news-off") in answer(person)


@pytest.mark.parametrize("command", [Command.REPORT, Command.HELP, Command.FIND, Command.PLAN, Command.ERASE])
async def test_stopping_in_the_middle_of_a_talk_loses_nothing_of_it(command: Command, meets: Meets) -> None:
    person = await meets()
    await wants(person, ELDERS)
    await person.sends(person.event(Press(data(OnMenu(command, "signs" if command is Command.PLAN else "")))))
    asked = person.is_asked
    assert asked is not None

    await person.says("退訂")

    assert await has(person) == set()
    assert person.is_asked == asked
    assert person.labels != ["還是要收"], "its question stands there again"


async def test_looking_at_it_in_the_middle_of_a_report_loses_nothing_of_it(talk: Talking) -> None:
    await talk.taps("長輩獨居或沒人照顧")
    await talk.says("消息")
    assert talk.is_asked == "danger"
    assert "消息等一下再選" in answer(talk)
    await wants(talk, ELDERS)

    await talk.says("消息")
    await presses(talk, "on.child.10004")

    assert talk.is_asked == "danger"
    assert await has(talk) == {ELDERS}


async def test_a_bare_word_ends_it_only_outside_of_a_talk(talk: Talking) -> None:
    await wants(talk, ELDERS)

    await talk.says("停")
    assert await has(talk) == {ELDERS}, "it was the talk that was stopped"
    await talk.says("stop")

    assert await has(talk) == set()
    await talk.taps("還是要收")
    assert talk.is_asked == "agree"


async def test_who_has_asked_for_nothing_is_not_told_of_news_by_a_bare_word(meets: Meets) -> None:
    person = await meets()

    await person.says("停止")

    assert "不再傳消息" not in answer(person)


async def test_stopping_several_counties_offers_to_choose_anew(meets: Meets) -> None:
    person = await meets()
    await wants(person, ELDERS, Subscription("elder", "67000"))
    await person.says("退訂")

    await person.taps("還是要收")

    assert person.is_asked == "topics"


async def test_danger_is_answered_first_and_what_was_asked_waits(meets: Meets) -> None:
    person = await meets()
    await presses(person, "on.elder.10004")

    await person.says("我想自殺")
    await person.says("退訂")

    assert "1925" in answer(person)
    assert person.is_asked == "today"


async def test_one_word_ends_the_questions_of_care_as_well(meets: Meets) -> None:
    person = await meets()
    await wants(person, ELDERS)
    await person.says("活著好累 不想醒來")
    await person.taps("累到想消失", "先不說", "不用做", "不用打給我", "好，再問我")

    await person.says("不要再傳了")

    assert words("zh-Hant").text("care-stopped") in answer(person)
    assert await has(person) == set()


@pytest.mark.parametrize("said", ["不要再傳了", "消息"])
async def test_in_the_middle_of_danger_such_a_word_is_not_taken_for_news(said: str, meets: Meets) -> None:
    person = await meets()
    await person.says("我想自殺")

    await person.says(said)

    assert person.is_asked == "today"
    assert "消息" not in answer(person)


async def test_after_danger_that_is_over_such_a_word_is_answered_by_who_is_still_here(meets: Meets) -> None:
    person = await meets()
    await person.says("活著好累 不想醒來")
    await person.taps("累到想消失", "先不說", "不用做", "不用打給我")

    await person.says("不要再傳了")

    assert "1925" in answer(person)
    assert "消息" not in answer(person)


async def test_who_has_named_a_safe_time_is_promised_no_news(meets: Meets) -> None:
    person = await meets()
    await person.says("安全時間")
    await person.taps("白天 9 到 17 點")

    await presses(person, "on.elder.10004")

    assert person.talk is None
    assert "不會傳給您" in answer(person)
    assert "可以傳的時間" in person.labels


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
