"""A marked word in everything a person can write, and their ids: found only where they belong."""

from __future__ import annotations

import logging
from pathlib import Path

import aiohttp
import pytest

from storage import poison
from storage.contacts import Channel
from storage.tables import metadata
from tests.whole.conftest import BOTH, ZHUBEI, Stage, says, shows, tap

MARK = "記號鳳梨"
PHONE = "0912345678"


@BOTH
async def test_what_people_say_and_who_they_are_is_nowhere_but_sealed_and_at_the_desk(
    stage: Stage, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    caplog.set_level(logging.DEBUG)
    hook, mail = stage.world.center.hook, stage.world.center.mail
    await stage.bind(ZHUBEI, Channel.EMAIL, mail.address)
    await stage.bind(ZHUBEI, Channel.WEBHOOK, hook.url, hook.secret)
    group, worker = await stage.group()
    line_group, _ = await stage.line_group()
    resident = await stage.resident(f"{MARK}名字")
    neighbor = await stage.neighbor(f"{MARK}鄰居")

    await tap(resident, "回報", "長輩獨居或沒人照顧", "現在沒有")
    await resident.chat.settled()
    await resident.says(f"新竹縣竹北市光明六路10號{MARK}")
    await tap(resident, "一個人", "選好了", "是，同一個地方")
    await resident.chat.settled()
    await resident.says(f"{MARK}的門三天沒開")
    await tap(resident, "可以，打電話給我")
    await resident.chat.settled()
    await resident.says(PHONE)
    await says(resident.chat, "怎麼稱呼")
    await resident.says(f"{MARK}小姐")
    await tap(resident, "送出")
    case = await stage.case(resident.chat)
    await shows(group.chat, "接手")
    await shows(line_group.chat, "接手")
    await group.taps(worker, "接手")
    await says(resident.chat, "社工已經接手")
    await resident.says(f"補充：{MARK}")
    await says(group.chat, "通報人有補充")

    await tap(neighbor, "安全計畫", "寫安全計畫")
    await neighbor.chat.settled()
    await neighbor.says(f"{MARK}睡不著")
    await tap(neighbor, "我的安全計畫")
    await says(neighbor.chat, f"{MARK}睡不著")

    # And everything that can go wrong with words in it.
    stage.world.telegram.faults.broken(2, method="sendMessage")
    stage.world.line.faults.too_many(2)
    await resident.says(f"{MARK}再補充")
    await neighbor.says(f"{MARK}看不懂的話")
    odd = {"type": "message", "message": {"id": "1", "type": "text", "text": MARK}, "source": {"type": "user"}}
    assert await stage.world.line.webhooks.status_of({"events": [odd]}) == 200
    assert await stage.world.telegram.updates.status_of({"update_id": 5, "message": {"text": MARK}}) == 200
    await stage.bot.lanes.settled()
    await stage.later(minutes=2)
    async with aiohttp.ClientSession() as http, http.get(f"{stage.url}/metrics") as response:
        metrics = await response.text()

    written = capfd.readouterr()
    seen_by_others = {
        "logs": "\n".join([written.out, written.err, *(record.getMessage() for record in caplog.records)]),
        "traces": caplog.text,
        "metrics": metrics,
        "the group": group.chat.as_dialogue() + str([bubble.raw for bubble in group.chat.bot_said]),
        "the LINE group": line_group.chat.as_dialogue() + str([bubble.raw for bubble in line_group.chat.bot_said]),
        "mail": "\n".join(str(letter.message) + letter.text for letter in mail.letters),
        "webhooks": "\n".join(str(parcel) for parcel in hook.parcels),
        "why events were set aside": str([odd.reason for odd in await stage.bot.store.read(poison.waiting)]),
    }
    assert len(mail.letters) >= 1
    assert len(hook.parcels) + hook.forged >= 1
    people = (MARK, PHONE, str(resident.id), neighbor.id)
    for where, text in seen_by_others.items():
        found = [word for word in people if word in text]
        assert not found, f"{where}: {found}"
    kept = await everything(stage)
    for word in (*people, str(group.id), line_group.id, hook.secret, mail.address):
        assert word.encode() not in kept, f"unsealed in the database: {word}"
    assert case.encode() in kept


async def everything(stage: Stage) -> bytes:
    """All that stands in the database's columns, and in SQLite's files."""
    rows = [
        row
        for table in metadata.sorted_tables
        for row in await stage.bot.store.read(lambda tx, table=table: tx.connection.execute(table.select()).all())  # type: ignore[misc]
    ]
    columns = [value if isinstance(value, bytes) else str(value).encode() for row in rows for value in row]
    url = stage.environment["GUARDIAN_DATABASE_URL"]
    if url.startswith("sqlite:///"):
        columns += [file.read_bytes() for file in Path(url.removeprefix("sqlite:///")).parent.glob("guardian.db*")]
    return b"\n".join(columns)
