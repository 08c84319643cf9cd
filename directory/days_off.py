"""Days on which the offices of a county may be shut, as for a typhoon: what is true of an hour then."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from types import MappingProxyType
from typing import Final

from directory.facts import Center, CountyCode, Hotline, Unit
from directory.hours import Opening, OpenState, open_state

_ALWAYS: Final = "24/7"


@dataclass(frozen=True, slots=True)
class DayOff:
    """A time in which offices may be shut."""

    begins_at: datetime
    ends_at: datetime

    def holds(self, at: datetime) -> bool:
        """Whether the moment lies in it."""
        return self.begins_at <= at < self.ends_at


Shut = Mapping[CountyCode, tuple[DayOff, ...]]
"""When the offices of each county may be shut, from now on; the times of one county do not touch."""

NEVER: Final[Shut] = MappingProxyType({})


def gathered(said: Iterable[tuple[CountyCode, DayOff]]) -> Shut:
    """What was said of each county as times that do not touch: said for today and for tomorrow is one long time."""
    shut: dict[CountyCode, list[DayOff]] = defaultdict(list)
    for county, day in sorted(said, key=lambda it: (it[0], it[1].begins_at)):
        before = shut[county][-1] if shut[county] else None
        if before is not None and day.begins_at <= before.ends_at:
            shut[county][-1] = DayOff(before.begins_at, max(before.ends_at, day.ends_at))
        else:
            shut[county].append(day)
    return {county: tuple(days) for county, days in shut.items()}


def days_off(entry: Center | Unit | Hotline, shut: Shut) -> tuple[DayOff, ...]:
    """The times in which this one may be shut beside its own hours.

    A day off shuts offices. Whoever answers at all hours goes on in a typhoon as on any day, and so does a national
    line, which belongs to no county; a county's own line is answered at a desk of its offices.
    """
    return shut.get(entry.county, ()) if entry.county is not None and entry.hours != _ALWAYS else ()


def state_of(entry: Center | Unit | Hotline, at: datetime, shut: Shut) -> OpenState:
    """Whether somebody is there by the hours and the days off: nothing that is perhaps shut is open.

    Perhaps shut is also who is closed now and would open again in the middle of a day off.
    """
    state, days = open_state(entry.hours, at), days_off(entry, shut)
    if state.opening is Opening.CLOSED:
        opens = state.until
        day = next((day for day in days if opens is not None and day.holds(opens)), None)
    else:
        day = next((day for day in days if day.holds(at)), None)
    if day is not None:
        return OpenState(Opening.PERHAPS_SHUT, day.ends_at)
    ahead = min((day.begins_at for day in days if day.begins_at > at), default=None)
    if state.is_open and ahead is not None and (state.until is None or ahead < state.until):
        return OpenState(Opening.OPEN, ahead)
    return state
