"""The village a chief or volunteer serves, and what was looked for today.

Revision ID: 0009
Revises: 0008
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from storage.columns import Moment

Id = sa.BigInteger().with_variant(sa.Integer(), "sqlite")

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("people", sa.Column("home_sealed", sa.LargeBinary(), nullable=True))
    op.create_table(
        "lookups",
        sa.Column("person_id", Id, autoincrement=False, nullable=False),
        sa.Column("today_sealed", sa.LargeBinary(), nullable=False),
        sa.Column("ends_at", Moment(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name="fk_lookups_person_id_people", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("person_id", name="pk_lookups"),
        comment="Erased when the day is over, and with the person.",
    )
    op.create_index("ix_lookups_ends_at", "lookups", ["ends_at"])


def downgrade() -> None:
    op.drop_table("lookups")
    op.drop_column("people", "home_sealed")
