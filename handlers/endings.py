"""What a finished conversation was for."""

from __future__ import annotations

from dataclasses import replace

from directory.model import Place
from flows.aftercare import Sure
from flows.duty import owed
from flows.enrol import HAS_HOME, Role
from flows.lookup import Looked
from flows.news import Subscribed
from flows.questions import Told
from flows.report import Report, ToReferral
from handlers import (
    caring,
    danger,
    following,
    information,
    lookup,
    menu,
    news,
    planning,
    quiet,
    referring,
    settling,
    statutory,
    talking,
)
from handlers.asking import say
from handlers.house import House
from handlers.messages import Button, Outgoing, Reply
from handlers.presses import Command, OnMenu, data
from handlers.reporting import file_report
from handlers.scripts import FlowName
from handlers.talking import Moved
from locales import Words
from storage import attachments, people, reports, talks, timeline
from storage.people import Person
from storage.timeline import Happened
from storage.transaction import Tx


def finish(tx: Tx, house: House, moved: Moved, words: Words) -> Reply:
    """Do what the conversation was for, forget its answers, and say what happens next."""
    at = moved.conversation
    person = replace(at.person, talk=None)
    result = moved.turn.result
    if at.flow is FlowName.CARE:
        assert isinstance(result, Report | None)
        return caring.finish(tx, house, at, result, words)
    if at.flow not in planning.FLOWS:
        talks.end(tx, person.id)
    match at.flow:
        case FlowName.ENROL:
            assert isinstance(result, Role)
            return _enrolled(tx, house, moved, replace(person, role=result), words)
        case FlowName.HOME:
            assert isinstance(result, Place | None)
            return settling.settled(tx, house, person, result, words)
        case FlowName.REPORT if isinstance(result, ToReferral):
            where = moved.turn.talk.answers.get("where")
            return talking.show(referring.begin(tx, house, person, result.danger, where), words)
        case FlowName.OUTREACH:
            return referring.finish(tx, house, person, moved, words)
        case FlowName.REPORT | FlowName.MEAL:
            assert isinstance(result, Report | None)
            return _reported(tx, house, person, result, words)
        case FlowName.ADDITION:
            assert isinstance(result, Told)
            kept = caring.leave(tx, house, at)
            added = _added(tx, person, at.args["case"], result, words)
            return (
                added if kept is None else replace(added, messages=(*added.messages, danger.paused(words, kept.flow)))
            )
        case FlowName.WITHDRAWAL:
            return _withdrawn(tx, person, at.args["case"], result is Sure.YES, words)
        case FlowName.ERASURE:
            return _erased(tx, person, result is Sure.YES, words)
        case FlowName.HIDDEN:
            return Reply((caring.was_hidden(result, words),))
        case FlowName.LOOKUP:
            assert isinstance(result, Looked)
            return lookup.finish(tx, house, person, result, words)
        case FlowName.NEWS:
            assert isinstance(result, Subscribed | None)
            return news.finish(tx, person, result, words)
        case FlowName.HELP | FlowName.DUTY | FlowName.GATEKEEPER | FlowName.SCREENING:
            return information.finish(tx, house, person, result, words)
        case FlowName.PLAN | FlowName.PLAN_DELETION:
            return planning.finish(tx, house, moved, words)


def _enrolled(tx: Tx, house: House, moved: Moved, person: Person, words: Words) -> Reply:
    """The menu, or first the village they serve; when something was sent before, the report it belongs to."""
    people.change(tx, person.id, role=person.role)
    thanks = words.text("enrolled-clerk" if person.role in (Role.CLERK, Role.SAFETY_POINT) else "enrolled")
    if moved.turn.talk.drafts:
        return talking.show(
            talking.start_with(tx, house, person, FlowName.REPORT, moved.turn.talk.drafts, thanks), words
        )
    if person.role in HAS_HOME:
        return settling.ask(tx, house, person, thanks, words)
    return Reply((menu.menu(tx, person, words, f"{thanks}\n{words.text('menu')}"),))


def _reported(tx: Tx, house: House, person: Person, report: Report | None, words: Words) -> Reply:
    if report is None:
        attachments.drop_loose(tx, person.id)
        return Reply((menu.menu(tx, person, words, words.text("report-dropped")),))
    stored, is_reached = file_report(tx, house, person, report)
    attachments.drop_loose(tx, person.id)
    add = Button(words.text("case-add"), data(OnMenu(Command.ADD, stored.case)))
    more = Button(words.text("menu-cases"), data(OnMenu(Command.CASES)))
    if is_reached:
        sent = words.text("report-sent", case=stored.case)
    else:
        sent = words.text("report-sent-nobody", case=stored.case, number=_number_to_call(report))
    duty = owed(person.role, report.kind, house.map.directory)
    text = f"{sent}\n{say(duty, words)}" if duty is not None else sent
    owes: tuple[Button, ...] = (statutory.offer(stored.case, words),) if duty is not None else ()
    if quiet.is_hushed(person):
        text, owes = f"{text}\n{words.text('quiet-hushed')}", (*owes, quiet.offer(words))
    return Reply((Outgoing(text, buttons=(*owes, add, more)),))


def _number_to_call(report: Report) -> str:
    """Where a person answers although nobody here is connected: the protection line, the peace line, or 1957."""
    for kinds, number in ((("child_harm", "violence"), "113"), (("suicide",), "1925")):
        if report.kind in kinds:
            return number
    return "1957"


def _added(tx: Tx, person: Person, case: str, told: Told, words: Words) -> Reply:
    own = next((report for report in reports.of_reporter(tx, person.id) if report.case == case), None)
    if own is None or not (told.parts or told.media):
        attachments.drop_loose(tx, person.id)
        return Reply((menu.menu(tx, person, words),))
    following.add_to_report(tx, own, told, person)
    new = Button(words.text("add-new"), data(OnMenu(Command.REPORT)))
    return Reply((Outgoing(words.text("added", case=case), buttons=(new,)),))


def _withdrawn(tx: Tx, person: Person, case: str, is_sure: bool, words: Words) -> Reply:
    own = next((report for report in reports.of_reporter(tx, person.id) if report.case == case), None)
    if own is None or not is_sure:
        return Reply((menu.menu(tx, person, words),))
    done = following.withdraw(tx, own)
    return Reply((menu.menu(tx, person, words, words.text("withdrawn" if done else "withdraw-late", case=case)),))


def _erased(tx: Tx, person: Person, is_sure: bool, words: Words) -> Reply:
    if not is_sure:
        return Reply((menu.menu(tx, person, words),))
    for report in reports.forget_reporter(tx, person.id):
        timeline.add(tx, report, Happened.ERASED_REPORTER, "reporter")
    danger.stop_asking(tx, person)
    talking.drop(tx, person)
    people.erase(tx, person.id)
    return Reply((Outgoing(words.text("erased")),))
