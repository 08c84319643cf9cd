"""The directory refuses what cannot be believed, and says where it stands."""

from __future__ import annotations

import csv
import re
import shutil
from collections import Counter
from pathlib import Path

import pytest

from directory.catalog import TONGUES
from directory.load import DATA, BadRow, load
from directory.model import Confidence, CountyCode, Directory, UnitId, UnitKind
from directory.search import Asked, search
from locales import LANGUAGES


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return Path(shutil.copytree(DATA, tmp_path / "data"))


def change(folder: Path, file: str, line: int, **cells: str) -> None:
    """Write other cells into one line of a file; line 2 is the first row."""
    with (folder / file).open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines))
    rows[line - 2].update(cells)
    with (folder / file).open("w", encoding="utf-8", newline="") as out:
        writer = csv.DictWriter(out, list(rows[0]), lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)


@pytest.mark.parametrize(
    ("file", "line", "cells", "problem"),
    [
        ("areas.csv", 17, {"districts": "10004999"}, "unknown district 10004999"),
        ("areas.csv", 18, {"districts": ""}, "districts is empty"),
        ("areas.csv", 18, {"how": "near"}, "how 'near' is none of assigned, home"),
        ("areas.csv", 18, {"of": "nobody"}, "unknown site or service nobody"),
        ("areas.csv", 18, {"districts": "10004010"}, "district 10004010 is not in county"),
        ("locations.csv", 3, {"address": "昌吉街57號6樓"}, "does not begin with its county and district"),
        ("locations.csv", 3, {"district": ""}, "does not begin with its county and district"),
        ("sites.csv", 3, {"location": "65000-tucheng"}, "65000-tucheng does not stand in county 63000"),
        ("services.csv", 3, {"county": "99999"}, "unknown county 99999"),
        ("services.csv", 3, {"organization": "nobody"}, "unknown organization nobody"),
        ("services.csv", 40, {"kind": "shop"}, "kind 'shop' is none of mental_health_center"),
        ("services.csv", 40, {"audience": "all"}, "audience 'all' is none of public, worker"),
        ("services.csv", 40, {"date": "soon"}, "date 'soon' is not a year, month or day"),
        ("organizations.csv", 4, {"sort": "shop"}, "sort 'shop' is none of government"),
        ("organizations.csv", 4, {"url": "city"}, "url 'city' is not the address of a page"),
        ("sites.csv", 4, {"id": "63000-shilin"}, "'63000-shilin' stands here twice"),
        ("sites.csv", 4, {"id": "63000-family-center-service"}, "63000-family-center-service is also the id"),
        ("sites.csv", 4, {"name": "士林社會福利服務中心"}, "stands here twice"),
        ("sites.csv", 4, {"service": "nobody"}, "unknown service nobody"),
        ("sites.csv", 4, {"location": "nowhere"}, "unknown location nowhere"),
        ("sites.csv", 4, {"status": "maybe"}, "status 'maybe' is none of open, planned, temporarily_closed, closed"),
        ("sites.csv", 6, {"source": ""}, "source is empty"),
        ("sites.csv", 7, {"verified_on": ""}, "verified_on is empty"),
        ("sites.csv", 8, {"confidence": ""}, "confidence is empty"),
        ("sites.csv", 8, {"confidence": "sure"}, "confidence 'sure' is none of high, medium, low"),
        ("sites.csv", 9, {"verified_on": "last week"}, "verified_on is not a date"),
        ("sites.csv", 12, {"name": ""}, "name is empty"),
        ("sites.csv", 2, {"id": "士林"}, "id '士林' is not an id"),
        ("locations.csv", 3, {"district": "1"}, "unknown district 1"),
        ("phones.csv", 5, {"number": "251562"}, "'251562' is not a phone number of Taiwan"),
        ("phones.csv", 5, {"number": ""}, "number is empty"),
        ("points.csv", 10, {"lat": "35.1", "lon": "121.5"}, "coordinate 35.1,121.5 is outside Taiwan"),
        ("points.csv", 10, {"lat": "", "lon": "121"}, "None,121 is not a coordinate"),
        ("schedules.csv", 2, {"hours": "weekdays"}, "hours 'weekdays' are not in the opening_hours syntax"),
        ("schedules.csv", 2, {"hours": "", "said": ""}, "hours and said are empty"),
        ("districts.csv", 20, {"lat": ""}, "20: None,"),
        ("districts.csv", 20, {"lat": "", "lon": ""}, "lat is empty"),
        ("villages.csv", 30, {"district": "1"}, "unknown district 1"),
        ("aliases.csv", 6, {"target": "1"}, "unknown county or district 1"),
        ("splits.csv", 2, {"center": "nobody"}, "unknown center nobody"),
        ("conditions.csv", 2, {"of": "nobody"}, "unknown site or service nobody"),
        ("conditions.csv", 2, {"about": "hope"}, "about 'hope' is none of what, eligibility"),
        *(("conditions.csv", 3, {tongue: " "}, f"{tongue} is empty") for tongue in TONGUES),
        *(("conditions.csv", 26, {tongue: "…"}, f"{tongue} has not the numbers of zh: 100") for tongue in TONGUES[1:]),
        ("conditions.csv", 26, {"id": "Kupon makan NT$1.000"}, "id has not the numbers of zh: 000, 1, 100"),
        ("hotlines.csv", 2, {"number": "", "url": ""}, "number and url are empty"),
        *(("hotlines.csv", 2, {f"name_{tongue}": ""}, f"name_{tongue} is empty") for tongue in TONGUES[1:]),
        ("hotlines.csv", 2, {"danger": "rain"}, "unknown concern rain"),
        ("hotlines.csv", 2, {"ladder": "suicide"}, "ladder 'suicide' is not concern=rank"),
        ("sources.csv", 4, {"text": ""}, "text is empty"),
    ],
)
def test_a_wrong_row_is_refused_with_its_file_and_line(
    file: str, line: int, cells: dict[str, str], problem: str, folder: Path
) -> None:
    change(folder, file, line, **cells)

    with pytest.raises(BadRow) as refusal:
        load(folder)

    assert str(refusal.value).startswith(f"{file}:{line}: ")
    assert problem in str(refusal.value)


