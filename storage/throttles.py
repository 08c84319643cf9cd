"""How often something may happen, shared by all replicas: the generic cell rate algorithm on one row a key.

A row holds the moment at which the key is rested again. Each time something happens that moment moves on by
`every`; what would move it further ahead of now than the burst allows has to wait.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy import delete, select

from storage.statements import insert_once, locked, upsert
from storage.tables import throttles
from storage.transaction import Tx


@dataclass(frozen=True, slots=True)
class Limit:
    """Once in `every` on the long run, and `burst` times at once after a rest."""

    every: timedelta
    burst: int


def take(tx: Tx, key: str, limit: Limit) -> timedelta | None:
    """Let it happen now: None; or how long it has to wait, and nothing is counted."""
    insert_once(tx.connection, throttles, {"key": key, "tat": tx.now})  # so that there is a row to lock
    rested = tx.connection.execute(locked(select(throttles.c.tat).where(throttles.c.key == key))).scalar_one_or_none()
    then = max(rested or tx.now, tx.now) + limit.every
    wait = then - tx.now - limit.every * limit.burst
    if wait > timedelta():
        return wait
    upsert(tx.connection, throttles, {"key": key, "tat": then})
    return None


def reset(tx: Tx, key: str) -> None:
    """Rested at once."""
    tx.connection.execute(delete(throttles).where(throttles.c.key == key))


def forget_past(tx: Tx) -> int:
    """Erase the rows that hold nothing back any more; how many."""
    return tx.connection.execute(delete(throttles).where(throttles.c.tat <= tx.now)).rowcount


def about(tx: Tx, what: str, value: str) -> str:
    """A key that counts per person or address without naming them."""
    return f"{what}:{tx.keyring.blind('throttles.key', value).hex()}"
