"""Whoever looks for help finds who can give it, in their own words, and never a wrong number."""

from __future__ import annotations

import dataclasses
from datetime import datetime

import pytest

from benchmarks.finding import Query, queries
from directory.hours import TAIPEI
from directory.model import Directory, Point
from directory.needs import Danger
from directory.results import Result
from directory.search import MOST_RESULTS, Asked, search

WEDNESDAY_EVENING = datetime(2026, 11, 25, 19, 0, tzinfo=TAIPEI)
WEDNESDAY_NIGHT = datetime(2026, 11, 25, 3, 0, tzinfo=TAIPEI)
_IN_DANGER = ("peace-of-mind-1925", "police-110", "fire-119")
BANQIAO = Point(25.0120, 121.4650)


def ids(text: str, directory: Directory, point: Point | None = None) -> list[str]:
    return [result.id for result in search(Asked(text, point), directory)]


def only(results: tuple[Result, ...], known: str) -> Result:
    return next(result for result in results if result.id == known)


def test_there_are_at_least_200_written_queries_in_six_languages() -> None:
    written = list(queries())

    assert len(written) >= 200
    assert {query.language for query in written} == {"zh-Hant", "en", "id", "vi", "th", "fil"}


@pytest.mark.parametrize("query", [pytest.param(query, id=query.asked.text) for query in queries()])
def test_a_written_query_has_its_answer_among_the_first_three(query: Query, directory: Directory) -> None:
    rank = query.rank(search(query.asked, directory))

    assert rank is not None
    assert rank <= 3


@pytest.mark.parametrize(
    ("file", "first", "third"),
    [("queries.tsv", 0.98, 0.99), ("queries_sealed.tsv", 0.86, 0.91)],
)
def test_so_many_answers_come_first(file: str, first: float, third: float, directory: Directory) -> None:
    ranks = [query.rank(search(query.asked, directory)) for query in queries(file)]

    assert sum(rank == 1 for rank in ranks) / len(ranks) >= first
    assert sum(rank is not None and rank <= 3 for rank in ranks) / len(ranks) >= third


@pytest.mark.parametrize(
    "text", ["自殺", "I want to die", "saya ingin bunuh diri", "tự tử", "อยากตาย", "gusto ko nang mamatay"]
)
def test_1925_comes_first_when_somebody_speaks_of_suicide(text: str, directory: Directory) -> None:
    assert ids(text, directory)[0] == "peace-of-mind-1925"


@pytest.mark.parametrize("text", ["竹北 房租付不出來 想死", "板橋 早療 不想活了"])
def test_danger_comes_before_whatever_else_was_typed(text: str, directory: Directory) -> None:
    assert ids(text, directory)[0] == "peace-of-mind-1925"


@pytest.mark.parametrize(
    "text", ["有人拿刀", "割腕 流血", "someone has a knife", "kebakaran", "cấp cứu", "ไฟไหม้", "sunog"]
)
def test_now_danger_brings_110_and_119_before_all(text: str, directory: Directory) -> None:
    assert set(ids(text, directory)[:2]) == {"police-110", "fire-119"}


def test_danger_that_others_have_seen_comes_first_too(directory: Directory) -> None:
    results = search(Asked("板橋 早療", danger=Danger.SUICIDE), directory)

    assert results[0].id == "peace-of-mind-1925"
    assert "65000-early-4" in {result.id for result in results}


@pytest.mark.parametrize(
    ("typed", "successor"),
    [
        ("0800-788-995", "peace-of-mind-1925"),
        ("0800 788 995", "peace-of-mind-1925"),
        ("０８００７８８９９５", "peace-of-mind-1925"),
        ("0800-024-111", "foreigners-1990"),
        ("打 0800024111 沒人接", "foreigners-1990"),
    ],
)
def test_a_number_that_is_no_more_is_answered_with_its_successor(
    typed: str, successor: str, directory: Directory
) -> None:
    assert ids(typed, directory)[0] == successor


@pytest.mark.parametrize(
    "text", ["049-2551010", "0492551010", "精神醫療緊急處置線上諮詢專線", "強制送醫 電話", "南投 精神病"]
)
def test_the_line_for_professionals_is_never_shown(text: str, directory: Directory) -> None:
    results = search(Asked(text), directory)

    assert results
    assert "psy-emergency-callcenter" not in {result.id for result in results}
    assert "049-2551010" not in {result.phone for result in results}


