"""The embedded engine: one SQLite file, one process, one thread that writes."""

from __future__ import annotations

import asyncio
import fcntl
import os
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from queue import SimpleQueue
from sqlite3 import Connection as DriverConnection
from typing import Any, NamedTuple, TypeVar, cast

from sqlalchemy import URL, Connection, Engine, create_engine, event
from sqlalchemy.exc import DatabaseError

from storage import schema
from storage.problems import DatabaseInUse, DatabaseUnavailable, NotCommitted, StorageProblem

T = TypeVar("T")

# Bounds how long the first of a batch waits for the last.
_MOST_TOGETHER = 500
_BUSY_MILLISECONDS = 10_000


class _Waiting(NamedTuple):
    work: Callable[[Connection], Any]
    done: asyncio.Future[_Outcome]


class _Outcome(NamedTuple):
    """What a work gave or raised, on its way to the caller's thread; a future would choke on some exceptions."""

    value: Any
    error: BaseException | None

    def given(self) -> Any:
        if self.error is not None:
            raise self.error
        return self.value


class SqliteStore:
    """Writes that wait at the same moment share one commit; reads run beside them on their own connections."""

    is_alone = True  # or the lock file would have been held

    def __init__(self, path: Path, readers: int, loop: asyncio.AbstractEventLoop) -> None:
        self._loop = loop
        self._lock = _locked(path)
        try:
            _migrate(path)
            self._reading = _engine(path, readers, "PRAGMA query_only = ON", "PRAGMA wal_autocheckpoint = 0")
            # SQLAlchemy emits no BEGIN on SQLite; a reader's several queries should see one moment.
            event.listen(self._reading, "begin", lambda connection: connection.exec_driver_sql("BEGIN"))
            self._writing = _engine(path, 1, "PRAGMA journal_size_limit = 67108864")
            self._connection = self._writing.connect()
        except BaseException:
            os.close(self._lock)
            raise
        self._driver = cast(DriverConnection, self._connection.connection.driver_connection)
        self._readers = ThreadPoolExecutor(readers, "storage-reader")
        self._queue: SimpleQueue[_Waiting | None] = SimpleQueue()
        self._is_closed = False
        self._writer = threading.Thread(target=self._write_on, name="storage-writer", daemon=True)
        self._writer.start()

    @classmethod
    async def open(cls, path: Path, readers: int) -> SqliteStore:
        """The store in this file, brought up to date; raises StorageProblem."""
        return await asyncio.to_thread(cls, path, readers, asyncio.get_running_loop())

    async def write(self, work: Callable[[Connection], T]) -> T:
        if self._is_closed:
            raise DatabaseUnavailable("The database is closed: the service is stopping.")
        done: asyncio.Future[_Outcome] = self._loop.create_future()
        self._queue.put(_Waiting(work, done))
        return cast(T, (await done).given())

    async def read(self, work: Callable[[Connection], T]) -> T:
        if self._is_closed:
            raise DatabaseUnavailable("The database is closed: the service is stopping.")
        outcome = await self._loop.run_in_executor(self._readers, self._read, work)
        return cast(T, outcome.given())

    async def close(self) -> None:
        if not self._is_closed:
            self._is_closed = True
            self._queue.put(None)
            await asyncio.to_thread(self._put_away)

    def _put_away(self) -> None:
        self._readers.shutdown()
        self._writer.join()
        # The writer's connection goes last: closing the last one is a checkpoint.
        self._reading.dispose()
        self._connection.close()
        self._writing.dispose()
        os.close(self._lock)

    def _read(self, work: Callable[[Connection], Any]) -> _Outcome:
        with self._reading.connect() as connection:
            return _tried(work, connection)

    def _write_on(self) -> None:
        """Take whatever waits, commit it together, tell all callers at once; until the queue hands out None."""
        queue = self._queue
        is_open = True
        while is_open:
            batch: list[_Waiting] = []
            item = queue.get()
            while item is not None:
                batch.append(item)
                if queue.empty() or len(batch) == _MOST_TOGETHER:
                    break
                item = queue.get()
            is_open = item is not None
            if batch:
                self._loop.call_soon_threadsafe(_tell, batch, self._commit(batch))

    def _commit(self, batch: list[_Waiting]) -> list[_Outcome]:
        try:
            transaction = self._connection.begin()
            try:
                # The driver's own deferred start lets two writers read the same value before either writes.
                self._driver.execute("BEGIN IMMEDIATE")
                if len(batch) > 1:
                    outcomes = [self._tried_under_savepoint(work) for work, _ in batch]
                else:
                    outcomes = [_tried(batch[0].work, self._connection)]
                    if outcomes[0].error is not None:
                        return outcomes
                transaction.commit()
            finally:
                transaction.close()
                # After a COMMIT that failed, SQLAlchemy thinks all is over while SQLite still holds the transaction.
                self._driver.rollback()
        except BaseException as error:  # noqa: BLE001 - delivered to every caller of the batch
            return [_Outcome(None, _not_committed(error)) for _ in batch]
        return outcomes

    def _tried_under_savepoint(self, work: Callable[[Connection], Any]) -> _Outcome:
        # The driver's cursor and not SQLAlchemy's: these two statements stand around every write there is.
        # Where the engine undid the whole transaction itself (a full disk), no savepoint is left, and this raises.
        self._driver.execute("SAVEPOINT work")
        outcome = _tried(work, self._connection)
        if outcome.error is not None:
            self._driver.execute("ROLLBACK TO work")
        self._driver.execute("RELEASE work")
        return outcome


