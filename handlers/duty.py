"""A center's duty towards a case: accept it, hand it on, ask, close; and what happens when nobody does.

Each step is a function of the transaction; the group chat and the console call the same ones.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from directory.model import CenterId, Directory, UnitId
from flows.forms import line
from handlers import cards, notices
from handlers.house import House
from handlers.messages import Outgoing
from handlers.reporting import county_windows, next_contacts, send_to
from handlers.wire import message_to_json
from locales import FIRST, Words, words
from storage import contacts, deliveries, reports, timeline
from storage.contacts import Channel, ContactId
from storage.deliveries import Delivery, DeliveryState, NewDelivery, Purpose
from storage.reports import OPEN, ReportState, StoredReport
from storage.timeline import Happened, ReportId
from storage.transaction import Tx


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
        due_at=None,
        fence=report.fence + 1,
    )
    timeline.add(tx, report.id, Happened.ACCEPTED, who.id, center=who.center_id)
    deliveries.cancel(tx, report.id, Purpose.REMINDER)
    spread(tx, report, cards.taken(report, _words(), who.shown, tx.now), f"taken:{report.fence}", but=who.chat)
    notices.tell_reporter(
        tx, report.id, f"accepted:{report.id}:{report.fence}", line("accepted-told", case=report.case)
    )
    fresh = reports.by_id(tx, report.id)
    assert fresh is not None
    return Accepted(fresh)


def hand_on(
    tx: Tx, house: House, report: StoredReport, who: Colleague, center_id: str, why: NotOurs | None = None
) -> Over | StoredReport:
    """Not ours: the case goes on to another center with its history, and its clock starts again."""
    if report.state in (ReportState.CLOSED, ReportState.WITHDRAWN):
        return Over(report)
    allowed = house.patience.to_accept(report.urgency)
    reports.change(
        tx,
        report.id,
        state=ReportState.HANDED_ON,
        center_id=center_id,
        accepted_at=None,
        accepted_by=None,
        accept_by=tx.now + allowed,
        due_at=tx.now + allowed / 2,
        step=0,
        fence=report.fence + 1,
    )
    timeline.add(tx, report.id, Happened.HANDED_ON, who.id, of=who.center_id, to=center_id, why=why)
    deliveries.cancel(tx, report.id, Purpose.REMINDER)
    deliveries.cancel(tx, report.id, Purpose.CARD, center_id=who.center_id)
    name = name_of(house.map.directory, center_id)
    text = _words().text("card-handed-on", case=report.case, center=name)
    spread(tx, report, Outgoing(text, is_protected=True), f"handed:{report.fence}", but=who.chat)
    if not send_to(tx, report.id, center_id, "center"):
        for window in county_windows(house, report.county):
            send_to(tx, report.id, window, "intake")
    notices.tell_reporter(tx, report.id, f"handed:{report.id}:{report.fence}", line("handed-on-told", case=report.case))
    fresh = reports.by_id(tx, report.id)
    assert fresh is not None
    return fresh


def close(tx: Tx, report: StoredReport, who: Colleague, outcome: Outcome) -> Over | StoredReport:
    """The center has done its part."""
    if report.state in (ReportState.CLOSED, ReportState.WITHDRAWN):
        return Over(report)
    reports.change(
        tx, report.id, state=ReportState.CLOSED, closed_at=tx.now, outcome=outcome, due_at=None, fence=report.fence + 1
    )
    timeline.add(tx, report.id, Happened.CLOSED, who.id, outcome=outcome)
    deliveries.cancel(tx, report.id, Purpose.CARD, Purpose.REMINDER)
    notices.tell_reporter(tx, report.id, f"closed:{report.id}", line("closed-told", case=report.case))
    fresh = reports.by_id(tx, report.id)
    assert fresh is not None
    return fresh


def escalate(tx: Tx, house: House, report: StoredReport) -> None:
    """Nobody has accepted in time: remind, then page the next contact, then the county, and tell the reporter so.

    The caller holds the report's row, so a case accepted meanwhile is not escalated.
    """
    allowed = house.patience.to_accept(report.urgency)
    center = report.center_id or ""
    if report.step == 0:
        told = remind(tx, report)
        timeline.add(tx, report.id, Happened.REMINDED, "guardian", contacts=told)
        due = report.accept_by if report.accept_by > tx.now else tx.now + allowed / 2
    else:
        reached = _next(tx, house, report, center)
        timeline.add(tx, report.id, Happened.ESCALATED, "guardian", step=report.step, reached=reached)
        if report.step == 1:
            notices.tell_reporter(
                tx, report.id, f"nobody:{report.id}:{report.fence}", line("nobody-yet", case=report.case)
            )
        due = tx.now + allowed / 2
    reports.change(tx, report.id, step=report.step + 1, due_at=due)


def remind(tx: Tx, report: StoredReport) -> int:
    """The card once more to everybody who has it; how many that are."""
    told = 0
    for card in _cards(tx, report.id):
        told += deliveries.add(
            tx,
            NewDelivery(
                Purpose.REMINDER,
                card.channel,
                f"reminder:{report.id}:{card.contact}:{report.fence}:{report.step}",
                report=report.id,
                role=card.role,
                center_id=card.center_id,
                contact=card.contact,
            ),
        )
    return told


def spread(
    tx: Tx,
    report: StoredReport,
    message: Outgoing,
    what: str,
    *,
    but: ContactId | None = None,
    only: int | None = None,
) -> None:
    """Tell everybody who has the case's card what became of it; a Telegram card is edited in place."""
    told: set[int] = set()
    for card in _cards(tx, report.id):
        if card.contact is None or card.state is not DeliveryState.SENT or card.contact in told:
            continue
        if card.contact == but or only not in (None, card.contact):
            continue
        told.add(card.contact)
        edits = card.message_refs[-1] if card.channel == Channel.TELEGRAM and card.message_refs else None
        payload = {"message": message_to_json(message), "edits": edits}
        deliveries.add(
            tx,
            NewDelivery(
                Purpose.UPDATE,
                card.channel,
                f"update:{report.id}:{card.contact}:{what}",
                report=report.id,
                center_id=card.center_id,
                contact=card.contact,
                payload=payload,
            ),
        )


