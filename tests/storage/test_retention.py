"""What the privacy notice promises is done by the clock, and open cases are left alone."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import Connection, select

from storage import correspondence, lookups, people, plans, reports, subscriptions, talks
from storage.attachments import note
from storage.correspondence import Author
from storage.database import Database
from storage.people import PersonId
from storage.reports import Gone, NewReport, StoredReport
from storage.retention import Keep, sweep
from storage.sealed import Keyring
from storage.tables import attachments, messages
from storage.tables import lookups as lookup_rows
from storage.transaction import Tx

KEYS = Keyring([bytes(range(32))])
DAY = timedelta(days=1)
BEGIN = datetime(2026, 1, 1, tzinfo=UTC)


def at(connection: Connection, days: float) -> Tx:
    return Tx(connection, KEYS, BEGIN + days * DAY)


def filed(tx: Tx) -> tuple[PersonId, StoredReport]:
    person = people.welcome(tx, "line", "U1", "zh-Hant")
    told = {"told": "三天沒出門"}
    new = NewReport(
        "elder", "normal", "10004", "竹", "10004010", "10004-zhubei", told, person.id, False, tx.now, tx.now
    )
    report = reports.file(tx, new)
    correspondence.write(tx, report.id, Author.REPORTER, "信箱滿了")
    return person.id, report


async def test_a_closed_report_is_unreadable_after_its_time_and_nobody_knows_who_sent_it(database: Database) -> None:
    def work(connection: Connection) -> None:
        person, report = filed(at(connection, 0))
        reports.change(at(connection, 1), report.id, state="closed", closed_at=BEGIN + DAY)

        erased = sweep(at(connection, 92), Keep())

        assert erased.reports == 1
        with pytest.raises(Gone):
            reports.body(at(connection, 92), report.id)
        assert reports.reporter(at(connection, 92), report.id) is None
        assert reports.of_reporter(at(connection, 92), person) == []
        assert connection.execute(select(messages.c.body_sealed)).scalars().all() == [None]

    await database.write(work)


async def test_what_was_looked_for_is_gone_when_the_day_is_over(database: Database) -> None:
    def work(connection: Connection) -> None:
        person = people.welcome(at(connection, 0), "line", "U1", "zh-Hant").id
        lookups.keep_place(at(connection, 0), person, "10004010", BEGIN + DAY)
        assert lookups.of(at(connection, 0.9), person).place == "10004010"

        assert lookups.of(at(connection, 1), person) == lookups.Today()
        sweep(at(connection, 1), Keep())

        assert connection.execute(select(lookup_rows)).first() is None

    await database.write(work)


async def test_an_open_report_is_kept_however_old(database: Database) -> None:
    def work(connection: Connection) -> None:
        _, report = filed(at(connection, 0))

        sweep(at(connection, 300), Keep())

        assert reports.body(at(connection, 300), report.id) == {"told": "三天沒出門"}

    await database.write(work)


async def test_an_idle_talk_goes_with_what_was_sent_for_it(database: Database) -> None:
    def work(connection: Connection) -> None:
        tx = at(connection, 0)
        person = people.welcome(tx, "line", "U1", "zh-Hant")
        talks.keep(tx, person.id, "report", {"talk": {}}, None)
        note(tx, person.id, "line", "photo", "1")

        erased = sweep(at(connection, 8), Keep())

        assert erased.talks == 1
        found = people.find(at(connection, 8), "line", "U1")
        assert found is not None
        assert found.talk is None
        assert connection.execute(select(attachments.c.id)).scalars().all() == []

    await database.write(work)


async def test_who_has_not_written_for_a_year_is_forgotten(database: Database) -> None:
    def work(connection: Connection) -> None:
        people.welcome(at(connection, 0), "line", "U1", "zh-Hant")

        sweep(at(connection, 366), Keep())

        assert people.find(at(connection, 366), "line", "U1") is None

    await database.write(work)


async def test_a_safety_plan_stays_with_its_writer_however_long_they_are_quiet(database: Database) -> None:
    def work(connection: Connection) -> None:
        tx = at(connection, 0)
        person = people.welcome(tx, "line", "U1", "zh-Hant")
        plans.add(tx, person.id, "people", "打給姊姊", "m1")

        sweep(at(connection, 800), Keep())

        later = at(connection, 800)
        assert people.find(later, "line", "U1") is not None
        assert [entry.words for entry in plans.of(later, person.id)] == ["打給姊姊"]
        plans.erase(later, person.id)
        sweep(later, Keep())
        assert people.find(later, "line", "U1") is None

    await database.write(work)


async def test_news_stops_after_a_year_without_use_even_where_a_safety_plan_stays(database: Database) -> None:
    def work(connection: Connection) -> None:
        tx = at(connection, 0)
        quiet, seen = (people.welcome(tx, "line", chat, "zh-Hant") for chat in ("U1", "U2"))
        plans.add(tx, quiet.id, "people", "打給姊姊", "m1")
        for person in (quiet, seen):
            subscriptions.begin(tx, person.id, "elder", "10004")
        people.change(tx, seen.id, seen_at=at(connection, 300).now)

        later = at(connection, 366)
        sweep(later, Keep())

        assert subscriptions.of(later, quiet.id) == ()
        assert len(subscriptions.of(later, seen.id)) == 1
        assert plans.exists(later, quiet.id)

    await database.write(work)
