"""How to reach somebody whose number is not known: the nearest whose is, and never nobody."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache

from directory.facts import Center, DistrictCode, Hotline, HotlineId, Place, Unit, UnitKind
from directory.model import Directory
from directory.needs import Offer
from directory.routing import WELFARE_LINE
from directory.serving import Entry, serving

_MIND = (UnitKind.MENTAL_HEALTH_CENTER, UnitKind.HEALTH_BUREAU)
_UNITS: Mapping[UnitKind, tuple[UnitKind, ...]] = {
    UnitKind.MENTAL_HEALTH_CENTER: _MIND,
    UnitKind.CLUBHOUSE: _MIND,
    UnitKind.RECOVERY_SUPPORT: _MIND,
    UnitKind.PSYCHIATRIC_OUTREACH: _MIND,
    UnitKind.PERINATAL: _MIND,
    UnitKind.COUNSELING: _MIND,
    UnitKind.ADDICTION_TREATMENT: (UnitKind.DRUG_PREVENTION, *_MIND),
    UnitKind.DRUG_SUPPORT: (UnitKind.DRUG_PREVENTION,),
    UnitKind.EARLY_THERAPY: (UnitKind.EARLY_INTERVENTION,),
}
"""Those who know a service of a kind better than the family center does."""

_LINES: Mapping[UnitKind, HotlineId] = {
    UnitKind.PERINATAL: HotlineId("maternal"),
    UnitKind.DRUG_SUPPORT: HotlineId("drug"),
    UnitKind.DRUG_PREVENTION: HotlineId("drug"),
    UnitKind.PARENTING: HotlineId("family-education"),
    UnitKind.FAMILY_EDUCATION: HotlineId("family-education"),
    UnitKind.FAMILY_MEDIATION: HotlineId("family-education"),
    UnitKind.LONG_TERM_CARE: HotlineId("ltc-1966"),
    UnitKind.RESPITE: HotlineId("ltc-1966"),
    UnitKind.PROTECTION_CENTER: HotlineId("protection-113"),
}


def instead(entry: Entry, places: tuple[Place, ...], directory: Directory) -> Entry | None:
    """Whom to call to get there; None where the entry can be called itself, or is an address on the web.

    With no place, or one in another county, the answer is for the county of the entry.
    """
    if isinstance(entry, Hotline) or (entry.phone is not None and not entry.is_doubtful):
        return None
    here = next((place.district for place in places if place.county == entry.county), None)
    return _first(entry.id, here, directory)


def beside(entry: Entry, directory: Directory) -> Entry | None:
    """Who may know of an entry that its own number no longer reaches; None for a line."""
    return None if isinstance(entry, Hotline) else _first(entry.id, None, directory)


@lru_cache(maxsize=4096)
def _first(known: str, here: DistrictCode | None, directory: Directory) -> Entry:
    return next(_chain(directory.center_or_unit(known), here, directory))


def _chain(entry: Center | Unit, here: DistrictCode | None, directory: Directory) -> Iterator[Entry]:
    """Everybody who could be called, the one who knows most first; a number in doubt is not one to call."""
    if isinstance(entry, Unit):
        for kind in _UNITS.get(entry.kind, ()):
            place = directory.place_in(here) if here is not None else Place(entry.county)
            yield from _callable(serving(Offer(unit=kind), place, None, directory), entry)
        if entry.kind in _LINES:
            yield directory.hotline(_LINES[entry.kind])
    districts = (here,) if here is not None else entry.districts[:1]
    for district in districts:
        yield from _callable(directory.centers_of(district), entry)
    yield from _callable(directory.units_of(UnitKind.SOCIAL_BUREAU, entry.county), entry)
    yield directory.hotline(WELFARE_LINE)


def _callable(entries: Iterable[Entry], but: Entry) -> Iterator[Entry]:
    return (
        it
        for it in entries
        if not isinstance(it, Hotline) and it.phone is not None and not it.is_doubtful and it.id != but.id
    )
