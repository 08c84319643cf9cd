"""What a reporter can still do: add, ask, take back, erase; and the report itself, tapped or typed."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from storage import reports
from storage.tables import metadata, people
from tests.whole.conftest import BOTH, Person, Stage, files_an_elder, reports_an_elder, says, shows, tap


async def newcomer(stage: Stage, platform: str) -> Person:
    return await stage.resident() if platform == "telegram" else await stage.neighbor()


async def told(stage: Stage, case: str) -> dict[str, object]:
    """What is sealed of a report."""
    report = await stage.report(case)
    return dict(await stage.bot.store.read(lambda tx: reports.body(tx, report.id)))


@pytest.mark.parametrize("platform", ["line", "telegram"])
async def test_a_report_by_buttons_and_one_by_typed_words_hold_the_same(stage: Stage, platform: str) -> None:
    person = await newcomer(stage, platform)
    tapped = await told(stage, await files_an_elder(stage, person))

    for words in (
        "回報",
        "獨居",
        "沒有危險",
        "新竹縣竹北市光明六路10號",
        "一個人",
        "是",
        "王伯伯的門三天沒開",
        "可以，在這裡問我",
        "送出",
    ):
        before = len(person.chat.bot_said)
        await person.says(words)
        await person.chat.wait_for(lambda chat, before=before: len(chat.bot_said) > before)  # type: ignore[misc]
    if "選好了" in person.chat.labels:
        await person.taps("選好了")
    typed = await told(stage, await stage.case(person.chat))

    alike = ("kind", "urgency", "danger", "place", "home", "signs", "contact", "routing")
    assert {key: tapped[key] for key in alike} == {key: typed[key] for key in alike}


@pytest.mark.parametrize("platform", ["line", "telegram"])
async def test_a_report_can_be_changed_from_its_summary(stage: Stage, platform: str) -> None:
    person = await newcomer(stage, platform)
    await reports_an_elder(person)

    change = next(label for label in person.chat.labels if "危險" in label or label == "改危險")
    await person.taps(change)
    await tap(person, "不確定", "打好了，下一步", "送出")

    assert (await stage.report(await stage.case(person.chat))).urgency == "high"


@BOTH
async def test_what_is_typed_afterwards_is_added_to_the_report(stage: Stage) -> None:
    group, _ = await stage.group()
    neighbor = await stage.neighbor()
    case = await files_an_elder(stage, neighbor)
    await shows(group.chat, "接手")
    await stage.quiet()

    await neighbor.says("他兒子住在臺中，電話在里長那裡")

    await says(neighbor.chat, f"補進 {case}")
    await says(group.chat, "通報人有補充")
    [letter] = await stage.letters(await stage.report(case))
    assert letter.text == "他兒子住在臺中，電話在里長那裡"
    assert "臺中" not in group.chat.as_dialogue()


async def test_an_addition_in_several_messages_is_read_in_their_order(stage: Stage) -> None:
    resident = await stage.resident()
    case = await files_an_elder(stage, resident)
    await resident.sends_photo(b"any")
    await shows(resident.chat, "寫好了")

    parts = [f"第{number}句，他的門還是沒有開" for number in range(1, 7)]
    for part in parts:
        await resident.says(part)
        await resident.chat.settled()
    await tap(resident, "寫好了")
    await says(resident.chat, "補進")

    assert [letter.text for letter in await stage.letters(await stage.report(case))] == parts


async def test_where_a_case_stands_can_be_asked_at_any_time(stage: Stage) -> None:
    neighbor = await stage.neighbor()
    case = await files_an_elder(stage, neighbor)

    await neighbor.says("進度")

    assert f"{case}：已收到" in (await says(neighbor.chat, "您送出的案件")).text


@BOTH
async def test_a_report_nobody_has_taken_can_be_taken_back(stage: Stage) -> None:
    group, worker = await stage.group()
    resident = await stage.resident()
    case = await files_an_elder(stage, resident)
    await shows(group.chat, "接手")
    await stage.quiet()

    await tap(resident, "查我的案件", case, "撤回", "撤回")

    await says(resident.chat, "撤回了")
    assert (await stage.report(case)).state == "withdrawn"
    await group.chat.wait_for(lambda chat: "撤回" in chat.as_dialogue())
    await group.says(worker, f"接手 {case}")
    await says(group.chat, "已經結束")
    await stage.later(hours=9)
    assert "還沒有人接手" not in group.chat.as_dialogue()


async def test_a_report_that_is_taken_is_not_taken_back_and_the_center_hears_the_wish(stage: Stage) -> None:
    group, worker = await stage.group()
    resident = await stage.resident()
    case = await files_an_elder(stage, resident)
    await shows(group.chat, "接手")
    await group.taps(worker, "接手")
    await says(resident.chat, "社工已經接手")

    await tap(resident, "查我的案件", case, "撤回", "撤回")

    await says(resident.chat, "不能直接撤回")
    await says(group.chat, "想撤回")
    assert (await stage.report(case)).state == "accepted"


@BOTH
async def test_who_erases_themselves_is_nowhere_any_more_and_starts_over(stage: Stage) -> None:
    group, worker = await stage.group()
    resident = await stage.resident()
    case = await files_an_elder(stage, resident)
    await shows(group.chat, "接手")
    said = len(resident.chat.bot_said)

    await tap(resident, "刪除我的資料", "刪除")
    await says(resident.chat, "刪好了")
    await stage.quiet()

    report = await stage.report(case)
    assert await stage.bot.store.read(lambda tx: reports.reporter(tx, report.id)) is None
    assert await stage.bot.store.read(lambda tx: tx.connection.execute(select(people.c.id)).all()) == []
    await group.taps(worker, "接手")
    await stage.quiet()
    assert "社工已經接手" not in resident.chat.as_dialogue()
    assert len(resident.chat.bot_said) == said + 2
    assert str(resident.id).encode() not in await everything(stage)
    await resident.says("您好")
    await says(resident.chat, "請問您是")


async def everything(stage: Stage) -> bytes:
    """All that stands in the database's columns."""
    rows = [
        row
        for table in metadata.sorted_tables
        for row in await stage.bot.store.read(lambda tx, table=table: tx.connection.execute(table.select()).all())  # type: ignore[misc]
    ]
    return b"\n".join(value if isinstance(value, bytes) else str(value).encode() for row in rows for value in row)


