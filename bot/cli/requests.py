"""JSON lines in, JSON lines out: what the commands that answer one line at a time have in common."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping

from directory.model import Point

Request = Mapping[str, object]


class BadRequest(ValueError):
    """A line that asks for nothing we can answer; the text names the field, never its content."""


def answers(lines: Iterable[str], answer: Callable[[Request], Mapping[str, object]]) -> Iterator[str]:
    """One answer for each line, in order; a line that cannot be read is answered with an error."""
    for line in lines:
        if line.strip():
            yield json.dumps(_answer(line, answer), ensure_ascii=False)


def text_of(request: Request) -> str:
    """The request's text. Raises BadRequest when it has none."""
    text = request.get("text")
    if not isinstance(text, str):
        raise BadRequest("no text")
    return text


def point_of(request: Request) -> Point | None:
    """The request's point, if it names one. Raises BadRequest when it is no point."""
    lat, lon = request.get("lat"), request.get("lon")
    if lat is None and lon is None:
        return None
    if isinstance(lat, bool) or isinstance(lon, bool):
        raise BadRequest("lat and lon are not both numbers")
    if not isinstance(lat, int | float) or not isinstance(lon, int | float):
        raise BadRequest("lat and lon are not both numbers")
    return Point(float(lat), float(lon))


def _answer(line: str, answer: Callable[[Request], Mapping[str, object]]) -> Mapping[str, object]:
    try:
        request = json.loads(line)
    except (ValueError, RecursionError):
        return {"id": None, "error": "not a line of JSON"}
    if not isinstance(request, dict):
        return {"id": None, "error": "not a JSON object"}
    try:
        return {"id": request.get("id"), **answer(request)}
    except BadRequest as fault:
        return {"id": request.get("id"), "error": str(fault)}
