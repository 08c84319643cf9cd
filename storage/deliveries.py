"""Everything that must reach somebody: one row per report and destination, per notice and person.

The row is the outbox. `due_at` is schedule, back-off and lease in one: a claim moves it forward and
raises `fence`, and a result is written only where the fence still matches, so a worker that died gives
its rows back by itself and one that comes late changes nothing.
"""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any, NewType

from sqlalchemy import bindparam, func, select, update

from storage.people import PersonId
from storage.statements import change, every, insert, insert_once, locked, skip_locked
from storage.tables import deliveries, delivery_attempts
from storage.timeline import ReportId
from storage.transaction import Tx

DeliveryId = NewType("DeliveryId", int)
LEASE = timedelta(seconds=60)


class Purpose(StrEnum):
    CARD = "card"  # a new case, to a center
    REMINDER = "reminder"  # the same case again, nobody has taken it
    UPDATE = "update"  # what became of a case, to those who got its card
    NOTICE = "notice"  # a word to a person


class DeliveryState(StrEnum):
    WAITING = "waiting"
    SENT = "sent"
    GIVEN_UP = "given_up"
    CANCELED = "canceled"
    UNPLACED = "unplaced"  # nobody is connected there yet: waits for a contact


@dataclass(frozen=True, slots=True)
class NewDelivery:
    purpose: Purpose
    channel: str
    dedupe: str  # the same words twice are the same delivery
    report: ReportId | None = None
    role: str | None = None
    center_id: str | None = None
    contact: int | None = None
    person: PersonId | None = None
    payload: Mapping[str, Any] | None = field(default=None, repr=False)
    state: DeliveryState = DeliveryState.WAITING
    due_at: datetime | None = None  # not before this moment; None: now
    is_urgent: bool = False  # goes past everything that is not


@dataclass(frozen=True, slots=True)
class Delivery:
    id: DeliveryId
    report: ReportId | None
    purpose: Purpose
    role: str | None
    center_id: str | None
    contact: int | None
    person: PersonId | None
    channel: str
    payload: Mapping[str, Any] | None = field(repr=False)
    key: str  # the idempotency key: the same at every attempt
    state: DeliveryState
    attempts: int
    created_at: datetime
    due_at: datetime | None
    fence: int
    sent_at: datetime | None
    is_urgent: bool = False
    message_refs: tuple[str, ...] = field(default=(), repr=False)


@dataclass(frozen=True, slots=True)
class Attempt:
    delivery: DeliveryId
    at: datetime
    outcome: str
    reason: str


_DUE = skip_locked(
    select(deliveries)
    .where(
        deliveries.c.due_at <= bindparam("now"),
        deliveries.c.state == DeliveryState.WAITING,
        deliveries.c.is_urgent == bindparam("urgent"),
    )
    .order_by(deliveries.c.due_at)
    .limit(bindparam("most")),
)


def add(tx: Tx, new: NewDelivery) -> bool:
    """Queue it; False when the same delivery is there already."""
    delivery = DeliveryId(tx.new_id())
    payload = new.payload
    return insert_once(
        tx.connection,
        deliveries,
        {
            "id": delivery,
            "report_id": new.report,
            "purpose": new.purpose,
            "role": new.role,
            "center_id": new.center_id,
            "contact_id": new.contact,
            "person_id": new.person,
            "channel": new.channel,
            "payload_sealed": tx.seal(deliveries.c.payload_sealed, payload, delivery) if payload is not None else None,
            "dedupe": new.dedupe,
            "key": str(uuid.uuid4()),
            "state": new.state,
            "attempts": 0,
            "created_at": tx.now,
            "due_at": (new.due_at or tx.now) if new.state is DeliveryState.WAITING else None,
            "fence": 0,
            "is_urgent": new.is_urgent,
        },
    )


def claim(tx: Tx, most: int = 20, *, urgent: bool = False) -> list[Delivery]:
    """Take deliveries whose time has come; no other courier gets the same ones while the lease runs."""
    claimed = []
    for row in every(tx.connection, _DUE, {"now": tx.now, "most": most, "urgent": urgent}):
        leased = {"due_at": tx.now + LEASE, "fence": row.fence + 1, "attempts": row.attempts + 1}
        change(tx.connection, deliveries, {"id": row.id}, leased)
        claimed.append(_delivery(tx, row, fence=row.fence + 1, attempts=row.attempts + 1))
    return claimed


def sent(tx: Tx, delivery: Delivery, message_refs: Sequence[str] = ()) -> bool:
    """It has arrived; False when somebody else has answered for it meanwhile."""
    refs = tx.seal(deliveries.c.message_refs_sealed, list(message_refs), delivery.id) if message_refs else None
    columns = {"state": DeliveryState.SENT, "due_at": None, "sent_at": tx.now, "message_refs_sealed": refs}
    return _finish(tx, delivery, columns, Attempt(delivery.id, tx.now, "sent", ""))


