"""What people type, and the place they mean."""

from __future__ import annotations

import csv
import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from directory.load import load
from directory.model import Directory, Finding, Found, Several
from directory.places import MOST_OPTIONS, find_place

_SHIPPED = load()
_TYPED = [
    line.split("\t") for line in (Path(__file__).parent / "typed_places.tsv").read_text("utf-8").splitlines() if line
]


def said(finding: Finding, directory: Directory) -> str:
    """The finding as the table writes it: one place, several with a bar between, or a question mark."""
    if isinstance(finding, Found):
        return directory.name_of(finding.place)
    if isinstance(finding, Several):
        return "|".join(directory.name_of(place) for place in finding.options)
    return "?"


@pytest.mark.parametrize(("typed", "meant"), _TYPED, ids=[typed for typed, _ in _TYPED])
def test_a_typed_place_is_found_or_asked_about(typed: str, meant: str, directory: Directory) -> None:
    assert said(find_place(typed, directory), directory) == meant


def test_every_alias_means_exactly_its_targets(directory: Directory, geo: Path) -> None:
    targets: dict[str, set[str]] = {}
    with (geo / "aliases.csv").open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines):
            targets.setdefault(row["alias"], set()).add(row["county_zh"] + row["district_zh"])

    wrong = {
        alias: (said(find_place(alias, directory), directory), meant)
        for alias, meant in targets.items()
        if set(said(find_place(alias, directory), directory).split("|")) != meant
    }

    assert len(targets) == 3319
    assert not wrong


def _rows_of_section(geo: Path, number: int) -> list[list[str]]:
    page = (geo / "ambiguous.md").read_text("utf-8")
    section = re.split(r"^## ", page, flags=re.MULTILINE)[number]
    rows = [line.strip("| ").split(" | ") for line in section.splitlines() if line.startswith("|")]
    return [row for row in rows[2:] if row]


def test_every_ambiguous_name_is_asked_about(directory: Directory, geo: Path) -> None:
    names = [row[0] for number in (1, 2, 7) for row in _rows_of_section(geo, number)]
    page = (geo / "ambiguous.md").read_text("utf-8")
    names += re.findall(r"^- (\S+): (?:county |新竹縣、|嘉義縣、)", page, flags=re.MULTILINE)

    guessed = [name for name in names if not isinstance(find_place(name, directory), Several)]

    assert len(names) == 8 + 4 + 40 + 10
    assert guessed == []


def test_a_county_settles_every_name_that_two_counties_share(directory: Directory, geo: Path) -> None:
    for row in _rows_of_section(geo, 1):
        for county in row[2].split("、"):
            finding = find_place(county + row[0], directory)

            meant = "中西區" if (county, row[0]) == ("臺南市", "西區") else row[0]
            assert said(finding, directory) == county + meant


@pytest.mark.parametrize("stem", "東西南北中")
def test_a_stem_of_one_character_never_matches(stem: str, directory: Directory) -> None:
    assert said(find_place(stem, directory), directory) == "?"


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("中西區", "臺南市中西區"),
        ("嘉義竹崎鄉", "嘉義縣竹崎鄉"),
        ("安南區", "臺南市安南區"),
        ("新竹北區", "新竹市北區"),
        ("新竹北埔鄉", "新竹縣北埔鄉"),
        ("新竹東區", "新竹市東區"),
        ("楠西區", "臺南市楠西區"),
        ("澎湖西嶼鄉", "澎湖縣西嶼鄉"),
        ("臺中和平區", "臺中市和平區"),
        ("臺中西區", "臺中市西區"),
        ("臺中西屯區", "臺中市西屯區"),
        ("雲林口湖鄉", "雲林縣口湖鄉"),
        ("新北投", "臺北市北投區"),
    ],
)
def test_a_name_is_never_cut_across_the_border_of_another(typed: str, meant: str, directory: Directory) -> None:
    for text in (typed, typed.replace("臺", "台"), f"我住在{typed}"):
        assert said(find_place(text, directory), directory) == meant


def test_every_county_is_found_by_its_own_name(directory: Directory) -> None:
    for county in directory.counties:
        finding = find_place(county.name, directory)

        # 桃園市 was a town until 2014 and is a county since: older addresses mean today's 桃園區.
        expected = "桃園市|桃園市桃園區" if county.name == "桃園市" else county.name
        assert said(finding, directory) == expected


def test_every_district_is_found_with_its_county(directory: Directory) -> None:
    for district in directory.districts:
        county = directory.county(district.county).name
        for typed in (county + district.name, f"{county} {district.name}", f"地址：{county}{district.name}中山路1號"):
            finding = find_place(typed, directory)

            assert isinstance(finding, Found), typed
            assert finding.place.district == district.code, typed


def test_every_village_is_found_after_its_district(directory: Directory) -> None:
    for village in directory.villages:
        district = directory.district(village.district)
        finding = find_place(directory.county(district.county).name + district.name + village.name, directory)

        assert isinstance(finding, Found), village
        assert finding.place.village is not None, village
        assert directory.village(finding.place.village).name == village.name


def test_a_village_alone_is_asked_about_for_other_counties_have_villages_too(directory: Directory) -> None:
    finding = find_place("文蘭村", directory)

    assert said(finding, directory) == "花蓮縣秀林鄉文蘭村"
    assert isinstance(finding, Several)


def test_the_words_of_the_person_stay_and_are_hidden(directory: Directory) -> None:
    finding = find_place("竹北市光明六路10號 王媽媽", directory)

    assert isinstance(finding, Found)
    assert finding.place.detail == "竹北市光明六路10號 王媽媽"
    assert "王媽媽" not in repr(finding)


_NAMES = [district.name for district in _SHIPPED.districts] + [county.name for county in _SHIPPED.counties]
_PIECES = st.one_of(
    st.sampled_from(_NAMES),
    st.sampled_from([name[:-1] for name in _NAMES if len(name) > 2]),
    st.sampled_from(["我在", "路", "中山路", "里", "村", " ", "，", "10號", "附近", "市", "區", "台", "Taipei", "Rd"]),
    st.text(max_size=6),
)
_TEXTS = st.lists(_PIECES, max_size=6).map("".join)


@given(_TEXTS)
@settings(max_examples=400, deadline=None)
def test_no_text_breaks_the_search(typed: str) -> None:
    finding = find_place(typed, _SHIPPED)

    if isinstance(finding, Several):
        assert 1 <= len(finding.options) <= MOST_OPTIONS
        assert len(set(finding.options)) == len(finding.options)


@given(_TEXTS)
@settings(max_examples=400, deadline=None)
def test_naming_the_county_first_never_changes_the_district(typed: str) -> None:
    finding = find_place(typed, _SHIPPED)
    if not isinstance(finding, Found) or finding.place.county is None or finding.place.district is None:
        return

    again = find_place(_SHIPPED.county(finding.place.county).name + typed, _SHIPPED)

    assert isinstance(again, Found)
    assert again.place.district == finding.place.district
