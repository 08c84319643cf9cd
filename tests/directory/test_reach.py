"""Where a number is not known, the answer names somebody whose is, and never makes one up."""

from __future__ import annotations

import pytest

from directory.facts import CountyCode, Hotline, UnitId
from directory.model import Directory, Place, Point
from directory.reach import instead
from directory.results import phone_of
from directory.search import Asked, search
from directory.serving import Entry


@pytest.mark.parametrize(
    ("text", "known", "called"),
    [
        ("土城 惜食領菜", "65000-surplus-food", "65000-tucheng"),
        ("臺中 家事商談", "66000-mediation", "family-education"),
        ("新竹市 幸福存款", "10018-savings", "10018-social"),
        ("臺中 藥癮家庭支持", "66000-drug-support", "66000-drug"),
        ("新竹市 精障會所", "10018-clubhouse", "10018-mental"),
        ("臺南 睦鄰志工", "67000-neighbors", "welfare-1957"),
        ("竹北 食物銀行", "10004-food-bank-zhubei", None),
    ],
)
def test_who_has_no_number_is_reached_through_the_nearest_who_has(
    text: str, known: str, called: str | None, directory: Directory
) -> None:
    found = {result.id: result.instead for result in search(Asked(text), directory)}

    assert found[known] == called


def test_everybody_without_a_sure_number_can_be_reached(directory: Directory) -> None:
    entries: list[Entry] = [*directory.centers, *directory.units]
    for entry in entries:
        called = instead(entry, (), directory)
        if phone_of(entry) is None:
            assert called is not None
            assert phone_of(called) is not None
        else:
            assert called is None


def test_a_line_is_called_itself(directory: Directory) -> None:
    assert all(instead(line, (), directory) is None for line in directory.hotlines)


def test_the_one_to_call_is_of_the_county_of_the_service_not_of_the_asker(directory: Directory) -> None:
    service = directory.unit(UnitId("65000-surplus-food"))

    called = instead(service, (Place(CountyCode("67000")),), directory)

    assert called is not None
    assert isinstance(called, Hotline) or called.county == "65000"


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("我住板橋，奶奶在花蓮獨居", "花蓮"),
        ("我在臺北上班 臺南老家爸爸獨居", "臺南市"),
        ("人在新北 弟弟在臺中大里需要早療", "臺中市"),
        ("I live in Banqiao, my grandmother lives alone in Hualien City", "花蓮縣"),
        ("Saya tinggal di Banqiao, nenek sendirian di Tainan City", "臺南市"),
    ],
)
def test_who_asks_about_another_county_is_answered_for_that_county(text: str, place: str, directory: Directory) -> None:
    found = [result for result in search(Asked(text), directory) if result.county is not None]

    assert found
    assert all(result.county is not None and result.county.startswith(place[:2]) for result in found)


def test_how_near_the_asker_stands_says_nothing_of_another_county(directory: Directory) -> None:
    banqiao = Point(25.012, 121.465)

    here = [result.id for result in search(Asked("臺南永康 早療", banqiao), directory)]

    assert here == [result.id for result in search(Asked("臺南永康 早療"), directory)]


def test_where_somebody_lives_counts_when_no_other_place_is_named(directory: Directory) -> None:
    assert search(Asked("我住板橋 想找早療"), directory)[0].id == "65000-early-4"


def test_out_of_a_district_with_long_roads_the_way_is_said_to_be_far(directory: Directory) -> None:
    found = {result.id: result.is_far for result in search(Asked("尖石 家裡沒錢吃飯"), directory)}
    near = {result.id: result.is_far for result in search(Asked("竹北 家裡沒錢吃飯"), directory)}

    assert found["10004-hengshan"]
    assert not found["welfare-1957"]
    assert not any(near.values())


def test_in_the_mountains_the_assigned_site_comes_before_a_nearer_one(directory: Directory) -> None:
    """和平區 belongs to the fifth early-intervention area, whose house is in 豐原; others are nearer to some of it."""
    found = [result.id for result in search(Asked("臺中和平 早療"), directory)]

    assert found[0] == "66000-early-6"
