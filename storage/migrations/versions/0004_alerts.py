"""Cases of danger that page at once, answers that go first, and what was heard, without a word of it.

Revision ID: 0004
Revises: 0003
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

Id = sa.BigInteger().with_variant(sa.Integer(), "sqlite")

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("reports", sa.Column("is_alert", sa.Boolean(), server_default=sa.false(), nullable=False))
    for table in ("turns", "deliveries"):
        op.add_column(table, sa.Column("is_urgent", sa.Boolean(), server_default=sa.false(), nullable=False))
    op.create_table(
        "alarms",
        sa.Column("id", Id, autoincrement=False, nullable=False),
        sa.Column("person_id", sa.BigInteger(), nullable=True),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("grade", sa.String(), nullable=False),
        sa.Column("rules", sa.String(), nullable=False),
        sa.Column("lexicon", sa.String(), nullable=False),
        sa.Column("action", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name="fk_alarms_person_id_people", ondelete="SET NULL"),
        sa.PrimaryKeyConstraint("id", name="pk_alarms"),
        comment="Erased after the retention period; whose they were, with the person. Holds no words.",
    )
    op.create_index("ix_alarms_person_id_at", "alarms", ["person_id", "at"])
    op.create_index("ix_alarms_at", "alarms", ["at"])


def downgrade() -> None:
    op.drop_table("alarms")
    for table in ("deliveries", "turns"):
        op.drop_column(table, "is_urgent")
    op.drop_column("reports", "is_alert")
