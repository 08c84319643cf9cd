"""What Database promises, on both engines."""

from __future__ import annotations

import asyncio
import traceback
from datetime import datetime, timedelta
from functools import partial

import pytest
from sqlalchemy import Connection, func, insert, select, text, update
from sqlalchemy.exc import DBAPIError, IntegrityError, StatementError

from storage.database import Database, DatabaseTooNew, DatabaseUnavailable, insert_once, locked, skip_locked, upsert
from storage.tables import sites, throttles


def _add(connection: Connection, key: str, now: datetime) -> str:
    connection.execute(insert(throttles), {"key": key, "tat": now})
    return key


def _add_and_fail(connection: Connection, key: str, now: datetime) -> None:
    _add(connection, key, now)
    raise LookupError(key)


def _keys(connection: Connection) -> set[str]:
    return set(connection.scalars(select(throttles.c.key)))


async def test_a_work_that_fails_takes_no_neighbor_with_it(database: Database, now: datetime) -> None:
    works = [database.write(partial(_add_and_fail if at % 3 == 0 else _add, key=str(at), now=now)) for at in range(30)]

    outcomes = await asyncio.gather(*works, return_exceptions=True)

    kept = {str(at) for at in range(30) if at % 3}
    assert {outcome for outcome in outcomes if isinstance(outcome, str)} == kept
    assert [type(outcome) for outcome in outcomes[::3]] == [LookupError] * 10
    assert await database.read(_keys) == kept


async def test_a_work_that_fails_alone_leaves_nothing(database: Database, now: datetime) -> None:
    with pytest.raises(LookupError):
        await database.write(partial(_add_and_fail, key="lost", now=now))

    assert await database.write(partial(_add, key="next", now=now)) == "next"
    assert await database.read(_keys) == {"next"}


@pytest.mark.parametrize("fault", [StopIteration, KeyboardInterrupt])
async def test_no_kind_of_exception_leaves_its_caller_waiting(database: Database, fault: type[BaseException]) -> None:
    def fail(connection: Connection) -> None:
        raise fault

    # A coroutine may not raise StopIteration; Python turns it into a RuntimeError.
    for run in (database.write, database.read):
        with pytest.raises((RuntimeError, fault)):
            await run(fail)

    assert await database.write(_keys) == set()


async def test_a_broken_constraint_is_told_to_its_caller_alone(database: Database, now: datetime) -> None:
    await database.write(partial(_add, key="taken", now=now))

    refused, added = await asyncio.gather(
        database.write(partial(_add, key="taken", now=now)),
        database.write(partial(_add, key="free", now=now)),
        return_exceptions=True,
    )

    assert isinstance(refused, IntegrityError)
    assert added == "free"


async def test_an_error_never_quotes_what_people_wrote(database: Database, now: datetime) -> None:
    marked = "MARKED-WORD"
    await database.write(partial(_add, key=marked, now=now))

    def write(connection: Connection, row: dict[str, object]) -> None:
        connection.execute(insert(throttles), row)

    broken: list[dict[str, object]] = [
        {"key": marked, "tat": now},
        {"key": [marked], "tat": now},
        {"key": marked, "tat": None},
    ]
    for row in broken:
        with pytest.raises(StatementError) as caught:
            await database.write(partial(write, row=row))
        assert marked not in "".join(traceback.format_exception(caught.value))


async def test_concurrent_increments_lose_nothing(database: Database, now: datetime) -> None:
    second = timedelta(seconds=1)
    mine = throttles.c.key == "shared"

    def increment(connection: Connection) -> None:
        seen = connection.execute(locked(select(throttles.c.tat).where(mine))).scalar_one()
        connection.execute(update(throttles).where(mine).values(tat=seen + second))

    await database.write(partial(_add, key="shared", now=now))
    await asyncio.gather(*(database.write(increment) for _ in range(200)))

    assert await database.read(lambda c: c.scalar(select(throttles.c.tat))) == now + 200 * second


async def test_what_is_written_can_be_read_at_once(database: Database, now: datetime) -> None:
    for at in range(20):
        await database.write(partial(_add, key=str(at), now=now))

        assert len(await database.read(_keys)) == at + 1


async def test_a_read_changes_nothing(database: Database, now: datetime) -> None:
    with pytest.raises(DBAPIError):
        await database.read(partial(_add, key="sly", now=now))

    assert await database.read(_keys) == set()


