"""Changing the master key: everything sealed moves under the newest one, after which the old one can be dropped.

The sealed and the blind columns are found by their marks in `storage.tables`; a new table needs nothing here.
"""

from __future__ import annotations

from functools import partial
from typing import Any

import orjson
from sqlalchemy import Column, Connection, Row, Table, func, literal, or_, select, tuple_, update

from storage.database import Database
from storage.problems import Unreadable
from storage.sealed import Keyring, Sealer
from storage.statements import locked
from storage.tables import metadata, place

BATCH = 200
_Key = tuple[Any, ...]


def rotate(connection: Connection, keyring: Keyring) -> int:
    """Bring every sealed value under the newest key, in one transaction; how many rows were changed."""
    changed = 0
    for table in metadata.sorted_tables:
        key, count = _rotate_batch(connection, keyring, table)
        while count:
            changed += count
            key, count = _rotate_batch(connection, keyring, table, key)
    return changed


async def rotate_all(database: Database, keyring: Keyring) -> int:
    """The same, one batch a transaction, so that the service goes on meanwhile; it can be broken off and begun anew."""
    changed = 0
    for table in metadata.sorted_tables:
        key, count = await database.write(partial(_rotate_batch, keyring=keyring, table=table))
        while count:
            changed += count
            key, count = await database.write(partial(_rotate_batch, keyring=keyring, table=table, after=key))
    return changed


def _rotate_batch(connection: Connection, keyring: Keyring, table: Table, after: _Key = ()) -> tuple[_Key, int]:
    """Reseal the table's next rows that hold an older key: the last one's primary key, and how many they were."""
    sealers = {column: keyring.under(mark) for column in table.columns if (mark := _purpose(column))}
    if not sealers:
        return (), 0
    key = list(table.primary_key)
    older = select(table).where(or_(*(_is_older(column, sealer) for column, sealer in sealers.items())))
    if after:
        # Resealed rows no longer match, but would all be looked at again.
        reached = [literal(value, column.type) for value, column in zip(after, key, strict=True)]
        older = older.where(tuple_(*key) > tuple_(*reached))
    rows = connection.execute(locked(older.order_by(*key).limit(BATCH))).all()
    for row in rows:
        this_row = [column == row._mapping[column] for column in key]
        connection.execute(update(table).where(*this_row).values(_resealed(row, table, sealers, keyring)))
    return (tuple(rows[-1]._mapping[column] for column in key) if rows else ()), len(rows)


def _resealed(row: Row[Any], table: Table, sealers: dict[Column[Any], Sealer], keyring: Keyring) -> dict[str, bytes]:
    """The row's sealed values under the newest key, and the look-up bytes that belong to them."""
    key = [row._mapping[column] for column in table.primary_key]
    changed = {}
    for column, sealer in sealers.items():
        blob = row._mapping[column]
        if blob is not None:
            changed[column.name] = sealer.reseal(blob, place(column, *key))
    for column in table.columns:
        source = table.columns.get(column.info.get("blind", ""))
        if source is None or row._mapping[source] is None:
            continue
        name = f"{table.name}.{column.name}"
        text = _text(sealers[source].open(row._mapping[source], place(source, *key)))
        if row._mapping[column] not in keyring.blinds(name, text):
            raise Unreadable(f"{name} was not made from the text in {source.name}: rotation would break its look-up")
        changed[column.name] = keyring.blind(name, text)
    return changed


def _purpose(column: Column[Any]) -> Any:
    mark = column.info.get("sealed")
    # What lies under a report's own key moves with that key, which is wrapped in its own column.
    return None if mark == "report" else mark


def _is_older(column: Column[Any], sealer: Sealer) -> Any:
    return func.substr(column, 1, len(sealer.mark)) != literal(sealer.mark)


def _text(plain: bytes) -> str:
    """What was looked up: the plain text itself, or the string it is the JSON of."""
    return str(orjson.loads(plain)) if plain.startswith(b'"') else plain.decode()
