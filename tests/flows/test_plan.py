"""A safety plan in the person's own words: written, changed, shown back, deleted, and nobody else's."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.line import outgoing as line_messages
from bot.telegram import outgoing as telegram_messages
from bot.texts import graphemes
from flows.plan import HIDDEN, LONGEST, MOST, Step, without_means
from handlers.messages import Edited, Words
from handlers.wire import message_to_json
from locales import LANGUAGES, words
from storage import plans
from storage.plans import Entry
from storage.transaction import Tx
from tests.flows.test_care import SAID
from tests.flows.test_every_sentence import keys
from tests.talking import Meets, Talking

ZH = words("zh-Hant")
NEXT = ["下一步"] * 5


async def entries(person: Talking) -> list[Entry]:
    who = await person.person()
    return list(await person.store.read(lambda tx: plans.of(tx, who.id)))


async def begins(meets: Meets, **who: str) -> Talking:
    person = await meets(**who)
    await person.says("安全計畫")
    await person.taps("寫安全計畫")
    return person


async def has_a_plan(meets: Meets) -> Talking:
    person = await begins(meets)
    await person.says("晚上一直睡不著")
    await person.taps("下一步")
    await person.says("出去走一圈")
    await person.says("停")
    return person


async def test_six_steps_are_asked_for_one_after_the_other_and_each_may_be_left_out(meets: Meets) -> None:
    person = await begins(meets)
    asked = [person.is_asked]
    for _ in NEXT:
        await person.taps("下一步")
        asked.append(person.is_asked)
    await person.taps("寫好了")

    assert asked == [step.value for step in Step]
    assert person.talk is None
    assert await entries(person) == []


async def test_several_things_are_written_for_one_step_and_shown_with_it(meets: Meets) -> None:
    person = await begins(meets)

    await person.says("睡不著", "不想接電話")

    assert person.is_asked == "signs"
    assert "1 睡不著\n2 不想接電話" in person.last
    assert [entry.words for entry in await entries(person)] == ["睡不著", "不想接電話"]


async def test_a_full_step_goes_on_to_the_next(meets: Meets) -> None:
    person = await begins(meets)

    await person.says(*(f"訊號{number}" for number in range(MOST)))

    assert person.is_asked == "myself"


async def test_the_plan_holds_1925_with_its_hours_from_the_directory(meets: Meets) -> None:
    person = await has_a_plan(meets)

    await person.says("安全計畫")

    assert "1925：24 小時" in person.last
    assert "晚上一直睡不著" in person.last


async def test_one_entry_is_written_anew_and_another_removed(meets: Meets) -> None:
    person = await begins(meets)
    await person.says("睡不著", "不想接電話")

    await person.taps("第 1 項", "改寫")
    await person.says("連著三天睡不著")
    await person.taps("第 2 項", "刪掉這項")

    assert [entry.words for entry in await entries(person)] == ["連著三天睡不著"]
    assert person.is_asked == "signs"
    await person.taps("第 2 項")
    assert person.last == ZH.text("plan-gone")


async def test_the_plan_is_deleted_by_its_word_and_only_after_a_confirmation(meets: Meets) -> None:
    person = await has_a_plan(meets)

    await person.says("刪除安全計畫")
    await person.taps("不刪")
    assert len(await entries(person)) == 2
    await person.says("刪除安全計畫")
    await person.taps("刪除")

    assert await entries(person) == []
    assert person.last == ZH.text("plan-deleted")
    await person.says("刪除安全計畫")
    assert ZH.text("plan-none") in person.last


async def test_erasing_oneself_erases_the_plan(meets: Meets) -> None:
    person = await has_a_plan(meets)
    who = await person.person()

    await person.says("刪除我的資料")
    await person.taps("刪除")

    assert await person.store.read(lambda tx: plans.of(tx, who.id)) == ()


async def test_a_message_taken_back_is_gone_from_the_plan(meets: Meets) -> None:
    person = await begins(meets)
    await person.says("睡不著", "不想接電話")
    message = (await entries(person))[0].message
    assert message is not None

    await person.unsends(message)

    assert [entry.words for entry in await entries(person)] == ["不想接電話"]


async def test_a_message_changed_afterwards_is_changed_in_the_plan_too(meets: Meets) -> None:
    person = await begins(meets)
    await person.says("睡不著", "不想接電話")
    message = (await entries(person))[0].message
    assert message is not None

    await person.sends(replace(person.event(Words("")), content=Edited(message, "連著三天睡不著")))

    assert [entry.words for entry in await entries(person)] == ["連著三天睡不著", "不想接電話"]
    assert person.last == ZH.text("plan-edited")


@pytest.mark.parametrize("grade", ["active", "passive", "imminent"])
async def test_danger_in_an_answer_is_answered_first_and_the_answer_is_kept(meets: Meets, grade: str) -> None:
    person = await begins(meets)
    shown = len(person.shown)

    await person.says(SAID["zh-Hant"][grade])

    assert person.shown[shown].text == ZH.text(f"crisis-{grade}-1")
    assert [entry.words for entry in await entries(person)] == [SAID["zh-Hant"][grade]]
    assert any(message.text == ZH.text("plan-paused") for message in person.shown[shown:])
    await person.taps("先不說", "先不用了", "繼續")
    assert person.is_asked == "signs"
    assert (SAID["zh-Hant"][grade] in person.last) is (grade != "imminent")


@pytest.mark.parametrize("grade", ["active", "passive", "imminent"])
async def test_in_care_the_plan_is_one_tap_away_and_the_question_stays(meets: Meets, grade: str) -> None:
    person = await has_a_plan(meets)
    await person.says(SAID["zh-Hant"][grade])
    asked = person.is_asked
    shown = len(person.shown)

    await person.taps("我的安全計畫")

    assert "出去走一圈" in person.shown[shown].text
    assert person.is_asked == asked
    assert "我的安全計畫" in person.labels
    assert not {ZH.text("plan-delete"), ZH.text("plan-step-signs")} & set(person.labels)


async def test_danger_said_again_shows_the_way_to_the_plan_too(meets: Meets) -> None:
    person = await has_a_plan(meets)
    await person.says("我想自殺", "先不說", "先不用了", "還是很難過")
    assert "我的安全計畫" in person.labels

    await person.says("我想自殺")

    assert "我的安全計畫" in person.labels


async def test_without_a_plan_care_does_not_speak_of_one(meets: Meets) -> None:
    person = await meets()

    await person.says("我想自殺")

    assert all("計畫" not in label for label in person.labels)


async def test_the_plan_is_offered_after_care_and_after_the_check(meets: Meets) -> None:
    person = await meets()
    await person.says("活著好累")
    await person.taps("先不說", "先不說", "不用做", "不用打給我")
    assert "寫安全計畫" in person.labels

    other = await meets()
    await other.says("求助專線")
    await other.taps("心情溫度計", "開始", *["完全沒有"] * 6)

    assert "寫安全計畫" in other.labels


async def test_a_report_waits_behind_the_plan_untouched(meets: Meets) -> None:
    person = await meets()
    await person.says("回報", "其他", "現在沒有")
    before = person.talk

    await person.says("安全計畫")
    assert person.talk == before
    await person.taps("寫安全計畫")
    await person.says("睡不著", "停")
    await person.taps("繼續")

    assert person.talk == before


async def test_a_photo_is_not_taken_into_the_plan(meets: Meets) -> None:
    person = await begins(meets)

    await person.sends_photo()

    assert any(message.text == ZH.text("plan-words-only") for message in person.shown[-2:])
    assert person.is_asked == "signs"


@pytest.mark.parametrize("language", LANGUAGES)
async def test_the_plan_is_found_by_words_and_deleted_by_words_in_every_language(meets: Meets, language: str) -> None:
    spoken = words(language)
    person = await meets(language=language)

    for word in spoken.text("plan-words").split(","):
        await person.says(word.strip())
        assert person.last == spoken.text("plan-intro")
    await person.taps(spoken.text("plan-begin"))
    await person.says("abc")
    for word in spoken.text("plan-delete-words").split(","):
        await person.says(word.strip())
        assert person.is_asked == "sure"
        await person.taps(spoken.text("plan-delete-no"))
    assert len(await entries(person)) == 1


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_full_plan_fits_one_message_on_both_platforms(meets: Meets, language: str) -> None:
    spoken = words(language)
    person = await meets(language=language)
    who = await person.person()

    def fill(tx: Tx) -> None:
        for step in Step:
            for _ in range(MOST):
                plans.add(tx, who.id, step, "餐" * LONGEST, None)

    await person.store.write(fill)

    await person.says(spoken.text("plan-words").split(",")[0])

    assert len(line_messages.payload(person.shown[-1:], is_group=False)) <= 5
    assert telegram_messages.calls("77", person.shown[-1:])
    for step in Step:
        await person.taps(spoken.text(f"plan-step-{step.value}"))
        assert person.is_asked == step.value
        payload = line_messages.payload(person.shown[-1:], is_group=False)
        assert len(payload[-1]["quickReply"]["items"]) <= 13


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_labels_of_the_plan_are_short(language: str) -> None:
    labels = [key for key in keys(language, "plan.ftl") if key.startswith("plan-step-") and key != "plan-step-full"]
    labels += ["menu-plan", "plan-mine", "plan-begin", "plan-rewrite", "plan-remove", "plan-delete", "plan-done"]

    long = {key: text for key in labels if len(graphemes(text := words(language).text(key))) > 20}
    assert long == {}


def test_no_means_is_repeated_where_the_surroundings_are_made_safe() -> None:
    means = [thing.strip() for thing in ZH.text("plan-means").split(",")]

    assert without_means("把安眠藥交給姊姊", means) == f"把{HIDDEN}交給姊姊"
    assert without_means("give the Knife to mom, not the penknifes", ["knife"]) == (
        f"give the {HIDDEN} to mom, not the penknifes"
    )


async def test_what_goes_out_late_holds_nothing_of_the_plan(meets: Meets) -> None:
    person = await has_a_plan(meets)
    await person.says("安全計畫")
    whole = person.shown[-1]
    await person.taps("1 快撐不住的訊號")

    for message in (whole, person.shown[-1]):
        assert "睡不著" in message.text
        assert "睡不著" not in str(message_to_json(message))
        assert "睡不著" not in message.when_late.text
