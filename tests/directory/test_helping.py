"""Which lines are shown for a need: at which hour, in which language, with which mark."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from directory.helping import SUCCESSORS, Want, near, rungs
from directory.hours import Opening
from directory.model import Directory, Found, Place, UnitKind
from directory.places import find_place

TAIPEI = ZoneInfo("Asia/Taipei")
NOON = datetime(2026, 3, 4, 12, 0, tzinfo=TAIPEI)
NIGHT = datetime(2026, 3, 4, 3, 0, tzinfo=TAIPEI)
LINES = [want for want in Want if want not in (Want.NEAR, Want.SOMEONE, Want.MOOD, Want.COURSE)]


@pytest.mark.parametrize(
    ("want", "at", "language", "first"),
    [
        (Want.FEELING, NIGHT, "zh-Hant", "1925"),
        (Want.FEELING, NIGHT, "id", "1925"),
        (Want.PROTECTION, NIGHT, "vi", "113"),
        (Want.MONEY, NOON, "zh-Hant", "1957"),
        (Want.ELDER, NOON, "zh-Hant", "0800-507-272"),
        (Want.BABY, NOON, "zh-Hant", "0800-870-870"),
        (Want.BABY, NIGHT, "zh-Hant", "1925"),
        (Want.BABY, NOON, "id", "0800-870-870"),
        (Want.FOREIGNER, NIGHT, "th", "1955"),
        (Want.DRUGS, NIGHT, "zh-Hant", "0800-770-885"),
        (Want.OTHER, NOON, "zh-Hant", "1957"),
        (Want.MEN, NOON, "zh-Hant", "0800-013-999"),
        (Want.MEN, NIGHT, "zh-Hant", "1925"),
        (Want.BEREAVED, NIGHT, "zh-Hant", "1925"),
        (Want.OWN_CHILD, NIGHT, "zh-Hant", "1925"),
        (Want.REPORTING, NIGHT, "zh-Hant", "113"),
    ],
)
def test_the_first_line_answers_now(want: Want, at: datetime, language: str, first: str, directory: Directory) -> None:
    found = rungs(want, at, language, directory)

    assert found[0].line.number == first
    assert found[0].state.is_open


@pytest.mark.parametrize("want", LINES)
@pytest.mark.parametrize("language", ["zh-Hant", "en", "id", "vi", "th", "fil"])
def test_somebody_always_speaks_the_language(want: Want, language: str, directory: Directory) -> None:
    assert any(rung.speaks for rung in rungs(want, NOON, language, directory))


@pytest.mark.parametrize("want", LINES)
@pytest.mark.parametrize("at", [NOON, NIGHT])
def test_the_line_of_the_professionals_and_the_old_numbers_are_never_shown(
    want: Want, at: datetime, directory: Directory
) -> None:
    numbers = {rung.line.number for rung in rungs(want, at, "zh-Hant", directory)}

    assert not numbers & {"049-2551010", "0800-788-995", "0800-024-111"}


def test_a_line_whose_hours_nobody_states_is_not_called_open(directory: Directory) -> None:
    found = {rung.line.number: rung for rung in rungs(Want.FEELING, NIGHT, "zh-Hant", directory)}

    assert found["1980"].state.opening is Opening.UNKNOWN
    assert list(found)[:2] == ["1925", "1995"]


def test_what_is_not_verified_comes_last_and_has_its_mark(directory: Directory) -> None:
    found = rungs(Want.YOUTH, NOON, "zh-Hant", directory)

    sure = [rung.is_sure for rung in found]
    assert sure == sorted(sure, reverse=True)


def test_every_successor_is_a_line_of_the_directory(directory: Directory) -> None:
    assert {old: directory.hotline(known).number for old, known in SUCCESSORS.values()} == {
        "0800-788-995": "1925",
        "0800-024-111": "1990",
    }


def test_the_center_near_by_serves_the_district(directory: Directory) -> None:
    found = find_place("臺中市西屯區", directory)
    assert isinstance(found, Found)

    units = near(found.place, directory)

    assert [unit.kind for unit in units] == [UnitKind.MENTAL_HEALTH_CENTER]
    assert units[0].stands_in == found.place.district


def test_without_a_place_there_is_no_center_near_by(directory: Directory) -> None:
    assert near(Place(), directory) == ()
