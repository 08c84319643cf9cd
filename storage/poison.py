"""Events we could not take in: set aside whole and sealed, to be looked at and played again."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import insert, select, update

from storage.tables import place, poison
from storage.transaction import Tx


@dataclass(frozen=True, slots=True)
class SetAside:
    id: int
    platform: str
    reason: str
    at: datetime
    replayed_at: datetime | None
    body: bytes = field(repr=False)


def set_aside(tx: Tx, platform: str, body: bytes, reason: str) -> int:
    """Keep the raw event; gives its id, by which it is replayed."""
    odd = tx.new_id()
    tx.connection.execute(
        insert(poison),
        {
            "id": odd,
            "platform": platform,
            "body_sealed": tx.keyring.seal(body, place(poison.c.body_sealed, odd)),
            "reason": reason,
            "at": tx.now,
        },
    )
    return odd


def waiting(tx: Tx) -> list[SetAside]:
    """What has not been replayed, oldest first."""
    rows = tx.connection.execute(select(poison).where(poison.c.replayed_at.is_(None)).order_by(poison.c.id))
    return [_read(tx, row) for row in rows]


def by_id(tx: Tx, odd: int) -> SetAside | None:
    row = tx.connection.execute(select(poison).where(poison.c.id == odd)).one_or_none()
    return _read(tx, row) if row is not None else None


def replayed(tx: Tx, odd: int) -> None:
    tx.connection.execute(update(poison).where(poison.c.id == odd), {"replayed_at": tx.now})


def _read(tx: Tx, row: Any) -> SetAside:
    body = tx.keyring.open(row.body_sealed, place(poison.c.body_sealed, row.id))
    return SetAside(row.id, row.platform, row.reason, row.at, row.replayed_at, body)
