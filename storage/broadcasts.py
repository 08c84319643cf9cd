"""News that staff have written for those who asked for it, and where each piece stands."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any, NewType

import orjson
from sqlalchemy import Row, delete, func, insert, or_, select, update

from storage.statements import change, insert_once, locked, skip_locked
from storage.subscriptions import Reader
from storage.tables import broadcast_recipients, broadcasts
from storage.transaction import Tx

BroadcastId = NewType("BroadcastId", int)


class BroadcastState(StrEnum):
    DRAFT = "draft"
    SENDING = "sending"  # said for good: from its moment on it goes out
    HELD = "held"  # LINE's month is used up, all others have it: somebody decides
    STOPPED = "stopped"
    ENDED = "ended"


class Reach(StrEnum):
    """What became of one reader."""

    WAITING = "waiting"
    PACKED = "packed"  # on its way
    SENT = "sent"
    BLOCKED = "blocked"
    LEFT = "left"  # wants it no more, or cannot be written to now
    FAILED = "failed"
    UNSURE = "unsure"  # nobody knows whether it arrived: not sent again


@dataclass(frozen=True, slots=True)
class Written:
    """What staff write: to whom, what, and when."""

    topic: str
    counties: tuple[str, ...]  # none: all
    texts: Mapping[str, str]  # by language; zh-Hant is always among them
    entry: str | None = None  # the entry of the directory that a button shows
    send_at: datetime | None = None  # None: as soon as it is said for good


@dataclass(frozen=True, slots=True)
class Broadcast:
    id: BroadcastId
    written: Written
    state: BroadcastState
    center_id: str  # who speaks
    worker_id: int  # who wrote it
    created_at: datetime
    begins_at: datetime | None  # its moment, once it is said for good
    ended_at: datetime | None
    is_held: bool  # nothing more goes out over LINE this month
    taps: int  # how often its button was pressed; never by whom
    said_by: int | None = None  # the worker who sent it
    stopped_by: int | None = None  # the worker who stopped it, or threw it away


def draft(tx: Tx, center_id: str, worker_id: int, written: Written) -> BroadcastId:
    """Keep it, to be looked at before it is said for good."""
    id = BroadcastId(tx.new_id())
    draft_once(tx, id, center_id, worker_id, written)
    return id


def draft_once(tx: Tx, id: BroadcastId, center_id: str, worker_id: int, written: Written) -> bool:
    """The same under an id that was given out before; False when it is taken."""
    row = {"id": id, "state": BroadcastState.DRAFT, "center_id": center_id, "worker_id": worker_id, "taps": 0}
    return insert_once(tx.connection, broadcasts, {**row, **_columns(written), "created_at": tx.now})


def rewrite(tx: Tx, id: BroadcastId, written: Written) -> bool:
    """Other words for a draft; False when it is none any more."""
    return change(tx.connection, broadcasts, {"id": id, "state": BroadcastState.DRAFT}, _columns(written)) == 1


def by_id(tx: Tx, id: BroadcastId) -> Broadcast | None:
    """The broadcast, held until the transaction ends."""
    row = tx.connection.execute(locked(select(broadcasts).where(broadcasts.c.id == id))).one_or_none()
    return _broadcast(row) if row is not None else None


def every(tx: Tx) -> Iterator[Broadcast]:
    """All that are kept, the newest first."""
    newest = select(broadcasts).order_by(broadcasts.c.created_at.desc(), broadcasts.c.id.desc())
    return map(_broadcast, tx.connection.execute(newest).all())


def say(tx: Tx, id: BroadcastId, readers: Iterable[Reader], begins_at: datetime, by: int | None = None) -> bool:
    """Said for good, to these readers and no others, from this moment on; False when it was so already."""
    said = {"state": BroadcastState.SENDING, "begins_at": begins_at, "due_at": begins_at, "said_by": by}
    if not change(tx.connection, broadcasts, {"id": id, "state": BroadcastState.DRAFT}, said):
        return False
    rows = [
        {
            "broadcast_id": id,
            "person_id": reader.person,
            "platform": reader.platform,
            "language": reader.language,
            "reach": Reach.WAITING,
        }
        for reader in readers
    ]
    if rows:
        tx.connection.execute(insert(broadcast_recipients), rows)
    return True


def due(tx: Tx, most: int = 4) -> list[Broadcast]:
    """Those that have something to send or to end now; no other courier gets them in this transaction."""
    rows = tx.connection.execute(
        skip_locked(
            select(broadcasts)
            .where(broadcasts.c.due_at <= tx.now, broadcasts.c.state == BroadcastState.SENDING)
            .order_by(broadcasts.c.due_at)
            .limit(most)
        )
    )
    return [_broadcast(row) for row in rows]


def look_again(tx: Tx, id: BroadcastId, at: datetime) -> None:
    """When there is something to do for it next."""
    change(tx.connection, broadcasts, {"id": id, "state": BroadcastState.SENDING}, {"due_at": at})


def is_over(tx: Tx, id: BroadcastId) -> bool:
    """Whether nothing more of it goes out, whatever happens."""
    over = select(broadcasts.c.id).where(broadcasts.c.id == id, broadcasts.c.ended_at.is_not(None))
    return tx.connection.execute(over).first() is not None


def end(tx: Tx, id: BroadcastId) -> None:
    """All has been sent that will be."""
    _close(tx, id, BroadcastState.ENDED)


def stop(tx: Tx, id: BroadcastId, by: int | None = None) -> bool:
    """Nothing more of it goes out; False when it had ended already."""
    return _close(tx, id, BroadcastState.STOPPED, by)


def hold(tx: Tx, id: BroadcastId) -> None:
    """LINE takes no more of it this month."""
    change(tx.connection, broadcasts, {"id": id}, {"is_held": True})


def wait(tx: Tx, id: BroadcastId) -> None:
    """All others have it: nothing goes out until somebody decides."""
    held = {"state": BroadcastState.HELD, "due_at": None}
    change(tx.connection, broadcasts, {"id": id, "state": BroadcastState.SENDING}, held)


def go_on(tx: Tx, id: BroadcastId) -> bool:
    """What was held goes out to those who have not had it."""
    again = {"state": BroadcastState.SENDING, "due_at": tx.now, "begins_at": tx.now, "is_held": False}
    return change(tx.connection, broadcasts, {"id": id, "state": BroadcastState.HELD}, again) == 1


def tap(tx: Tx, id: BroadcastId) -> Broadcast | None:
    """Its button was pressed once more; the broadcast, None when it is no longer known."""
    tx.connection.execute(update(broadcasts).where(broadcasts.c.id == id).values(taps=broadcasts.c.taps + 1))
    row = tx.connection.execute(select(broadcasts).where(broadcasts.c.id == id)).one_or_none()
    return _broadcast(row) if row is not None else None


def reach(tx: Tx, id: BroadcastId) -> dict[tuple[str, Reach], int]:
    """How many readers stand where, by platform; those who have erased themselves before it was counted are gone."""
    kept = tx.connection.execute(select(broadcasts.c.counted).where(broadcasts.c.id == id)).scalar_one_or_none()
    if kept is not None:
        return {(platform, Reach(reached)): number for platform, reached, number in orjson.loads(kept)}
    rows = tx.connection.execute(
        select(broadcast_recipients.c.platform, broadcast_recipients.c.reach, func.count())
        .where(broadcast_recipients.c.broadcast_id == id)
        .group_by(broadcast_recipients.c.platform, broadcast_recipients.c.reach)
    )
    return {(platform, Reach(reached)): number for platform, reached, number in rows}


def reached(tx: Tx, ids: Iterable[BroadcastId]) -> dict[BroadcastId, int]:
    """How many have each of these."""
    of = list(ids)
    found = dict.fromkeys(of, 0)
    counted = select(broadcasts.c.id, broadcasts.c.counted).where(broadcasts.c.id.in_(of))
    for row in tx.connection.execute(counted.where(broadcasts.c.counted.is_not(None))):
        found[BroadcastId(row.id)] = sum(
            number for _, became, number in orjson.loads(row.counted) if became == Reach.SENT
        )
    sent = (
        select(broadcast_recipients.c.broadcast_id, func.count())
        .where(broadcast_recipients.c.broadcast_id.in_(of), broadcast_recipients.c.reach == Reach.SENT)
        .group_by(broadcast_recipients.c.broadcast_id)
    )
    return found | {BroadcastId(id): number for id, number in tx.connection.execute(sent)}


def promised(tx: Tx, platform: str, begin_before: datetime, begin_from: datetime | None = None) -> int:
    """How many readers on a platform still wait for what has been said and begins in this time."""
    waiting = (
        select(func.count())
        .select_from(broadcast_recipients.join(broadcasts, broadcasts.c.id == broadcast_recipients.c.broadcast_id))
        .where(
            broadcasts.c.state == BroadcastState.SENDING,
            broadcasts.c.is_held.is_(False),
            broadcasts.c.begins_at < begin_before,
            broadcast_recipients.c.platform == platform,
            broadcast_recipients.c.reach.in_((Reach.WAITING, Reach.PACKED)),
        )
    )
    if begin_from is not None:
        waiting = waiting.where(broadcasts.c.begins_at >= begin_from)
    return tx.connection.execute(waiting).scalar_one()


def keep_numbers(tx: Tx, ended_before: datetime) -> None:
    """Of what ended before this moment only the numbers stay, not who the readers were."""
    over = select(broadcasts.c.id).where(broadcasts.c.ended_at < ended_before, broadcasts.c.counted.is_(None))
    for id in tx.connection.execute(over).scalars().all():
        counted = [[platform, reached, number] for (platform, reached), number in reach(tx, BroadcastId(id)).items()]
        change(tx.connection, broadcasts, {"id": id}, {"counted": orjson.dumps(counted).decode()})
        tx.connection.execute(delete(broadcast_recipients).where(broadcast_recipients.c.broadcast_id == id))


def _close(tx: Tx, id: BroadcastId, state: BroadcastState, by: int | None = None) -> bool:
    open_states = (BroadcastState.DRAFT, BroadcastState.SENDING, BroadcastState.HELD)
    closed = (
        update(broadcasts)
        .where(broadcasts.c.id == id, or_(*(broadcasts.c.state == each for each in open_states)))
        .values(state=state, ended_at=tx.now, due_at=None, stopped_by=by)
    )
    return tx.connection.execute(closed).rowcount == 1


def _columns(written: Written) -> dict[str, Any]:
    return {
        "topic": written.topic,
        "counties": " ".join(written.counties),
        "texts": orjson.dumps(dict(written.texts)).decode(),
        "entry": written.entry,
        "send_at": written.send_at,
    }


def _broadcast(row: Row[Any]) -> Broadcast:
    written = Written(row.topic, tuple(row.counties.split()), orjson.loads(row.texts), row.entry, row.send_at)
    return Broadcast(
        BroadcastId(row.id),
        written,
        BroadcastState(row.state),
        row.center_id,
        row.worker_id,
        row.created_at,
        row.begins_at,
        row.ended_at,
        row.is_held,
        row.taps,
        row.said_by,
        row.stopped_by,
    )
