"""From a card into a report: what was looked for is filled in, shown, and can be changed."""

from __future__ import annotations

from dataclasses import replace

from flows.report import kind_label
from handlers import information
from handlers.asking import say
from handlers.going_on import go_on
from handlers.house import House
from handlers.messages import Button, Reply
from handlers.presses import OnQuestion, Verb, data
from locales import Words
from storage.people import Person
from storage.transaction import Tx


def tell(tx: Tx, house: House, person: Person, about: str, words: Words) -> Reply:
    """The report with the kind and the place that the button carries; without a place, it asks for it as ever."""
    begun = information.report_on(tx, house, person, about)
    kind, place = information.concern_in(about), information.place_in(about, house)
    if kind is None or place is None:
        return go_on(tx, house, begun, words)
    filled = words.text("tell-filled", kind=say(kind_label(kind), words), place=house.map.directory.name_of(place))
    shown = go_on(tx, house, replace(begun, before=(filled,)), words)
    label = words.text("change", what=words.text("row-where"))
    change = Button(label, data(OnQuestion(Verb.EDIT, begun.conversation.number, "where")))
    last = shown.messages[-1]
    return replace(shown, messages=(*shown.messages[:-1], replace(last, asides=(change, *last.asides))))
