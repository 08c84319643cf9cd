"""Whether a place is open now, and until when: OSM opening hours with the public holidays of Taiwan."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from enum import StrEnum
from functools import lru_cache
from zoneinfo import ZoneInfo

import holidays
from opening_hours import OpeningHours, State, validate

TAIPEI = ZoneInfo("Asia/Taipei")


def midnight(at: datetime) -> datetime:
    """When the day ends in Taiwan."""
    return datetime.combine(at.astimezone(TAIPEI).date() + timedelta(days=1), time(), TAIPEI)


class Opening(StrEnum):
    """Open, closed, nobody could tell us, or somebody says that offices may be shut."""

    OPEN = "open"
    CLOSED = "closed"
    UNKNOWN = "unknown"
    PERHAPS_SHUT = "perhaps_shut"  # on a day such as a typhoon; no hours say so, see days_off.py


@dataclass(frozen=True, slots=True)
class OpenState:
    """Open or perhaps shut until `until`, closed until it opens then, or unknown; without it, no change is in sight."""

    opening: Opening
    until: datetime | None = None

    @property
    def is_open(self) -> bool:
        """Whether somebody should answer now."""
        return self.opening is Opening.OPEN


_STATES = {State.OPEN: Opening.OPEN, State.CLOSED: Opening.CLOSED, State.UNKNOWN: Opening.UNKNOWN}


@lru_cache(maxsize=8)
def _holidays_from(year: int) -> str:
    """The public holidays of this year and the next, as OSM dates."""
    days = sorted(holidays.country_holidays("TW", years=(year, year + 1)))
    return ",".join(day.strftime("%Y %b %d") for day in days)


@lru_cache(maxsize=512)
def _parsed(hours: str, year: int) -> OpeningHours:
    # The parser knows no holidays of Taiwan, so PH is spelled out as dates before it reads the rest.
    return OpeningHours(hours.replace("PH", _holidays_from(year)), timezone=TAIPEI)


def is_valid(hours: str) -> bool:
    """Whether this is written in the opening_hours syntax."""
    return bool(validate(hours))


def open_state(hours: str | None, at: datetime) -> OpenState:
    """Open or closed at this moment, and until when; unknown hours stay unknown.

    Sources that say "Mon-Fri" without a word on holidays are written `PH unknown`.
    """
    if hours is None:
        return OpenState(Opening.UNKNOWN)
    local = at.astimezone(TAIPEI)
    parsed = _parsed(hours, local.year)
    state, _ = parsed.state(local)
    opening = _STATES[state]
    change = parsed.next_change(local)
    if opening is Opening.CLOSED:
        # A holiday that may be open is no opening to promise: look on to the next sure one.
        while change is not None and parsed.state(change)[0] is not State.OPEN:
            change = parsed.next_change(change)
    return OpenState(opening, change if opening is not Opening.UNKNOWN else None)
