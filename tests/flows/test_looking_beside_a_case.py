"""Somebody with an open case who looks something up: answered, and added to the case only when they say so."""

from __future__ import annotations

import pytest

from directory.model import Directory
from flows.looking import only_looks_up
from flows.where import Map
from handlers import following
from handlers.duty import Colleague
from handlers.messages import Button, Words
from handlers.presses import LONGEST
from locales import LANGUAGES, words
from storage import correspondence, reports
from storage.reports import ReportState, StoredReport
from storage.sites import Site
from storage.transaction import Tx
from tests.talking import Meets, Talking

CENTER = Colleague("10004-zhubei", "worker:1", "慧")


async def _with_a_case(meets: Meets, shop: Site | None = None) -> tuple[Talking, StoredReport]:
    person = await meets("clerk" if shop is not None else "chief", at=shop)
    await person.says("回報", "其他", "沒有", "新竹縣竹北市")
    await person.taps("都沒有", "是，同一個地方", "沒有要補充", "不用找我", "送出")
    return person, (await person.reports())[0]


async def _letters(person: Talking, report: StoredReport) -> list[str]:
    """What was added to the case, in its words."""
    return [letter.text for letter in await person.store.read(lambda tx: correspondence.of(tx, report.id))]


def _add(person: Talking) -> Button:
    return next(it for it in person.shown[-1].buttons if isinstance(it, Button) and it.label.startswith("加到案件"))


@pytest.mark.parametrize("said", ["竹北 早療", "1966 電話", "竹北哪裡有早療？", "食物銀行電話", "新竹市東區 戒酒"])
async def test_a_look_up_is_answered_and_not_added(meets: Meets, shop: Site, said: str) -> None:
    clerk, report = await _with_a_case(meets, shop)

    await clerk.says(said)

    assert any(message.deck is not None for message in clerk.shown[-2:])
    assert _add(clerk).label == f"加到案件 {report.case}"
    assert "沒有送給任何人" in clerk.last
    assert await _letters(clerk, report) == []


async def test_one_tap_adds_exactly_these_words_and_a_second_nothing_more(meets: Meets) -> None:
    chief, report = await _with_a_case(meets)
    await chief.says("竹北 早療")
    add = _add(chief)
    await chief.says("1966 電話")

    await chief.presses(add)
    await chief.presses(add)

    assert await _letters(chief, report) == ["竹北 早療"]
    assert f"補進 {report.case} 了" in chief.last
    assert len(add.data.encode()) <= LONGEST


@pytest.mark.parametrize(
    "said",
    [
        "他今天去竹北早療了",
        "竹北 獨居老人",
        "早療",
        "竹北",
        "社工電話打不通",
        "媽媽說想申請長照",
        "我想找早療 他三歲還不會講話",
        "竹北 119",
        "長照的人來過了",
        "1966 說明天來",
        "阿伯現在有送餐",
        "阿嬤在竹北日照中心",
        "電話 0912345678",
    ],
)
async def test_what_may_belong_to_the_case_is_added_as_ever(meets: Meets, said: str) -> None:
    chief, report = await _with_a_case(meets)

    await chief.says(said)

    assert await _letters(chief, report) == [said]


async def test_an_answer_to_the_center_is_never_taken_for_a_look_up(meets: Meets) -> None:
    chief, report = await _with_a_case(meets)

    def ask(tx: Tx) -> None:
        known = reports.by_id(tx, report.id)
        assert known is not None
        following.ask_reporter(tx, known, CENTER, "要到哪裡上課？")

    await chief.store.write(ask)
    await chief.says("竹北 早療")

    assert "竹北 早療" in await _letters(chief, report)


async def test_words_of_danger_go_first_and_are_not_looked_up(meets: Meets) -> None:
    chief, _ = await _with_a_case(meets)

    await chief.says("竹北 早療 我不想活了")

    assert any("119" in message.text for message in chief.shown[-4:])
    assert not any(message.deck is not None for message in chief.shown)


async def test_what_was_taken_back_is_not_added_any_more(meets: Meets) -> None:
    chief, report = await _with_a_case(meets)
    event = chief.event(Words("竹北 早療"))
    await chief.sends(event)
    add = _add(chief)
    assert event.message is not None
    await chief.unsends(event.message)

    await chief.presses(add)

    assert chief.is_asked == "more"
    assert await _letters(chief, report) == []


async def test_what_was_added_by_a_tap_can_be_taken_back(meets: Meets) -> None:
    chief, report = await _with_a_case(meets)
    event = chief.event(Words("竹北 早療"))
    await chief.sends(event)
    await chief.presses(_add(chief))

    assert event.message is not None
    await chief.unsends(event.message)

    assert "竹北 早療" not in await _letters(chief, report)


async def test_a_case_that_is_over_takes_nothing_more(meets: Meets) -> None:
    chief, report = await _with_a_case(meets)
    await chief.says("竹北 早療")

    def close(tx: Tx) -> None:
        reports.change(tx, report.id, state=ReportState.CLOSED, closed_at=tx.now)

    await chief.store.write(close)
    await chief.presses(_add(chief))

    assert await _letters(chief, report) == []
    assert report.case in chief.last


async def test_adding_in_the_middle_of_another_report_leaves_it_where_it_was(meets: Meets) -> None:
    chief, report = await _with_a_case(meets)
    await chief.says("竹北 早療")
    add = _add(chief)
    await chief.says("回報", "長輩獨居或沒人照顧")

    await chief.presses(add)

    assert await _letters(chief, report) == ["竹北 早療"]
    assert chief.is_asked == "danger"
    assert "現在沒有" in chief.labels


async def test_another_persons_case_cannot_be_added_to(meets: Meets) -> None:
    chief, report = await _with_a_case(meets)
    await chief.says("竹北 早療")
    other, _ = await _with_a_case(meets)

    await other.presses(_add(chief))

    assert await _letters(chief, report) == []


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "Zhubei early intervention"),
        ("en", "where is the nearest food bank"),
        ("id", "nomor telepon konseling"),
        ("vi", "số điện thoại tư vấn tâm lý"),
        ("th", "เบอร์โทรศูนย์สุขภาพจิต"),
        ("fil", "nasaan ang food bank"),
        ("id", "竹北 早療"),
    ],
)
def test_a_look_up_is_one_in_every_language(map: Map, language: str, said: str) -> None:
    assert only_looks_up(said, words(language), map)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_name_of_a_service_alone_is_none(map: Map, language: str) -> None:
    own = words(language)
    asking = own.text("look-asking").split(",")[0].strip()
    for service in own.text("look-services").split(","):
        assert not only_looks_up(service, own, map), service
        assert only_looks_up(f"{service} {asking}", own, map), service


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_seen_of_people_is_no_word_of_a_look_up(map: Map, directory: Directory, language: str) -> None:
    lines = words(language).text("look-services")
    urgent = [need for need in directory.needs if need.danger is not None]
    for phrase in (phrase for need in urgent for phrase in need.phrases[language]):
        if phrase[0] not in lines:
            assert not only_looks_up(f"竹北 {' '.join(phrase)}", words(language), map), phrase
