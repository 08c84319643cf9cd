"""Asking for a place: shared, typed, or known; what is ambiguous is asked, never guessed."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from directory.locate import place_at
from directory.model import (
    Concern,
    CountyCode,
    Directory,
    DistrictCode,
    Finding,
    Found,
    Place,
    Point,
    Several,
    Unknown,
    VillageCode,
)
from directory.places import find_place
from directory.routing import route
from flows.forms import FreeText, Line, OneOf, Option, WhereAt, line
from flows.talk import Ask, Flow, NotAnAnswer, Raw, about

if TYPE_CHECKING:
    from directory.boundaries import Boundaries

ADDRESS_LONGEST = 200


@dataclass(frozen=True, slots=True)
class Map:
    """The directory, with the official polygons where they are installed."""

    directory: Directory = field(repr=False)
    boundaries: Boundaries | None = field(default=None, repr=False)

    def find(self, text: str) -> Finding:
        return find_place(text, self.directory)

    def at(self, point: Point) -> Finding:
        return place_at(point, self.directory, self.boundaries)


@dataclass(frozen=True, slots=True)
class SafetyPoint:
    """An enrolled shop, building or clinic: its name and where it stands."""

    name: str
    place: Place = field(repr=False)
    serves_meals: bool = False


def ask_where(
    key: str, question: Line, map: Map, site: SafetyPoint | None, unknown: Line, near: tuple[Place, ...] = ()
) -> Flow[Place]:
    """A place with its district where it can be known; an empty Place when the person does not know.

    `near`: counties, districts or villages that are offered with one tap, beside the site somebody has enrolled at.
    """
    known = {"site": site.place} if site is not None else {}
    known |= {_code(place): place for place in near if site is None or _area(place) != _area(site.place)}
    offered = tuple(Option(value, _known_line(value, place, site, map)) for value, place in known.items())
    raw = yield from Ask(key, question, WhereAt(offered, unknown), _read_where(map, frozenset(known)))
    if "unknown" in raw:
        return Place()
    if "known" in raw and known[raw["known"]].district is not None:
        return known[raw["known"]]
    found = _look(raw, map)
    place = found.place if isinstance(found, Found) else Place()
    if isinstance(found, Several):
        place = yield from _ask_which(f"{key}.which", found, map, about(raw))
    if place.district is None:
        return (yield from _ask_district(f"{key}.district", map, place, _typed(raw), about(raw, place.county)))
    return replace(place, detail=place.detail or _typed(raw))


def ask_county(key: str, question: Line, map: Map, known: Sequence[CountyCode]) -> Flow[CountyCode]:
    """A county, by whatever place in it is named or shared; those in `known` are one tap."""
    options = tuple(Option(code, line("county-button", **_named(code, map))) for code in known)
    codes = yield from Ask(key, question, WhereAt(options), _read_county(map))
    if len(codes) == 1:
        return codes[0]
    which = OneOf(tuple(Option(code, county_line(code, map)) for code in codes))

    def read(raw: Raw) -> CountyCode:
        if raw not in codes:
            raise NotAnAnswer(line("sorry-choose"))
        return CountyCode(raw)

    return (yield from Ask(f"{key}.which", line("where-which"), which, read, about(codes)))


def county_line(county: CountyCode, map: Map) -> Line:
    """A county's name: in Chinese, as it stands on an envelope, with the one that others can read."""
    return line("county-name", **_named(county, map))


def ask_village(key: str, place: Place, kind: Concern, map: Map, *, harm: bool) -> Flow[Place]:
    """The village too, where it decides between two centers; anything else means that both will be told."""
    if place.district is None:
        return place
    named = {
        str(option.village): option for option in route(place, kind, map.directory, harm=harm).ask if option.village
    }
    if not named:
        return place
    options = [Option(code, line("as-is", text=map.directory.village(VillageCode(code)).name)) for code in named]

    def read(raw: Raw) -> Place:
        if raw == "other":
            return place
        if raw not in named:
            raise NotAnAnswer(line("sorry-choose"))
        return replace(place, village=named[raw].village)

    form = OneOf((*options, Option("other", line("village-other"))))
    district = map.directory.district(place.district).name
    return (yield from Ask(key, line("where-village", district=district), form, read, about(place.district)))


def place_line(place: Place, directory: Directory) -> Line:
    """A place as one says it, with what the person typed where that tells more."""
    area = directory.name_of(place)
    if not area:
        return line("as-is", text=place.detail) if place.detail else line("where-unknown")
    if not place.detail or place.detail in area:
        return line("as-is", text=area)
    if area in place.detail.replace("台", "臺"):
        return line("as-is", text=place.detail)
    return line("place-with-detail", area=area, detail=place.detail)


