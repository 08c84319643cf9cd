"""The outreach programs for people whose conduct worries others: each city's own rules, read from outreach.csv.

Nobody is asked for more than they can know: a case type or an exclusion names who may be asked about it.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from enum import StrEnum
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

from directory.facts import Concern, CountyCode, HotlineId, Source, Unit, UnitId, UnitKind
from directory.rows import Row, Sources, rows_of

if TYPE_CHECKING:
    from directory.model import Directory

FILE = "outreach.csv"


class Fact(StrEnum):
    """What a row of the file states."""

    FORM = "form"  # what the city calls its form
    SCOPE = "scope"
    STEP = "step"
    CASE = "case"
    VISIT_HOURS = "visit_hours"
    JOINT_VISIT = "joint_visit"
    PROVIDER = "provider"
    CONTACT = "contact"
    UNPUBLISHED = "unpublished"
    EXCLUSION = "exclusion"  # for every county


class Scope(StrEnum):
    """Whose word begins it."""

    SCREENED = "screened"  # network staff have looked first
    HEALTH_SIDE = "health_side"  # the health bureau or a health center refers
    OPEN = "open"  # anybody may tell police, fire or health


class Step(StrEnum):
    """What happens, in this order."""

    FORM = "form"
    ASSESSED = "assessed"
    DISPATCHED = "dispatched"
    VISITED = "visited"
    VISITED_AT_HOME = "visited_at_home"
    CARE_PLAN = "care_plan"


class CaseType(StrEnum):
    """For whom the program is, as the city lists them."""

    SUSPECTED = "suspected"
    ESCORTED = "escorted"
    HARD_CASE = "hard_case"
    CRISIS = "crisis"
    REFUSES_ADMISSION = "refuses_admission"
    DISCHARGED = "discharged"


class Excluded(StrEnum):
    """What alone is no case for it."""

    HOARDING = "hoarding"
    FORGETTING = "forgetting"
    SINCE_CHILDHOOD = "since_childhood"
    INTOXICATED = "intoxicated"
    OTHER_DIAGNOSIS = "other_diagnosis"


class Asked(StrEnum):
    """Who can know it: everybody who sees the person, those who live with them, or staff only."""

    ANYONE = "anyone"
    FAMILY = "family"
    NETWORK = "network"


@dataclass(frozen=True, slots=True)
class Case:
    type: CaseType
    asked: Asked
    source: Source = field(repr=False, compare=False)


@dataclass(frozen=True, slots=True)
class Provider:
    """Who visits, for the year a source names."""

    unit: UnitId
    year: int
    source: Source = field(repr=False, compare=False)


@dataclass(frozen=True, slots=True)
class Exclusion:
    """What alone is no case, and who helps then: lines, kinds of unit, or a report of this concern."""

    what: Excluded
    asked: Asked
    lines: tuple[HotlineId, ...]
    units: tuple[UnitKind, ...]
    report: Concern | None
    source: Source = field(repr=False, compare=False)


@dataclass(frozen=True, slots=True)
class Program:
    """What a source says of one county's program; what none says is empty."""

    county: CountyCode
    form: str | None = None
    scope: Scope | None = None
    steps: tuple[Step, ...] = ()
    cases: tuple[Case, ...] = ()
    visit_within: timedelta | None = None
    is_joint: bool = False
    providers: tuple[Provider, ...] = ()
    contact: UnitId | None = None
    is_unpublished: bool = False

    @property
    def current_providers(self) -> tuple[Provider, ...]:
        """Those of the latest year that is known."""
        latest = max((provider.year for provider in self.providers), default=0)
        return tuple(provider for provider in self.providers if provider.year == latest)

    @property
    def says_nothing(self) -> bool:
        """Whether no source says how it goes in this county."""
        return not (self.scope or self.steps or self.cases)

    def cases_for(self, knows: Asked) -> tuple[Case, ...]:
        """The case types that somebody who knows this much may be asked about."""
        return tuple(case for case in self.cases if may_be_asked(case.asked, knows))


@dataclass(frozen=True, slots=True)
class Programs:
    """All that is known: each county's program, and what is no case anywhere."""

    of: Mapping[CountyCode, Program] = field(default_factory=dict)
    exclusions: tuple[Exclusion, ...] = ()

    def exclusions_for(self, knows: Asked) -> tuple[Exclusion, ...]:
        """The exclusions that somebody who knows this much may be asked about."""
        return tuple(exclusion for exclusion in self.exclusions if may_be_asked(exclusion.asked, knows))


_KNOWS = (Asked.ANYONE, Asked.FAMILY, Asked.NETWORK)


def may_be_asked(what: Asked, knows: Asked) -> bool:
    """Whether somebody who knows this much can know that."""
    return _KNOWS.index(what) <= _KNOWS.index(knows)


