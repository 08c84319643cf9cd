from __future__ import annotations

import pytest

from directory.model import Directory
from handlers.desk.reach import counties_of, is_national
from handlers.oncall import OPERATOR, of_county
from storage.workers import Worker, WorkerId
from tests.console.conftest import ZHUBEI


def _worker(of: str) -> Worker:
    return Worker(WorkerId(1), "mei", "小美", of, "zh-Hant")


def test_the_operator_speaks_for_every_county_and_for_what_belongs_to_none(directory: Directory) -> None:
    operator = _worker(OPERATOR)

    assert counties_of(operator, directory) == {county.code for county in directory.counties}
    assert is_national(operator)


@pytest.mark.parametrize("of", [ZHUBEI, of_county("10004")])
def test_a_center_and_a_countys_duty_speak_for_their_county_alone(directory: Directory, of: str) -> None:
    assert counties_of(_worker(of), directory) == {"10004"}
    assert not is_national(_worker(of))


def test_every_center_and_unit_speaks_for_the_county_it_is_in(directory: Directory) -> None:
    centers = [(center.id, center.county) for center in directory.centers]
    units = [(unit.id, unit.county) for unit in directory.units]

    for known, county in [*centers, *units]:
        assert counties_of(_worker(known), directory) == {county}


@pytest.mark.parametrize("of", ["10004-gone", of_county("99999"), ""])
def test_whose_desk_is_gone_speaks_for_nobody(directory: Directory, of: str) -> None:
    assert counties_of(_worker(of), directory) == frozenset()
