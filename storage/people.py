"""The people who write to us: known by a sealed platform id, found by a blind index over it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, NewType

from sqlalchemy import bindparam, delete, select

from storage import statements
from storage.tables import people, talks
from storage.transaction import Tx

PersonId = NewType("PersonId", int)

_INDEX = "people.chat_index"


@dataclass(frozen=True, slots=True)
class OpenTalk:
    """The conversation a person is in, as stored."""

    flow: str
    state: Mapping[str, Any] = field(repr=False)
    is_paused: bool


@dataclass(frozen=True, slots=True)
class Person:
    id: PersonId
    platform: str
    chat: str = field(repr=False)
    language: str
    role: str | None
    site_id: int | None
    talk_no: int  # counts the person's talks, so that a button knows which one it belongs to
    is_blocked: bool
    seen_at: datetime
    care_until: datetime | None = None
    talk: OpenTalk | None = None
    care_grade: str | None = None  # the last alarm's, while `care_until` runs


_WITH_TALK = (
    select(people, talks.c.flow, talks.c.state_sealed, talks.c.is_paused)
    .select_from(people.outerjoin(talks, talks.c.person_id == people.c.id))
    .with_for_update(of=people)
)
_BY_CHAT = _WITH_TALK.where(people.c.platform == bindparam("platform"), people.c.chat_index == bindparam("index"))
_BY_ID = _WITH_TALK.where(people.c.id == bindparam("id"))


def find(tx: Tx, platform: str, chat: str) -> Person | None:
    """The person with this chat and their talk, locked until the transaction ends."""
    for index in tx.keyring.blinds(_INDEX, f"{platform}:{chat}"):
        row = statements.one(tx.connection, _BY_CHAT, {"platform": platform, "index": index})
        if row is not None:
            return _person(tx, row)
    return None


def by_id(tx: Tx, person_id: PersonId) -> Person | None:
    """The person with this id and their talk, locked until the transaction ends."""
    row = statements.one(tx.connection, _BY_ID, {"id": person_id})
    return _person(tx, row) if row is not None else None


def welcome(tx: Tx, platform: str, chat: str, language: str) -> Person:
    """A person who writes for the first time."""
    person = Person(PersonId(tx.new_id()), platform, chat, language, None, None, 0, False, tx.now)
    statements.insert_once(
        tx.connection,
        people,
        {
            "id": person.id,
            "platform": platform,
            "chat_index": tx.keyring.blind(_INDEX, f"{platform}:{chat}"),
            "chat_sealed": tx.seal(people.c.chat_sealed, f"{platform}:{chat}", person.id),
            "language": language,
            "talk_no": 0,
            "created_at": tx.now,
            "seen_at": tx.now,
        },
    )
    known = find(tx, platform, chat)
    assert known is not None, "whoever was first, the row is there"
    return known


def change(tx: Tx, person_id: PersonId, **columns: object) -> None:
    """Write some of a person's columns, such as language, role, site_id, talk_no or blocked_at."""
    statements.change(tx.connection, people, {"id": person_id}, columns)


def erase(tx: Tx, person_id: PersonId) -> None:
    """Forget the person, their talk and what they sent but never reported."""
    tx.connection.execute(delete(people).where(people.c.id == person_id))


def _person(tx: Tx, row: Any) -> Person:
    chat = tx.open(people.c.chat_sealed, row.chat_sealed, row.id).split(":", 1)[1]
    talk = None
    if row.flow is not None:
        state = tx.open(talks.c.state_sealed, row.state_sealed, row.id)
        talk = OpenTalk(row.flow, state, row.is_paused)
    return Person(
        PersonId(row.id),
        row.platform,
        chat,
        row.language,
        row.role,
        row.site_id,
        row.talk_no,
        row.blocked_at is not None,
        row.seen_at,
        row.care_until,
        talk,
        row.care_grade,
    )
