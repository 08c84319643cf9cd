"""Workers: who may sign in at the desk, and for which center."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any, NewType

from sqlalchemy import delete, select, update

from storage.statements import insert_once
from storage.tables import sessions, workers
from storage.transaction import Tx

WorkerId = NewType("WorkerId", int)


@dataclass(frozen=True, slots=True)
class Worker:
    id: WorkerId
    sign_in: str = field(repr=False)
    name: str = field(repr=False)
    center_id: str
    language: str


def add(tx: Tx, *, sign_in: str, name: str, center_id: str, password_hash: str, language: str) -> Worker | None:
    """A new worker of a center; None when the sign-in name is somebody else's already."""
    worker = Worker(WorkerId(tx.new_id()), sign_in, name, center_id, language)
    row = {
        "id": worker.id,
        "sign_in": sign_in,
        "name": name,
        "center_id": center_id,
        "password_hash": password_hash,
        "language": language,
        "created_at": tx.now,
    }
    return worker if insert_once(tx.connection, workers, row) else None


def credentials(tx: Tx, sign_in: str) -> tuple[Worker, str] | None:
    """The worker with this sign-in name and the hash of their password; None when nobody may sign in under it."""
    row = tx.connection.execute(
        select(workers).where(workers.c.sign_in == sign_in, workers.c.disabled_at.is_(None))
    ).one_or_none()
    return (of_row(row), row.password_hash) if row is not None else None


def by_id(tx: Tx, worker: WorkerId) -> Worker | None:
    """The worker, if they may still sign in."""
    row = tx.connection.execute(
        select(workers).where(workers.c.id == worker, workers.c.disabled_at.is_(None))
    ).one_or_none()
    return of_row(row) if row is not None else None


def names(tx: Tx, ids: Iterable[int], center_id: str) -> dict[int, str]:
    """What colleagues of one center call those of these workers who are theirs, the departed included."""
    rows = tx.connection.execute(
        select(workers.c.id, workers.c.name).where(workers.c.id.in_(list(ids)), workers.c.center_id == center_id)
    )
    return {row.id: row.name for row in rows}


def centers(tx: Tx, ids: Iterable[int]) -> dict[int, str]:
    """The center of each of these workers, the departed included."""
    rows = tx.connection.execute(select(workers.c.id, workers.c.center_id).where(workers.c.id.in_(list(ids))))
    return {row.id: row.center_id for row in rows}


def speak(tx: Tx, worker: WorkerId, language: str) -> None:
    """The worker reads the desk in another language from now on."""
    tx.connection.execute(update(workers).where(workers.c.id == worker), {"language": language})


def disable(tx: Tx, worker: WorkerId) -> None:
    """The worker has left: signed out everywhere at once, and nobody signs in under the name any more."""
    tx.connection.execute(update(workers).where(workers.c.id == worker), {"disabled_at": tx.now})
    tx.connection.execute(delete(sessions).where(sessions.c.worker_id == worker))


def of_row(row: Any) -> Worker:
    """The worker in a row that holds all columns of `workers`."""
    return Worker(WorkerId(row.id), row.sign_in, row.name, row.center_id, row.language)
