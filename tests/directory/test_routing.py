"""Who has to hear of it, and why. Names in brackets are rows of the five city reports."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from directory.load import load
from directory.model import (
    CenterId,
    Concern,
    CountyCode,
    Directory,
    DistrictCode,
    Found,
    Place,
    Point,
    UnitId,
    VillageCode,
)
from directory.places import find_place
from directory.routing import Role, Routing, route
from locales import words

_SHIPPED = load()


def place(typed: str, directory: Directory) -> Place:
    finding = find_place(typed, directory)
    assert isinstance(finding, Found), typed
    return finding.place


def names(routing: Routing, role: Role) -> list[str]:
    return [destination.name for destination in routing.destinations if destination.role is role]


def sentence(routing: Routing) -> str:
    return words("zh-Hant").text(routing.reason.id, **routing.reason.args)


def test_every_district_goes_to_its_centers(directory: Directory, geo: Path) -> None:
    responsible: dict[tuple[str, str], list[str]] = {}
    with (geo / "centers.csv").open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines):
            for name in row["districts"].split(";"):
                responsible.setdefault((row["county"], name), []).append(row["name_zh"])

    for district in directory.districts:
        routing = route(directory.place_in(district.code), Concern.FAMILY, directory)
        expected = responsible.get((directory.county(district.county).name, district.name), [])
        assert [center.name for center in routing.centers] == expected
        assert routing.is_shared == (len(expected) > 1)

    assert len(responsible) == 362


def test_family_trouble_goes_to_the_center_of_the_district(directory: Directory) -> None:
    """R3 [HC1, HX4, TN1, NT7]."""
    routing = route(place("竹北市", directory), Concern.FAMILY, directory)

    assert routing.center is not None
    assert routing.center.id == CenterId("10004-zhubei")
    assert sentence(routing) == "這件事發生在竹北市，由新竹縣竹北區社會福利服務中心負責。"
    assert len(routing.destinations) == 1


def test_centers_keep_the_name_their_city_gives_them(directory: Directory) -> None:
    assert names(route(place("臺中市霧峰區", directory), Concern.OTHER, directory), Role.CENTER) == [
        "大里家庭福利服務中心"
    ]


def test_the_district_decides_even_when_the_office_stands_elsewhere(directory: Directory) -> None:
    """[HX4] The 新湖 center works for 新豐 and 湖口 from an office in 新埔."""
    routing = route(place("新豐鄉", directory), Concern.CHILD_MEAL, directory)

    assert names(routing, Role.CENTER) == ["新竹縣新湖區社會福利服務中心"]
    assert sentence(routing).endswith("它的辦公室在新埔鎮。")


@pytest.mark.parametrize("kind", [Concern.CHILD_HARM, Concern.VIOLENCE])
def test_harm_goes_to_the_protection_window_and_113(kind: Concern, directory: Directory) -> None:
    """R2 [HC17-19, TC9-10, NT21]."""
    routing = route(place("新北市三重區", directory), kind, directory)

    assert names(routing, Role.CENTER) == ["三重社會福利服務中心"]
    assert names(routing, Role.PROTECTION) == ["新北市政府家庭暴力暨性侵害防治中心"]
    assert names(routing, Role.NATIONAL) == ["113 保護專線"]


def test_a_county_whose_protection_window_is_unknown_still_has_113(directory: Directory) -> None:
    routing = route(place("屏東縣屏東市", directory), Concern.CHILD_HARM, directory)

    assert names(routing, Role.PROTECTION) == []
    assert names(routing, Role.NATIONAL) == ["113 保護專線"]


@pytest.mark.parametrize("kind", [Concern.ELDER, Concern.DISABILITY])
def test_an_elder_or_disabled_person_with_signs_of_harm_is_protected(kind: Concern, directory: Directory) -> None:
    """R14 [NT22] → R2."""
    where = place("新北市三重區", directory)

    assert names(route(where, kind, directory), Role.PROTECTION) == []
    assert names(route(where, kind, directory, harm=True), Role.PROTECTION) != []


def test_a_lone_elder_of_new_taipei_goes_to_the_elder_center_too(directory: Directory) -> None:
    """R14 [NT9]."""
    routing = route(place("新北市瑞芳區", directory), Concern.ELDER, directory)

    assert names(routing, Role.CENTER) == ["瑞芳社會福利服務中心"]
    assert names(routing, Role.ELDER) == ["新北市獨居長者通報暨資源整合中心"]
    assert names(route(place("竹北市", directory), Concern.ELDER, directory), Role.ELDER) == []


@pytest.mark.parametrize("typed", ["新竹市東區", "新竹市北區", "新竹市香山區"])
def test_suicide_concern_goes_to_the_mental_health_center(typed: str, directory: Directory) -> None:
    """R4 [HC22, HC33]."""
    routing = route(place(typed, directory), Concern.SUICIDE, directory)

    mental = [destination for destination in routing.destinations if destination.role is Role.MENTAL_HEALTH]
    assert [(unit.name, unit.phone) for unit in mental] == [("新竹市東區社區心理衛生中心", "03-5355276")]
    assert routing.destinations[0].role is Role.CENTER


_TAINAN = {
    "鹽水區": "鹽水 新營 後壁 白河 柳營 東山 學甲 六甲 官田 下營 北門",
    "北區": "北 中西 東",
    "善化區": "善化 永康 新市 新化 山上 大內 左鎮 玉井 南化 楠西",
    "關廟區": "關廟 龍崎 仁德 歸仁 南",
    "安南區": "安南 七股 安平",
    "麻豆區": "麻豆 西港 安定 佳里 將軍",
}


def test_the_six_centers_of_tainan_share_its_37_districts(directory: Directory) -> None:
    """[TN26] as the Health Bureau's page of 2026-06-17 has it."""
    shared = {f"{stem}區": center for center, stems in _TAINAN.items() for stem in stems.split()}
    districts = directory.districts_of(CountyCode("67000"))

    for district in districts:
        routing = route(directory.place_in(district.code), Concern.MENTAL, directory)
        assert names(routing, Role.MENTAL_HEALTH) == [f"臺南市{shared[district.name]}社區心理衛生中心"]

    assert len(districts) == len(shared) == 37


