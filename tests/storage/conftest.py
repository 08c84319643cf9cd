from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from storage.database import Database
from storage.sealed import Keyring
from tests.postgres import PostgresServer
from tests.postgres import postgres as postgres


@pytest.fixture
def now() -> datetime:
    return datetime(2026, 3, 4, 21, 30, 15, 123456, tzinfo=UTC)


@pytest.fixture
def keyring() -> Keyring:
    return Keyring([b"k" * 32])


@pytest.fixture(params=["sqlite", "postgresql"])
async def address(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[str]:
    """The URL of an empty database, on each engine in turn."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path / 'guardian.db'}"
    else:
        server: PostgresServer = request.getfixturevalue("postgres")
        async with server.database() as url:
            yield url


@pytest.fixture
async def database(address: str) -> AsyncIterator[Database]:
    """A database with our tables, on each engine in turn."""
    database = await Database.open(address)
    yield database
    await database.close()
