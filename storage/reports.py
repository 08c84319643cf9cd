"""Reports: what was seen, sealed under a key of its own, and where it stands."""

from __future__ import annotations

import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

from sqlalchemy import Row, bindparam, or_, select, update

from directory.model import CountyCode, DistrictCode
from storage import ids, statements
from storage.deliveries import DeliveryState, Purpose
from storage.people import PersonId
from storage.sealed import DataKey
from storage.statements import insert_once, locked, skip_locked
from storage.tables import deliveries, place, reports
from storage.timeline import ReportId
from storage.transaction import Tx, open_under, seal_under

REST = timedelta(minutes=5)
_REPORTER = "reports.reporter_index"


class ReportState(StrEnum):
    RECEIVED = "received"
    HANDED_ON = "handed_on"
    ACCEPTED = "accepted"
    CLOSED = "closed"
    WITHDRAWN = "withdrawn"
    RETURNED = "returned"  # a referral: back with who sent it, who may mend it and send it again


OPEN = (ReportState.RECEIVED, ReportState.HANDED_ON)
"""States in which somebody still has to take the case."""

OVER = (ReportState.CLOSED, ReportState.WITHDRAWN, ReportState.RETURNED)
"""States in which a center has nothing more to do."""

OUTREACH = "outreach"
"""The kind of a case that is a referral to the health side."""


@dataclass(frozen=True, slots=True)
class NewReport:
    kind: str
    urgency: str
    county: str | None
    county_short: str  # the one or two characters a case number begins with
    district: str | None
    center_id: str
    body: Mapping[str, Any] = field(repr=False)
    reporter: PersonId
    is_unfinished: bool
    accept_by: datetime
    due_at: datetime
    repeat_of: int | None = None
    is_alert: bool = False


@dataclass(frozen=True, slots=True)
class StoredReport:
    """A report's row, without what was told."""

    id: ReportId
    case: str
    kind: str
    urgency: str
    county: CountyCode | None
    district: DistrictCode | None
    center_id: str | None
    state: ReportState
    is_unfinished: bool
    received_at: datetime
    accept_by: datetime
    accepted_at: datetime | None
    accepted_by: str | None
    closed_at: datetime | None
    outcome: str | None
    step: int
    due_at: datetime | None
    fence: int
    repeat_of: int | None
    is_alert: bool = False  # somebody is in danger now and has said so: nothing of their words is in it
    visit_by: datetime | None = None  # of a referral that was taken, where the city promises a visit

    @property
    def is_open(self) -> bool:
        return self.state in OPEN


_DRAWS = 50


class CaseNumbersUsedUp(Exception):
    """So many cases of one county are kept that a free number is no longer found."""


class Gone(Exception):
    """The report's key has been destroyed: nobody can read it any more."""


def file(tx: Tx, new: NewReport) -> StoredReport:
    """Write a report down under a fresh key and a case number nobody has."""
    report = ReportId(tx.new_id())
    data_key = DataKey.new()
    row = {
        "id": report,
        "key_wrapped": tx.keyring.wrap(data_key, place(reports.c.key_wrapped, report)),
        "kind": new.kind,
        "urgency": new.urgency,
        "county": new.county,
        "district": new.district,
        "center_id": new.center_id,
        "state": ReportState.RECEIVED,
        "body_sealed": seal_under(data_key, reports.c.body_sealed, new.body, report),
        "reporter_index": tx.keyring.blind(_REPORTER, str(new.reporter)),
        "reporter_sealed": tx.keyring.under("reporter").seal(
            str(new.reporter).encode(), place(reports.c.reporter_sealed, report)
        ),
        "is_unfinished": new.is_unfinished,
        "received_at": tx.now,
        "accept_by": new.accept_by,
        "due_at": new.due_at,
        "step": 0,
        "fence": 0,
        "repeat_of": new.repeat_of,
        "is_alert": new.is_alert,
    }
    for _ in range(_DRAWS):
        case = ids.case_number(new.county_short, secrets.randbelow)
        if insert_once(tx.connection, reports, {**row, "case_no": case}):
            stored = by_id(tx, report)
            assert stored is not None, "what was just written is there"
            return stored
    raise CaseNumbersUsedUp(f"no free case number for {new.county_short} in {_DRAWS} draws")


