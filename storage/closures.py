"""Days on which a county's offices may be shut, such as for a typhoon: who said so, from when, until when."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import insert, select, update

from directory.days_off import DayOff, Shut, gathered
from directory.model import CountyCode
from storage.tables import closures
from storage.transaction import Tx


@dataclass(frozen=True, slots=True)
class Closure:
    """One county and its time; `lifted_at` where an operator has ended it before its time."""

    id: int
    county: str
    begins_at: datetime
    ends_at: datetime
    said_by: str
    said_at: datetime
    lifted_at: datetime | None
    lifted_by: str | None


_SAID = select(
    closures.c.id, closures.c.county, closures.c.begins_at, closures.c.ends_at, closures.c.said_by,
    closures.c.said_at, closures.c.lifted_at, closures.c.lifted_by,
)  # fmt: skip


def close(tx: Tx, county: str, begins_at: datetime, ends_at: datetime, by: str) -> None:
    """From then until then, the offices of the county are not said to be open."""
    row = {
        "id": tx.new_id(),
        "county": county,
        "begins_at": begins_at,
        "ends_at": ends_at,
        "said_by": by,
        "said_at": tx.now,
    }
    tx.connection.execute(insert(closures), row)


def standing(tx: Tx) -> list[Closure]:
    """What is neither over nor lifted, what begins first at the top."""
    found = _SAID.where(closures.c.ends_at > tx.now, closures.c.lifted_at.is_(None))
    ordered = found.order_by(closures.c.begins_at, closures.c.ends_at, closures.c.id)
    return [Closure(*row) for row in tx.connection.execute(ordered)]


def by_id(tx: Tx, id: int) -> Closure | None:
    """The closure of this id, over or not."""
    row = tx.connection.execute(_SAID.where(closures.c.id == id)).one_or_none()
    return Closure(*row) if row is not None else None


def end(tx: Tx, id: int, by: str) -> bool:
    """End this one alone before its time; False where it is over or lifted already."""
    ended = update(closures).where(closures.c.id == id, closures.c.ends_at > tx.now, closures.c.lifted_at.is_(None))
    return bool(tx.connection.execute(ended.values(lifted_at=tx.now, lifted_by=by)).rowcount)


def lift(tx: Tx, county: str, by: str) -> int:
    """End what has been said of a county before its time; how many closures that were."""
    ended = (
        update(closures)
        .where(closures.c.county == county, closures.c.ends_at > tx.now, closures.c.lifted_at.is_(None))
        .values(lifted_at=tx.now, lifted_by=by)
    )
    return int(tx.connection.execute(ended).rowcount)


def shut(tx: Tx) -> Shut:
    """When the offices of each county may be shut, from now on; what is over or lifted is left out."""
    return gathered((CountyCode(it.county), DayOff(it.begins_at, it.ends_at)) for it in standing(tx))


def every(tx: Tx) -> list[Closure]:
    """All that has been said, newest first."""
    return [Closure(*row) for row in tx.connection.execute(_SAID.order_by(closures.c.said_at.desc()))]
