"""Safety plans, one a person.

Revision ID: 0003
Revises: 0002
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

Id = sa.BigInteger().with_variant(sa.Integer(), "sqlite")

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

KEPT = "Erased when the person asks, or when nobody wrote for the retention period and no plan is kept."
WAS_KEPT = "Erased when the person asks, or when nobody wrote for the retention period."


def upgrade() -> None:
    op.create_table(
        "plans",
        sa.Column("person_id", Id, autoincrement=False, nullable=False),
        sa.Column("plan_sealed", sa.LargeBinary(), nullable=False),
        sa.Column("changed_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name="fk_plans_person_id_people", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("person_id", name="pk_plans"),
        comment="Erased when the person deletes the plan or asks to be forgotten; no clock takes it.",
    )
    _say_of_people(KEPT)


def downgrade() -> None:
    op.drop_table("plans")
    _say_of_people(WAS_KEPT)


def _say_of_people(comment: str) -> None:
    if op.get_context().dialect.name == "postgresql":
        op.create_table_comment("people", comment)
