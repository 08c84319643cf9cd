"""Which centers, units and lines serve an offer at a place, best first."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from heapq import nsmallest
from typing import TYPE_CHECKING

from directory.destinations import Role
from directory.facts import (
    Center,
    Concern,
    CountyCode,
    District,
    DistrictCode,
    Hotline,
    HotlineId,
    Place,
    Point,
    Unit,
    UnitId,
    UnitKind,
)
from directory.hours import TAIPEI, open_state
from directory.locate import meters_between, place_at
from directory.model import Directory, Finding, Found, Several, Unknown
from directory.needs import Offer, When
from directory.places import find_place
from directory.routing import route
from directory.specialists import specialists

if TYPE_CHECKING:
    from directory.boundaries import Boundaries

Entry = Center | Unit | Hotline

# Asking politely hides where a place name begins.
_OPENERS = re.compile("請問一下|請問|想請問|想問|我想找|想找|幫我找|幫我查|查一下|哪裡有")

# 我住板橋，奶奶在花蓮獨居: the answer is for 花蓮.
_OWN_PLACE = re.compile(
    r"(?:^|[，,。；;、\s])(?:我家|我人|我|人)(?:現在|目前)?(?:住在|住|人在|在)[^，,。；;、\s]*"
    r"|(?:^|[,.;]\s*)(?:i live in|i am in|i'm in|saya tinggal di|saya di|tôi sống ở|tôi ở|nakatira ako sa"
    r"|ฉันอยู่(?:ที่)?|ผมอยู่(?:ที่)?)\s[^,.;]*",
    re.IGNORECASE,
)

# One kind of unit leaves room for the others.
_MOST_OF_A_KIND = 3
# Who stands somewhere in a district finds the nearest among those that are near to its people.
_MOST_NEAR = 32
# Where no district is known, the centers of a small county can all be named; of a large one it must be asked.
_MOST_CENTERS = 5
# Known for one city only, but under the same number in many: to be tried where no place is named.
_CITY_LINE = HotlineId("citizen-1999")
# Without a place, a kind of which the whole country has only this many can be named one by one.
_FEW = 12
# Any ordinary week answers whether somebody is there of an evening: Monday to Friday, and a Saturday and Sunday.
_EVENINGS = tuple(datetime(2026, 3, day, 19, 0, tzinfo=TAIPEI) for day in range(9, 14))
_WEEKEND = tuple(datetime(2026, 3, day, hour, 0, tzinfo=TAIPEI) for day in (14, 15) for hour in (10, 15))


@dataclass(frozen=True, slots=True)
class Where:
    """The places that may be meant, the likeliest first; `point` is where the person stands, if known."""

    places: tuple[Place, ...] = ()
    point: Point | None = None

    @property
    def counties(self) -> frozenset[CountyCode]:
        """The counties that may be meant."""
        return frozenset(place.county for place in self.places if place.county is not None)


def where(text: str, point: Point | None, directory: Directory, boundaries: Boundaries | None = None) -> Where:
    """The places that the words name; where they leave a choice or say nothing, the point decides.

    Who says where they live themselves, and then names another place, asks for that other place.
    """
    asked = _OPENERS.sub("，", text)
    said: Finding = Unknown()
    if _OWN_PLACE.search(asked):
        said = find_place(_OWN_PLACE.sub("，", asked), directory)
    if isinstance(said, Unknown):
        said = find_place(asked, directory)
    named = (said.place,) if isinstance(said, Found) else said.options if isinstance(said, Several) else ()
    if point is None:
        return Where(named, None)
    stands = place_at(point, directory, boundaries)
    near = (stands.place,) if isinstance(stands, Found) else stands.options if isinstance(stands, Several) else ()
    if isinstance(said, Found):
        # How near somebody stands says nothing of a place in another county.
        return Where(named, point if said.place.county in {place.county for place in near} else None)
    counties, districts = {place.county for place in near}, {place.district for place in near}
    agreed = [place for place in named if place.county in counties and place.district in (None, *districts)]
    return Where(tuple(agreed) or named or near, point)


def serving(offer: Offer, place: Place | None, point: Point | None, directory: Directory) -> Sequence[Entry]:
    """Who serves this offer at the place; planned units and lines for professionals are never among them."""
    if offer.line is not None:
        line = directory.hotline(offer.line)
        is_here = (
            line.county in (None, place.county) if place is not None else line.county is None or line.id == _CITY_LINE
        )
        return (line,) if line.is_public and is_here else ()
    if offer.unit is None:
        return _centers(place, directory)
    if place is None:
        return _few(offer.unit, directory)
    if place.county is None:
        return ()
    return _units(offer.unit, place.county, place.district, point, directory)


def _centers(place: Place | None, directory: Directory) -> Sequence[Center]:
    if place is None or place.county is None:
        return ()
    if place.district is None:
        codes = [district.code for district in directory.districts_of(place.county)]
        centers = tuple(dict.fromkeys(center for code in codes for center in directory.centers_of(code)))
        return centers if len(centers) <= _MOST_CENTERS else ()
    return tuple(
        center
        for destination in route(place, Concern.FAMILY, directory).centers
        for center in directory.centers_of(place.district)
        if center.id == destination.id
    )


@lru_cache(maxsize=64)
def _few(kind: UnitKind, directory: Directory) -> Sequence[Unit]:
    """All open units of a kind, where they are so few that each can be named."""
    units = directory.units_of(kind)
    return units if len(units) <= _FEW else ()


@lru_cache(maxsize=8192)
def _units_at_home(
    kind: UnitKind, county: CountyCode, code: DistrictCode | None, directory: Directory
) -> Sequence[Unit]:
    """The county's units of a kind for somebody who is where the people of the district live, best first."""
    if code is None:
        units = directory.units_of(kind, county)
        widest = sorted(units, key=lambda unit: (bool(unit.districts), unit.is_doubtful, unit.phone is None))
        return tuple(widest[:_MOST_OF_A_KIND])
    # A unit for other districts only is named where the county has no other.
    of_here = directory.units_for(kind, county, code) or directory.units_of(kind, county)
    here = directory.district(code).point
    return _ranked(_MOST_NEAR, of_here, code, here, directory)


