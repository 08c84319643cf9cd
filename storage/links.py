"""One-time links: into the console, where they still need the sign-in, or to the referrer's own form."""

from __future__ import annotations

import hashlib
import secrets
from datetime import timedelta
from enum import StrEnum

from sqlalchemy import select, update

from storage.statements import insert, locked
from storage.tables import links
from storage.timeline import ReportId
from storage.transaction import Tx


class LinkFor(StrEnum):
    """What a link opens; a token for one opens nothing of the other."""

    DESK = "desk"
    FORM = "form"  # the referrer's own form


def make(tx: Tx, report: ReportId, valid: timedelta, purpose: LinkFor = LinkFor.DESK) -> str:
    """A fresh token; only its hash is kept."""
    token = secrets.token_urlsafe(18)
    insert(
        tx.connection,
        links,
        {"token_hash": _hash(token, purpose), "report_id": report, "created_at": tx.now, "expires_at": tx.now + valid},
    )
    return token


def names(tx: Tx, token: str, purpose: LinkFor = LinkFor.DESK) -> ReportId | None:
    """The case this token would open; nothing is used up."""
    return tx.connection.execute(
        select(links.c.report_id).where(
            links.c.token_hash == _hash(token, purpose), links.c.used_at.is_(None), links.c.expires_at > tx.now
        )
    ).scalar_one_or_none()


def use(tx: Tx, token: str, purpose: LinkFor = LinkFor.DESK) -> ReportId | None:
    """The case this token opens, once; None when it was used, has expired, or is none of ours."""
    row = tx.connection.execute(
        locked(
            select(links.c.report_id).where(
                links.c.token_hash == _hash(token, purpose), links.c.used_at.is_(None), links.c.expires_at > tx.now
            )
        )
    ).one_or_none()
    if row is None:
        return None
    tx.connection.execute(update(links).where(links.c.token_hash == _hash(token, purpose)), {"used_at": tx.now})
    return ReportId(row.report_id)


def _hash(token: str, purpose: LinkFor) -> bytes:
    named = token if purpose is LinkFor.DESK else f"{purpose}:{token}"
    return hashlib.sha256(named.encode()).digest()
