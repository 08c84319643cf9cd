"""Which district a point lies in, by the official borders where they are at hand."""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path

import shapely
from shapely.geometry import shape
from shapely.geometry.base import BaseGeometry

from directory.model import Directory, District, DistrictCode, Finding, Found, Place, Point, Several, Unknown

# The borders are simplified (up to 40 m off) and a phone is often 50 m off: closer than both together,
# the point may belong to either side and is asked about.
BORDER_METERS = 150.0
# On a pier, a bridge or a boat at the shore: still the nearest district. Farther out, no place is named.
COAST_METERS = 3_000.0
# No point of the main island or the islets lies farther from where people of some district live.
ABROAD_METERS = 60_000.0
NEAREST = 3

_METERS_PER_DEGREE = 111_195.0
_MIDDLE = math.radians(23.8)


class BadBoundaries(Exception):
    """A border file that cannot be used, and why."""


def meters_between(one: Point, other: Point) -> float:
    """The distance between two points, in meters; good to one percent within Taiwan."""
    north = one.lat - other.lat
    east = (one.lon - other.lon) * math.cos(math.radians((one.lat + other.lat) / 2))
    return math.hypot(north, east) * _METERS_PER_DEGREE


def nearest_districts(point: Point, among: Sequence[District]) -> list[tuple[float, District]]:
    """The districts by the distance to where their people live, nearest first."""
    return sorted(
        ((meters_between(point, district.point), district) for district in among),
        key=lambda ranked: (ranked[0], ranked[1].code),
    )


class Boundaries:
    """The borders of the districts, in meters on a flat map, so that distances can be asked for."""

    def __init__(self, areas: Sequence[tuple[DistrictCode, BaseGeometry]]) -> None:
        self._codes = [code for code, _ in areas]
        self._areas = [_flat(area) for _, area in areas]
        for area in self._areas:
            shapely.prepare(area)
        self._tree = shapely.STRtree(self._areas)

    @classmethod
    def from_geojson(cls, path: Path) -> Boundaries:
        """The borders in a GeoJSON file whose features carry `code`; raises BadBoundaries when it is none."""
        try:
            collection = json.loads(path.read_text("utf-8"))
        except (OSError, ValueError) as fault:
            raise BadBoundaries(f"{path.name}: not a readable GeoJSON file ({type(fault).__name__})") from fault
        features = collection.get("features") if isinstance(collection, dict) else None
        if not isinstance(features, list) or not features:
            raise BadBoundaries(f"{path.name}: no features")
        areas: dict[DistrictCode, BaseGeometry] = {}
        for number, feature in enumerate(features, start=1):
            code = (feature.get("properties") or {}).get("code") if isinstance(feature, dict) else None
            if not isinstance(code, str) or not (len(code) == 8 and code.isdigit()):
                raise BadBoundaries(f"{path.name}: feature {number} has no district code of 8 digits")
            if code in areas:
                raise BadBoundaries(f"{path.name}: feature {number} repeats district {code}")
            geometry = feature.get("geometry") or {}
            if geometry.get("type") not in ("Polygon", "MultiPolygon"):
                raise BadBoundaries(f"{path.name}: feature {number} ({code}) is no polygon")
            try:
                area = shape(geometry)
            except (ValueError, TypeError, IndexError, shapely.errors.GEOSException) as fault:
                raise BadBoundaries(f"{path.name}: feature {number} ({code}) has a broken polygon") from fault
            if area.is_empty or not area.is_valid:
                raise BadBoundaries(f"{path.name}: feature {number} ({code}) has an invalid polygon")
            areas[DistrictCode(code)] = area
        return cls(list(areas.items()))

    def check_against(self, directory: Directory) -> None:
        """Raise BadBoundaries unless the borders are those of exactly the districts of the directory."""
        ours = {district.code for district in directory.districts}
        if odd := sorted(ours.symmetric_difference(self._codes)):
            raise BadBoundaries(f"the borders and the directory differ in {len(odd)} districts: {', '.join(odd[:5])}")

    def near(self, point: Point, meters: float) -> list[tuple[float, DistrictCode]]:
        """The districts within this distance, nearest first; a distance of 0 means inside."""
        at = _flat(shapely.Point(point.lon, point.lat))
        found = self._tree.query(at, predicate="dwithin", distance=meters)
        return sorted((float(self._areas[index].distance(at)), self._codes[index]) for index in found)


def _flat(area: BaseGeometry) -> BaseGeometry:
    scale = (_METERS_PER_DEGREE * math.cos(_MIDDLE), _METERS_PER_DEGREE)
    return shapely.transform(area, lambda coordinates: coordinates * scale)


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
