"""The night call in bad weather: weak signs add up, nothing slow stands before danger, and a fault still answers."""

from __future__ import annotations

import asyncio
import dataclasses
import logging
import uuid
from collections.abc import Awaitable, Callable

import aiohttp
import pytest
from structlog.testing import capture_logs

from bot.ports import Address
from flows.crisis import Lexicon
from flows.forms import line
from handlers import notices
from handlers.duty import Outcome
from handlers.messages import Outgoing
from handlers.oncall import OPERATOR
from handlers.presses import Command, OnMenu
from storage import people
from storage.people import Person as Known
from storage.transaction import Tx
from tests.whole.conftest import BOTH, OpensStage, Person, Stage, files_an_elder, says, shows, tap
from tests.whole.test_alerts import DANGER, ON_DUTY, alerts, cards, closes, heard, is_in_danger
from tests.whole.test_secrecy import MARK, everything

SOFT = "我撐不下去了"
POOL = 128
"""As many connections as all that is not urgent shares."""


async def known(stage: Stage, person: Person) -> Known:
    platform, chat = ("telegram", str(person.id)) if isinstance(person.id, int) else ("line", person.id)
    found = await stage.bot.store.write(lambda tx: people.find(tx, platform, chat))
    assert found is not None
    return found


@BOTH
async def test_two_weak_signs_in_a_day_are_asked_about_and_two_that_are_further_apart_are_not(stage: Stage) -> None:
    neighbor, friend = await stage.neighbor(), await stage.neighbor("阿月")
    await neighbor.says(SOFT)
    await neighbor.chat.settled()
    assert heard(neighbor, "累到想消失") == 0
    await friend.says(SOFT)
    await friend.chat.settled()

    await neighbor.says(SOFT)
    await shows(neighbor.chat, "累到想消失")
    await stage.later(hours=25)
    await friend.says(SOFT)
    await friend.chat.settled()

    assert "累到想消失" not in friend.chat.as_dialogue()


async def test_an_answer_to_our_own_question_is_no_second_sign(stage: Stage) -> None:
    neighbor = await stage.neighbor()
    await neighbor.says("活著好累")
    await shows(neighbor.chat, "累到想消失")

    await neighbor.says("累到想消失")

    await shows(neighbor.chat, "怕被報警")


async def test_after_two_alarms_in_a_day_somebody_on_duty_is_offered(stage: Stage) -> None:
    group, _ = await stage.group(OPERATOR, "守望值班群")
    neighbor = await stage.neighbor()
    for _ in range(2):
        assert "請值班的人來" not in neighbor.chat.as_dialogue()
        await neighbor.says("我不想活了")
        await neighbor.chat.settled()
        await neighbor.says("停")
        await neighbor.chat.settled()

    await neighbor.taps("請值班的人來")
    await stage.quiet()

    assert cards(group) == 1
    assert heard(neighbor, "還不知道有沒有人看到") == 1


@pytest.mark.parametrize(("outcome", "goes_on"), [(Outcome.SERVED, False), (Outcome.NOT_FOUND, True)])
async def test_care_ends_when_staff_were_there_and_not_when_they_found_nobody(
    stage: Stage, outcome: Outcome, *, goes_on: bool
) -> None:
    group, worker = await stage.group(OPERATOR, "守望值班群")
    neighbor = await stage.neighbor()
    alert = await is_in_danger(stage, neighbor)
    await group.taps(worker, "接手")

    await closes(stage, alert, outcome)

    until = (await known(stage, neighbor)).care_until
    assert until is not None
    assert (until > stage.clock()) is goes_on


