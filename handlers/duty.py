"""A center's duty towards a case: accept it, hand it on, ask, close; and what happens when nobody does.

Each step is a function of the transaction; the group chat and the console call the same ones.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

from directory.model import CenterId, Directory, UnitId
from directory.outreach import program
from flows.forms import line
from handlers import cards, notices, oncall
from handlers.circulation import county_windows, send_to, spread
from handlers.house import House
from handlers.messages import Outgoing
from handlers.presses import Command, OnMenu
from locales import FIRST, words
from storage import deliveries, people, reports, timeline
from storage.contacts import ContactId
from storage.deliveries import Purpose
from storage.reports import OPEN, OUTREACH, OVER, ReportState, StoredReport
from storage.timeline import Happened
from storage.transaction import Tx

A_DAY: Final = timedelta(days=1)
"""A visit is spoken of when a day of its time is left, and once a day when it is late."""


@dataclass(frozen=True, slots=True)
class Colleague:
    """Who acts for a center: a worker at the desk, or somebody in a chat that is bound to it."""

    center_id: str
    id: str  # "worker:…" or "contact:…"; never a name
    shown: str  # the name colleagues see; it is not kept
    chat: ContactId | None = None


class Outcome(StrEnum):
    """How a case was closed (the guard-rail figures of the city reports count these: HX19, HX41)."""

    SERVED = "served"
    ALREADY_KNOWN = "already_known"
    REFERRED = "referred"
    COMMUNITY_FOLLOW_UP = "community_follow_up"
    NO_NEED = "no_need"
    NOT_FOUND = "not_found"
    OUTREACH_GOES_ON = "outreach_goes_on"  # of a referral only


class WhyBack(StrEnum):
    """Why a referral goes back to who sent it; a choice, so that the timeline holds no words."""

    NO_NEED = "no_need"
    NOT_ENOUGH = "not_enough"
    NOT_FOUND = "not_found"
    IN_CARE = "in_care"
    ELSEWHERE = "elsewhere"


def outcomes(report: StoredReport) -> tuple[Outcome, ...]:
    """How this case can be closed: a referral's visits go on, or it is given back."""
    if report.kind == OUTREACH:
        return (Outcome.OUTREACH_GOES_ON,)
    return tuple(outcome for outcome in Outcome if outcome is not Outcome.OUTREACH_GOES_ON)


class NotOurs(StrEnum):
    """Why a center handed a case on; a choice, so that the timeline holds no words."""

    WRONG_DISTRICT = "wrong_district"
    WRONG_KIND = "wrong_kind"
    MOVED = "moved"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Accepted:
    report: StoredReport


@dataclass(frozen=True, slots=True)
class Taken:
    """Somebody was first."""

    report: StoredReport
    at: datetime


@dataclass(frozen=True, slots=True)
class Over:
    report: StoredReport


def accept(tx: Tx, house: House, report: StoredReport, who: Colleague) -> Accepted | Taken | Over:
    """Take the case: the clock stops, everybody who got its card sees it, the reporter is told."""
    if report.state is ReportState.ACCEPTED:
        assert report.accepted_at is not None
        return Taken(report, report.accepted_at)
    if report.state not in OPEN:
        return Over(report)
    reports.change(
        tx,
        report.id,
        state=ReportState.ACCEPTED,
        accepted_at=tx.now,
        accepted_by=who.id,
        center_id=who.center_id,
        **_visit_clock(report, house.map.directory, tx.now),
        fence=report.fence + 1,
    )
    timeline.add(tx, report.id, Happened.ACCEPTED, who.id, center=who.center_id)
    deliveries.cancel(tx, report.id, Purpose.REMINDER)
    text = words(FIRST)
    spread(
        tx,
        report,
        cards.taken(report, text, who.shown, tx.now),
        f"taken:{report.fence}",
        of=who.center_id,
        elsewhere=cards.taken(report, text, name_of(house.map.directory, who.center_id), tx.now),
        but=who.chat,
    )
    told = line("alert-accepted" if report.is_alert else "accepted-told", case=report.case)
    notices.tell_reporter(tx, report.id, f"accepted:{report.id}:{report.fence}", told, add_to(report))
    fresh = reports.by_id(tx, report.id)
    assert fresh is not None
    return Accepted(fresh)


def _visit_clock(report: StoredReport, directory: Directory, now: datetime) -> dict[str, datetime | None]:
    """Until when to visit, where the city has such a rule (HC25), and when to say that a day is left.

    The city's report names the days after its own assessment and the dispatch, and not from which moment they count.
    They begin here when an office takes the case, which is before both.
    """
    within = program(report.county, directory).visit_within if report.kind == OUTREACH else None
    if within is None:
        return {"visit_by": None, "due_at": None}
    return {"visit_by": now + within, "due_at": now + max(within - A_DAY, within / 2)}


