"""What a process that died leaves behind, as the next one finds it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta

import pytest

from storage import broadcasts, deliveries, left_behind, parcels, turns
from storage.broadcasts import Written
from storage.database import Database
from storage.deliveries import NewDelivery, Purpose
from storage.parcels import Parcel
from storage.sealed import Keyring
from storage.transaction import Store, Tx
from tests.postgres import PostgresServer

NOW = datetime(2026, 3, 4, 21, 30, tzinfo=UTC)


@pytest.fixture
async def store(url: str) -> AsyncIterator[Store]:
    opened = Store(await Database.open(url), Keyring([b"k" * 32]), lambda: NOW)
    yield opened
    await opened.close()


async def test_an_unanswered_turn_is_due_at_once_after_a_crash(store: Store) -> None:
    await store.write(lambda tx: turns.remember(tx, "line", "event-1", None, {"reply": {}}))
    before = await store.write(turns.claim)

    await store.write(left_behind.free)

    assert before == []
    assert [turn.event for turn in await store.write(turns.claim)] == ["event-1"]


async def test_a_delivery_that_was_on_its_way_goes_out_again_under_its_key(store: Store) -> None:
    await store.write(lambda tx: deliveries.add(tx, NewDelivery(Purpose.NOTICE, "line", "notice:1")))
    (taken,) = await store.write(deliveries.claim)

    await store.write(left_behind.free)

    (again,) = await store.write(deliveries.claim)
    assert (again.id, again.key) == (taken.id, taken.key)
    assert not await store.write(lambda tx: deliveries.sent(tx, taken)), "the dead process has nothing to say any more"


async def test_a_delivery_that_rests_after_a_failure_goes_on_resting(store: Store) -> None:
    await store.write(lambda tx: deliveries.add(tx, NewDelivery(Purpose.NOTICE, "line", "notice:1")))
    (taken,) = await store.write(deliveries.claim)
    await store.write(lambda tx: deliveries.failed(tx, taken, "busy", NOW + timedelta(minutes=5)))

    await store.write(left_behind.free)

    assert await store.write(deliveries.claim) == []


async def test_a_parcel_of_news_that_was_on_its_way_is_taken_up_at_once_with_its_key(store: Store) -> None:
    def packed(tx: Tx) -> Parcel:
        id = broadcasts.draft(tx, "10004-zhubei", 1, Written("money", (), {"zh-Hant": "租金補貼"}))
        return parcels.pack(tx, id, "line", "zh-Hant", [])

    parcel = await store.write(packed)
    before = await store.write(lambda tx: parcels.claim(tx, ["line"]))

    await store.write(left_behind.free)

    assert before == []
    assert [again.key for again in await store.write(lambda tx: parcels.claim(tx, ["line"]))] == [parcel.key]


async def test_a_replica_beside_another_frees_nothing_of_it(postgres: PostgresServer) -> None:
    async with postgres.database() as url:
        first = await Database.open(url)
        second = await Database.open(url)
        await first.close()
        await second.close()
        third = await Database.open(url)
        await third.close()

    assert (first.is_alone, second.is_alone, third.is_alone) == (True, False, True)


async def test_an_event_that_comes_again_is_not_answered_while_the_courier_answers_it(store: Store) -> None:
    await store.write(lambda tx: turns.remember(tx, "line", "event-1", None, {"reply": {}}))
    await store.write(left_behind.free)
    await store.write(turns.claim)

    again = await store.write(lambda tx: turns.waiting(tx, "line", "event-1"))

    assert again is None


async def test_the_courier_leaves_an_event_alone_that_came_again_and_is_being_answered(store: Store) -> None:
    await store.write(lambda tx: turns.remember(tx, "line", "event-1", None, {"reply": {}}))
    await store.write(left_behind.free)

    again = await store.write(lambda tx: turns.waiting(tx, "line", "event-1"))

    assert again is not None
    assert await store.write(turns.claim) == []
