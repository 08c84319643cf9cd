from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from functools import partial
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, inspect

from storage import history, schema
from storage.database import Database
from storage.sealed import Keyring
from storage.tables import metadata
from tests.postgres import PostgresServer
from tests.storage import rows

MIGRATIONS = list((Path(schema.__file__).parent / "migrations" / "versions").glob("*.py"))


@pytest.fixture
async def database(address: str) -> AsyncIterator[Database]:
    """One that no other test uses."""
    database = await Database.open(address)
    yield database
    await database.close()


def _differences(connection: Connection) -> list[object]:
    context = MigrationContext.configure(connection, opts={"compare_server_default": False})
    return list(compare_metadata(context, metadata))


def _tables(connection: Connection) -> set[str]:
    return set(inspect(connection).get_table_names())


async def test_the_migrations_give_exactly_the_tables_of_the_code(database: Database) -> None:
    assert await database.read(_differences) == []


def test_the_newest_revision_is_the_one_that_alembic_ends_at() -> None:
    script = ScriptDirectory(str(schema.MIGRATIONS))

    assert script.get_heads() == [schema.newest()]


async def test_rows_in_every_table_survive_another_opening(address: str, keyring: Keyring) -> None:
    database = await Database.open(address)
    await database.write(partial(rows.fill, keyring=keyring))
    before = await database.read(rows.read_all)
    await database.close()

    again = await Database.open(address)

    assert await again.read(rows.read_all) == before
    assert set(before) == set(metadata.tables)
    await again.close()


async def test_every_migration_goes_down_and_up_again_with_rows_in_it(database: Database, keyring: Keyring) -> None:
    await database.write(partial(rows.fill, keyring=keyring))

    for _ in MIGRATIONS:
        await database.write(partial(history.downgrade, to="-1"))
        await database.write(partial(schema.upgrade, to="+1"))
        await database.write(partial(history.downgrade, to="-1"))
    emptied = await database.read(_tables)
    await database.write(schema.upgrade)

    assert emptied == {"alembic_version"}
    assert await database.read(_differences) == []
    await database.write(partial(rows.fill, keyring=keyring))


async def test_a_migration_that_fails_changes_nothing(database: Database) -> None:
    def fail_afterwards(connection: Connection) -> None:
        history.downgrade(connection)
        raise LookupError

    with pytest.raises(LookupError):
        await database.write(fail_afterwards)

    assert await database.read(_differences) == []


async def test_erasing_a_person_erases_their_talk_and_leaves_the_report(database: Database, keyring: Keyring) -> None:
    await database.write(partial(rows.fill, keyring=keyring))

    await database.write(lambda c: c.execute(metadata.tables["people"].delete()).rowcount)

    def remaining(connection: Connection) -> list[str]:
        return [name for name, table in metadata.tables.items() if connection.execute(table.select()).first()]

    gone = {"people", "plans", "talks", "lookups", "subscriptions", "broadcast_recipients"}
    assert set(metadata.tables) - set(await database.read(remaining)) == gone


async def test_replicas_that_start_together_do_not_trip_each_other(postgres: PostgresServer) -> None:
    async with postgres.database() as url:
        replicas = await asyncio.gather(*(Database.open(url, pool=1) for _ in range(3)))

        assert await replicas[-1].read(_differences) == []
        for replica in replicas:
            await replica.close()


def test_every_table_says_when_its_rows_are_erased() -> None:
    assert [table.name for table in metadata.tables.values() if "rased" not in (table.comment or "")] == []


def test_every_sealed_column_is_marked_and_every_mark_is_known() -> None:
    columns = [column for table in metadata.tables.values() for column in table.columns]

    assert {c.name for c in columns if "sealed" in c.info} == {
        c.name for c in columns if c.name.endswith("_sealed") or c.name == "key_wrapped"
    }
    assert {c.info["sealed"] for c in columns if "sealed" in c.info} <= {"rows", "reporter", "data_key", "report"}
    assert all(c.table.columns[c.info["blind"]].info["sealed"] for c in columns if "blind" in c.info)
