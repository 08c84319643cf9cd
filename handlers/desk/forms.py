"""A referral's form at the desk; who opened it stands in the case's timeline."""

from __future__ import annotations

from directory.hours import TAIPEI
from handlers.desk.sight import actor_of, entries_of, find
from handlers.house import House
from handlers.printed import Printed, form_of
from storage import timeline
from storage.timeline import Happened
from storage.transaction import Tx
from storage.workers import Worker


def open_form(tx: Tx, house: House, worker: Worker, case: str, how: str, sending: int | None = None) -> Printed | None:
    """The form, if the worker may see the case; opening it is written down once a worker, day and way."""
    report = find(tx, worker, case)
    printed = form_of(tx, house, report, sending) if report is not None else None
    if report is None or printed is None:
        return None
    today = tx.now.astimezone(TAIPEI).date()
    is_known = any(
        entry.happened is Happened.FORM_OPENED
        and (entry.actor, entry.facts.get("how"), entry.at.astimezone(TAIPEI).date()) == (actor_of(worker), how, today)
        for entry in entries_of(tx, report) or ()
    )
    if not is_known:
        timeline.add(tx, report.id, Happened.FORM_OPENED, actor_of(worker), center=worker.center_id, how=how)
    return printed
