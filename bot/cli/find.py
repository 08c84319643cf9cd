"""`python -m bot find`: JSON lines of what people look for in, who can help out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime

from bot.cli.requests import BadRequest, Request, answers, point_of, text_of
from bot.cli.world import boundaries_at
from directory.boundaries import Boundaries
from directory.hours import TAIPEI
from directory.load import load
from directory.model import Directory
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


def find_lines(lines: Iterable[str]) -> Iterator[str]:
    """One answer for each line, in order; a line that cannot be read is answered with an error."""
    directory, lexicon = load(), load_lexicon()
    boundaries = boundaries_at(None, directory)
    return answers(lines, lambda request: _found(request, directory, boundaries, lexicon))


def _found(
    request: Request, directory: Directory, boundaries: Boundaries | None, lexicon: Lexicon
) -> Mapping[str, object]:
    text, point, at = text_of(request), point_of(request), _moment(request)
    danger = _DANGER.get(grade(text, lexicon=lexicon).grade)
    results = search(Asked(text, point, at, danger), directory, boundaries)
    return {"results": [_said(result) for result in results]}


def _moment(request: Request) -> datetime | None:
    """The moment asked for; without a zone it is Taiwan's."""
    at = request.get("at")
    if at is None:
        return None
    if not isinstance(at, str):
        raise BadRequest("at is no ISO time")
    try:
        moment = datetime.fromisoformat(at)
    except ValueError:
        raise BadRequest("at is no ISO time") from None
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
