"""The distributed engine: PostgreSQL, shared by as many replicas as needed."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import TypeVar

import asyncpg
from sqlalchemy import URL, Connection, NullPool, text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine

from storage import schema
from storage.problems import DatabaseUnavailable, NotCommitted

T = TypeVar("T")

_TRIES = 5
_SERIALIZATION_FAILURE = "40001"
_DEADLOCK = "40P01"
_UNREACHABLE = (OSError, asyncpg.PostgresError, asyncpg.InterfaceError, DBAPIError)
_CONNECT_SECONDS = 10
_COMMAND_SECONDS = 30
_MIGRATION_LOCK = 0x677561726469616E


class PostgresStore:
    """Every write is a transaction of its own; row locks keep replicas apart."""

    def __init__(self, engine: AsyncEngine) -> None:
        self._engine = engine
        # A read of several queries sees one moment, as it does on SQLite.
        self._reading = engine.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)

    @classmethod
    async def open(cls, url: URL, connections: int) -> PostgresStore:
        """The store on this server, brought up to date; raises StorageProblem."""
        url = _for_asyncpg(url)
        # In a thread with a loop of its own: Alembic is not asynchronous, and a long migration would hold up this loop.
        await asyncio.to_thread(asyncio.run, _migrate(url))
        return cls(
            create_async_engine(
                url,
                pool_size=connections,
                max_overflow=0,
                isolation_level="READ COMMITTED",
                connect_args={"timeout": _CONNECT_SECONDS, "command_timeout": _COMMAND_SECONDS},
            )
        )

    async def write(self, work: Callable[[Connection], T]) -> T:
        for attempt in range(_TRIES):
            is_done = False
            async with _connected(self._engine) as connection:
                try:
                    async with connection.begin():
                        outcome = await connection.run_sync(work)
                        is_done = True
                    return outcome
                except DBAPIError as error:
                    # A connection lost before COMMIT was sent has kept nothing; lost during it, nobody knows.
                    is_lost = error.connection_invalidated and not is_done
                    if not is_lost and getattr(error.orig, "sqlstate", None) not in (_SERIALIZATION_FAILURE, _DEADLOCK):
                        raise
                    if attempt == _TRIES - 1:
                        raise NotCommitted(f"The transaction was undone {_TRIES} times by others.") from error
        raise AssertionError("the last try returns or raises")

    async def read(self, work: Callable[[Connection], T]) -> T:
        async with _connected(self._reading) as connection:
            return await connection.run_sync(work)

    async def close(self) -> None:
        await self._engine.dispose()


def _for_asyncpg(url: URL) -> URL:
    url = url.set(drivername="postgresql+asyncpg")
    # libpq's word for it, which hosting services print in the URLs they hand out.
    mode = url.query.get("sslmode")
    return url.difference_update_query(["sslmode"]).update_query_dict({"ssl": mode}) if mode else url


@asynccontextmanager
async def _connected(engine: AsyncEngine) -> AsyncIterator[AsyncConnection]:
    is_connected = False
    try:
        async with engine.connect() as connection:
            is_connected = True
            yield connection
    except _UNREACHABLE as error:
        if is_connected:
            raise
        raise _unavailable(engine.url, error) from error


async def _migrate(url: URL) -> None:
    engine = create_async_engine(url, poolclass=NullPool, connect_args={"timeout": _CONNECT_SECONDS})
    try:
        async with _connected(engine) as connection, connection.begin():
            # Replicas that start together take turns; the second finds nothing left to do.
            await connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": _MIGRATION_LOCK})
            await connection.run_sync(schema.upgrade)
    finally:
        await engine.dispose()


def _unavailable(url: URL, error: BaseException) -> DatabaseUnavailable:
    reason = str(error.orig if isinstance(error, DBAPIError) else error) or type(error).__name__
    host = url.host or url.query.get("host", "localhost")
    return DatabaseUnavailable(
        f"The PostgreSQL server that GUARDIAN_DATABASE_URL names (host {host}, port {url.port or 5432}, "
        f"database {url.database}) does not let us in: {reason}"
    )
