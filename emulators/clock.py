"""The emulators' time, which a rehearsal can push forward."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta


def _wall() -> datetime:
    return datetime.fromtimestamp(time.time(), UTC)


class StageClock:
    """The time on the stage: the given clock's, plus whatever was skipped."""

    def __init__(self, now: Callable[[], datetime] = _wall) -> None:
        self._now = now
        self._skipped = timedelta()

    def now(self) -> datetime:
        """The moment on the stage, in UTC."""
        return self._now() + self._skipped

    def millis(self) -> int:
        """The moment in milliseconds, as LINE writes it."""
        return int(self.now().timestamp() * 1000)

    def seconds(self) -> int:
        """The moment in whole seconds, as Telegram writes it."""
        return int(self.now().timestamp())

    def advance(self, duration: timedelta) -> None:
        """Skip forward, so that tokens and keys run out."""
        self._skipped += duration
