from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from storage.sealed import Keyring
from tests.databases import ENGINES
from tests.databases import database as database
from tests.databases import shared_postgres as shared_postgres
from tests.postgres import PostgresServer
from tests.postgres import postgres as postgres


@pytest.fixture
def now() -> datetime:
    return datetime(2026, 3, 4, 21, 30, 15, 123456, tzinfo=UTC)


@pytest.fixture
def keyring() -> Keyring:
    return Keyring([b"k" * 32])


@pytest.fixture(params=ENGINES)
async def address(request: pytest.FixtureRequest, tmp_path: Path, postgres: PostgresServer) -> AsyncIterator[str]:
    """The URL of a database nobody has opened yet, on each engine in turn."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path / 'guardian.db'}"
    else:
        async with postgres.database() as url:
            yield url