def failed(tx: Tx, delivery: Delivery, reason: str, again_at: datetime) -> bool:
    """It has not arrived; it is tried again later."""
    return _finish(tx, delivery, {"due_at": again_at}, Attempt(delivery.id, tx.now, "failed", reason))


def give_up(tx: Tx, delivery: Delivery, reason: str) -> bool:
    """It will not be tried again; the row stays, so that somebody can see it."""
    columns = {"state": DeliveryState.GIVEN_UP, "due_at": None}
    return _finish(tx, delivery, columns, Attempt(delivery.id, tx.now, "given_up", reason))


def cancel(tx: Tx, report: ReportId, *purposes: Purpose, center_id: str | None = None) -> int:
    """Withdraw what has not been sent yet, as reminders of a case that was taken meanwhile."""
    waiting = update(deliveries).where(
        deliveries.c.report_id == report,
        deliveries.c.purpose.in_(purposes),
        deliveries.c.state.in_((DeliveryState.WAITING, DeliveryState.UNPLACED)),
    )
    if center_id is not None:
        waiting = waiting.where(deliveries.c.center_id == center_id)
    return tx.connection.execute(waiting, {"state": DeliveryState.CANCELED, "due_at": None}).rowcount


def cancel_notices(tx: Tx, person: PersonId, dedupe: str) -> int:
    """Withdraw the notices to a person whose `dedupe` begins so and that have not been sent yet."""
    waiting = update(deliveries).where(
        deliveries.c.person_id == person,
        deliveries.c.purpose == Purpose.NOTICE,
        deliveries.c.state == DeliveryState.WAITING,
        deliveries.c.dedupe.startswith(f"notice:{dedupe}", autoescape=True),
    )
    return tx.connection.execute(waiting, {"state": DeliveryState.CANCELED, "due_at": None}).rowcount


def of_report(tx: Tx, report: ReportId) -> list[Delivery]:
    """All deliveries of a report, oldest first."""
    rows = tx.connection.execute(select(deliveries).where(deliveries.c.report_id == report).order_by(deliveries.c.id))
    return [_delivery(tx, row) for row in rows]


def attempts_of(tx: Tx, report: ReportId) -> list[Attempt]:
    """Every attempt to deliver a report, oldest first."""
    rows = tx.connection.execute(
        select(delivery_attempts)
        .join(deliveries, deliveries.c.id == delivery_attempts.c.delivery_id)
        .where(deliveries.c.report_id == report)
        .order_by(delivery_attempts.c.id)
    )
    return [Attempt(DeliveryId(row.delivery_id), row.at, row.outcome, row.reason) for row in rows]


def unplaced(tx: Tx, center_id: str) -> list[Delivery]:
    """Cards that wait for this center to be connected."""
    rows = tx.connection.execute(
        locked(
            select(deliveries).where(deliveries.c.center_id == center_id, deliveries.c.state == DeliveryState.UNPLACED)
        )
    )
    return [_delivery(tx, row) for row in rows]


def place(tx: Tx, delivery: DeliveryId) -> None:
    """A row that waited for a contact has found one: another row carries the card now."""
    tx.connection.execute(
        update(deliveries).where(deliveries.c.id == delivery), {"state": DeliveryState.CANCELED, "due_at": None}
    )


def count_by_state(tx: Tx) -> dict[str, int]:
    """How many deliveries are in each state, for the metrics."""
    rows = tx.connection.execute(select(deliveries.c.state, func.count()).group_by(deliveries.c.state))
    return {state: number for state, number in rows}


def _finish(tx: Tx, delivery: Delivery, columns: Mapping[str, Any], attempt: Attempt) -> bool:
    changed = change(tx.connection, deliveries, {"id": delivery.id, "fence": delivery.fence}, columns)
    insert(
        tx.connection,
        delivery_attempts,
        {
            "id": tx.new_id(),
            "delivery_id": delivery.id,
            "at": attempt.at,
            "outcome": attempt.outcome,
            "reason": attempt.reason,
        },
    )
    return changed == 1


def _delivery(tx: Tx, row: Any, *, fence: int | None = None, attempts: int | None = None) -> Delivery:
    sealed, refs = row.payload_sealed, row.message_refs_sealed
    return Delivery(
        DeliveryId(row.id),
        ReportId(row.report_id) if row.report_id is not None else None,
        Purpose(row.purpose),
        row.role,
        row.center_id,
        row.contact_id,
        PersonId(row.person_id) if row.person_id is not None else None,
        row.channel,
        tx.open(deliveries.c.payload_sealed, sealed, row.id) if sealed is not None else None,
        row.key,
        DeliveryState(row.state),
        attempts if attempts is not None else row.attempts,
        row.created_at,
        row.due_at,
        fence if fence is not None else row.fence,
        row.sent_at,
        row.is_urgent,
        tuple(tx.open(deliveries.c.message_refs_sealed, refs, row.id)) if refs is not None else (),
    )
