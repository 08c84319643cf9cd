"""Events of one person that come at the same moment, as from a double tap or over two replicas."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from storage import people, talks
from storage.database import Database
from storage.sealed import Keyring
from storage.transaction import Store, Tx
from tests.databases import ENGINES
from tests.postgres import PostgresServer


@pytest.fixture(params=ENGINES)
async def store(request: pytest.FixtureRequest, tmp_path: Path, postgres: PostgresServer) -> AsyncIterator[Store]:
    """An empty database, on each engine in turn."""
    async with postgres.database() as url:
        address = url if request.param == "postgresql" else f"sqlite:///{tmp_path / 'guardian.db'}"
        opened = Store(await Database.open(address), Keyring([b"k" * 32]), lambda: datetime.now(UTC))
        yield opened
        await opened.close()


async def test_no_answer_is_lost_when_several_come_at_the_same_moment(store: Store) -> None:
    def one_more(tx: Tx) -> None:
        person = people.find(tx, "telegram", "4711")
        assert person is not None
        answers = person.talk.state["answers"] if person.talk is not None else 0
        talks.keep(tx, person.id, "report", {"answers": answers + 1}, None)

    await store.write(lambda tx: people.welcome(tx, "telegram", "4711", "en"))
    await asyncio.gather(*(store.write(one_more) for _ in range(8)))

    person = await store.write(lambda tx: people.find(tx, "telegram", "4711"))
    assert person is not None
    assert person.talk is not None
    assert person.talk.state == {"answers": 8}