async def test_what_is_unsent_on_line_is_gone_from_the_talk(stage: Stage) -> None:
    neighbor = await stage.neighbor()
    await tap(neighbor, "回報", "長輩獨居或沒人照顧", "現在沒有")
    await neighbor.chat.settled()
    await neighbor.says("新竹縣竹北市光明六路10號")
    await tap(neighbor, "一個人", "選好了", "是，同一個地方")
    await neighbor.chat.settled()
    await neighbor.says("王伯伯的門三天沒開")
    await shows(neighbor.chat, "可以，在這裡問我")

    await neighbor.unsends()
    await tap(neighbor, "可以，在這裡問我")
    await says(neighbor.chat, "還有什麼想說的")
    await tap(neighbor, "沒有要補充", "送出")

    body = await told(stage, await stage.case(neighbor.chat))
    assert "王伯伯" not in str(body)


@BOTH
async def test_what_is_unsent_on_line_is_gone_from_the_report_and_from_what_was_added(stage: Stage) -> None:
    neighbor = await stage.neighbor()
    case = await files_an_elder(stage, neighbor)
    await neighbor.says("他兒子住在臺中，電話在里長那裡")
    await says(neighbor.chat, "補進")

    await neighbor.unsends()
    await neighbor.unsends()

    assert "王伯伯" not in str(await told(stage, case))
    assert await stage.letters(await stage.report(case)) == []


async def test_an_edited_message_on_telegram_changes_nothing_by_itself(stage: Stage) -> None:
    resident = await stage.resident()
    await tap(resident, "回報", "長輩獨居或沒人照顧", "現在沒有")
    await resident.chat.settled()
    await resident.says("新竹縣竹北市光明六路10號")
    await shows(resident.chat, "門口有異味")

    await resident.edits(-1, "新竹縣竹東鎮中豐路1號")

    await says(resident.chat, "您改了訊息")
