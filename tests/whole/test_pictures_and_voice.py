"""Photos, recordings and stickers, from the phone to the report."""

from __future__ import annotations

import io

import pytest
from PIL import Image
from sqlalchemy import select

from storage import attachments, reports
from storage.tables import attachments as attachment_rows
from tests.whole.conftest import Person, Stage, files_an_elder, says, shows, tap


def photo() -> bytes:
    """A small JPEG that says where it was taken and with what."""
    image = Image.new("RGB", (60, 40), (200, 120, 40))
    exif = Image.Exif()
    exif[0x010F] = "MarkedCamera"
    exif.get_ifd(0x8825)[2] = (24.0, 50.0, 2.0)
    written = io.BytesIO()
    image.save(written, "JPEG", exif=exif)
    return written.getvalue()


async def send(person: Person, picture: bytes) -> None:
    await (person.sends_photo(picture) if hasattr(person, "sends_photo") else person.sends_image(picture))


async def newcomer(stage: Stage, platform: str) -> Person:
    return await stage.resident() if platform == "telegram" else await stage.neighbor()


async def states(stage: Stage) -> list[str]:
    asked = select(attachment_rows.c.state)
    return [row.state for row in await stage.bot.store.read(lambda tx: tx.connection.execute(asked).all())]


@pytest.mark.parametrize("platform", ["line", "telegram"])
async def test_a_photo_told_with_the_story_is_kept_without_what_is_hidden_in_it(stage: Stage, platform: str) -> None:
    person = await newcomer(stage, platform)
    await tap(person, "回報", "長輩獨居或沒人照顧", "現在沒有")
    await person.chat.settled()
    await person.says("新竹縣竹北市光明六路10號")
    await tap(person, "一個人", "選好了", "是，同一個地方")
    await says(person.chat, "還有什麼想說的")

    await send(person, photo())
    await tap(person, "寫好了", "可以，在這裡問我", "送出")

    report = await stage.report(await stage.case(person.chat))
    while await states(stage) == ["waiting"]:
        await stage.bot.courier.round()
    [kept] = await stage.bot.store.read(lambda tx: attachments.of_report(tx, report.id))
    found = await stage.bot.store.read(lambda tx: attachments.content(tx, kept.id, report.id))
    assert found is not None
    content, media_type = found
    assert media_type == "image/jpeg"
    shown = Image.open(io.BytesIO(content))
    assert shown.size == (60, 40)
    assert not shown.getexif()
    assert b"MarkedCamera" not in content


async def test_a_photo_unsent_on_line_is_gone_from_the_report(stage: Stage) -> None:
    neighbor = await stage.neighbor()
    await tap(neighbor, "回報", "長輩獨居或沒人照顧", "現在沒有")
    await neighbor.chat.settled()
    await neighbor.says("新竹縣竹北市光明六路10號")
    await tap(neighbor, "一個人", "選好了", "是，同一個地方")
    await says(neighbor.chat, "還有什麼想說的")
    await neighbor.sends_image(photo())
    await tap(neighbor, "寫好了", "可以，在這裡問我", "送出")
    report = await stage.report(await stage.case(neighbor.chat))
    while await states(stage) == ["waiting"]:
        await stage.bot.courier.round()

    await neighbor.unsends()

    assert await states(stage) == []
    body = await stage.bot.store.read(lambda tx: reports.body(tx, report.id))
    assert body["told"]["media"] == []


async def test_a_photo_unsent_before_the_report_is_sent_is_not_counted(stage: Stage) -> None:
    neighbor = await stage.neighbor()
    await tap(neighbor, "回報", "長輩獨居或沒人照顧")
    await says(neighbor.chat, "有危險")
    await neighbor.sends_image(photo())
    await neighbor.chat.settled(2)

    await neighbor.unsends()
    await tap(neighbor, "現在沒有")
    await neighbor.chat.settled()
    await neighbor.says("新竹縣竹北市光明六路10號")
    await tap(neighbor, "一個人", "選好了", "是，同一個地方")

    await says(neighbor.chat, "還有什麼想說的")


async def test_a_photo_outside_of_any_talk_begins_a_report(stage: Stage) -> None:
    resident = await stage.resident()

    await send(resident, photo())

    await says(resident.chat, "哪一種情形")


async def test_a_photo_after_a_report_is_added_to_it(stage: Stage) -> None:
    resident = await stage.resident()
    case = await files_an_elder(stage, resident)

    await send(resident, photo())
    await tap(resident, "寫好了")

    await says(resident.chat, f"補進 {case}")
    report = await stage.report(case)
    assert len(await stage.bot.store.read(lambda tx: attachments.of_report(tx, report.id))) == 1


async def test_what_is_no_voice_and_what_the_platform_no_longer_has_is_lost_and_said_so_at_the_desk(
    stage: Stage,
) -> None:
    neighbor = await stage.neighbor()
    await tap(neighbor, "回報")
    await says(neighbor.chat, "哪一種情形")
    stage.world.line.faults.broken(method="content", status=404)

    await neighbor.sends_audio(b"any")
    await neighbor.sends_audio(b"no recording at all")
    while "waiting" in await states(stage):
        await stage.bot.courier.round()

    assert await states(stage) == ["lost", "lost"]


async def test_a_photo_that_line_still_prepares_is_fetched_a_little_later(stage: Stage) -> None:
    neighbor = await stage.neighbor()
    await tap(neighbor, "回報")
    await says(neighbor.chat, "哪一種情形")
    stage.world.line.faults.broken(method="content", status=503)

    await neighbor.sends_image(photo())
    while "waiting" in await states(stage):
        await stage.later(seconds=5)

    assert await states(stage) == ["kept"]


async def test_a_sticker_is_kindly_refused_and_the_question_asked_again(stage: Stage) -> None:
    neighbor = await stage.neighbor()
    await tap(neighbor, "回報", "長輩獨居或沒人照顧")
    await says(neighbor.chat, "現在有人有危險嗎")

    await neighbor.sends_sticker()

    await shows(neighbor.chat, "現在沒有")
    await neighbor.chat.wait_for(lambda chat: "貼圖、影片和檔案我看不到" in chat.as_dialogue())


async def test_what_was_sent_for_a_report_that_is_stopped_is_erased(stage: Stage) -> None:
    resident = await stage.resident()
    await tap(resident, "回報", "長輩獨居或沒人照顧")
    await says(resident.chat, "現在有人有危險嗎")
    await send(resident, photo())
    await resident.chat.settled(2)

    await tap(resident, "先不用了")
    await says(resident.chat, "都刪掉了")

    assert await states(stage) == []
