"""The kinds of columns our tables are made of."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Literal

from sqlalchemy import (
    BigInteger,
    Column,
    ColumnElement,
    Dialect,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    String,
    Table,
    TypeDecorator,
)

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)


class Moment(TypeDecorator[datetime]):
    """A moment in UTC, kept as microseconds since 1970 so that both engines compare and order it alike."""

    impl = BigInteger
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> int | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a moment needs its time zone")
        return (value - _EPOCH) // _MICROSECOND

    def process_result_value(self, value: int | None, dialect: Dialect) -> datetime | None:
        return None if value is None else _EPOCH + timedelta(microseconds=value)


# On SQLite only a column called INTEGER is the row's own number, which saves a second index.
Id = BigInteger().with_variant(Integer(), "sqlite")


def own_id() -> Column[int]:
    return Column("id", Id, primary_key=True, autoincrement=False)


def text(name: str, nullable: bool = False) -> Column[str]:
    return Column(name, String, nullable=nullable)


def moment(name: str, nullable: bool = False) -> Column[datetime]:
    return Column(name, Moment, nullable=nullable)


def count(name: str) -> Column[int]:
    return Column(name, Integer, nullable=False, server_default="0")


def sealed(
    name: str, under: Literal["rows", "reporter", "data_key", "report"] = "rows", nullable: bool = False
) -> Column[bytes]:
    return Column(name, LargeBinary, nullable=nullable, info={"sealed": under})


def blind(name: str, of: str, nullable: bool = False) -> Column[bytes]:
    return Column(name, LargeBinary, nullable=nullable, info={"blind": of})


def owner(name: str, target: str, erased: Literal["CASCADE", "SET NULL"], nullable: bool = False) -> Column[int]:
    return Column(name, BigInteger, ForeignKey(target, ondelete=erased), nullable=nullable)


def waiting(table: Table, column: Column[datetime], *, still: ColumnElement[bool] | None = None) -> None:
    """An index over only the rows that wait for their time; finished rows cost nothing."""
    only = column.is_not(None) if still is None else still
    Index(f"ix_{table.name}_{column.name}", column, sqlite_where=only, postgresql_where=only)
