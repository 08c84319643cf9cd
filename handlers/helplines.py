"""Lines and places as a person reads them: name, number, and whether somebody is there now."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Final

from directory.days_off import Shut, state_of
from directory.helping import Rung, Want, rungs
from directory.hours import Opening
from directory.model import Directory, HotlineId, Unit
from directory.results import phone_of
from handlers.messages import CallButton, Outgoing
from handlers.opening import end, moment
from handlers.titles import title
from locales import FIRST, Words

PEACE: Final = HotlineId("peace-of-mind-1925")
_IS_THERE: Final = {
    Opening.OPEN: "lookup-open",
    Opening.CLOSED: "lookup-closed",
    Opening.UNKNOWN: "lookup-hours-unknown",
    Opening.PERHAPS_SHUT: "found-perhaps-shut",
}


def spell_rung(rung: Rung, at: datetime, words: Words) -> str:
    """One line in one sentence; what is not verified says so, and so does a line that speaks only Chinese."""
    known = rung.line
    number = known.number or known.url or ""
    names = [known.name] if words.language == FIRST else [known.name_in(words.language), known.name]
    # Some are called by their number: it is said once, where it is dialled.
    args = {"name": " ".join(name.removeprefix(number).strip() for name in names), "number": number}
    until = rung.state.until
    if rung.state.opening is Opening.UNKNOWN:
        text = words.text("help-unknown", **args)
    elif until is None:
        text = words.text("help-always", **args)
    elif rung.state.opening is Opening.PERHAPS_SHUT:
        text = words.text("help-perhaps-shut", **args, until=end(until, at, words))
    else:
        id = "help-open" if rung.state.is_open else "help-closed"
        text = words.text(id, **args, until=moment(until, at, words))
    if words.has(typed := f"help-typed-{known.id}"):
        text += words.text(typed)
    if not rung.speaks and words.language != FIRST:
        text += words.text("help-in-chinese")
    return text if rung.is_sure else text + words.text("help-doubtful")


def call(number: str, words: Words) -> CallButton:
    """The button that dials this number."""
    return CallButton(words.text("call", number=number), number)


def calls(rungs: Sequence[Rung], words: Words) -> tuple[CallButton, ...]:
    """Buttons for the lines that answer now; at night nobody is sent to a number that may not."""
    return tuple(
        call(rung.line.number, words)
        for rung in rungs
        if rung.line.number is not None and rung.is_sure and rung.state.is_open
    )


def beside_1925(directory: Directory, at: datetime, words: Words) -> str:
    """The next line that answers at this hour, of those that speak the language if any does; and help in writing."""
    found = [it for it in rungs(Want.FEELING, at, words.language, directory) if it.is_sure and it.state.is_open]
    others = [it for it in found if it.line.id != PEACE]
    nearest = sorted(others, key=lambda it: not it.speaks)[:1]
    return "\n".join([*(spell_rung(it, at, words) for it in nearest), words.text("crisis-first-typed")])


def unit_card(unit: Unit, at: datetime, words: Words, shut: Shut) -> Outgoing:
    """A public unit: its address, its number, and whether somebody is there."""
    phone = phone_of(unit)
    number = phone if phone is not None else words.text("help-no-phone")
    state = state_of(unit, at, shut)
    until = end(state.until, at, words) if state.until is not None else ""
    lines = [title(unit, words), unit.address, number, words.text(_IS_THERE[state.opening], until=until)]
    return Outgoing(
        "\n".join(line for line in lines if line), buttons=(call(phone, words),) if phone is not None else ()
    )
