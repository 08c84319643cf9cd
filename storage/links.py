"""One-time links into the console: they name one case, open once, and still need the sign-in."""

from __future__ import annotations

import hashlib
import secrets
from datetime import timedelta

from sqlalchemy import select, update

from storage.statements import insert, locked
from storage.tables import links
from storage.timeline import ReportId
from storage.transaction import Tx


def make(tx: Tx, report: ReportId, valid: timedelta) -> str:
    """A fresh token; only its hash is kept."""
    token = secrets.token_urlsafe(18)
    insert(
        tx.connection,
        links,
        {"token_hash": _hash(token), "report_id": report, "created_at": tx.now, "expires_at": tx.now + valid},
    )
    return token


def names(tx: Tx, token: str) -> ReportId | None:
    """The case this token would open; nothing is used up."""
    return tx.connection.execute(
        select(links.c.report_id).where(
            links.c.token_hash == _hash(token), links.c.used_at.is_(None), links.c.expires_at > tx.now
        )
    ).scalar_one_or_none()


def use(tx: Tx, token: str) -> ReportId | None:
    """The case this token opens, once; None when it was used, has expired, or is none of ours."""
    row = tx.connection.execute(
        locked(
            select(links.c.report_id).where(
                links.c.token_hash == _hash(token), links.c.used_at.is_(None), links.c.expires_at > tx.now
            )
        )
    ).one_or_none()
    if row is None:
        return None
    tx.connection.execute(update(links).where(links.c.token_hash == _hash(token)), {"used_at": tx.now})
    return ReportId(row.report_id)


def _hash(token: str) -> bytes:
    return hashlib.sha256(token.encode()).digest()
