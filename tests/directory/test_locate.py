"""Which district a point lies in."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from shapely.geometry import box

from directory.boundaries import Boundaries
from directory.load import load
from directory.locate import BORDER_METERS, BadBoundaries, meters_between, place_at
from directory.model import Directory, DistrictCode, Finding, Found, Point, Several, Unknown

_SHIPPED = load()


def named(finding: Finding, directory: Directory) -> list[str]:
    if isinstance(finding, Found):
        return [directory.name_of(finding.place)]
    return [directory.name_of(place) for place in finding.options] if isinstance(finding, Several) else []


def test_where_people_live_lies_in_their_district(directory: Directory, boundaries: Boundaries) -> None:
    asked = 0
    for district in directory.districts:
        finding = place_at(district.point, directory, boundaries)

        mine = directory.county(district.county).name + district.name
        assert named(finding, directory)[0] == mine
        asked += isinstance(finding, Several)
    # Seven of them lie within 150 m of the next district, so they are asked about.
    assert asked == 7


def test_a_point_near_a_border_is_asked_about(directory: Directory, boundaries: Boundaries) -> None:
    for district in directory.districts[100:160]:
        near = boundaries.near(district.point, 30_000)
        finding = place_at(district.point, directory, boundaries)

        close = [code for meters, code in near if meters <= BORDER_METERS]
        assert len(named(finding, directory)) == len(close)


def test_the_two_sides_of_a_border_are_both_offered(directory: Directory, boundaries: Boundaries) -> None:
    # 中正橋 and its road join 臺北市中正區 to 新北市永和區; the line runs along the river.
    on_the_bridge = Point(25.0178, 121.5148)

    near = {directory.district(code).name for _, code in boundaries.near(on_the_bridge, 600)}
    assert {"中正區", "永和區"} <= near


def test_a_point_just_off_the_coast_is_the_nearest_district(directory: Directory, boundaries: Boundaries) -> None:
    off_nanliao = Point(24.850, 120.910)

    assert boundaries.near(off_nanliao, 0) == []
    assert named(place_at(off_nanliao, directory, boundaries), directory) == ["新竹市北區"]


@pytest.mark.parametrize(
    "abroad", [Point(35.0, 139.0), Point(24.0, 119.2), Point(0, 0), Point(-91, 500), Point(float("nan"), 121)]
)
def test_a_point_abroad_or_at_sea_is_no_place(abroad: Point, directory: Directory, boundaries: Boundaries) -> None:
    assert isinstance(place_at(abroad, directory, boundaries), Unknown)


def test_without_borders_the_three_nearest_districts_are_offered(directory: Directory) -> None:
    zhubei = Point(24.8387, 121.0177)

    finding = place_at(zhubei, directory, None)

    assert named(finding, directory) == ["新竹縣竹北市", "新竹市東區", "新竹縣新埔鎮"]
    assert isinstance(place_at(Point(35.0, 139.0), directory, None), Unknown)


def test_the_point_stays_with_the_place_and_is_hidden(directory: Directory, boundaries: Boundaries) -> None:
    finding = place_at(Point(24.8387, 121.0177), directory, boundaries)

    assert isinstance(finding, Found)
    assert finding.place.point == Point(24.8387, 121.0177)
    assert "24.8387" not in repr(finding)


def test_the_borders_are_those_of_the_directory(directory: Directory, boundaries: Boundaries) -> None:
    boundaries.check_against(directory)

    with pytest.raises(BadBoundaries, match="differ in 367 districts"):
        Boundaries([(DistrictCode("10004010"), box(121.0, 24.8, 121.1, 24.9))]).check_against(directory)


def test_distances_are_right_to_one_percent() -> None:
    taipei_101, tainan_station = Point(25.0339, 121.5645), Point(22.9971, 120.2127)

    assert meters_between(taipei_101, tainan_station) == pytest.approx(264_500, rel=0.01)


def _feature(code: object, geometry: object) -> dict[str, object]:
    return {"type": "Feature", "properties": {"code": code}, "geometry": geometry}


_RING = [[121.0, 24.8], [121.1, 24.8], [121.1, 24.9], [121.0, 24.8]]
_BOW = [[121.0, 24.8], [121.1, 24.9], [121.1, 24.8], [121.0, 24.9], [121.0, 24.8]]
_GOOD = {"type": "Polygon", "coordinates": [_RING]}


@pytest.mark.parametrize(
    ("collection", "problem"),
    [
        ("not json", "not a readable GeoJSON file"),
        ([], "no features"),
        ({"features": []}, "no features"),
        ({"features": [_feature(None, _GOOD)]}, "feature 1 has no district code"),
        ({"features": [_feature("1000", _GOOD)]}, "feature 1 has no district code"),
        ({"features": [_feature("10004010", _GOOD), _feature("10004010", _GOOD)]}, "feature 2 repeats"),
        ({"features": [_feature("10004010", {"type": "Point", "coordinates": [121, 24]})]}, "is no polygon"),
        ({"features": [_feature("10004010", None)]}, "is no polygon"),
        ({"features": [_feature("10004010", {"type": "Polygon", "coordinates": [[[1]]]})]}, "broken polygon"),
        ({"features": [_feature("10004010", {"type": "Polygon", "coordinates": [_BOW]})]}, "invalid polygon"),
    ],
)
def test_a_bad_border_file_is_refused_with_the_reason(collection: object, problem: str, tmp_path: Path) -> None:
    file = tmp_path / "borders.geojson"
    file.write_text(collection if isinstance(collection, str) else json.dumps(collection), "utf-8")

    with pytest.raises(BadBoundaries, match=problem):
        Boundaries.from_geojson(file)


def test_a_missing_border_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BadBoundaries, match=r"borders\.geojson: not a readable"):
        Boundaries.from_geojson(tmp_path / "borders.geojson")


@given(st.floats(), st.floats())
@settings(deadline=None)
def test_no_point_breaks_the_search(lat: float, lon: float) -> None:
    finding = place_at(Point(lat, lon), _SHIPPED, None)

    assert isinstance(finding, Found | Several | Unknown)
