"""`python -m bot route`: places in, centers and reasons out."""

from __future__ import annotations

import json
from typing import Any

import pytest

from bot.cli.route import route_lines
from directory.boundaries import Boundaries
from directory.model import Directory


def answers(directory: Directory, boundaries: Boundaries | None, *requests: object) -> list[dict[str, Any]]:
    lines = [request if isinstance(request, str) else json.dumps(request, ensure_ascii=False) for request in requests]
    return [json.loads(line) for line in route_lines(lines, directory, boundaries)]


def test_a_place_is_answered_with_its_center_and_one_sentence(directory: Directory) -> None:
    assert answers(directory, None, {"id": 7, "text": "竹北市光明六路10號", "kind": "child_meal"}) == [
        {
            "id": 7,
            "county": "新竹縣",
            "district": "竹北市",
            "center": "新竹縣竹北區社會福利服務中心",
            "reason": "這件事發生在竹北市，由新竹縣竹北區社會福利服務中心負責。",
            "ask": [],
        }
    ]


def test_an_ambiguous_name_is_asked_about_and_nothing_is_guessed(directory: Directory) -> None:
    (answer,) = answers(directory, None, {"id": "a", "text": "東區"})

    assert (answer["county"], answer["district"], answer["center"]) == (None, None, None)
    assert answer["ask"] == ["新竹市東區", "嘉義市東區", "臺中市東區", "臺南市東區"]
    assert answer["reason"]


def test_two_centers_of_one_district_are_offered_by_name(directory: Directory) -> None:
    (answer,) = answers(directory, None, {"id": 1, "text": "板橋區"})

    assert (answer["county"], answer["district"], answer["center"]) == ("新北市", "板橋區", None)
    assert answer["ask"] == ["板橋第一社會福利服務中心", "板橋第二社會福利服務中心"]
    assert "板橋第一社會福利服務中心" in answer["reason"]


def test_a_county_alone_offers_its_districts(directory: Directory) -> None:
    (answer,) = answers(directory, None, {"id": 1, "text": "新竹市"})

    assert (answer["county"], answer["district"], answer["center"]) == ("新竹市", None, None)
    assert answer["ask"] == ["新竹市東區", "新竹市北區", "新竹市香山區"]


def test_a_point_is_answered_by_its_district(directory: Directory, boundaries: Boundaries) -> None:
    (answer,) = answers(directory, boundaries, {"id": 1, "lat": 24.8387, "lon": 121.0177})

    assert (answer["county"], answer["district"]) == ("新竹縣", "竹北市")
    assert answer["ask"] == []


def test_a_point_without_borders_is_asked_about(directory: Directory) -> None:
    (answer,) = answers(directory, None, {"id": 1, "lat": 24.8387, "lon": 121.0177})

    assert answer["center"] is None
    assert answer["ask"] == ["新竹縣竹北市", "新竹市東區", "新竹縣新埔鎮"]


def test_no_place_at_all_is_answered_with_1957(directory: Directory) -> None:
    (answer,) = answers(directory, None, {"id": 1, "text": "巴黎"})

    assert answer["center"] is None
    assert "1957" in answer["reason"]


@pytest.mark.parametrize("line", ["nope", '{"id": 1', "[]", "1", "null"])
def test_a_line_that_is_no_object_of_json_is_an_error(line: str, directory: Directory) -> None:
    (answer,) = answers(directory, None, line)

    assert answer["id"] is None
    assert answer["error"]


@pytest.mark.parametrize(
    "request_fields",
    [
        {},
        {"text": 5},
        {"lat": 24.8},
        {"lat": "24.8", "lon": "121"},
        {"lat": True, "lon": False},
        {"text": "竹北", "kind": "rain"},
    ],
)
def test_a_request_that_cannot_be_answered_keeps_its_id(
    request_fields: dict[str, object], directory: Directory
) -> None:
    (answer,) = answers(directory, None, {"id": "x", **request_fields})

    assert answer == {"id": "x", "error": answer["error"]}
    assert answer["error"]


def test_every_line_is_answered_in_order_and_empty_lines_are_passed_over(directory: Directory) -> None:
    found = answers(directory, None, {"id": 1, "text": "竹北"}, "", "nope", {"id": 2, "text": "東區"})

    assert [answer["id"] for answer in found] == [1, None, 2]


def test_an_error_never_repeats_what_was_typed(directory: Directory) -> None:
    (line,) = route_lines(['{"id": 1, "text": ["王小明"]}'], directory, None)

    assert "王小明" not in line
