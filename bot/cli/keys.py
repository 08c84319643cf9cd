"""`keys new` and `keys rotate`."""

from __future__ import annotations

import base64
import secrets

from bot.settings import from_environment
from storage.database import Database
from storage.rotation import rotate_all


def new_key() -> str:
    """A key as GUARDIAN_KEYS wants it."""
    return base64.urlsafe_b64encode(secrets.token_bytes(32)).decode()


async def rotate_keys() -> None:
    """Put the new key first in GUARDIAN_KEYS, run this, then drop the old one."""
    settings = from_environment()
    database = await Database.open(settings.database_url)
    try:
        changed = await rotate_all(database, settings.keyring)
        print(f"{changed} rows sealed under the newest key; older keys may be dropped from GUARDIAN_KEYS.")
    finally:
        await database.close()
