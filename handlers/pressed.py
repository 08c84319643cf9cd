"""Buttons: of a question, of the menu, of a center's card, or of a message too old to matter."""

from __future__ import annotations

from dataclasses import replace

from flows.care import NEAR
from handlers import caring, centers, menu, talking
from handlers.commands import do
from handlers.going_on import back_to_kept, go_on, stop
from handlers.house import House
from handlers.messages import Incoming, Outgoing, Press, Reply
from handlers.presses import Command, OnCase, OnMenu, OnQuestion, Verb, read
from locales import Words
from storage.people import Person
from storage.transaction import Tx


def press(tx: Tx, house: House, person: Person, event: Incoming, pressed: str, words: Words) -> Reply | None:
    """What somebody pressed."""
    match read(pressed):
        case OnMenu(Command.CARDS) as on if isinstance(event.content, Press):
            turned = do(tx, house, person, on, words)
            return replace(turned, messages=_in_place(turned.messages, event.content.on_message))
        case OnMenu() as on:
            return do(tx, house, person, on, words)
        case OnCase() as case:
            return centers.on_case(tx, house, event, case)
        case OnQuestion() as on:
            at = talking.open_conversation(tx, house, person)
            if at is None and on.key in NEAR:
                # Whoever presses how near it is, however late, is not shown a menu.
                return go_on(tx, house, caring.again(tx, house, person, "", words), words)
            if at is None:
                stale = words.text("sorry-stale")
                return Reply((menu.menu(tx, person, words, stale),), stale)
            if at.kept is not None and on.talk == at.kept["state"]["number"]:
                at = back_to_kept(tx, house, at)
            if on.verb is Verb.STOP and on.talk == at.number:
                return stop(tx, house, at, words)
            moved = talking.press(at, on, words)
            reply = go_on(tx, house, moved, words)
            if on.verb is Verb.TICK and reply.messages and isinstance(event.content, Press):
                return replace(reply, messages=_in_place(reply.messages, event.content.on_message))
            return reply
        case None:
            stale = words.text("sorry-stale")
            return Reply((menu.menu(tx, person, words, stale),), stale)


def _in_place(messages: tuple[Outgoing, ...], message: str | None) -> tuple[Outgoing, ...]:
    """A ticked box, or a turned page, changes the message it stands on, where the platform can."""
    return (*messages[:-1], replace(messages[-1], edits=message))
