"""One row an event: that it came, and what it was answered with until the answer is out.

The same event id twice is the same event: the second finds the row and does nothing again; when the
answer never went out, it is answered now.
"""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import bindparam, delete, func, select

from storage.people import PersonId
from storage.statements import change, change_each, every, insert_once, locked, one, skip_locked
from storage.tables import turns
from storage.transaction import Tx

UNANSWERED_AFTER = timedelta(seconds=20)
LEASE = timedelta(seconds=30)
PATIENCE = timedelta(hours=24)


@dataclass(frozen=True, slots=True)
class Pending:
    """An answer that still has to reach its chat."""

    platform: str
    event: str
    person: PersonId | None
    reply: Mapping[str, Any] = field(repr=False)
    key: str  # the idempotency key (LINE's retry key)
    fence: int
    attempts: int
    received_at: datetime
    is_urgent: bool = False


_SEEN = locked(
    select(turns.c.reply_sealed, turns.c.retry_key, turns.c.answered_at, turns.c.attempts, turns.c.due_at).where(
        turns.c.platform == bindparam("platform"), turns.c.event_id == bindparam("event")
    )
)
_DUE = skip_locked(
    select(turns)
    .where(turns.c.due_at <= bindparam("now"), turns.c.answered_at.is_(None), turns.c.is_urgent == bindparam("urgent"))
    .order_by(turns.c.due_at)
    .limit(bindparam("most")),
)


def waiting(tx: Tx, platform: str, event: str) -> Mapping[str, Any] | None:
    """The answer of an event seen before, if it has not gone out and is not on its way: now it is."""
    row = one(tx.connection, _SEEN, {"platform": platform, "event": event})
    if row is None or row.answered_at is not None or row.reply_sealed is None:
        return None
    if row.attempts and row.due_at > tx.now:
        return None  # the courier has it in hand
    change(tx.connection, turns, {"platform": platform, "event_id": event}, {"due_at": tx.now + UNANSWERED_AFTER})
    reply: Mapping[str, Any] = tx.open(turns.c.reply_sealed, row.reply_sealed, platform, event)
    return {**reply, "key": row.retry_key}


class SeenBefore(Exception):
    """The event has been taken in already: whatever its second taking-in did is undone with the transaction."""


def remember(
    tx: Tx,
    platform: str,
    event: str,
    person: PersonId | None,
    reply: Mapping[str, Any] | None,
    *,
    is_urgent: bool = False,
) -> str:
    """Write down that the event came and what it is to be answered with; gives the answer's idempotency key.

    An urgent answer that did not go out goes past all that are not.

    Raises SeenBefore for an event that is written down already.
    """
    key = str(uuid.uuid4())
    is_new = insert_once(
        tx.connection,
        turns,
        {
            "platform": platform,
            "event_id": event,
            "person_id": person,
            "received_at": tx.now,
            "reply_sealed": tx.seal(turns.c.reply_sealed, reply, platform, event) if reply is not None else None,
            "retry_key": key,
            "answered_at": None if reply is not None else tx.now,
            "due_at": tx.now + UNANSWERED_AFTER if reply is not None else None,
            "is_urgent": is_urgent,
        },
    )
    if not is_new:
        raise SeenBefore
    return key


def forget(tx: Tx, platform: str, event: str) -> None:
    """The event counts as never having come: it is to be taken in anew."""
    tx.connection.execute(delete(turns).where(turns.c.platform == platform, turns.c.event_id == event))


def keep_rest(tx: Tx, platform: str, event: str, rest: Mapping[str, Any]) -> None:
    """Only this is still to be said; what came before it is out."""
    sealed = tx.seal(turns.c.reply_sealed, rest, platform, event)
    change(tx.connection, turns, {"platform": platform, "event_id": event}, {"reply_sealed": sealed})


def answered(tx: Tx, events: Sequence[tuple[str, str]]) -> None:
    """The answers to these events, each with its platform before it, are out; their words are forgotten."""
    done = {"answered_at": tx.now, "reply_sealed": None, "due_at": None}
    keys = [{"platform": platform, "event_id": event} for platform, event in events]
    change_each(tx.connection, turns, keys, done)


def try_again(tx: Tx, platform: str, event: str, at: datetime) -> None:
    """The platform did not take the answer: it is due at this moment."""
    change(tx.connection, turns, {"platform": platform, "event_id": event}, {"due_at": at})


def last_heard(tx: Tx, person: PersonId) -> datetime | None:
    """When the person last wrote or pressed something, as far as events are kept."""
    heard = select(func.max(turns.c.received_at)).where(turns.c.person_id == person)
    last: datetime | None = tx.connection.execute(heard).scalar_one_or_none()
    return last


def claim(tx: Tx, most: int = 20, *, urgent: bool = False) -> list[Pending]:
    """Answers that did not go out; nobody else gets the same ones while the lease runs."""
    claimed = []
    for row in every(tx.connection, _DUE, {"now": tx.now, "most": most, "urgent": urgent}):
        lease = tx.now + (LEASE if urgent else LEASE * (row.attempts + 1))
        leased = {"due_at": lease, "fence": row.fence + 1, "attempts": row.attempts + 1}
        change(tx.connection, turns, {"platform": row.platform, "event_id": row.event_id}, leased)
        reply = tx.open(turns.c.reply_sealed, row.reply_sealed, row.platform, row.event_id)
        person = PersonId(row.person_id) if row.person_id is not None else None
        claimed.append(
            Pending(
                row.platform,
                row.event_id,
                person,
                reply,
                row.retry_key,
                row.fence + 1,
                row.attempts + 1,
                row.received_at,
                row.is_urgent,
            )
        )
    return claimed


def give_up(tx: Tx, platform: str, event: str) -> None:
    """The answer can never arrive: its words are forgotten, the row stays to drop the event again."""
    change(tx.connection, turns, {"platform": platform, "event_id": event}, {"due_at": None, "reply_sealed": None})
