"""The directory as Open Referral sees it (HSDS 3.0): who offers what, where, when, to whom; one fact a row."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NewType, TypeVar

from directory.facts import CountyCode, DistrictCode, Point, Source, Status, UnitKind

OrganizationId = NewType("OrganizationId", str)
ServiceId = NewType("ServiceId", str)
LocationId = NewType("LocationId", str)
SiteId = NewType("SiteId", str)


class Sort(StrEnum):
    """What an organization is."""

    GOVERNMENT = "government"
    HOSPITAL = "hospital"
    CLINIC = "clinic"
    ASSOCIATION = "association"
    FOUNDATION = "foundation"


class Audience(StrEnum):
    """Who is told of a service: everybody, or only a social worker, who assigns it."""

    PUBLIC = "public"
    WORKER = "worker"


class How(StrEnum):
    """Why a district belongs to a site: a source assigns it, or the site stands there and none states its area."""

    ASSIGNED = "assigned"
    HOME = "home"


TONGUES = ("zh", "en", "id", "vi", "th", "fil")
"""The languages a condition is told in, each a column of its own."""


class About(StrEnum):
    """What a condition speaks of."""

    WHAT = "what"  # what is offered
    ELIGIBILITY = "eligibility"
    APPLY = "apply"  # how to get it
    DOCUMENT = "document"
    COST = "cost"
    ACCESS = "access"  # steps, lifts, the way there
    LANGUAGE = "language"
    UNKNOWN = "unknown"  # what no source tells, said openly


@dataclass(frozen=True, slots=True)
class Organization:
    """Who runs a service, or has it run."""

    id: OrganizationId
    sort: Sort
    county: CountyCode | None
    name: str
    url: str | None
    source: Source = field(repr=False)


@dataclass(frozen=True, slots=True)
class Service:
    """What is offered; `kind` is None for the family center. A planned one opens at `date`, as far as is known."""

    id: ServiceId
    organization: OrganizationId
    kind: UnitKind | None
    county: CountyCode
    name: str
    status: Status
    date: str | None
    audience: Audience
    source: Source = field(repr=False)


@dataclass(frozen=True, slots=True)
class Location:
    """A house; without an address, no more than a district or a point is known of it."""

    id: LocationId
    district: DistrictCode | None
    address: str | None
    source: Source = field(repr=False)


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a house stands on the map."""

    location: LocationId
    point: Point
    source: Source = field(repr=False)


@dataclass(frozen=True, slots=True)
class Site:
    """A service at a location; without one it comes to people, or nobody has told us where it is."""

    id: SiteId
    service: ServiceId
    location: LocationId | None
    name: str
    status: Status
    date: str | None
    source: Source = field(repr=False)


@dataclass(frozen=True, slots=True)
class Phone:
    """A number of a site or service; `said` is what a source writes beside it."""

    of: str
    number: str
    said: str | None
    source: Source = field(repr=False)


@dataclass(frozen=True, slots=True)
class Schedule:
    """When somebody is there; `what` where it is a part of the service only. Without `hours`, in words alone."""

    of: str
    what: str | None
    hours: str | None
    said: str | None
    source: Source = field(repr=False)


@dataclass(frozen=True, slots=True)
class Area:
    """The districts of a site or service."""

    of: str
    how: How
    districts: tuple[DistrictCode, ...]
    source: Source = field(repr=False)


@dataclass(frozen=True, slots=True)
class Condition:
    """One thing to know before going, `told` in each of TONGUES; `least` and `most` where it is a number."""

    of: str
    about: About
    told: Mapping[str, str]
    least: int | None
    most: int | None
    source: Source = field(repr=False)

    def told_in(self, language: str) -> str:
        """What it says to somebody who reads this language, as zh-Hant or vi."""
        return self.told[language.partition("-")[0]]


Owned = TypeVar("Owned", Phone, Schedule, Area, Condition)

