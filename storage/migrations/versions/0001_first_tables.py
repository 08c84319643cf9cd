"""The first tables.

Revision ID: 0001
Revises: nothing
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

Id = sa.BigInteger().with_variant(sa.Integer(), "sqlite")

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "contacts",
        sa.Column("id", Id, autoincrement=False, nullable=False),
        sa.Column("center_id", sa.String(), nullable=False),
        sa.Column("channel", sa.String(), nullable=False),
        sa.Column("address_index", sa.LargeBinary(), nullable=False),
        sa.Column("address_sealed", sa.LargeBinary(), nullable=False),
        sa.Column("secret_sealed", sa.LargeBinary(), nullable=True),
        sa.Column("label", sa.String(), nullable=False),
        sa.Column("rank", sa.Integer(), server_default="0", nullable=False),
        sa.Column("is_group", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("uses_topics", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("bound_at", sa.BigInteger(), nullable=False),
        sa.Column("ended_at", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_contacts"),
        sa.UniqueConstraint(
            "center_id", "channel", "address_index", name="uq_contacts_center_id_channel_address_index"
        ),
        comment="Erased when the center has left the contact and no delivery names it any more.",
    )
    op.create_index("ix_contacts_channel_address_index", "contacts", ["channel", "address_index"])
    op.create_table(
        "invites",
        sa.Column("id", Id, autoincrement=False, nullable=False),
        sa.Column("code_hash", sa.LargeBinary(), nullable=False),
        sa.Column("purpose", sa.String(), nullable=False),
        sa.Column("target", sa.String(), nullable=False),
        sa.Column("label", sa.String(), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("expires_at", sa.BigInteger(), nullable=False),
        sa.Column("used_at", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_invites"),
        sa.UniqueConstraint("code_hash", name="uq_invites_code_hash"),
        comment="Erased after expiry, used or not.",
    )
    op.create_index("ix_invites_expires_at", "invites", ["expires_at"])
    op.create_table(
        "poison",
        sa.Column("id", Id, autoincrement=False, nullable=False),
        sa.Column("platform", sa.String(), nullable=False),
        sa.Column("body_sealed", sa.LargeBinary(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("replayed_at", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_poison"),
        comment="Erased some days after it was replayed, and at the latest with the retention period.",
    )
    op.create_index("ix_poison_at", "poison", ["at"])
    op.create_table(
        "reports",
        sa.Column("id", Id, autoincrement=False, nullable=False),
        sa.Column("case_no", sa.String(), nullable=False),
        sa.Column("key_wrapped", sa.LargeBinary(), nullable=True),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("urgency", sa.String(), nullable=False),
        sa.Column("county", sa.String(), nullable=True),
        sa.Column("district", sa.String(), nullable=True),
        sa.Column("center_id", sa.String(), nullable=True),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("body_sealed", sa.LargeBinary(), nullable=True),
        sa.Column("reporter_index", sa.LargeBinary(), nullable=True),
        sa.Column("reporter_sealed", sa.LargeBinary(), nullable=True),
        sa.Column("is_unfinished", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("received_at", sa.BigInteger(), nullable=False),
        sa.Column("accept_by", sa.BigInteger(), nullable=False),
        sa.Column("accepted_at", sa.BigInteger(), nullable=True),
        sa.Column("accepted_by", sa.String(), nullable=True),
        sa.Column("closed_at", sa.BigInteger(), nullable=True),
        sa.Column("outcome", sa.String(), nullable=True),
        sa.Column("step", sa.Integer(), server_default="0", nullable=False),
        sa.Column("due_at", sa.BigInteger(), nullable=True),
        sa.Column("fence", sa.Integer(), server_default="0", nullable=False),
        sa.Column("repeat_of", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_reports"),
        sa.UniqueConstraint("case_no", name="uq_reports_case_no"),
        comment="Key, body and reporter erased once the retention period after closing ends; the rest is statistics.",
    )
    op.create_index("ix_reports_center_id_state", "reports", ["center_id", "state"])
    op.create_index("ix_reports_closed_at", "reports", ["closed_at"])
    op.create_index(
        "ix_reports_due_at",
        "reports",
        ["due_at"],
        sqlite_where=sa.text("due_at IS NOT NULL"),
        postgresql_where=sa.text("due_at IS NOT NULL"),
    )
    op.create_index("ix_reports_reporter_index", "reports", ["reporter_index"])
    op.create_index("ix_reports_state_received_at", "reports", ["state", "received_at"])
    op.create_table(
        "sites",
        sa.Column("id", Id, autoincrement=False, nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("county", sa.String(), nullable=False),
        sa.Column("district", sa.String(), nullable=False),
        sa.Column("village", sa.String(), nullable=True),
        sa.Column("address", sa.String(), nullable=False),
        sa.Column("latitude", sa.Float(), nullable=True),
        sa.Column("longitude", sa.Float(), nullable=True),
        sa.Column("is_active", sa.Boolean(), server_default=sa.true(), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_sites"),
        comment="Never erased: a shop or office is a public place, not a person.",
    )
    op.create_index("ix_sites_county_district", "sites", ["county", "district"])
    op.create_table(
        "throttles",
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("tat", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("key", name="pk_throttles"),
        comment="Erased once its moment has passed: it then holds nothing back.",
    )
    op.create_index("ix_throttles_tat", "throttles", ["tat"])
    op.create_table(
        "turns",
        sa.Column("platform", sa.String(), nullable=False),
        sa.Column("event_id", sa.String(), nullable=False),
        sa.Column("person_id", sa.BigInteger(), nullable=True),
        sa.Column("received_at", sa.BigInteger(), nullable=False),
        sa.Column("reply_sealed", sa.LargeBinary(), nullable=True),
        sa.Column("retry_key", sa.String(), nullable=False),
        sa.Column("answered_at", sa.BigInteger(), nullable=True),
        sa.Column("due_at", sa.BigInteger(), nullable=True),
        sa.Column("attempts", sa.Integer(), server_default="0", nullable=False),
        sa.Column("fence", sa.Integer(), server_default="0", nullable=False),
        sa.PrimaryKeyConstraint("platform", "event_id", name="pk_turns"),
        comment="Erased some days after the event, once the platform cannot send it again.",
    )
    op.create_index(
        "ix_turns_due_at",
        "turns",
        ["due_at"],
        sqlite_where=sa.text("answered_at IS NULL"),
        postgresql_where=sa.text("answered_at IS NULL"),
    )
    op.create_index("ix_turns_person_id", "turns", ["person_id"])
    op.create_index("ix_turns_received_at", "turns", ["received_at"])
    op.create_table(
        "workers",
        sa.Column("id", Id, autoincrement=False, nullable=False),
        sa.Column("sign_in", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("center_id", sa.String(), nullable=False),
        sa.Column("password_hash", sa.String(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("disabled_at", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_workers"),
        sa.UniqueConstraint("sign_in", name="uq_workers_sign_in"),
        comment="Erased when the center asks, after the worker has left.",
    )
    op.create_index("ix_workers_center_id", "workers", ["center_id"])
    op.create_table(
        "links",
        sa.Column("token_hash", sa.LargeBinary(), nullable=False),
        sa.Column("report_id", sa.BigInteger(), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("expires_at", sa.BigInteger(), nullable=False),
        sa.Column("used_at", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["report_id"], ["reports.id"], name="fk_links_report_id_reports", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("token_hash", name="pk_links"),
        comment="Erased after expiry, and with the report.",
    )
    op.create_index("ix_links_expires_at", "links", ["expires_at"])
    op.create_index("ix_links_report_id", "links", ["report_id"])
    op.create_table(
        "messages",
        sa.Column("id", Id, autoincrement=False, nullable=False),
        sa.Column("report_id", sa.BigInteger(), nullable=False),
        sa.Column("author", sa.String(), nullable=False),
        sa.Column("body_sealed", sa.LargeBinary(), nullable=True),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("worker_id", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(
            ["report_id"], ["reports.id"], name="fk_messages_report_id_reports", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_messages"),
        comment="Unreadable once the report's key is erased; erased with the report.",
    )
    op.create_index("ix_messages_report_id_at", "messages", ["report_id", "at"])
    op.create_table(
        "people",
        sa.Column("id", Id, autoincrement=False, nullable=False),
        sa.Column("platform", sa.String(), nullable=False),
        sa.Column("chat_index", sa.LargeBinary(), nullable=False),
        sa.Column("chat_sealed", sa.LargeBinary(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("role", sa.String(), nullable=True),
        sa.Column("county", sa.String(), nullable=True),
        sa.Column("site_id", sa.BigInteger(), nullable=True),
        sa.Column("talk_no", sa.Integer(), server_default="0", nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("seen_at", sa.BigInteger(), nullable=False),
        sa.Column("blocked_at", sa.BigInteger(), nullable=True),
        sa.Column("care_until", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["site_id"], ["sites.id"], name="fk_people_site_id_sites", ondelete="SET NULL"),
        sa.PrimaryKeyConstraint("id", name="pk_people"),
        sa.UniqueConstraint("platform", "chat_index", name="uq_people_platform_chat_index"),
        comment="Erased when the person asks, or when nobody wrote for the retention period.",
    )
    op.create_index("ix_people_role_county", "people", ["role", "county"])
    op.create_index("ix_people_seen_at", "people", ["seen_at"])
    op.create_index("ix_people_site_id", "people", ["site_id"])
    op.create_table(
        "report_events",
        sa.Column("id", Id, autoincrement=False, nullable=False),
        sa.Column("report_id", sa.BigInteger(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("actor", sa.String(), nullable=False),
        sa.Column("facts", sa.String(), nullable=False),
        sa.Column("previous", sa.LargeBinary(), nullable=False),
        sa.Column("hash", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["report_id"], ["reports.id"], name="fk_report_events_report_id_reports", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_report_events"),
        sa.UniqueConstraint("report_id", "seq", name="uq_report_events_report_id_seq"),
        comment="Never changed; erased with the report's row. Holds no personal data.",
    )
    op.create_table(
        "sessions",
        sa.Column("token_hash", sa.LargeBinary(), nullable=False),
        sa.Column("worker_id", sa.BigInteger(), nullable=False),
        sa.Column("csrf", sa.String(), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("expires_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["worker_id"], ["workers.id"], name="fk_sessions_worker_id_workers", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("token_hash", name="pk_sessions"),
        comment="Erased at sign-out or after expiry.",
    )
    op.create_index("ix_sessions_expires_at", "sessions", ["expires_at"])
    op.create_index("ix_sessions_worker_id", "sessions", ["worker_id"])
    op.create_table(
        "attachments",
        sa.Column("id", Id, autoincrement=False, nullable=False),
        sa.Column("person_id", sa.BigInteger(), nullable=True),
        sa.Column("report_id", sa.BigInteger(), nullable=True),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("ref_sealed", sa.LargeBinary(), nullable=True),
        sa.Column("content_sealed", sa.LargeBinary(), nullable=True),
        sa.Column("media_type", sa.String(), nullable=True),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("due_at", sa.BigInteger(), nullable=True),
        sa.Column("attempts", sa.Integer(), server_default="0", nullable=False),
        sa.Column("fence", sa.Integer(), server_default="0", nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name="fk_attachments_person_id_people", ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(
            ["report_id"], ["reports.id"], name="fk_attachments_report_id_reports", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_attachments"),
        comment="Erased with the report's content; one never sent with a report, with the talk it was for.",
    )
    op.create_index("ix_attachments_created_at", "attachments", ["created_at"])
    op.create_index(
        "ix_attachments_due_at",
        "attachments",
        ["due_at"],
        sqlite_where=sa.text("due_at IS NOT NULL"),
        postgresql_where=sa.text("due_at IS NOT NULL"),
    )
    op.create_index("ix_attachments_person_id", "attachments", ["person_id"])
    op.create_index("ix_attachments_report_id", "attachments", ["report_id"])
    op.create_table(
        "deliveries",
        sa.Column("id", Id, autoincrement=False, nullable=False),
        sa.Column("report_id", sa.BigInteger(), nullable=True),
        sa.Column("purpose", sa.String(), nullable=False),
        sa.Column("role", sa.String(), nullable=True),
        sa.Column("center_id", sa.String(), nullable=True),
        sa.Column("contact_id", sa.BigInteger(), nullable=True),
        sa.Column("person_id", sa.BigInteger(), nullable=True),
        sa.Column("channel", sa.String(), nullable=False),
        sa.Column("payload_sealed", sa.LargeBinary(), nullable=True),
        sa.Column("dedupe", sa.String(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("attempts", sa.Integer(), server_default="0", nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("due_at", sa.BigInteger(), nullable=True),
        sa.Column("fence", sa.Integer(), server_default="0", nullable=False),
        sa.Column("sent_at", sa.BigInteger(), nullable=True),
        sa.Column("message_refs_sealed", sa.LargeBinary(), nullable=True),
        sa.ForeignKeyConstraint(
            ["contact_id"], ["contacts.id"], name="fk_deliveries_contact_id_contacts", ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name="fk_deliveries_person_id_people", ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(
            ["report_id"], ["reports.id"], name="fk_deliveries_report_id_reports", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_deliveries"),
        sa.UniqueConstraint("dedupe", name="uq_deliveries_dedupe"),
        comment="Erased with the report; one without a report some weeks after it was sent or given up.",
    )
    op.create_index("ix_deliveries_contact_id", "deliveries", ["contact_id"])
    op.create_index(
        "ix_deliveries_due_at",
        "deliveries",
        ["due_at"],
        sqlite_where=sa.text("due_at IS NOT NULL"),
        postgresql_where=sa.text("due_at IS NOT NULL"),
    )
    op.create_index("ix_deliveries_person_id", "deliveries", ["person_id"])
    op.create_index("ix_deliveries_report_id", "deliveries", ["report_id"])
    op.create_index("ix_deliveries_state_created_at", "deliveries", ["state", "created_at"])
    op.create_table(
        "talks",
        sa.Column("person_id", Id, autoincrement=False, nullable=False),
        sa.Column("flow", sa.String(), nullable=False),
        sa.Column("state_sealed", sa.LargeBinary(), nullable=False),
        sa.Column("updated_at", sa.BigInteger(), nullable=False),
        sa.Column("remind_at", sa.BigInteger(), nullable=True),
        sa.Column("is_paused", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name="fk_talks_person_id_people", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("person_id", name="pk_talks"),
        comment="Erased when the talk ends, is stopped or lies idle, and with the person.",
    )
    op.create_index(
        "ix_talks_remind_at",
        "talks",
        ["remind_at"],
        sqlite_where=sa.text("remind_at IS NOT NULL"),
        postgresql_where=sa.text("remind_at IS NOT NULL"),
    )
    op.create_index("ix_talks_updated_at", "talks", ["updated_at"])
    op.create_table(
        "delivery_attempts",
        sa.Column("id", Id, autoincrement=False, nullable=False),
        sa.Column("delivery_id", sa.BigInteger(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("outcome", sa.String(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["delivery_id"], ["deliveries.id"], name="fk_delivery_attempts_delivery_id_deliveries", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_delivery_attempts"),
        comment="Erased with the delivery.",
    )
    op.create_index("ix_delivery_attempts_delivery_id_at", "delivery_attempts", ["delivery_id", "at"])


def downgrade() -> None:
    op.drop_table("delivery_attempts")
    op.drop_table("talks")
    op.drop_table("deliveries")
    op.drop_table("attachments")
    op.drop_table("sessions")
    op.drop_table("report_events")
    op.drop_table("people")
    op.drop_table("messages")
    op.drop_table("links")
    op.drop_table("workers")
    op.drop_table("turns")
    op.drop_table("throttles")
    op.drop_table("sites")
    op.drop_table("reports")
    op.drop_table("poison")
    op.drop_table("invites")
    op.drop_table("contacts")
