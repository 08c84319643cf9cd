"""`directory checks` and `directory checked`: what people say is wrong, for the owner of the directory to check."""

from __future__ import annotations

from bot.cli.kept import open_store
from bot.cli.lines import Refusal
from bot.settings import from_environment
from directory.hours import TAIPEI
from directory.keys import still_known
from directory.load import load
from directory.results import phone_of
from storage import checks
from storage.checks import Check


async def listing() -> None:
    """Each with its number, what is said to be wrong, how often and since when, the entry, and where to ask."""
    directory = load()
    for it in await _waiting():
        entry = still_known(it.entry, directory)
        name, call = (entry.name, phone_of(entry) or "-") if entry is not None else ("(gone)", "-")
        since = it.first_at.astimezone(TAIPEI).date()
        print(f"{it.id}\t{it.what}\t{it.times}\t{since}\t{it.entry}\t{name}\t{call}")


async def close(id: int, by: str) -> None:
    """It has been checked, and set right where it was wrong. On SQLite the service must not be running."""
    async with open_store(from_environment(), "checks") as store:
        if not await store.write(lambda tx: checks.close(tx, id, by)):
            raise Refusal(f"nothing waits to be checked under {id}: see `python -m bot directory checks`.")
    print(f"{id} checked.")


async def _waiting() -> list[Check]:
    async with open_store(from_environment(), "checks") as store:
        return await store.read(checks.waiting)