def test_a_center_that_is_only_planned_receives_nothing(directory: Directory) -> None:
    """[HC15, TC11]"""
    routing = route(place("新北市板橋區", directory), Concern.MENTAL, directory)

    assert "新北市板橋區社區心理衛生中心" not in names(routing, Role.MENTAL_HEALTH)
    assert not directory.unit(UnitId("65000-mental-banqiao")).is_open


def test_where_no_area_is_stated_the_nearest_of_the_county_is_named_as_such(directory: Directory) -> None:
    """R17 [TN18, HX3]."""
    routing = route(place("臺中市大里區", directory), Concern.MENTAL, directory)

    (mental,) = [destination for destination in routing.destinations if destination.role is Role.MENTAL_HEALTH]
    assert mental.name == "臺中市東區社區心理衛生中心"
    assert "距離最近" in words("zh-Hant").text(mental.reason.id, **mental.reason.args)


def test_a_center_that_is_sure_comes_before_a_branch_that_is_not(directory: Directory) -> None:
    """[HX17] A branch in 竹北 is known by name only."""
    routing = route(place("竹北市", directory), Concern.SUICIDE, directory)

    (mental,) = [destination for destination in routing.destinations if destination.role is Role.MENTAL_HEALTH]
    assert (mental.name, mental.phone) == ("新竹縣新埔鎮社區心理衛生中心", "03-5886551")
    assert not mental.is_doubtful


def test_a_unit_that_needs_a_check_is_marked(directory: Directory) -> None:
    routing = route(place("澎湖縣馬公市", directory), Concern.MENTAL, directory)

    (mental,) = [destination for destination in routing.destinations if destination.role is Role.MENTAL_HEALTH]
    assert mental.is_doubtful


@pytest.mark.parametrize(
    ("typed", "committee"),
    [
        ("新竹市東區", "新竹市少年輔導委員會"),
        ("臺中市大里區", "臺中市少年輔導委員會"),
        ("臺南市安南區", "臺南市少年輔導委員會"),
        ("新北市淡水區", "新北市少年輔導委員會 淡水據點"),
    ],
)
def test_youth_at_risk_goes_to_the_youth_counseling_committee(typed: str, committee: str, directory: Directory) -> None:
    """R13 [HC35, TC21, NT36-37, TN34]."""
    routing = route(place(typed, directory), Concern.YOUTH, directory)

    assert names(routing, Role.YOUTH) == [committee]


@pytest.mark.parametrize("typed", ["秀林鄉文蘭村", "秀林鄉銅門村"])
def test_a_village_decides_between_two_centers(typed: str, directory: Directory) -> None:
    routing = route(place(typed, directory), Concern.FAMILY, directory)

    assert names(routing, Role.CENTER) == ["花蓮縣吉安社會福利服務中心"]
    assert typed[-3:] in sentence(routing)
    assert routing.ask == ()


def test_a_district_shared_by_villages_asks_for_them_and_else_tells_both(directory: Directory) -> None:
    routing = route(place("秀林鄉", directory), Concern.FAMILY, directory)

    assert routing.center is None
    assert names(routing, Role.CENTER) == ["花蓮縣新秀社會福利服務中心", "花蓮縣吉安社會福利服務中心"]
    assert [directory.name_of(option) for option in routing.ask] == [
        "花蓮縣秀林鄉文蘭村",
        "花蓮縣秀林鄉銅門村",
        "花蓮縣秀林鄉",
    ]


