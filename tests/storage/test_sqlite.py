"""What only the embedded engine has to promise: one process, one writer, nothing committed is lost."""

from __future__ import annotations

import asyncio
import signal
import sqlite3
import subprocess
import sys
from datetime import datetime
from functools import partial
from pathlib import Path

import pytest
from sqlalchemy import Connection, insert, select, text

from storage.database import Database, DatabaseInUse, DatabaseUnavailable, NotCommitted
from storage.tables import throttles

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "var" / "guardian.db"


@pytest.fixture
def letter(tmp_path: Path) -> Path:
    letter = tmp_path / "letter.txt"
    letter.write_text("a letter, not a database\n" * 100)
    return letter


def _run(script: str, path: Path) -> subprocess.Popen[str]:
    """The script in a process of its own."""
    return subprocess.Popen([sys.executable, "-c", script, str(path)], cwd=ROOT, stdout=subprocess.PIPE, text=True)


def _add(connection: Connection, key: str, now: datetime) -> None:
    connection.execute(insert(throttles), {"key": key, "tat": now})


OPEN = """
import asyncio, sys
from storage.database import Database, DatabaseInUse

async def main():
    try:
        await Database.open(f"sqlite:///{sys.argv[1]}")
    except DatabaseInUse as problem:
        print(problem)

asyncio.run(main())
"""

WRITE_FOR_EVER = """
import asyncio, itertools, sys
from datetime import UTC, datetime
from sqlalchemy import insert
from storage.database import Database
from storage.tables import throttles

async def main():
    database = await Database.open(f"sqlite:///{sys.argv[1]}")
    numbers = itertools.count()

    async def write():
        for number in numbers:
            row = {"key": str(number), "tat": datetime(2026, 1, 1, tzinfo=UTC)}
            await database.write(lambda connection: connection.execute(insert(throttles), row).rowcount)
            print(number, flush=True)

    await asyncio.gather(*(write() for _ in range(8)))

asyncio.run(main())
"""


async def test_a_second_process_is_refused_until_the_first_has_closed(path: Path) -> None:
    database = await Database.open(f"sqlite:///{path}")
    refused = _run(OPEN, path).communicate(timeout=60)[0]
    await database.close()
    welcome = _run(OPEN, path).communicate(timeout=60)[0]

    assert "GUARDIAN_DATABASE_URL" in refused
    assert str(path) in refused
    assert welcome == ""


async def test_a_second_opening_in_the_same_process_is_refused_too(path: Path) -> None:
    database = await Database.open(f"sqlite:///{path}")

    with pytest.raises(DatabaseInUse):
        await Database.open(f"sqlite:///{path}")

    await database.close()


@pytest.mark.parametrize("at_least", [1, 40, 400])
async def test_a_row_that_was_confirmed_survives_kill_nine(path: Path, at_least: int) -> None:
    with _run(WRITE_FOR_EVER, path) as process:
        assert process.stdout is not None
        confirmed = {next(process.stdout) for _ in range(at_least)}
        process.send_signal(signal.SIGKILL)
        confirmed.update(line for line in process.stdout if line.endswith("\n"))

    database = await Database.open(f"sqlite:///{path}")
    kept = await database.read(lambda c: set(c.scalars(select(throttles.c.key))))
    await database.close()

    assert len(confirmed) >= at_least
    assert {line.strip() for line in confirmed} <= kept


async def test_when_the_commit_fails_every_caller_is_told(path: Path, now: datetime) -> None:
    database = await Database.open(f"sqlite:///{path}")

    def owe(connection: Connection) -> None:
        """A debt SQLite looks at only when it commits."""
        connection.execute(text("PRAGMA defer_foreign_keys = ON"))
        connection.execute(text("INSERT INTO sessions VALUES (x'00', 404, '', 0, 0)"))

    outcomes = await asyncio.gather(
        database.write(partial(_add, key="a", now=now)),
        database.write(owe),
        database.write(partial(_add, key="b", now=now)),
        return_exceptions=True,
    )
    after = await database.write(lambda c: c.scalar(select(throttles.c.key)))

    assert [type(outcome) for outcome in outcomes[1:]] == [NotCommitted] * 2
    assert after in (None, "a")
    await database.close()


async def test_files_are_closed_to_others_on_the_machine(path: Path, now: datetime) -> None:
    database = await Database.open(f"sqlite:///{path}")
    await database.write(partial(_add, key="a", now=now))

    modes = {file.name: file.stat().st_mode & 0o777 for file in path.parent.iterdir()}

    assert set(modes.values()) == {0o600}
    assert {"guardian.db", "guardian.db-wal", "guardian.db.lock"} <= set(modes)
    await database.close()


async def test_every_commit_reaches_the_disk_and_foreign_keys_are_watched(path: Path) -> None:
    database = await Database.open(f"sqlite:///{path}")

    def settings(connection: Connection) -> list[object]:
        return [
            connection.scalar(text(f"PRAGMA {name}"))
            for name in ("journal_mode", "synchronous", "foreign_keys", "busy_timeout")
        ]

    assert await database.write(settings) == ["wal", 2, 1, 10_000]
    await database.close()


async def test_closing_leaves_one_whole_file(path: Path, now: datetime) -> None:
    database = await Database.open(f"sqlite:///{path}")
    await database.write(partial(_add, key="a", now=now))
    await database.close()

    assert not path.with_name("guardian.db-wal").exists()
    with sqlite3.connect(path) as plain:
        assert plain.execute("SELECT count(*) FROM throttles").fetchone() == (1,)
    plain.close()


async def test_what_waits_at_closing_is_still_written(path: Path, now: datetime) -> None:
    database = await Database.open(f"sqlite:///{path}")

    await asyncio.gather(*(database.write(partial(_add, key=str(n), now=now)) for n in range(50)), database.close())

    again = await Database.open(f"sqlite:///{path}")
    assert len(await again.read(lambda c: c.scalars(select(throttles.c.key)).all())) == 50
    await again.close()


def test_a_file_that_is_no_database_is_left_alone_and_explained(letter: Path) -> None:
    before = letter.read_bytes()

    with pytest.raises(DatabaseUnavailable, match="GUARDIAN_DATABASE_URL"):
        asyncio.run(Database.open(f"sqlite:///{letter}"))

    assert letter.read_bytes() == before
