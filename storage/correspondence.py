"""What center and reporter write to each other about a case, sealed under the report's key."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from sqlalchemy import delete, insert, select

from storage import reports
from storage.tables import messages
from storage.timeline import ReportId
from storage.transaction import Tx, open_under, seal_under


class Author(StrEnum):
    REPORTER = "reporter"
    CENTER = "center"


@dataclass(frozen=True, slots=True)
class Letter:
    author: Author
    at: datetime
    worker_id: int | None
    text: str = field(repr=False)
    message: str | None = None  # the platform's id of the message it came in


def write(
    tx: Tx, report: ReportId, author: Author, text: str, *, message: str | None = None, worker_id: int | None = None
) -> None:
    """Add to a case's correspondence."""
    letter = tx.new_id()
    body = seal_under(reports.key(tx, report), messages.c.body_sealed, {"text": text, "message": message}, letter)
    tx.connection.execute(
        insert(messages),
        {
            "id": letter,
            "report_id": report,
            "author": author,
            "body_sealed": body,
            "at": tx.now,
            "worker_id": worker_id,
        },
    )


def of(tx: Tx, report: ReportId) -> list[Letter]:
    """The case's correspondence, oldest first."""
    key = reports.key(tx, report)
    rows = tx.connection.execute(
        select(messages).where(messages.c.report_id == report).order_by(messages.c.at, messages.c.id)
    )
    letters = []
    for row in rows:
        body = open_under(key, messages.c.body_sealed, row.body_sealed, row.id)
        letters.append(Letter(Author(row.author), row.at, row.worker_id, body["text"], body["message"]))
    return letters


def take_back(tx: Tx, report: ReportId, message: str) -> bool:
    """Erase what the reporter wrote in this message; whether there was anything."""
    key = reports.key(tx, report)
    rows = tx.connection.execute(select(messages).where(messages.c.report_id == report)).all()
    theirs = [
        row.id for row in rows if open_under(key, messages.c.body_sealed, row.body_sealed, row.id)["message"] == message
    ]
    if theirs:
        tx.connection.execute(delete(messages).where(messages.c.id.in_(theirs)))
    return bool(theirs)
