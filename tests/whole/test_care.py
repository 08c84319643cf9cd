"""Staying after the first answer: on both platforms, beside the talk that was interrupted, with everything kept."""

from __future__ import annotations

from tests.whole.conftest import BOTH, Person, Stage, shows, tap

MIND = "10004-mental-xinpu"
"""The mental health center that is told of somebody in Zhubei."""


async def begins_a_report(person: Person) -> None:
    await tap(person, "回報", "長輩獨居或沒人照顧", "現在沒有")
    await person.chat.settled()
    await person.says("新竹縣竹北市光明六路10號")
    await shows(person.chat, "選好了" if "選好了" in person.chat.labels else "一個人")
    await person.chat.settled()


async def asks_for_a_call(person: Person) -> None:
    """From the first words of danger to the summary."""
    await person.says("活著好累")
    await tap(person, "有想過結束生命", "今天沒有", "怕家人知道", "不用做", "請人打給我")
    await person.chat.settled()
    await person.says("小美")
    await person.chat.settled()
    await person.says("0912345678")
    await tap(person, "上班時間", "只能我接")
    await person.chat.settled()
    await person.says("竹北市")
    await shows(person.chat, "送出")


async def calls_are_taken(stage: Stage, person: Person) -> None:
    group, worker = await stage.group(MIND, "心衛值班")
    await begins_a_report(person)
    await asks_for_a_call(person)

    await tap(person, "送出", "不用問我")
    await stage.quiet()
    await group.chat.wait_for(lambda chat: "接手" in chat.labels)
    await group.taps(worker, "接手")
    await stage.quiet()

    case = next(said.text for said in person.chat.bot_said if "案號" in said.text).split("案號 ")[1].split("。")[0]
    report = await stage.report(case)
    assert report.kind == "suicide"
    assert "accepted" in await stage.happened(report)
    assert all("小美" not in bubble.text and "0912" not in bubble.text for bubble in group.chat.bot_said)
    await tap(person, "繼續")
    await shows(person.chat, "一個人")


@BOTH
async def test_a_call_is_taken_and_the_report_goes_on_on_telegram(stage: Stage) -> None:
    await calls_are_taken(stage, await stage.resident())


async def test_a_call_is_taken_and_the_report_goes_on_on_line(stage: Stage) -> None:
    await calls_are_taken(stage, await stage.neighbor())
