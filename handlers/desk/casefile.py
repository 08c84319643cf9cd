"""Everything on one case's page."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from directory.hours import TAIPEI
from handlers.desk.acts import Act, Silence, possible, silence_of
from handlers.desk.sight import actor_of, entries_of, find, workers_in
from storage import attachments, correspondence, deliveries, reports, timeline, workers
from storage.attachments import Attachment
from storage.correspondence import Letter
from storage.deliveries import Attempt, Delivery
from storage.reports import StoredReport
from storage.timeline import Entry, Happened
from storage.transaction import Tx
from storage.workers import Worker


@dataclass(frozen=True, slots=True)
class CaseFile:
    """Everything on one case's page. `body` is None once erased, `entries` when the record was tampered with."""

    report: StoredReport
    body: Mapping[str, Any] | None = field(repr=False)
    entries: tuple[Entry, ...] | None
    letters: tuple[Letter, ...] = field(repr=False)
    attachments: tuple[Attachment, ...]
    deliveries: tuple[tuple[Delivery, tuple[Attempt, ...]], ...]
    colleagues: Mapping[int, str] = field(repr=False)
    silence: Silence | None
    can: frozenset[Act]


def open_case(tx: Tx, worker: Worker, case: str) -> CaseFile | None:
    """The case's page; that it was opened is written down once a worker and day."""
    report = find(tx, worker, case)
    if report is None:
        return None
    entries = entries_of(tx, report)
    if entries is not None and not _was_opened(tx, entries, worker):
        timeline.add(tx, report.id, Happened.OPENED, actor_of(worker), center=worker.center_id)
        entries = entries_of(tx, report)
    body: Mapping[str, Any] | None
    try:
        body, letters = reports.body(tx, report.id), tuple(correspondence.of(tx, report.id))
    except reports.Gone:
        body, letters = None, ()
    attempts = deliveries.attempts_of(tx, report.id)
    acting = [report.accepted_by, *(entry.actor for entry in entries or ())]
    known = {*workers_in(acting), *(letter.worker_id for letter in letters if letter.worker_id is not None)}
    silence = silence_of(tx, report, body)
    return CaseFile(
        report,
        body,
        entries,
        letters,
        tuple(attachments.of_report(tx, report.id)) if body is not None else (),
        tuple(
            (delivery, tuple(attempt for attempt in attempts if attempt.delivery == delivery.id))
            for delivery in deliveries.of_report(tx, report.id)
        ),
        workers.names(tx, known, worker.center_id),
        silence,
        possible(report, worker, silence),
    )


def _was_opened(tx: Tx, entries: tuple[Entry, ...], worker: Worker) -> bool:
    today = tx.now.astimezone(TAIPEI).date()
    return any(
        entry.happened is Happened.OPENED
        and entry.actor == actor_of(worker)
        and entry.at.astimezone(TAIPEI).date() == today
        for entry in entries
    )
