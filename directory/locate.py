"""Which district a point lies in, by the official borders where they are at hand."""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

from directory.model import Directory, District, Finding, Found, Place, Point, Several, Unknown

# The borders are simplified (up to 40 m off) and a phone is often 50 m off: closer than both together,
# the point may belong to either side and is asked about.
BORDER_METERS = 150.0
# On a pier, a bridge or a boat at the shore: still the nearest district. Farther out, no place is named.
COAST_METERS = 3_000.0
# No point of the main island or the islets lies farther from where people of some district live.
ABROAD_METERS = 60_000.0
NEAREST = 3

METERS_PER_DEGREE = 111_195.0


if TYPE_CHECKING:
    from directory.boundaries import Boundaries  # shapely and numpy fill 14 MB: read where borders are installed


class BadBoundaries(Exception):
    """A border file that cannot be used, and why."""


def meters_between(one: Point, other: Point) -> float:
    """The distance between two points, in meters; good to one percent within Taiwan."""
    north = one.lat - other.lat
    east = (one.lon - other.lon) * math.cos(math.radians((one.lat + other.lat) / 2))
    return math.hypot(north, east) * METERS_PER_DEGREE


def nearest_districts(point: Point, among: Sequence[District]) -> list[tuple[float, District]]:
    """The districts by the distance to where their people live, nearest first."""
    return sorted(
        ((meters_between(point, district.point), district) for district in among),
        key=lambda ranked: (ranked[0], ranked[1].code),
    )


@lru_cache(maxsize=4096)
def place_at(point: Point, directory: Directory, boundaries: Boundaries | None) -> Finding:
    """The district a point lies in; near a border both, off the coast the nearest, abroad none.

    Without borders it is never sure: the three districts whose people live nearest are offered.
    """
    if not (math.isfinite(point.lat) and math.isfinite(point.lon)):
        return Unknown()
    if boundaries is None:
        ranked = nearest_districts(point, directory.districts)
        if ranked[0][0] > ABROAD_METERS:
            return Unknown()
        codes = [district.code for _, district in ranked[:NEAREST]]
    else:
        near = boundaries.near(point, BORDER_METERS) or boundaries.near(point, COAST_METERS)
        if not near:
            return Unknown()
        codes = [code for meters, code in near if meters <= near[0][0] + BORDER_METERS]
    places = tuple(Place(directory.district(code).county, code, point=point) for code in codes)
    return Found(places[0]) if len(places) == 1 else Several(places)
