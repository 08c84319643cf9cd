"""Messages as JSON lines in, their grades as JSON lines out."""

from __future__ import annotations

import json

import pytest

from bot.cli.grade import BadLine, grade_lines


def test_each_message_gives_one_line_with_its_grade() -> None:
    lines = ['{"id": "a", "text": "我想自殺"}\n', "\n", '{"id": 2, "text": "自殺防治專線幾號"}\n']

    rows = [json.loads(row) for row in grade_lines(lines)]

    assert [(row["id"], row["grade"], row["violence"], row.get("route")) for row in rows] == [
        ("a", "active", False, None),
        (2, "none", False, "suicide_prevention"),
    ]
    assert all("text" not in row for row in rows)


@pytest.mark.parametrize("line", ["not json, 我想死", '{"id": 1}', '["我想死"]'])
def test_a_wrong_line_is_named_by_its_number_and_not_by_its_words(line: str) -> None:
    with pytest.raises(BadLine) as refusal:
        list(grade_lines(['{"id": 1, "text": "你好"}', line]))

    assert "line 2" in str(refusal.value)
    assert "想死" not in str(refusal.value)
