"""The cases: reports with their history and messages, what was sent for them, pictures and links."""

from __future__ import annotations

from sqlalchemy import BigInteger, Boolean, Column, Index, Integer, LargeBinary, String, Table, UniqueConstraint, false

from storage.columns import blind, count, moment, own_id, owner, sealed, text, waiting
from storage.tables.naming import metadata

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
