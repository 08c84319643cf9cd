"""The village somebody serves: told once, if they like, then one tap wherever a place is asked for."""

from __future__ import annotations

from collections.abc import Sequence

from directory.model import Place
from flows.enrol import HAS_HOME
from flows.forms import WhereAt
from flows.looking import only_names_place
from flows.talk import play
from flows.understand import understand
from flows.where import near_name
from handlers import danger, menu, quiet, talking
from handlers.conversation import Conversation, Moved
from handlers.house import House
from handlers.messages import Button, Reply
from handlers.presses import Command, OnMenu, data
from handlers.scripts import FlowName
from locales import Words
from storage import people
from storage.people import Person
from storage.transaction import Tx


def ask(tx: Tx, house: House, person: Person, opening: str, words: Words) -> Reply:
    """Which village it is, behind the words that come first."""
    begun = talking.start(tx, house, person, FlowName.HOME)
    talking.keep_talk(tx, house, begun)
    return talking.show(Moved(begun.conversation, begun.turn, (opening,)), words)


def may_answer(at: Conversation, text: str, house: House, words: Words) -> bool:
    """Whether these words may answer which village it is: one of the offered ways, or a place and nothing told."""
    question = play(at.script, at.talk).question
    if question is not None and isinstance(question.form, WhereAt):
        return "text" not in understand(question.form, text, words) or only_names_place(text, house.map)
    return talking.is_choice(at, text, words) or only_names_place(text, house.map)


def settle(tx: Tx, house: House, person: Person, place: Place | None, words: Words) -> str:
    """Remember it, or forget the one that was told before; what to say of it."""
    if place is None:
        people.settle(tx, person.id, None)
        return words.text("home-none")
    people.settle(tx, person.id, place.village or place.district or place.county)
    return words.text("home-kept", place=near_name(place, house.map.directory))


def offer(tx: Tx, person: Person, places: Sequence[Place], words: Words) -> tuple[Button, ...]:
    """For who serves a village and has not told it: to remember the one place they have looked in."""
    is_asked = person.role in HAS_HOME and person.home is None
    if not is_asked or quiet.is_hushed(person) or danger.is_cared_for(tx, person):
        return ()
    if len(places) != 1 or places[0].district is None:
        return ()
    code = places[0].village or places[0].district
    return (Button(words.text("home-keep"), data(OnMenu(Command.HOME, code))),)


def settled(tx: Tx, house: House, person: Person, place: Place | None, words: Words) -> Reply:
    """The same, and the menu."""
    said = settle(tx, house, person, place, words)
    return Reply((menu.menu(tx, person, words, f"{said}\n{words.text('menu')}"),))
