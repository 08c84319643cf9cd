"""News ends with one word or one tap, whatever else is going on, and danger goes before it."""

from __future__ import annotations

import pytest

from handlers.messages import Press
from handlers.presses import Command, OnMenu, data
from locales import LANGUAGES, words
from storage.subscriptions import Subscription
from tests.flows.reading import CHILDREN, ELDERS, answer, has, presses, wants
from tests.talking import Meets, Talking


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
