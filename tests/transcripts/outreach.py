"""Referrals to the health side, one in each of five cities; behind the talk stands the form as it lies there."""

from __future__ import annotations

from handlers.messages import Outgoing
from handlers.printed import form_of
from storage.sites import Site
from tests.talking import Meets, Talking


async def outreach_in_hsinchu_city(meets: Meets, shop: Site) -> Talking:
    resident = await _referrer(meets)
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
    resident = await _referrer(meets)
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
    officer = await _referrer(meets, "officer")
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
    chief = await _referrer(meets, "chief")
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
    resident = await _referrer(meets)
    await resident.says("鄰居怪怪的 想轉介", "沒有", "新北市汐止區", "好", "鄰居", "大聲吵鬧、說話前後接不上", "都不是")
    await resident.says("半夜敲我家門，說我偷他的聲音")
    await resident.says("幾個月", "一週幾次", "都沒有", "不確定", "不知道", "女", "65 歲以上", "自己住", "不知道")
    await resident.says("里長", "沒有", "都不知道", "沒辦法", "李太太", "0912-345-678", "送出")
    return await _printed(resident)


async def outreach_that_must_wait_for_the_police(meets: Meets, shop: Site) -> Talking:
    resident = await _referrer(meets)
    await resident.taps("言行不尋常，想轉介", "現在就有危險", "打好了，下一步", "先停在這裡")
    return resident


async def outreach_that_belongs_elsewhere(meets: Meets, shop: Site) -> Talking:
    resident = await _referrer(meets)
    await resident.taps("回報", "言行和平常不一樣", "現在沒有", "填轉介單")
    await resident.says("新竹市北區")
    await resident.taps("知道了，下一步", "鄰居、店員或民眾", "很久沒打理自己", "選好了")
    await resident.taps("只有記性差、認不得路", "看可以找誰")
    return resident


SCENES = (
    outreach_in_hsinchu_city,
    outreach_in_tainan,
    outreach_in_taichung,
    outreach_in_hsinchu_county,
    outreach_in_new_taipei,
    outreach_that_must_wait_for_the_police,
    outreach_that_belongs_elsewhere,
)


async def _referrer(meets: Meets, role: str = "resident") -> Talking:
    referrer = await meets(role)
    await referrer.says("選單")
    return referrer


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
