"""Words of danger come first: before any command or question, in any talk, in any language."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import Final

from flows.crisis import Grade, Grading, Lexicon, grade
from handlers.messages import AnyButton, Button, CallButton, Outgoing
from handlers.presses import Command, OnMenu, data
from locales import Words
from storage import people, talks
from storage.people import Person
from storage.transaction import Tx

LAST_RESORT: Final = "110 · 119 · 1925（安心專線，24 小時）"

CARE: Final = timedelta(hours=24)
"""How long after an alert even a bare goodbye is asked about."""

_ANSWERS: Final = {
    Grade.IMMINENT: ("crisis-imminent", ("119", "110", "1925")),
    Grade.ACTIVE: ("crisis-active", ("1925", "119")),
    Grade.PASSIVE: ("crisis-passive", ("1925",)),
    Grade.THIRD_PARTY: ("crisis-third-party", ("119", "1925")),
    Grade.VIOLENCE_NOW: ("crisis-violence-now", ("110", "113")),
}
_PAUSES: Final = frozenset({Grade.IMMINENT, Grade.ACTIVE, Grade.PASSIVE})
"""The writer's own danger stops the running talk; what they report of others goes on being reported."""


@dataclass(frozen=True, slots=True)
class Alarm:
    """What is said first, and whether anything else is said after it."""

    messages: tuple[Outgoing, ...]
    goes_on: bool


def hear(tx: Tx, person: Person, text: str, lexicon: Lexicon, words: Words) -> Alarm | None:
    """The first answer to words of danger; None when there are none."""
    in_care = person.care_until is not None and person.care_until > tx.now
    found = grade(text, lexicon=lexicon, in_care=in_care)
    if found.grade is Grade.NONE:
        return None
    if found.grade is Grade.SOFT:
        return Alarm((Outgoing(words.text("crisis-soft-line"), buttons=(_call("1925", words),)),), goes_on=True)
    people.change(tx, person.id, care_until=tx.now + CARE)
    if found.grade in _PAUSES:
        if person.talk is not None:
            talks.pause(tx, person.id)
        return Alarm(_first_answer(found, person, words), goes_on=False)
    return Alarm(_first_answer(found, person, words), goes_on=person.talk is not None)


def last_resort(words: Words, sorry: str) -> Outgoing:
    """What goes out when anything on the way here fails; it depends on nothing that could fail too."""
    try:
        text = f"{words.text(sorry)}\n{words.text('crisis-last-resort')}"
    except KeyError:
        text = LAST_RESORT
    return Outgoing(text, buttons=tuple(CallButton(number, number) for number in ("119", "110", "1925")))


def _first_answer(found: Grading, person: Person, words: Words) -> tuple[Outgoing, ...]:
    id, numbers = _ANSWERS[found.grade]
    if found.grade is Grade.THIRD_PARTY and found.urgent:
        id, numbers = "crisis-third-party-urgent", ("119", "110", "1925")
    if found.violence and "113" not in numbers:
        numbers = (*numbers, "113")
    calls: list[AnyButton] = [_call(number, words) for number in numbers]
    parts = [words.text(name) for name in (id, *(f"{id}-{part}" for part in range(2, 5))) if words.has(name)]
    messages = [Outgoing(part) for part in parts[1:]]
    first = Outgoing(parts[0], buttons=tuple(calls))
    if person.talk is not None and found.grade in _PAUSES:
        goes_on = Button(words.text("crisis-continue"), data(OnMenu(Command.CONTINUE)))
        messages.append(Outgoing(words.text("crisis-paused"), buttons=(goes_on,)))
    return (first, *messages)


def _call(number: str, words: Words) -> CallButton:
    return CallButton(words.text("call", number=number), number)