async def test_a_read_sees_one_moment_while_others_write(database: Database, now: datetime) -> None:
    loop = asyncio.get_running_loop()

    def count(connection: Connection) -> int:
        return connection.scalar(select(func.count()).select_from(throttles)) or 0

    def count_twice(connection: Connection) -> tuple[int, int]:
        before = count(connection)
        loop.call_soon_threadsafe(begun.set)
        connection.execute(text(slow))
        return before, count(connection)

    # Long enough for the write below on either engine; were it not, the test would only prove less.
    slow = "SELECT pg_sleep(0.3)"
    if await database.read(lambda c: c.dialect.name) == "sqlite":
        slow = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 400000) SELECT max(i) FROM n"
    begun = asyncio.Event()
    reading = asyncio.create_task(database.read(count_twice))
    await begun.wait()
    await database.write(partial(_add, key="meanwhile", now=now))

    assert await reading == (0, 0)
    assert await database.read(count) == 1


async def test_a_moment_comes_back_to_the_microsecond_and_needs_a_zone(database: Database, now: datetime) -> None:
    await database.write(partial(_add, key="a", now=now))

    assert await database.read(lambda c: c.scalar(select(throttles.c.tat))) == now
    with pytest.raises(StatementError, match="time zone"):
        await database.write(partial(_add, key="b", now=now.replace(tzinfo=None)))


async def test_a_row_is_inserted_once(database: Database, now: datetime) -> None:
    row = {"key": "a", "tat": now}

    added = await asyncio.gather(*(database.write(lambda c: insert_once(c, throttles, row)) for _ in range(10)))

    assert sorted(added) == [False] * 9 + [True]


async def test_an_upsert_replaces_what_it_names_and_keeps_the_rest(database: Database, now: datetime) -> None:
    site = {
        "id": 1,
        "name": "舊名",
        "kind": "store",
        "county": "新竹縣",
        "district": "竹北市",
        "address": "",
        "created_at": now,
    }
    await database.write(lambda c: upsert(c, sites, {**site, "latitude": 24.8}))
    await database.write(lambda c: upsert(c, sites, {**site, "name": "新名"}))
    await database.write(lambda c: upsert(c, throttles, {"key": "only a key", "tat": now}, ["key"]))

    row = await database.read(lambda c: c.execute(select(sites.c.name, sites.c.latitude, sites.c.is_active)).one())

    assert tuple(row) == ("新名", 24.8, True)


async def test_rows_held_by_one_are_skipped_by_another(database: Database, now: datetime) -> None:
    most_one = skip_locked(select(throttles.c.key).order_by(throttles.c.key).limit(1))

    def claim(connection: Connection) -> str | None:
        key = connection.execute(most_one).scalar()
        if key is not None:
            connection.execute(throttles.delete().where(throttles.c.key == key))
        return key

    await database.write(
        lambda c: c.execute(insert(throttles), [{"key": str(n), "tat": now} for n in range(20)]).rowcount
    )
    claimed = await asyncio.gather(*(database.write(claim) for _ in range(20)))

    assert sorted(filter(None, claimed)) == sorted(set(filter(None, claimed)))
    assert len(set(claimed) - {None}) + len(await database.read(_keys)) == 20


async def test_a_database_of_a_newer_release_is_refused(address: str) -> None:
    database = await Database.open(address)
    await database.write(lambda c: c.execute(text("UPDATE alembic_version SET version_num = '9999'")).rowcount)
    await database.close()

    with pytest.raises(DatabaseTooNew, match="GUARDIAN_DATABASE_URL"):
        await Database.open(address)


async def test_what_is_kept_is_there_after_reopening(address: str, now: datetime) -> None:
    database = await Database.open(address)
    await database.write(partial(_add, key="a", now=now))
    await database.close()

    again = await Database.open(address)

    assert await again.read(_keys) == {"a"}
    await again.close()


async def test_a_closed_database_takes_no_more(address: str, now: datetime) -> None:
    database = await Database.open(address)
    await database.close()
    await database.close()

    with pytest.raises(DatabaseUnavailable):
        await database.write(partial(_add, key="a", now=now))
    with pytest.raises(DatabaseUnavailable):
        await database.read(_keys)


@pytest.mark.parametrize(
    "url",
    [
        "",
        "not an address",
        "mysql://host/db",
        "sqlite://",
        "sqlite:///:memory:",
        "sqlite:////proc/none/guardian.db",
        "postgresql://someone:secret-word@127.0.0.1:1/none",
    ],
)
async def test_an_address_that_leads_nowhere_is_explained(url: str) -> None:
    with pytest.raises(DatabaseUnavailable, match="GUARDIAN_DATABASE_URL") as caught:
        await Database.open(url)

    assert "secret-word" not in str(caught.value)
