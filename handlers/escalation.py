"""What happens when nobody takes a case in time: it climbs, and the reporter is told the truth."""

from __future__ import annotations

from flows.forms import line
from handlers import alert, notices
from handlers.circulation import county_windows, next_contacts, remind, send_to
from handlers.duty import add_to
from handlers.house import House
from storage import contacts, deliveries, reports, timeline
from storage.reports import StoredReport
from storage.timeline import Happened
from storage.transaction import Tx


def escalate(tx: Tx, house: House, report: StoredReport) -> bool:
    """Remind, then page the next contact, then the county; False when nobody new could be told.

    The caller holds the report's row, so a case accepted meanwhile is not escalated.
    """
    if report.is_alert:
        return alert.climb(tx, house, report)
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
