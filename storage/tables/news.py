"""News for those who asked for it: who wants what, what staff wrote, and whom it has reached."""

from __future__ import annotations

from sqlalchemy import BigInteger, Boolean, Column, ForeignKey, Index, String, Table, false

from storage.columns import Id, count, moment, own_id, owner, text, waiting
from storage.tables.naming import metadata

subscriptions = Table(
    "subscriptions",
    metadata,
    Column("person_id", Id, ForeignKey("people.id", ondelete="CASCADE"), primary_key=True, autoincrement=False),
    Column("topic", String, primary_key=True),
    Column("county", String, primary_key=True),
    moment("since"),
    Index("ix_subscriptions_topic_county", "topic", "county"),
    comment="Erased when the person wants no more of it or has not been here for a year, and with the person.",
)

broadcasts = Table(
    "broadcasts",
    metadata,
    own_id(),
    text("state"),
    text("center_id"),
    Column("worker_id", BigInteger),
    text("topic"),
    text("counties"),
    text("texts"),
    text("entry", nullable=True),
    moment("send_at", nullable=True),
    moment("created_at"),
    moment("begins_at", nullable=True),
    moment("due_at", nullable=True),
    moment("ended_at", nullable=True),
    Column("is_held", Boolean, nullable=False, server_default=false()),
    count("taps"),
    text("counted", nullable=True),
    Column("said_by", BigInteger),
    Column("stopped_by", BigInteger),
    Index("ix_broadcasts_ended_at", "ended_at"),
    comment="Erased two years after it ended. What staff say in public, and numbers.",
)
waiting(broadcasts, broadcasts.c.due_at)

broadcast_parcels = Table(
    "broadcast_parcels",
    metadata,
    own_id(),
    owner("broadcast_id", "broadcasts.id", "CASCADE"),
    text("platform"),
    text("language"),
    text("key"),
    count("attempts"),
    moment("created_at"),
    moment("due_at", nullable=True),
    count("fence"),
    Index("ix_broadcast_parcels_broadcast_id", "broadcast_id"),
    comment="Erased as soon as it is known what became of its readers.",
)
waiting(broadcast_parcels, broadcast_parcels.c.due_at)

broadcast_recipients = Table(
    "broadcast_recipients",
    metadata,
    Column("broadcast_id", Id, ForeignKey("broadcasts.id", ondelete="CASCADE"), primary_key=True, autoincrement=False),
    Column("person_id", Id, ForeignKey("people.id", ondelete="CASCADE"), primary_key=True, autoincrement=False),
    text("platform"),
    text("language"),
    text("reach"),
    owner("parcel_id", "broadcast_parcels.id", "SET NULL", nullable=True),
    Index("ix_broadcast_recipients_person_id", "person_id"),
    Index("ix_broadcast_recipients_parcel_id", "parcel_id"),
    Index("ix_broadcast_recipients_broadcast_id_reach", "broadcast_id", "reach", "platform", "language", "person_id"),
    comment="Erased some weeks after the broadcast ended, when only their numbers stay; and with the person.",
)
