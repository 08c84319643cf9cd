"""A look-up by somebody who has a case open: answered as one, and added to the case only if they say so."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from directory.hours import midnight
from flows.looking import only_looks_up
from flows.questions import Told
from flows.talk import about, play
from handlers import following, lookup, menu, talking
from handlers.conversation import Moved
from handlers.house import House
from handlers.messages import Button, Outgoing, Reply
from handlers.presses import Command, OnMenu, data
from locales import Words
from storage import lookups, reports
from storage.lookups import Typed
from storage.people import Person
from storage.reports import StoredReport, takes_more
from storage.transaction import Tx

_MARK: Final = 8


def look_up(
    tx: Tx, house: House, person: Person, latest: StoredReport, text: str, message: str | None, words: Words
) -> Reply | None:
    """Cards, and a button that adds just these words to the case; None when they may belong to it.

    They may as soon as anything in them is no name of a place, of a service or of asking, and whenever the center
    waits for an answer.
    """
    if not only_looks_up(text, words, house.map) or following.awaits_answer(tx, latest):
        return None
    found = lookup.look_up(tx, house, person, text, words)
    if found is None:
        return None
    typed = Typed(about(text, message)[:_MARK], text.strip(), message)
    lookups.keep_words(tx, person.id, typed, midnight(tx.now))
    carried = data(OnMenu(Command.ADD_SAID, f"{latest.case}.{typed.mark}"))
    add = Button(words.text("look-add", case=latest.case), carried)
    *cards, last = found.messages
    return replace(found, messages=(*cards, replace(last, buttons=(add, *last.buttons))))


def add(tx: Tx, house: House, person: Person, carried: str, words: Words) -> Reply | str:
    """The words that were looked up, in the case now; the number of the case when they are not kept any more."""
    case, _, mark = carried.rpartition(".")
    own = next((report for report in reports.of_reporter(tx, person.id) if report.case == case), None)
    if own is None:
        return Reply((menu.cases(tx, person, words),))
    if not takes_more(own):
        return Reply((menu.case(own, words),))
    typed = next((each for each in lookups.of(tx, person.id).typed if each.mark == mark), None)
    if typed is None:
        return own.case
    if not typed.is_added:
        following.add_to_report(tx, own, Told(((typed.words, typed.message),)), person)
        lookups.added(tx, person.id, mark, midnight(tx.now))
    said = Outgoing(words.text("added", case=own.case))
    at = talking.open_conversation(tx, house, person)
    if at is None or (person.talk is not None and person.talk.is_paused):
        return Reply((said,))
    asked = talking.show(Moved(at, play(at.script, at.talk)), words)
    return replace(asked, messages=(said, *asked.messages))
