"""What happens when nobody takes a case in time: it climbs, and the reporter is told the truth."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from flows.forms import line
from handlers import alert, cards, notices
from handlers.circulation import county_windows, next_contacts, remind, send_to, spread
from handlers.duty import A_DAY, add_to, name_of
from handlers.house import House
from handlers.messages import Outgoing
from locales import FIRST, words
from storage import contacts, deliveries, reports, timeline
from storage.reports import ReportState, StoredReport
from storage.timeline import Happened
from storage.transaction import Tx

_LATE_TOLD: Final = 3
"""How many days in a row a late visit is spoken of."""


def escalate(tx: Tx, house: House, report: StoredReport) -> bool:
    """Remind, then page the next contact, then the county; False when nobody new could be told.

    The caller holds the report's row, so a case accepted meanwhile is not escalated.
    """
    if report.is_alert:
        return alert.climb(tx, house, report)
    if report.state is ReportState.ACCEPTED:
        return _press_for_visit(tx, house, report)
    half = house.patience.to_accept(report.urgency) / 2
    if report.step == 0:
        reached = remind(tx, report) > 0
        timeline.add(tx, report.id, Happened.REMINDED, "guardian", reached=reached)
        due = max(report.accept_by, tx.now)
    else:
        reached = _page_next(tx, house, report)
        timeline.add(tx, report.id, Happened.ESCALATED, "guardian", step=report.step, reached=reached)
        if report.step == 1:
            told = line("nobody-yet", case=report.case)
            notices.tell_reporter(tx, report.id, f"nobody:{report.id}:{report.fence}", told, add_to(report))
        due = tx.now + half
    reports.change(tx, report.id, step=report.step + 1, due_at=due)
    return reached


def _press_for_visit(tx: Tx, house: House, report: StoredReport) -> bool:
    """The visit a city promises within some days (HC25): said a day before, and when it is late, to both sides."""
    assert report.visit_by is not None, "an accepted case has a clock only for its visit"
    text = words(FIRST)
    if tx.now < report.visit_by:
        told = text.text("card-visit-due", case=report.case, at=cards.day(report.visit_by))
        due: datetime | None = report.visit_by
        timeline.add(tx, report.id, Happened.VISIT_DUE, "guardian")
    else:
        told = text.text("card-visit-late", case=report.case, at=cards.day(report.visit_by))
        late = [entry for entry in timeline.of(tx, report.id) if entry.happened is Happened.VISIT_LATE]
        this_round = [entry for entry in late if entry.at >= report.visit_by]
        due = tx.now + A_DAY if len(this_round) + 1 < _LATE_TOLD else None
        timeline.add(tx, report.id, Happened.VISIT_LATE, "guardian")
        if not this_round:
            sentence = line("outreach-visit-late-told", case=report.case, **_whom_to_ask(house, report))
            notices.tell_reporter(tx, report.id, f"late:{report.id}:{report.fence}", sentence, add_to(report))
    asked = Outgoing(told, buttons=cards.after_visit(report, text), is_protected=True)
    spread(tx, report, asked, f"visit:{report.fence}:{report.step}", is_news=True)
    reports.change(tx, report.id, step=report.step + 1, due_at=due)
    return True


def _whom_to_ask(house: House, report: StoredReport) -> dict[str, str]:
    """The office that has the case, with its number where one is known."""
    center = report.center_id or ""
    name = name_of(house.map.directory, center)
    unit = next((unit for unit in house.map.directory.units if unit.id == center), None)
    number = unit.phone if unit is not None and not unit.is_doubtful else None
    return {"center": f"{name} {number}" if number is not None else name}


def _page_next(tx: Tx, house: House, report: StoredReport) -> bool:
    """The next contacts of the center; when there are none left, the county's windows; the others once more."""
    center = report.center_id or ""
    paged = {delivery.contact for delivery in deliveries.of_report(tx, report.id)}
    of_center = contacts.of_center(tx, center)
    rank = max((contact.rank for contact in of_center if contact.id in paged), default=0)
    if next_contacts(of_center, rank):
        return send_to(tx, report, center, "center", after_rank=rank)
    windows = [send_to(tx, report, unit, "intake") for unit in county_windows(house, report.county)]
    remind(tx, report)
    return any(windows)
