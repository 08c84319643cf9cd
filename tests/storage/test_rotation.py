from __future__ import annotations

import json
from functools import partial

import pytest
from sqlalchemy import Connection, func, insert, select, update

from storage import rotation
from storage.database import Database
from storage.sealed import DataKey, Keyring, Unreadable
from storage.tables import metadata, people, place, poison, reports
from tests.storage import rows

OLD, NEW = Keyring([b"o" * 32]), Keyring([b"n" * 32])
BOTH = Keyring([b"n" * 32, b"o" * 32])


def _opened(connection: Connection, keyring: Keyring) -> dict[str, bytes]:
    """What every sealed column of every table opens to."""
    found = rows.read_all(connection)
    wrapped = found["reports"]["key_wrapped"]
    data_key = keyring.unwrap(wrapped, place(reports.c.key_wrapped, rows.ROW))
    opened = {}
    for table in metadata.sorted_tables:
        for column in table.columns:
            here, blob = place(column, *rows.key_of(table)), found[table.name][column.name]
            match column.info.get("sealed"):
                case "report":
                    opened[str(column)] = data_key.open(blob, here)
                case "rows" | "reporter" as purpose:
                    opened[str(column)] = keyring.under(purpose).open(blob, here)
    return opened


async def test_after_a_rotation_the_old_key_can_be_dropped(database: Database) -> None:
    await database.write(partial(rows.fill, keyring=OLD))
    before = await database.read(partial(_opened, keyring=OLD))

    changed = await database.write(partial(rotation.rotate, keyring=BOTH))

    assert await database.read(partial(_opened, keyring=NEW)) == before
    assert len(before) > 10
    assert changed == len({table for table, _, _ in (name.partition(".") for name in before)} - {"messages"})
    with pytest.raises(Unreadable):
        await database.read(partial(_opened, keyring=OLD))


async def test_look_ups_find_the_row_before_and_after_a_rotation(database: Database) -> None:
    await database.write(partial(rows.fill, keyring=OLD))

    async def found(keyring: Keyring) -> int | None:
        looked_up = people.c.chat_index.in_(keyring.blinds("people.chat_index", rows.CHAT))
        return await database.read(lambda c: c.scalar(select(people.c.id).where(looked_up)))

    assert [await found(keyring) for keyring in (OLD, BOTH, NEW)] == [rows.ROW, rows.ROW, None]
    await database.write(partial(rotation.rotate, keyring=BOTH))
    assert [await found(keyring) for keyring in (OLD, BOTH, NEW)] == [None, rows.ROW, rows.ROW]


async def test_a_rotation_by_batches_reaches_every_row_and_a_second_finds_none(database: Database) -> None:
    many = 2 * rotation.BATCH + 50
    sealed = [
        {
            "id": n,
            "platform": "line",
            "reason": "",
            "at": rows.MOMENT,
            "body_sealed": OLD.seal(b"words", place(poison.c.body_sealed, n)),
        }
        for n in range(1, many + 1)
    ]
    await database.write(lambda c: c.execute(insert(poison), sealed).rowcount)

    assert await rotation.rotate_all(database, BOTH) == many
    assert await rotation.rotate_all(database, BOTH) == 0
    newest = func.substr(poison.c.body_sealed, 1, 5) == NEW.under("rows").mark
    assert await database.read(lambda c: c.scalar(select(func.count()).where(newest))) == many


async def test_a_text_sealed_as_json_keeps_its_look_up(database: Database) -> None:
    await database.write(partial(rows.fill, keyring=OLD))
    written = OLD.seal(json.dumps(rows.CHAT).encode(), place(people.c.chat_sealed, rows.ROW))
    await database.write(lambda c: c.execute(update(people).values(chat_sealed=written)).rowcount)

    await database.write(partial(rotation.rotate, keyring=BOTH))

    index = await database.read(lambda c: c.scalar(select(people.c.chat_index)))
    assert index == NEW.blind("people.chat_index", rows.CHAT)


async def test_a_look_up_made_from_something_else_stops_the_rotation_whole(database: Database) -> None:
    await database.write(partial(rows.fill, keyring=OLD))
    await database.write(lambda c: c.execute(update(people).values(chat_index=b"other")).rowcount)

    with pytest.raises(Unreadable, match="chat_index"):
        await database.write(partial(rotation.rotate, keyring=BOTH))

    assert await database.read(partial(_opened, keyring=OLD))


async def test_without_its_wrapped_key_a_report_cannot_be_read(database: Database) -> None:
    await database.write(partial(rows.fill, keyring=OLD))
    await database.write(lambda c: c.execute(update(reports).values(key_wrapped=None)).rowcount)

    body = await database.read(lambda c: c.scalar(select(reports.c.body_sealed)))

    assert body is not None
    for key in (OLD, OLD.under("reporter"), OLD.under("data_key"), DataKey.new()):
        with pytest.raises(Unreadable):
            key.open(body, place(reports.c.body_sealed, rows.ROW))
