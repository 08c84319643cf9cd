"""The case of somebody in danger: which one it is, what is noted in it, and how its news go round."""

from __future__ import annotations

from datetime import timedelta
from typing import Any, Final

from flows.report import Contact as Wish
from handlers.circulation import spread
from handlers.messages import Outgoing
from locales import FIRST
from locales import words as words_of
from storage import reports, timeline
from storage.people import Person
from storage.reports import StoredReport
from storage.timeline import Happened
from storage.transaction import Tx

SAME: Final = timedelta(hours=24)
"""So long after an alert is over, danger belongs to it and opens it once more; that is how long care lasts too."""
CHECKS: Final = 3
"""How often the person is asked at most whether they are still there (crisis.md §7: every few minutes, until taken)."""


def current(tx: Tx, person: Person) -> StoredReport | None:
    """The alert that danger of this person belongs to: one that is not over, or has not been for long; locked."""
    own = reports.of_reporter(tx, person.id, most=50)
    latest = next((report for report in own if report.is_alert), None)
    if latest is None or (latest.closed_at is not None and latest.closed_at + SAME < tx.now):
        return None
    return reports.by_id(tx, latest.id)


def awaits_answer(tx: Tx, person: Person) -> StoredReport | None:
    """The alert in which a worker has asked something and waits for the answer."""
    alert = current(tx, person)
    if alert is None or alert.closed_at is not None:
        return None
    letters = [entry for entry in timeline.of(tx, alert.id) if entry.happened in (Happened.ASKED, Happened.ANSWERED)]
    return alert if letters and letters[-1].happened is Happened.ASKED else None


def told(tx: Tx, alert: StoredReport) -> dict[str, Any]:
    """What the case holds; once its words are erased, nothing is asked or sent in it any more."""
    try:
        return dict(reports.body(tx, alert.id))
    except reports.Gone:
        return {"checks": CHECKS, "contact": Wish.NO}


def note(tx: Tx, alert: StoredReport, **facts: object) -> None:
    """Write down in the case what has changed."""
    try:
        reports.rewrite(tx, alert.id, {**reports.body(tx, alert.id), **facts})
    except reports.Gone:
        return


def news(tx: Tx, alert: StoredReport, id: str, what: str, **args: str) -> None:
    """Tell all who have the case what is new in it, without a word of the person."""
    text = words_of(FIRST).text(id, case=alert.case, **args)
    spread(tx, alert, Outgoing(text, is_protected=True), what, is_news=True)
