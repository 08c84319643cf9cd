"""What the tests of crashes share: an empty database on each engine, and a server for the one that needs it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.databases import ENGINES
from tests.postgres import PostgresServer
from tests.postgres import postgres as postgres


@pytest.fixture(params=ENGINES)
async def url(request: pytest.FixtureRequest, tmp_path: Path, postgres: PostgresServer) -> AsyncIterator[str]:
    """The URL of an empty database, on each engine in turn."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path / 'guardian.db'}"
    else:
        async with postgres.database() as address:
            yield address
