"""What must be asked again first: facts beyond their limit, by how far, how much hangs on them, and how sure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from directory.catalog import (
    Area,
    Condition,
    Location,
    Organization,
    Phone,
    Schedule,
    Service,
    Site,
    Spot,
    opening_day,
)
from directory.facts import Center, Confidence, CountyCode, Source, Status, Unit, UnitKind
from directory.freshness import LIMITS, Known, as_of
from directory.model import Directory
from directory.reach import instead
from directory.results import phone_of

# A fact without any date is taken to be three limits old.
_UNDATED = 3.0
_DOUBT: Mapping[Confidence, float] = {Confidence.HIGH: 1.0, Confidence.MEDIUM: 1.5, Confidence.LOW: 3.0}
# A report of danger goes out on these; then what every report goes to; then what routing falls back on.
_DANGER, _CENTER, _ROUTED, _ELSE = 6.0, 4.0, 3.0, 1.0
_ROUTED_TO = frozenset(
    {
        UnitKind.INTAKE_WINDOW,
        UnitKind.PROTECTION_CENTER,
        UnitKind.MENTAL_HEALTH_CENTER,
        UnitKind.ELDER_WINDOW,
        UnitKind.YOUTH_COUNSELING,
        UnitKind.SOCIAL_BUREAU,
        UnitKind.HEALTH_BUREAU,
    }
)
# Who is called in the place of others: one more for each ten of them.
_OTHERS = 10
# A wrong number or hour sends somebody nowhere; a wrong name or point seldom does.
_WEIGHT: Mapping[Known, float] = {
    Known.PHONE: 2.0,
    Known.LINE: 2.0,
    Known.HOURS: 1.5,
    Known.PLANNED: 1.5,
    Known.AREA: 1.2,
    Known.STATUS: 1.0,
    Known.ADDRESS: 1.0,
    Known.CONDITION: 0.7,
    Known.POINT: 0.3,
    Known.ORGANIZATION: 0.3,
}


@dataclass(frozen=True, slots=True)
class Stale:
    """One fact to ask again: `call` is the number to ask at, `score` how urgent it is."""

    score: float
    id: str
    county: CountyCode | None
    name: str
    known: Known
    says: str
    as_of: date | None
    confidence: Confidence
    call: str | None


def stale(directory: Directory, on: date) -> tuple[Stale, ...]:
    """Every fact that is beyond its limit on this day, the most urgent first."""
    relied, numbers, names = _relied_on(directory), _numbers(directory), _names(directory)
    found = []
    for owner, known, says, source, due in _facts(directory):
        limits = _overdue(known, source, due, on)
        if limits > 1:
            score = limits * relied.get(owner, _ELSE) * _WEIGHT[known] * _DOUBT[source.confidence]
            name, county = names[owner]
            day, number = as_of(source), numbers.get(owner)
            found.append(Stale(round(score, 1), owner, county, name, known, says, day, source.confidence, number))
    return tuple(sorted(found, key=lambda it: (-it.score, it.id, it.known)))


def _overdue(known: Known, source: Source, due: date | None, on: date) -> float:
    """How many limits old a fact is; a planned opening is overdue from its day on."""
    day = as_of(source)
    limits = (on - day) / LIMITS[known] if day is not None else _UNDATED
    if due is not None and due < on:
        limits = max(limits, 1 + (on - due) / LIMITS[known])
    return limits


def _facts(directory: Directory) -> Iterator[tuple[str, Known, str, Source, date | None]]:
    """Each fact with its owner, what it says, and the day on which it ends by itself."""
    houses: dict[str, str] = {}
    for site in directory.catalog.sites:
        if site.location is not None:
            houses.setdefault(site.location, site.id)
    for line in directory.hotlines:
        yield line.id, Known.LINE, f"{line.number or line.url}; {line.hours_text}", line.source, None
    for fact in directory.catalog.facts():
        match fact:
            case Organization():
                yield fact.id, Known.ORGANIZATION, fact.name, fact.source, None
            case Service() | Site():
                is_planned = fact.status is Status.PLANNED
                due = opening_day(fact.date) if is_planned and fact.date is not None else None
                known = Known.PLANNED if is_planned else Known.STATUS
                if isinstance(fact, Site) or is_planned:
                    yield fact.id, known, " ".join(filter(None, (fact.status, fact.date))), fact.source, due
            case Location():
                if fact.address is not None:
                    yield houses.get(fact.id, fact.id), Known.ADDRESS, fact.address, fact.source, None
            case Spot():
                says = f"{fact.point.lat}, {fact.point.lon}"
                yield houses.get(fact.location, fact.location), Known.POINT, says, fact.source, None
            case Phone():
                yield fact.of, Known.PHONE, fact.number, fact.source, None
            case Schedule():
                yield fact.of, Known.HOURS, fact.said or fact.hours or "", fact.source, None
            case Area():
                names = "、".join(directory.district(code).name for code in fact.districts)
                yield fact.of, Known.AREA, names, fact.source, None
            case Condition():
                yield fact.of, Known.CONDITION, f"{fact.about}: {fact.told['zh']}", fact.source, None


def _relied_on(directory: Directory) -> Mapping[str, float]:
    """How much hangs on each center, unit and line, those called in the place of others included."""
    relied: dict[str, float] = {}
    for line in directory.hotlines:
        relied[line.id] = _DANGER if line.danger else _ROUTED if line.ladder else _ELSE
    for center in directory.centers:
        relied[center.id] = _CENTER
    for unit in directory.units:
        relied[unit.id] = _ROUTED if unit.kind in _ROUTED_TO else _ELSE
    for entry in _entries(directory):
        called = instead(entry, (), directory)
        if called is not None:
            relied[called.id] += 1 / _OTHERS
    return relied


def _numbers(directory: Directory) -> Mapping[str, str | None]:
    """The number at which to ask about each: its own, even if in doubt, or that of who is called instead."""
    numbers: dict[str, str | None] = {line.id: line.number for line in directory.hotlines}
    for entry in _entries(directory):
        called = instead(entry, (), directory)
        numbers[entry.id] = entry.phone or (phone_of(called) if called is not None else None)
    for site in directory.catalog.sites:
        numbers.setdefault(site.service, numbers.get(site.id))
    return numbers


def _entries(directory: Directory) -> Iterator[Center | Unit]:
    yield from directory.centers
    yield from directory.units


def _names(directory: Directory) -> Mapping[str, tuple[str, CountyCode | None]]:
    catalog = directory.catalog
    return {
        **{it.id: (it.name, it.county) for it in catalog.organizations},
        **{it.id: (it.name, it.county) for it in catalog.services},
        **{it.id: (it.name, it.county) for it in directory.hotlines},
        **{it.id: (it.name, catalog.service(it.service).county) for it in catalog.sites},
    }
