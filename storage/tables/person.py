"""The people who write and what is kept of theirs: the talk, the safety plan, the day's look-ups, the alarms."""

from __future__ import annotations

from sqlalchemy import Boolean, Column, ForeignKey, Index, Table, UniqueConstraint, false

from storage.columns import Id, blind, count, moment, own_id, owner, sealed, text, waiting
from storage.tables.naming import metadata

people = Table(
    "people",
    metadata,
    own_id(),
    text("platform"),
    blind("chat_index", of="chat_sealed"),
    sealed("chat_sealed"),
    text("language"),
    text("role", nullable=True),
    text("county", nullable=True),
    owner("site_id", "sites.id", "SET NULL", nullable=True),
    count("talk_no"),
    moment("created_at"),
    moment("seen_at"),
    moment("blocked_at", nullable=True),
    moment("care_until", nullable=True),
    text("care_grade", nullable=True),
    text("safe_time", nullable=True),
    text("care_said", nullable=True),
    text("mistaken", nullable=True),
    moment("mistaken_until", nullable=True),
    sealed("home_sealed", nullable=True),
    UniqueConstraint("platform", "chat_index"),
    Index("ix_people_seen_at", "seen_at"),
    Index("ix_people_site_id", "site_id"),
    Index("ix_people_role_county", "role", "county"),
    comment="Erased when the person asks, or when nobody wrote for the retention period and no plan is kept.",
)

talks = Table(
    "talks",
    metadata,
    Column("person_id", Id, ForeignKey("people.id", ondelete="CASCADE"), primary_key=True, autoincrement=False),
    text("flow"),
    sealed("state_sealed"),
    moment("updated_at"),
    moment("remind_at", nullable=True),
    Column("is_paused", Boolean, nullable=False, server_default=false()),
    Index("ix_talks_updated_at", "updated_at"),
    comment="Erased when the talk ends, is stopped or lies idle, and with the person.",
)
waiting(talks, talks.c.remind_at)

plans = Table(
    "plans",
    metadata,
    Column("person_id", Id, ForeignKey("people.id", ondelete="CASCADE"), primary_key=True, autoincrement=False),
    sealed("plan_sealed"),
    moment("changed_at"),
    comment="Erased when the person deletes the plan or asks to be forgotten; no clock takes it.",
)

lookups = Table(
    "lookups",
    metadata,
    Column("person_id", Id, ForeignKey("people.id", ondelete="CASCADE"), primary_key=True, autoincrement=False),
    sealed("today_sealed"),
    moment("ends_at"),
    Index("ix_lookups_ends_at", "ends_at"),
    comment="Erased when the day is over, and with the person.",
)

alarms = Table(
    "alarms",
    metadata,
    own_id(),
    owner("person_id", "people.id", "SET NULL", nullable=True),
    moment("at"),
    text("grade"),
    text("rules"),
    text("lexicon"),
    text("action"),
    Index("ix_alarms_person_id_at", "person_id", "at"),
    Index("ix_alarms_at", "at"),
    comment="Erased after the retention period; whose they were, with the person. Holds no words.",
)
