"""A false alarm that its writer has called one: said sorry for in a line, and not asked about again that day.

Only this sentence is let go, by a keyed mark that tells none of its words; what is danger now is always answered.
"""

from __future__ import annotations

import unicodedata
from datetime import timedelta
from typing import Final

from storage import people
from storage.people import Person
from storage.transaction import Tx

SESSION: Final = timedelta(hours=24)
_MOST: Final = 20


def note(tx: Tx, person: Person, text: str) -> None:
    """Remember which sentence was asked about, so that it can be called a mistake."""
    people.change(tx, person.id, care_said=_mark(tx, text))


def is_known(tx: Tx, person: Person, text: str) -> bool:
    """Whether the person has called this sentence a mistake within the session."""
    if person.mistaken is None or person.mistaken_until is None or person.mistaken_until <= tx.now:
        return False
    return _mark(tx, text) in person.mistaken.split()


def is_let_go(tx: Tx, person: Person) -> bool:
    """Whether the danger that was heard last has been called a mistake within the session."""
    return person.care_grade is None and person.mistaken_until is not None and person.mistaken_until > tx.now


def let_go(tx: Tx, person: Person) -> None:
    """The last sentence that was asked about is not asked about again; for the day only a goodbye still is."""
    is_current = person.mistaken_until is not None and person.mistaken_until > tx.now
    known = (person.mistaken or "").split() if is_current else []
    marks = [*known, *([person.care_said] if person.care_said else [])][-_MOST:]
    people.change(
        tx,
        person.id,
        care_grade=None,
        care_said=None,
        mistaken=" ".join(marks) or None,
        mistaken_until=tx.now + SESSION,
    )


def _mark(tx: Tx, text: str) -> str:
    plain = unicodedata.normalize("NFKC", text).casefold()
    kept = "".join(character for character in plain if character.isalnum() or unicodedata.category(character) == "Mn")
    return tx.keyring.blind("people.care_said", kept).hex()
