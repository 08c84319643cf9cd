"""Work that goes on after an event was taken in: in order for each chat, side by side for different ones.

The lanes hold every task they start, and are awaited at the end; nothing runs unheld.
"""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from typing import Any

import structlog

log = structlog.get_logger()


def lane(platform: str, chat: str) -> str:
    """The lane of a chat: what is said there keeps its order."""
    return f"{platform}:{chat}"


class Lanes:
    def __init__(self) -> None:
        self._last: dict[str, asyncio.Task[None]] = {}

    def later(self, lane: str, work: Coroutine[Any, Any, object]) -> None:
        """Do this when what was begun before in the same lane is done."""
        before = self._last.get(lane)
        task = asyncio.create_task(_after(before, work))
        self._last[lane] = task
        task.add_done_callback(lambda done: self._forget(lane, done))

    async def settled(self) -> None:
        """Wait until nothing is under way."""
        while self._last:
            await asyncio.gather(*self._last.values())

    def _forget(self, lane: str, done: asyncio.Task[None]) -> None:
        if self._last.get(lane) is done:
            del self._last[lane]


async def _after(before: asyncio.Task[None] | None, work: Coroutine[Any, Any, object]) -> None:
    if before is not None:
        await before
    try:
        await work
    except Exception:
        # The courier answers what was not answered here; the next work of this lane must still be done.
        log.exception("lane_failed")
