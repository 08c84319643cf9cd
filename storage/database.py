"""The database, whichever engine it is: hand it a function of a connection, and it is one transaction."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Protocol, TypeVar

from sqlalchemy import Connection
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError

from storage.problems import DatabaseInUse, DatabaseTooNew, DatabaseUnavailable, NotCommitted, StorageProblem
from storage.sqlite import SqliteStore
from storage.statements import insert_once, locked, skip_locked, upsert

__all__ = [
    "Database",
    "DatabaseInUse",
    "DatabaseTooNew",
    "DatabaseUnavailable",
    "NotCommitted",
    "StorageProblem",
    "insert_once",
    "locked",
    "skip_locked",
    "upsert",
]

T = TypeVar("T")


class _Store(Protocol):
    @property
    def is_alone(self) -> bool: ...

    async def write(self, work: Callable[[Connection], T]) -> T: ...
    async def read(self, work: Callable[[Connection], T]) -> T: ...
    async def close(self) -> None: ...


class Database:
    """What is kept, on either engine. All queries are plain functions of a `Connection`, run by `write` or `read`."""

    __slots__ = ("_store",)

    def __init__(self, store: _Store) -> None:
        self._store = store

    @classmethod
    async def open(cls, url: str, *, pool: int = 10) -> Database:
        """The database at this address, brought up to this release; raises StorageProblem, which says what to mend.

        `sqlite:///var/guardian.db` or `postgresql://user:password@host/name`.
        """
        try:
            address = make_url(url)
        except ArgumentError:
            raise DatabaseUnavailable(
                "GUARDIAN_DATABASE_URL is not an address: write sqlite:///path or postgresql://user:password@host/name."
            ) from None
        match address.get_backend_name():
            case "sqlite" if address.database and address.database != ":memory:":
                return cls(await SqliteStore.open(Path(address.database), pool))
            case "postgresql" | "postgres":
                from storage.postgres import PostgresStore  # fills 12 MB

                return cls(await PostgresStore.open(address, pool))
            case scheme:
                raise DatabaseUnavailable(
                    f"GUARDIAN_DATABASE_URL begins with {scheme}, and we keep rows in a SQLite file or in PostgreSQL: "
                    "write sqlite:///path or postgresql://user:password@host/name."
                )

    @property
    def is_alone(self) -> bool:
        """Whether no other process was at work on these rows when this one opened them."""
        return self._store.is_alone

    async def write(self, work: Callable[[Connection], T]) -> T:
        """Run the work as one transaction, all or nothing; what it gives is given back once it is committed.

        The work may run more than once (PostgreSQL undoes one of two that collide) and beside others' works in the same
        commit (SQLite), so it touches nothing but its connection, ends no transaction itself, and returns values, never
        an open result. Whatever it raises is raised here, and it alone is undone.
        """
        return await self._store.write(work)

    async def read(self, work: Callable[[Connection], T]) -> T:
        """Run the work on one moment's view of the rows; it cannot change anything."""
        return await self._store.read(work)

    async def close(self) -> None:
        """Let go of the database; what SQLite was given before is still written."""
        await self._store.close()
