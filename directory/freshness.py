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
    shown = list(_shown(entry, directory))
    days = [as_of(source) for _, source in shown]
    known = [day for day in days if day is not None]
    old = tuple(dict.fromkeys(kind for kind, source in shown if is_old(source, kind, on)))
    return Freshness(min(known) if len(known) == len(days) else None, old)


def _shown(entry: Center | Unit | Hotline, directory: Directory) -> Iterator[tuple[Known, Source]]:
    if isinstance(entry, Hotline):
        yield Known.LINE, entry.source
        return
    catalog = directory.catalog
    site = catalog.site(entry.id)
    yield (Known.PLANNED if site.status is Status.PLANNED else Known.STATUS), site.source
    for phone in catalog.phones_of(site)[:1]:
        yield Known.PHONE, phone.source
    for schedule in catalog.schedules_of(site)[:1]:
        yield Known.HOURS, schedule.source
    if (location := catalog.location(site.location)) is not None and location.address is not None:
        yield Known.ADDRESS, location.source
