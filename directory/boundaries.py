"""The official borders of the districts, read from a GeoJSON file that is not ours to keep."""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from pathlib import Path

import shapely
from shapely.geometry import shape
from shapely.geometry.base import BaseGeometry

from directory.locate import METERS_PER_DEGREE, BadBoundaries
from directory.model import Directory, DistrictCode, Point

_MIDDLE = math.radians(23.8)


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
    scale = (METERS_PER_DEGREE * math.cos(_MIDDLE), METERS_PER_DEGREE)
    return shapely.transform(area, lambda coordinates: coordinates * scale)
