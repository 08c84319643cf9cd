"""Until when a referral that was accepted is to be visited, where the city says so.

Revision ID: 0006
Revises: 0005
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from storage.columns import Moment

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("reports", sa.Column("visit_by", Moment(), nullable=True))


def downgrade() -> None:
    op.drop_column("reports", "visit_by")
