"""Staying after the first answer: on both platforms, beside the talk that was interrupted, with everything kept."""

from __future__ import annotations

import pytest

from bot.app import open_bot
from bot.cli.serving import listening
from bot.settings import from_environment
from flows.crisis import Lexicon
from flows.where import Map
from tests.whole.conftest import BOTH, Person, Stage, says, shows, tap

MIND = "10004-mental-xinpu"
"""The mental health center that is told of somebody in Zhubei."""
ASKS = "昨天您說很難熬"


@pytest.fixture(params=["telegram", "line"])
async def person(request: pytest.FixtureRequest, stage: Stage) -> Person:
    """A resident on each platform in turn."""
    return await (stage.resident() if request.param == "telegram" else stage.neighbor())


async def begins_a_report(person: Person, danger: str = "現在沒有") -> None:
    """Tell of an elder in Zhubei, up to what was seen."""
    await tap(person, "回報", "長輩獨居或沒人照顧", danger)
    if danger != "現在沒有":
        await tap(person, "打好了，下一步")
    await person.chat.settled()
    await person.says("新竹縣竹北市光明六路10號")
    await shows(person.chat, "好幾天沒看到人")


async def writes(person: Person, *texts: str) -> None:
    for text in texts:
        await person.chat.settled()
        await person.says(text)


async def asks_for_a_call(person: Person) -> None:
    """From the first words of danger to the summary."""
    await writes(person, "活著好累")
    await tap(person, "有想過結束生命", "今天沒有", "怕家人知道", "不用做", "請人打給我")
    await writes(person, "小美", "0912345678")
    await tap(person, "上班時間", "只能我接")
    await writes(person, "竹北市")
    await shows(person.chat, "送出")


async def agrees_to_be_asked(person: Person) -> None:
    await writes(person, "活著好累")
    await tap(person, "累到想消失", "先不說", "不用做", "不用打給我", "好，再問我")
    await person.chat.settled()


async def test_a_call_is_taken_by_the_center_and_the_report_goes_on(stage: Stage, person: Person) -> None:
    group, worker = await stage.group(MIND, "心衛值班")
    await begins_a_report(person)
    await asks_for_a_call(person)

    await tap(person, "送出")
    await stage.quiet()
    await group.chat.wait_for(lambda chat: "接手" in chat.labels)
    await group.taps(worker, "接手")
    await stage.quiet()

    said = next(said.text for said in person.chat.bot_said if "案號" in said.text)
    report = await stage.report(said.split("案號 ")[1].split("。")[0])
    assert report.kind == "suicide"
    assert "accepted" in await stage.happened(report)
    assert all("小美" not in bubble.text and "912345678" not in bubble.text for bubble in group.chat.bot_said)
    await tap(person, "繼續")
    await shows(person.chat, "好幾天沒看到人")


async def test_nobody_connected_is_said_plainly(stage: Stage, person: Person) -> None:
    await asks_for_a_call(person)

    await tap(person, "送出")
    await person.chat.settled()

    assert any("可能不會有人打來；請直接打 1925" in said.text for said in person.chat.bot_said)


@BOTH
async def test_who_agreed_is_asked_once_within_a_day(stage: Stage) -> None:
    neighbor = await stage.neighbor()
    await agrees_to_be_asked(neighbor)
    await stage.later(hours=20)
    assert not any(ASKS in said.text for said in neighbor.chat.bot_said)

    await stage.later(hours=3)
    await stage.later(hours=24)

    assert [ASKS in said.text for said in neighbor.chat.bot_said].count(True) == 1
    await tap(neighbor, "還是很難熬")
    await says(neighbor.chat, "累到想消失，還是有想過")


async def test_one_word_stops_the_question(stage: Stage, person: Person) -> None:
    await agrees_to_be_asked(person)

    await person.says("停")
    await says(person.chat, "不會再傳訊息問您")
    await stage.later(hours=25)

    assert not any(ASKS in said.text for said in person.chat.bot_said)


async def test_a_report_of_danger_now_is_forwarded_although_its_writer_is_in_care(stage: Stage) -> None:
    resident = await stage.resident()
    await begins_a_report(resident, "現在就有危險")
    await writes(resident, "活著好累")
    await shows(resident.chat, "累到想消失")

    await stage.later(minutes=21)

    assert any("案號" in said.text for said in resident.chat.bot_said)
    await resident.taps("累到想消失")
    await shows(resident.chat, "怕被報警")


async def test_an_answer_in_care_whose_sending_failed_still_comes(stage: Stage) -> None:
    neighbor = await stage.neighbor()
    await writes(neighbor, "活著好累")
    await neighbor.chat.settled()
    stage.world.line.faults.broken(2, method="reply")

    await neighbor.taps("有想過結束生命")
    await stage.bot.lanes.settled()
    await stage.later(minutes=2)

    assert [("今天有打算結束" in said.text) for said in neighbor.chat.bot_said].count(True) == 1


async def test_care_goes_on_after_a_restart(stage: Stage, person: Person, town: Map, lexicon: Lexicon) -> None:
    await begins_a_report(person)
    await writes(person, "活著好累")
    await tap(person, "累到想消失")
    await shows(person.chat, "怕被報警")
    await stage.closes()

    async with (
        open_bot(from_environment(dict(stage.environment)), stage.clock, map=town, lexicon=lexicon) as bot,
        listening(bot.application, "127.0.0.1", 0) as port,
    ):
        stage.world.bot_at(f"http://127.0.0.1:{port}")
        await person.taps("怕被報警")
        await tap(person, "先不用了", "繼續")
        await shows(person.chat, "好幾天沒看到人")
