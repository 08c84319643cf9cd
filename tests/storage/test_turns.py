"""What was answered is not answered again, and what was not is."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from sqlalchemy import Connection

from storage import people, turns
from storage.database import Database
from storage.sealed import Keyring
from storage.transaction import Tx

KEYS = Keyring([bytes(range(32))])
BEGIN = datetime(2026, 1, 1, tzinfo=UTC)


async def test_of_answers_that_are_marked_together_none_is_claimed_and_the_one_beside_them_is(
    database: Database,
) -> None:
    def work(connection: Connection) -> None:
        tx = Tx(connection, KEYS, BEGIN)
        person = people.welcome(tx, "line", "U1", "zh-Hant").id
        for event in ("first", "second", "third"):
            turns.remember(tx, "line", event, person, {"reply": event})

        turns.answered(tx, [("line", "first"), ("line", "third")])

        late = Tx(connection, KEYS, BEGIN + timedelta(minutes=1))
        assert [pending.event for pending in turns.claim(late)] == ["second"]

    await database.write(work)
