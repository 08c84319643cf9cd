"""What is kept, opened for the length of one command."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from bot.cli.lines import Refusal
from bot.clock import now
from bot.settings import Settings
from storage.database import Database, DatabaseInUse
from storage.transaction import Store


@asynccontextmanager
async def open_store(settings: Settings, at_desk: str | None = None) -> AsyncIterator[Store]:
    """The store that the settings name. On SQLite the service must not be running.

    Raises Refusal where it runs and the desk has a page `at_desk` that does the same meanwhile.
    """
    try:
        database = await Database.open(settings.database_url)
    except DatabaseInUse:
        if at_desk is None:
            raise
        raise Refusal(
            "the service is running, and a SQLite database serves one process: "
            f"do it at the desk, at {settings.public_url}/console/{at_desk}."
        ) from None
    store = Store(database, settings.keyring, now)
    try:
        yield store
    finally:
        await store.close()
