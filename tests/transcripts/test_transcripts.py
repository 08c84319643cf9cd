"""Golden talks: each reads as a dialogue, and its diff is the review. Rewritten by `pytest --update`."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest

from handlers.messages import Button, Outgoing
from handlers.printed import form_of
from storage.sites import Site
from tests.talking import Meets, Talking, written

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
    await newcomer.says("里長")
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


async def outreach_in_hsinchu_city(meets: Meets, shop: Site) -> Talking:
    resident = await _resident(meets)
    await resident.taps("言行不尋常，想轉介", "現在沒有")
    await resident.says("新竹市東區光復路一段")
    await resident.taps("知道了，下一步", "鄰居、店員或民眾")
    await resident.taps("說聽到看到別人沒有的", "好幾天沒睡", "選好了", "都不是，還有別的")
    await resident.says("他每天半夜在樓梯間說有人在牆壁裡叫他，10 月 3 日起幾乎天天")
    await resident.taps("幾個星期", "幾乎每天", "很久沒好好吃飯", "選好了", "沒看過")
    await resident.says("大家叫他阿明")
    await resident.taps("男性", "18 到 39 歲", "爸爸媽媽", "選好了")
    await resident.says("媽媽姓陳，住同一間")
    await resident.taps("警察", "選好了", "沒有要寫的", "他們都不知道", "可以", "平日晚上", "週末", "選好了")
    await resident.says("林小姐", "0912345678")
    await resident.taps("送出")
    return await _printed(resident)


async def outreach_in_tainan(meets: Meets, shop: Site) -> Talking:
    resident = await _resident(meets)
    await resident.says("想轉介", "沒有", "臺南市永康區")
    await resident.taps("知道了，下一步", "家人")
    await resident.taps(
        "覺得有人要害他", "選好了", "都不是，還有別的", "醫師要他住院，他不肯", "出院後沒固定看診", "選好了"
    )
    await resident.says("他說飯裡有毒，三天只喝水")
    await resident.taps("幾個月", "幾乎每天", "都沒有", "沒看過", "不知道", "女性", "40 到 64 歲")
    await resident.taps("孩子", "選好了", "不知道", "不知道", "看過，後來停了")
    await resident.says("成大精神科，藥名不記得")
    await resident.taps("沒有，或不知道")
    await resident.says("帶她去門診，到門口又不肯進去")
    await resident.taps("他本人知道", "看時間", "平日上午", "選好了")
    await resident.says("黃先生", "06-2345678")
    await resident.taps("送出")
    return await _printed(resident)


async def outreach_in_taichung(meets: Meets, shop: Site) -> Talking:
    officer = await _resident(meets, "officer")
    await officer.taps("言行不尋常，想轉介", "不確定", "打好了，下一步", "安全了，繼續")
    await officer.says("臺中市西屯區")
    await officer.taps("知道了，下一步", "說話或舉動很不尋常", "大聲吵鬧", "選好了", "都不是，還有別的")
    await officer.says("在公園對空氣大罵，說自己是市長")
    await officer.taps("這幾天", "一週幾次", "打人或威脅人", "選好了", "不確定", "不知道", "男性", "不知道", "不知道")
    await officer.taps(
        "不知道", "不知道", "不知道", "警察", "里長或里幹事", "選好了", "沒有要寫的", "他們都不知道", "可以", "要再約"
    )
    await officer.says("西屯區公所里幹事", "王小明", "04-22222222")
    await officer.taps("送出")
    return await _printed(officer)


async def outreach_in_hsinchu_county(meets: Meets, shop: Site) -> Talking:
    chief = await _resident(meets, "chief")
    await chief.taps("言行不尋常，想轉介", "現在沒有")
    await chief.says("新竹縣新埔鎮")
    await chief.taps("知道了，下一步", "很久沒打理自己", "選好了", "都不是，還有別的", "沒有要寫的", "不知道", "不知道")
    await chief.taps(
        "都沒有", "不確定", "不知道", "不知道", "不知道", "不知道", "不知道", "沒有，或不知道", "沒有要寫的"
    )
    await chief.taps("只有家人知道", "沒辦法")
    await chief.says("陳里長", "0912345678")
    await chief.edits("經過", "他一個月沒換衣服，看到人就躲")
    await chief.taps("送出")
    return await _printed(chief)


async def outreach_in_new_taipei(meets: Meets, shop: Site) -> Talking:
    resident = await _resident(meets)
    await resident.says("鄰居怪怪的 想轉介", "沒有", "新北市汐止區", "好", "鄰居", "大聲吵鬧、說話前後接不上", "都不是")
    await resident.says("半夜敲我家門，說我偷他的聲音")
    await resident.says("幾個月", "一週幾次", "都沒有", "不確定", "不知道", "女", "65 歲以上", "自己住", "不知道")
    await resident.says("里長", "沒有", "都不知道", "沒辦法", "李太太", "0912-345-678", "送出")
    return await _printed(resident)


async def outreach_that_must_wait_for_the_police(meets: Meets, shop: Site) -> Talking:
    resident = await _resident(meets)
    await resident.taps("言行不尋常，想轉介", "現在就有危險", "打好了，下一步", "先停在這裡")
    return resident


async def outreach_that_belongs_elsewhere(meets: Meets, shop: Site) -> Talking:
    resident = await _resident(meets)
    await resident.taps("回報", "言行和平常不一樣", "現在沒有", "填轉介單")
    await resident.says("新竹市北區")
    await resident.taps("知道了，下一步", "鄰居、店員或民眾", "很久沒打理自己", "選好了")
    await resident.taps("只有記性差、認不得路", "看可以找誰")
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
        outreach_in_hsinchu_city,
        outreach_in_tainan,
        outreach_in_taichung,
        outreach_in_hsinchu_county,
        outreach_in_new_taipei,
        outreach_that_must_wait_for_the_police,
        outreach_that_belongs_elsewhere,
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


async def _printed(referrer: Talking) -> Talking:
    """The form as it lies before the health side, behind the last words of the talk."""
    [filed] = await referrer.reports()
    printed = await referrer.store.read(lambda tx: form_of(tx, referrer.house, filed))
    assert printed is not None
    form = printed.form
    lines = [form.title, form.notice]
    for section in form.sections:
        lines += [f"【{section.title}】", *(f"{field.label}：{field.value}" for field in section.fields)]
    referrer.log.append(("紙本", Outgoing("\n".join(lines))))
    return referrer


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
