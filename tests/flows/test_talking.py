"""What people do beside answering: change their mind, say things too early or too late, share a place twice."""

from __future__ import annotations

import pytest

from flows.report import STORY_LONGEST, STORY_SHOWN
from handlers.messages import Platform, Press
from handlers.presses import OnQuestion, Verb, data
from storage.sites import Site
from tests.talking import Meets, Talking


async def test_ticks_of_an_answer_being_changed_are_shown(talk: Talking) -> None:
    await talk.taps("其他", "現在沒有", "不知道在哪裡", "一個人", "很餓", "選好了")

    await talk.taps("上一題")

    assert {"✓ 一個人", "✓ 很餓", "選好了"} <= set(talk.labels)
    await talk.taps("一個人", "選好了")
    assert _raw(talk, "signs") == ["hungry"]


async def test_a_box_that_was_unticked_can_be_ticked_again(talk: Talking) -> None:
    await talk.taps("其他", "現在沒有", "不知道在哪裡", "一個人", "選好了", "上一題")

    await talk.taps("一個人", "一個人", "選好了")

    assert _raw(talk, "signs") == ["alone"]


async def test_ticks_for_another_kind_of_concern_do_not_block_the_way(talk: Talking) -> None:
    await talk.taps("長輩獨居或沒人照顧", "現在沒有", "不知道在哪裡", "門口有異味")

    await talk.sends(talk.event(Press(data(OnQuestion(Verb.ANSWER, 1, "kind", "other")))))
    assert "選好了" not in talk.labels
    await talk.taps("很餓", "選好了")

    assert _raw(talk, "signs") == ["hungry"]
    assert talk.is_asked == "home"


async def test_signs_written_after_ticking_are_added(talk: Talking) -> None:
    await talk.taps("其他", "現在沒有", "不知道在哪裡", "身上有傷")

    await talk.says("很害怕")

    assert _raw(talk, "signs") == ["injured", "afraid"]


async def test_not_sending_is_never_read_as_sending(talk: Talking) -> None:
    await talk.taps("其他", "現在沒有", "不知道在哪裡", "都沒有", "不知道", "沒有要補充", "不用找我")

    await talk.says("先不要送出")

    assert talk.is_asked == "send"
    assert await talk.reports() == []


async def test_a_story_told_as_the_kind_is_understood_and_kept(talk: Talking) -> None:
    await talk.says("樓下的阿公在門口坐了一整天，認得出是誰")

    assert talk.is_asked == "danger"
    await talk.taps("現在沒有", "不知道在哪裡", "都沒有", "不知道")
    assert "樓下的阿公" in talk.last


async def test_a_second_message_of_a_story_is_added_to_it(talk: Talking) -> None:
    await talk.taps("其他", "現在沒有", "不知道在哪裡", "都沒有", "不知道")

    await talk.says("他在門口坐了一整天", "鞋子也沒有穿，衣服很薄")
    await talk.taps("不用找我")

    assert talk.card["補充"] == "他在門口坐了一整天\n鞋子也沒有穿，衣服很薄"


async def test_a_wrong_phone_number_is_not_part_of_the_story(talk: Talking) -> None:
    await talk.taps("其他", "現在沒有", "不知道在哪裡", "都沒有", "不知道", "沒有要補充", "可以，打電話給我")

    await talk.says("0912-3456789-1234")
    await talk.says("0912345678", "略過")

    assert talk.card["補充"] == "沒有"


