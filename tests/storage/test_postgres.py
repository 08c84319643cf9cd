"""What only the shared engine has to promise: who collides tries again, who is cut off is told or served."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import datetime

import pytest
from sqlalchemy import Connection, insert, select, text

from storage.database import Database, DatabaseUnavailable, NotCommitted
from storage.tables import throttles
from tests.postgres import PostgresServer

COLLIDE = "DO $$ BEGIN RAISE EXCEPTION 'collided' USING ERRCODE = '{}'; END $$"
HANG_UP = "SELECT pg_terminate_backend(pg_backend_pid())"


@pytest.fixture
async def database(postgres: PostgresServer) -> AsyncIterator[Database]:
    async with postgres.database() as url:
        database = await Database.open(url, pool=2)
        yield database
        await database.close()


class Unlucky:
    """Writes a row, and on the first tries meets with what the statement does."""

    def __init__(self, statement: str, times: int, now: datetime) -> None:
        self.statement, self.times, self.now = statement, times, now
        self.tries = 0

    def __call__(self, connection: Connection) -> int:
        self.tries += 1
        connection.execute(insert(throttles), {"key": "once", "tat": self.now})
        if self.tries <= self.times:
            connection.execute(text(self.statement))
        return self.tries


@pytest.mark.parametrize("statement", [COLLIDE.format("40001"), COLLIDE.format("40P01"), HANG_UP])
async def test_a_work_that_collides_or_is_cut_off_is_run_again(
    database: Database, now: datetime, statement: str
) -> None:
    work = Unlucky(statement, 2, now)

    assert await database.write(work) == 3
    assert await database.read(lambda c: c.scalars(select(throttles.c.key)).all()) == ["once"]


async def test_a_work_that_always_collides_is_given_up_and_leaves_nothing(database: Database, now: datetime) -> None:
    work = Unlucky(COLLIDE.format("40001"), 1000, now)

    with pytest.raises(NotCommitted):
        await database.write(work)

    assert 1 < work.tries < 10
    assert await database.read(lambda c: c.scalars(select(throttles.c.key)).all()) == []


async def test_any_other_fault_is_not_tried_again(database: Database, now: datetime) -> None:
    work = Unlucky("SELECT 1 / 0", 1000, now)

    with pytest.raises(Exception, match="division by zero"):
        await database.write(work)

    assert work.tries == 1


async def test_a_server_that_has_gone_is_named_without_its_password(postgres: PostgresServer) -> None:
    async with postgres.database() as url:
        database = await Database.open(url.replace("postgres:@", "postgres:secret-word@"), pool=1)

    with pytest.raises(DatabaseUnavailable, match="GUARDIAN_DATABASE_URL") as caught:
        await database.read(lambda c: None)

    assert "secret-word" not in str(caught.value)
    await database.close()


async def test_ssl_may_be_asked_for_in_the_words_of_libpq(postgres: PostgresServer) -> None:
    async with postgres.database() as url:
        database = await Database.open(f"{url}{'&' if '?' in url else '?'}sslmode=prefer", pool=1)

        assert await database.read(lambda c: c.scalar(text("SELECT 1"))) == 1
        await database.close()
