"""Golden talks: each reads as a dialogue, and its diff is the review. Rewritten by `pytest --update`."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest

from handlers.messages import Button, Outgoing
from storage.sites import Site
from tests.talking import Meets, Talking, written
from tests.transcripts import outreach

FOLDER = Path(__file__).parent
_CASE = re.compile(r"\b(\w)-[0-9A-Z]{4,6}-[0-9A-Z]\b")

Scene = Callable[[Meets, Site], Awaitable[Talking]]


async def meal_report(meets: Meets, shop: Site) -> Talking:
    clerk = await _clerk(meets, shop)
    await clerk.taps("孩子用餐回報", "吃了", "國小", "一個人", "選好了", "送出")
    assert clerk.taps_made <= 6, "six taps from the menu, the sending included"
    return clerk


async def meal_with_a_red_sign(meets: Meets, shop: Site) -> Talking:
    clerk = await _clerk(meets, shop)
    await clerk.taps("孩子用餐回報", "帶走", "學齡前", "身上有傷", "很害怕", "選好了", "打好了，下一步", "補充")
    await clerk.says("左手有一圈瘀青，他說是跌倒")
    await clerk.taps("送出")
    return clerk


async def meal_with_words_said_too_early(meets: Meets, shop: Site) -> Talking:
    clerk = await _clerk(meets, shop)
    await clerk.taps("孩子用餐回報", "沒有")
    await clerk.says("他說爸爸去工作還沒有回來")
    await clerk.taps("國小", "都沒有", "送出", "寫好了", "送出")
    return clerk


async def elder_report_by_a_chief(meets: Meets, shop: Site) -> Talking:
    chief = await _resident(meets, "chief")
    await chief.taps("回報", "長輩獨居或沒人照顧", "不確定", "打好了，下一步")
    await chief.says("臺南市東區大同里")
    await chief.taps("一個人", "好幾天沒看到人", "門口有異味", "選好了", "是，同一個地方")
    await chief.says("阿伯平常七點會出來掃地，三天沒看到他")
    await chief.taps("可以，打電話給我")
    await chief.says("0912345678", "陳里長")
    await chief.taps("送出")
    return chief


async def who_can_help_by_three_taps(meets: Meets, shop: Site) -> Talking:
    chief = await _resident(meets, "chief")
    await chief.taps("找服務", "酒、藥、賭", "戒酒")
    await chief.says("新竹市東區")
    deck = next(message.deck for message in chief.shown if message.deck is not None)
    await chief.presses(next(it for it in deck.leaves[0].buttons if isinstance(it, Button) and it.label == "資料不對"))
    await chief.taps("電話不對")
    return chief


async def who_can_help_typed_by_a_clerk(meets: Meets, shop: Site) -> Talking:
    clerk = await _clerk(meets, shop)
    await clerk.says("尖石 獨居老人")
    deck = next(message.deck for message in clerk.shown if message.deck is not None)
    tell = [
        it for leaf in deck.leaves for it in leaf.buttons if isinstance(it, Button) and it.label == "請中心關心這家人"
    ]
    await clerk.presses(tell[0])
    await clerk.taps("現在沒有")
    return clerk


async def a_place_that_may_be_four(meets: Meets, shop: Site) -> Talking:
    resident = await _resident(meets)
    await resident.taps("回報", "有人露宿街頭", "現在沒有")
    await resident.says("東區")
    await resident.taps("新竹市東區")
    return resident


async def a_county_only(meets: Meets, shop: Site) -> Talking:
    resident = await _resident(meets)
    await resident.taps("回報", "家庭遇到困難", "現在沒有")
    await resident.says("花蓮縣", "好像在山邊", "吉安鄉")
    return resident


async def a_county_that_has_a_city_of_its_name(meets: Meets, shop: Site) -> Talking:
    resident = await _resident(meets)
    await resident.taps("回報", "家庭遇到困難", "現在沒有")
    await resident.says("新竹")
    await resident.taps("新竹縣")
    await resident.says("竹東")
    return resident


async def a_shared_place_without_borders(meets: Meets, shop: Site) -> Talking:
    resident = await _resident(meets)
    await resident.taps("回報", "其他", "現在沒有")
    await resident.shares(35.0, 139.0)
    await resident.shares(24.83, 121.01, "302新竹縣竹北市光明六路")
    await resident.taps("新竹縣竹北市")
    return resident


async def a_village_that_decides(meets: Meets, shop: Site) -> Talking:
    resident = await _resident(meets)
    await resident.taps("回報", "長輩獨居或沒人照顧", "現在沒有")
    await resident.says("花蓮縣秀林鄉")
    await resident.taps("一個人", "選好了")
    await resident.taps("文蘭村")
    return resident


async def violence_now(meets: Meets, shop: Site) -> Talking:
    resident = await _resident(meets)
    await resident.taps("回報", "家裡或伴侶有暴力", "現在就有危險", "打好了，下一步")
    await resident.says("新竹縣竹北市光明六路 10 號 5 樓")
    await resident.taps("大聲吵鬧", "現場有小孩", "選好了", "是，同一個地方", "沒有要補充", "可以，在這裡問我", "送出")
    return resident


async def editing_the_place_asks_for_consent_again(meets: Meets, shop: Site) -> Talking:
    resident = await _resident(meets)
    await resident.taps("回報", "其他", "現在沒有")
    await resident.says("新竹縣竹北市")
    await resident.taps("很餓", "選好了", "不知道", "沒有要補充", "不用找我")
    await resident.edits("地點", "臺東縣臺東市")
    assert resident.is_asked == "send"
    await resident.taps("送出")
    return resident


async def typed_answers(meets: Meets, shop: Site) -> Talking:
    resident = await _resident(meets)
    await resident.says(
        "回報",
        "第四個",
        "沒有",
        "竹北",
        "1、一個人 好幾天沒看到人",
        "是",
        "沒有",
        "可以，打電話給我",
        "０９１２３４５６７８",
        "略過",
        "送出",
    )
    return resident


async def typed_answers_in_english(meets: Meets, shop: Site) -> Talking:
    resident = await _resident(meets, language="en")
    await resident.says(
        "report", "an old man", "I don’t know", "called", "Zhubei City", "alone, not seen for days", "yes",
        "nothing to add", "phone me", "0912-345-678", "skip", "yes send",
    )  # fmt: skip
    return resident


async def back_and_keep(meets: Meets, shop: Site) -> Talking:
    resident = await _resident(meets)
    await resident.taps("回報", "其他", "現在沒有")
    await resident.says("竹北市")
    await resident.taps("很餓", "選好了", "上一題", "上一題", "維持原來的", "上一題", "很餓", "一個人", "選好了")
    return resident


async def a_story_said_too_early(meets: Meets, shop: Site) -> Talking:
    resident = await _resident(meets)
    await resident.taps("回報")
    await resident.says("樓下的鄰居每天半夜都在大叫，聽起來很痛苦")
    await resident.taps("家裡或伴侶有暴力", "現在沒有")
    await resident.says("臺北市信義區")
    await resident.taps("大聲吵鬧", "選好了", "是，同一個地方")
    await resident.taps("寫好了", "不用找我")
    await resident.says("他姓什麼我不知道，住四樓")
    await resident.taps("送出")
    return resident


async def a_photo_that_came_too_early_and_one_too_late(meets: Meets, shop: Site) -> Talking:
    resident = await _resident(meets)
    await resident.taps("回報", "有人露宿街頭")
    await resident.sends_photo()
    await resident.taps("現在沒有")
    await resident.says("臺北市萬華區")
    await resident.taps("睡在外面", "選好了", "不知道", "寫好了", "不用找我")
    await resident.sends_photo("他的棚子")
    return resident


async def words_that_are_too_long(meets: Meets, shop: Site) -> Talking:
    resident = await _resident(meets)
    await resident.taps("回報", "其他", "現在沒有")
    await resident.says("路" * 201, "竹北市")
    await resident.taps("都沒有", "不知道")
    await resident.says("字" * 2001, "他還沒有吃飯")
    return resident


async def a_phone_that_does_not_ring(meets: Meets, shop: Site) -> Talking:
    resident = await _resident(meets)
    await resident.taps("回報", "其他", "現在沒有", "不知道在哪裡")
    await resident.says("不知道")
    await resident.taps("都沒有", "不知道", "沒有要補充", "可以，打電話給我")
    await resident.says("0912-345", "我的電話是 03-5551234")
    await resident.taps("略過")
    return resident


async def stop(meets: Meets, shop: Site) -> Talking:
    resident = await _resident(meets)
    await resident.taps("回報", "孩子沒飯吃", "先不用了")
    await resident.taps("其他")
    await resident.says("回報", "其他", "取消")
    return resident


async def first_contact(meets: Meets, shop: Site) -> Talking:
    newcomer = await meets(None)
    await newcomer.says("你好")
    await newcomer.says("里長", "我是竹北市中崙里的里長")
    await newcomer.taps("找服務", "長輩", "長照")
    return newcomer


async def taken_back(meets: Meets, shop: Site) -> Talking:
    resident = await _resident(meets)
    await resident.taps("回報", "其他", "現在沒有")
    await resident.says("新竹縣竹北市")
    message = resident.talk.answers["where"].message if resident.talk is not None else None
    assert message is not None
    await resident.taps("很餓", "選好了")
    await resident.unsends(message)
    await resident.says("是")
    return resident


async def care_in_the_middle_of_a_report(meets: Meets, shop: Site) -> Talking:
    resident = await _resident(meets)
    await resident.taps("回報", "其他", "現在沒有")
    await resident.says("新竹縣竹北市", "活著好累")
    await resident.taps("有想過結束生命", "今天沒有", "怕被報警", "一起做", "做完了", "請人打給我")
    await resident.says("小美", "0912345678")
    await resident.taps("上班時間", "只能我接，我未滿 18")
    await resident.says("竹北市")
    await resident.taps("送出", "好，再問我")
    await resident.says("停")
    await resident.taps("繼續", "很餓", "選好了")
    return resident


async def care_that_becomes_nearer(meets: Meets, shop: Site) -> Talking:
    resident = await _resident(meets)
    await resident.says("活著好累", "有想過")
    await resident.says("今晚就要跳下去", "只有我", "嗯嗯嗯", "先不用了")
    await resident.says("還是很難過")
    return resident


async def care_without_an_answer(meets: Meets, shop: Site) -> Talking:
    resident = await _resident(meets)
    await resident.says("我想自殺")
    await resident.taps("先不說", "先不說", "不用做", "不用打給我")
    await resident.says("你還在嗎")
    return resident


async def somebody_who_must_not_be_heard(meets: Meets, shop: Site) -> Talking:
    resident = await _resident(meets)
    await resident.says("他現在在打我 救命", "1", "新竹縣竹北市")
    return resident


async def news_wanted_looked_at_and_stopped(meets: Meets, shop: Site) -> Talking:
    resident = await _resident(meets)
    await resident.taps("訂閱消息", "孩子", "長輩", "選好了")
    await resident.says("新竹")
    await resident.taps("新竹縣")
    await resident.taps("改主題", "孩子", "選好了", "好，傳給我", "我訂的消息", "再加主題")
    await resident.says("錢、吃、住")
    await resident.taps("新竹縣")
    await resident.says("好", "消息")
    await resident.taps("停第 1 項", "回報")
    await resident.says("退訂")
    return resident


SCENES: dict[str, Scene] = {
    scene.__name__: scene
    for scene in (
        meal_report,
        meal_with_a_red_sign,
        meal_with_words_said_too_early,
        elder_report_by_a_chief,
        who_can_help_by_three_taps,
        who_can_help_typed_by_a_clerk,
        a_place_that_may_be_four,
        a_county_only,
        a_county_that_has_a_city_of_its_name,
        a_shared_place_without_borders,
        a_village_that_decides,
        violence_now,
        editing_the_place_asks_for_consent_again,
        typed_answers,
        typed_answers_in_english,
        back_and_keep,
        a_story_said_too_early,
        a_photo_that_came_too_early_and_one_too_late,
        words_that_are_too_long,
        a_phone_that_does_not_ring,
        stop,
        first_contact,
        taken_back,
        care_in_the_middle_of_a_report,
        care_that_becomes_nearer,
        care_without_an_answer,
        somebody_who_must_not_be_heard,
        news_wanted_looked_at_and_stopped,
        *outreach.SCENES,
    )
}


@pytest.mark.parametrize("name", SCENES)
async def test_the_talk_reads_as_it_did(name: str, meets: Meets, shop: Site, update: bool) -> None:
    path = FOLDER / f"{name}.txt"

    dialogue = _dialogue(await SCENES[name](meets, shop))

    if update:
        path.write_text(dialogue, "utf-8")
    assert path.exists(), f"{path.name} is missing: write it with pytest --update, and read it"
    assert dialogue == path.read_text("utf-8"), "the talk reads differently: pytest --update, and read the diff"


def test_every_golden_talk_is_played() -> None:
    assert {path.stem for path in FOLDER.glob("*.txt")} == set(SCENES)


async def _clerk(meets: Meets, shop: Site) -> Talking:
    clerk = await meets("clerk", shop)
    await clerk.says("選單")
    return clerk


async def _resident(meets: Meets, role: str = "resident", language: str = "zh-Hant") -> Talking:
    resident = await meets(role, language=language)
    if language == "zh-Hant":
        await resident.says("選單")
    return resident


def _dialogue(talking: Talking) -> str:
    """Who said what, the way voice.md writes it: a name, then the words, and buttons in brackets."""
    lines: list[str] = []
    for who, said in talking.log:
        spoken = written(said) if isinstance(said, Outgoing) else _short(said)
        first, *rest = spoken or [""]
        lines.append(f"{who}   {first}")
        lines += [f"       {line}" for line in rest]
    return _CASE.sub(r"\1-XXXXX-X", "\n".join(lines)) + "\n"


def _short(said: str) -> list[str]:
    return [said if len(said) < 100 else f"{said[:4]}…（共 {len(said)} 個字）"]