def test_no_query_ever_shows_a_planned_unit_a_doubtful_phone_or_a_line_for_professionals(directory: Directory) -> None:
    planned = {unit.id for unit in directory.units if not unit.is_open}
    closed = {line.id for line in directory.hotlines if not line.is_public}
    doubtful = (
        {unit.id for unit in directory.units if unit.is_doubtful}
        | {center.id for center in directory.centers if center.is_doubtful}
        | {line.id for line in directory.hotlines if line.source.is_doubtful}
    )

    results = [result for query in queries() for result in search(query.asked, directory)]

    shown = {result.id for result in results}
    assert not shown & planned
    assert not shown & closed
    assert all(result.phone is None for result in results if result.id in doubtful)


@pytest.mark.parametrize("text", ["", "asdfgh", "？！", "🙂", "竹", "一" * 5000, "板橋" * 300, "\u0000"])
def test_there_is_always_a_line_that_helps_on(text: str, directory: Directory) -> None:
    results = search(Asked(text), directory)

    assert 1 <= len(results) <= MOST_RESULTS
    assert any(result.kind == "hotline" and result.phone for result in results)


def test_nothing_understood_is_answered_with_1957(directory: Directory) -> None:
    assert ids("asdfgh", directory) == ["welfare-1957"]


@pytest.mark.parametrize("text", ["報稅要去哪裡", "路燈壞了", "stray dogs", "anjing liar"])
def test_what_the_city_is_asked_for_brings_1999_where_no_other_place_is_named(text: str, directory: Directory) -> None:
    assert ids(text, directory)[0] == "citizen-1999"
    assert ids(f"新竹市 {text}", directory)[0] == "citizen-1999"
    assert "citizen-1999" not in ids(f"臺中市 {text}", directory)


@pytest.mark.parametrize(
    "text", ["竹北 小孩沒飯吃", "竹北 老公打我", "竹北 阿嬤一個人住 沒吃飯", "竹北 沒錢", "竹北 家裡堆滿垃圾"]
)
def test_a_family_concern_with_a_place_brings_its_responsible_center(text: str, directory: Directory) -> None:
    assert "10004-zhubei" in ids(text, directory)


def test_two_centers_that_share_a_district_are_both_shown(directory: Directory) -> None:
    assert {"65000-banqiao-1", "65000-banqiao-2"} <= set(ids("板橋 付不出房租", directory))


def test_a_place_of_two_counties_brings_the_centers_of_both(directory: Directory) -> None:
    assert {"63000-daan", "66000-dajia"} <= set(ids("大安區 社福中心", directory))


def test_the_point_decides_where_the_words_leave_a_choice(directory: Directory) -> None:
    found = ids("大安區 社福中心", directory, Point(25.0265, 121.5436))

    assert "63000-daan" in found
    assert "66000-dajia" not in found


def test_the_point_stands_in_for_a_place_that_was_not_typed(directory: Directory) -> None:
    assert ids("早療", directory, BANQIAO)[0] == "65000-early-4"


def test_a_point_abroad_is_no_place(directory: Directory) -> None:
    assert ids("沒錢", directory, Point(35.0, 139.0))[0] == "welfare-1957"


def test_the_unit_whose_area_it_is_comes_before_the_county_wide_one(directory: Directory) -> None:
    found = ids("板橋 早療", directory)

    assert found.index("65000-early-4") < found.index("65000-early-1")
    assert not {"65000-early-2", "65000-early-3"} & set(found)


def test_a_planned_center_gives_way_to_those_that_are_open(directory: Directory) -> None:
    found = ids("板橋心理衛生中心", directory)

    assert "65000-mental-banqiao" not in found
    assert any(known.startswith("65000-mental") for known in found)


def test_evening_clinics_come_first_for_who_asks_for_the_evening(directory: Directory) -> None:
    assert set(ids("晚上戒酒門診", directory)[:2]) == {"10018-addiction-1", "10018-addiction-2"}


def test_local_lines_are_only_for_their_county(directory: Directory) -> None:
    assert ids("高雄 少年 諮詢專線", directory)[0] == "kaohsiung-youth-police"
    assert "kaohsiung-youth-police" not in ids("台中 少年 諮詢專線", directory)


def test_who_cannot_speak_gets_the_number_to_write_to_before_119(directory: Directory) -> None:
    assert ids("台南 聾人要叫救護車", directory)[0] == "119-sms-tainan"
    assert ids("聾人要叫救護車", directory)[0] in _IN_DANGER