def by_case(tx: Tx, case: str) -> StoredReport | None:
    """The report with this case number, locked until the transaction ends."""
    row = statements.one(tx.connection, _BY_CASE, {"case": case})
    return _stored(row) if row is not None else None


def by_id(tx: Tx, report: ReportId) -> StoredReport | None:
    """The report with this id, locked until the transaction ends."""
    row = statements.one(tx.connection, _BY_ID, {"of": report})
    return _stored(row) if row is not None else None


def of_reporter(tx: Tx, person: PersonId, most: int = 10) -> list[StoredReport]:
    """A person's own reports, newest first."""
    indexes = tx.keyring.blinds(_REPORTER, str(person))
    own = _SELECT.where(reports.c.reporter_index.in_(indexes)).order_by(reports.c.received_at.desc()).limit(most)
    return [_stored(row) for row in tx.connection.execute(own)]


def queue(tx: Tx, center_ids: Sequence[str], states: Sequence[ReportState], most: int = 200) -> list[StoredReport]:
    """The reports these centers hold in these states, the most pressing deadline first."""
    held = (
        _SELECT.where(reports.c.center_id.in_(center_ids), reports.c.state.in_(states))
        .order_by(reports.c.is_alert.desc(), reports.c.accept_by)
        .limit(most)
    )
    return [_stored(row) for row in tx.connection.execute(held)]


def told(tx: Tx, center_id: str, states: Sequence[ReportState], most: int = 200) -> list[StoredReport]:
    """The reports in these states that others hold and this center was sent the card of, as a shared district's."""
    cards = select(deliveries.c.report_id).where(
        deliveries.c.center_id == center_id,
        deliveries.c.purpose == Purpose.CARD,
        deliveries.c.state != DeliveryState.CANCELED,
    )
    theirs = (
        _SELECT.where(reports.c.id.in_(cards), reports.c.center_id != center_id, reports.c.state.in_(states))
        .order_by(reports.c.is_alert.desc(), reports.c.accept_by)
        .limit(most)
    )
    return [_stored(row) for row in tx.connection.execute(theirs)]


def over(tx: Tx, center_id: str, since: datetime, most: int = 30) -> list[StoredReport]:
    """The reports of a center that were closed, withdrawn or returned since then, the latest first."""
    done = (
        _SELECT.where(
            reports.c.center_id == center_id,
            reports.c.state.in_(OVER),
            reports.c.closed_at >= since,
        )
        .order_by(reports.c.closed_at.desc())
        .limit(most)
    )
    return [_stored(row) for row in tx.connection.execute(done)]


def overdue(tx: Tx, most: int = 20, *, alerts: bool = False) -> list[StoredReport]:
    """Reports to be taken or visited, or alerts, whose clock has run to its next step; nobody else gets the same."""
    due = {"now": tx.now, "most": most, "alerts": alerts}
    return [_stored(row) for row in statements.every(tx.connection, _OVERDUE, due)]


def rest(tx: Tx, late: StoredReport) -> None:
    """Look at this clock later: a case that cannot climb now must not stand before the others for ever."""
    due = update(reports).where(reports.c.id == late.id, reports.c.due_at <= tx.now)
    tx.connection.execute(due, {"due_at": tx.now + REST})


def change(tx: Tx, report: ReportId, **columns: object) -> None:
    """Write some of the report's columns, such as state, center_id, accepted_at, due_at or step."""
    statements.change(tx.connection, reports, {"id": report}, columns)


