"""What is true of an hour on a day off: nothing that is perhaps shut is open, and lines go on."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from directory.days_off import NEVER, DayOff, Shut, days_off, gathered, state_of
from directory.helping import Want, rungs
from directory.hours import Opening, OpenState, open_state
from directory.model import CountyCode, Directory, HotlineId
from directory.search import Asked, search
from directory.serving import Entry

TAIPEI = ZoneInfo("Asia/Taipei")
HSINCHU = CountyCode("10004")
ZHUBEI = "10004-zhubei"  # weekdays from 8:00 to 17:30


def at(hour: int, minute: int = 0, day: int = 4) -> datetime:
    return datetime(2026, 3, day, hour, minute, tzinfo=TAIPEI)  # the fourth is a Wednesday


def shut(*days: tuple[datetime, datetime], county: CountyCode = HSINCHU) -> Shut:
    return gathered((county, DayOff(*day)) for day in days)


@pytest.mark.parametrize(
    ("days", "asked", "state"),
    [
        ([(at(0), at(0, day=5))], at(10), OpenState(Opening.PERHAPS_SHUT, at(0, day=5))),
        ([(at(12), at(0, day=5))], at(10), OpenState(Opening.OPEN, at(12))),
        ([(at(12), at(0, day=5))], at(13), OpenState(Opening.PERHAPS_SHUT, at(0, day=5))),
        ([(at(0), at(9))], at(7), OpenState(Opening.PERHAPS_SHUT, at(9))),
        ([(at(0), at(12))], at(12), OpenState(Opening.OPEN, at(17, 30))),
        ([(at(0), at(0, day=5))], at(20), OpenState(Opening.CLOSED, at(8, day=5))),
        ([(at(0, day=5), at(0, day=6))], at(20), OpenState(Opening.PERHAPS_SHUT, at(0, day=6))),
        ([(at(0, day=6), at(0, day=7))], at(20), OpenState(Opening.CLOSED, at(8, day=5))),
        ([(at(0), at(0, day=5)), (at(0, day=5), at(0, day=6))], at(10), OpenState(Opening.PERHAPS_SHUT, at(0, day=6))),
        ([], at(10), OpenState(Opening.OPEN, at(17, 30))),
    ],
    ids=[
        "all day",
        "off from noon, asked before",
        "off from noon, asked after",
        "it would open in the middle",
        "over at noon",
        "closed until the day off is over",
        "closed, and off tomorrow",
        "off the day after it opens",
        "off for two days",
        "no day off",
    ],
)
def test_an_office_is_open_only_while_no_day_off_stands_against_it(
    days: list[tuple[datetime, datetime]], asked: datetime, state: OpenState, directory: Directory
) -> None:
    center = directory.center_or_unit(ZHUBEI)

    assert state_of(center, asked, shut(*days)) == state


def test_hours_that_nobody_states_are_perhaps_shut_on_a_day_off(directory: Directory) -> None:
    line = directory.hotline(HotlineId("keelung-youth"))

    assert line.hours is None
    assert state_of(line, at(10), NEVER).opening is Opening.UNKNOWN
    off = shut((at(0), at(18)), county=CountyCode("10017"))
    assert state_of(line, at(10), off) == OpenState(Opening.PERHAPS_SHUT, at(18))


def test_times_that_touch_are_one_and_those_of_another_county_stay_apart() -> None:
    said = [
        (HSINCHU, DayOff(at(12), at(18))),
        (CountyCode("10018"), DayOff(at(0), at(6))),
        (HSINCHU, DayOff(at(0), at(12))),
        (HSINCHU, DayOff(at(3), at(4))),
        (HSINCHU, DayOff(at(20), at(22))),
    ]

    assert gathered(said) == {
        HSINCHU: (DayOff(at(0), at(18)), DayOff(at(20), at(22))),
        "10018": (DayOff(at(0), at(6)),),
    }


def test_in_a_typhoon_over_the_whole_country_every_national_line_and_whoever_answers_day_and_night_goes_on(
    directory: Directory,
) -> None:
    everywhere = {county.code: (DayOff(at(0), at(0, day=5)),) for county in directory.counties}

    entries: list[Entry] = [*directory.hotlines, *directory.centers, *directory.units]

    for entry in entries:
        is_untouched = entry.county is None or entry.hours == "24/7"
        assert (days_off(entry, everywhere) == ()) is is_untouched, entry.id
        if is_untouched:
            assert state_of(entry, at(10), everywhere) == open_state(entry.hours, at(10))
        else:
            assert not state_of(entry, at(10), everywhere).is_open, entry.id


def test_a_countys_own_line_goes_behind_the_lines_that_answer(directory: Directory) -> None:
    keelung = CountyCode("10017")
    off = shut((at(0), at(0, day=5)), county=keelung)

    found = rungs(Want.YOUTH, at(10), "zh-Hant", directory, keelung, off)

    assert found[0].state.is_open
    states = {rung.line.id: rung.state.opening for rung in rungs(Want.YOUTH, at(10), "zh-Hant", directory, None, off)}
    assert Opening.PERHAPS_SHUT not in states.values(), "the lines of the whole country are not its offices"
    own = [rung.state.opening for rung in found if rung.line.county == keelung]
    assert own == [Opening.PERHAPS_SHUT]


def test_whoever_searches_is_not_told_that_such_an_office_is_open(directory: Directory) -> None:
    asked = "竹北 社福中心"
    off = shut((at(0), at(0, day=5)))

    before = {result.id: result.is_open for result in search(Asked(asked, at=at(10)), directory)}
    now = {result.id: result.is_open for result in search(Asked(asked, at=at(10), shut=off), directory)}

    assert before[ZHUBEI] is True
    assert now[ZHUBEI] is None
