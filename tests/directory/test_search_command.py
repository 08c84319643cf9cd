"""`find` answers each line, names what it cannot read, and never repeats what was typed."""

from __future__ import annotations

import json
from typing import Any

import pytest

from bot.cli.find import find_lines


def found(*requests: object) -> list[Any]:
    lines = [request if isinstance(request, str) else json.dumps(request) for request in requests]
    return [json.loads(answer) for answer in find_lines(lines)]


def test_each_line_is_answered_in_order_with_the_fields_that_stay() -> None:
    answers = found({"id": "a", "text": "板橋 早療"}, "", {"id": 2, "text": "房租付不出來", "lang": "zh-Hant"})

    assert [answer["id"] for answer in answers] == ["a", 2]
    assert answers[0]["results"][0] == {
        "id": "65000-early-4",
        "name": "新北市第3區早期療育社區資源中心",
        "kind": "early_intervention",
        "county": "新北市",
        "district": "板橋區",
        "phone": "02-35012063",
        "open": None,
    }
    assert answers[1]["results"][0]["id"] == "welfare-1957"


def test_a_time_without_a_zone_is_of_taiwan() -> None:
    (night,) = found({"id": 1, "text": "1957", "at": "2026-11-25T03:00:00"})
    (day,) = found({"id": 1, "text": "1957", "at": "2026-11-25T03:00:00+00:00"})

    assert night["results"][0]["open"] is False
    assert day["results"][0]["open"] is True


@pytest.mark.parametrize(
    ("request_", "error"),
    [
        ("{", "not a line of JSON"),
        ("[]", "not a JSON object"),
        ({"id": 1}, "no text"),
        ({"id": 1, "text": 3}, "no text"),
        ({"id": 1, "text": "早療", "lat": 25.0}, "lat and lon are not both numbers"),
        ({"id": 1, "text": "早療", "lat": "25", "lon": "121"}, "lat and lon are not both numbers"),
        ({"id": 1, "text": "早療", "lat": True, "lon": 121}, "lat and lon are not both numbers"),
        ({"id": 1, "text": "早療", "at": "noon"}, "at is no ISO time"),
        ({"id": 1, "text": "早療", "at": 12}, "at is no ISO time"),
    ],
)
def test_a_line_that_cannot_be_read_is_answered_with_what_is_wrong(request_: object, error: str) -> None:
    (answer,) = found(request_)

    assert answer["error"] == error


def test_a_point_of_no_number_is_no_place() -> None:
    (answer,) = found('{"id": 1, "text": "沒錢", "lat": NaN, "lon": 121}')

    assert answer["results"][0]["id"] == "welfare-1957"


def test_danger_that_only_the_detector_sees_brings_1925_first() -> None:
    (answer,) = found({"id": 1, "text": "算了 活著好累 都寫好了 再見"})

    assert answer["results"][0]["id"] == "peace-of-mind-1925"
