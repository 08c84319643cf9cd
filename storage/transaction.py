"""One transaction as the handlers see it: the connection, the keys to what is sealed, and its moment."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from itertools import count
from typing import Any, TypeVar

import orjson
from sqlalchemy import Column, Connection

from storage import ids
from storage.database import Database
from storage.sealed import DataKey, Keyring
from storage.tables import place

T = TypeVar("T")
Clock = Callable[[], datetime]


@dataclass(frozen=True, slots=True)
class Tx:
    """What a query function needs; it ends with the transaction and is never kept."""

    connection: Connection = field(repr=False)
    keyring: Keyring = field(repr=False)
    now: datetime
    _made: Iterator[int] = field(default_factory=count, init=False, repr=False)

    def new_id(self) -> int:
        """A fresh id; those of one transaction sort in the order in which they were asked for."""
        return ids.new_id(self.now + next(self._made) * ids.APART)

    def seal(self, column: Column[bytes], value: object, *key: int | str) -> bytes:
        """The value as JSON, sealed for this column of this row."""
        return self.keyring.seal(orjson.dumps(value), place(column, *key))

    def open(self, column: Column[bytes], blob: bytes, *key: int | str) -> Any:
        """The value that `seal` was given."""
        return orjson.loads(self.keyring.open(blob, place(column, *key)))


def seal_under(data_key: DataKey, column: Column[bytes], value: object, *key: int | str) -> bytes:
    """The value as JSON, sealed under a report's own key."""
    return data_key.seal(orjson.dumps(value), place(column, *key))


def open_under(data_key: DataKey, column: Column[bytes], blob: bytes, *key: int | str) -> Any:
    return orjson.loads(data_key.open(blob, place(column, *key)))


class Store:
    """The database with the keys to it: runs a piece of work in one transaction."""

    def __init__(self, database: Database, keyring: Keyring, clock: Clock) -> None:
        self._database = database
        self._keyring = keyring
        self._clock = clock

    @property
    def is_alone(self) -> bool:
        """Whether no other process was at work on these rows when this one opened them."""
        return self._database.is_alone

    async def write(self, work: Callable[[Tx], T]) -> T:
        """All of the work or none of it; committed when this returns."""
        keyring, clock = self._keyring, self._clock
        return await self._database.write(lambda connection: work(Tx(connection, keyring, clock())))

    async def read(self, work: Callable[[Tx], T]) -> T:
        keyring, clock = self._keyring, self._clock
        return await self._database.read(lambda connection: work(Tx(connection, keyring, clock())))

    async def close(self) -> None:
        await self._database.close()