def test_conditions_are_told_in_every_language_we_speak_and_in_its_own_script(directory: Directory) -> None:
    assert tuple(language.removesuffix("-Hant") for language in LANGUAGES) == TONGUES
    for condition in directory.catalog.conditions:
        for language in LANGUAGES:
            letters = {"zh-Hant": "[一-鿿]", "th": "[ก-๛]"}.get(language, "[A-Za-z]")
            assert re.search(letters, condition.told_in(language)), (condition.of, language)
        assert len(set(condition.told.values())) == len(TONGUES)


def test_a_center_without_districts_is_refused(folder: Path) -> None:
    rows = (folder / "areas.csv").read_text("utf-8").splitlines(keepends=True)
    (folder / "areas.csv").write_text("".join(row for row in rows if not row.startswith("63000-shilin,")), "utf-8")

    with pytest.raises(BadRow, match=r"sites\.csv:2: a center without districts"):
        load(folder)


@pytest.mark.parametrize("status", ["planned", "temporarily_closed", "closed"])
@pytest.mark.parametrize("file", ["sites.csv", "services.csv"])
def test_what_does_not_run_is_known_but_never_offered(file: str, status: str, folder: Path) -> None:
    """A site is closed by its own row, or with all the others by that of its service."""
    rows = (folder / file).read_text("utf-8").splitlines(keepends=True)
    known = "66000-mediation," if file == "sites.csv" else "66000-mediation-service,"
    rows = [row.replace(",open,", f",{status},") if row.startswith(known) else row for row in rows]
    (folder / file).write_text("".join(rows), "utf-8")

    directory = load(folder)

    assert directory.unit(UnitId("66000-mediation")).status == status
    assert "66000-mediation" not in {result.id for result in search(Asked("臺中 家事商談"), directory)}


def test_a_service_without_a_site_is_refused(folder: Path) -> None:
    rows = (folder / "sites.csv").read_text("utf-8").splitlines(keepends=True)
    (folder / "sites.csv").write_text("".join(row for row in rows if not row.startswith("67000-outreach,")), "utf-8")

    with pytest.raises(BadRow, match=r"services\.csv:\d+: service 67000-outreach-service has no site"):
        load(folder)


def test_a_missing_column_is_refused(folder: Path) -> None:
    text = (folder / "counties.csv").read_text("utf-8")
    (folder / "counties.csv").write_text(text.replace("name_en", "english", 1), "utf-8")

    with pytest.raises(BadRow, match=r"counties\.csv:2: no column name_en"):
        load(folder)


def test_everything_of_taiwan_is_there(directory: Directory) -> None:
    assert len(directory.counties) == 22
    assert len(directory.districts) == 368
    assert len(directory.centers) == 157
    villages = Counter(directory.district(village.district).county for village in directory.villages)
    assert villages == {"10004": 192, "10018": 122, "65000": 1032, "66000": 625, "67000": 649, "10015": 2}


def test_the_facts_are_those_of_the_shared_files(directory: Directory, geo: Path) -> None:
    with (geo / "centers.csv").open(encoding="utf-8", newline="") as lines:
        shared = {(row["county"], row["name_zh"]): row for row in csv.DictReader(lines)}

    for center in directory.centers:
        row = shared.pop((directory.county(center.county).name, center.name))
        assert [directory.district(code).name for code in center.districts] == row["districts"].split(";")
        assert (center.address or "") == row["address"]
        digits = "".join(character for character in row["phone"] if character.isdigit())
        assert "".join(character for character in center.phone or "" if character.isdigit()) == digits
        assert center.source.confidence == row["confidence"]
        assert (str(center.point.lat) if center.point else "") == row["lat"]
    assert not shared


def test_inferred_places_are_not_facts(directory: Directory) -> None:
    banqiao = [center for center in directory.centers if center.id.startswith("65000-banqiao")]

    assert [center.address for center in banqiao] == [None, None]
    assert all(center.is_doubtful for center in banqiao)


def test_the_newer_row_of_a_unit_replaces_the_older(directory: Directory) -> None:
    """The supplement corrects the phone of 鹽水 and opens 麻豆."""
    yanshui = next(unit for unit in directory.units if unit.id == "67000-mental-yanshui")
    madou = next(unit for unit in directory.units if unit.id == "67000-mental-madou")

    assert yanshui.phone == "06-6521103"
    assert len(yanshui.districts) == 11
    assert madou.is_open


def test_no_phone_of_a_doubtful_source_passes_for_a_sure_one(directory: Directory) -> None:
    protection = directory.units_of(UnitKind.PROTECTION_CENTER, CountyCode("65000"))

    assert [unit.is_doubtful for unit in protection] == [True]
    for unit in directory.units:
        if unit.contact.confidence is Confidence.LOW:
            assert unit.is_doubtful


def test_ids_never_change(directory: Directory) -> None:
    """Reports and deliveries name these ids; a new fact may add one, none may go."""
    kept = (Path(__file__).parent / "kept_ids.txt").read_text("utf-8").split()
    ours = {
        *(it.id for it in directory.centers),
        *(it.id for it in directory.units),
        *(it.id for it in directory.hotlines),
    }

    assert sorted(set(kept) - ours) == []
    assert all(identity.isascii() for identity in ours)
