"""A report from a clerk's thumb to a center's acceptance, and the ways it can go otherwise."""

from __future__ import annotations

from storage import timeline
from tests.whole.conftest import BOTH, MEAL, ZHUBEI, Stage, tap


@BOTH
async def test_a_meal_report_reaches_the_group_in_six_taps_and_its_acceptance_reaches_the_clerk(stage: Stage) -> None:
    group, worker = await stage.group()
    clerk = await stage.clerk()

    assert len(MEAL) <= 6
    await tap(clerk, *MEAL)
    case = await stage.case(clerk.chat)
    await group.chat.wait_for(lambda chat: "接手" in chat.last.labels)
    await group.taps(worker, "接手")

    await clerk.chat.wait_for(lambda chat: chat.last.text.startswith(f"{case}：社工已經接手"))
    assert group.chat.toasts == ["接手了"]
    assert stage.world.telegram.spinning == []
    report = await stage.report(case)
    assert report.state == "accepted"
    assert report.center_id == ZHUBEI
    await stage.until_sent(report)
    happened = [entry.happened for entry in await stage.bot.store.read(lambda tx: timeline.of(tx, report.id))]
    assert happened[:2] == ["received", "routed"]
    assert sorted(happened[2:]) == ["accepted", "delivered"]


async def test_the_card_in_the_group_holds_no_content(stage: Stage) -> None:
    group, _ = await stage.group()
    resident = await stage.resident()

    await tap(resident, "回報", "長輩獨居或沒人照顧", "現在沒有")
    await resident.chat.settled()
    await resident.says("新竹縣竹北市光明六路10號")
    await tap(resident, "門口有異味", "選好了", "是，同一個地方")
    await resident.chat.settled()
    await resident.says("王伯伯的門三天沒開")
    await tap(resident, "可以，在這裡問我", "送出")
    await group.chat.wait_for(lambda chat: "接手" in chat.last.labels)

    seen = group.chat.as_dialogue()
    for word in ("王伯伯", "光明六路", "異味", "阿梅"):
        assert word not in seen


@BOTH
async def test_a_second_accept_is_told_that_somebody_was_first(stage: Stage) -> None:
    group, worker = await stage.group()
    clerk = await stage.clerk()
    await tap(clerk, *MEAL)
    case = await stage.case(clerk.chat)
    await group.chat.wait_for(lambda chat: "接手" in chat.last.labels)

    await group.taps(worker, "接手")
    await group.chat.wait_for(lambda chat: not chat.last.labels or "接手" not in chat.last.labels)
    await group.says(worker, f"接手 {case}")

    await group.chat.wait_for(lambda chat: "已經由" in chat.last.text)
