"""The places: shops and offices, how a center is reached, its days closed, what was said to be wrong with an entry."""

from __future__ import annotations

from sqlalchemy import Boolean, Column, Float, Index, LargeBinary, Table, UniqueConstraint, false, true

from storage.columns import blind, count, moment, own_id, sealed, text
from storage.tables.naming import metadata

sites = Table(
    "sites",
    metadata,
    own_id(),
    text("name"),
    text("kind"),
    text("county"),
    text("district"),
    text("village", nullable=True),
    text("address"),
    Column("latitude", Float),
    Column("longitude", Float),
    Column("is_active", Boolean, nullable=False, server_default=true()),
    moment("created_at"),
    Index("ix_sites_county_district", "county", "district"),
    comment="Never erased: a shop or office is a public place, not a person.",
)

contacts = Table(
    "contacts",
    metadata,
    own_id(),
    text("center_id"),
    text("channel"),
    blind("address_index", of="address_sealed"),
    sealed("address_sealed"),
    sealed("secret_sealed", nullable=True),
    text("label"),
    count("rank"),
    Column("is_group", Boolean, nullable=False, server_default=false()),
    Column("uses_topics", Boolean, nullable=False, server_default=false()),
    moment("bound_at"),
    moment("ended_at", nullable=True),
    UniqueConstraint("center_id", "channel", "address_index"),
    Index("ix_contacts_channel_address_index", "channel", "address_index"),
    comment="Erased when the center has left the contact and no delivery names it any more.",
)

invites = Table(
    "invites",
    metadata,
    own_id(),
    Column("code_hash", LargeBinary, nullable=False, unique=True),
    text("purpose"),
    text("target"),
    text("label"),
    moment("created_at"),
    moment("expires_at"),
    moment("used_at", nullable=True),
    Index("ix_invites_expires_at", "expires_at"),
    comment="Erased after expiry, used or not.",
)

closures = Table(
    "closures",
    metadata,
    own_id(),
    text("county"),
    moment("begins_at"),
    moment("ends_at"),
    text("said_by"),
    moment("said_at"),
    moment("lifted_at", nullable=True),
    text("lifted_by", nullable=True),
    Index("ix_closures_ends_at", "ends_at"),
    comment="Erased a year after its end. Operators' words, nothing of people.",
)

checks = Table(
    "checks",
    metadata,
    own_id(),
    text("entry"),
    text("what"),
    moment("first_at"),
    moment("last_at"),
    count("times"),
    moment("closed_at", nullable=True),
    text("closed_by", nullable=True),
    Index("ix_checks_entry_what", "entry", "what"),
    comment="Erased after the retention period, once closed. Holds nothing of who said it.",
)
