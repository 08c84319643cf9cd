"""What happens when nobody acts: at a center, and on a half-told report."""

from __future__ import annotations

from sqlalchemy import select, update

from storage.tables import talks
from tests.whole.conftest import BOTH, WINDOW, Stage, files_an_elder, says, shows, tap


@BOTH
async def test_a_case_nobody_takes_is_reminded_of_then_climbs_and_the_reporter_hears_it_once(stage: Stage) -> None:
    group, _ = await stage.group()
    second = await stage.duty_chat(name="督導", rank=2)
    window, _ = await stage.group(WINDOW, "縣府窗口")
    resident = await stage.resident()
    case = await files_an_elder(stage, resident)
    await shows(group.chat, "接手")

    await stage.later(hours=2, minutes=1)
    assert "還沒有人接手" in group.chat.as_dialogue()
    assert "接手" not in second.chat.labels
    assert "還沒有社工接手" not in resident.chat.as_dialogue()

    await stage.later(hours=2)
    assert "接手" in second.chat.labels
    assert "接手" not in window.chat.labels
    assert resident.chat.as_dialogue().count("還沒有社工接手") == 1

    await stage.later(hours=2, minutes=1)
    assert "接手" in window.chat.labels
    await stage.later(hours=2, minutes=1)
    assert resident.chat.as_dialogue().count("還沒有社工接手") == 1
    happened = await stage.happened(await stage.report(case))
    assert happened.index("reminded") < happened.index("escalated")


@BOTH
async def test_a_case_that_is_taken_in_time_is_never_spoken_of_again(stage: Stage) -> None:
    group, worker = await stage.group()
    second = await stage.duty_chat(name="督導", rank=2)
    resident = await stage.resident()
    case = await files_an_elder(stage, resident)
    await shows(group.chat, "接手")
    await group.taps(worker, "接手")
    await says(resident.chat, "社工已經接手")
    said = len(resident.chat.bot_said)

    for _ in range(4):
        await stage.later(hours=3)

    assert "還沒有人接手" not in group.chat.as_dialogue()
    assert "接手" not in second.chat.labels
    assert len(resident.chat.bot_said) == said
    assert "reminded" not in await stage.happened(await stage.report(case))


async def test_a_case_in_danger_climbs_within_minutes(stage: Stage) -> None:
    group, _ = await stage.group()
    second = await stage.duty_chat(name="督導", rank=2)
    resident = await stage.resident()
    await tap(resident, "回報", "長輩獨居或沒人照顧", "現在就有危險", "打好了，下一步")
    await resident.chat.settled()
    await resident.says("新竹縣竹北市光明六路10號")
    await tap(resident, "一個人", "選好了", "是，同一個地方", "沒有要補充", "可以，在這裡問我", "送出")
    await stage.case(resident.chat)
    await shows(group.chat, "接手")

    await stage.later(minutes=8)
    assert "還沒有人接手" in group.chat.as_dialogue()
    await stage.later(minutes=8)

    assert "接手" in second.chat.labels


async def test_a_half_told_report_is_asked_about_once_and_can_be_continued(stage: Stage) -> None:
    neighbor = await stage.neighbor()
    await tap(neighbor, "回報", "長輩獨居或沒人照顧", "現在沒有")
    await says(neighbor.chat, "這件事在哪裡")

    await stage.later(minutes=11)
    assert neighbor.chat.as_dialogue().count("還沒送出") == 1
    await stage.later(minutes=11)
    await stage.later(hours=5)
    assert neighbor.chat.as_dialogue().count("還沒送出") == 1
    await neighbor.taps("繼續寫")

    await says(neighbor.chat, "這件事在哪裡")


@BOTH
async def test_danger_now_goes_out_unfinished_and_the_talk_says_so(stage: Stage) -> None:
    group, _ = await stage.group()
    resident = await stage.resident()
    await tap(resident, "回報", "長輩獨居或沒人照顧", "現在就有危險", "打好了，下一步")
    await resident.chat.settled()
    await resident.says("新竹縣竹北市光明六路10號")
    await shows(resident.chat, "門口有異味")

    await stage.later(minutes=11)
    assert "接手" not in group.chat.labels
    await stage.later(minutes=11)

    case = await stage.case(resident.chat)
    assert (await stage.report(case)).is_unfinished
    card = await shows(group.chat, "接手")
    assert "沒寫完" in card.text
    await resident.says("他倒在門口，有呼吸")
    await says(resident.chat, "補進")


async def test_a_report_that_waits_behind_a_question_of_law_is_asked_about_and_sent_all_the_same(stage: Stage) -> None:
    resident = await stage.resident()
    await tap(resident, "回報", "長輩獨居或沒人照顧", "現在就有危險", "打好了，下一步")
    await resident.chat.settled()
    await resident.says("新竹縣竹北市光明六路10號")
    await shows(resident.chat, "門口有異味")
    await resident.says("我要通報嗎")
    await says(resident.chat, "想問哪一種情形")

    await stage.later(minutes=11)
    assert resident.chat.as_dialogue().count("還沒送出") == 1
    await stage.later(minutes=11)

    assert (await stage.report(await stage.case(resident.chat))).is_unfinished


async def test_a_half_told_report_without_danger_goes_nowhere(stage: Stage) -> None:
    group, _ = await stage.group()
    resident = await stage.resident()
    await tap(resident, "回報", "長輩獨居或沒人照顧", "現在沒有")
    await resident.chat.settled()
    await resident.says("新竹縣竹北市光明六路10號")
    await shows(resident.chat, "門口有異味")

    for _ in range(4):
        await stage.later(minutes=11)

    assert "接手" not in group.chat.labels
    assert "案號" not in resident.chat.as_dialogue()


async def test_a_reminder_stops_the_report_when_that_is_pressed(stage: Stage) -> None:
    neighbor = await stage.neighbor()
    await tap(neighbor, "回報", "長輩獨居或沒人照顧")
    await says(neighbor.chat, "現在有人有危險嗎")
    await stage.later(minutes=11)

    await neighbor.taps("先不用了")

    await says(neighbor.chat, "都刪掉了")
    await stage.later(hours=1)
    assert neighbor.chat.as_dialogue().count("還沒送出") == 1


async def test_a_talk_that_cannot_be_played_keeps_nobody_else_waiting(stage: Stage) -> None:
    group, _ = await stage.group()
    await files_an_elder(stage, await stage.resident())
    await shows(group.chat, "接手")
    broken, neighbor = await stage.neighbor("甲"), await stage.neighbor("乙")
    for person in (broken, neighbor):
        await tap(person, "回報", "長輩獨居或沒人照顧")
        await says(person.chat, "現在有人有危險嗎")
    await stage.quiet()
    first = select(talks.c.person_id).order_by(talks.c.remind_at).limit(1)
    damaged = update(talks).where(talks.c.person_id == first.scalar_subquery()).values(flow="of a later release")
    await stage.bot.store.write(lambda tx: tx.connection.execute(damaged) and None)

    await stage.later(hours=2, minutes=1)

    assert "還沒有人接手" in group.chat.as_dialogue()
    assert "還沒送出" in neighbor.chat.as_dialogue()
