"""Things that arrive, and waiting for them."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from typing import Generic, TypeVar

from emulators.chat import PATIENCE, NothingHappened

T = TypeVar("T")


class Inbox(Generic[T]):
    """What arrived so far, oldest first."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._things: list[T] = []
        self._arrived = asyncio.Event()

    def put(self, thing: T) -> None:
        """Let something arrive."""
        self._things.append(thing)
        waiting, self._arrived = self._arrived, asyncio.Event()
        waiting.set()

    async def holds(self, n: int = 1, within: float = PATIENCE) -> list[T]:
        """Everything that arrived, once it is at least n things."""
        try:
            async with asyncio.timeout(within):
                while len(self._things) < n:
                    await self._arrived.wait()
        except TimeoutError:
            raise NothingHappened(f"{self._name} holds {len(self._things)}, not {n}") from None
        return list(self._things)

    def __len__(self) -> int:
        return len(self._things)

    def __iter__(self) -> Iterator[T]:
        return iter(list(self._things))

    def __getitem__(self, index: int) -> T:
        return self._things[index]
