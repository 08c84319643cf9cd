"""Who is signed in at the desk: a random token in the worker's browser, of which only the hash is kept here."""

from __future__ import annotations

import hashlib
import secrets
from dataclasses import dataclass, field
from datetime import timedelta

from sqlalchemy import delete, insert, select, update

from storage import workers as workers_of
from storage.tables import sessions, workers
from storage.transaction import Tx
from storage.workers import Worker, WorkerId

LONGEST = timedelta(hours=12)
"""A shift; then the worker signs in again, however busy."""
IDLE = timedelta(hours=1)
_GRAIN = timedelta(minutes=1)  # moments nearer than this are not worth a write


@dataclass(frozen=True, slots=True)
class Session:
    worker: Worker
    csrf: str = field(repr=False)  # stands in every form of this session
    token_hash: bytes = field(repr=False)


def begin(tx: Tx, worker: WorkerId) -> str:
    """A fresh token for this worker; sessions that have run out are erased on the way."""
    tx.connection.execute(delete(sessions).where(sessions.c.expires_at <= tx.now))
    token = secrets.token_urlsafe(32)
    tx.connection.execute(
        insert(sessions),
        {
            "token_hash": _hash(token),
            "worker_id": worker,
            "csrf": secrets.token_urlsafe(24),
            "created_at": tx.now,
            "expires_at": tx.now + IDLE,
        },
    )
    return token


def find(tx: Tx, token: str, *, is_active: bool) -> Session | None:
    """The living session with this token; `is_active` when a person did something, which keeps it alive.

    A page that reloads by itself is not active: a desk nobody sits at is signed out after an hour.
    """
    row = tx.connection.execute(
        select(workers, sessions.c.csrf, sessions.c.created_at.label("began_at"), sessions.c.expires_at)
        .join(sessions, sessions.c.worker_id == workers.c.id)
        .where(sessions.c.token_hash == _hash(token), sessions.c.expires_at > tx.now, workers.c.disabled_at.is_(None))
    ).one_or_none()
    if row is None:
        return None
    until = min(row.began_at + LONGEST, tx.now + IDLE)
    if is_active and until - row.expires_at >= _GRAIN:
        tx.connection.execute(update(sessions).where(sessions.c.token_hash == _hash(token)), {"expires_at": until})
    return Session(workers_of.of_row(row), row.csrf, _hash(token))


def end(tx: Tx, token: str) -> None:
    """Signed out: the token opens nothing any more."""
    tx.connection.execute(delete(sessions).where(sessions.c.token_hash == _hash(token)))


def _hash(token: str) -> bytes:
    return hashlib.sha256(token.encode()).digest()
