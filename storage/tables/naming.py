"""The shared metadata with its names for constraints, and where a sealed value lives."""

from __future__ import annotations

from sqlalchemy import Column, MetaData

from storage.sealed import Place

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def place(column: Column[bytes], *key: int | str) -> Place:
    """Where a sealed value of this column lives, for the row with this primary key (all of it, in order)."""
    return Place(column.table.name, column.name, ":".join(map(str, key)))
