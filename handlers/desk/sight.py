"""What a worker may see. Every function of the desk begins here, so that none can forget to ask."""

from __future__ import annotations

from collections.abc import Iterable

from handlers import circulation
from storage import attachments, ids, links, reports, timeline
from storage.attachments import AttachmentId
from storage.reports import StoredReport
from storage.timeline import BrokenChain, Entry
from storage.transaction import Tx
from storage.workers import Worker


def find(tx: Tx, worker: Worker, case: str) -> StoredReport | None:
    """The case with this number, if the worker may see it; locked. A foreign case is as if it were missing."""
    number = ids.read_case_number(case)
    report = reports.by_case(tx, number) if number is not None else None
    return report if report is not None and may_see(tx, report, worker) else None


def may_see(tx: Tx, report: StoredReport, worker: Worker) -> bool:
    """Whether the worker's center has to do with the case; where the record was tampered with, only its holder."""
    try:
        return circulation.may_see(tx, report, worker.center_id)
    except BrokenChain:
        return False


def open_link(tx: Tx, worker: Worker, token: str) -> StoredReport | None:
    """The case a one-time link names, used up by this; another center's link stays as it is."""
    named = links.names(tx, token)
    report = reports.by_id(tx, named) if named is not None else None
    if report is None or not may_see(tx, report, worker):
        return None
    return report if links.use(tx, token) == report.id else None


def attachment(tx: Tx, worker: Worker, case: str, number: int) -> tuple[bytes, str] | None:
    """A photo or recording of the case, with its media type; None when there is none for this worker."""
    report = find(tx, worker, case)
    if report is None or _is_erased(tx, report):
        return None
    return attachments.content(tx, AttachmentId(number), report.id)


def entries_of(tx: Tx, report: StoredReport) -> tuple[Entry, ...] | None:
    """The case's timeline; None when it was tampered with."""
    try:
        return tuple(timeline.of(tx, report.id))
    except BrokenChain:
        return None


def worker_in(actor: str | None) -> int | None:
    """The worker's number in an actor such as "worker:17"."""
    kind, _, number = (actor or "").partition(":")
    return int(number) if kind == "worker" and number.isdigit() else None


def workers_in(actors: Iterable[str | None]) -> set[int]:
    """The numbers of the workers among these actors."""
    return {number for actor in actors if (number := worker_in(actor)) is not None}


def actor_of(worker: Worker) -> str:
    """The worker as the timeline names them."""
    return f"worker:{worker.id}"


def _is_erased(tx: Tx, report: StoredReport) -> bool:
    try:
        reports.key(tx, report.id)
    except reports.Gone:
        return True
    return False
