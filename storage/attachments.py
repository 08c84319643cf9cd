"""Photos and recordings: noted when they come, fetched and sealed soon after, tied to a report when it is sent."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any, NewType

from sqlalchemy import bindparam, delete, insert, or_, select, update

from storage.people import PersonId
from storage.statements import change, every, run, skip_locked
from storage.tables import attachments, place
from storage.timeline import ReportId
from storage.transaction import Tx

AttachmentId = NewType("AttachmentId", int)
LEASE = timedelta(seconds=60)


class AttachmentState(StrEnum):
    WAITING = "waiting"  # noted, its bytes are still with the platform
    KEPT = "kept"
    LOST = "lost"  # the platform no longer has it, or it was none that we can read


@dataclass(frozen=True, slots=True)
class Attachment:
    id: AttachmentId
    report: ReportId | None
    kind: str
    platform: str
    ref: str | None = field(repr=False)
    state: AttachmentState
    media_type: str | None
    attempts: int
    fence: int


_DUE = skip_locked(
    select(attachments)
    .where(attachments.c.due_at <= bindparam("now"), attachments.c.state == AttachmentState.WAITING)
    .order_by(attachments.c.due_at)
    .limit(bindparam("most")),
)
_LOOSE = delete(attachments).where(attachments.c.person_id == bindparam("person"))


def note(tx: Tx, person: PersonId, platform: str, kind: str, ref: str) -> AttachmentId:
    """Something was sent; its bytes are to be fetched at once."""
    attachment = AttachmentId(tx.new_id())
    tx.connection.execute(
        insert(attachments),
        {
            "id": attachment,
            "person_id": person,
            "kind": kind,
            "ref_sealed": tx.seal(attachments.c.ref_sealed, f"{platform}:{ref}", attachment),
            "state": AttachmentState.WAITING,
            "created_at": tx.now,
            "due_at": tx.now,
            "attempts": 0,
            "fence": 0,
        },
    )
    return attachment


def claim(tx: Tx, most: int = 10) -> list[Attachment]:
    """Take what is to be fetched; no other courier gets the same ones while the lease runs."""
    claimed = []
    for row in every(tx.connection, _DUE, {"now": tx.now, "most": most}):
        leased = {"due_at": tx.now + LEASE, "fence": row.fence + 1, "attempts": row.attempts + 1}
        change(tx.connection, attachments, {"id": row.id}, leased)
        claimed.append(_attachment(tx, row, row.attempts + 1, row.fence + 1))
    return claimed


def keep(tx: Tx, attachment: Attachment, content: bytes, media_type: str) -> None:
    """The bytes are here, sealed. The platform's reference stays, sealed too: by it they can be taken back."""
    _finish(
        tx,
        attachment,
        {
            "content_sealed": tx.keyring.seal(content, place(attachments.c.content_sealed, attachment.id)),
            "media_type": media_type,
            "state": AttachmentState.KEPT,
            "due_at": None,
        },
    )


def again(tx: Tx, attachment: Attachment, at: datetime) -> None:
    _finish(tx, attachment, {"due_at": at})


def lose(tx: Tx, attachment: Attachment) -> None:
    _finish(tx, attachment, {"state": AttachmentState.LOST, "due_at": None, "ref_sealed": None})


def tie(tx: Tx, ids: Sequence[int], person: PersonId, report: ReportId) -> None:
    """These belong to the report now; whose they were is forgotten here."""
    if ids:
        tx.connection.execute(
            update(attachments).where(attachments.c.id.in_(ids), attachments.c.person_id == person),
            {"report_id": report, "person_id": None},
        )


def take_back(tx: Tx, person: PersonId, own: Sequence[ReportId], platform: str, ref: str) -> tuple[AttachmentId, ...]:
    """Erase what the person sent under this reference, loose or with a report of theirs; the ids that are gone."""
    theirs = tx.connection.execute(
        select(attachments.c.id, attachments.c.ref_sealed).where(
            or_(attachments.c.person_id == person, attachments.c.report_id.in_(own)),
            attachments.c.ref_sealed.is_not(None),
        )
    ).all()
    gone = tuple(
        AttachmentId(row.id)
        for row in theirs
        if tx.open(attachments.c.ref_sealed, row.ref_sealed, row.id) == f"{platform}:{ref}"
    )
    if gone:
        tx.connection.execute(delete(attachments).where(attachments.c.id.in_(gone)))
    return gone


def drop_loose(tx: Tx, person: PersonId) -> None:
    """Erase what was sent but never reported."""
    run(tx.connection, _LOOSE, {"person": person})


def of_report(tx: Tx, report: ReportId) -> list[Attachment]:
    """The report's photos and recordings, without their bytes."""
    rows = tx.connection.execute(
        select(attachments).where(attachments.c.report_id == report).order_by(attachments.c.id)
    )
    return [_attachment(tx, row, row.attempts, row.fence) for row in rows]


def content(tx: Tx, attachment: AttachmentId, report: ReportId) -> tuple[bytes, str] | None:
    """The bytes and their media type, if they are this report's and were fetched."""
    row = tx.connection.execute(
        select(attachments.c.content_sealed, attachments.c.media_type).where(
            attachments.c.id == attachment, attachments.c.report_id == report
        )
    ).one_or_none()
    if row is None or row.content_sealed is None:
        return None
    return tx.keyring.open(row.content_sealed, place(attachments.c.content_sealed, attachment)), row.media_type


def _finish(tx: Tx, attachment: Attachment, columns: dict[str, object]) -> None:
    tx.connection.execute(
        update(attachments).where(attachments.c.id == attachment.id, attachments.c.fence == attachment.fence), columns
    )


def _attachment(tx: Tx, row: Any, attempts: int, fence: int) -> Attachment:
    platform, ref = "", None
    if row.ref_sealed is not None:
        platform, ref = tx.open(attachments.c.ref_sealed, row.ref_sealed, row.id).split(":", 1)
    return Attachment(
        AttachmentId(row.id),
        ReportId(row.report_id) if row.report_id is not None else None,
        row.kind,
        platform,
        ref,
        AttachmentState(row.state),
        row.media_type,
        attempts,
        fence,
    )