def program(county: CountyCode | None, directory: Directory) -> Program:
    """The county's program; an empty one where no source speaks of any."""
    code = county or CountyCode("")
    return directory.programs.of.get(code, Program(code))


def read_programs(
    folder: Path,
    sources: Sources,
    counties: Collection[str],
    units: Iterable[Unit],
    lines: Collection[str],
) -> Programs:
    """Every row of outreach.csv; raises BadRow at the first that is wrong."""
    rows = list(rows_of(folder, FILE))
    unit_ids = {unit.id: unit for unit in units}
    found: dict[CountyCode, _Gathered] = {}
    exclusions: list[Exclusion] = []
    seen: set[tuple[str, str, str, str]] = set()
    for row in rows:
        fact, code = row.choice("fact", Fact), row.maybe("county")
        mark = (code or "", fact, row.text("value"), row.maybe("year") or "")
        if mark in seen:
            raise row.bad(f"{fact} {row.text('value')!r} stands here twice")
        seen.add(mark)
        if fact is Fact.EXCLUSION:
            if code is not None:
                raise row.bad("an exclusion is for every county")
            exclusions.append(_exclusion(row, sources, lines))
            continue
        county = CountyCode(row.known("county", counties, "county"))
        _add(found.setdefault(county, _Gathered(county)), fact, row, sources, unit_ids)
    return Programs(
        MappingProxyType({county: gathered.program() for county, gathered in found.items()}), tuple(exclusions)
    )


@dataclass(slots=True)
class _Gathered:
    """A program while its rows are read."""

    county: CountyCode
    once: dict[str, object] = field(default_factory=dict)
    steps: list[Step] = field(default_factory=list)
    cases: list[Case] = field(default_factory=list)
    providers: list[Provider] = field(default_factory=list)

    def program(self) -> Program:
        return Program(
            self.county,
            **self.once,  # type: ignore[arg-type] # each value was read as its field's type
            steps=tuple(self.steps),
            cases=tuple(self.cases),
            providers=tuple(self.providers),
        )


def _add(to: _Gathered, fact: Fact, row: Row, sources: Sources, units: Mapping[UnitId, Unit]) -> None:
    source = row.source(sources)
    match fact:
        case Fact.STEP:
            to.steps.append(row.choice("value", Step))
            return
        case Fact.CASE:
            to.cases.append(Case(row.choice("value", CaseType), row.choice("asked", Asked), source))
            return
        case Fact.PROVIDER:
            year = row.text("year")
            if not year.isdigit():
                raise row.bad(f"year {year!r} is no number")
            to.providers.append(Provider(_unit(row, to.county, units), int(year), source))
            return
        case _:
            name, value = _once(fact, row, to.county, units)
    if name in to.once:
        raise row.bad(f"{fact} stands here twice")
    to.once[name] = value


def _once(fact: Fact, row: Row, county: CountyCode, units: Mapping[UnitId, Unit]) -> tuple[str, object]:
    """A fact that a program has only once, under the name of its field."""
    match fact:
        case Fact.FORM:
            return "form", row.text("value")
        case Fact.SCOPE:
            return "scope", row.choice("value", Scope)
        case Fact.VISIT_HOURS:
            hours = row.text("value")
            if not hours.isdigit() or int(hours) == 0:
                raise row.bad(f"hours {hours!r} are no number")
            return "visit_within", timedelta(hours=int(hours))
        case Fact.CONTACT:
            return "contact", _unit(row, county, units)
        case _:
            if row.text("value") != "yes":
                raise row.bad(f"{fact} {row.text('value')!r} is not yes")
            return "is_joint" if fact is Fact.JOINT_VISIT else "is_unpublished", True


def _unit(row: Row, county: CountyCode, units: Mapping[UnitId, Unit]) -> UnitId:
    unit = units[UnitId(row.known("value", units, "unit"))]
    if unit.county != county:
        raise row.bad(f"{unit.id} is no unit of this county")
    return unit.id


def _exclusion(row: Row, sources: Sources, lines: Collection[str]) -> Exclusion:
    where: dict[str, list[str]] = {"line": [], "unit": [], "report": []}
    for to in row.text("to").split():
        kind, _, name = to.partition(":")
        among: Collection[str] = {"line": lines, "unit": set(UnitKind), "report": set(Concern)}.get(kind, ())
        if name not in among:
            raise row.bad(f"{to!r} is no line, kind of unit or concern")
        where[kind].append(name)
    if len(where["report"]) > 1:
        raise row.bad("more than one concern to report")
    return Exclusion(
        row.choice("value", Excluded),
        row.choice("asked", Asked),
        tuple(HotlineId(line) for line in where["line"]),
        tuple(UnitKind(kind) for kind in where["unit"]),
        Concern(where["report"][0]) if where["report"] else None,
        row.source(sources),
    )
