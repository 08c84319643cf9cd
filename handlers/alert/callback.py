"""The call that somebody in danger agreed to."""

from __future__ import annotations

from directory.destinations import Role
from flows.report import Report
from handlers import circulation
from handlers.alert.case import current, news, told
from handlers.circulation import send_to
from handlers.house import House
from handlers.reporting import body, file_report
from storage import reports, timeline
from storage.people import Person
from storage.reports import StoredReport
from storage.timeline import Happened
from storage.transaction import Tx


def file_callback(tx: Tx, house: House, person: Person, callback: Report) -> tuple[StoredReport, bool]:
    """The call somebody agreed to: in the alert that runs, if only those have it whom they agreed to; else beside it.

    Either way each of the two names the other, and nobody hears of the same danger twice.
    """
    alert = current(tx, person)
    if alert is None or alert.closed_at is not None:
        return file_report(tx, house, person, callback, repeat_of=alert.id if alert is not None else None)
    agreed = {to.id for to in callback.routing.destinations}
    has_it = circulation.told(tx, alert.id)
    if has_it and has_it <= agreed:
        return _join(tx, person, alert, callback)
    filed, is_reached = file_report(tx, house, person, callback, repeat_of=alert.id)
    timeline.add(tx, filed.id, Happened.CALLBACK, "reporter", other=alert.case)
    timeline.add(tx, alert.id, Happened.CALLBACK, "reporter", other=filed.case)
    news(tx, alert, "alert-news-callback-other", f"callback:{filed.id}", other=filed.case)
    return filed, is_reached


def _join(tx: Tx, person: Person, alert: StoredReport, callback: Report) -> tuple[StoredReport, bool]:
    """The alert becomes the case of the call: what was agreed to stands in it now."""
    checks = told(tx, alert).get("checks", 0)
    reports.rewrite(tx, alert.id, {**body(callback, person), "checks": checks})
    if callback.place.county is not None:
        reports.change(tx, alert.id, county=callback.place.county, district=callback.place.district)
    timeline.add(tx, alert.id, Happened.CALLBACK, "reporter")
    news(tx, alert, "alert-news-callback", f"callback:{tx.new_id()}")
    fresh = reports.by_id(tx, alert.id)
    assert fresh is not None
    has_it = circulation.told(tx, alert.id)
    reached = [
        send_to(tx, fresh, to.id, to.role)
        for to in callback.routing.destinations
        if fresh.is_open and to.id not in has_it and to.role not in (Role.NATIONAL, Role.INTAKE)
    ]
    return fresh, bool(has_it) or any(reached)