def _units(
    kind: UnitKind, county: CountyCode, code: DistrictCode | None, point: Point | None, directory: Directory
) -> Sequence[Unit]:
    """The county's first units of a kind: whose area it is, then those for everybody, near before far."""
    near = _units_at_home(kind, county, code, directory)
    if code is None or point is None:
        return near[:_MOST_OF_A_KIND]
    return _ranked(_MOST_OF_A_KIND, near, code, point, directory)


def _ranked(
    most: int, units: Sequence[Unit], code: DistrictCode, here: Point, directory: Directory
) -> tuple[Unit, ...]:
    district = directory.district(code)
    is_mind = any(unit.kind is UnitKind.MENTAL_HEALTH_CENTER for unit in units[:1])
    chosen = _mental_health(code, directory) if is_mind else None

    def rank(unit: Unit) -> tuple[bool, bool, bool, float, bool, bool]:
        return (
            unit.id != chosen,
            code not in unit.districts,
            not stands_in(unit, district, directory),
            meters_between(here, unit.point) if unit.point is not None else float("inf"),
            unit.is_doubtful,
            unit.phone is None,
        )

    return tuple(nsmallest(most, units, key=rank))


def stands_in(unit: Unit, district: District, directory: Directory) -> bool:
    """Whether the unit bears the district's name, or its address does."""
    return _bears_name_of(unit, district, directory) or district.name in (unit.address or "")


def is_local(entry: Entry, around: Where, directory: Directory) -> bool:
    """Whether this is a unit for the very district that may be meant, or a line of the very county.

    An office of the county only stands there.
    """
    if isinstance(entry, Hotline):
        return entry.county in around.counties
    if not isinstance(entry, Unit):
        return False
    districts = [directory.district(place.district) for place in around.places if place.district is not None]
    return any(
        district.code in entry.districts
        or (district.county == entry.county and _bears_name_of(entry, district, directory))
        for district in districts
    )


def _bears_name_of(unit: Unit, district: District, directory: Directory) -> bool:
    # 臺東 in 臺東縣政府社會處 is the county, not its city.
    name = unit.name.removeprefix(directory.county(unit.county).name)
    stem = district.name[:-1] if len(district.name) > 2 else district.name
    return unit.stands_in == district.code or stem in name


@lru_cache(maxsize=512)
def _mental_health(code: DistrictCode, directory: Directory) -> UnitId | None:
    """The mental-health center that routing chooses, so that both give the same answer."""
    place = directory.place_in(code)
    chosen = [it.id for it in specialists(place, Concern.MENTAL, directory, False) if it.role is Role.MENTAL_HEALTH]
    return UnitId(chosen[0]) if chosen else None


@lru_cache(maxsize=1024)
def _opens(hours: str, when: When) -> bool:
    moments = _EVENINGS if when is When.EVENING else _WEEKEND
    return any(open_state(hours, moment).is_open for moment in moments)


def opens(entry: Entry, when: When) -> bool:
    """Whether somebody is there at that time of the week, as far as a source says."""
    return entry.hours is not None and _opens(entry.hours, when)
