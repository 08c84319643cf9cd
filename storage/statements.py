"""Statements the two engines spell differently, or one of them does not need."""

from __future__ import annotations

from collections import namedtuple
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any, TypeVarTuple

from sqlalchemy import Connection, Dialect, Select, Table, Update, bindparam, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.sql.compiler import SQLCompiler

_Columns = TypeVarTuple("_Columns")

# Both dialects' INSERT know ON CONFLICT under the same names, but share no type.
_Insert = postgresql.Insert | sqlite.Insert


def insert_once(connection: Connection, table: Table, values: Mapping[str, Any]) -> bool:
    """Add the row unless one with any of its unique keys exists; whether it was added."""
    return _quiet(connection.dialect, table, tuple(values)).run(connection, values) == 1


def upsert(connection: Connection, table: Table, values: Mapping[str, Any], key: Sequence[str] = ()) -> None:
    """Add the row, or give the row with the same key (by default the primary key) these values.

    Columns that are not among the values keep what they hold.
    """
    unique = tuple(key) or tuple(column.name for column in table.primary_key)
    _replacing(connection.dialect, table, unique, tuple(values)).run(connection, values)


def change(connection: Connection, table: Table, key: Mapping[str, Any], values: Mapping[str, Any]) -> int:
    """Give the rows with this key these values; how many rows that were."""
    return _changing(connection.dialect, table, tuple(key), tuple(values)).run(
        connection, {**{f"of_{name}": value for name, value in key.items()}, **values}
    )


class _Written:
    """A statement put into words once: run again, it costs little more than the driver itself.

    Through `Connection.execute` an INSERT costs five times as much, and every event of the service makes three.
    """

    def __init__(self, statement: _Insert | Update, dialect: Dialect) -> None:
        compiled = statement.compile(dialect=dialect)
        assert isinstance(compiled, SQLCompiler)
        self._text = str(compiled)
        self._order = tuple(compiled.positiontup or ())
        processors = {
            name: bind.type.dialect_impl(dialect).bind_processor(dialect) for name, bind in compiled.binds.items()
        }
        self._fixed = {name: bind.value for name, bind in compiled.binds.items() if not bind.required}
        self._processors = {name: processor for name, processor in processors.items() if processor is not None}

    def run(self, connection: Connection, values: Mapping[str, Any]) -> int:
        """Run it with these values; the number of rows it touched."""
        bound = {**self._fixed, **values}
        for name, processor in self._processors.items():
            bound[name] = processor(bound[name])
        return connection.exec_driver_sql(self._text, tuple(bound[name] for name in self._order)).rowcount


def one(connection: Connection, statement: Select[*tuple[Any, ...]], values: Mapping[str, Any]) -> Any | None:
    """The one row of a statement that lives as long as its module, or None; columns are its attributes."""
    return _reading(connection.dialect, statement).one(connection, values)


class _Read:
    """A SELECT put into words once."""

    def __init__(self, statement: Select[*tuple[Any, ...]], dialect: Dialect) -> None:
        compiled = statement.compile(dialect=dialect)
        assert isinstance(compiled, SQLCompiler)
        self._text = str(compiled)
        self._order = tuple(compiled.positiontup or ())
        self._fixed = {name: bind.value for name, bind in compiled.binds.items() if not bind.required}
        columns = list(statement.selected_columns)
        self._row = namedtuple("Row", [column.key for column in columns], rename=True)  # type: ignore[misc]
        reading = (column.type.dialect_impl(dialect).result_processor(dialect, None) for column in columns)
        self._processors = [(at, processor) for at, processor in enumerate(reading) if processor is not None]

    def one(self, connection: Connection, values: Mapping[str, Any]) -> Any | None:
        bound = {**self._fixed, **values}
        found = connection.exec_driver_sql(self._text, tuple(bound[name] for name in self._order)).one_or_none()
        if found is None:
            return None
        cells = list(found)
        for at, processor in self._processors:
            cells[at] = processor(cells[at])
        return self._row(*cells)


def locked(statement: Select[*_Columns], *, of: Table | None = None) -> Select[*_Columns]:
    """The same rows, held until the transaction ends; with `of`, only that table's rows of a join.

    SQLite has one writer at a time and needs no row locks: there the words are left out.
    """
    return statement.with_for_update(of=of)


def skip_locked(statement: Select[*_Columns], *, of: Table | None = None) -> Select[*_Columns]:
    """The rows nobody else holds, held until the transaction ends: no two couriers take the same ones."""
    return statement.with_for_update(skip_locked=True, of=of)


def _insert(dialect: Dialect, table: Table, names: tuple[str, ...]) -> _Insert:
    insert = postgresql.insert(table) if dialect.name == "postgresql" else sqlite.insert(table)
    return insert.values({name: bindparam(name, type_=table.c[name].type) for name in names})


@lru_cache(maxsize=256)
def _quiet(dialect: Dialect, table: Table, names: tuple[str, ...]) -> _Written:
    return _Written(_insert(dialect, table, names).on_conflict_do_nothing(), dialect)


@lru_cache(maxsize=256)
def _replacing(dialect: Dialect, table: Table, key: tuple[str, ...], names: tuple[str, ...]) -> _Written:
    statement = _insert(dialect, table, names)
    changed = [name for name in names if name not in key]
    if not changed:
        return _Written(statement.on_conflict_do_nothing(index_elements=key), dialect)
    new = {name: statement.excluded[name] for name in changed}
    return _Written(statement.on_conflict_do_update(index_elements=key, set_=new), dialect)


@lru_cache(maxsize=256)
def _changing(dialect: Dialect, table: Table, key: tuple[str, ...], names: tuple[str, ...]) -> _Written:
    statement = update(table).where(
        *(table.c[name] == bindparam(f"of_{name}", type_=table.c[name].type) for name in key)
    )
    return _Written(statement.values({name: bindparam(name, type_=table.c[name].type) for name in names}), dialect)


@lru_cache(maxsize=256)
def _reading(dialect: Dialect, statement: Select[*tuple[Any, ...]]) -> _Read:
    return _Read(statement, dialect)
