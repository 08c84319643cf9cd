"""Who is written to, once each, and what is kept of it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from sqlalchemy import Connection, select

from storage import broadcasts, parcels, people, subscriptions, talks
from storage.broadcasts import BroadcastId, BroadcastState, Reach, Written
from storage.database import Database
from storage.parcels import LEASE
from storage.people import Person
from storage.retention import Keep, sweep
from storage.sealed import Keyring
from storage.tables import broadcast_recipients
from storage.transaction import Tx

KEYS = Keyring([bytes(range(32))])
BEGIN = datetime(2026, 1, 1, tzinfo=UTC)
HSINCHU, TAINAN = "10018", "67000"
NEWS = Written("money", (HSINCHU,), {"zh-Hant": "租金補貼開始申請"})


async def played(database: Database, work: Callable[[Tx], None]) -> None:
    await database.write(lambda connection: work(after(connection)))


def after(connection: Connection, **passed: float) -> Tx:
    return Tx(connection, KEYS, BEGIN + timedelta(**passed))


def reader(tx: Tx, name: str, county: str = HSINCHU, platform: str = "line") -> Person:
    person = people.welcome(tx, platform, name, "zh-Hant")
    subscriptions.begin(tx, person.id, "money", county)
    return person


def said(tx: Tx) -> BroadcastId:
    id = broadcasts.draft(tx, "10018-north", 1, NEWS)
    assert broadcasts.say(tx, id, subscriptions.readers(tx, "money", NEWS.counties)[0], tx.now)
    return id


def waiting(tx: Tx, id: BroadcastId) -> list[str]:
    return [found.member.chat for found in parcels.candidates(tx, id, "line", tx.now, 10)]


async def test_only_those_who_asked_for_this_topic_here_are_written_to(database: Database) -> None:
    def work(tx: Tx) -> None:
        here = reader(tx, "U1")
        reader(tx, "U2", TAINAN)
        subscriptions.begin(tx, people.welcome(tx, "line", "U3", "en").id, "child", HSINCHU)

        reached, left_out = subscriptions.readers(tx, "money", (HSINCHU,))

        assert [it.person for it in reached] == [here.id]
        assert left_out == 0
        assert len(subscriptions.readers(tx, "money", ())[0]) == 2, "no counties: all"

    await played(database, work)


async def test_nobody_in_danger_or_with_safe_times_or_who_blocked_us_is_written_to(database: Database) -> None:
    def work(tx: Tx) -> None:
        careful, afraid, gone, past = (reader(tx, f"U{number}") for number in range(4))
        people.change(tx, careful.id, care_until=tx.now + timedelta(hours=1))
        people.change(tx, afraid.id, safe_time="morning")
        people.change(tx, gone.id, blocked_at=tx.now)
        people.change(tx, past.id, care_until=tx.now)

        reached, left_out = subscriptions.readers(tx, "money", (HSINCHU,))

        assert [it.person for it in reached] == [past.id]
        assert left_out == 3

    await played(database, work)


async def test_what_is_said_once_for_good_cannot_be_said_again(database: Database) -> None:
    def work(tx: Tx) -> None:
        reader(tx, "U1")
        id = said(tx)

        assert not broadcasts.say(tx, id, subscriptions.readers(tx, "money", ())[0], tx.now)
        broadcasts.rewrite(tx, id, Written("money", (), {"zh-Hant": "別的"}))
        found = broadcasts.by_id(tx, id)
        assert found is not None
        assert found.written == NEWS

    await played(database, work)


async def test_a_reader_is_in_one_parcel_and_keeps_it_until_its_outcome_is_known(database: Database) -> None:
    def work(connection: Connection) -> None:
        tx = after(connection)
        person = reader(tx, "U1")
        id = said(tx)
        members = [found.member for found in parcels.candidates(tx, id, "line", tx.now, 10)]
        first = parcels.pack(tx, id, "line", "zh-Hant", members)

        assert waiting(tx, id) == []
        assert parcels.claim(tx, ["line"]) == []

        later = Tx(connection, KEYS, BEGIN + LEASE + timedelta(seconds=1))
        [again] = parcels.claim(later, ["line"])
        assert (again.key, again.members, again.attempts) == (first.key, first.members, 2)
        assert not parcels.settle(later, first, {person.id: Reach.SENT}), "somebody else has it now"
        assert parcels.settle(later, again, {person.id: Reach.SENT})
        assert broadcasts.reach(later, id) == {("line", Reach.SENT): 1}

    await database.write(work)


async def test_somebody_in_the_middle_of_a_conversation_waits(database: Database) -> None:
    def work(tx: Tx) -> None:
        person = reader(tx, "U1")
        talks.keep(tx, person.id, "report", {}, None)
        id = said(tx)

        assert [it.member.chat for it in parcels.candidates(tx, id, "line", tx.now - timedelta(minutes=1), 10)] == []
        assert waiting(tx, id) == ["U1"]

    await played(database, work)


async def test_a_draft_goes_out_only_once_said_and_a_stopped_one_never(database: Database) -> None:
    def work(tx: Tx) -> None:
        reader(tx, "U1")
        broadcasts.draft(tx, "10018-north", 1, NEWS)
        id = said(tx)

        assert [it.id for it in broadcasts.due(tx)] == [id]
        assert broadcasts.stop(tx, id)
        assert broadcasts.due(tx) == []
        assert not broadcasts.stop(tx, id), "the second time there is nothing to stop"

    await played(database, work)


async def test_a_month_after_its_end_only_numbers_are_kept(database: Database) -> None:
    def work(connection: Connection) -> None:
        tx = after(connection)
        person = reader(tx, "U1")
        id = said(tx)
        parcels.leave_out(tx, id, [person.id], Reach.BLOCKED)
        broadcasts.end(tx, id)

        later = after(connection, days=31)
        sweep(later, Keep())

        assert connection.execute(select(broadcast_recipients)).all() == []
        assert broadcasts.reach(later, id) == {("line", Reach.BLOCKED): 1}
        found = broadcasts.by_id(later, id)
        assert found is not None
        assert found.state is BroadcastState.ENDED
        sweep(after(connection, days=800), Keep())
        assert broadcasts.by_id(later, id) is None

    await database.write(work)


async def test_taps_are_counted_and_nobody_is_named(database: Database) -> None:
    def work(tx: Tx) -> None:
        id = said(tx)

        broadcasts.tap(tx, id)
        tapped = broadcasts.tap(tx, id)

        assert tapped is not None
        assert tapped.taps == 2

    await played(database, work)


async def test_what_somebody_has_asked_for_ends_alone_or_all_at_once(database: Database) -> None:
    def work(tx: Tx) -> None:
        person = reader(tx, "U1")
        assert not subscriptions.begin(tx, person.id, "money", HSINCHU), "asked for twice is asked for once"
        subscriptions.begin(tx, person.id, "child", HSINCHU)
        subscriptions.begin(tx, person.id, "child", TAINAN)

        assert subscriptions.end(tx, person.id, "child", TAINAN) == 1
        assert [it.topic for it in subscriptions.of(tx, person.id)] == ["child", "money"]
        assert subscriptions.end(tx, person.id) == 2
        assert subscriptions.still(tx, [person.id], "money", ()) == set()

    await played(database, work)
