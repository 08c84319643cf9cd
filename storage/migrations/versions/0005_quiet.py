"""When a person may be written to unasked, and which sentence of theirs was no danger after all.

Revision ID: 0005
Revises: 0004
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

COLUMNS = ("safe_time", "care_said", "mistaken")


def upgrade() -> None:
    for name in COLUMNS:
        op.add_column("people", sa.Column(name, sa.String(), nullable=True))
    op.add_column("people", sa.Column("mistaken_until", sa.BigInteger(), nullable=True))


def downgrade() -> None:
    op.drop_column("people", "mistaken_until")
    for name in reversed(COLUMNS):
        op.drop_column("people", name)
