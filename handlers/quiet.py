"""Not a word unasked where somebody who does harm may read it, unless the person has said when it is safe.

Whoever told of violence is written to only in answer, without a sound; messages that would come later are kept back.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, time, timedelta
from enum import StrEnum
from typing import Final

from directory.hours import TAIPEI
from handlers.messages import Button, Outgoing, Reply
from handlers.presses import Command, OnMenu, data
from locales import Words
from storage import deliveries, people
from storage.people import Person, PersonId
from storage.transaction import Tx


class SafeTime(StrEnum):
    """When a message may come that was not asked for."""

    NEVER = "never"
    DAY = "day"
    EVENING = "evening"
    ANY = "any"


_HOURS: Final = {SafeTime.DAY: (time(9), time(17)), SafeTime.EVENING: (time(18), time(21))}


def hush(tx: Tx, person_id: PersonId) -> None:
    """From now on nothing is sent unasked, and what waits to be sent is taken back."""
    people.change(tx, person_id, safe_time=SafeTime.NEVER)
    deliveries.cancel_notices(tx, person_id, "")


def may_come_at(person: Person, at: datetime) -> datetime | None:
    """The first moment from `at` on when a message may come unasked; None when none may."""
    match person.safe_time:
        case SafeTime.NEVER:
            return None
        case SafeTime.DAY | SafeTime.EVENING as chosen:
            begins, ends = _HOURS[SafeTime(chosen)]
            local = at.astimezone(TAIPEI)
            if begins <= local.time() < ends:
                return at
            day = local.date() if local.time() < begins else local.date() + timedelta(days=1)
            return datetime.combine(day, begins, TAIPEI)
        case _:
            return at


def is_hushed(person: Person) -> bool:
    """Whether nothing may come unasked."""
    return person.safe_time == SafeTime.NEVER


def discreet(reply: Reply, words: Words) -> Reply:
    """The same answer without a sound; should it not go out at once, it says nothing of what it was about."""
    late = Outgoing(words.text("quiet-late"), is_silent=True)
    return replace(reply, messages=tuple(replace(it, is_silent=True, later=late) for it in reply.messages))


def ask(words: Words) -> Outgoing:
    """When it is safe to be written to."""
    buttons = tuple(
        Button(words.text(f"quiet-{when.value}"), data(OnMenu(Command.QUIET, when.value)))
        for when in (SafeTime.DAY, SafeTime.EVENING, SafeTime.ANY, SafeTime.NEVER)
    )
    return Outgoing(words.text("quiet-ask"), buttons=buttons)


def choose(tx: Tx, person: Person, about: str, words: Words) -> Outgoing:
    """Note when it is safe, or ask for it."""
    if about not in set(SafeTime):
        return ask(words)
    chosen = SafeTime(about)
    if chosen is SafeTime.NEVER:
        hush(tx, person.id)
        return Outgoing(words.text("quiet-set-never"))
    people.change(tx, person.id, safe_time=None if chosen is SafeTime.ANY else chosen)
    return Outgoing(words.text("quiet-set", when=words.text(f"quiet-{chosen.value}")))


def offer(words: Words) -> Button:
    """The way to say when it is safe."""
    return Button(words.text("quiet-button"), data(OnMenu(Command.QUIET)))
