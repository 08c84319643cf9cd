"""A half-told report that has gone quiet: asked about once; with danger now, forwarded as it is."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from flows.forms import line
from flows.report import unfinished
from flows.talk import play
from handlers import notices, talking
from handlers.house import House
from handlers.presses import Command, OnMenu, OnQuestion, Verb
from handlers.reporting import file_report
from handlers.scripts import BESIDE, FlowName
from handlers.talking import Conversation
from storage import people, talks
from storage.people import PersonId
from storage.transaction import Tx


def break_silence(tx: Tx, house: House, person_id: PersonId) -> None:
    """Do what is due for a person whose talk has been quiet; the talk itself stays untouched until it is sent."""
    person = people.by_id(tx, person_id)
    at = talking.open_conversation(tx, house, person) if person is not None else None
    if person is None or person.talk is None or at is None:
        return
    state: Mapping[str, Any] = person.talk.state
    waits = talking.behind(tx, house, at)
    if waits is not None:
        if at.flow in BESIDE and not state.get("reminded") and not person.talk.is_paused:
            _ask_whether_to_go_on(tx, house, waits, at.flow, state)
        elif waits.flow is FlowName.REPORT and _forward(tx, house, waits):
            without = {name: value for name, value in state.items() if name != "kept"}
            talks.keep(tx, person.id, at.flow, without, None)
        else:
            talks.remind_again(tx, person.id, None)
        return
    # Whoever was in danger a moment ago is not asked about a report: the way back stands in the chat.
    if not state.get("reminded") and not person.talk.is_paused:
        _ask_whether_to_go_on(tx, house, at, at.flow, state)
        return
    if at.flow is FlowName.REPORT and _forward(tx, house, at):
        return
    talks.remind_again(tx, person.id, None)


def _ask_whether_to_go_on(tx: Tx, house: House, at: Conversation, flow: FlowName, state: Mapping[str, Any]) -> None:
    """Ask about this report, once; what is open, and may stand before it, is of this flow and stays as it is."""
    asked = at.talk.asked
    notices.tell(
        tx,
        at.person.id,
        f"quiet:{at.person.id}:{at.number}",
        line("talk-remind"),
        (line("talk-continue"), OnMenu(Command.CONTINUE)),
        (line("stop"), OnQuestion(Verb.STOP, at.number, asked[0] if asked else "")),
    )
    talks.keep(tx, at.person.id, flow, {**state, "reminded": True}, tx.now + house.patience.abandoned)


def _forward(tx: Tx, house: House, at: Conversation) -> bool:
    turn = play(at.script, at.talk)
    report = unfinished(turn.known, turn.values, at.talk.drafts, house.map)
    if report is None:
        return False
    stored, _ = file_report(tx, house, at.person, report)
    talking.drop(tx, at.person)
    notices.tell(
        tx, at.person.id, f"unfinished:{stored.id}", line("report-unfinished-sent", case=stored.case), report=stored.id
    )
    return True
