"""What Alembic runs; `storage.history` hands it the connection, so there is no configuration file."""

from __future__ import annotations

from typing import Any, Literal

from alembic import context
from alembic.autogenerate.api import AutogenContext

from storage.columns import Moment
from storage.tables import metadata


def as_stored(kind: str, item: Any, autogen: AutogenContext) -> str | Literal[False]:
    """A migration names what the engine stores, never our own types: those may change after it was written."""
    return "sa.BigInteger()" if kind == "type" and isinstance(item, Moment) else False


context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    render_as_batch=True,
    render_item=as_stored,
)
context.run_migrations()
