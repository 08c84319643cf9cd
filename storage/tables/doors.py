"""The doors: each event answered once, what could not be read, who knocks too often."""

from __future__ import annotations

from sqlalchemy import BigInteger, Boolean, Column, Index, String, Table, false

from storage.columns import count, moment, own_id, sealed, text, waiting
from storage.tables.naming import metadata

turns = Table(
    "turns",
    metadata,
    Column("platform", String, primary_key=True),
    Column("event_id", String, primary_key=True),
    Column("person_id", BigInteger),
    moment("received_at"),
    sealed("reply_sealed", nullable=True),
    text("retry_key"),
    moment("answered_at", nullable=True),
    moment("due_at", nullable=True),
    count("attempts"),
    count("fence"),
    Column("is_urgent", Boolean, nullable=False, server_default=false()),
    Index("ix_turns_person_id", "person_id"),
    Index("ix_turns_received_at", "received_at"),
    comment="Erased some days after the event, once the platform cannot send it again.",
)
waiting(turns, turns.c.due_at, still=turns.c.answered_at.is_(None))

poison = Table(
    "poison",
    metadata,
    own_id(),
    text("platform"),
    sealed("body_sealed"),
    text("reason"),
    moment("at"),
    moment("replayed_at", nullable=True),
    Index("ix_poison_at", "at"),
    comment="Erased some days after it was replayed, and at the latest with the retention period.",
)

throttles = Table(
    "throttles",
    metadata,
    Column("key", String, primary_key=True),
    moment("tat"),
    Index("ix_throttles_tat", "tat"),
    comment="Erased once its moment has passed: it then holds nothing back.",
)
