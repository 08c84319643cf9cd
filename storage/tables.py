"""The tables, the same on both engines. The first line of each says when its rows are erased.

Sealed columns carry ``info["sealed"]``: the purpose whose subkey seals them ("rows", "reporter"), "data_key" for a
wrapped key, or "report" for what is sealed under the report's own key. A blind column carries ``info["blind"]``, the
sealed column of the same row whose text (plain, or a JSON string) it looks up: its bytes are
``keyring.blind("table.column", that text)``.
`storage.rotation` finds its work through these marks.
"""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Float,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    UniqueConstraint,
    false,
    true,
)

from storage.columns import Id, blind, count, moment, own_id, owner, sealed, text, waiting
from storage.sealed import Place

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def place(column: Column[bytes], *key: int | str) -> Place:
    """Where a sealed value of this column lives, for the row with this primary key (all of it, in order)."""
    return Place(column.table.name, column.name, ":".join(map(str, key)))


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

reports = Table(
    "reports",
    metadata,
    own_id(),
    Column("case_no", String, nullable=False, unique=True),
    sealed("key_wrapped", under="data_key", nullable=True),
    text("kind"),
    text("urgency"),
    text("county", nullable=True),
    text("district", nullable=True),
    text("center_id", nullable=True),
    text("state"),
    sealed("body_sealed", under="report", nullable=True),
    blind("reporter_index", of="reporter_sealed", nullable=True),
    sealed("reporter_sealed", under="reporter", nullable=True),
    Column("is_unfinished", Boolean, nullable=False, server_default=false()),
    moment("received_at"),
    moment("accept_by"),
    moment("accepted_at", nullable=True),
    text("accepted_by", nullable=True),
    moment("closed_at", nullable=True),
    text("outcome", nullable=True),
    moment("visit_by", nullable=True),
    count("step"),
    moment("due_at", nullable=True),
    count("fence"),
    Column("repeat_of", BigInteger),
    Column("is_alert", Boolean, nullable=False, server_default=false()),
    Index("ix_reports_center_id_state", "center_id", "state"),
    Index("ix_reports_state_received_at", "state", "received_at"),
    Index("ix_reports_reporter_index", "reporter_index"),
    Index("ix_reports_closed_at", "closed_at"),
    comment="Key, body and reporter erased once the retention period after closing ends; the rest is statistics.",
)
waiting(reports, reports.c.due_at)

deliveries = Table(
    "deliveries",
    metadata,
    own_id(),
    owner("report_id", "reports.id", "CASCADE", nullable=True),
    text("purpose"),
    text("role", nullable=True),
    text("center_id", nullable=True),
    owner("contact_id", "contacts.id", "SET NULL", nullable=True),
    owner("person_id", "people.id", "SET NULL", nullable=True),
    text("channel"),
    sealed("payload_sealed", nullable=True),
    Column("dedupe", String, nullable=False, unique=True),
    text("key"),
    text("state"),
    count("attempts"),
    moment("created_at"),
    moment("due_at", nullable=True),
    count("fence"),
    moment("sent_at", nullable=True),
    sealed("message_refs_sealed", nullable=True),
    Column("is_urgent", Boolean, nullable=False, server_default=false()),
    Index("ix_deliveries_report_id", "report_id"),
    Index("ix_deliveries_contact_id", "contact_id"),
    Index("ix_deliveries_person_id", "person_id"),
    Index("ix_deliveries_state_created_at", "state", "created_at"),
    comment="Erased with the report; one without a report some weeks after it was sent or given up.",
)
waiting(deliveries, deliveries.c.due_at)

delivery_attempts = Table(
    "delivery_attempts",
    metadata,
    own_id(),
    owner("delivery_id", "deliveries.id", "CASCADE"),
    moment("at"),
    text("outcome"),
    text("reason"),
    Index("ix_delivery_attempts_delivery_id_at", "delivery_id", "at"),
    comment="Erased with the delivery.",
)

report_events = Table(
    "report_events",
    metadata,
    own_id(),
    owner("report_id", "reports.id", "CASCADE"),
    Column("seq", Integer, nullable=False),
    text("kind"),
    moment("at"),
    text("actor"),
    text("facts"),
    Column("previous", LargeBinary, nullable=False),
    Column("hash", LargeBinary, nullable=False),
    UniqueConstraint("report_id", "seq"),
    comment="Never changed; erased with the report's row. Holds no personal data.",
)

messages = Table(
    "messages",
    metadata,
    own_id(),
    owner("report_id", "reports.id", "CASCADE"),
    text("author"),
    sealed("body_sealed", under="report", nullable=True),
    moment("at"),
    Column("worker_id", BigInteger),
    Index("ix_messages_report_id_at", "report_id", "at"),
    comment="Unreadable once the report's key is erased; erased with the report.",
)

attachments = Table(
    "attachments",
    metadata,
    own_id(),
    owner("person_id", "people.id", "SET NULL", nullable=True),
    owner("report_id", "reports.id", "CASCADE", nullable=True),
    text("kind"),
    sealed("ref_sealed", nullable=True),
    sealed("content_sealed", nullable=True),
    text("media_type", nullable=True),
    text("state"),
    moment("created_at"),
    moment("due_at", nullable=True),
    count("attempts"),
    count("fence"),
    Index("ix_attachments_person_id", "person_id"),
    Index("ix_attachments_report_id", "report_id"),
    Index("ix_attachments_created_at", "created_at"),
    comment="Erased with the report's content; one never sent with a report, with the talk it was for.",
)
waiting(attachments, attachments.c.due_at)

workers = Table(
    "workers",
    metadata,
    own_id(),
    Column("sign_in", String, nullable=False, unique=True),
    text("name"),
    text("center_id"),
    text("password_hash"),
    text("language"),
    moment("created_at"),
    moment("disabled_at", nullable=True),
    Index("ix_workers_center_id", "center_id"),
    comment="Erased when the center asks, after the worker has left.",
)

sessions = Table(
    "sessions",
    metadata,
    Column("token_hash", LargeBinary, primary_key=True),
    owner("worker_id", "workers.id", "CASCADE"),
    text("csrf"),
    moment("created_at"),
    moment("expires_at"),
    Index("ix_sessions_worker_id", "worker_id"),
    Index("ix_sessions_expires_at", "expires_at"),
    comment="Erased at sign-out or after expiry.",
)

links = Table(
    "links",
    metadata,
    Column("token_hash", LargeBinary, primary_key=True),
    owner("report_id", "reports.id", "CASCADE"),
    moment("created_at"),
    moment("expires_at"),
    moment("used_at", nullable=True),
    Index("ix_links_report_id", "report_id"),
    Index("ix_links_expires_at", "expires_at"),
    comment="Erased after expiry, and with the report.",
)

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

throttles = Table(
    "throttles",
    metadata,
    Column("key", String, primary_key=True),
    moment("tat"),
    Index("ix_throttles_tat", "tat"),
    comment="Erased once its moment has passed: it then holds nothing back.",
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