@BOTH
async def test_nothing_that_was_said_in_danger_is_kept_or_logged_but_grade_and_rules_are(
    stage: Stage, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    caplog.set_level(logging.DEBUG)
    group, _ = await stage.group(OPERATOR, "守望值班群")
    neighbor = await stage.neighbor()

    with capture_logs() as events:
        await is_in_danger(stage, neighbor, f"{MARK} {DANGER}")
        await neighbor.says(f"{MARK}{SOFT}")
        await neighbor.chat.settled()
        await stage.later(minutes=10)
    async with aiohttp.ClientSession() as http, http.get(f"{stage.url}/metrics") as response:
        metrics = await response.text()

    written = capfd.readouterr()
    logs = "\n".join([str(events), written.out, written.err, *(record.getMessage() for record in caplog.records)])
    kept = await everything(stage)
    for where in (logs, metrics, group.chat.as_dialogue(), kept.decode("utf-8", "replace")):
        assert MARK not in where
        assert "都寫好了" not in where
    assert "danger_heard" in logs
    assert "zh.part.note" in logs
    assert b"zh.part.note" in kept
    assert 'guardian_alarms_total{action="paged",grade="imminent"}' in metrics


async def test_nothing_that_stalls_stands_before_danger(stage: Stage) -> None:
    on_call = await stage.duty_chat(OPERATOR, "值班")
    slow, resident = await stage.resident("慢"), await stage.resident()
    platform = stage.world.telegram
    port = stage.bot.ports["telegram"]
    platform.faults.hangs(None, to=str(slow.id))
    stalled = asyncio.gather(
        *(port.send(Address(str(slow.id)), [Outgoing("慢")], str(uuid.uuid4())) for _ in range(POOL))
    )
    person = await known(stage, slow)

    def broadcast(tx: Tx) -> None:
        for number in range(40):
            notices.tell(
                tx, person.id, f"slow:{number}", line("care-stopped"), (line("care-stopped"), OnMenu(Command.MENU))
            )

    await stage.bot.store.write(broadcast)
    stage.bot.courier.hint()
    await platform.faults.someone_hangs()

    await resident.says(DANGER)
    await on_call.chat.wait_for(lambda chat: any(ON_DUTY in said.text for said in chat.bot_said))
    await says(resident.chat, "身邊現在有人嗎")

    assert platform.faults.hanging
    platform.faults.clear()
    await stalled


async def test_an_answer_in_danger_that_meets_the_rate_limit_comes_as_soon_as_it_may(stage: Stage) -> None:
    resident = await stage.resident()
    stage.world.telegram.faults.too_many(1, retry_after=3, method="sendMessage")

    await resident.says(DANGER)
    await stage.bot.lanes.settled()
    assert heard(resident, "119") == 0
    await stage.later(seconds=3)

    assert heard(resident, "我很擔心您現在的安全") == 1


async def nothing(person: Person) -> None:
    """No talk at all."""


async def a_report(person: Person) -> None:
    await tap(person, "回報", "家庭遇到困難", "現在沒有")
    await says(person.chat, "這件事在哪裡")


async def an_erasure(person: Person) -> None:
    await tap(person, "刪除我的資料")
    await person.chat.settled()


async def care(person: Person) -> None:
    await person.says("我不想活了")
    await shows(person.chat, "今天有")


@pytest.mark.parametrize("platform", ["line", "telegram"])
@pytest.mark.parametrize("state", [nothing, a_report, an_erasure, care])
async def test_a_fault_in_the_path_of_danger_still_gives_the_numbers(
    opens: OpensStage, lexicon: Lexicon, platform: str, state: Callable[[Person], Awaitable[None]]
) -> None:
    indexes = dict(lexicon.indexes)
    stage = await opens(words=dataclasses.replace(lexicon, indexes=indexes))
    person: Person = await (stage.resident() if platform == "telegram" else stage.neighbor())
    await state(person)
    before = len(person.chat.bot_said)
    indexes.clear()

    await person.says(DANGER)

    await person.chat.wait_for(lambda chat: len(chat.bot_said) > before)
    last = person.chat.bot_said[-1].text
    assert "110" in last
    assert "119" in last
    assert "1925" in last


async def test_a_fault_gives_the_numbers_to_somebody_unknown_and_to_an_edited_message(
    opens: OpensStage, lexicon: Lexicon
) -> None:
    stage = await opens(words=dataclasses.replace(lexicon, indexes={}))
    stranger = stage.world.telegram.person("陌生人")

    await stranger.says(DANGER)
    await says(stranger.chat, "1925")
    before = len(stranger.chat.bot_said)
    await stranger.edits(-1, "我不想活了")

    await stranger.chat.wait_for(lambda chat: len(chat.bot_said) > before)
    assert "1925" in stranger.chat.bot_said[-1].text


async def test_danger_said_in_a_centers_group_is_not_answered_before_everybody(stage: Stage) -> None:
    group, worker = await stage.group(OPERATOR, "守望值班群")
    before = len(group.chat.bot_said)

    await group.says(worker, DANGER)
    await stage.quiet()

    assert len(group.chat.bot_said) == before
    assert await alerts(stage) == []


async def test_the_last_of_lines_monthly_messages_are_kept_for_danger(opens: OpensStage) -> None:
    stage = await opens(monthly_limit=100, GUARDIAN_LINE_RESERVE="20")
    on_call, _ = await stage.line_group(OPERATOR, "LINE值班群")
    neighbor = await stage.neighbor()
    case = await files_an_elder(stage, neighbor)
    center, colleague = await stage.group()
    await shows(center.chat, "接手")
    stage.world.line.used = 85

    await center.taps(colleague, "接手")
    await stage.quiet()
    assert "社工已經接手" not in neighbor.chat.as_dialogue()
    await is_in_danger(stage, await stage.resident())

    assert cards(on_call) == 1
    stage.world.line.used = 10
    await stage.later(hours=1)
    assert f"{case}：社工已經接手" in neighbor.chat.as_dialogue()
