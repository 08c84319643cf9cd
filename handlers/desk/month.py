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
    left: int | None  # now; None: no limit
    reserve: int
    ends_on: date | None  # the day on which only the reserve would be left, if this goes out; None: not this month
    ends_on_without: date | None  # the same if it does not
    is_next_month: bool  # it begins when LINE counts anew

    @property
    def is_too_much(self) -> bool:
        """Whether it would use what is kept for danger."""
        return self.left is not None and not self.is_next_month and self.left - self.cost < self.reserve


def outlook(month: Month, now: datetime, begins_at: datetime, cost: int) -> Outlook:
    """What a broadcast of this cost would do to the month. LINE counts by calendar months (docs: pricing)."""
    is_next_month = _first_of(begins_at) > _first_of(now)
    if month.limit is None:
        return Outlook(cost, None, month.reserve, None, None, is_next_month)
    left = max(0, month.limit - month.used)
    a_day = month.used / max(1.0, (now.astimezone(TAIPEI) - _first_of(now)) / timedelta(days=1))
    spent = 0 if is_next_month else cost
    return Outlook(
        cost,
        left,
        month.reserve,
        _ends_on(left - spent - month.reserve, a_day, now),
        _ends_on(left - month.reserve, a_day, now),
        is_next_month,
    )


def _ends_on(free: int, a_day: float, now: datetime) -> date | None:
    """The day of this month on which so many more are used; None when the month is over before."""
    local = now.astimezone(TAIPEI)
    if free <= 0:
        return local.date()
    if a_day == 0:
        return None
    following = (_first_of(now) + timedelta(days=32)).replace(day=1)
    if free / a_day >= (following - local) / timedelta(days=1):
        return None
    return (local + timedelta(days=free / a_day)).date()


def _first_of(moment: datetime) -> datetime:
    return moment.astimezone(TAIPEI).replace(day=1, hour=0, minute=0, second=0, microsecond=0)
