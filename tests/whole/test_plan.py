"""A safety plan through the real doors: at hand in a crisis, and never on a screen nobody is looking at."""

from __future__ import annotations

from tests.whole.conftest import Stage, says, tap


async def test_the_plan_is_at_hand_when_it_is_hard(stage: Stage) -> None:
    resident = await stage.resident()
    await tap(resident, "安全計畫", "寫安全計畫")
    await resident.chat.settled()
    await resident.says("晚上一直睡不著")
    await says(resident.chat, "晚上一直睡不著")
    await resident.says("活著好累")

    await tap(resident, "我的安全計畫")

    await resident.chat.wait_for(lambda chat: any("您的安全計畫：" in said.text for said in chat.bot_said))
    await says(resident.chat, "累到想消失，還是有想過")
    plan = next(said.text for said in resident.chat.bot_said if "您的安全計畫：" in said.text)
    assert "晚上一直睡不著" in plan


async def test_a_plan_whose_sending_failed_is_not_pushed_later(stage: Stage) -> None:
    neighbor = await stage.neighbor()
    await tap(neighbor, "安全計畫", "寫安全計畫")
    await neighbor.chat.settled()
    await neighbor.says("晚上一直睡不著")
    await neighbor.chat.settled()
    said = len(neighbor.chat.bot_said)
    stage.world.line.faults.broken(2, method="reply")

    await neighbor.taps("我的安全計畫")
    await stage.bot.lanes.settled()
    await stage.later(minutes=2)

    late = [bubble.text for bubble in neighbor.chat.bot_said[said:]]
    assert any("您的安全計畫在這裡" in text for text in late)
    assert all("睡不著" not in text for text in late)
    await tap(neighbor, "我的安全計畫")
    await says(neighbor.chat, "睡不著")
