"""The distributed engine: PostgreSQL, shared by as many replicas as needed."""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import TypeVar

import asyncpg
from sqlalchemy import URL, Connection, ExceptionContext, NullPool, event, text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine

from storage import schema
from storage.problems import DatabaseUnavailable, NotCommitted

T = TypeVar("T")

_TRIES = 5
_SERIALIZATION_FAILURE = "40001"
_DEADLOCK = "40P01"
_UNREACHABLE = (OSError, asyncpg.PostgresError, asyncpg.InterfaceError, DBAPIError)
_QUOTED = re.compile(r"(?<=query argument).*|\nDETAIL:.*", re.DOTALL)
_CONNECT_SECONDS = 10
_COMMAND_SECONDS = 30
_MIGRATION_LOCK = 0x677561726469616E
_PRESENCE_LOCK = 0x677561726469616F


class PostgresStore:
    """Every write is a transaction of its own; row locks keep replicas apart."""

    def __init__(self, engine: AsyncEngine, presence: AsyncConnection, is_alone: bool) -> None:
        self._engine = engine
        self._presence = presence
        self.is_alone = is_alone
        self._is_closed = False
        # A read of several queries sees one moment, as it does on SQLite.
        self._reading = engine.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)

    @classmethod
    async def open(cls, url: URL, connections: int) -> PostgresStore:
        """The store on this server, brought up to date; raises StorageProblem."""
        url = _for_asyncpg(url)
        # In a thread with a loop of its own: Alembic is not asynchronous, and a long migration would hold up this loop.
        await asyncio.to_thread(asyncio.run, _migrate(url))
        engine = create_async_engine(
            url,
            pool_size=connections,
            max_overflow=0,
            isolation_level="READ COMMITTED",
            # An error quotes the statement, never what people wrote.
            hide_parameters=True,
            connect_args={"timeout": _CONNECT_SECONDS, "command_timeout": _COMMAND_SECONDS},
        )
        event.listen(engine.sync_engine, "handle_error", _forget_words)
        return cls(engine, *await _announced(url))

    async def write(self, work: Callable[[Connection], T]) -> T:
        self._refuse_if_closed()
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
        self._refuse_if_closed()
        async with _connected(self._reading) as connection:
            return await connection.run_sync(work)

    async def close(self) -> None:
        self._is_closed = True
        await self._presence.close()
        await self._engine.dispose()

    def _refuse_if_closed(self) -> None:
        # The pool would quietly open again.
        if self._is_closed:
            raise DatabaseUnavailable("The database is closed: the service is stopping.")


def _for_asyncpg(url: URL) -> URL:
    url = url.set(drivername="postgresql+asyncpg")
    # libpq's word for it, which hosting services print in the URLs they hand out.
    mode = url.query.get("sslmode")
    return url.difference_update_query(["sslmode"]).update_query_dict({"ssl": mode}) if mode else url


def _forget_words(context: ExceptionContext) -> None:
    """The server's DETAIL quotes the row that broke a constraint, the driver an argument it cannot send: cut both.

    They are what people wrote, and an error's text ends in a log.
    """
    driver = context.original_exception.__cause__
    for error in (context.sqlalchemy_exception, context.original_exception, driver):
        if error is not None:
            error.args = tuple(_QUOTED.sub("", part) if isinstance(part, str) else part for part in error.args)
    if isinstance(driver, asyncpg.PostgresError):
        driver.detail = None


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


async def _announced(url: URL) -> tuple[AsyncConnection, bool]:
    """A connection that shows for as long as it lives that a replica is here, and whether no other one was.

    The server lets go of the lock when the process dies, however it dies.
    """
    engine = create_async_engine(url, poolclass=NullPool, connect_args={"timeout": _CONNECT_SECONDS})
    presence = await engine.connect()
    await presence.execution_options(isolation_level="AUTOCOMMIT")
    lock = {"lock": _PRESENCE_LOCK}
    is_alone = bool(await presence.scalar(text("SELECT pg_try_advisory_lock(:lock)"), lock))
    await presence.execute(text("SELECT pg_advisory_lock_shared(:lock)"), lock)
    if is_alone:
        await presence.execute(text("SELECT pg_advisory_unlock(:lock)"), lock)
    return presence, is_alone


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