def _tried(work: Callable[[Connection], Any], connection: Connection) -> _Outcome:
    try:
        return _Outcome(work(connection), None)
    except BaseException as error:  # noqa: BLE001 - delivered to its caller, and to nobody else
        return _Outcome(None, error)


def _tell(batch: list[_Waiting], outcomes: list[_Outcome]) -> None:
    for (_, done), outcome in zip(batch, outcomes, strict=True):
        if not done.done():
            done.set_result(outcome)


def _not_committed(error: BaseException) -> StorageProblem:
    problem = NotCommitted("The transaction could not be committed, and nothing of it was kept.")
    problem.__cause__ = error
    return problem


def _locked(path: Path) -> int:
    """The open lock file beside the database; held until it is closed or the process ends."""
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        lock = os.open(path.with_name(path.name + ".lock"), os.O_RDWR | os.O_CREAT, 0o600)
    except OSError as error:
        raise DatabaseUnavailable(
            f"Cannot make files beside {path}, the database that GUARDIAN_DATABASE_URL names: {error.strerror}."
        ) from error
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        os.close(lock)
        raise DatabaseInUse(
            f"Another process is using {path}: a SQLite database serves one process. Stop that process, "
            "or set GUARDIAN_DATABASE_URL to another file, or to a PostgreSQL server, which several may share."
        ) from None
    return lock


def _migrate(path: Path) -> None:
    # SQLite changes a table by copying and dropping it; with foreign keys watched, the drop would empty its children.
    engine = _engine(path, 1, "PRAGMA foreign_keys = OFF")
    try:
        # SQLite's own files beside the database take over its mode: nobody else on the machine reads them.
        os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
        with engine.begin() as connection:
            connection.exec_driver_sql("BEGIN IMMEDIATE")
            schema.upgrade(connection)
            if connection.exec_driver_sql("PRAGMA foreign_key_check").first() is not None:
                raise StorageProblem("The migration would leave rows without their owner; nothing was changed.")
    except (DatabaseError, OSError) as error:
        raise DatabaseUnavailable(
            f"{path}, which GUARDIAN_DATABASE_URL names, does not open as a SQLite database: {error}"
        ) from error
    finally:
        engine.dispose()


def _engine(path: Path, connections: int, *pragmas: str) -> Engine:
    engine = create_engine(
        URL.create("sqlite", database=str(path)),
        pool_size=connections,
        max_overflow=0,
        # An error quotes the statement, never what people wrote.
        hide_parameters=True,
        # No BEGIN but ours.
        connect_args={"isolation_level": None, "check_same_thread": False},
    )

    @event.listens_for(engine, "connect")
    def prepare(driver: DriverConnection, _record: object) -> None:
        for pragma in (
            f"PRAGMA busy_timeout = {_BUSY_MILLISECONDS}",
            "PRAGMA journal_mode = WAL",
            "PRAGMA synchronous = FULL",
            "PRAGMA foreign_keys = ON",
            *pragmas,
        ):
            driver.execute(pragma)

    return engine
