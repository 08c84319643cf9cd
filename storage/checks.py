"""What somebody says is wrong in the directory, for its owner to check: which entry and what, never who said it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import insert, select, update

from storage.tables import checks
from storage.transaction import Tx


@dataclass(frozen=True, slots=True)
class Check:
    """One thing to check; said again, it is the same one."""

    id: int
    entry: str
    what: str
    first_at: datetime
    last_at: datetime
    times: int


def ask_for(tx: Tx, entry: str, what: str) -> None:
    """Write down that this is said to be wrong, once more if it was said before."""
    again = (
        update(checks)
        .where(checks.c.entry == entry, checks.c.what == what, checks.c.closed_at.is_(None))
        .values(times=checks.c.times + 1, last_at=tx.now)
    )
    if tx.connection.execute(again).rowcount:
        return
    row = {"id": tx.new_id(), "entry": entry, "what": what, "first_at": tx.now, "last_at": tx.now, "times": 1}
    tx.connection.execute(insert(checks), row)


def waiting(tx: Tx) -> list[Check]:
    """What nobody has checked yet, the oftenest said first."""
    found = select(
        checks.c.id, checks.c.entry, checks.c.what, checks.c.first_at, checks.c.last_at, checks.c.times
    ).where(checks.c.closed_at.is_(None))
    ordered = found.order_by(checks.c.times.desc(), checks.c.first_at, checks.c.id)
    return [Check(*row) for row in tx.connection.execute(ordered)]


def of(tx: Tx, id: int) -> str | None:
    """The entry that the check of this id is about, looked into or not; None where there is no such check."""
    return tx.connection.execute(select(checks.c.entry).where(checks.c.id == id)).scalar_one_or_none()


def close(tx: Tx, id: int, by: str) -> bool:
    """It has been looked into by this operator or worker; False where nothing of this id waits."""
    done = update(checks).where(checks.c.id == id, checks.c.closed_at.is_(None)).values(closed_at=tx.now, closed_by=by)
    return bool(tx.connection.execute(done).rowcount)
