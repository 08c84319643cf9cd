"""Somebody asks for help instead of reporting: on both platforms, through the real doors."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import timedelta

import aiohttp
import pytest

from directory.hours import TAIPEI
from storage import closures
from tests.whole.conftest import Person, Stage, files_an_elder, says, shows, tap

NURSE_OF_HSINCHU = "10018-mental"
Meet = Callable[[Stage], Awaitable[Person]]


async def _on_line(stage: Stage) -> Person:
    return await stage.neighbor()


async def _on_telegram(stage: Stage) -> Person:
    return await stage.resident()


BOTH_PLATFORMS = pytest.mark.parametrize("meet", [_on_line, _on_telegram])


@BOTH_PLATFORMS
async def test_the_lines_for_a_heavy_heart_come_with_their_hours(stage: Stage, meet: Meet) -> None:
    person = await meet(stage)

    await tap(person, "求助專線", "心裡很難受")

    await says(person.chat, "還想找什麼")
    assert "1925：24 小時" in person.chat.bot_said[-2].text


@BOTH_PLATFORMS
async def test_free_words_are_answered_with_who_can_help_and_1957_last(stage: Stage, meet: Meet) -> None:
    person = await meet(stage)

    await person.says("板橋 早療")

    last = await says(person.chat, "沒有送給任何人")
    assert "1957" in last.text
    assert "早期療育" in person.chat.bot_said[-2].text


@BOTH_PLATFORMS
async def test_what_is_near_is_found_by_taps_and_a_shared_place(stage: Stage, meet: Meet) -> None:
    person = await meet(stage)
    await tap(person, "找服務", "長輩", "長輩一個人住")
    await person.chat.settled()

    await person.sends_location(24.8387, 121.0178)
    await tap(person, "新竹縣竹北市")

    last = await says(person.chat, "沒有送給任何人")
    assert "1957" in last.text
    assert "為什麼列出" in person.chat.bot_said[-2].text


async def test_the_cards_are_leafed_through_in_one_message_on_telegram(stage: Stage) -> None:
    person = await stage.resident()
    await person.says("板橋 早療")
    await says(person.chat, "沒有送給任何人")
    before = len(person.chat.bot_said)

    await person.taps(next(label for label in person.chat.labels if label.startswith("下一個 2/")))

    await person.chat.wait_for(lambda chat: "◂ 1/" in " ".join(person.chat.labels))
    assert len(person.chat.bot_said) == before


async def test_a_card_has_a_page_for_paper_and_what_is_not_open_has_none(stage: Stage) -> None:
    async with aiohttp.ClientSession() as session:
        async with session.get(f"{stage.url}/help/vi/10004-zhubei") as answer:
            page = await answer.text()
        async with session.get(f"{stage.url}/help/vi/nobody") as none:
            assert none.status == 404

    assert "竹北" in page
    assert "Thứ Hai–Thứ Sáu 08:00–17:30" in page


async def test_on_a_typhoon_day_the_page_for_paper_bears_the_dates_and_the_next_day_nothing_of_it(stage: Stage) -> None:
    ends = stage.clock() + timedelta(hours=9)
    await stage.bot.store.write(lambda tx: closures.close(tx, "10004", tx.now, ends, "值班"))
    until = ends.astimezone(TAIPEI).strftime("%Y-%m-%d %H:%M")

    async def page(language: str) -> str:
        async with (
            aiohttp.ClientSession() as session,
            session.get(f"{stage.url}/help/{language}/10004-zhubei") as answer,
        ):
            return await answer.text()

    chinese, english = await page("zh-Hant"), await page("en")
    stage.clock.ahead(days=1)

    assert f"到 {until} 當地可能停班，先打電話問" in chinese
    assert f"to {until}, call first" in english
    assert "停班" not in await page("zh-Hant")


@BOTH_PLATFORMS
async def test_a_heavy_answer_to_the_check_brings_the_words_of_danger(stage: Stage, meet: Meet) -> None:
    person = await meet(stage)

    await tap(person, "求助專線", "心情溫度計", "開始", *["完全沒有"] * 5, "厲害")

    await says(person.chat, "打算結束自己的生命")


@BOTH_PLATFORMS
async def test_a_question_about_prevention_leads_to_coaching_and_into_the_report(stage: Stage, meet: Meet) -> None:
    person = await meet(stage)
    await person.says("自殺防治守門人課程")

    await tap(person, "怎麼陪他", "應該沒有", *["下一步"] * 6, "告訴中心")

    await says(person.chat, "現在有人有危險嗎")


async def test_a_chief_is_told_that_a_report_here_is_not_yet_the_statutory_one(stage: Stage) -> None:
    chief = stage.world.line.person("里長伯")
    await chief.follows()
    await tap(chief, "村里長、鄰長", "先不說")
    await chief.chat.settled()

    await files_an_elder(stage, chief)

    sent = await says(chief.chat, "還不是法定通報")
    assert "老人福利法》第 43 條" in sent.text


async def test_in_hsinchu_city_a_neighbors_worry_goes_to_the_nurse_of_the_mental_health_center(stage: Stage) -> None:
    group, worker = await stage.group(NURSE_OF_HSINCHU, "心衛護理師")
    resident = await stage.resident()
    await tap(resident, "回報", "有人說想死", "現在沒有")
    await resident.chat.settled()
    await resident.says("新竹市東區")
    await tap(resident, "說想死或不想活", "選好了", "是，同一個地方", "沒有要補充", "不用找我", "送出")
    report = await stage.report(await stage.case(resident.chat))

    assert report.center_id == NURSE_OF_HSINCHU
    await shows(group.chat, "接手")
    await group.taps(worker, "接手")
    await says(group.chat, "接手")
