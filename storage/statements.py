"""Statements the two engines spell differently, or one of them does not need."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any, TypeVarTuple

from sqlalchemy import Connection, Select, Table
from sqlalchemy.dialects import postgresql, sqlite

_Columns = TypeVarTuple("_Columns")

# Both dialects' INSERT know ON CONFLICT under the same names, but share no type.
_Insert = postgresql.Insert | sqlite.Insert


def insert_once(connection: Connection, table: Table, values: Mapping[str, Any]) -> bool:
    """Add the row unless one with any of its unique keys exists; whether it was added."""
    return connection.execute(_quiet(connection.dialect.name, table), dict(values)).rowcount == 1


def upsert(connection: Connection, table: Table, values: Mapping[str, Any], key: Sequence[str] = ()) -> None:
    """Add the row, or give the row with the same key (by default the primary key) these values.

    Columns that are not among the values keep what they hold.
    """
    unique = tuple(key) or tuple(column.name for column in table.primary_key)
    statement = _replacing(connection.dialect.name, table, unique, frozenset(values) - frozenset(unique))
    connection.execute(statement, dict(values))


def locked(statement: Select[*_Columns], *, of: Table | None = None) -> Select[*_Columns]:
    """The same rows, held until the transaction ends; with `of`, only that table's rows of a join.

    SQLite has one writer at a time and needs no row locks: there the words are left out.
    """
    return statement.with_for_update(of=of)


def skip_locked(statement: Select[*_Columns], *, of: Table | None = None) -> Select[*_Columns]:
    """The rows nobody else holds, held until the transaction ends: no two couriers take the same ones."""
    return statement.with_for_update(skip_locked=True, of=of)


def _insert(dialect: str, table: Table) -> _Insert:
    return postgresql.insert(table) if dialect == "postgresql" else sqlite.insert(table)


@lru_cache(maxsize=256)
def _quiet(dialect: str, table: Table) -> _Insert:
    return _insert(dialect, table).on_conflict_do_nothing()


@lru_cache(maxsize=256)
def _replacing(dialect: str, table: Table, key: tuple[str, ...], changed: frozenset[str]) -> _Insert:
    statement = _insert(dialect, table)
    if not changed:
        return statement.on_conflict_do_nothing(index_elements=key)
    return statement.on_conflict_do_update(
        index_elements=key, set_={name: statement.excluded[name] for name in sorted(changed)}
    )
