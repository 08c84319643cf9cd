"""The days off that staff have announced, for answers that must come even while the database is away."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

import structlog

from directory.days_off import Shut
from storage import closures
from storage.transaction import Store

log = structlog.get_logger()


class DaysOff:
    def __init__(self, store: Store, now: Callable[[], datetime]) -> None:
        self._store = store
        self._now = now
        self._last: Shut = {}

    async def known(self) -> tuple[datetime, Shut]:
        """Now, and the days off; those read last where they cannot be read."""
        try:
            self._last = await self._store.read(closures.shut)
        except Exception:
            log.exception("days_off_unread")
        return self._now(), self._last
