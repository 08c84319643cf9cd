"""Open now, and until when."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from directory.hotlines import ladder
from directory.hours import TAIPEI, Opening, open_state
from directory.model import Concern, CountyCode, Directory, Hotline

_OFFICE = "Mo-Fr 08:30-12:00,13:30-17:30; PH off"


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=TAIPEI)


def _of_danger(kind: Concern, directory: Directory) -> list[Hotline]:
    return [line for line in directory.hotlines if kind in line.danger]


@pytest.mark.parametrize(
    ("hours", "moment", "opening", "until"),
    [
        (_OFFICE, "2026-11-25 10:00", Opening.OPEN, "2026-11-25 12:00"),
        (_OFFICE, "2026-11-25 12:30", Opening.CLOSED, "2026-11-25 13:30"),
        (_OFFICE, "2026-11-27 18:00", Opening.CLOSED, "2026-11-30 08:30"),
        # New Year's holidays of 2026 last from the 14th to the 22nd of February.
        (_OFFICE, "2026-02-17 10:00", Opening.CLOSED, "2026-02-23 08:30"),
        (_OFFICE, "2026-12-31 18:00", Opening.CLOSED, "2027-01-04 08:30"),
        ("Mo-Fr 08:00-17:00; PH unknown", "2026-02-17 10:00", Opening.UNKNOWN, None),
        ("Mo-Fr 08:00-17:00; PH unknown", "2026-02-13 18:00", Opening.CLOSED, "2026-02-23 08:00"),
        ("08:00-22:00", "2026-02-17 21:00", Opening.OPEN, "2026-02-17 22:00"),
        ("07:00-23:00", "2026-11-25 03:00", Opening.CLOSED, "2026-11-25 07:00"),
        ("24/7", "2026-02-17 03:00", Opening.OPEN, None),
        (None, "2026-11-25 10:00", Opening.UNKNOWN, None),
    ],
)
def test_a_place_is_open_as_its_hours_and_the_holidays_say(
    hours: str | None, moment: str, opening: Opening, until: str | None
) -> None:
    state = open_state(hours, at(moment))

    assert state.opening is opening
    assert state.until == (at(until) if until else None)


def test_any_zone_may_ask() -> None:
    assert open_state(_OFFICE, datetime(2026, 11, 25, 2, 0, tzinfo=UTC)).is_open


def test_the_lines_for_suicide_begin_with_1925_and_the_hours_of_1980_are_not_known(directory: Directory) -> None:
    lines = ladder(directory, Concern.SUICIDE)

    assert [line.number for line in lines] == ["1925", "1995", "1980", "0800-013-999"]
    states = [open_state(line.hours, at("2026-11-25 03:00")).opening for line in lines]
    assert states == [Opening.OPEN, Opening.OPEN, Opening.UNKNOWN, Opening.CLOSED]


def test_money_trouble_finds_1957_by_day_only(directory: Directory) -> None:
    (line,) = ladder(directory, Concern.HOMELESS)

    assert line.number == "1957"
    assert open_state(line.hours, at("2026-11-25 09:00")).is_open
    assert not open_state(line.hours, at("2026-11-25 23:00")).is_open


def test_a_line_of_one_county_is_for_its_people(directory: Directory) -> None:
    kaohsiung = CountyCode("64000")

    assert "07-3954648" in [line.number for line in ladder(directory, Concern.YOUTH, kaohsiung)]
    assert "07-3954648" not in [line.number for line in ladder(directory, Concern.YOUTH)]


def test_the_line_for_professionals_is_never_offered(directory: Directory) -> None:
    for kind in Concern:
        shown = [*_of_danger(kind, directory), *ladder(directory, kind)]
        assert all(line.is_public for line in shown)


@pytest.mark.parametrize(
    ("kind", "numbers"),
    [
        (Concern.VIOLENCE, ["110", "119", "113"]),
        (Concern.CHILD_HARM, ["110", "119", "113"]),
        (Concern.SUICIDE, ["110", "119", "1925"]),
        (Concern.OTHER, ["110", "119"]),
    ],
)
def test_in_danger_110_and_119_come_first(kind: Concern, numbers: list[str], directory: Directory) -> None:
    """R1 [TN25]."""
    assert [line.number for line in _of_danger(kind, directory)] == numbers


def test_every_line_of_danger_answers_day_and_night(directory: Directory) -> None:
    for kind in Concern:
        for line in _of_danger(kind, directory):
            assert open_state(line.hours, at("2026-02-17 03:00")).is_open
            assert not line.source.is_doubtful


def test_hours_that_no_source_states_are_empty(directory: Directory) -> None:
    unknown = {line.id for line in directory.hotlines if line.hours is None}

    assert {"teacher-chang-1980", "child-line", "youth-line", "legal-aid", "fraud-165"} <= unknown