def hand_on(
    tx: Tx, house: House, report: StoredReport, who: Colleague, center_id: str, why: NotOurs | None = None
) -> Over | StoredReport:
    """Not ours: the case goes on to another center with its history, and its clock starts again."""
    if report.state in OVER:
        return Over(report)
    allowed = house.patience.to_accept(report.urgency, is_alert=report.is_alert)
    reports.change(
        tx,
        report.id,
        state=ReportState.HANDED_ON,
        center_id=center_id,
        accepted_at=None,
        accepted_by=None,
        accept_by=tx.now + allowed,
        due_at=tx.now + allowed / 2,
        visit_by=None,
        step=0,
        fence=report.fence + 1,
    )
    deliveries.cancel(tx, report.id, Purpose.REMINDER)
    deliveries.cancel(tx, report.id, Purpose.CARD, center_id=who.center_id)
    name = name_of(house.map.directory, center_id)
    text = words(FIRST).text("card-handed-on", case=report.case, center=name)
    spread(tx, report, Outgoing(text, is_protected=True), f"handed:{report.fence}", but=who.chat)
    timeline.add(tx, report.id, Happened.HANDED_ON, who.id, of=who.center_id, to=center_id, why=why)
    fresh = reports.by_id(tx, report.id)
    assert fresh is not None
    if not send_to(tx, fresh, center_id, "center"):
        for window in county_windows(house, report.county):
            send_to(tx, fresh, window, "intake")
    notices.tell_reporter(
        tx, report.id, f"handed:{report.id}:{report.fence}", line("handed-on-told", case=report.case), add_to(report)
    )
    return fresh


def close(tx: Tx, report: StoredReport, who: Colleague, outcome: Outcome) -> Over | StoredReport:
    """The center has done its part."""
    if report.state in OVER:
        return Over(report)
    reports.change(
        tx, report.id, state=ReportState.CLOSED, closed_at=tx.now, outcome=outcome, due_at=None, fence=report.fence + 1
    )
    timeline.add(tx, report.id, Happened.CLOSED, who.id, outcome=outcome)
    deliveries.cancel(tx, report.id, Purpose.CARD, Purpose.REMINDER)
    told = "outreach-goes-on-told" if outcome is Outcome.OUTREACH_GOES_ON else "closed-told"
    sentence = line("alert-over" if report.is_alert else told, case=report.case)
    notices.tell_reporter(tx, report.id, f"closed:{report.id}:{report.fence}", sentence)
    if report.is_alert and outcome is not Outcome.NOT_FOUND:
        _end_care(tx, report)
    fresh = reports.by_id(tx, report.id)
    assert fresh is not None
    return fresh


def give_back(tx: Tx, report: StoredReport, who: Colleague, why: WhyBack) -> Over | StoredReport:
    """A referral goes back to who sent it, with the reason; they may mend it and send it again."""
    if report.state in OVER or report.kind != OUTREACH:
        return Over(report)
    try:
        body = dict(reports.body(tx, report.id))
    except reports.Gone:
        return Over(report)
    back = {**body["outreach"], "returned_at": tx.now.isoformat(), "reason": why}
    reports.rewrite(tx, report.id, {**body, "outreach": back})
    reports.change(
        tx,
        report.id,
        state=ReportState.RETURNED,
        closed_at=tx.now,
        outcome=why,
        due_at=None,
        visit_by=None,
        fence=report.fence + 1,
    )
    timeline.add(tx, report.id, Happened.RETURNED, who.id, why=why)
    deliveries.cancel(tx, report.id, Purpose.CARD, Purpose.REMINDER)
    text = words(FIRST).text("card-returned", case=report.case)
    spread(tx, report, Outgoing(text, is_protected=True), f"returned:{report.fence}", but=who.chat)
    notices.tell_reporter(
        tx,
        report.id,
        f"returned:{report.id}:{report.fence}",
        line("outreach-returned-told", case=report.case, reason=line(f"outreach-returned-{why.replace('_', '-')}")),
        (line("outreach-amend"), OnMenu(Command.AGAIN, report.case)),
        (line("own-form-get"), OnMenu(Command.FORM, report.case)),
    )
    fresh = reports.by_id(tx, report.id)
    assert fresh is not None
    return fresh


def _end_care(tx: Tx, alert: StoredReport) -> None:
    """Care ends by time or by staff (crisis.md §6.2): a colleague has been with the person."""
    person = reports.reporter(tx, alert.id)
    if person is not None:
        people.change(tx, person, care_until=tx.now)


def add_to(report: StoredReport) -> notices.Offer:
    """The button by which the reporter says more."""
    return line("case-add"), OnMenu(Command.ADD, report.case)


def name_of(directory: Directory, center_id: str) -> str:
    """The name of a center or unit, as it calls itself, or of whoever is on call."""
    if (on_call := oncall.name(directory, center_id)) is not None:
        return on_call
    try:
        return directory.center(CenterId(center_id)).name
    except KeyError:
        return directory.unit(UnitId(center_id)).name
