"""“Wrong number, moved, closed”: noted for the owner of the directory, without anything of who said it."""

from __future__ import annotations

from enum import StrEnum

from directory.keys import LENGTH, entry_with, key_of
from handlers.house import House
from handlers.messages import Button, Outgoing, Reply
from handlers.presses import Command, OnMenu, data
from handlers.titles import title
from locales import Words
from storage import checks
from storage.transaction import Tx


class Wrong(StrEnum):
    """What can be wrong with what is shown."""

    PHONE = "phone"
    MOVED = "moved"
    CLOSED = "closed"
    HOURS = "hours"


def correct(tx: Tx, house: House, about: str, words: Words) -> Reply | None:
    """Ask what is wrong with an entry, or note it; None for an entry that is gone."""
    key, what = about[:LENGTH], about[LENGTH:]
    entry = entry_with(key, house.map.directory)
    if entry is None:
        return None
    if what not in set(Wrong):
        choices = tuple(
            Button(words.text(f"wrong-{wrong}"), data(OnMenu(Command.WRONG, key_of(entry.id) + wrong)))
            for wrong in Wrong
        )
        return Reply((Outgoing(f"{title(entry, words)}\n{words.text('wrong-which')}", buttons=choices),))
    checks.ask_for(tx, entry.id, what)
    again = Button(words.text("find-again"), data(OnMenu(Command.FIND)))
    report = Button(words.text("menu-report"), data(OnMenu(Command.REPORT)))
    return Reply((Outgoing(words.text("wrong-thanks"), buttons=(again, report)),))
