"""What was heard of danger: the grade, the rules and what was done, never the words. Rows are counted, not read."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy import func, insert, select

from storage.people import PersonId
from storage.tables import alarms
from storage.transaction import Tx


@dataclass(frozen=True, slots=True)
class NewAlarm:
    grade: str
    rules: Sequence[str]  # their ids
    lexicon: str  # its version
    action: str  # what was done about it


def write(tx: Tx, person: PersonId, new: NewAlarm) -> None:
    """Write down that danger was heard."""
    row = {
        "id": tx.new_id(),
        "person_id": person,
        "at": tx.now,
        "grade": new.grade,
        "rules": " ".join(new.rules),
        "lexicon": new.lexicon,
        "action": new.action,
    }
    tx.connection.execute(insert(alarms), row)


def count(tx: Tx, person: PersonId, grades: Collection[str], within: timedelta, *, but: str) -> int:
    """How often one of these grades was heard from a person lately, without those on which `but` was done."""
    heard = select(func.count()).where(
        alarms.c.person_id == person,
        alarms.c.at > tx.now - within,
        alarms.c.grade.in_(grades),
        alarms.c.action != but,
    )
    return int(tx.connection.execute(heard).scalar_one())