Fact = Organization | Service | Location | Spot | Site | Phone | Schedule | Area | Condition


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Catalog:
    """Every row of the model, and what belongs to what."""

    organizations: tuple[Organization, ...] = ()
    services: tuple[Service, ...] = ()
    locations: tuple[Location, ...] = ()
    spots: tuple[Spot, ...] = ()
    sites: tuple[Site, ...] = ()
    phones: tuple[Phone, ...] = ()
    schedules: tuple[Schedule, ...] = ()
    areas: tuple[Area, ...] = ()
    conditions: tuple[Condition, ...] = ()
    _organizations: Mapping[str, Organization] = field(init=False)
    _services: Mapping[str, Service] = field(init=False)
    _locations: Mapping[str, Location] = field(init=False)
    _points: Mapping[str, Point] = field(init=False)
    _sites: Mapping[str, Site] = field(init=False)
    _phones: Mapping[str, list[Phone]] = field(init=False)
    _schedules: Mapping[str, list[Schedule]] = field(init=False)
    _areas: Mapping[str, list[Area]] = field(init=False)
    _conditions: Mapping[str, list[Condition]] = field(init=False)

    def __post_init__(self) -> None:
        indexes: Mapping[str, object] = {
            "_organizations": {it.id: it for it in self.organizations},
            "_services": {it.id: it for it in self.services},
            "_locations": {it.id: it for it in self.locations},
            "_points": {it.location: it.point for it in self.spots},
            "_sites": {it.id: it for it in self.sites},
            "_phones": _by_owner(self.phones),
            "_schedules": _by_owner(self.schedules),
            "_areas": _by_owner(self.areas),
            "_conditions": _by_owner(self.conditions),
        }
        for name, index in indexes.items():
            object.__setattr__(self, name, index)

    def organization(self, known: OrganizationId) -> Organization:
        """The organization with this id."""
        return self._organizations[known]

    def service(self, known: ServiceId) -> Service:
        """The service with this id."""
        return self._services[known]

    def site(self, known: str) -> Site:
        """The site with this id, which is also the id of its center or unit."""
        return self._sites[known]

    def location(self, known: LocationId | None) -> Location | None:
        """The house with this id."""
        return self._locations[known] if known is not None else None

    def point(self, known: LocationId | None) -> Point | None:
        """Where a house stands."""
        return self._points.get(known) if known is not None else None

    def phones_of(self, site: Site) -> tuple[Phone, ...]:
        """The numbers of a site; those of its service where it has none of its own."""
        return tuple(self._phones.get(site.id, self._phones.get(site.service, ())))

    def schedules_of(self, site: Site) -> tuple[Schedule, ...]:
        """When a site is open; the hours of its service where it has none of its own."""
        return tuple(self._schedules.get(site.id, self._schedules.get(site.service, ())))

    def areas_of(self, site: Site) -> tuple[Area, ...]:
        """The districts of a site; those of its service where it has none of its own."""
        return tuple(self._areas.get(site.id, self._areas.get(site.service, ())))

    def conditions_of(self, site: Site, about: About | None = None) -> tuple[Condition, ...]:
        """What to know of a site, and then of its service, before going there."""
        found = (*self._conditions.get(site.id, ()), *self._conditions.get(site.service, ()))
        return tuple(it for it in found if about in (None, it.about))

    def own(self, known: str) -> tuple[Phone | Schedule | Area | Condition, ...]:
        """The facts that are written for this very site or service."""
        indexes = (self._phones, self._schedules, self._areas, self._conditions)
        return tuple(fact for index in indexes for fact in index.get(known, ()))

    def facts(self) -> Iterable[Fact]:
        """Every row, in the order of the files."""
        for rows in (
            self.organizations,
            self.services,
            self.locations,
            self.spots,
            self.sites,
            self.phones,
            self.schedules,
            self.areas,
            self.conditions,
        ):
            yield from rows


def _by_owner(facts: Iterable[Owned]) -> Mapping[str, list[Owned]]:
    owned: dict[str, list[Owned]] = {}
    for fact in facts:
        owned.setdefault(fact.of, []).append(fact)
    return owned


def opening_day(date: str) -> datetime.date:
    """The last day of a year, month or day written as 2023, 2023-07 or 2023-07-01."""
    parts = [int(part) for part in date.split("-")]
    if len(parts) == 3:
        return datetime.date(*parts)
    year, month = (parts[0] + 1, 1) if len(parts) == 1 or parts[1] == 12 else (parts[0], parts[1] + 1)
    return datetime.date(year, month, 1) - datetime.timedelta(days=1)
