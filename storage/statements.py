"""Statements the two engines spell differently, or one of them does not need."""

from __future__ import annotations

from collections import namedtuple
from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, Any, TypeVarTuple

from sqlalchemy import Connection, Delete, Dialect, Float, Select, Table, Update, bindparam, update
from sqlalchemy.dialects import sqlite
from sqlalchemy.engine.interfaces import DBAPICursor
from sqlalchemy.exc import MultipleResultsFound
from sqlalchemy.sql.compiler import SQLCompiler

_Columns = TypeVarTuple("_Columns")

if TYPE_CHECKING:
    from sqlalchemy.dialects import postgresql

    # Both dialects' INSERT know ON CONFLICT under the same names, but share no type.
    _Insert = postgresql.Insert | sqlite.Insert


def insert_once(connection: Connection, table: Table, values: Mapping[str, Any]) -> bool:
    """Add the row unless one with any of its unique keys exists; whether it was added."""
    return _quiet(connection.dialect, table, tuple(values)).run(connection, values).rowcount == 1


def insert(connection: Connection, table: Table, values: Mapping[str, Any]) -> None:
    """Add the row."""
    _adding(connection.dialect, table, tuple(values)).run(connection, values)


def upsert(connection: Connection, table: Table, values: Mapping[str, Any], key: Sequence[str] = ()) -> None:
    """Add the row, or give the row with the same key (by default the primary key) these values.

    Columns that are not among the values keep what they hold.
    """
    unique = tuple(key) or tuple(column.name for column in table.primary_key)
    _replacing(connection.dialect, table, unique, tuple(values)).run(connection, values)


def change(connection: Connection, table: Table, key: Mapping[str, Any], values: Mapping[str, Any]) -> int:
    """Give the rows with this key these values; how many rows that were."""
    return (
        _changing(connection.dialect, table, tuple(key), tuple(values))
        .run(connection, {**{f"of_{name}": value for name, value in key.items()}, **values})
        .rowcount
    )


def change_each(
    connection: Connection, table: Table, keys: Sequence[Mapping[str, Any]], values: Mapping[str, Any]
) -> None:
    """Give the rows with each of these keys, of which there is at least one, these values."""
    changing = _changing(connection.dialect, table, tuple(keys[0]), tuple(values))
    changing.run_each(connection, [{**{f"of_{name}": value for name, value in key.items()}, **values} for key in keys])


def run(connection: Connection, statement: Update | Delete, values: Mapping[str, Any]) -> int:
    """Run a statement that lives as long as its module; how many rows it touched."""
    return _writing(connection.dialect, statement).run(connection, values).rowcount


def one(connection: Connection, statement: Select[*tuple[Any, ...]], values: Mapping[str, Any]) -> Any | None:
    """The one row of a statement that lives as long as its module, or None; columns are its attributes."""
    found = every(connection, statement, values)
    if len(found) > 1:
        raise MultipleResultsFound("more than one row where there is one at most")
    return found[0] if found else None


def every(connection: Connection, statement: Select[*tuple[Any, ...]], values: Mapping[str, Any]) -> list[Any]:
    """All rows of a statement that lives as long as its module; columns are their attributes."""
    return _reading(connection.dialect, statement).rows(connection, values)


