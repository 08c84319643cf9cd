"""`python -m bot find`: JSON lines of what people look for in, who can help out."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime

from bot.cli.world import boundaries_at
from directory.boundaries import Boundaries
from directory.hours import TAIPEI
from directory.load import load
from directory.model import Directory, Point
from directory.needs import Danger
from directory.results import Result
from directory.search import Asked, search
from flows.crisis import Grade, grade, load_lexicon
from flows.crisis.lexicon import Lexicon

_DANGER: Mapping[Grade, Danger] = {
    Grade.IMMINENT: Danger.SUICIDE,
    Grade.ACTIVE: Danger.SUICIDE,
    Grade.PASSIVE: Danger.SUICIDE,
    Grade.THIRD_PARTY: Danger.SUICIDE,
    Grade.VIOLENCE_NOW: Danger.NOW,
}


class _BadRequest(ValueError):
    """A line that asks for nothing we can answer; the text names the field, never its content."""


def find_lines(lines: Iterable[str]) -> Iterator[str]:
    """One answer for each line, in order; a line that cannot be read is answered with an error."""
    directory, lexicon = load(), load_lexicon()
    boundaries = boundaries_at(None, directory)
    for line in lines:
        if line.strip():
            yield json.dumps(_answer(line, directory, boundaries, lexicon), ensure_ascii=False)


def _answer(line: str, directory: Directory, boundaries: Boundaries | None, lexicon: Lexicon) -> Mapping[str, object]:
    try:
        request = json.loads(line)
    except (ValueError, RecursionError):
        return {"id": None, "error": "not a line of JSON"}
    if not isinstance(request, dict):
        return {"id": None, "error": "not a JSON object"}
    try:
        text, point, at = _text(request), _point(request), _moment(request)
    except _BadRequest as fault:
        return {"id": request.get("id"), "error": str(fault)}
    danger = _DANGER.get(grade(text, lexicon=lexicon).grade)
    results = search(Asked(text, point, at, danger), directory, boundaries)
    return {"id": request.get("id"), "results": [_said(result) for result in results]}


def _text(request: Mapping[str, object]) -> str:
    text = request.get("text")
    if not isinstance(text, str):
        raise _BadRequest("no text")
    return text


def _point(request: Mapping[str, object]) -> Point | None:
    lat, lon = request.get("lat"), request.get("lon")
    if lat is None and lon is None:
        return None
    if isinstance(lat, bool) or isinstance(lon, bool):
        raise _BadRequest("lat and lon are not both numbers")
    if not isinstance(lat, int | float) or not isinstance(lon, int | float):
        raise _BadRequest("lat and lon are not both numbers")
    return Point(float(lat), float(lon))


def _moment(request: Mapping[str, object]) -> datetime | None:
    """The moment asked for; without a zone it is Taiwan's."""
    at = request.get("at")
    if at is None:
        return None
    if not isinstance(at, str):
        raise _BadRequest("at is no ISO time")
    try:
        moment = datetime.fromisoformat(at)
    except ValueError:
        raise _BadRequest("at is no ISO time") from None
    return moment if moment.tzinfo is not None else moment.replace(tzinfo=TAIPEI)


def _said(result: Result) -> Mapping[str, object]:
    return {
        "id": result.id,
        "name": result.name,
        "kind": result.kind,
        "county": result.county,
        "district": result.district,
        "phone": result.phone,
        "open": result.is_open,
    }
