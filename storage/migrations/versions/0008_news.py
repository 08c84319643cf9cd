"""News for those who asked for it: subscriptions, broadcasts, and whom they reach.

Revision ID: 0008
Revises: 0007
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from storage.columns import Moment

Id = sa.BigInteger().with_variant(sa.Integer(), "sqlite")

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "subscriptions",
        sa.Column("person_id", Id, autoincrement=False, nullable=False),
        sa.Column("topic", sa.String(), nullable=False),
        sa.Column("county", sa.String(), nullable=False),
        sa.Column("since", Moment(), nullable=False),
        sa.PrimaryKeyConstraint("person_id", "topic", "county", name="pk_subscriptions"),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name="fk_subscriptions_person_id_people", ondelete="CASCADE"
        ),
        comment="Erased when the person wants no more of it or has not been here for a year, and with the person.",
    )
    op.create_index("ix_subscriptions_topic_county", "subscriptions", ["topic", "county"])
    op.create_table(
        "broadcasts",
        sa.Column("id", Id, autoincrement=False, nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("center_id", sa.String(), nullable=False),
        sa.Column("worker_id", sa.BigInteger(), nullable=True),
        sa.Column("topic", sa.String(), nullable=False),
        sa.Column("counties", sa.String(), nullable=False),
        sa.Column("texts", sa.String(), nullable=False),
        sa.Column("entry", sa.String(), nullable=True),
        sa.Column("send_at", Moment(), nullable=True),
        sa.Column("created_at", Moment(), nullable=False),
        sa.Column("begins_at", Moment(), nullable=True),
        sa.Column("due_at", Moment(), nullable=True),
        sa.Column("ended_at", Moment(), nullable=True),
        sa.Column("is_held", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("taps", sa.Integer(), server_default="0", nullable=False),
        sa.Column("counted", sa.String(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_broadcasts"),
        comment="Erased two years after it ended. What staff say in public, and numbers.",
    )
    op.create_index("ix_broadcasts_ended_at", "broadcasts", ["ended_at"])
    _waiting("broadcasts")
    op.create_table(
        "broadcast_parcels",
        sa.Column("id", Id, autoincrement=False, nullable=False),
        sa.Column("broadcast_id", sa.BigInteger(), nullable=False),
        sa.Column("platform", sa.String(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("attempts", sa.Integer(), server_default="0", nullable=False),
        sa.Column("created_at", Moment(), nullable=False),
        sa.Column("due_at", Moment(), nullable=True),
        sa.Column("fence", sa.Integer(), server_default="0", nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_broadcast_parcels"),
        sa.ForeignKeyConstraint(
            ["broadcast_id"],
            ["broadcasts.id"],
            name="fk_broadcast_parcels_broadcast_id_broadcasts",
            ondelete="CASCADE",
        ),
        comment="Erased as soon as it is known what became of its readers.",
    )
    op.create_index("ix_broadcast_parcels_broadcast_id", "broadcast_parcels", ["broadcast_id"])
    _waiting("broadcast_parcels")
    op.create_table(
        "broadcast_recipients",
        sa.Column("broadcast_id", Id, autoincrement=False, nullable=False),
        sa.Column("person_id", Id, autoincrement=False, nullable=False),
        sa.Column("platform", sa.String(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("reach", sa.String(), nullable=False),
        sa.Column("parcel_id", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("broadcast_id", "person_id", name="pk_broadcast_recipients"),
        sa.ForeignKeyConstraint(
            ["broadcast_id"],
            ["broadcasts.id"],
            name="fk_broadcast_recipients_broadcast_id_broadcasts",
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name="fk_broadcast_recipients_person_id_people", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["parcel_id"],
            ["broadcast_parcels.id"],
            name="fk_broadcast_recipients_parcel_id_broadcast_parcels",
            ondelete="SET NULL",
        ),
        comment="Erased some weeks after the broadcast ended, when only their numbers stay; and with the person.",
    )
    op.create_index("ix_broadcast_recipients_person_id", "broadcast_recipients", ["person_id"])
    op.create_index("ix_broadcast_recipients_parcel_id", "broadcast_recipients", ["parcel_id"])
    op.create_index(
        "ix_broadcast_recipients_broadcast_id_reach",
        "broadcast_recipients",
        ["broadcast_id", "reach", "platform", "language", "person_id"],
    )


def downgrade() -> None:
    for table in ("broadcast_recipients", "broadcast_parcels", "broadcasts", "subscriptions"):
        op.drop_table(table)


def _waiting(table: str) -> None:
    only = sa.text("due_at IS NOT NULL")
    op.create_index(f"ix_{table}_due_at", table, ["due_at"], sqlite_where=only, postgresql_where=only)
