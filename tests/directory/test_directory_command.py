"""The directory can be exported, mended from a file and asked what is old; nothing wrong gets in."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator, FormatChecker

from bot.cli.directory import check, export, form_lines, stale_lines, take_in
from bot.cli.lines import Refusal
from directory.catalog import About
from directory.freshness import Known
from directory.load import DATA, BadRow, load
from directory.model import Directory
from directory.stale import stale
from directory.tables import TABLES
from tests.directory.hsds import page_schema
from tests.directory.published import GIVEN, service_validator

ON = date(2026, 12, 1)
PHONES = "of,number,said,source,verified_on,confidence,assurer"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return Path(shutil.copytree(DATA, tmp_path / "data"))


@pytest.fixture
def published() -> Draft202012Validator:
    """The schema that GUARDIAN_TEST_HSDS names."""
    return service_validator(Path(GIVEN or ""))


@pytest.fixture(scope="module")
def page() -> Mapping[str, Any]:
    found: Mapping[str, Any] = json.loads(export(load()))
    return found


def written(folder: Path, *lines: str) -> Path:
    file = folder.parent / "from-the-office.csv"
    file.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return file


def services(page: Mapping[str, Any], name: str) -> list[Mapping[str, Any]]:
    return [service for service in page["contents"] if service["name"] == name]


def ids(value: object) -> Iterator[tuple[str, str]]:
    """Every id with the kind of object that bears it."""
    if isinstance(value, dict):
        for name, inner in value.items():
            for one in inner if isinstance(inner, list) else [inner]:
                if isinstance(one, dict) and "id" in one:
                    yield name, str(one["id"])
                yield from ids(one)


def test_check_says_how_much_was_read() -> None:
    assert re.search(r"157 centers, \d+ units, 37 lines; .*: all good\.$", check())


def test_the_export_is_valid_hsds(page: Mapping[str, Any]) -> None:
    faults = list(Draft202012Validator(page_schema(), format_checker=FormatChecker()).iter_errors(page))

    assert faults == []
    assert page["total_items"] == len(page["contents"]) > 300


def test_the_published_schema_agrees(page: Mapping[str, Any], published: Draft202012Validator) -> None:
    faults = [fault.message for service in page["contents"] for fault in published.iter_errors(service)]

    assert faults == []


def test_the_published_schema_is_found_as_one_file_or_as_many_and_refuses_what_it_does_not_have(tmp_path: Path) -> None:
    phone = {"type": "object", "properties": {"number": {"type": "string"}}, "required": ["number"]}
    phones = {"type": "array", "items": {"$ref": "phone.json"}}
    base = "https://example.org/schema/"
    (tmp_path / "phone.json").write_text(json.dumps({"$id": f"{base}phone.json", **phone}))
    (tmp_path / "service.json").write_text(json.dumps({"$id": f"{base}service.json", "properties": {"phones": phones}}))
    compiled = {"properties": {"phones": {"items": {"$ref": "#/definitions/phone"}}}, "definitions": {"phone": phone}}
    (tmp_path / "compiled.json").write_text(json.dumps(compiled))

    for where in (tmp_path, tmp_path / "compiled.json"):
        validator = service_validator(where)

        assert validator.is_valid({"phones": [{"number": "113"}]})
        refused = {fault.validator for fault in validator.iter_errors({"phones": [{"fax": "113"}]})}
        assert refused == {"required", "additionalProperties"}


def test_the_schema_refuses_what_hsds_does_not_have(page: Mapping[str, Any]) -> None:
    service = {**page["contents"][0], "status": "open", "phone": "113"}
    validator = Draft202012Validator(page_schema(), format_checker=FormatChecker())

    refused = {fault.validator for fault in validator.iter_errors({**page, "contents": [service]})}

    assert refused == {"enum", "additionalProperties"}


def test_an_id_is_the_same_in_every_export_and_of_one_thing_only(page: Mapping[str, Any]) -> None:
    again = json.loads(export(load()))
    owned = [known for kind, known in ids(page) if kind in ("phones", "schedules", "service_at_locations", "addresses")]

    assert again == page
    sites = [known for kind, known in ids(page) if kind == "service_at_locations"]
    assert len(sites) == len(set(sites))
    assert len(owned) > 800


def test_the_export_tells_what_runs_what_is_planned_and_who_may_come(page: Mapping[str, Any]) -> None:
    (planned,) = services(page, "少年支持照顧據點")
    (hope,) = services(page, "青少年生涯探索（Hope 計畫）")

    assert planned["status"] == "inactive"
    assert (hope["minimum_age"], hope["maximum_age"]) == (15, 18)
    assert "line 418" in hope["metadata"][0]["replacement_value"]


def test_the_area_of_a_site_is_told_of_its_service(page: Mapping[str, Any]) -> None:
    areas = [area for service in page["contents"] for area in service["service_areas"]]

    told = {area["name"] for area in areas if area.get("description", "").endswith(" · 士林社會福利服務中心")}
    assert "臺北市士林區" in told
    assert not any("service_areas" in site for it in page["contents"] for site in it.get("service_at_locations", ()))


def test_a_house_with_two_sites_is_told_alike_under_both(page: Mapping[str, Any]) -> None:
    sites = [site for service in page["contents"] for site in service.get("service_at_locations", ())]
    houses = [site["location"] for site in sites if "location" in site]

    alike = {house["id"]: house for house in houses}
    assert all(alike[house["id"]] == house for house in houses)
    assert len(alike) < len(houses)


def test_what_only_a_worker_assigns_is_not_exported(page: Mapping[str, Any]) -> None:
    assert not services(page, "從心開始 讓愛出發（到宅家庭團體）")


def test_an_evening_clinic_is_exported_with_its_hours(page: Mapping[str, Any]) -> None:
    sites = [site for service in services(page, "戒癮治療") for site in service["service_at_locations"]]
    (schedule,) = [it for site in sites for it in site.get("schedules", ()) if "週三" in it["description"]]

    assert (schedule["byday"], schedule["opens_at"], schedule["closes_at"]) == ("WE", "18:00+08:00", "21:00+08:00")


def test_a_file_is_shown_before_it_is_taken_in(folder: Path) -> None:
    file = written(folder, PHONES, "10018-savings,03-5352386,,mohw-offices-1,2026-12-01,high,新竹市政府社會處")
    before = (folder / "phones.csv").read_text("utf-8")

    shown = list(take_in(file, write=False, folder=folder))

    assert shown[0] == "phones.csv:"
    assert shown[1] == "+10018-savings,03-5352386,,mohw-offices-1,2026-12-01,high,新竹市政府社會處"
    assert shown[-1] == "Nothing was written; run it again with --write."
    assert (folder / "phones.csv").read_text("utf-8") == before


def test_what_is_written_is_what_the_directory_then_says(folder: Path) -> None:
    file = written(folder, PHONES, "10018-savings,03-5352386,,mohw-offices-1,2026-12-01,high,新竹市政府社會處")

    list(take_in(file, write=True, folder=folder))

    directory = load(folder)
    unit = next(unit for unit in directory.units if unit.id == "10018-savings")
    assert unit.phone == "03-5352386"
    assert unit.contact.assurer == "新竹市政府社會處"
    assert list(take_in(file, write=True, folder=folder)) == ["phones.csv: nothing new."]


def test_a_new_number_takes_the_place_of_the_old_ones(folder: Path) -> None:
    file = written(folder, PHONES, "10004-student,03-5110916,,mental-list-1,2026-12-01,high,")

    shown = list(take_in(file, write=True, folder=folder))

    assert sum(line.startswith("-10004-student") for line in shown) == 2
    assert (folder / "phones.csv").read_text("utf-8").count("10004-student,") == 1


def test_every_row_that_cannot_be_believed_is_named_with_its_line_and_nothing_is_written(folder: Path) -> None:
    file = written(
        folder,
        PHONES,
        "10018-savings,5355279,,mohw-offices-1,2026-12-01,high,",
        "10018-meals,03-5352386,,mohw-offices-1,2026-12-01,high,",
        "nobody,03-5352386,,mohw-offices-1,2026-12-01,high,",
        "10018-parenting,03-5352386,,a friend,2026-12-01,high,",
    )
    before = (folder / "phones.csv").read_text("utf-8")

    with pytest.raises(Refusal) as refusal:
        list(take_in(file, write=True, folder=folder))

    said = str(refusal.value)
    assert "from-the-office.csv:2: '5355279' is not a phone number of Taiwan" in said
    assert "from-the-office.csv:4: unknown site or service nobody" in said
    assert "from-the-office.csv:5: unknown source a friend" in said
    assert "csv:3" not in said
    assert (folder / "phones.csv").read_text("utf-8") == before


def test_a_line_is_mended_in_the_same_way(folder: Path) -> None:
    header, *rows = (folder / "hotlines.csv").read_text("utf-8").splitlines()
    legal_aid = next(row for row in rows if row.startswith("legal-aid,"))
    file = written(folder, header, legal_aid.replace("2026-11-23,low,", "2026-12-01,high,法律扶助基金會"))
    assert "legal-aid" in {it.id for it in stale(load(folder), ON)}

    shown = list(take_in(file, write=True, folder=folder))

    assert shown[-1] == "hotlines.csv: written; it counts from the next start."
    assert "legal-aid" not in {it.id for it in stale(load(folder), ON)}


def test_a_change_that_breaks_another_row_is_refused(folder: Path) -> None:
    columns = "of,how,districts,source,verified_on,confidence,assurer"
    file = written(folder, columns, "63000-shilin,home,63000110,official-list-2,2026-12-01,high,")

    with pytest.raises(Refusal, match=r"sites\.csv:2: a center without districts"):
        list(take_in(file, write=True, folder=folder))


def test_a_file_of_no_form_is_refused_with_the_forms(folder: Path) -> None:
    with pytest.raises(Refusal, match=r"has the columns of no form; .*\n  key,text,date\n"):
        list(take_in(written(folder, "name,phone", "社福中心,113"), write=False, folder=folder))


def test_a_condition_is_taken_in_with_its_translations(folder: Path) -> None:
    told = {
        "zh": "先打電話",
        "en": "Call first",
        "id": "Telepon dulu",
        "vi": "Gọi trước",
        "th": "โทรก่อน",
        "fil": "Tumawag muna",
    }
    columns = "of,about,zh,en,id,vi,th,fil,least,most,source,verified_on,confidence,assurer"
    row = f"10018-savings-service,apply,{','.join(told.values())},,,mohw-offices-1,2026-12-01,high,新竹市政府社會處"

    shown = list(take_in(written(folder, columns, row), write=True, folder=folder))

    assert shown == ["conditions.csv:", f"+{row}", "conditions.csv: written; it counts from the next start."]
    catalog = load(folder).catalog
    assert [it.told for it in catalog.conditions_of(catalog.site("10018-savings"), About.APPLY)] == [told]


def test_a_condition_that_is_not_told_in_every_language_is_refused(folder: Path) -> None:
    columns = "of,about,zh,en,id,vi,th,fil,least,most,source,verified_on,confidence,assurer"
    row = (
        "10018-savings-service,apply,先打 1957,Call 1957 first,Telepon 1957,Gọi 1957,,Tumawag sa 1957,,,mohw-offices-1"
    )
    file = written(folder, columns, f"{row},2026-12-01,high,")

    with pytest.raises(Refusal, match=r"from-the-office\.csv:2: th is empty"):
        list(take_in(file, write=True, folder=folder))


def test_a_file_with_some_columns_of_a_form_is_told_which_it_lacks(folder: Path) -> None:
    columns = "of,about,zh,en,least,most,source,verified_on,confidence,assurer"
    file = written(folder, columns, "10018-savings-service,apply,先打電話,Call first,,,mohw-offices-1,2026-12-01,high,")

    with pytest.raises(Refusal, match=r"is like conditions\.csv without the columns id, vi, th, fil"):
        list(take_in(file, write=False, folder=folder))


def test_a_row_with_too_many_cells_is_refused(folder: Path) -> None:
    file = written(folder, PHONES, "10018-savings,03-5352386,,mohw-offices-1,2026-12-01,high,,one more")

    with pytest.raises(BadRow, match=r"from-the-office\.csv:2: more or fewer cells than columns"):
        list(take_in(file, write=False, folder=folder))


def test_no_file_is_no_traceback(folder: Path) -> None:
    with pytest.raises(Refusal, match="no file"):
        list(take_in(folder / "nothing.csv", write=False, folder=folder))


def test_the_most_urgent_is_asked_first(directory: Directory) -> None:
    found = stale(directory, ON)

    assert [it.score for it in found] == sorted((it.score for it in found), reverse=True)
    assert found[0].known in (Known.PHONE, Known.HOURS, Known.LINE)
    assert all(it.score > 0 for it in found)


def test_an_opening_whose_day_has_passed_must_be_asked(directory: Directory) -> None:
    planned = {it.id: it for it in stale(directory, ON) if it.known is Known.PLANNED}

    assert {"66000-mental-tanzi", "66000-mental-taiping", "65000-clubhouse-2", "66000-clubhouse-2"} <= set(planned)
    assert planned["66000-mental-tanzi"].says == "planned 2023-07"
    assert planned["66000-clubhouse-2"].call is not None


def test_what_the_office_has_confirmed_is_no_longer_stale(folder: Path) -> None:
    file = written(folder, PHONES, "10018-protection,03-5352386#605,,other-20,2026-12-01,high,新竹市政府社會處")
    assert ("10018-protection", Known.PHONE) in {(it.id, it.known) for it in stale(load(folder), ON)}

    list(take_in(file, write=True, folder=folder))

    assert ("10018-protection", Known.PHONE) not in {(it.id, it.known) for it in stale(load(folder), ON)}


def test_the_list_of_one_county_holds_no_other(directory: Directory) -> None:
    heading, columns, *rows = stale_lines(directory, ON, county="新竹市", most=5)

    assert heading.endswith("the 5 to ask first:")
    assert columns.startswith("score\tfact\tid")
    assert len(rows) == 5
    here = {it.id for it in stale(directory, ON) if it.county == "10018"}
    assert {row.split("\t")[2] for row in rows} <= here


def test_a_county_that_is_none_is_refused(directory: Directory) -> None:
    with pytest.raises(Refusal, match="no county has the name 新竹"):
        list(stale_lines(directory, ON, county="新竹", most=5))


def test_the_page_on_the_facts_names_every_table_and_column() -> None:
    said = (DATA / "README.md").read_text("utf-8")

    for table, columns in TABLES.items():
        assert f"| `{table}` | {', '.join(columns)} |" in said


def test_what_must_be_asked_again_can_be_had_as_a_form_to_fill_in(folder: Path) -> None:
    directory = load(folder)
    file = written(folder, *form_lines(directory, ON, county="新竹市", most=3))

    assert list(take_in(file, write=False, folder=folder)) == ["phones.csv: nothing new."]
    header, *rows = file.read_text("utf-8").splitlines()
    assert header == PHONES
    assert rows[0].startswith("10018-protection,03-5352386#605,")
