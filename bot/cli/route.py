"""`python -m bot route`: JSON lines of places in, the responsible center and the reason out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from bot.cli.requests import BadRequest, Request, answers, point_of, text_of
from directory.boundaries import Boundaries
from directory.locate import place_at
from directory.model import Concern, Directory, Finding, Found, Place, Point, Several
from directory.places import find_place
from directory.routing import Routing, route
from locales import Words, words


def route_lines(lines: Iterable[str], directory: Directory, boundaries: Boundaries | None) -> Iterator[str]:
    """One answer for each line, in order; a line that cannot be read is answered with an error."""
    spoken = words("zh-Hant")
    return answers(lines, lambda request: _routed(request, directory, boundaries, spoken))


def _routed(
    request: Request, directory: Directory, boundaries: Boundaries | None, spoken: Words
) -> Mapping[str, object]:
    kind, point = _kind(request), point_of(request)
    finding = find_place(text_of(request), directory) if point is None else place_at(point, directory, boundaries)
    return _said(finding, kind, directory, spoken, point, boundaries)


def _kind(request: Request) -> Concern:
    kind = request.get("kind") or Concern.OTHER
    if not isinstance(kind, str) or kind not in set(Concern):
        raise BadRequest("kind is none of " + " ".join(Concern))
    return Concern(kind)


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
