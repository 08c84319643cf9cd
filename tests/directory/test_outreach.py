"""The outreach programs: each city's own rules as its report states them, and nothing where no source speaks."""

from __future__ import annotations

import csv
import shutil
from datetime import timedelta
from pathlib import Path

import pytest

from directory.destinations import Role
from directory.load import DATA, BadRow, load
from directory.model import CountyCode, Directory, Place
from directory.outreach import Asked, CaseType, Excluded, Program, Scope, Step, program
from directory.places import find_place
from directory.referring import receivers

HSINCHU_CITY, HSINCHU, TAICHUNG, TAINAN, NEW_TAIPEI = (
    CountyCode(code) for code in ("10018", "10004", "66000", "67000", "65000")
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return Path(shutil.copytree(DATA, tmp_path / "data"))


def place(name: str, directory: Directory) -> Place:
    found = find_place(name, directory)
    assert hasattr(found, "place")
    return found.place


def test_hsinchu_city_has_four_steps_three_days_and_a_visit_with_the_referrer(directory: Directory) -> None:
    city = program(HSINCHU_CITY, directory)

    assert city.steps == (Step.FORM, Step.ASSESSED, Step.DISPATCHED, Step.VISITED)
    assert city.visit_within == timedelta(days=3)
    assert city.is_joint
    assert city.scope is Scope.SCREENED
    assert city.form == "疑似精神病人個案轉介單"


def test_only_the_providers_of_the_latest_known_year_are_named(directory: Directory) -> None:
    city = program(HSINCHU_CITY, directory)

    assert len(city.providers) == 3
    assert {(it.unit, it.year) for it in city.current_providers} == {
        ("10018-outreach-1", 2023),
        ("10018-outreach-2", 2023),
    }


def test_tainan_lists_six_case_types_and_asks_a_neighbor_about_three(directory: Directory) -> None:
    city = program(TAINAN, directory)

    assert [case.type for case in city.cases] == list(CaseType)
    assert [case.type for case in city.cases_for(Asked.ANYONE)] == [
        CaseType.SUSPECTED,
        CaseType.ESCORTED,
        CaseType.CRISIS,
    ]
    assert CaseType.HARD_CASE not in [case.type for case in city.cases_for(Asked.FAMILY)]
    assert len(city.cases_for(Asked.NETWORK)) == 6
    assert [directory.unit(it.unit).name for it in city.current_providers] == ["嘉南療養院"]


def test_what_no_source_says_is_empty(directory: Directory) -> None:
    assert program(HSINCHU, directory) == Program(HSINCHU, is_unpublished=True)
    assert program(NEW_TAIPEI, directory).says_nothing
    assert program(None, directory).says_nothing
    assert program(TAICHUNG, directory).visit_within is None
    assert program(TAINAN, directory).visit_within is None


def test_a_diagnosis_is_asked_only_of_staff(directory: Directory) -> None:
    asked = {exclusion.what for exclusion in directory.programs.exclusions_for(Asked.FAMILY)}

    assert asked == set(Excluded) - {Excluded.OTHER_DIAGNOSIS}


def test_every_exclusion_has_a_place_of_its_own(directory: Directory) -> None:
    assert {exclusion.what for exclusion in directory.programs.exclusions} == set(Excluded)
    for exclusion in directory.programs.exclusions:
        assert exclusion.lines or exclusion.units or exclusion.report


@pytest.mark.parametrize(
    ("name", "unit"),
    [
        ("新竹市東區", "10018-health"),
        ("臺中市西屯區", "66000-health-1"),
        ("臺南市永康區", "67000-mental-shanhua"),
        ("新竹縣新埔鎮", "10004-mental-xinpu"),
        ("新北市汐止區", "65000-mental-xizhi"),
    ],
)
def test_a_referral_goes_to_the_health_side_alone(name: str, unit: str, directory: Directory) -> None:
    routing = receivers(place(name, directory), directory)

    assert [(to.id, to.role) for to in routing.destinations] == [(unit, Role.MENTAL_HEALTH)]


def test_every_county_has_somebody_to_turn_to(directory: Directory) -> None:
    for county in directory.counties:
        for district in directory.districts_of(county.code):
            assert receivers(directory.place_in(district.code), directory).destinations
    assert receivers(Place(), directory).destinations[0].role is Role.NATIONAL


def change(folder: Path, fact: str, cells: dict[str, str]) -> int:
    """Write other cells into the first row of this fact; gives its line."""
    path = folder / "outreach.csv"
    with path.open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines))
    at = next(number for number, row in enumerate(rows) if row["fact"] == fact)
    rows[at].update(cells)
    with path.open("w", encoding="utf-8", newline="") as out:
        writer = csv.DictWriter(out, list(rows[0]), lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
    return at + 2


@pytest.mark.parametrize(
    ("fact", "cells", "problem"),
    [
        ("scope", {"county": "99999"}, "unknown county 99999"),
        ("scope", {"value": "everybody"}, "value 'everybody' is none of screened"),
        ("scope", {"fact": "rumor"}, "fact 'rumor' is none of form"),
        ("case", {"asked": ""}, "asked is empty"),
        ("provider", {"value": "10018-nobody"}, "unknown unit 10018-nobody"),
        ("provider", {"value": "67000-outreach"}, "is no unit of this county"),
        ("provider", {"year": "112年"}, "year '112年' is no number"),
        ("visit_hours", {"value": "three days"}, "hours 'three days' are no number"),
        ("joint_visit", {"value": "no"}, "is not yes"),
        ("exclusion", {"to": "line:nobody"}, "'line:nobody' is no line"),
        ("exclusion", {"to": "report:family report:elder"}, "more than one concern"),
        ("exclusion", {"county": "10018"}, "an exclusion is for every county"),
        ("form", {"source": "hearsay"}, "unknown source hearsay"),
        ("contact", {"confidence": "sure"}, "confidence 'sure' is none of high"),
    ],
)
def test_a_wrong_row_is_refused_with_its_line(fact: str, cells: dict[str, str], problem: str, folder: Path) -> None:
    line = change(folder, fact, cells)

    with pytest.raises(BadRow) as refusal:
        load(folder)

    assert str(refusal.value).startswith(f"outreach.csv:{line}: ")
    assert problem in str(refusal.value)


def test_a_fact_that_stands_there_twice_is_refused(folder: Path) -> None:
    text = (folder / "outreach.csv").read_text("utf-8")
    (folder / "outreach.csv").write_text(f"{text}10018,scope,open,,,,seed-5,2026-11-23,medium,\n", "utf-8")

    with pytest.raises(BadRow, match=r"outreach\.csv:\d+: scope stands here twice"):
        load(folder)
