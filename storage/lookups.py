"""What somebody looked for today, sealed and gone when the day is over: the district or village, and the words.

A phone may be in several hands, and what is looked for says much: so nothing finer than a village is kept, nothing of
a report, and nothing for longer than it saves somebody a tap.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Final

from sqlalchemy import bindparam, select

from storage.people import PersonId
from storage.statements import one, upsert
from storage.tables import lookups
from storage.transaction import Tx

MOST_TYPED: Final = 5
_OF = select(lookups.c.today_sealed).where(lookups.c.person_id == bindparam("id"), lookups.c.ends_at > bindparam("now"))


@dataclass(frozen=True, slots=True)
class Typed:
    """Words that were looked up and may belong to a case; `mark` is how a button names them."""

    mark: str
    words: str = field(repr=False)
    message: str | None = None  # the platform's id of the message they came in, by which they can be taken back
    is_added: bool = False


@dataclass(frozen=True, slots=True)
class Today:
    place: str | None = field(default=None, repr=False)  # the code of the county, district or village
    typed: tuple[Typed, ...] = ()


def of(tx: Tx, person: PersonId) -> Today:
    """What is still kept of the day; nothing once it is over."""
    row = one(tx.connection, _OF, {"id": person, "now": tx.now})
    if row is None:
        return Today()
    place, typed = tx.open(lookups.c.today_sealed, row.today_sealed, person)
    return Today(place, tuple(Typed(*each) for each in typed))


def keep_place(tx: Tx, person: PersonId, place: str, until: datetime) -> None:
    """This is where was looked last, until the day ends."""
    _keep(tx, person, replace(of(tx, person), place=place), until)


def keep_words(tx: Tx, person: PersonId, typed: Typed, until: datetime) -> None:
    """These words were looked up, and can still be added to a case until the day ends; of many, the newest."""
    today = of(tx, person)
    others = (each for each in today.typed if each.mark != typed.mark)
    _keep(tx, person, replace(today, typed=(*others, typed)[-MOST_TYPED:]), until)


def added(tx: Tx, person: PersonId, mark: str, until: datetime) -> None:
    """The words with this mark stand in the case now and are forgotten here; that they were added is not."""
    today = of(tx, person)
    typed = (replace(each, words="", is_added=True) if each.mark == mark else each for each in today.typed)
    _keep(tx, person, replace(today, typed=tuple(typed)), until)


def take_back(tx: Tx, person: PersonId, message: str, until: datetime) -> None:
    """Forget the words that came in this message."""
    today = of(tx, person)
    left = tuple(each for each in today.typed if each.message != message)
    if left != today.typed:
        _keep(tx, person, replace(today, typed=left), until)


def _keep(tx: Tx, person: PersonId, today: Today, until: datetime) -> None:
    typed = [[each.mark, each.words, each.message, each.is_added] for each in today.typed]
    upsert(
        tx.connection,
        lookups,
        {
            "person_id": person,
            "today_sealed": tx.seal(lookups.c.today_sealed, [today.place, typed], person),
            "ends_at": until,
        },
    )
