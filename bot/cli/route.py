"""`python -m bot route`: JSON lines of places in, the responsible center and the reason out."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping

from directory.boundaries import Boundaries
from directory.locate import place_at
from directory.model import Concern, Directory, Finding, Found, Place, Point, Several
from directory.places import find_place
from directory.routing import Routing, route
from locales import Words, words


class _BadRequest(ValueError):
    """A line that asks for nothing we can answer; the text names the field, never its content."""


def route_lines(lines: Iterable[str], directory: Directory, boundaries: Boundaries | None) -> Iterator[str]:
    """One answer for each line, in order; a line that cannot be read is answered with an error."""
    spoken = words("zh-Hant")
    for line in lines:
        if line.strip():
            yield json.dumps(_answer(line, directory, boundaries, spoken), ensure_ascii=False)


def _answer(line: str, directory: Directory, boundaries: Boundaries | None, spoken: Words) -> Mapping[str, object]:
    try:
        request = json.loads(line)
    except (ValueError, RecursionError):
        return {"id": None, "error": "not a line of JSON"}
    if not isinstance(request, dict):
        return {"id": None, "error": "not a JSON object"}
    try:
        kind = _kind(request)
        point = _point(request)
        finding = find_place(_text(request), directory) if point is None else place_at(point, directory, boundaries)
    except _BadRequest as fault:
        return {"id": request.get("id"), "error": str(fault)}
    answer = _said(finding, kind, directory, spoken, point, boundaries)
    return {"id": request.get("id"), **answer}


def _kind(request: Mapping[str, object]) -> Concern:
    kind = request.get("kind") or Concern.OTHER
    if not isinstance(kind, str) or kind not in set(Concern):
        raise _BadRequest("kind is none of " + " ".join(Concern))
    return Concern(kind)


def _point(request: Mapping[str, object]) -> Point | None:
    lat, lon = request.get("lat"), request.get("lon")
    if lat is None and lon is None:
        return None
    if isinstance(lat, bool) or isinstance(lon, bool):
        raise _BadRequest("lat and lon are not both numbers")
    if not isinstance(lat, int | float) or not isinstance(lon, int | float):
        raise _BadRequest("lat and lon are not both numbers")
    return Point(float(lat), float(lon))


def _text(request: Mapping[str, object]) -> str:
    text = request.get("text")
    if not isinstance(text, str):
        raise _BadRequest("neither text nor lat and lon")
    return text


def _said(
    finding: Finding,
    kind: Concern,
    directory: Directory,
    spoken: Words,
    point: Point | None,
    boundaries: Boundaries | None,
) -> dict[str, object]:
    answer: dict[str, object] = {"county": None, "district": None, "center": None, "reason": "", "ask": []}
    if isinstance(finding, Several):
        by_text, by_border = point is None, boundaries is not None
        reason = "route-ask-place" if by_text else "route-ask-border" if by_border else "route-ask-nearest"
        asked = [directory.name_of(place) for place in finding.options]
        return {**answer, "reason": spoken.text(reason), "ask": asked}
    place = finding.place if isinstance(finding, Found) else Place()
    routing = route(place, kind, directory)
    answer["reason"] = spoken.text(routing.reason.id, **routing.reason.args)
    answer["ask"] = _asked(routing, directory)
    if place.county is not None:
        answer["county"] = directory.county(place.county).name
    if place.district is not None:
        answer["district"] = directory.district(place.district).name
    if routing.center is not None:
        answer["center"] = routing.center.name
    return answer


def _asked(routing: Routing, directory: Directory) -> list[str]:
    """The centers to choose from where two share the district, else the places that would settle it."""
    if routing.is_shared:
        return [center.name for center in routing.centers]
    return [directory.name_of(place) for place in routing.ask]
