"""The list of a center's cases."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta

from handlers.desk.sight import entries_of, may_see, worker_in, workers_in
from storage import reports, workers
from storage.reports import OPEN, ReportState, StoredReport
from storage.timeline import Happened
from storage.transaction import Tx
from storage.workers import Worker

KEPT_IN_SIGHT = timedelta(days=14)
"""How long a closed case stays on the list."""


@dataclass(frozen=True, slots=True)
class Listed:
    """A case in the list, with what its timeline says somebody should see at once."""

    report: StoredReport
    by: str | None  # the colleague who has it
    is_answered: bool
    is_asked: bool
    wants_withdrawal: bool
    is_safe: bool  # the person in danger says so


@dataclass(frozen=True, slots=True)
class Queue:
    waiting: tuple[Listed, ...]
    accepted: tuple[Listed, ...]
    over: tuple[Listed, ...]


def queue(tx: Tx, worker: Worker) -> Queue:
    """The cases of the worker's center: waiting, danger first and then by time left; accepted; lately closed."""
    center = worker.center_id
    shared = [report for report in reports.told(tx, center, OPEN) if may_see(tx, report, worker)]
    waiting = sorted(
        [*reports.queue(tx, [center], OPEN), *shared], key=lambda report: (not report.is_alert, report.accept_by)
    )
    accepted = reports.queue(tx, [center], (ReportState.ACCEPTED,))
    over = reports.over(tx, center, tx.now - KEPT_IN_SIGHT)
    names = workers.names(tx, workers_in(report.accepted_by for report in accepted), center)
    return Queue(
        tuple(_listed(tx, report, names) for report in waiting),
        tuple(_listed(tx, report, names) for report in accepted),
        tuple(_listed(tx, report, names) for report in over),
    )


def says_safe(happened: Sequence[Happened]) -> bool:
    """Whether the last that somebody in danger said of it is that they are safe."""
    said = [what for what in happened if what in (Happened.RECEIVED, Happened.AGAIN, Happened.SAID_SAFE)]
    return said[-1:] == [Happened.SAID_SAFE]


def _listed(tx: Tx, report: StoredReport, names: Mapping[int, str]) -> Listed:
    happened = [entry.happened for entry in entries_of(tx, report) or ()]
    asked = [what for what in happened if what in (Happened.ASKED, Happened.ANSWERED)]
    return Listed(
        report,
        names.get(worker_in(report.accepted_by) or 0),
        asked[-1:] == [Happened.ANSWERED],
        asked[-1:] == [Happened.ASKED],
        Happened.WITHDRAWAL_ASKED in happened,
        says_safe(happened),
    )
