"""Something that is said in the middle of a conversation: its question stands once more after it, nothing is lost."""

from __future__ import annotations

from dataclasses import replace

from flows.talk import play
from handlers import caring, danger, planning, talking
from handlers.conversation import Conversation, Moved
from handlers.house import House
from handlers.messages import Outgoing, Reply
from handlers.scripts import FlowName
from locales import Words
from storage.people import Person
from storage.transaction import Tx


def meanwhile(tx: Tx, house: House, person: Person, said: tuple[Outgoing, ...], words: Words) -> Reply:
    """This, and then what was asked; for a talk that is paused only the way back to it."""
    at = talking.open_conversation(tx, house, person)
    if at is None:
        return Reply(said)
    if person.talk is not None and person.talk.is_paused:
        last = replace(said[-1], buttons=(*said[-1].buttons, danger.goes_on(words)))
        return Reply((*said[:-1], last))
    asked = ask_again(tx, house, at, words)
    return replace(asked, messages=(*said, *asked.messages))


def ask_again(tx: Tx, house: House, at: Conversation, words: Words) -> Reply:
    """The question on the screen once more."""
    moved = Moved(at, play(at.script, at.talk))
    if at.flow is FlowName.CARE:
        return caring.show(tx, house, moved, words)
    if at.flow in planning.FLOWS:
        return planning.show(tx, house, moved, words)
    return talking.show(moved, words)