def body(tx: Tx, report: ReportId) -> Mapping[str, Any]:
    """What was told. Raises Gone when the key has been destroyed."""
    row = tx.connection.execute(
        select(reports.c.body_sealed, reports.c.key_wrapped).where(reports.c.id == report)
    ).one()
    if row.key_wrapped is None or row.body_sealed is None:
        raise Gone(f"report {report}")
    told: Mapping[str, Any] = open_under(
        _key(tx, report, row.key_wrapped), reports.c.body_sealed, row.body_sealed, report
    )
    return told


def is_alert(tx: Tx, report: ReportId) -> bool:
    """Whether this is a case of somebody in danger now, without what they wrote."""
    return bool(tx.connection.execute(select(reports.c.is_alert).where(reports.c.id == report)).scalar_one())


def takes_more(report: StoredReport) -> bool:
    """Whether words that belong to no talk may be meant for it; what is said in danger goes there only when asked."""
    return report.closed_at is None and not report.is_alert


def rewrite(tx: Tx, report: ReportId, told: Mapping[str, Any]) -> None:
    """Put a changed body in place of the old one, as when the person takes a message back."""
    sealed = seal_under(key(tx, report), reports.c.body_sealed, told, report)
    statements.change(tx.connection, reports, {"id": report}, {"body_sealed": sealed})


def key(tx: Tx, report: ReportId) -> DataKey:
    """The report's own key. Raises Gone when it has been destroyed."""
    wrapped = tx.connection.execute(select(reports.c.key_wrapped).where(reports.c.id == report)).scalar_one()
    if wrapped is None:
        raise Gone(f"report {report}")
    return _key(tx, report, wrapped)


def reporter(tx: Tx, report: ReportId) -> PersonId | None:
    """Who reported; None when they have erased themselves or the retention period is over."""
    blob = tx.connection.execute(select(reports.c.reporter_sealed).where(reports.c.id == report)).scalar_one()
    if blob is None:
        return None
    return PersonId(int(tx.keyring.under("reporter").open(blob, place(reports.c.reporter_sealed, report))))


def forget_reporter(tx: Tx, person: PersonId) -> list[ReportId]:
    """Cut the tie between a person and all their reports."""
    indexes = tx.keyring.blinds(_REPORTER, str(person))
    theirs = [
        ReportId(row.id)
        for row in tx.connection.execute(select(reports.c.id).where(reports.c.reporter_index.in_(indexes)))
    ]
    if theirs:
        tx.connection.execute(
            update(reports).where(reports.c.id.in_(theirs)), {"reporter_index": None, "reporter_sealed": None}
        )
    return theirs


def _key(tx: Tx, report: ReportId, wrapped: bytes) -> DataKey:
    return tx.keyring.unwrap(wrapped, place(reports.c.key_wrapped, report))


_SELECT = select(
    *(
        column
        for column in reports.c
        if column.name not in ("key_wrapped", "body_sealed", "reporter_index", "reporter_sealed")
    )
)
_BY_CASE = locked(_SELECT.where(reports.c.case_no == bindparam("case")))
_BY_ID = locked(_SELECT.where(reports.c.id == bindparam("of")))
_OVERDUE = skip_locked(
    _SELECT.where(
        reports.c.due_at <= bindparam("now"),
        or_(*(reports.c.state == state for state in (*OPEN, ReportState.ACCEPTED))),
        reports.c.is_alert == bindparam("alerts"),
    )
    .order_by(reports.c.due_at)
    .limit(bindparam("most"))
)


def _stored(row: Row[Any]) -> StoredReport:
    return StoredReport(
        ReportId(row.id),
        row.case_no,
        row.kind,
        row.urgency,
        row.county,
        row.district,
        row.center_id,
        ReportState(row.state),
        row.is_unfinished,
        row.received_at,
        row.accept_by,
        row.accepted_at,
        row.accepted_by,
        row.closed_at,
        row.outcome,
        row.step,
        row.due_at,
        row.fence,
        row.repeat_of,
        row.is_alert,
        row.visit_by,
    )
