"""LINE's messages of the month: what a broadcast would leave of them, and when they would be used up."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from directory.hours import TAIPEI


@dataclass(frozen=True, slots=True)
class Month:
    """What LINE says of this month."""

    limit: int | None  # None: no limit
    used: int
    reserve: int  # kept for somebody in danger


@dataclass(frozen=True, slots=True)
class Outlook:
    """What would be left, as far as what was used until today tells it."""

    cost: int
    limit: int | None  # of one month; None: no limit
    left: int | None  # now
    promised: int  # to other news that goes out in the same month
    reserve: int
    ends_on: date | None  # the day on which only the reserve would be left, if this goes out; None: not this month
    ends_on_without: date | None  # the same if it does not
    is_next_month: bool  # it begins when LINE counts anew
    next_month: date  # its first day

    @property
    def is_too_much(self) -> bool:
        """Whether it would use what is kept for danger."""
        left = self.limit if self.is_next_month else self.left
        return left is not None and self._exceeds(max(0, left - self.promised))

    @property
    def is_too_much_for_any(self) -> bool:
        """Whether no month is large enough for it."""
        return self._exceeds(self.limit)

    def _exceeds(self, left: int | None) -> bool:
        return left is not None and self.cost > max(0, left - self.reserve)


def months(moment: datetime) -> tuple[datetime, datetime]:
    """When the month of this moment began in Taiwan, and when the next begins."""
    return _first_of(moment), _next_of(moment)


def outlook(month: Month, now: datetime, begins_at: datetime, cost: int, promised: int = 0) -> Outlook:
    """What a broadcast of this cost would do to the month in which so many are promised to others.

    LINE counts by calendar months (docs: pricing).
    """
    is_next_month = _first_of(begins_at) > _first_of(now)
    next_month = _next_of(now).date()
    if month.limit is None:
        return Outlook(cost, None, None, promised, month.reserve, None, None, is_next_month, next_month)
    left = max(0, month.limit - month.used)
    a_day = month.used / max(1.0, (now.astimezone(TAIPEI) - _first_of(now)) / timedelta(days=1))
    free = left - month.reserve - (0 if is_next_month else promised)
    return Outlook(
        cost,
        month.limit,
        left,
        promised,
        month.reserve,
        _ends_on(free - (0 if is_next_month else cost), a_day, now),
        _ends_on(free, a_day, now),
        is_next_month,
        next_month,
    )


def _ends_on(free: int, a_day: float, now: datetime) -> date | None:
    """The day of this month on which so many more are used; None when the month is over before."""
    local = now.astimezone(TAIPEI)
    if free <= 0:
        return local.date()
    if a_day == 0:
        return None
    if free / a_day >= (_next_of(now) - local) / timedelta(days=1):
        return None
    return (local + timedelta(days=free / a_day)).date()


def _first_of(moment: datetime) -> datetime:
    return moment.astimezone(TAIPEI).replace(day=1, hour=0, minute=0, second=0, microsecond=0)


def _next_of(moment: datetime) -> datetime:
    return (_first_of(moment) + timedelta(days=32)).replace(day=1)
