"""Safety plans in the person's own words, sealed, one a person; kept until the person deletes theirs."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from sqlalchemy import bindparam, delete, select

from storage.people import PersonId
from storage.statements import one, upsert
from storage.tables import plans
from storage.transaction import Tx

_OF = select(plans.c.person_id, plans.c.plan_sealed).where(plans.c.person_id == bindparam("id"))
_DELETE = delete(plans).where(plans.c.person_id == bindparam("id"))


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing a person has written down for a step of their plan."""

    number: int  # lasting within the plan: buttons name it
    step: str
    words: str = field(repr=False)
    message: str | None = None  # the platform's id of the message it came in, by which it can be taken back
    is_heavy: bool = False  # written in danger now: kept, and not shown again


def of(tx: Tx, person: PersonId) -> tuple[Entry, ...]:
    """All entries of the person's plan, in the order in which they were written; empty when there is none."""
    row = one(tx.connection, _OF, {"id": person})
    if row is None:
        return ()
    return tuple(Entry(*entry) for entry in tx.open(plans.c.plan_sealed, row.plan_sealed, person))


def exists(tx: Tx, person: PersonId) -> bool:
    """Whether the person has written anything down."""
    return one(tx.connection, _OF, {"id": person}) is not None


def add(tx: Tx, person: PersonId, step: str, words: str, message: str | None, *, is_heavy: bool = False) -> None:
    """One more entry of this step."""
    entries = of(tx, person)
    number = max((entry.number for entry in entries), default=0) + 1
    _keep(tx, person, (*entries, Entry(number, step, words, message, is_heavy)))


def rewrite(tx: Tx, person: PersonId, number: int, words: str, message: str | None, *, is_heavy: bool = False) -> None:
    """The entry with this number in other words; nothing happens when it is gone."""
    _keep(
        tx,
        person,
        (
            replace(entry, words=words, message=message, is_heavy=is_heavy) if entry.number == number else entry
            for entry in of(tx, person)
        ),
    )


def remove(tx: Tx, person: PersonId, number: int) -> None:
    """Forget this entry; with the last one the plan is gone."""
    _keep(tx, person, (entry for entry in of(tx, person) if entry.number != number))


def take_back(tx: Tx, person: PersonId, message: str) -> None:
    """Forget what came in this message."""
    entries = of(tx, person)
    if any(entry.message == message for entry in entries):
        _keep(tx, person, (entry for entry in entries if entry.message != message))


def erase(tx: Tx, person: PersonId) -> None:
    """Forget the whole plan."""
    tx.connection.execute(_DELETE, {"id": person})


def _keep(tx: Tx, person: PersonId, entries: Iterable[Entry]) -> None:
    left = [[entry.number, entry.step, entry.words, entry.message, entry.is_heavy] for entry in entries]
    if not left:
        erase(tx, person)
        return
    upsert(
        tx.connection,
        plans,
        {
            "person_id": person,
            "plan_sealed": tx.seal(plans.c.plan_sealed, left, person),
            "changed_at": tx.now,
        },
    )
