"""The directory itself: every fact, and the look-ups over it. The facts' types are offered here too."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TypeVar

from directory.catalog import Catalog
from directory.duties import Duty
from directory.facts import (
    Alias,
    AliasKind,
    Center,
    CenterId,
    Concern,
    Confidence,
    County,
    CountyCode,
    District,
    DistrictCode,
    Finding,
    Found,
    Hotline,
    HotlineId,
    Place,
    Point,
    Several,
    Source,
    Split,
    Status,
    Unit,
    UnitId,
    UnitKind,
    Unknown,
    Village,
    VillageCode,
)
from directory.needs import Family, Need, NeedId
from directory.outreach import Programs

__all__ = [
    "Alias",
    "AliasKind",
    "Catalog",
    "Center",
    "CenterId",
    "Concern",
    "Confidence",
    "County",
    "CountyCode",
    "Directory",
    "District",
    "DistrictCode",
    "Finding",
    "Found",
    "Hotline",
    "HotlineId",
    "Need",
    "Place",
    "Point",
    "Several",
    "Source",
    "Split",
    "Status",
    "Unit",
    "UnitId",
    "UnitKind",
    "Unknown",
    "Village",
    "VillageCode",
]

K = TypeVar("K")
V = TypeVar("V")


def _grouped(pairs: Iterable[tuple[K, V]]) -> Mapping[K, tuple[V, ...]]:
    groups: dict[K, list[V]] = defaultdict(list)
    for key, value in pairs:
        groups[key].append(value)
    return MappingProxyType({key: tuple(values) for key, values in groups.items()})


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Directory:
    """Who helps where. Read once at start; two directories are the same only when they are one object."""

    counties: tuple[County, ...]
    districts: tuple[District, ...]
    villages: tuple[Village, ...]
    aliases: tuple[Alias, ...]
    centers: tuple[Center, ...]
    splits: tuple[Split, ...]
    units: tuple[Unit, ...]
    hotlines: tuple[Hotline, ...]
    needs: tuple[Need, ...] = ()
    duties: tuple[Duty, ...] = ()
    programs: Programs = field(default_factory=Programs)
    catalog: Catalog = field(default_factory=Catalog)
    remote: frozenset[DistrictCode] = frozenset()
    families: tuple[Family, ...] = ()
    shorthand: Mapping[str, str] = field(default_factory=dict)
    sentences: Mapping[NeedId, tuple[str, ...]] = field(default_factory=dict)
    _counties: Mapping[CountyCode, County] = field(init=False)
    _districts: Mapping[DistrictCode, District] = field(init=False)
    _villages: Mapping[VillageCode, Village] = field(init=False)
    _centers: Mapping[CenterId, Center] = field(init=False)
    _units: Mapping[UnitId, Unit] = field(init=False)
    _hotlines: Mapping[HotlineId, Hotline] = field(init=False)
    _districts_of: Mapping[CountyCode, tuple[District, ...]] = field(init=False)
    _villages_of: Mapping[DistrictCode, tuple[Village, ...]] = field(init=False)
    _centers_of: Mapping[DistrictCode, tuple[Center, ...]] = field(init=False)
    _splits_of: Mapping[DistrictCode, tuple[Split, ...]] = field(init=False)
    _units_of: Mapping[tuple[UnitKind, CountyCode], tuple[Unit, ...]] = field(init=False)
    _units_of_kind: Mapping[UnitKind, tuple[Unit, ...]] = field(init=False)
    _units_for: Mapping[tuple[UnitKind, CountyCode, DistrictCode | None], tuple[Unit, ...]] = field(init=False)

    def __post_init__(self) -> None:
        open_units = [unit for unit in self.units if unit.is_open]
        indexes: Mapping[str, object] = {
            "_counties": {county.code: county for county in self.counties},
            "_districts": {district.code: district for district in self.districts},
            "_villages": {village.code: village for village in self.villages},
            "_centers": {center.id: center for center in self.centers},
            "_units": {unit.id: unit for unit in self.units},
            "_hotlines": {hotline.id: hotline for hotline in self.hotlines},
            "_districts_of": _grouped((district.county, district) for district in self.districts),
            "_villages_of": _grouped((village.district, village) for village in self.villages),
            "_centers_of": _grouped((code, center) for center in self.centers for code in center.districts),
            "_splits_of": _grouped((split.district, split) for split in self.splits),
            "_units_of": _grouped(((unit.kind, unit.county), unit) for unit in open_units),
            "_units_of_kind": _grouped((unit.kind, unit) for unit in open_units),
            "_units_for": _grouped(
                ((unit.kind, unit.county, code), unit) for unit in open_units for code in unit.districts or (None,)
            ),
        }
        for name, index in indexes.items():
            object.__setattr__(self, name, index)

    def county(self, code: CountyCode) -> County:
        """The county with this code."""
        return self._counties[code]

    def district(self, code: DistrictCode) -> District:
        """The district with this code."""
        return self._districts[code]

    def village(self, code: VillageCode) -> Village:
        """The village with this code."""
        return self._villages[code]

    def center(self, center_id: CenterId) -> Center:
        """The center with this id."""
        return self._centers[center_id]

    def unit(self, unit_id: UnitId) -> Unit:
        """The unit with this id."""
        return self._units[unit_id]

    def center_or_unit(self, known: str) -> Center | Unit:
        """The center or unit with this id."""
        center = self._centers.get(CenterId(known))
        return center if center is not None else self._units[UnitId(known)]

    def hotline(self, hotline_id: HotlineId) -> Hotline:
        """The line with this id."""
        return self._hotlines[hotline_id]

    def districts_of(self, county: CountyCode) -> tuple[District, ...]:
        """The districts of a county, in the order of their codes."""
        return self._districts_of.get(county, ())

    def villages_of(self, district: DistrictCode) -> tuple[Village, ...]:
        """The villages of a district that are known here; often none."""
        return self._villages_of.get(district, ())

    def centers_of(self, district: DistrictCode) -> tuple[Center, ...]:
        """The centers responsible for a district: usually one, sometimes two, rarely none."""
        return self._centers_of.get(district, ())

    def splits_of(self, district: DistrictCode) -> tuple[Split, ...]:
        """How two centers share a district by villages, where a source says so."""
        return self._splits_of.get(district, ())

    def units_of(
        self, kind: UnitKind, county: CountyCode | None = None, district: DistrictCode | None = None
    ) -> tuple[Unit, ...]:
        """The open units of a kind in a county; with a district, only those whose stated area includes it."""
        if district is not None:
            return self._units_for.get((kind, county or self._districts[district].county, district), ())
        return self._units_of_kind.get(kind, ()) if county is None else self._units_of.get((kind, county), ())

    def units_for(self, kind: UnitKind, county: CountyCode, district: DistrictCode) -> tuple[Unit, ...]:
        """The open units of a kind that a district may turn to: those assigned to it, and those with no stated area."""
        everybody = self._units_for.get((kind, county, None), ())
        return (*self._units_for.get((kind, county, district), ()), *everybody)

    def name_of(self, place: Place) -> str:
        """The place in Chinese as it is written on an envelope, without the person's own words."""
        parts = []
        if place.county is not None:
            parts.append(self._counties[place.county].name)
        if place.district is not None:
            parts.append(self._districts[place.district].name)
        if place.village is not None:
            parts.append(self._villages[place.village].name)
        return "".join(parts)

    def place_in(self, district: DistrictCode, village: VillageCode | None = None) -> Place:
        """The place that is this district, or this village of it."""
        return Place(self._districts[district].county, district, village)

    def place_with(self, code: str) -> Place | None:
        """The county, district or village with this code; None for one that is none, or is one no more."""
        if (village := self._villages.get(VillageCode(code))) is not None:
            return self.place_in(village.district, village.code)
        if DistrictCode(code) in self._districts:
            return self.place_in(DistrictCode(code))
        return Place(CountyCode(code)) if CountyCode(code) in self._counties else None
