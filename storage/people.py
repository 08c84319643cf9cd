"""The people who write to us: known by a sealed platform id, found by a blind index over it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, NewType

from sqlalchemy import Select, bindparam, delete, select

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
    safe_time: str | None = None  # when a message may come unasked; None: always
    care_said: str | None = None  # a keyed mark of the sentence that was last asked about
    mistaken: str | None = None  # such marks that were called mistakes, while `mistaken_until` runs
    mistaken_until: datetime | None = None
    home: str | None = field(default=None, repr=False)  # the code of the village, district or county they serve


_WITH_TALK = select(people, talks.c.flow, talks.c.state_sealed, talks.c.is_paused).select_from(
    people.outerjoin(talks, talks.c.person_id == people.c.id)
)
_CHAT = (people.c.platform == bindparam("platform"), people.c.chat_index == bindparam("index"))
_BY_CHAT, _LOCK_CHAT = _WITH_TALK.where(*_CHAT), select(people.c.id).where(*_CHAT).with_for_update()
_ID = people.c.id == bindparam("id")
_BY_ID, _LOCK_ID = _WITH_TALK.where(_ID), select(people.c.id).where(_ID).with_for_update()


def find(tx: Tx, platform: str, chat: str) -> Person | None:
    """The person with this chat and their talk, locked until the transaction ends."""
    for index in tx.keyring.blinds(_INDEX, f"{platform}:{chat}"):
        row = _locked(tx, _LOCK_CHAT, _BY_CHAT, {"platform": platform, "index": index})
        if row is not None:
            return _person(tx, row, chat)
    return None


def by_id(tx: Tx, person_id: PersonId) -> Person | None:
    """The person with this id and their talk, locked until the transaction ends."""
    row = _locked(tx, _LOCK_ID, _BY_ID, {"id": person_id})
    if row is None:
        return None
    return _person(tx, row, tx.open(people.c.chat_sealed, row.chat_sealed, row.id).split(":", 1)[1])


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


def settle(tx: Tx, person_id: PersonId, home: str | None) -> None:
    """Remember the code of the place somebody serves, or forget it."""
    change(tx, person_id, home_sealed=tx.seal(people.c.home_sealed, home, person_id) if home is not None else None)


def erase(tx: Tx, person_id: PersonId) -> None:
    """Forget the person, their talk and what they sent but never reported."""
    tx.connection.execute(delete(people).where(people.c.id == person_id))


def _locked(tx: Tx, lock: Select[Any], rows: Select[*tuple[Any, ...]], of: Mapping[str, object]) -> Any | None:
    """The row, once it is ours alone.

    The lock comes in a statement of its own: one that had to wait for it would still see the talk as it was when the
    waiting began, and the answer given meanwhile would be lost. SQLite has one writer and locks no rows.
    """
    if tx.connection.dialect.name == "postgresql":
        statements.one(tx.connection, lock, of)
    return statements.one(tx.connection, rows, of)


def _person(tx: Tx, row: Any, chat: str) -> Person:
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
        row.safe_time,
        row.care_said,
        row.mistaken,
        row.mistaken_until,
        tx.open(people.c.home_sealed, row.home_sealed, row.id) if row.home_sealed is not None else None,
    )