def place_json(place: Place) -> dict[str, Any]:
    """What is sealed of a place, as JSON."""
    return {
        "county": place.county,
        "district": place.district,
        "village": place.village,
        "detail": place.detail,
        "point": [place.point.lat, place.point.lon] if place.point is not None else None,
    }


def place_from(plain: Mapping[str, Any]) -> Place:
    """The place that `place_json` wrote."""
    return Place(
        CountyCode(plain["county"]) if plain["county"] is not None else None,
        DistrictCode(plain["district"]) if plain["district"] is not None else None,
        VillageCode(plain["village"]) if plain["village"] is not None else None,
        plain["detail"],
        Point(*plain["point"]) if plain["point"] is not None else None,
    )


def _known_line(value: str, place: Place, site: SafetyPoint | None, map: Map) -> Line:
    if site is not None and value == "site":
        return line("where-site", name=site.name)
    return line("as-is", text=near_name(place, map.directory))


def near_name(place: Place, directory: Directory) -> str:
    """A place as a button names it: the village apart from its district."""
    area = directory.name_of(Place(place.county, place.district))
    return f"{area} {directory.village(place.village).name}" if place.village is not None else area


def _read_where(map: Map, known: frozenset[str]) -> Callable[[Raw], dict[str, Raw]]:
    def read(raw: Raw) -> dict[str, Raw]:
        if not isinstance(raw, dict) or not raw.keys() & {"text", "point", "known", "unknown"}:
            raise NotAnAnswer(line("sorry-where"))
        if "known" in raw and raw["known"] not in known:
            raise NotAnAnswer(line("sorry-where"))
        if "text" in raw and len(raw["text"]) > ADDRESS_LONGEST:
            raise NotAnAnswer(line("sorry-long", most=ADDRESS_LONGEST, long=len(raw["text"])))
        if "point" in raw and isinstance(map.at(Point(*raw["point"])), Unknown):
            raise NotAnAnswer(line("sorry-abroad"))
        return raw

    return read


def _read_county(map: Map) -> Callable[[Raw], tuple[CountyCode, ...]]:
    def read(raw: Raw) -> tuple[CountyCode, ...]:
        if isinstance(raw, dict) and any(county.code == raw.get("known") for county in map.directory.counties):
            return (CountyCode(raw["known"]),)
        named = _read_where(map, frozenset())(raw)
        if "unknown" in named:
            raise NotAnAnswer(line("sorry-county"))
        found = _look(named, map)
        places = found.options if isinstance(found, Several) else (found.place,) if isinstance(found, Found) else ()
        codes = tuple(dict.fromkeys(place.county for place in places if place.county is not None))
        if not codes:
            raise NotAnAnswer(line("sorry-county"))
        return codes

    return read


def _named(county: CountyCode, map: Map) -> dict[str, str]:
    named = map.directory.county(county)
    return {"name": named.name, "romanized": named.name_en}


def _look(raw: dict[str, Raw], map: Map) -> Finding:
    if "known" in raw:
        place = map.directory.place_with(str(raw["known"]))
        return Found(place) if place is not None else Unknown()
    if "point" in raw:
        return map.at(Point(*raw["point"]))
    return map.find(str(raw["text"]))


def _typed(raw: dict[str, Raw]) -> str:
    return str(raw.get("text") or raw.get("address") or "")


def _ask_which(key: str, several: Several, map: Map, fingerprint: str) -> Flow[Place]:
    options = {_code(place): place for place in several.options}
    form = OneOf(tuple(Option(code, place_line(_area(place), map.directory)) for code, place in options.items()))

    def read(raw: Raw) -> Place:
        if raw not in options:
            raise NotAnAnswer(line("sorry-choose"))
        return options[raw]

    return (yield from Ask(key, line("where-which"), form, read, fingerprint))


def _ask_district(key: str, map: Map, named: Place, typed: str, fingerprint: str) -> Flow[Place]:
    """The district in words, when the first answer named none; the county and the address it did name are kept."""
    county = map.directory.name_of(Place(named.county)) or None

    def read(raw: Raw) -> Place:
        if raw is None:
            return Place(named.county, detail=typed)
        found = map.find(f"{county}{raw}" if county else str(raw))
        if isinstance(found, Several):
            options = tuple(place_line(_area(place), map.directory) for place in found.options)
            raise NotAnAnswer(line("sorry-which", options=options))
        if isinstance(found, Unknown) or found.place.district is None:
            raise NotAnAnswer(line("sorry-district"))
        return replace(found.place, detail=typed or found.place.detail)

    question = line("where-district-of", county=county) if county else line("where-district")
    return (yield from Ask(key, question, FreeText(60, line("where-unknown")), read, fingerprint))


def _area(place: Place) -> Place:
    return Place(place.county, place.district, place.village)


def _code(place: Place) -> str:
    named = place.village or place.district or place.county
    assert named is not None, "an option always names at least a county"
    return str(named)
