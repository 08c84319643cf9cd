"""A day on which the offices of a county may be shut: what such a day can be, and saying it once."""

from __future__ import annotations

from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

from storage import closures
from storage.transaction import Tx

LONGEST: Final = timedelta(days=7)
"""Longer than any typhoon: offices that stay shut are a matter of the directory."""
_FARTHEST: Final = timedelta(days=30)


class Odd(StrEnum):
    """Why a time cannot be meant."""

    OVER = "over"
    REVERSED = "reversed"
    LONG = "long"
    FAR = "far"


def odd(begins_at: datetime, ends_at: datetime, now: datetime) -> Odd | None:
    """What is odd about this time, if anything is."""
    if ends_at <= begins_at:
        return Odd.REVERSED
    if ends_at <= now:
        return Odd.OVER
    if ends_at - begins_at > LONGEST:
        return Odd.LONG
    return Odd.FAR if begins_at - now > _FARTHEST else None


def say(tx: Tx, county: str, begins_at: datetime, ends_at: datetime, by: str) -> None:
    """The offices of the county may be shut then; said twice, as by a double tap, it is said once."""
    known = {(it.county, it.begins_at, it.ends_at) for it in closures.standing(tx)}
    if (county, begins_at, ends_at) not in known:
        closures.close(tx, county, begins_at, ends_at, by)