class _Worded:
    """A statement put into words once and handed to the driver itself: `execute` takes five times as long."""

    def __init__(self, statement: Select[*tuple[Any, ...]] | _Insert | Update | Delete, dialect: Dialect) -> None:
        compiled = statement.compile(dialect=dialect)
        assert isinstance(compiled, SQLCompiler)
        assert not compiled.post_compile_params, "a list of values, as IN takes it, is known only when it runs"
        self._text = str(compiled)
        self._fixed = {name: bind.value for name, bind in compiled.binds.items() if not bind.required}
        self._order = [
            (name, compiled.binds[name].type.dialect_impl(dialect).bind_processor(dialect))
            for name in compiled.positiontup or ()
        ]

    def run(self, connection: Connection, values: Mapping[str, Any]) -> DBAPICursor:
        """The driver's cursor, once the statement has run with these values."""
        bound = self._bound(values)
        return self._told(connection, bound, lambda cursor: cursor.execute(self._text, bound))

    def run_each(self, connection: Connection, many: Sequence[Mapping[str, Any]]) -> None:
        """Run it once with each of these."""
        bound = [self._bound(values) for values in many]
        self._told(connection, bound, lambda cursor: cursor.executemany(self._text, bound))

    def _bound(self, values: Mapping[str, Any]) -> tuple[Any, ...]:
        if self._fixed:
            values = {**self._fixed, **values}
        return tuple([values[name] if made is None else made(values[name]) for name, made in self._order])

    def _told(self, connection: Connection, bound: Any, tell: Callable[[DBAPICursor], object]) -> DBAPICursor:
        if not connection.in_transaction():
            connection.begin()
        cursor = None
        try:
            cursor = connection.connection.cursor()
            tell(cursor)
            return cursor
        except BaseException as error:  # noqa: BLE001 - raised again, as SQLAlchemy raises it
            # Not a public name of SQLAlchemy, whose version is pinned: an error becomes what `execute` makes of it,
            # without the words that were bound, and a lost connection leaves the pool. The public way to all of this,
            # `exec_driver_sql`, takes twice as long for a change and four times as long for a row that is read.
            connection._handle_dbapi_exception(error, self._text, bound, cursor, None)


class _Read(_Worded):
    """A SELECT, and what its columns are read with."""

    def __init__(self, statement: Select[*tuple[Any, ...]], dialect: Dialect) -> None:
        super().__init__(statement, dialect)
        columns = list(statement.selected_columns)
        self._row = namedtuple("Row", [column.key for column in columns], rename=True)  # type: ignore[misc]
        # The dialect reads a Float by the type code of a cursor that is not there yet; both drivers give floats.
        reading = (
            None
            if isinstance(column.type, Float)
            else column.type.dialect_impl(dialect).result_processor(dialect, None)
            for column in columns
        )
        self._processors = [(at, processor) for at, processor in enumerate(reading) if processor is not None]

    def rows(self, connection: Connection, values: Mapping[str, Any]) -> list[Any]:
        return [self._read(cells) for cells in self.run(connection, values).fetchall()]

    def _read(self, found: Sequence[Any]) -> Any:
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
    if dialect.name == "postgresql":
        from sqlalchemy.dialects import postgresql

        insert: _Insert = postgresql.insert(table)
    else:
        insert = sqlite.insert(table)
    return insert.values({name: bindparam(name, type_=table.c[name].type) for name in names})


@lru_cache(maxsize=256)
def _adding(dialect: Dialect, table: Table, names: tuple[str, ...]) -> _Worded:
    return _Worded(_insert(dialect, table, names), dialect)


@lru_cache(maxsize=256)
def _quiet(dialect: Dialect, table: Table, names: tuple[str, ...]) -> _Worded:
    return _Worded(_insert(dialect, table, names).on_conflict_do_nothing(), dialect)


@lru_cache(maxsize=256)
def _replacing(dialect: Dialect, table: Table, key: tuple[str, ...], names: tuple[str, ...]) -> _Worded:
    statement = _insert(dialect, table, names)
    changed = [name for name in names if name not in key]
    if not changed:
        return _Worded(statement.on_conflict_do_nothing(index_elements=key), dialect)
    new = {name: statement.excluded[name] for name in changed}
    return _Worded(statement.on_conflict_do_update(index_elements=key, set_=new), dialect)


@lru_cache(maxsize=256)
def _changing(dialect: Dialect, table: Table, key: tuple[str, ...], names: tuple[str, ...]) -> _Worded:
    statement = update(table).where(
        *(table.c[name] == bindparam(f"of_{name}", type_=table.c[name].type) for name in key)
    )
    return _Worded(statement.values({name: bindparam(name, type_=table.c[name].type) for name in names}), dialect)


@lru_cache(maxsize=256)
def _writing(dialect: Dialect, statement: Update | Delete) -> _Worded:
    return _Worded(statement, dialect)


@lru_cache(maxsize=256)
def _reading(dialect: Dialect, statement: Select[*tuple[Any, ...]]) -> _Read:
    return _Read(statement, dialect)
