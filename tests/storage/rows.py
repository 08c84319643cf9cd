"""One row in every table, with every column filled, as a database in use has them."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Boolean, Column, Connection, Float, LargeBinary, String, Table, insert, select

from storage.columns import Moment
from storage.sealed import DataKey, Keyring
from storage.tables import metadata, place

ROW = 7
MOMENT = datetime(2026, 3, 4, 21, 30, 15, 123456, tzinfo=UTC)
CHAT = "telegram:4711"


def fill(connection: Connection, keyring: Keyring) -> None:
    """Put the row into every table; its sealed columns hold CHAT."""
    data_key = DataKey.new()
    for table in metadata.sorted_tables:
        connection.execute(insert(table), {c.name: _value(c, table, keyring, data_key) for c in table.columns})


def read_all(connection: Connection) -> dict[str, dict[str, Any]]:
    """The row of every table."""
    return {table.name: dict(connection.execute(select(table)).one()._mapping) for table in metadata.sorted_tables}


def key_of(table: Table) -> list[Any]:
    """The row's primary key as `fill` wrote it."""
    return [_plain(column) for column in table.primary_key]


def _value(column: Column[Any], table: Table, keyring: Keyring, data_key: DataKey) -> Any:
    here = place(column, *key_of(table))
    match column.info:
        case {"sealed": "data_key"}:
            return keyring.wrap(data_key, here)
        case {"sealed": "report"}:
            return data_key.seal(CHAT.encode(), here)
        case {"sealed": purpose}:
            return keyring.under(purpose).seal(CHAT.encode(), here)
        case {"blind": _}:
            return keyring.blind(f"{table.name}.{column.name}", CHAT)
        case _:
            return _plain(column)


def _plain(column: Column[Any]) -> Any:
    match column.type:
        case Moment():
            return MOMENT
        case LargeBinary():
            return column.name.encode()
        case Boolean():
            return True
        case Float():
            return 24.8
        case String():
            return column.name
        case _:
            return ROW