async def test_words_beyond_the_longest_story_do_not_block_the_way(talk: Talking) -> None:
    for _ in range(4):
        await talk.says("字" * (STORY_LONGEST // 2 - 100))

    await talk.taps("其他", "現在沒有", "不知道在哪裡", "都沒有", "不知道", "寫好了", "不用找我")

    assert talk.is_asked == "send"
    assert talk.talk is not None
    assert talk.card["補充"] == "字" * STORY_SHOWN + "…"
    assert sum(len(text) for text, _ in talk.talk.answers["story"].raw["words"]) <= STORY_LONGEST


async def test_a_caption_too_long_for_the_story_leaves_the_photo(talk: Talking) -> None:
    await talk.taps("其他", "現在沒有", "不知道在哪裡", "都沒有", "不知道")

    await talk.sends_photo("字" * (STORY_LONGEST + 1))

    assert talk.talk is not None
    assert talk.talk.drafts["story"]["words"] == []
    assert len(talk.talk.drafts["story"]["media"]) == 1


async def test_words_kept_in_a_meal_report_are_shown_before_they_are_sent(meets: Meets, shop: Site) -> None:
    clerk = await meets("clerk", shop)
    await clerk.says("選單")
    await clerk.taps("孩子用餐回報", "吃了")
    await clerk.says("他說爸爸去工作還沒回來")
    await clerk.taps("國小", "都沒有")

    await clerk.taps("送出")

    assert clerk.is_asked == "story"
    assert await clerk.reports() == []
    await clerk.taps("寫好了")
    assert clerk.card["補充"] == "他說爸爸去工作還沒回來"
    await clerk.taps("送出")
    assert len(await clerk.reports()) == 1


async def test_an_older_summary_cannot_be_sent(talk: Talking) -> None:
    await talk.taps("其他", "現在沒有")
    await talk.says("新竹縣竹北市")
    await talk.taps("都沒有", "不知道", "沒有要補充", "不用找我")
    older = talk.button("送出")
    await talk.edits("地點", "臺東縣臺東市")

    await talk.sends(talk.event(Press(older.data)))

    assert await talk.reports() == []
    assert talk.is_asked == "send"
    assert "已經不能用了" in talk.shown[-2].text
    await talk.taps("送出")
    assert len(await talk.reports()) == 1


async def test_an_older_send_button_does_not_send_without_the_words(meets: Meets, shop: Site) -> None:
    clerk = await meets("clerk", shop)
    await clerk.says("選單")
    await clerk.taps("孩子用餐回報", "吃了", "國小", "都沒有")
    older = clerk.button("送出")
    await clerk.taps("補充")
    await clerk.says("他說爸爸去工作還沒回來")

    await clerk.sends(clerk.event(Press(older.data)))

    assert clerk.is_asked == "send_now"
    assert await clerk.reports() == []


async def test_editing_a_meal_report_keeps_its_words(meets: Meets, shop: Site) -> None:
    clerk = await meets("clerk", shop)
    await clerk.says("選單")
    await clerk.taps("孩子用餐回報", "吃了", "國小", "都沒有", "補充")
    await clerk.says("他說爸爸去工作還沒回來")

    await clerk.edits("年紀", "學齡前")
    await clerk.taps("送出")

    assert clerk.is_asked == "send_now"
    assert clerk.card["補充"] == "他說爸爸去工作還沒回來"
    assert clerk.card["年紀"] == "學齡前"


async def test_a_place_shared_when_the_district_is_asked_is_the_place(talk: Talking) -> None:
    await talk.taps("其他", "現在沒有")
    await talk.says("那個轉角")
    assert talk.is_asked == "where.district"

    await talk.shares(24.83, 121.01)

    assert talk.is_asked == "where.which"


async def test_a_place_shared_too_early_is_offered_when_it_is_asked_for(talk: Talking) -> None:
    await talk.shares(24.83, 121.01)
    await talk.taps("其他", "現在沒有")

    await talk.taps("用剛才分享的位置")

    assert talk.is_asked == "where.which"


async def test_a_county_is_kept_when_its_district_is_not_known(talk: Talking) -> None:
    await talk.taps("其他", "現在沒有")
    await talk.says("花蓮縣")

    await talk.taps("不知道在哪裡", "都沒有", "不知道", "沒有要補充", "不用找我")

    assert talk.card["地點"] == "花蓮縣"
    assert "花蓮縣" in (talk.shown[-1].card.note or "" if talk.shown[-1].card is not None else "")


async def test_a_place_typed_again_is_asked_about_again(talk: Talking) -> None:
    await talk.taps("其他", "現在沒有")
    await talk.says("東區")
    await talk.taps("新竹市東區", "都沒有", "不知道", "沒有要補充", "不用找我")

    await talk.edits("地點", "東區", "臺南市東區")

    assert talk.is_asked == "send"
    assert talk.card["地點"] == "臺南市東區"


async def test_keeping_the_place_keeps_which_one_it_was(talk: Talking) -> None:
    await talk.taps("其他", "現在沒有")
    await talk.says("東區")
    await talk.taps("新竹市東區", "都沒有", "不知道", "沒有要補充", "不用找我")

    await talk.edits("地點", "維持原來的")

    assert talk.is_asked == "send"
    assert talk.card["地點"] == "新竹市東區"


async def test_the_address_of_a_shared_place_is_kept(talk: Talking) -> None:
    await talk.taps("其他", "現在沒有")

    await talk.shares(24.83, 121.01, "新竹縣竹北市光明六路")
    await talk.taps("新竹縣竹北市", "都沒有", "不知道", "沒有要補充", "不用找我")

    assert talk.card["地點"] == "新竹縣竹北市光明六路"


async def test_telegram_types_the_labels_beside_the_place_button(meets: Meets) -> None:
    talk = await meets(platform=Platform.TELEGRAM)
    await talk.says("回報", "其他", "現在沒有")
    await talk.says("竹北市", "上一題")
    assert talk.is_asked == "where"
    typed = [button.label for button in (*talk.shown[-1].buttons, *talk.shown[-1].asides)]
    assert typed == ["分享位置", "不知道在哪裡", "維持原來的", "上一題", "先不用了"]

    await talk.says("維持原來的")

    assert talk.is_asked == "signs"
    assert _raw(talk, "where") == {"text": "竹北市"}


async def test_an_old_button_changes_its_own_answer_only(talk: Talking) -> None:
    await talk.taps("其他", "現在沒有", "不知道在哪裡")
    talk_no = 1

    await talk.sends(talk.event(Press(data(OnQuestion(Verb.ANSWER, talk_no, "danger", "unsure")))))

    assert _raw(talk, "danger") == "unsure"
    assert talk.is_asked == "call_first", "what must be read now is asked before going on"


@pytest.mark.parametrize("verb", [Verb.BACK, Verb.KEEP, Verb.TICK, Verb.DONE])
async def test_an_old_button_of_the_way_does_nothing(talk: Talking, verb: Verb) -> None:
    await talk.taps("其他", "現在沒有", "不知道在哪裡")
    before = talk.talk

    await talk.sends(talk.event(Press(data(OnQuestion(verb, 1, "danger")))))

    assert talk.talk == before


async def test_a_button_of_an_earlier_talk_changes_nothing(talk: Talking) -> None:
    await talk.taps("其他", "現在沒有")
    old = data(OnQuestion(Verb.ANSWER, 1, "kind", "elder"))
    await talk.says("回報")

    await talk.sends(talk.event(Press(old)))

    assert talk.is_asked == "kind"
    assert talk.talk is not None
    assert talk.talk.answers == {}


async def test_what_was_taken_back_is_gone_from_the_story(talk: Talking) -> None:
    await talk.taps("其他", "現在沒有", "不知道在哪裡", "都沒有", "不知道")
    await talk.says("他在門口坐了一整天", "他的名字叫做王小明")
    message = _parts(talk)[1][1]

    await talk.unsends(message)
    await talk.taps("不用找我")

    assert talk.card["補充"] == "他在門口坐了一整天"


async def test_another_language_asks_the_same_question(talk: Talking) -> None:
    await talk.taps("其他", "現在沒有")

    await talk.says("language")
    await talk.taps("English")

    assert talk.is_asked == "where"
    assert "Share location" in talk.labels


def _raw(talk: Talking, key: str) -> object:
    assert talk.talk is not None
    return talk.talk.answers[key].raw


def _parts(talk: Talking) -> list[list[str]]:
    assert talk.talk is not None
    parts: list[list[str]] = talk.talk.answers["story"].raw["words"]
    return parts
