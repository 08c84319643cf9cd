from __future__ import annotations

import asyncio
from datetime import datetime, timedelta

import pytest

from storage import throttles
from storage.database import Database
from storage.sealed import Keyring
from storage.throttles import Limit
from storage.transaction import Store

LIMIT = Limit(timedelta(minutes=1), burst=3)


class Clock:
    def __init__(self, now: datetime) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock(now: datetime) -> Clock:
    return Clock(now)


@pytest.fixture
def store(database: Database, keyring: Keyring, clock: Clock) -> Store:
    return Store(database, keyring, clock)


async def take(store: Store, key: str = "a") -> timedelta | None:
    return await store.write(lambda tx: throttles.take(tx, key, LIMIT))


async def test_a_burst_passes_and_then_one_at_a_time(store: Store, clock: Clock) -> None:
    assert [await take(store) for _ in range(3)] == [None] * 3

    assert await take(store) == timedelta(minutes=1)
    assert await take(store) == timedelta(minutes=1), "waiting is not counted"

    clock.now += timedelta(minutes=1)
    assert await take(store) is None
    assert await take(store) == timedelta(minutes=1)


async def test_one_key_does_not_hold_back_another(store: Store) -> None:
    for _ in range(4):
        await take(store)

    assert await take(store, "b") is None


async def test_two_at_once_are_counted_as_two(store: Store) -> None:
    waits = await asyncio.gather(*(take(store) for _ in range(6)))

    assert waits.count(None) == 3


async def test_what_has_passed_is_forgotten(store: Store, clock: Clock) -> None:
    await take(store)
    assert await store.write(throttles.forget_past) == 0

    clock.now += timedelta(minutes=1)
    assert await store.write(throttles.forget_past) == 1


async def test_a_reset_key_is_rested(store: Store) -> None:
    for _ in range(4):
        await take(store)

    await store.write(lambda tx: throttles.reset(tx, "a"))

    assert await take(store) is None


async def test_a_key_about_somebody_does_not_name_them(store: Store) -> None:
    key = await store.read(lambda tx: throttles.about(tx, "sign-in", "mei"))

    assert "mei" not in key.removeprefix("sign-in:")
    assert key == await store.read(lambda tx: throttles.about(tx, "sign-in", "mei"))
