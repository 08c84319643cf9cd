"""The platforms on a bad day: what was to be said is said once, later, and nothing of the talk is lost."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass

from sqlalchemy import select

from emulators.faults import Fault, Trouble
from storage import contacts
from storage.invites import InviteFor
from storage.tables import people
from tests.whole.conftest import BOTH, MEAL, ZHUBEI, OpensStage, Stage, files_an_elder, says, shows, tap


@dataclass(slots=True)
class SecondFails(Fault):
    """The first matching call goes through, the second fails."""

    goes_through: int = 1

    def meets(self, method: str, to: str | None) -> bool:
        is_met = Fault.meets(self, method, to)
        if is_met and self.goes_through:
            self.goes_through -= 1
            return False
        return is_met


def pushes(stage: Stage) -> int:
    return [call for call, _ in stage.world.line.calls].count("push")


async def blocked(stage: Stage) -> int:
    """How many people are known to have blocked us."""
    marked = select(people.c.id).where(people.c.blocked_at.is_not(None))
    return len(await stage.bot.store.read(lambda tx: tx.connection.execute(marked).all()))


async def test_a_reply_token_that_is_too_old_is_no_loss(stage: Stage) -> None:
    neighbor = await stage.neighbor()
    await stage.quiet()

    async with stage.world.line.batch():
        await neighbor.says("查案件")
        stage.clock.ahead(minutes=3)

    await says(neighbor.chat, "您還沒有送出過案件")
    assert pushes(stage) == 1


@BOTH
async def test_an_answer_whose_receipt_was_lost_is_not_said_twice(stage: Stage) -> None:
    neighbor = await stage.neighbor()
    before = len(neighbor.chat.bot_said)
    stage.world.line.faults.answer_lost(method="reply")

    await neighbor.says("查案件")
    await stage.bot.lanes.settled()
    await stage.later(minutes=2)

    assert len(neighbor.chat.bot_said) == before + 1


async def test_answers_that_go_out_together_are_not_said_twice(stage: Stage) -> None:
    neighbors = [await stage.neighbor(name) for name in ("阿香", "阿明", "阿珠")]

    await asyncio.gather(*(neighbor.says("查案件") for neighbor in neighbors))
    await stage.later(minutes=2)

    told = [neighbor.chat.as_dialogue().count("您還沒有送出過案件") for neighbor in neighbors]
    assert told == [1] * len(neighbors)


async def test_a_push_whose_receipt_was_lost_is_not_said_twice(stage: Stage) -> None:
    group, worker = await stage.group()
    neighbor = await stage.neighbor()
    await files_an_elder(stage, neighbor)
    await shows(group.chat, "接手")
    before = len(neighbor.chat.bot_said)
    stage.world.line.faults.answer_lost(method="push")

    await group.taps(worker, "接手")
    await says(neighbor.chat, "社工已經接手")
    await stage.later(minutes=2)

    assert len(neighbor.chat.bot_said) == before + 1


async def test_an_answer_that_line_is_too_busy_for_comes_a_little_later(stage: Stage) -> None:
    neighbor = await stage.neighbor()
    stage.world.line.faults.too_many(3)

    await neighbor.says("查案件")
    await stage.bot.lanes.settled()
    assert "您還沒有送出過案件" not in neighbor.chat.as_dialogue()
    await stage.later(seconds=25)

    await stage.later(minutes=2)
    assert neighbor.chat.as_dialogue().count("您還沒有送出過案件") == 1


async def test_an_answer_that_line_breaks_on_comes_a_little_later(stage: Stage) -> None:
    neighbor = await stage.neighbor()
    stage.world.line.faults.broken(2, status=503)

    await neighbor.says("查案件")
    await stage.bot.lanes.settled()
    await stage.later(seconds=25)

    assert neighbor.chat.as_dialogue().count("您還沒有送出過案件") == 1


async def test_the_end_of_the_months_messages_holds_notices_back_and_no_talk(opens: OpensStage) -> None:
    stage = await opens(monthly_limit=0)
    group, worker = await stage.group()
    clerk = await stage.clerk()
    await tap(clerk, *MEAL)
    case = await stage.case(clerk.chat)
    await shows(group.chat, "接手")

    await group.taps(worker, "接手")
    await says(group.chat, "接手")
    await stage.bot.courier.round()
    await clerk.says("查案件")
    await says(clerk.chat, "社工已接手")
    assert f"{case}：社工已經接手" not in clerk.chat.as_dialogue()
    stage.world.line.monthly_limit = 10
    await stage.later(hours=1)

    await clerk.chat.wait_for(lambda chat: f"{case}：社工已經接手" in chat.as_dialogue())


@BOTH
async def test_telegram_is_given_the_time_it_asks_for(stage: Stage) -> None:
    group, _ = await stage.group()
    stage.world.telegram.faults.too_many(1, retry_after=120, to=str(group.id))
    resident = await stage.resident()
    await files_an_elder(stage, resident)

    await stage.later(seconds=100)
    assert "接手" not in group.chat.labels
    await stage.later(seconds=30)

    assert group.chat.labels.count("接手") == 1


async def test_of_an_answer_in_two_messages_the_first_is_not_said_again_when_the_second_fails(stage: Stage) -> None:
    resident = await stage.resident()
    await tap(resident, "回報", "長輩獨居或沒人照顧")
    await resident.chat.settled()
    await resident.sends_photo(b"any")
    await resident.chat.settled(2)
    before = resident.chat.as_dialogue().count("我先收著")
    stage.world.telegram.faults.order(SecondFails(Trouble.BROKEN, 1, "sendMessage"))

    await resident.sends_photo(b"any")
    await stage.bot.lanes.settled()
    await stage.later(minutes=1)

    assert resident.chat.as_dialogue().count("我先收著") == before + 1


async def test_who_blocks_us_on_telegram_is_left_alone_until_they_write_again(stage: Stage) -> None:
    group, worker = await stage.group()
    resident = await stage.resident()
    await files_an_elder(stage, resident)
    await shows(group.chat, "接手")
    await resident.blocks()
    assert await blocked(stage) == 1

    await group.taps(worker, "接手")
    await stage.quiet()
    assert "社工已經接手" not in resident.chat.as_dialogue()
    await resident.unblocks()
    await resident.says("查案件")

    await says(resident.chat, "社工已接手")
    assert await blocked(stage) == 0


async def test_a_block_that_is_first_met_by_an_answer_is_remembered(stage: Stage) -> None:
    resident = await stage.resident()
    stage.world.telegram.faults.blocked(to=str(resident.id))

    await resident.says("查案件")
    await stage.bot.lanes.settled()
    await stage.later(minutes=1)

    assert await blocked(stage) == 1
    assert "您還沒有送出過案件" not in resident.chat.as_dialogue()
    await resident.says("查案件")
    await says(resident.chat, "您還沒有送出過案件")
    assert await blocked(stage) == 0


async def test_a_block_that_is_first_met_by_a_notice_is_remembered(stage: Stage) -> None:
    group, worker = await stage.group()
    resident = await stage.resident()
    case = await files_an_elder(stage, resident)
    await shows(group.chat, "接手")
    stage.world.telegram.faults.blocked(to=str(resident.id))

    await group.taps(worker, "接手")
    await stage.quiet()

    assert await blocked(stage) == 1
    assert "undeliverable" in await stage.happened(await stage.report(case))


async def test_who_blocks_us_on_line_costs_no_messages_until_they_write_again(stage: Stage) -> None:
    group, worker = await stage.group()
    neighbor = await stage.neighbor()
    await files_an_elder(stage, neighbor)
    await shows(group.chat, "接手")
    await neighbor.blocks()

    await group.taps(worker, "接手")
    await stage.quiet()
    assert pushes(stage) == 0
    assert await blocked(stage) == 1
    await neighbor.follows()

    await shows(neighbor.chat, "查我的案件")
    assert await blocked(stage) == 0


async def test_a_group_that_gets_a_new_id_still_gets_its_cases(stage: Stage) -> None:
    worker = stage.world.telegram.person("陳社工")
    group = stage.world.telegram.group("竹北值班", [worker], supergroup=False)
    await group.adds_bot(admin=True)
    await group.says(worker, await stage.code(InviteFor.CENTER, ZHUBEI, "1"))
    await says(group.chat, "綁定好了")

    await group.migrates()
    await files_an_elder(stage, await stage.resident())

    await shows(group.chat, "接手")
    await group.taps(worker, "接手")
    await says(group.chat, "接手")


async def test_a_group_whose_new_id_we_learn_from_a_refusal_still_gets_its_cases(stage: Stage) -> None:
    worker = stage.world.telegram.person("陳社工")
    group = stage.world.telegram.group("竹北值班", [worker], supergroup=False)
    await group.adds_bot(admin=True)
    await group.says(worker, await stage.code(InviteFor.CENTER, ZHUBEI, "1"))
    await says(group.chat, "綁定好了")
    stage.world.telegram.updates.allowed = ["callback_query"]
    await group.migrates()
    stage.world.telegram.updates.allowed = []

    await files_an_elder(stage, await stage.resident())

    await shows(group.chat, "接手")


async def test_a_group_that_throws_the_bot_out_is_no_longer_written_to(stage: Stage) -> None:
    group, _ = await stage.group()
    line_group, _ = await stage.line_group()
    await group.removes_bot()
    await line_group.removes_bot()

    await files_an_elder(stage, await stage.neighbor())
    await stage.quiet()

    assert await stage.bot.store.read(lambda tx: contacts.of_center(tx, ZHUBEI)) == []
    assert "接手" not in group.chat.labels + line_group.chat.labels


async def test_a_case_whose_only_group_is_gone_goes_to_the_group_that_comes_after_it(stage: Stage) -> None:
    lost, _ = await stage.group(name="舊群組")
    stage.world.telegram.updates.allowed = ["message"]
    await lost.removes_bot()
    stage.world.telegram.updates.allowed = []
    await files_an_elder(stage, await stage.resident())
    await stage.quiet()

    found, worker = await stage.group(name="新群組")

    await shows(found.chat, "接手")
    await found.taps(worker, "接手")
    await says(found.chat, "接手")
