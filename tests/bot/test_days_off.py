"""What staff announced is known as long as it can be, and its absence keeps nobody from an answer."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot.days_off import DaysOff
from storage import closures
from storage.database import Database
from storage.sealed import Keyring
from storage.transaction import Store

NOW = datetime(2026, 8, 1, 1, tzinfo=UTC)


async def test_days_off_are_those_read_last_while_the_database_is_away(tmp_path: Path) -> None:
    store = Store(await Database.open(f"sqlite:///{tmp_path / 'guardian.db'}"), Keyring([b"k" * 32]), lambda: NOW)
    days_off = DaysOff(store, lambda: NOW)
    await store.write(lambda tx: closures.close(tx, "10004", NOW, NOW + timedelta(hours=9), "值班"))
    _, told = await days_off.known()
    await store.close()

    now, still = await days_off.known()

    assert (now, set(still)) == (NOW, {"10004"})
    assert still == told
