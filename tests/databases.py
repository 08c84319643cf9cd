"""Databases for tests, on each engine in turn.

In a conftest.py: `from tests.databases import database as database, shared_postgres as shared_postgres` and
`from tests.postgres import postgres as postgres`.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from sqlalchemy import Connection

from storage.database import Database
from storage.tables import metadata
from tests.postgres import PostgresServer

ENGINES = ("sqlite", "postgresql")


@pytest.fixture(scope="session")
async def shared_postgres(postgres: PostgresServer) -> AsyncIterator[Database]:
    """One PostgreSQL database for the whole run: making and dropping one takes longer than most tests."""
    async with postgres.database() as url:
        database = await Database.open(url)
        yield database
        await database.close()


@pytest.fixture(params=ENGINES)
async def database(
    request: pytest.FixtureRequest, tmp_path: Path, shared_postgres: Database
) -> AsyncIterator[Database]:
    """An empty database with our tables, on each engine in turn."""
    if request.param == "postgresql":
        yield shared_postgres
        await shared_postgres.write(_empty)
    else:
        database = await Database.open(f"sqlite:///{tmp_path / 'guardian.db'}")
        yield database
        await database.close()


def _empty(connection: Connection) -> None:
    for table in reversed(metadata.sorted_tables):
        connection.execute(table.delete())
