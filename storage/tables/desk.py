"""The desk: the workers and their signed-in sessions."""

from __future__ import annotations

from sqlalchemy import Column, Index, LargeBinary, String, Table

from storage.columns import moment, own_id, owner, text
from storage.tables.naming import metadata

workers = Table(
    "workers",
    metadata,
    own_id(),
    Column("sign_in", String, nullable=False, unique=True),
    text("name"),
    text("center_id"),
    text("password_hash"),
    text("language"),
    moment("created_at"),
    moment("disabled_at", nullable=True),
    Index("ix_workers_center_id", "center_id"),
    comment="Erased when the center asks, after the worker has left.",
)

sessions = Table(
    "sessions",
    metadata,
    Column("token_hash", LargeBinary, primary_key=True),
    owner("worker_id", "workers.id", "CASCADE"),
    text("csrf"),
    moment("created_at"),
    moment("expires_at"),
    Index("ix_sessions_worker_id", "worker_id"),
    Index("ix_sessions_expires_at", "expires_at"),
    comment="Erased at sign-out or after expiry.",
)
