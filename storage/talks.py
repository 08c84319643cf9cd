"""Half-told conversations, sealed, one a person."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import bindparam, delete, select, update

from storage.people import PersonId
from storage.statements import change, every, run, upsert
from storage.tables import talks
from storage.transaction import Tx

REST = timedelta(minutes=5)
_DELETE = delete(talks).where(talks.c.person_id == bindparam("id"))
_DUE = (
    select(talks.c.person_id)
    .where(talks.c.remind_at <= bindparam("now"))
    .order_by(talks.c.remind_at)
    .limit(bindparam("most"))
)


def keep(tx: Tx, person: PersonId, flow: str, state: Mapping[str, Any], remind_at: datetime | None) -> None:
    """Store where the talk stands; `remind_at` is when a silence becomes worth a word."""
    upsert(
        tx.connection,
        talks,
        {
            "person_id": person,
            "flow": flow,
            "state_sealed": tx.seal(talks.c.state_sealed, state, person),
            "updated_at": tx.now,
            "remind_at": remind_at,
            "is_paused": False,
        },
    )


def pause(tx: Tx, person: PersonId) -> None:
    """Leave the talk untouched while something more important is said."""
    change(tx.connection, talks, {"person_id": person}, {"is_paused": True})


def resume(tx: Tx, person: PersonId) -> None:
    change(tx.connection, talks, {"person_id": person}, {"is_paused": False})


def remind_again(tx: Tx, person: PersonId, at: datetime | None) -> None:
    """When to look at the silence next; None when nothing more will be said."""
    change(tx.connection, talks, {"person_id": person}, {"remind_at": at})


def end(tx: Tx, person: PersonId) -> None:
    """Forget the talk and all answers in it."""
    run(tx.connection, _DELETE, {"id": person})


def is_silent(tx: Tx, person: PersonId) -> bool:
    """Whether the person's talk is still quiet, now that nobody else can change it."""
    due = select(talks.c.person_id).where(talks.c.person_id == person, talks.c.remind_at <= tx.now)
    return tx.connection.execute(due).first() is not None


def silent(tx: Tx, most: int = 50) -> list[PersonId]:
    """People whose talk has been quiet until its reminder fell due."""
    return [PersonId(row.person_id) for row in every(tx.connection, _DUE, {"now": tx.now, "most": most})]


def rest(tx: Tx, person: PersonId) -> None:
    """Look at this silence later: what cannot be broken now must not stand before the others for ever."""
    due = update(talks).where(talks.c.person_id == person, talks.c.remind_at <= tx.now)
    tx.connection.execute(due, {"remind_at": tx.now + REST})
