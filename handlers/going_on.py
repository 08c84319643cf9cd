"""Carrying a talk on: to its next question, to its end, or back to the one it interrupted."""

from __future__ import annotations

from dataclasses import replace

from directory.model import Concern
from flows.duty import Informed, Then
from flows.talk import answer, play
from handlers import alert, caring, information, menu, planning, settling, talking
from handlers.conversation import Conversation, Moved
from handlers.endings import finish
from handlers.house import House
from handlers.messages import Reply
from handlers.presses import Command, OnMenu
from handlers.scripts import BESIDE, TELLING, FlowName
from locales import Words
from storage import plans
from storage.people import Person
from storage.transaction import Tx


def go_on(tx: Tx, house: House, moved: Moved, words: Words) -> Reply:
    """Store where the talk stands and ask on; or, at its end, do what it was for."""
    if moved.turn.is_over:
        is_beside = moved.conversation.flow in BESIDE and moved.conversation.kept is not None
        return (_back if is_beside else finish)(tx, house, moved, words)
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
    if at.flow in BESIDE and at.kept is not None:
        return go_on(tx, house, on_with(back_to_kept(tx, house, at), None, words), words)
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


def on_with(at: Conversation, kind: Concern | None, words: Words) -> Moved:
    """The talk at its question once more; a report that does not know yet what it is about hears it now.

    `kind`: what the center is to be told of, by somebody who is telling of it already.
    """
    turn = play(at.script, at.talk)
    if kind is None:
        return Moved(at, turn, (words.text("talk-kept"),) if at.flow in (FlowName.REPORT, FlowName.MEAL) else ())
    if at.flow is FlowName.REPORT and turn.path == ("kind",):
        turn = answer(at.script, at.talk, kind.value, at=turn)
    return Moved(at, turn, (words.text("beside-tells"),))


def _back(tx: Tx, house: House, moved: Moved, words: Words) -> Reply:
    """On with the talk that waited behind a question beside it; what that has led to belongs into a report."""
    at, result = moved.conversation, moved.turn.result
    if isinstance(result, Informed) and result.then is Then.OTHER:
        again = information.begin(tx, house, at.person, OnMenu(Command.DUTY), words)
        return again if isinstance(again, Reply) else go_on(tx, house, again, words)
    kind = Concern.SUICIDE if result is True else None
    if isinstance(result, Informed) and result.then is Then.REPORT:
        kind = result.kind
    said = settling.settle(tx, house, at.person, result, words) if at.flow is FlowName.HOME else None
    waited = back_to_kept(tx, house, at)
    if kind is not None and waited.flow not in TELLING:
        return go_on(tx, house, information.report_on(tx, house, waited.person, kind), words)
    on = on_with(waited, kind, words)
    return go_on(tx, house, replace(on, before=(said, *on.before)) if said is not None else on, words)
