"""What is said to be wrong in the directory, and days on which a county's offices may be shut.

Revision ID: 0007
Revises: 0006
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from storage.columns import Moment

Id = sa.BigInteger().with_variant(sa.Integer(), "sqlite")

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "checks",
        sa.Column("id", Id, autoincrement=False, nullable=False),
        sa.Column("entry", sa.String(), nullable=False),
        sa.Column("what", sa.String(), nullable=False),
        sa.Column("first_at", Moment(), nullable=False),
        sa.Column("last_at", Moment(), nullable=False),
        sa.Column("times", sa.Integer(), server_default="0", nullable=False),
        sa.Column("closed_at", Moment(), nullable=True),
        sa.Column("closed_by", sa.String(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_checks"),
        comment="Erased after the retention period, once closed. Holds nothing of who said it.",
    )
    op.create_index("ix_checks_entry_what", "checks", ["entry", "what"])
    op.create_table(
        "closures",
        sa.Column("id", Id, autoincrement=False, nullable=False),
        sa.Column("county", sa.String(), nullable=False),
        sa.Column("begins_at", Moment(), nullable=False),
        sa.Column("ends_at", Moment(), nullable=False),
        sa.Column("said_by", sa.String(), nullable=False),
        sa.Column("said_at", Moment(), nullable=False),
        sa.Column("lifted_at", Moment(), nullable=True),
        sa.Column("lifted_by", sa.String(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_closures"),
        comment="Erased a year after its end. Operators' words, nothing of people.",
    )
    op.create_index("ix_closures_ends_at", "closures", ["ends_at"])


def downgrade() -> None:
    op.drop_table("closures")
    op.drop_table("checks")
