"""What is kept, opened for the length of one command."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from bot.clock import now
from bot.settings import Settings
from storage.database import Database
from storage.transaction import Store


@asynccontextmanager
async def open_store(settings: Settings) -> AsyncIterator[Store]:
    """The store that the settings name. On SQLite the service must not be running."""
    store = Store(await Database.open(settings.database_url), settings.keyring, now)
    try:
        yield store
    finally:
        await store.close()
