"""What goes out of a broadcast in one piece: some of its readers, who stay the same at every attempt.

A reader is in at most one parcel at a time and leaves it with what became of them, so that nobody is written to twice.
"""

from __future__ import annotations

import uuid
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any, NewType

from sqlalchemy import delete, insert, or_, select, update

from storage import broadcasts
from storage.broadcasts import BroadcastId, Reach
from storage.people import PersonId
from storage.statements import change, change_each, skip_locked
from storage.tables import broadcast_parcels, broadcast_recipients, people, talks
from storage.transaction import Tx

ParcelId = NewType("ParcelId", int)

LEASE = timedelta(minutes=2)
"""So long one attempt may take; then another courier sees to it."""


_MEMBER = (people.c.id, people.c.chat_sealed, people.c.safe_time, people.c.care_until)


@dataclass(frozen=True, slots=True)
class Member:
    person: PersonId
    chat: str = field(repr=False)
    is_guarded: bool = False  # in danger, or with times at which a message is safe


@dataclass(frozen=True, slots=True)
class Parcel:
    id: ParcelId
    broadcast: BroadcastId
    platform: str
    language: str
    key: str  # the idempotency key: the same at every attempt
    attempts: int
    created_at: datetime
    fence: int
    members: tuple[Member, ...] = field(repr=False)


@dataclass(frozen=True, slots=True)
class Candidate:
    """A reader who waits, with what may keep them from being written to now."""

    member: Member
    language: str
    is_blocked: bool


@dataclass(frozen=True, slots=True)
class Left:
    """Over which platforms readers still wait, and whether somebody's parcel is on its way."""

    waiting: frozenset[str]
    packed: bool


def candidates(tx: Tx, broadcast: BroadcastId, platform: str, calm_since: datetime, most: int) -> list[Candidate]:
    """The next readers of one language; one who was in the middle of a conversation after `calm_since` waits."""
    rows = tx.connection.execute(
        select(*_MEMBER, people.c.blocked_at, broadcast_recipients.c.language)
        .select_from(
            broadcast_recipients.join(people, people.c.id == broadcast_recipients.c.person_id).outerjoin(
                talks, talks.c.person_id == people.c.id
            )
        )
        .where(
            broadcast_recipients.c.broadcast_id == broadcast,
            broadcast_recipients.c.platform == platform,
            broadcast_recipients.c.reach == Reach.WAITING,
            or_(talks.c.updated_at.is_(None), talks.c.updated_at <= calm_since),
        )
        .order_by(broadcast_recipients.c.language, broadcast_recipients.c.person_id)
        .limit(most)
    ).all()
    return [
        Candidate(_member(tx, row), row.language, row.blocked_at is not None)
        for row in rows
        if row.language == rows[0].language
    ]


def pack(tx: Tx, broadcast: BroadcastId, platform: str, language: str, members: Collection[Member]) -> Parcel:
    """A parcel for these readers, taken by whoever asked for it."""
    parcel = Parcel(
        ParcelId(tx.new_id()), broadcast, platform, language, str(uuid.uuid4()), 1, tx.now, 1, tuple(members)
    )
    row = {
        "id": parcel.id,
        "broadcast_id": broadcast,
        "platform": platform,
        "language": language,
        "key": parcel.key,
        "attempts": 1,
        "created_at": tx.now,
        "due_at": tx.now + LEASE,
        "fence": 1,
    }
    tx.connection.execute(insert(broadcast_parcels), row)
    _reached(tx, broadcast, [member.person for member in members], Reach.PACKED, parcel.id)
    return parcel


def claim(tx: Tx, platforms: Collection[str], most: int = 4) -> list[Parcel]:
    """Parcels whose outcome nobody has written down in time, taken once more with the same members and key."""
    rows = tx.connection.execute(
        skip_locked(
            select(broadcast_parcels)
            .where(broadcast_parcels.c.due_at <= tx.now, broadcast_parcels.c.platform.in_(list(platforms)))
            .order_by(broadcast_parcels.c.due_at)
            .limit(most)
        )
    ).all()
    claimed = []
    for row in rows:
        leased = {"due_at": tx.now + LEASE, "fence": row.fence + 1, "attempts": row.attempts + 1}
        change(tx.connection, broadcast_parcels, {"id": row.id}, leased)
        claimed.append(
            Parcel(
                ParcelId(row.id),
                BroadcastId(row.broadcast_id),
                row.platform,
                row.language,
                row.key,
                row.attempts + 1,
                row.created_at,
                row.fence + 1,
                _members(tx, ParcelId(row.id)),
            )
        )
    return claimed


