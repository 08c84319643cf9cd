"""What happened to a report, in order, each entry chained to the one before by its hash.

Entries hold no personal data: our own ids, states and times. They are only ever added.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any, NewType

import orjson
from sqlalchemy import bindparam, select

from storage import statements
from storage.statements import locked
from storage.tables import report_events, reports
from storage.transaction import Tx

ReportId = NewType("ReportId", int)


class Happened(StrEnum):
    RECEIVED = "received"
    ROUTED = "routed"
    DELIVERED = "delivered"
    UNDELIVERABLE = "undeliverable"
    REMINDED = "reminded"
    ESCALATED = "escalated"
    ACCEPTED = "accepted"
    HANDED_ON = "handed_on"
    OPENED = "opened"
    ASKED = "asked"
    ANSWERED = "answered"
    ADDED = "added"
    WITHDRAWN = "withdrawn"
    WITHDRAWAL_ASKED = "withdrawal_asked"
    CLOSED = "closed"
    ERASED_REPORTER = "erased_reporter"
    RETURNED = "returned"  # a referral, to who sent it
    SENT_AGAIN = "sent_again"
    VISIT_DUE = "visit_due"
    VISIT_LATE = "visit_late"
    FORM_OPENED = "form_opened"  # at the desk
    FORM_FETCHED = "form_fetched"  # by who sent it
    AGAIN = "again"  # in danger once more
    SAID_SAFE = "said_safe"
    CALLBACK = "callback"  # the person in danger agreed to be called; `other` is the case of the call, if it is another


@dataclass(frozen=True, slots=True)
class Entry:
    seq: int
    happened: Happened
    at: datetime
    actor: str
    facts: Mapping[str, Any]


class BrokenChain(Exception):
    """An entry was changed or removed after it was written."""


_REPORT = locked(select(reports.c.id).where(reports.c.id == bindparam("report")))
_LAST = (
    select(report_events.c.seq, report_events.c.hash)
    .where(report_events.c.report_id == bindparam("report"))
    .order_by(report_events.c.seq.desc())
    .limit(1)
)
_ALL = select(report_events).where(report_events.c.report_id == bindparam("report")).order_by(report_events.c.seq)
_START = b"\0" * 32


def add(tx: Tx, report: ReportId, happened: Happened, actor: str, **facts: object) -> None:
    """Write down that something happened; `facts` must hold no personal data.

    The report's row is held, so that two who write at once make one chain and not two.
    """
    statements.one(tx.connection, _REPORT, {"report": report})
    last = statements.one(tx.connection, _LAST, {"report": report})
    seq, previous = (last.seq + 1, last.hash) if last is not None else (1, _START)
    written = orjson.dumps(facts, option=orjson.OPT_SORT_KEYS).decode()
    is_added = statements.insert_once(
        tx.connection,
        report_events,
        {
            "id": tx.new_id(),
            "report_id": report,
            "seq": seq,
            "kind": happened,
            "at": tx.now,
            "actor": actor,
            "facts": written,
            "previous": previous,
            "hash": _hash(previous, report, seq, happened, tx.now, actor, written),
        },
    )
    if not is_added:
        raise BrokenChain(f"entry {seq} of report {report} stands there already")


def of(tx: Tx, report: ReportId) -> list[Entry]:
    """Everything that happened, oldest first. Raises BrokenChain when the record was tampered with."""
    entries = []
    previous = _START
    for number, row in enumerate(tx.connection.execute(_ALL, {"report": report}), start=1):
        expected = _hash(previous, report, number, row.kind, row.at, row.actor, row.facts)
        if row.seq != number or row.previous != previous or row.hash != expected:
            raise BrokenChain(f"the timeline of report {report} does not hold together at entry {number}")
        entries.append(Entry(row.seq, Happened(row.kind), row.at, row.actor, orjson.loads(row.facts)))
        previous = row.hash
    return entries


def _hash(previous: bytes, report: int, seq: int, kind: str, at: datetime, actor: str, facts: str) -> bytes:
    written = "\0".join((str(report), str(seq), str(kind), at.isoformat(timespec="microseconds"), actor, facts))
    return hashlib.sha256(previous + written.encode()).digest()
