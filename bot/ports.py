"""What the rest of the bot asks of a platform."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol, runtime_checkable

from handlers.messages import Outcome, Outgoing, Refused, Reply


@dataclass(frozen=True, slots=True)
class Address:
    """Where in a platform something goes."""

    chat: str = field(repr=False)
    is_group: bool = False
    topic: str | None = None


class Port(Protocol):
    """One platform, to speak to."""

    async def answer(
        self,
        to: Address,
        reply: Reply,
        key: str,
        *,
        reply_token: str | None = None,
        at: datetime | None = None,
    ) -> Outcome:
        """Answer an event, as cheaply as the platform allows; an urgent answer does not wait for a free connection."""
        ...

    async def send(self, to: Address, messages: Sequence[Outgoing], key: str, *, is_urgent: bool = False) -> Outcome:
        """Send without having been asked; the same key again is the same message."""
        ...

    async def language(self, user: str) -> str | None:
        """The language of a person's phone; None where events tell it or nobody does."""
        ...

    async def content(self, ref: str) -> bytes | Refused:
        """The bytes of a photo or a recording."""
        ...

    async def open_topic(self, to: Address, name: str) -> str | None:
        """A topic of this name in a group that has topics; None where there are none."""
        ...


@runtime_checkable
class Multicasts(Protocol):
    """A platform that takes one message for many people in one call."""

    async def multicast(self, chats: Sequence[str], message: Outgoing, key: str) -> Outcome:
        """Send it to all of them or, where it is refused, to none; the same key again is the same message."""
        ...
