"""Carrying a talk on: to its next question, to its end, or back to the one it interrupted."""

from __future__ import annotations

from dataclasses import replace

from handlers import alert, caring, menu, planning, talking
from handlers.conversation import Conversation, Moved
from handlers.endings import finish
from handlers.house import House
from handlers.messages import Reply
from handlers.scripts import FlowName
from locales import Words
from storage import plans
from storage.people import Person
from storage.transaction import Tx


def go_on(tx: Tx, house: House, moved: Moved, words: Words) -> Reply:
    """Store where the talk stands and ask on; or, at its end, do what it was for."""
    if moved.turn.is_over:
        return finish(tx, house, moved, words)
    if moved.conversation.flow is FlowName.CARE:
        return caring.show(tx, house, moved, words)
    if moved.conversation.flow in planning.FLOWS:
        return planning.show(tx, house, moved, words)
    talking.keep_talk(tx, house, moved)
    shown = talking.show(moved, words)
    if moved.conversation.flow is FlowName.ENROL:
        last = shown.messages[-1]
        extended = replace(last, asides=(*last.asides, *menu.privacy(house.public_url, words)))
        return replace(shown, messages=(*shown.messages[:-1], extended))
    return shown


def begin(tx: Tx, house: House, person: Person) -> Conversation:
    """A report for what came before any talk; who is new is asked who they are first."""
    flow = FlowName.ENROL if person.role is None else FlowName.REPORT
    moved = talking.start(tx, house, person, flow)
    return replace(moved.conversation, talk=moved.turn.talk)


def stop(tx: Tx, house: House, at: Conversation, words: Words) -> Reply:
    """Leave the talk, with all that it held; leaving care gives back what waited behind it."""
    if at.flow in planning.FLOWS:
        return planning.leave(tx, house, at, words)
    if at.flow is FlowName.CARE:
        alert.stop_checks(tx, at.person)
    if at.flow is FlowName.CARE or at.kept is not None:
        has_plan = plans.exists(tx, at.person.id)
        return Reply(caring.still_here(caring.leave(tx, house, at), words, has_plan=has_plan))
    talking.drop(tx, at.person)
    without = replace(at.person, talk=None)
    return Reply((menu.menu(tx, without, words, words.text("report-stopped")),))


def back_to_kept(tx: Tx, house: House, at: Conversation) -> Conversation:
    """The talk that waited behind care, as it was left."""
    waited = talking.open_conversation(tx, house, replace(at.person, talk=caring.leave(tx, house, at)))
    assert waited is not None, "there is one that was kept"
    return waited
