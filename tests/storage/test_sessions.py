from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from sqlalchemy import select

from storage import sessions, workers
from storage.database import Database
from storage.sealed import Keyring
from storage.sessions import Session
from storage.tables import sessions as table
from storage.transaction import Store, Tx
from storage.workers import Worker


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


@pytest.fixture
async def mei(store: Store) -> Worker:
    worker = await store.write(_add)
    assert worker is not None
    return worker


def _add(tx: Tx) -> Worker | None:
    return workers.add(tx, sign_in="mei", name="美", center_id="here", password_hash="h", language="en")


async def find(store: Store, token: str, *, is_active: bool = True) -> Session | None:
    return await store.write(lambda tx: sessions.find(tx, token, is_active=is_active))


async def test_a_session_is_found_by_its_token_only(store: Store, mei: Worker) -> None:
    token = await store.write(lambda tx: sessions.begin(tx, mei.id))

    found = await find(store, token)
    assert found is not None
    assert found.worker == mei
    assert await find(store, token[:-1]) is None
    kept = await store.read(lambda tx: tx.connection.execute(select(table)).one())
    assert token not in map(str, kept)


async def test_a_session_ends_an_hour_after_the_last_act(store: Store, mei: Worker, clock: Clock) -> None:
    token = await store.write(lambda tx: sessions.begin(tx, mei.id))

    clock.now += timedelta(minutes=50)
    assert await find(store, token) is not None
    clock.now += timedelta(minutes=59)
    assert await find(store, token, is_active=False) is not None
    clock.now += timedelta(minutes=1)
    assert await find(store, token) is None


async def test_a_session_ends_after_twelve_hours_however_busy(store: Store, mei: Worker, clock: Clock) -> None:
    token = await store.write(lambda tx: sessions.begin(tx, mei.id))

    for _ in range(23):
        clock.now += timedelta(minutes=30)
        assert await find(store, token) is not None
    clock.now += timedelta(minutes=30)
    assert await find(store, token) is None


async def test_a_worker_who_left_is_signed_out_and_stays_out(store: Store, mei: Worker) -> None:
    token = await store.write(lambda tx: sessions.begin(tx, mei.id))

    await store.write(lambda tx: workers.disable(tx, mei.id))

    assert await find(store, token) is None
    assert await store.read(lambda tx: workers.credentials(tx, "mei")) is None
    assert await store.read(lambda tx: workers.by_id(tx, mei.id)) is None


async def test_sessions_that_ran_out_are_erased_at_the_next_sign_in(store: Store, mei: Worker, clock: Clock) -> None:
    await store.write(lambda tx: sessions.begin(tx, mei.id))
    clock.now += timedelta(hours=2)

    await store.write(lambda tx: sessions.begin(tx, mei.id))

    assert len(await store.read(lambda tx: tx.connection.execute(select(table)).all())) == 1


async def test_a_sign_in_name_belongs_to_one_worker(store: Store, mei: Worker) -> None:
    assert await store.write(_add) is None


async def test_only_colleagues_learn_a_name(store: Store, mei: Worker) -> None:
    assert await store.read(lambda tx: workers.names(tx, [mei.id], "here")) == {mei.id: "美"}
    assert await store.read(lambda tx: workers.names(tx, [mei.id], "elsewhere")) == {}
