"""What goes straight to the driver fails as SQLAlchemy's own statements do, on both engines."""

from __future__ import annotations

import traceback
from collections.abc import Iterator
from datetime import datetime

import pytest
from sqlalchemy import Connection, Engine, bindparam, create_engine, select
from sqlalchemy.exc import DBAPIError, IntegrityError

from storage import statements
from storage.database import Database
from storage.tables import metadata, throttles

MARKED = "MARKED-WORD"
BY_KEY = select(throttles.c.tat).where(throttles.c.key == bindparam("key"))


@pytest.fixture
def engine() -> Iterator[Engine]:
    """SQLAlchemy's own pool before SQLite: the store keeps one connection of its own."""
    engine = create_engine("sqlite://")
    metadata.create_all(engine)
    yield engine
    engine.dispose()


def _add_twice(connection: Connection, now: datetime) -> None:
    for _ in range(2):
        statements.insert(connection, throttles, {"key": MARKED, "tat": now})


async def test_a_broken_constraint_is_an_integrity_error_that_quotes_nobody(database: Database, now: datetime) -> None:
    with pytest.raises(IntegrityError) as caught:
        await database.write(lambda connection: _add_twice(connection, now))

    assert MARKED not in "".join(traceback.format_exception(caught.value))
    assert await database.read(lambda connection: statements.one(connection, BY_KEY, {"key": MARKED})) is None


@pytest.mark.parametrize("database", ["postgresql"], indirect=True)
async def test_a_connection_that_postgresql_lost_leaves_the_pool_and_the_work_is_run_again(
    database: Database, now: datetime
) -> None:
    seen: list[object] = []

    def work(connection: Connection) -> None:
        driver = connection.connection.driver_connection
        seen.append(driver)
        if len(seen) == 1:
            driver.terminate()  # type: ignore[union-attr] # asyncpg's
        statements.upsert(connection, throttles, {"key": "again", "tat": now})

    await database.write(work)

    lost, used = seen
    assert lost is not used
    assert await database.read(lambda connection: statements.one(connection, BY_KEY, {"key": "again"}))


def test_a_connection_that_sqlite_lost_leaves_the_pool(engine: Engine, now: datetime) -> None:
    with engine.connect() as connection:
        connection.connection.driver_connection.close()  # type: ignore[union-attr] # sqlite3's

        with pytest.raises(DBAPIError) as caught:
            statements.insert(connection, throttles, {"key": "lost", "tat": now})

        assert caught.value.connection_invalidated
        assert connection.invalidated