def catch_up(tx: Tx, report_id: ReportId, card: Delivery) -> None:
    """A card that was on its way while somebody took the case is told so, as the other cards were."""
    report = reports.by_id(tx, report_id)
    if report is None or report.state is not ReportState.ACCEPTED or report.accepted_at is None:
        return
    if report.accepted_by != f"contact:{card.contact}":
        words = _words()
        taken = cards.taken(report, words, words.text("someone-here"), report.accepted_at)
        spread(tx, report, taken, f"taken:{report.fence - 1}", only=card.contact)


def may_see(tx: Tx, report: StoredReport, center_id: str) -> bool:
    """Whether a center has anything to do with a case: it holds it, or was sent it and has not handed it on."""
    if report.center_id == center_id:
        return True
    gone = {entry.facts["of"] for entry in timeline.of(tx, report.id) if entry.happened is Happened.HANDED_ON}
    return center_id not in gone and any(card.center_id == center_id for card in _cards(tx, report.id))


def name_of(directory: Directory, center_id: str) -> str:
    """The name of a center or unit, as it calls itself."""
    try:
        return directory.center(CenterId(center_id)).name
    except KeyError:
        return directory.unit(UnitId(center_id)).name


def _next(tx: Tx, house: House, report: StoredReport, center: str) -> bool:
    """Page the next contacts of the center; when there are none left, the county's windows."""
    known = {card.contact for card in _cards(tx, report.id)}
    of_center = contacts.of_center(tx, center)
    rank = max((contact.rank for contact in of_center if contact.id in known), default=0)
    if next_contacts(of_center, rank):
        return send_to(tx, report.id, center, "center", after_rank=rank)
    windows = [send_to(tx, report.id, unit, "intake") for unit in county_windows(house, report.county)]
    remind(tx, report)
    return any(windows)


def _cards(tx: Tx, report: ReportId) -> list[Delivery]:
    return [
        delivery
        for delivery in deliveries.of_report(tx, report)
        if delivery.purpose is Purpose.CARD and delivery.state is not DeliveryState.CANCELED
    ]


def _words() -> Words:
    return words(FIRST)
