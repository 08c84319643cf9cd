"""Bringing a database to the tables of this release."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Connection, inspect, text

MIGRATIONS = Path(__file__).parent / "migrations"


def upgrade(connection: Connection, to: str = "head") -> None:
    """Bring the database up to this release, inside the caller's transaction; raises DatabaseTooNew."""
    if to != "head" or _stands_at(connection) != [newest()]:
        from storage import history  # Alembic fills 12 MB, and most starts find nothing to do

        history.upgrade(connection, to)


def newest() -> str:
    """The revision of this release's tables: the number its last migration's file begins with."""
    return max(file.name for file in (MIGRATIONS / "versions").glob("[0-9]*.py")).partition("_")[0]


def _stands_at(connection: Connection) -> list[str]:
    if not inspect(connection).has_table("alembic_version"):
        return []
    return list(connection.execute(text("SELECT version_num FROM alembic_version")).scalars())
