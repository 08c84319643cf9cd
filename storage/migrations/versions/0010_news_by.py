"""Which worker has said news for good, and which has stopped it.

Revision ID: 0010
Revises: 0009
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("broadcasts", sa.Column("said_by", sa.BigInteger(), nullable=True))
    op.add_column("broadcasts", sa.Column("stopped_by", sa.BigInteger(), nullable=True))


def downgrade() -> None:
    op.drop_column("broadcasts", "stopped_by")
    op.drop_column("broadcasts", "said_by")
