"""A referral to the health side: begun, filed as a case of its own kind, or sent where it belongs instead."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from directory.helping import near, rung
from directory.model import Place, Unit, UnitKind
from directory.outreach import Excluded
from flows.outreach import AfterCall, Elsewhere, Referral, ToReport
from flows.report import Danger
from flows.talk import Answer, Talk, from_json, play
from handlers import information, menu, reporting, talking
from handlers.conversation import Moved
from handlers.helplines import call, calls, spell_rung, unit_card
from handlers.house import House
from handlers.messages import AnyButton, Button, LinkButton, Outgoing, Reply
from handlers.presses import Command, OnMenu, data
from handlers.printed import form_of, own_link
from handlers.reporting import file_report
from handlers.scripts import FlowName
from handlers.sendings import kept, referral_json
from locales import Words
from storage import attachments, closures, reports
from storage.people import Person
from storage.reports import OUTREACH, ReportState, StoredReport
from storage.transaction import Tx

_MOST_UNITS: Final = 2


def begin(tx: Tx, house: House, person: Person, danger: Danger | None = None, where: Answer | None = None) -> Moved:
    """The conversation; what a report has asked already, or was begun with, is not asked again."""
    begun = talking.start(tx, house, person, FlowName.OUTREACH)
    if danger is not None:
        given = {"danger": Answer(danger.value), **({"where": where} if where is not None else {})}
        turn = play(begun.conversation.script, Talk(answers=given))
        begun = replace(begun, turn=turn)
    talking.keep_talk(tx, house, begun)
    return begun


def amend(tx: Tx, house: House, person: Person, report: StoredReport) -> Moved | None:
    """A referral that came back, at its summary again, to be mended; None when it is not to be mended any more."""
    try:
        body = reports.body(tx, report.id)
    except reports.Gone:
        return None
    if report.state is not ReportState.RETURNED or "outreach" not in body:
        return None
    told = body["outreach"]
    begun = talking.start(tx, house, person, FlowName.OUTREACH, {"case": report.case, "returned": str(told["reason"])})
    given = from_json({"answers": {key: it for key, it in told["answers"].items() if key != "send"}})
    told_before = play(begun.conversation.script, given)
    lines = tuple(said.key for said in told_before.said)
    return replace(begun, turn=play(begun.conversation.script, replace(given, told=lines)))


def finish(tx: Tx, house: House, person: Person, moved: Moved, words: Words) -> Reply:
    """What the conversation ended with."""
    match moved.turn.result:
        case Referral() as referral:
            return _filed(tx, house, person, referral, moved, words)
        case Elsewhere(what, place):
            attachments.drop_loose(tx, person.id)
            return _elsewhere(tx, house, what, place, words)
        case ToReport(kind):
            attachments.drop_loose(tx, person.id)
            begun = information.report_on(tx, house, person, kind)
            talking.keep_talk(tx, house, begun)
            return talking.show(begun, words)
        case _:
            attachments.drop_loose(tx, person.id)
            return _left(tx, person, moved, words)


def _filed(tx: Tx, house: House, person: Person, referral: Referral, moved: Moved, words: Words) -> Reply:
    if (case := moved.conversation.args.get("case")) is not None:
        return _sent_again(tx, house, person, case, referral, moved, words)
    sealed = {"outreach": referral_json(referral, moved.turn, tx.now.isoformat())}
    stored, is_reached = file_report(tx, house, person, referral.report, kind=OUTREACH, more=sealed)
    attachments.drop_loose(tx, person.id)
    sent = words.text("outreach-sent" if is_reached else "outreach-sent-nobody", case=stored.case)
    add = Button(words.text("case-add"), data(OnMenu(Command.ADD, stored.case)))
    cases = Button(words.text("menu-cases"), data(OnMenu(Command.CASES)))
    return Reply((Outgoing(sent, buttons=(add, form_button(stored.case, words), cases)),))


def _sent_again(
    tx: Tx, house: House, person: Person, case: str, referral: Referral, moved: Moved, words: Words
) -> Reply:
    """The mended referral under its old number, with every earlier sending kept behind it."""
    own = next((it for it in reports.of_reporter(tx, person.id, most=100) if it.case == case), None)
    report = reports.by_id(tx, own.id) if own is not None else None
    try:
        before = reports.body(tx, report.id) if report is not None else None
    except reports.Gone:
        before = None
    if report is None or before is None or report.state is not ReportState.RETURNED:
        attachments.drop_loose(tx, person.id)
        return Reply((Outgoing(words.text("outreach-again-not-now")), menu.cases(tx, person, words)))
    fresh = referral_json(referral, moved.turn, tx.now.isoformat())
    earlier = [*before["outreach"]["earlier"], kept(before)]
    sealed = {**reporting.body(referral.report, person), "outreach": {**fresh, "earlier": earlier}}
    reports.rewrite(tx, report.id, sealed)
    is_reached = reporting.file_again(tx, house, person, report, referral.report)
    attachments.drop_loose(tx, person.id)
    sent = words.text("outreach-sent-again" if is_reached else "outreach-sent-nobody", case=case)
    add = Button(words.text("case-add"), data(OnMenu(Command.ADD, case)))
    return Reply((Outgoing(sent, buttons=(add, form_button(case, words))),))


def own_form(tx: Tx, house: House, report: StoredReport, words: Words) -> Outgoing | None:
    """A link of the referrer's own to their form, which never travels in a chat; None when there is none any more."""
    if form_of(tx, house, report) is None:
        return None
    opens = LinkButton(words.text("own-form-open"), own_link(tx, house, report))
    minutes = int(house.patience.own_form.total_seconds() // 60)
    return Outgoing(words.text("own-form-here", case=report.case, minutes=minutes), buttons=(opens,), is_protected=True)


def form_button(case: str, words: Words) -> Button:
    """Asks for such a link."""
    return Button(words.text("own-form-get"), data(OnMenu(Command.FORM, case)))


def _elsewhere(tx: Tx, house: House, what: Excluded, place: Place, words: Words) -> Reply:
    """Who helps with what the program does not take: lines, and the places we are sure of."""
    directory = house.map.directory
    exclusion = next(it for it in directory.programs.exclusions if it.what is what)
    shut = closures.shut(tx)
    found = [rung(known, tx.now, words.language, directory, shut) for known in exclusion.lines]
    lines = [words.text("outreach-lines"), *(spell_rung(it, tx.now, words) for it in found)]
    cards = [unit_card(unit, tx.now, words, shut) for kind in exclusion.units for unit in _units(kind, place, house)]
    said = [Outgoing("\n".join(lines), buttons=calls(found, words))] if found else []
    after = (
        Button(words.text("menu-outreach"), data(OnMenu(Command.OUTREACH))),
        Button(words.text("menu-help"), data(OnMenu(Command.HELP))),
    )
    return Reply((*said, *cards, Outgoing(words.text("outreach-lines-after"), buttons=after)))


def _units(kind: UnitKind, place: Place, house: House) -> list[Unit]:
    directory = house.map.directory
    if kind is UnitKind.MENTAL_HEALTH_CENTER:
        return list(near(place, directory))
    return [unit for unit in directory.units_of(kind, place.county) if not unit.is_doubtful][:_MOST_UNITS]


def _left(tx: Tx, person: Person, moved: Moved, words: Words) -> Reply:
    """Nothing was sent. Who left because of danger is told again whom to call, and that this stays open."""
    if moved.turn.values.get("after_call") == AfterCall.LATER:
        numbers: list[AnyButton] = [call(number, words) for number in ("110", "119")]
        back = Button(words.text("menu-outreach"), data(OnMenu(Command.OUTREACH)))
        return Reply((Outgoing(words.text("outreach-later"), buttons=(*numbers, back)),))
    return Reply((menu.menu(tx, person, words, words.text("report-dropped")),))
