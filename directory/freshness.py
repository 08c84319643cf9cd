"""How old a fact is, and whether it is older than facts of its kind may be before somebody must ask again.

The limits are the project's own: short where things change often and a wrong answer sends somebody out at night.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from functools import lru_cache
from typing import TYPE_CHECKING

from directory.catalog import opening_day
from directory.facts import Hotline, Source, Status

if TYPE_CHECKING:
    from directory.facts import Center, Unit
    from directory.model import Directory


class Known(StrEnum):
    """The kinds of fact, as far as they age differently."""

    STATUS = "status"  # that it runs at all
    PLANNED = "planned"  # that it does not run yet
    PHONE = "phone"
    HOURS = "hours"
    ADDRESS = "address"
    POINT = "point"
    AREA = "area"
    CONDITION = "condition"  # who may come, what it costs, what to bring
    LINE = "line"  # a help-line: its number and its hours
    ORGANIZATION = "organization"


LIMITS: Mapping[Known, timedelta] = {
    Known.HOURS: timedelta(days=182),
    Known.PLANNED: timedelta(days=182),
    Known.PHONE: timedelta(days=365),
    Known.LINE: timedelta(days=365),
    Known.CONDITION: timedelta(days=365),
    Known.STATUS: timedelta(days=730),
    Known.ADDRESS: timedelta(days=730),
    Known.AREA: timedelta(days=730),
    Known.POINT: timedelta(days=1826),
    Known.ORGANIZATION: timedelta(days=1826),
}

_DATE = re.compile(r"(?:19|20)\d\d(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?(?!\d)")


@dataclass(frozen=True, slots=True)
class Freshness:
    """The day of the oldest fact of what is shown, None where no source has one, and which facts are too old."""

    as_of: date | None
    old: tuple[Known, ...]

    @property
    def is_old(self) -> bool:
        """Whether it must be said, where it is shown, that this may no longer be so."""
        return bool(self.old)


@dataclass(frozen=True, slots=True)
class Stated:
    """One fact of an entry, as it is written in the directory, with its source."""

    known: Known
    says: str
    source: Source


@lru_cache(maxsize=4096)
def as_of(source: Source) -> date | None:
    """The day a fact was last known to be so: what its office told us, else the newest date its source bears.

    That we read the source again later makes the fact no younger.
    """
    if source.assurer is not None:
        return source.verified_on
    dates = [opening_day(found) for found in _DATE.findall(source.date)]
    return min(max(dates), source.verified_on) if dates else None


def is_old(source: Source, known: Known, on: date) -> bool:
    """Whether a fact of this kind is beyond its limit on this day; one without a date always is."""
    day = as_of(source)
    return day is None or on - day > LIMITS[known]


def freshness(entry: Center | Unit | Hotline, on: date, directory: Directory) -> Freshness:
    """How old what is shown of an entry is: that it runs, its number, hours and address."""
    shown = list(stated(entry, directory))
    days = [as_of(it.source) for it in shown]
    known = [day for day in days if day is not None]
    old = tuple(dict.fromkeys(it.known for it in shown if is_old(it.source, it.known, on)))
    return Freshness(min(known) if len(known) == len(days) else None, old)


def stated(entry: Center | Unit | Hotline, directory: Directory) -> Iterator[Stated]:
    """What is shown of an entry, fact by fact: that it runs, its number, hours and address."""
    if isinstance(entry, Hotline):
        yield Stated(Known.LINE, f"{entry.number or entry.url}; {entry.hours_text}", entry.source)
        return
    catalog = directory.catalog
    site = catalog.site(entry.id)
    is_planned = site.status is Status.PLANNED
    yield Stated(Known.PLANNED if is_planned else Known.STATUS, site.status, site.source)
    for phone in catalog.phones_of(site)[:1]:
        yield Stated(Known.PHONE, phone.number, phone.source)
    for schedule in catalog.schedules_of(site)[:1]:
        yield Stated(Known.HOURS, schedule.said or schedule.hours or "", schedule.source)
    if (location := catalog.location(site.location)) is not None and location.address is not None:
        yield Stated(Known.ADDRESS, location.address, location.source)
