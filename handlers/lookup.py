"""Words outside of any talk that ask for something: suicide prevention, an old number, or somebody who can help."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from directory.facts import Hotline
from directory.groups import LEADS
from directory.helping import SUCCESSORS, Rung, rung
from directory.hours import midnight
from directory.keys import about, entry_of, entry_with
from directory.model import HotlineId, Place
from directory.needs import NeedId
from directory.offered import offered
from directory.routing import WELFARE_LINE
from directory.search import Asked, needs_in, recognizes, search
from directory.serving import Entry, Where, where
from flows.crisis import Lexicon, grade
from flows.crisis.grading import INFORMATION_ROUTE
from flows.lookup import Looked
from flows.where import near_name
from handlers import information, quiet, settling
from handlers.helplines import calls, spell_rung
from handlers.house import House
from handlers.messages import Button, Outgoing, Reply
from handlers.offering import offer_news
from handlers.presses import Command, OnMenu, data
from handlers.result_cards import Sought, deck, printed, turned
from handlers.scripts import usual_place
from handlers.titles import title
from locales import Words
from storage import closures, lookups
from storage.people import Person
from storage.transaction import Tx

_SUICIDE: Final = NeedId("suicide")


def replaced(tx: Tx, house: House, text: str, words: Words) -> Reply | None:
    """The line that took the place of a number that is no longer in use; None when none was written."""
    digits = "".join(character for character in text if character.isdigit())
    if digits not in SUCCESSORS:
        return None
    old, known = SUCCESSORS[digits]
    return _replaced(old, rung(known, tx.now, words.language, house.map.directory), words)


def asked_for(house: House, text: str, lexicon: Lexicon, words: Words) -> Reply | None:
    """The answer to a question about suicide prevention; who asks where there is counseling is to be told where."""
    if grade(text, lexicon=lexicon).route != INFORMATION_ROUTE:
        return None
    needs = needs_in(text, house.map.directory)
    return information.prevention(words) if not needs or _SUICIDE in needs else None


def look_up(tx: Tx, house: House, asker: Person, text: str, words: Words) -> Reply | None:
    """Cards of those who can help and, last, 1957; None when the words speak of nothing we know."""
    directory, boundaries = house.map.directory, house.map.boundaries
    if not recognizes(text, directory, boundaries):
        return None
    shut = closures.shut(tx)
    around = where(text, None, directory, boundaries)
    usual = usual_place(tx, house, asker) if not around.places else None
    found = search(Asked(text, at=tx.now, shut=shut, usual=usual), directory, boundaries)
    needs = [need for need in needs_in(text, directory) if need in LEADS]
    _remember(tx, asker, around.places)
    if usual is not None:
        around = Where((usual,), usual.point)
    sought = Sought(around, tx.now, needs[0] if needs else None, shut)
    entries = [entry_of(result.id, directory) for result in found]
    return shown(entries, sought, asker, tx, house, words, usual)


def finish(tx: Tx, house: House, asker: Person, looked: Looked, words: Words) -> Reply:
    """Cards for what was chosen by taps."""
    places = (looked.place,) if looked.place.county is not None else ()
    point = about(looked.place.point) if looked.place.point is not None else None
    sought = Sought(Where(places, point), tx.now, looked.need, closures.shut(tx))
    place = looked.place if places else None
    _remember(tx, asker, places)
    return shown(offered(looked.need, place, point, house.map.directory), sought, asker, tx, house, words)


def shown(
    entries: Sequence[Entry],
    sought: Sought,
    asker: Person,
    tx: Tx,
    house: House,
    words: Words,
    usual: Place | None = None,
) -> Reply:
    """The cards, and the line that helps on from anywhere, with the offer of news; `usual` is a place nobody said."""
    others = [entry for entry in entries if entry.id != WELFARE_LINE]
    line = rung(HotlineId(WELFARE_LINE), tx.now, words.language, house.map.directory)
    more = (*settling.offer(tx, asker, sought.around.places, words), *offer_news(tx, asker, sought, words))
    last = _welfare(line, tx, words, more)
    if not others:
        return Reply((last,))
    return Reply((deck(others, sought, house, words, _opening(others, sought, house, words, usual)), last))


def turn(tx: Tx, house: House, carried: str, words: Words) -> Reply | None:
    """The next card, or the one before; None for a button that nobody of ours can have made."""
    turned_to = turned(carried, tx.now, closures.shut(tx), house, words)
    return Reply((turned_to,)) if turned_to is not None else None


def for_paper(tx: Tx, house: House, key: str, words: Words) -> Reply | None:
    """One card in plain words, without buttons, to be printed or copied."""
    entry = entry_with(key, house.map.directory)
    return Reply((Outgoing(printed(entry, tx.now, closures.shut(tx), house, words)),)) if entry is not None else None


def _opening(entries: Sequence[Entry], sought: Sought, house: House, words: Words, usual: Place | None) -> str:
    """What stands over the cards: for which place they are where nobody said one, or how to say one."""
    if usual is not None:
        return words.text("lookup-found-near", place=near_name(usual, house.map.directory))
    is_anywhere = not sought.around.places and any(not isinstance(entry, Hotline) for entry in entries)
    return words.text("lookup-found-anywhere" if is_anywhere else "lookup-found")


def _remember(tx: Tx, person: Person, places: Sequence[Place]) -> None:
    """Where was looked, for one tap until midnight; nothing of somebody whom the one who does harm may read."""
    if len(places) != 1 or quiet.is_hushed(person):
        return
    code = places[0].village or places[0].district or places[0].county
    if code is not None:
        lookups.keep_place(tx, person.id, code, midnight(tx.now))


def _welfare(line: Rung, tx: Tx, words: Words, more: tuple[Button, ...]) -> Outgoing:
    """The line that helps on from anywhere, and the way to the center."""
    text = f"{spell_rung(line, tx.now, words)}\n{words.text('lookup-next')}"
    report = Button(words.text("menu-report"), data(OnMenu(Command.REPORT)))
    find = Button(words.text("find-again"), data(OnMenu(Command.FIND)))
    lines = Button(words.text("menu-help"), data(OnMenu(Command.HELP)))
    return Outgoing(text, buttons=(*calls((line,), words), report, find, *more, lines))


def _replaced(old: str, line: Rung, words: Words) -> Reply:
    text = words.text("help-successor", old=old, name=title(line.line, words), number=line.line.number or "")
    more = Button(words.text("menu-help"), data(OnMenu(Command.HELP)))
    return Reply((Outgoing(text, buttons=(*calls((line,), words), more)),))
