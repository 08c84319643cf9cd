"""What a worker may do with a case, and what came of it."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Any

from handlers import duty, following, oncall
from handlers.desk.sight import actor_of, find
from handlers.duty import Accepted, Colleague, NotOurs, Outcome, Over, Taken, WhyBack
from handlers.house import House
from storage import correspondence, people, reports
from storage.correspondence import Author
from storage.reports import OUTREACH, ReportState, StoredReport
from storage.transaction import Tx
from storage.workers import Worker

QUESTION_LONGEST = 500


class Act(StrEnum):
    """What can be done with a case at the desk."""

    ACCEPT = "accept"
    ASK = "ask"
    HAND_ON = "hand-on"
    CLOSE = "close"
    GIVE_BACK = "give-back"  # a referral, to who sent it


class Did(StrEnum):
    """What came of it: the sentence shown on the next page."""

    ACCEPTED = "accepted"
    TAKEN = "taken"
    HANDED_ON = "handed-on"
    ASKED = "asked"
    UNREACHABLE = "unreachable"
    CLOSED = "closed"
    GIVEN_BACK = "given-back"
    NOT_NOW = "not-now"


class Silence(StrEnum):
    """Why the reporter cannot be asked."""

    UNWANTED = "unwanted"
    GONE = "gone"


def accept(tx: Tx, house: House, worker: Worker, case: str) -> Did | None:
    """Take the case; None when there is none for this worker."""
    report = find(tx, worker, case)
    if report is None:
        return None
    match duty.accept(tx, house, report, _colleague(worker)):
        case Accepted():
            return Did.ACCEPTED
        case Over():
            return Did.NOT_NOW
        case Taken(report=taken):
            # A second tap of one's own is no surprise.
            return Did.ACCEPTED if taken.accepted_by == actor_of(worker) else Did.TAKEN


def hand_on(tx: Tx, house: House, worker: Worker, case: str, to: str, why: NotOurs | None) -> Did | None:
    """Give the case to another center."""
    report = find(tx, worker, case)
    if report is None:
        return None
    if Act.HAND_ON not in possible(report, worker, None) or to == worker.center_id:
        return Did.NOT_NOW
    if oncall.name(house.map.directory, to) is not None and not report.is_alert:
        return Did.NOT_NOW
    duty.hand_on(tx, house, report, _colleague(worker), to, why)
    return Did.HANDED_ON


def ask(tx: Tx, worker: Worker, case: str, question: str) -> Did | None:
    """Pass a question on to the reporter; the same one twice in a row, as by a double tap, is one."""
    report = find(tx, worker, case)
    if report is None:
        return None
    try:
        silence = silence_of(tx, report, reports.body(tx, report.id))
        last = correspondence.of(tx, report.id)[-1:]
    except reports.Gone:
        return Did.NOT_NOW
    if Act.ASK not in possible(report, worker, silence):
        return Did.NOT_NOW
    if any(letter.author is Author.CENTER and letter.text == question for letter in last):
        return Did.ASKED
    is_passed_on = following.ask_reporter(tx, report, _colleague(worker), question, worker.id)
    return Did.ASKED if is_passed_on else Did.UNREACHABLE


def close(tx: Tx, worker: Worker, case: str, outcome: Outcome) -> Did | None:
    """The center has done its part."""
    report = find(tx, worker, case)
    if report is None:
        return None
    if Act.CLOSE not in possible(report, worker, None) or outcome not in duty.outcomes(report):
        return Did.NOT_NOW
    duty.close(tx, report, _colleague(worker), outcome)
    return Did.CLOSED


def give_back(tx: Tx, worker: Worker, case: str, why: WhyBack) -> Did | None:
    """A referral goes back to who sent it."""
    report = find(tx, worker, case)
    if report is None:
        return None
    if Act.GIVE_BACK not in possible(report, worker, None):
        return Did.NOT_NOW
    return Did.NOT_NOW if isinstance(duty.give_back(tx, report, _colleague(worker), why), Over) else Did.GIVEN_BACK


def possible(report: StoredReport, worker: Worker, silence: Silence | None) -> frozenset[Act]:
    """Only who holds a case hands it on or closes it; a center that was told beside it may accept and ask."""
    is_ours, is_taken = report.center_id == worker.center_id, report.state is ReportState.ACCEPTED
    return frozenset(
        act
        for act, is_possible in (
            (Act.ACCEPT, report.is_open),
            (Act.ASK, silence is None and (report.is_open or (is_taken and is_ours))),
            (Act.HAND_ON, is_ours and (report.is_open or is_taken)),
            (Act.CLOSE, is_ours and is_taken),
            (Act.GIVE_BACK, is_ours and is_taken and report.kind == OUTREACH),
        )
        if is_possible
    )


def silence_of(tx: Tx, report: StoredReport, body: Mapping[str, Any] | None) -> Silence | None:
    """Why the reporter cannot be asked, if they cannot."""
    if body is not None and body["contact"] == "no":
        return Silence.UNWANTED
    reporter = reports.reporter(tx, report.id)
    person = people.by_id(tx, reporter) if reporter is not None else None
    return Silence.GONE if body is None or person is None or person.is_blocked else None


def _colleague(worker: Worker) -> Colleague:
    return Colleague(worker.center_id, actor_of(worker), worker.name)
