"""Words outside of any talk that ask for something: suicide prevention, an old number, or somebody who can help."""

from __future__ import annotations

from directory.helping import SUCCESSORS, Rung, rung
from directory.model import HotlineId
from directory.routing import WELFARE_LINE
from directory.search import Asked, recognizes, search
from flows.crisis import Lexicon, grade
from flows.crisis.grading import INFORMATION_ROUTE
from handlers import information
from handlers.helplines import calls, result_card, spell_rung
from handlers.house import House
from handlers.messages import Button, Outgoing, Reply
from handlers.presses import Command, OnMenu, data
from locales import FIRST, Words
from storage.transaction import Tx

MOST = 3


def replaced(tx: Tx, house: House, text: str, words: Words) -> Reply | None:
    """The line that took the place of a number that is no longer in use; None when none was written."""
    digits = "".join(character for character in text if character.isdigit())
    if digits not in SUCCESSORS:
        return None
    old, known = SUCCESSORS[digits]
    return _replaced(old, rung(known, tx.now, words.language, house.map.directory), words)


def asked_for(text: str, lexicon: Lexicon, words: Words) -> Reply | None:
    """The answer to a question about suicide prevention."""
    if grade(text, lexicon=lexicon).route == INFORMATION_ROUTE:
        return information.prevention(words)
    return None


def look_up(tx: Tx, house: House, text: str, words: Words) -> Reply | None:
    """Up to three who can help and, last, 1957; None when the words speak of nothing we know."""
    directory, boundaries = house.map.directory, house.map.boundaries
    if not recognizes(text, directory, boundaries):
        return None
    found = search(Asked(text, at=tx.now), directory, boundaries)
    first = [result for result in found if result.id != WELFARE_LINE][:MOST]
    opening = words.text("lookup-found")
    cards = [result_card(result, directory, words, opening if place == 0 else "") for place, result in enumerate(first)]
    return Reply((*cards, _welfare(rung(HotlineId(WELFARE_LINE), tx.now, words.language, directory), tx, words)))


def _welfare(line: Rung, tx: Tx, words: Words) -> Outgoing:
    """The line that helps on from anywhere, and the way to the center."""
    text = f"{spell_rung(line, tx.now, words)}\n{words.text('lookup-next')}"
    report = Button(words.text("menu-report"), data(OnMenu(Command.REPORT)))
    more = Button(words.text("menu-help"), data(OnMenu(Command.HELP)))
    return Outgoing(text, buttons=(*calls((line,), words), report, more))


def _replaced(old: str, line: Rung, words: Words) -> Reply:
    name = line.line.name if words.language == FIRST else f"{line.line.name_en} {line.line.name}"
    text = words.text("help-successor", old=old, name=name, number=line.line.number or "")
    more = Button(words.text("menu-help"), data(OnMenu(Command.HELP)))
    return Reply((Outgoing(text, buttons=(*calls((line,), words), more)),))