def test_whether_it_is_open_is_said_only_for_a_time(directory: Directory) -> None:
    without = search(Asked("沒錢繳房租"), directory)
    evening = search(Asked("沒錢繳房租", at=WEDNESDAY_EVENING), directory)
    night = search(Asked("沒錢繳房租", at=WEDNESDAY_NIGHT), directory)

    assert {result.is_open for result in without} == {None}
    assert only(evening, "welfare-1957").is_open is True
    assert only(night, "welfare-1957").is_open is False


def test_hours_that_nobody_stated_stay_unknown(directory: Directory) -> None:
    results = search(Asked("法扶", at=WEDNESDAY_EVENING), directory)

    assert only(results, "legal-aid").is_open is None


def test_who_is_open_comes_before_who_is_not_at_the_same_fit(directory: Directory) -> None:
    both = dataclasses.replace(
        directory,
        units=tuple(
            dataclasses.replace(unit, hours="24/7" if unit.id == "10018-addiction-3" else "Su 00:00-00:01")
            if unit.id.startswith("10018-addiction")
            else unit
            for unit in directory.units
        ),
    )

    results = search(Asked("新竹市 戒酒", at=WEDNESDAY_EVENING), both)

    assert results[0].id == "10018-addiction-3"


def test_vietnamese_is_understood_without_its_accents(directory: Directory) -> None:
    assert ids("chong danh toi", directory)[0] == ids("chồng đánh tôi", directory)[0] == "protection-113"


def test_simplified_characters_and_tai_are_understood(directory: Directory) -> None:
    assert ids("台东市 社福中心", directory)[0] == ids("臺東市 社福中心", directory)[0] == "10014-taidongshi"


def test_a_phrase_inside_a_longer_one_does_not_count(directory: Directory) -> None:
    assert ids("想跳樓", directory)[0] == "peace-of-mind-1925"
    assert ids("在頂樓 跳樓", directory)[0] == "fire-119"


def test_what_was_typed_stays_out_of_what_is_printed() -> None:
    assert "阿嬤" not in repr(Asked("阿嬤沒吃飯", Point(25.0, 121.0)))
    assert "121" not in repr(Asked("阿嬤沒吃飯", Point(25.0, 121.0)))


def test_every_word_of_danger_brings_help_in_danger_first(directory: Directory) -> None:
    said = [
        " ".join(phrase).replace("*", "")
        for need in directory.needs
        if need.danger is not None
        for phrases in need.phrases.values()
        for phrase in phrases
    ]

    missed = [text for text in said if ids(text, directory)[0] not in _IN_DANGER]

    assert len(said) > 100
    assert not missed


@pytest.mark.parametrize(
    "text", ["điện thoại hỏng", "tôi muốn đổi việc", "di mana kantor pos", "公司會打電話來嗎", "fired from work"]
)
def test_a_harmless_word_is_not_taken_for_an_emergency(text: str, directory: Directory) -> None:
    assert ids(text, directory)[0] not in ("police-110", "fire-119", "protection-113")


def test_every_open_service_is_found_by_its_name(directory: Directory) -> None:
    for unit in directory.units:
        if unit.is_open and not unit.is_doubtful:
            county = directory.county(unit.county).name
            here = (unit.stands_in, *unit.districts)[-1]
            district = directory.district(here).name if here is not None else ""
            typed = f"{county}{district} {unit.name.removeprefix(county)}"
            assert unit.id in ids(typed, directory), typed


def test_what_is_planned_closed_or_for_workers_is_never_offered(directory: Directory) -> None:
    hidden = {unit.id for unit in directory.units if not unit.is_open}

    assert {"10018-youth-site", "66000-clubhouse-2", "65000-clubhouse-2", "10018-home-groups"} <= hidden
    for unit in directory.units:
        if unit.id in hidden:
            assert not hidden & set(ids(f"{directory.county(unit.county).name} {unit.name}", directory))


def test_a_need_that_goes_by_name_is_never_guessed(directory: Directory) -> None:
    assert "65000-giving" not in ids("新北 我店裡有人", directory)
    assert ids("新北 我想捐便當", directory)[0] == "65000-giving"


def test_no_kind_fills_the_answer_where_no_place_is_known(directory: Directory) -> None:
    kinds = [result.kind for result in search(Asked("幸福保衛站"), directory)]

    assert kinds.count("meal_station") == 4
    assert "hotline" in kinds