@pytest.mark.parametrize("typed", ["板橋區", "桃園市桃園區", "中壢區", "鳳山區", "七美鄉", "湖西鄉"])
def test_a_district_shared_along_an_unknown_line_tells_both(typed: str, directory: Directory) -> None:
    routing = route(place(typed, directory), Concern.FAMILY, directory)

    assert routing.is_shared
    assert len(routing.centers) == 2
    assert routing.ask == ()


@pytest.mark.parametrize("typed", ["佳冬鄉", "春日鄉", "枋寮鄉", "枋山鄉", "獅子鄉", "烏坵鄉"])
def test_a_district_without_a_center_goes_to_the_county_and_1957(typed: str, directory: Directory) -> None:
    """R17."""
    routing = route(place(typed, directory), Concern.FAMILY, directory)

    assert names(routing, Role.CENTER) == []
    assert routing.destinations[0].role is Role.INTAKE
    assert names(routing, Role.NATIONAL) == ["1957 福利諮詢專線"]
    assert sentence(routing).startswith(f"{typed}查不到負責的社福中心")


def test_a_county_alone_asks_for_the_district(directory: Directory) -> None:
    for county in directory.counties:
        routing = route(Place(county.code), Concern.OTHER, directory)

        assert [option.district for option in routing.ask] == [it.code for it in directory.districts_of(county.code)]
        assert names(routing, Role.NATIONAL) == ["1957 福利諮詢專線"]
        assert county.name in sentence(routing)


def test_a_point_without_district_goes_by_distance_and_says_so(directory: Directory) -> None:
    routing = route(Place(point=Point(24.8387, 121.0177)), Concern.OTHER, directory)

    assert names(routing, Role.CENTER) == ["新竹縣竹北區社會福利服務中心"]
    assert "依距離" in sentence(routing)


def test_a_point_abroad_goes_to_the_national_line(directory: Directory) -> None:
    routing = route(Place(point=Point(35.0, 139.0)), Concern.OTHER, directory)

    assert [destination.name for destination in routing.destinations] == ["1957 福利諮詢專線"]


def test_nothing_known_goes_to_1957(directory: Directory) -> None:
    routing = route(Place(), Concern.OTHER, directory)

    assert [destination.phone for destination in routing.destinations] == ["1957"]


@pytest.mark.parametrize(
    ("kind", "first"), [(Concern.SUICIDE, "1925"), (Concern.CHILD_HARM, "113"), (Concern.VIOLENCE, "113")]
)
def test_nothing_known_but_danger_names_the_line_for_it_first(kind: Concern, first: str, directory: Directory) -> None:
    routing = route(Place(), kind, directory)

    assert [destination.phone for destination in routing.destinations] == [first, "1957"]


_PLACES = st.one_of(
    st.builds(Place),
    st.builds(Place, st.sampled_from([county.code for county in _SHIPPED.counties])),
    st.sampled_from([_SHIPPED.place_in(district.code) for district in _SHIPPED.districts]),
    st.sampled_from([_SHIPPED.place_in(village.district, village.code) for village in _SHIPPED.villages]),
    st.builds(
        Place,
        st.one_of(st.none(), st.sampled_from([county.code for county in _SHIPPED.counties])),
        point=st.builds(Point, st.floats(-90, 90), st.floats(-180, 180)),
    ),
)


@given(_PLACES, st.sampled_from(Concern), st.booleans())
def test_there_is_always_somebody_to_tell_and_a_reason(where: Place, kind: Concern, harm: bool) -> None:
    routing = route(where, kind, _SHIPPED, harm=harm)

    ids = [destination.id for destination in routing.destinations]
    assert ids
    assert len(ids) == len(set(ids))
    for destination in routing.destinations:
        for language in ("zh-Hant", "en"):
            assert words(language).text(destination.reason.id, **destination.reason.args)


def test_the_responsible_center_comes_first(directory: Directory) -> None:
    for district in directory.districts:
        for kind in Concern:
            routing = route(directory.place_in(district.code), kind, directory, harm=True)

            first = routing.destinations[0].role
            assert first is (Role.CENTER if directory.centers_of(district.code) else Role.INTAKE)


def test_a_village_of_a_settled_district_changes_nothing(directory: Directory) -> None:
    village = VillageCode("10004010001")

    with_village = route(directory.place_in(DistrictCode("10004010"), village), Concern.FAMILY, directory)
    without = route(directory.place_in(DistrictCode("10004010")), Concern.FAMILY, directory)

    assert with_village == without