def reached(tx: Tx, parcel: Parcel, person: PersonId, reach: Reach) -> bool:
    """Write down what became of one member, who leaves the parcel; False when somebody else answers for it now."""
    mine = {"id": parcel.id, "fence": parcel.fence}
    if not change(tx.connection, broadcast_parcels, mine, {"due_at": tx.now + LEASE}):
        return False
    _reached(tx, parcel.broadcast, [person], reach, None)
    return True


def settle(tx: Tx, parcel: Parcel, became: Mapping[PersonId, Reach]) -> bool:
    """Write down what became of those still in it, and be done; False when somebody else answers for it now."""
    if not change(tx.connection, broadcast_parcels, {"id": parcel.id, "fence": parcel.fence}, {"due_at": None}):
        return False
    for reach in set(became.values()):
        _reached(tx, parcel.broadcast, [person for person, each in became.items() if each is reach], reach, None)
    tx.connection.execute(delete(broadcast_parcels).where(broadcast_parcels.c.id == parcel.id))
    broadcasts.look_again(tx, parcel.broadcast, tx.now)
    if broadcasts.is_over(tx, parcel.broadcast):
        leave_out_rest(tx, parcel.broadcast)
    return True


def again(tx: Tx, parcel: Parcel, at: datetime) -> None:
    """It is tried once more, at this moment."""
    change(tx.connection, broadcast_parcels, {"id": parcel.id, "fence": parcel.fence}, {"due_at": at})


def leave_out(tx: Tx, broadcast: BroadcastId, people: Collection[PersonId], reach: Reach) -> None:
    """These readers are not written to."""
    _reached(tx, broadcast, people, reach, None)


def leave_out_rest(tx: Tx, broadcast: BroadcastId) -> None:
    """Nobody who still waits is written to any more."""
    tx.connection.execute(
        update(broadcast_recipients)
        .where(broadcast_recipients.c.broadcast_id == broadcast, broadcast_recipients.c.reach == Reach.WAITING)
        .values(reach=Reach.LEFT)
    )


def left(tx: Tx, broadcast: BroadcastId) -> Left:
    """What is still to be done for a broadcast."""
    asked = (
        select(broadcast_recipients.c.platform, broadcast_recipients.c.reach)
        .where(
            broadcast_recipients.c.broadcast_id == broadcast,
            broadcast_recipients.c.reach.in_((Reach.WAITING, Reach.PACKED)),
        )
        .distinct()
    )
    rows = tx.connection.execute(asked).all()
    waiting = frozenset(row.platform for row in rows if row.reach == Reach.WAITING)
    return Left(waiting, any(row.reach == Reach.PACKED for row in rows))


def _members(tx: Tx, parcel: ParcelId) -> tuple[Member, ...]:
    rows = tx.connection.execute(
        select(*_MEMBER)
        .select_from(broadcast_recipients.join(people, people.c.id == broadcast_recipients.c.person_id))
        .where(broadcast_recipients.c.parcel_id == parcel)
        .order_by(people.c.id)
    )
    return tuple(_member(tx, row) for row in rows)


def _member(tx: Tx, row: Any) -> Member:
    is_guarded = row.safe_time is not None or (row.care_until is not None and row.care_until > tx.now)
    chat: str = tx.open(people.c.chat_sealed, row.chat_sealed, row.id)
    return Member(PersonId(row.id), chat.split(":", 1)[1], is_guarded)


def _reached(
    tx: Tx, broadcast: BroadcastId, people: Collection[PersonId], reach: Reach, parcel: ParcelId | None
) -> None:
    keys = [{"broadcast_id": broadcast, "person_id": person} for person in people]
    if keys:
        change_each(tx.connection, broadcast_recipients, keys, {"reach": reach, "parcel_id": parcel})
