"""What could not be done when it fell due steps back, so that it never stands before the rest for ever."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from sqlalchemy import Connection

from storage import people, reports, talks
from storage.database import Database
from storage.reports import REST, NewReport
from storage.sealed import Keyring
from storage.transaction import Tx

KEYS = Keyring([bytes(range(32))])
BEGIN = datetime(2026, 1, 1, tzinfo=UTC)


def after(connection: Connection, passed: timedelta) -> Tx:
    return Tx(connection, KEYS, BEGIN + passed)


async def test_a_case_that_cannot_climb_makes_room_and_is_tried_again(database: Database) -> None:
    def work(connection: Connection) -> None:
        tx = after(connection, timedelta(0))
        person = people.welcome(tx, "line", "U1", "zh-Hant").id
        told = {"told": "三天沒出門"}
        new = NewReport("elder", "normal", "10004", "竹", None, "10004-zhubei", told, person, False, BEGIN, BEGIN)
        first, second = reports.file(tx, new), reports.file(tx, new)

        reports.rest(tx, first)

        assert [late.id for late in reports.overdue(tx)] == [second.id]
        assert first.id in [late.id for late in reports.overdue(after(connection, REST))]

    await database.write(work)


async def test_a_case_that_moved_on_meanwhile_keeps_its_new_clock(database: Database) -> None:
    def work(connection: Connection) -> None:
        tx = after(connection, timedelta(0))
        person = people.welcome(tx, "line", "U1", "zh-Hant").id
        told = {"told": "三天沒出門"}
        new = NewReport("elder", "normal", "10004", "竹", None, "10004-zhubei", told, person, False, BEGIN, BEGIN)
        report = reports.file(tx, new)
        reports.change(tx, report.id, due_at=BEGIN + timedelta(hours=2))

        reports.rest(tx, report)

        moved = reports.by_id(tx, report.id)
        assert moved is not None
        assert moved.due_at == BEGIN + timedelta(hours=2)

    await database.write(work)


async def test_a_silence_that_cannot_be_broken_makes_room_and_is_tried_again(database: Database) -> None:
    def work(connection: Connection) -> None:
        tx = after(connection, timedelta(0))
        broken, whole = (people.welcome(tx, "line", name, "zh-Hant").id for name in ("U1", "U2"))
        for person in (broken, whole):
            talks.keep(tx, person, "report", {}, BEGIN)

        talks.rest(tx, broken)

        assert talks.silent(tx) == [whole]
        assert broken in talks.silent(after(connection, talks.REST))

    await database.write(work)
