"""What is offered beside an answer, and never taken for granted: news of what was looked for, and its place kept."""

from __future__ import annotations

from dataclasses import replace

from directory.facts import Concern
from directory.groups import LEADS, Group, group_of
from handlers import danger
from handlers.messages import AnyButton, Button, Outgoing
from handlers.news import ON, to_hear_of
from handlers.presses import Command, OnMenu, data, read
from handlers.result_cards import Sought
from locales import Words
from storage import subscriptions
from storage.people import Person
from storage.subscriptions import Subscription
from storage.transaction import Tx


def offer_news(tx: Tx, person: Person, sought: Sought, words: Words) -> tuple[Button, ...]:
    """The button that asks for news of this need in this county.

    None where either is not known, where news would not or must not come (violence, suicide, somebody in danger or with
    times at which a message is safe), and for what is asked for already.
    """
    group = group_of(sought.need) if sought.need is not None else None
    if sought.need is None or group is None or group is Group.HARM or LEADS[sought.need].concern is Concern.SUICIDE:
        return ()
    if len(sought.around.counties) != 1 or person.safe_time is not None or danger.is_cared_for(tx, person):
        return ()
    [county] = sought.around.counties
    if Subscription(group.value, county) in subscriptions.of(tx, person.id):
        return ()
    return (Button(words.text("news-offer"), data(to_hear_of([group.value], county))),)


def without_offer(messages: tuple[Outgoing, ...]) -> tuple[Outgoing, ...]:
    """The same without such buttons: whoever may be in danger is offered help and nothing else."""
    return tuple(
        replace(it, buttons=tuple(button for button in it.buttons if not _is_offer(button))) for it in messages
    )


def _is_offer(button: AnyButton) -> bool:
    pressed = read(button.data) if isinstance(button, Button) else None
    if not isinstance(pressed, OnMenu):
        return False
    is_news = pressed.command is Command.NEWS and pressed.about.startswith(f"{ON}.")
    return is_news or (pressed.command is Command.HOME and pressed.about != "")
