"""One-time codes that bind a center's chat, a worker's account or a safety point."""

from __future__ import annotations

import hashlib
import re
import secrets
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

from sqlalchemy import insert, select, update

from storage.ids import ALPHABET
from storage.statements import locked
from storage.tables import invites
from storage.transaction import Tx

_LENGTH = 10
_WRITTEN = re.compile(rf"[{ALPHABET}]{{5}}-[{ALPHABET}]{{5}}")


class InviteFor(StrEnum):
    CENTER = "center"
    WORKER = "worker"
    SITE = "site"


@dataclass(frozen=True, slots=True)
class Invite:
    id: int
    purpose: InviteFor
    target: str  # a center's id, or a site's
    label: str


def make(tx: Tx, purpose: InviteFor, target: str, label: str, valid: timedelta) -> str:
    """A new code such as 7K3FH-2XW9C. Only its hash is kept: it is shown this once.

    Seventeen characters to the tenth are 41 bits, and a wrong try costs a chat message: guessing is hopeless
    within the days a code lives.
    """
    code = "".join(secrets.choice(ALPHABET) for _ in range(_LENGTH))
    tx.connection.execute(
        insert(invites),
        {
            "id": tx.new_id(),
            "code_hash": _hash(code),
            "purpose": purpose,
            "target": target,
            "label": label,
            "created_at": tx.now,
            "expires_at": tx.now + valid,
        },
    )
    return f"{code[:5]}-{code[5:]}"


def find(tx: Tx, text: str) -> Invite | None:
    """The invite this text is the code of, if it is unused and has not expired; locked."""
    code = "".join(filter(str.isalnum, text)).upper()
    if len(code) != _LENGTH:
        return None
    row = tx.connection.execute(
        locked(
            select(invites).where(
                invites.c.code_hash == _hash(code), invites.c.used_at.is_(None), invites.c.expires_at > tx.now
            )
        )
    ).one_or_none()
    return Invite(row.id, InviteFor(row.purpose), row.target, row.label) if row is not None else None


def is_code(text: str) -> bool:
    """Whether this is written like a code, good or not."""
    return _WRITTEN.fullmatch(text.strip().upper()) is not None


def use(tx: Tx, invite: Invite) -> None:
    """The code has done its work and opens nothing any more."""
    tx.connection.execute(update(invites).where(invites.c.id == invite.id), {"used_at": tx.now})


def _hash(code: str) -> bytes:
    return hashlib.sha256(code.encode()).digest()
