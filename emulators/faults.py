"""Trouble on order: what the real platforms do on a bad day."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from enum import StrEnum


class Trouble(StrEnum):
    """What goes wrong with a call."""

    TOO_MANY = "too_many"
    MONTHLY_LIMIT = "monthly_limit"
    BROKEN = "broken"
    HANGS = "hangs"
    ANSWER_LOST = "answer_lost"
    BLOCKED = "blocked"


class Mischief(StrEnum):
    """What goes wrong with an event on its way to the bot."""

    DUPLICATE = "duplicate"
    REDELIVER = "redeliver"
    REORDER = "reorder"


@dataclass(slots=True)
class Fault:
    """One kind of trouble for the next calls; left is None when it stays until cleared."""

    trouble: Trouble
    left: int | None = 1
    method: str | None = None
    to: str | None = None
    retry_after: int | None = None
    status: int = 500

    def meets(self, method: str, to: str | None) -> bool:
        """Whether this call is one of those ordered to fail."""
        return self.method in (None, method) and self.to in (None, to) and self.left != 0


class Faults:
    """The trouble ordered for one platform; each order counts down by itself."""

    def __init__(self) -> None:
        self.ordered: list[Fault] = []
        self._mischief: list[Mischief] = []
        self._released = asyncio.Event()
        self.hanging = 0
        self._hung = asyncio.Event()

    def order(self, fault: Fault) -> None:
        """Let the next matching calls fail this way."""
        self.ordered.append(fault)

    def cancel(self, fault: Fault) -> None:
        """Take an order back."""
        self.ordered = [each for each in self.ordered if each is not fault]

    def too_many(
        self, n: int | None = 1, *, retry_after: int | None = None, method: str | None = None, to: str | None = None
    ) -> None:
        """The next n calls meet the rate limit."""
        self.order(Fault(Trouble.TOO_MANY, n, method, to, retry_after))

    def monthly_limit(self, n: int | None = 1, *, method: str | None = None, to: str | None = None) -> None:
        """The next n calls meet LINE's monthly limit."""
        self.order(Fault(Trouble.MONTHLY_LIMIT, n, method, to))

    def broken(self, n: int | None = 1, *, status: int = 500, method: str | None = None, to: str | None = None) -> None:
        """The next n calls get a server error and nothing happens."""
        self.order(Fault(Trouble.BROKEN, n, method, to, status=status))

    def hangs(self, n: int | None = 1, *, method: str | None = None, to: str | None = None) -> None:
        """The next n calls get no answer until `release`; nothing of them happens."""
        self._released.clear()
        self.order(Fault(Trouble.HANGS, n, method, to))

    def answer_lost(self, n: int | None = 1, *, method: str | None = None, to: str | None = None) -> None:
        """The next n calls are carried out, and then the connection drops before the answer."""
        self.order(Fault(Trouble.ANSWER_LOST, n, method, to))

    def blocked(self, n: int | None = 1, *, to: str | None = None) -> None:
        """The next n sends find the bot blocked."""
        self.order(Fault(Trouble.BLOCKED, n, None, to))

    def duplicate(self, n: int = 1) -> None:
        """The next n events arrive twice."""
        self._mischief += [Mischief.DUPLICATE] * n

    def redeliver(self, n: int = 1) -> None:
        """The next n events arrive a second time, marked as redelivered where the platform marks it."""
        self._mischief += [Mischief.REDELIVER] * n

    def reorder(self, n: int = 2) -> None:
        """The next n events arrive together, the last first."""
        self._mischief += [Mischief.REORDER] * n

    def take(self, method: str, to: str | None, *, by_name: bool = False) -> Fault | None:
        """The trouble this call meets, which is thereby used up; by name, only trouble ordered for just this method."""
        for fault in self.ordered:
            if fault.meets(method, to) and not (by_name and fault.method is None):
                if fault.left is not None:
                    fault.left -= 1
                self.ordered = [each for each in self.ordered if each.left != 0]
                return fault
        return None

    def take_mischief(self) -> tuple[Mischief | None, bool]:
        """What happens to this event, and whether the next one meets the same."""
        if not self._mischief:
            return None, False
        mischief = self._mischief.pop(0)
        return mischief, bool(self._mischief) and self._mischief[0] is mischief

    async def hang(self) -> None:
        """Hold a call until it is released."""
        self.hanging += 1
        self._hung.set()
        await self._released.wait()
        self.hanging -= 1

    async def someone_hangs(self) -> None:
        """Return once a call is being held."""
        await self._hung.wait()

    def release(self) -> None:
        """Let go of the calls being held."""
        self._released.set()

    def clear(self) -> None:
        """Bring back good weather."""
        self.ordered.clear()
        self._mischief.clear()
        self.release()
