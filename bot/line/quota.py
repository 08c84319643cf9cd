"""LINE's monthly messages: the last of them are kept for somebody in danger."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta

from handlers.desk.month import Month
from handlers.messages import RefusalKind, Refused

FRESH = timedelta(minutes=5)
SHOWN = timedelta(minutes=1)
WAIT = 4.0
NEAR = 50
"""So near to the reserve LINE is asked before each push: one to a group costs as many messages as it has members."""
HELD_BACK = Refused(RefusalKind.QUOTA, "the rest of the month is kept for danger")

Ask = Callable[[], Awaitable[tuple[int | None, int] | Refused]]


class Reserve:
    """Whether what is not urgent may still be pushed this month."""

    def __init__(self, ask: Ask, kept: int, now: Callable[[], datetime]) -> None:
        self._ask = ask
        self._kept = kept
        self._now = now
        self._left: int | None = None
        self._looked: datetime | None = None

    async def is_reached(self, cost: int = 1) -> bool:
        """Whether so many messages would come out of the reserve; where LINE does not say, they would not."""
        if self._kept == 0:
            return False
        is_fresh = self._looked is not None and self._now() - self._looked < FRESH
        if not is_fresh or (self._left is not None and self._left < self._kept + cost + NEAR):
            await self._look()
        return self._left is not None and self._left < self._kept + cost

    def count(self, cost: int = 1) -> None:
        """So many are out; what they really cost is seen at the next look."""
        if self._left is not None:
            self._left -= cost

    async def _look(self) -> None:
        told = await self._ask()
        self._looked = self._now()
        if isinstance(told, Refused):
            self._left = None
            return
        limit, used = told
        self._left = None if limit is None else limit - used + self._kept - kept_of(limit, self._kept)


def kept_of(limit: int, kept: int) -> int:
    """How many of a month's messages are kept: a plan smaller than the reserve keeps half of itself."""
    return min(kept, limit // 2)


def month_of(told: tuple[int | None, int], kept: int) -> Month:
    """The month as LINE tells it, with what is kept of it."""
    limit, used = told
    return Month(limit, used, kept if limit is None else kept_of(limit, kept))


class MonthSeen:
    """LINE's month as the desk shows it: asked at most once a minute, and no page waits long for it."""

    def __init__(self, ask: Ask, kept: int, now: Callable[[], datetime], wait: float = WAIT) -> None:
        self._ask = ask
        self._kept = kept
        self._now = now
        self._wait = wait
        self._looked: datetime | None = None
        self._told: Month | None = None

    async def __call__(self) -> Month | None:
        """What LINE says; None where it says nothing."""
        if self._looked is None or self._now() - self._looked >= SHOWN:
            self._told = await self._look()
            self._looked = self._now()
        return self._told

    async def _look(self) -> Month | None:
        try:
            async with asyncio.timeout(self._wait):
                told = await self._ask()
        except TimeoutError:
            return None
        if isinstance(told, Refused):
            return None
        return month_of(told, self._kept)
