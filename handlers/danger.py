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
_OF_OTHERS: Final = frozenset({Grade.THIRD_PARTY, Grade.VIOLENCE_NOW})
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
    if found.grade in _OF_OTHERS and _was_told_whom_to_call(person):
        return None
    people.change(tx, person.id, care_until=tx.now + CARE)
    if found.grade in _OF_OTHERS:
        return Alarm(_first_answer(found, words), goes_on=person.talk is not None)
    if person.talk is not None:
        talks.pause(tx, person.id)
    if in_care and found.grade is not Grade.IMMINENT:
        return Alarm((stay(person, words),), goes_on=False)
    paused = (_paused(words),) if person.talk is not None else ()
    return Alarm((*_first_answer(found, words), *paused), goes_on=False)


def is_in_care(tx: Tx, person: Person) -> bool:
    """Whether there was an alert within the last day, and what the person does now is not yet a new start."""
    is_recent = person.care_until is not None and person.care_until > tx.now
    return is_recent and (person.talk is None or person.talk.is_paused)


def stay(person: Person, words: Words) -> Outgoing:
    """Still here: short, with the numbers, and with the way back to what was paused."""
    calls: list[AnyButton] = [_call(number, words) for number in ("119", "110", "1925")]
    goes_on = Button(words.text("crisis-continue"), data(OnMenu(Command.CONTINUE)))
    return Outgoing(words.text("crisis-repeat"), buttons=(*calls, goes_on))


def last_resort(words: Words, sorry: str) -> Outgoing:
    """What goes out when anything on the way here fails; it depends on nothing that could fail too."""
    try:
        text = f"{words.text(sorry)}\n{words.text('crisis-last-resort')}"
    except KeyError:
        text = LAST_RESORT
    return Outgoing(text, buttons=tuple(CallButton(number, number) for number in ("119", "110", "1925")))


def _first_answer(found: Grading, words: Words) -> tuple[Outgoing, ...]:
    """The fixed words of the grade, help first, each bubble on its own; the numbers to press stand at the first."""
    id, numbers = _ANSWERS[found.grade]
    if found.grade is Grade.THIRD_PARTY and found.urgent:
        id, numbers = "crisis-third-party-urgent", ("119", "110", "1925")
    if found.violence and "113" not in numbers:
        numbers = (*numbers, "113")
    first, *rest = [words.text(name) for name in (f"{id}-1", f"{id}-2", id) if words.has(name)]
    calls = tuple(_call(number, words) for number in numbers)
    return (Outgoing(first, buttons=calls), *(Outgoing(part) for part in rest))


def _paused(words: Words) -> Outgoing:
    goes_on = Button(words.text("crisis-continue"), data(OnMenu(Command.CONTINUE)))
    return Outgoing(words.text("crisis-paused"), buttons=(goes_on,))


def _was_told_whom_to_call(person: Person) -> bool:
    """Whether the running report has shown the numbers already: a clerk's story of violence is no new alarm."""
    return person.talk is not None and "call_first" in person.talk.state["talk"]["answers"]


def _call(number: str, words: Words) -> CallButton:
    return CallButton(words.text("call", number=number), number)
