"""News as a reader has it in hand: its button, and the one word after which no more comes."""

from __future__ import annotations

from directory.keys import still_known
from directory.serving import Where
from handlers.house import House
from handlers.messages import Button, Outgoing, Reply
from handlers.presses import Command, OnMenu, data
from handlers.result_cards import Sought, deck
from locales import Words
from storage import broadcasts, closures, subscriptions
from storage.broadcasts import BroadcastId
from storage.people import Person
from storage.transaction import Tx

OFF, SEE = "off", "see"


def do(tx: Tx, house: House, person: Person, about: str, words: Words) -> Reply | OnMenu:
    """What a button on news asks for, or the command it leads on to."""
    what, _, which = about.partition(".")
    if what == SEE and which.isdigit():
        return _see(tx, house, BroadcastId(int(which)), words)
    if what == OFF:
        return stop(tx, person, words)
    return OnMenu(Command.MENU)


def stop(tx: Tx, person: Person, words: Words) -> Reply:
    """No more news, from now on; everything else stays as it is."""
    subscriptions.end(tx, person.id)
    ways = (Command.REPORT, "menu-report"), (Command.FIND, "menu-find")
    buttons = tuple(Button(words.text(label), data(OnMenu(command))) for command, label in ways)
    return Reply((Outgoing(words.text("broadcast-stopped"), buttons=buttons),))


def _see(tx: Tx, house: House, id: BroadcastId, words: Words) -> Reply | OnMenu:
    """The card that the news is about, or a look-up of its topic; counted, and forgotten who it was."""
    tapped = broadcasts.tap(tx, id)
    if tapped is None:
        return OnMenu(Command.MENU)
    written = tapped.written
    entry = still_known(written.entry, house.map.directory) if written.entry is not None else None
    if entry is None:
        return OnMenu(Command.FIND, written.topic)
    sought = Sought(Where(), tx.now, shut=closures.shut(tx))
    return Reply((deck([entry], sought, house, words, words.text("lookup-found")),))
