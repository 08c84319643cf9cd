"""How a center is reached: a group, a worker's own chat, a mailbox, a webhook; several each, in order of rank."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any, NewType

from sqlalchemy import bindparam, select, update

from storage import statements
from storage.statements import upsert
from storage.tables import contacts
from storage.transaction import Tx

ContactId = NewType("ContactId", int)
_INDEX = "contacts.address_index"
_LIVING = select(contacts).where(contacts.c.ended_at.is_(None)).order_by(contacts.c.rank, contacts.c.id)
_OF_CENTER = _LIVING.where(contacts.c.center_id == bindparam("center"))
_BY_ID = _LIVING.where(contacts.c.id == bindparam("id"))


class Channel(StrEnum):
    LINE = "line"
    TELEGRAM = "telegram"
    EMAIL = "email"
    WEBHOOK = "webhook"


@dataclass(frozen=True, slots=True)
class Contact:
    id: ContactId
    center_id: str
    channel: Channel
    address: str = field(repr=False)
    secret: str | None = field(repr=False)
    label: str
    rank: int  # 1 is told at once, 2 when 1 has not accepted in time, and so on
    is_group: bool
    uses_topics: bool
    bound_at: datetime


def bind(
    tx: Tx,
    center_id: str,
    channel: Channel,
    address: str,
    *,
    label: str,
    rank: int,
    is_group: bool = False,
    uses_topics: bool = False,
    secret: str | None = None,
) -> Contact:
    """Connect a center; the same address twice renews the connection."""
    index = tx.keyring.blind(_INDEX, f"{channel}:{address}")
    known = tx.connection.execute(
        select(contacts.c.id).where(
            contacts.c.center_id == center_id, contacts.c.channel == channel, contacts.c.address_index == index
        )
    ).scalar_one_or_none()
    contact = ContactId(known if known is not None else tx.new_id())
    upsert(
        tx.connection,
        contacts,
        {
            "id": contact,
            "center_id": center_id,
            "channel": channel,
            "address_index": index,
            "address_sealed": tx.seal(contacts.c.address_sealed, f"{channel}:{address}", contact),
            "secret_sealed": tx.seal(contacts.c.secret_sealed, secret, contact) if secret is not None else None,
            "label": label,
            "rank": rank,
            "is_group": is_group,
            "uses_topics": uses_topics,
            "bound_at": tx.now,
            "ended_at": None,
        },
    )
    return Contact(contact, center_id, channel, address, secret, label, rank, is_group, uses_topics, tx.now)


def of_center(tx: Tx, center_id: str) -> list[Contact]:
    """The center's living contacts, the first to be told first."""
    return _contacts(tx, statements.every(tx.connection, _OF_CENTER, {"center": center_id}))


def at(tx: Tx, channel: str, address: str) -> list[Contact]:
    """Whose contact this chat is; usually one center's, or nobody's."""
    indexes = tx.keyring.blinds(_INDEX, f"{channel}:{address}")
    there = _LIVING.where(contacts.c.channel == channel, contacts.c.address_index.in_(indexes))
    return _contacts(tx, tx.connection.execute(there))


def by_id(tx: Tx, contact: int) -> Contact | None:
    """The contact, if it is still connected."""
    row = statements.one(tx.connection, _BY_ID, {"id": contact})
    return _contacts(tx, [row])[0] if row is not None else None


def end(tx: Tx, contact: ContactId) -> None:
    """The chat is gone or has left the center."""
    tx.connection.execute(update(contacts).where(contacts.c.id == contact), {"ended_at": tx.now})


def move(tx: Tx, contact: Contact, address: str) -> None:
    """The chat has a new id, as when Telegram makes a group a supergroup."""
    tx.connection.execute(
        update(contacts).where(contacts.c.id == contact.id),
        {
            "address_index": tx.keyring.blind(_INDEX, f"{contact.channel}:{address}"),
            "address_sealed": tx.seal(contacts.c.address_sealed, f"{contact.channel}:{address}", contact.id),
        },
    )


def connected(tx: Tx) -> set[str]:
    """The ids of all centers that can be reached."""
    return set(tx.connection.execute(select(contacts.c.center_id).where(contacts.c.ended_at.is_(None))).scalars())


def _contacts(tx: Tx, rows: Iterable[Any]) -> list[Contact]:
    return [
        Contact(
            ContactId(row.id),
            row.center_id,
            Channel(row.channel),
            tx.open(contacts.c.address_sealed, row.address_sealed, row.id).split(":", 1)[1],
            tx.open(contacts.c.secret_sealed, row.secret_sealed, row.id) if row.secret_sealed is not None else None,
            row.label,
            row.rank,
            row.is_group,
            row.uses_topics,
            row.bound_at,
        )
        for row in rows
    ]
