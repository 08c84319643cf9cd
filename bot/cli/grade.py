"""`python -m bot grade`: JSON lines with messages in, JSON lines with their grades out."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any

from flows.crisis import grade, load_lexicon


class BadLine(ValueError):
    """A line that is no `{"id", "text"}`; it is named by its number, never by its words."""


def grade_lines(lines: Iterable[str]) -> Iterator[str]:
    """One line `{"id", "grade", "rules", "violence"}` for each message; `route` where it asks for information."""
    lexicon = load_lexicon()
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        message_id, text = _read(line, number)
        given = grade(text, lexicon=lexicon)
        row: dict[str, Any] = {
            "id": message_id,
            "grade": given.grade.value,
            "rules": list(dict.fromkeys(hit.id for hit in given.rules)),
            "violence": given.violence,
        }
        if given.route:
            row["route"] = given.route
        yield json.dumps(row, ensure_ascii=False)


def _read(line: str, number: int) -> tuple[Any, str]:
    try:
        row = json.loads(line)
    except json.JSONDecodeError:
        raise BadLine(f"line {number}: not JSON") from None
    if not isinstance(row, dict) or "id" not in row or not isinstance(row.get("text"), str):
        raise BadLine(f'line {number}: needs "id" and "text"')
    return row["id"], row["text"]
