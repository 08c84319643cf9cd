"""A case at a center: several contacts, taking it, handing it on, asking back, and codes that bind."""

from __future__ import annotations

import secrets
from datetime import UTC, datetime

from storage import contacts
from storage.correspondence import Author
from storage.ids import case_number
from storage.invites import InviteFor
from tests.whole.conftest import BOTH, WINDOW, ZHUBEI, ZHUDONG, Stage, files_an_elder, says, shows


async def test_two_first_contacts_are_told_together_and_each_is_tracked_by_itself(stage: Stage) -> None:
    group, _ = await stage.group()
    worker = await stage.duty_chat()

    case = await files_an_elder(stage, await stage.resident())

    await shows(group.chat, "接手")
    await shows(worker.chat, "接手")
    await stage.quiet()
    cards = [sent for sent in await stage.deliveries(await stage.report(case)) if sent.contact is not None]
    assert len({card.contact for card in cards}) == 2
    assert {card.state for card in cards} == {"sent"}


@BOTH
async def test_taking_a_case_in_one_chat_takes_the_button_from_the_other(stage: Stage) -> None:
    group, _ = await stage.group()
    worker = await stage.duty_chat()
    await files_an_elder(stage, await stage.resident())
    await shows(group.chat, "接手")
    await shows(worker.chat, "接手")
    await stage.quiet()

    await worker.taps("接手")
    await group.chat.wait_for(lambda chat: "接手" not in chat.labels)

    assert "接手" in group.chat.last.text
    assert group.chat.last.edited


async def test_in_a_line_group_the_button_speaks_and_the_state_is_posted(stage: Stage) -> None:
    group, worker = await stage.line_group()
    neighbor = await stage.neighbor()
    case = await files_an_elder(stage, neighbor)
    await shows(group.chat, "接手")

    await group.taps(worker, "接手")

    assert f"接手 {case}" in group.chat.as_dialogue()
    await says(group.chat, "接手")
    assert (await stage.report(case)).state == "accepted"
    await says(neighbor.chat, f"{case}：社工已經接手")


async def test_in_a_line_group_a_case_can_be_taken_by_typing(stage: Stage) -> None:
    group, worker = await stage.line_group()
    case = await files_an_elder(stage, await stage.neighbor())
    await shows(group.chat, "接手")

    await group.says(worker, f"接手 {case.lower()}")

    await says(group.chat, "接手")
    assert (await stage.report(case)).state == "accepted"


async def test_what_is_said_in_a_group_otherwise_is_not_answered(stage: Stage) -> None:
    group, worker = await stage.line_group()
    before = len(group.chat.bot_said)

    await group.says(worker, "今天誰值班？")
    await group.says(worker, "不想活了，好累")
    await stage.quiet()

    assert len(group.chat.bot_said) == before


@BOTH
async def test_what_is_not_ours_goes_on_with_its_history_and_cannot_be_touched_any_more(stage: Stage) -> None:
    group, worker = await stage.group()
    other, colleague = await stage.group(ZHUDONG, "竹東值班")
    resident = await stage.resident()
    case = await files_an_elder(stage, resident)
    await shows(group.chat, "接手")
    card = next(bubble for bubble in group.chat.bot_said if "接手" in bubble.labels)
    accept = next(button for button in card.buttons if button.label == "接手")

    await group.taps(worker, "不是我們的")
    await shows(group.chat, "新竹縣竹東區社會福利服務中心")
    await group.taps(worker, "新竹縣竹東區社會福利服務中心")

    await says(resident.chat, "轉給更適合的窗口")
    await shows(other.chat, "接手")
    await group.taps(worker, accept)
    await stage.quiet()
    assert (await stage.report(case)).state == "handed_on"
    await other.taps(colleague, "接手")
    await says(resident.chat, "社工已經接手")
    report = await stage.report(case)
    assert report.center_id == ZHUDONG
    happened = await stage.happened(report)
    assert happened[0] == "received"
    assert happened.index("handed_on") < happened.index("accepted")


async def test_a_case_handed_back_comes_with_a_card_of_its_own(stage: Stage) -> None:
    group, worker = await stage.group()
    other, colleague = await stage.group(ZHUDONG, "竹東值班")
    case = await files_an_elder(stage, await stage.resident())
    await shows(group.chat, "接手")
    await group.taps(worker, "不是我們的")
    await shows(group.chat, "新竹縣竹東區社會福利服務中心")
    await group.taps(worker, "新竹縣竹東區社會福利服務中心")
    await shows(other.chat, "不是我們的")
    await stage.quiet()

    await other.taps(colleague, "不是我們的")
    await shows(other.chat, "新竹縣竹北區社會福利服務中心")
    await other.taps(colleague, "新竹縣竹北區社會福利服務中心")
    await stage.quiet()
    await group.taps(worker, "接手")
    await stage.quiet()

    report = await stage.report(case)
    assert (report.state, report.center_id) == ("accepted", ZHUBEI)


async def test_the_countys_window_is_offered_where_nobody_knows(stage: Stage) -> None:
    group, worker = await stage.group()
    case = await files_an_elder(stage, await stage.resident())
    await shows(group.chat, "接手")

    await group.taps(worker, "不是我們的")
    await shows(group.chat, "不知道，給縣市窗口")
    await group.taps(worker, "不知道，給縣市窗口")
    await stage.quiet()

    assert (await stage.report(case)).center_id == WINDOW


async def test_a_question_reaches_the_reporter_and_the_answer_only_the_desk(stage: Stage) -> None:
    group, worker = await stage.group()
    resident = await stage.resident()
    case = await files_an_elder(stage, resident)
    await shows(group.chat, "接手")
    await group.taps(worker, "接手")
    await says(resident.chat, "社工已經接手")

    await group.says(worker, f"問通報人 {case}")
    await shows(group.chat, "人現在還在那裡嗎？")
    await group.taps(worker, "人現在還在那裡嗎？")
    await says(resident.chat, "人現在還在那裡嗎？")
    await resident.taps("回答")
    await says(resident.chat, "想補充到")
    await resident.says("還在，燈是亮的")
    await says(resident.chat, "補進")

    await says(group.chat, "通報人回答了")
    assert "打開" in group.chat.labels
    assert "燈是亮的" not in group.chat.as_dialogue()
    letters = await stage.letters(await stage.report(case))
    assert [letter.author for letter in letters] == [Author.CENTER, Author.REPORTER]
    assert letters[1].text == "還在，燈是亮的"


async def test_more_from_the_reporter_leaves_the_card_its_buttons(stage: Stage) -> None:
    group, worker = await stage.group()
    resident = await stage.resident()
    await files_an_elder(stage, resident)
    await shows(group.chat, "接手")
    await stage.quiet()

    await resident.says("他兒子剛剛回來了，門還是沒開")
    await says(group.chat, "通報人有補充")

    await group.taps(worker, "接手")
    await says(resident.chat, "社工已經接手")


async def test_a_strange_group_cannot_touch_a_case(stage: Stage) -> None:
    await stage.group()
    stranger, somebody = await stage.group(ZHUDONG, "竹東值班")
    case = await files_an_elder(stage, await stage.resident())
    await stage.quiet()

    for words in ("接手", "不是我們的", "問通報人"):
        await stranger.says(somebody, f"{words} {case}")
        await says(stranger.chat, "不在這個群組")

    assert (await stage.report(case)).state == "received"


async def test_an_unbound_chat_cannot_tell_a_real_case_from_none(stage: Stage) -> None:
    await stage.group()
    case = await files_an_elder(stage, await stage.resident())
    somebody = await stage.resident("路人")

    await somebody.says(f"接手 {case}")
    told = (await says(somebody.chat, "不在這個群組")).text
    await somebody.says(f"接手 {case_number('竹', secrets.randbelow)}")
    await stage.quiet()

    assert somebody.chat.as_dialogue().count(told) == 2
    assert (await stage.report(case)).state == "received"


async def test_a_code_binds_once(stage: Stage) -> None:
    code = await stage.code(InviteFor.CENTER, ZHUBEI, "1")
    first = await stage.unbound_group("甲組")
    second = await stage.unbound_group("乙組")

    await first[0].says(first[1], code)
    await says(first[0].chat, "綁定好了")
    await second[0].says(second[1], code)

    await says(second[0].chat, "不能用")
    assert len(await stage.bot.store.read(lambda tx: contacts.of_center(tx, ZHUBEI))) == 1


async def test_a_code_that_has_expired_or_is_mistyped_is_said_to_be_useless(stage: Stage) -> None:
    code = await stage.code(InviteFor.CENTER, ZHUBEI, "1")
    group, worker = await stage.unbound_group("甲組")
    stage.clock.ahead(days=1, minutes=1)

    await group.says(worker, code)
    await says(group.chat, "不能用")
    resident = await stage.resident()
    await resident.says("7K3FH-2XW9C")

    await says(resident.chat, "不能用")
    assert await stage.bot.store.read(lambda tx: contacts.of_center(tx, ZHUBEI)) == []


@BOTH
async def test_a_center_that_is_bound_later_gets_what_has_waited(stage: Stage) -> None:
    resident = await stage.resident()
    case = await files_an_elder(stage, resident)
    assert "還沒接上" in resident.chat.last.text
    await stage.quiet()

    group, worker = await stage.group()
    await shows(group.chat, "接手")
    await group.taps(worker, "接手")

    await says(resident.chat, f"{case}：社工已經接手")


async def test_a_topic_is_opened_for_each_case_where_the_group_has_topics(stage: Stage) -> None:
    worker = stage.world.telegram.person("陳社工")
    group = stage.world.telegram.group("竹北值班", [worker], topics=True)
    await group.adds_bot(admin=True)
    group.room.topics[7] = "一般"
    await group.says(worker, await stage.code(InviteFor.CENTER, ZHUBEI, "1"), topic=7)
    await says(group.chat, "綁定好了")

    case = await files_an_elder(stage, await stage.resident())
    await shows(group.chat, "接手")

    assert group.chat.last.topic is not None
    assert case in group.room.topics.values()


async def test_a_mail_contact_gets_the_case_without_its_content(stage: Stage) -> None:
    mail = stage.world.center.mail
    await stage.bind(ZHUBEI, contacts.Channel.EMAIL, mail.address)

    case = await files_an_elder(stage, await stage.resident())

    [letter] = await mail.letters.holds()
    assert case in letter.subject
    assert "https://guardian.example/console/open/" in letter.text
    assert "王伯伯" not in letter.text
    assert "光明六路" not in letter.text


async def test_a_webhook_gets_the_same_parcel_again_after_a_fault(stage: Stage) -> None:
    hook = stage.world.center.hook
    await stage.bind(ZHUBEI, contacts.Channel.WEBHOOK, hook.url, hook.secret)
    hook.answers(500, 503)
    stage.clock.at = datetime.now(UTC)  # a receiver checks how old a signature is

    case = await files_an_elder(stage, await stage.resident())
    await stage.quiet()
    for _ in range(3):
        await stage.later(seconds=30)

    [parcel] = await hook.parcels.holds()
    [delivery] = [sent for sent in await stage.deliveries(await stage.report(case)) if sent.channel == "webhook"]
    assert parcel.id == delivery.key
    assert parcel.body["data"]["case"] == case
    assert hook.forged == 0
    assert delivery.attempts == 3


async def test_a_webhook_that_is_gone_for_good_is_no_contact_any_more(stage: Stage) -> None:
    hook = stage.world.center.hook
    await stage.bind(ZHUBEI, contacts.Channel.WEBHOOK, hook.url, hook.secret)
    hook.answers(410)

    case = await files_an_elder(stage, await stage.resident())
    await stage.quiet()

    assert await stage.bot.store.read(lambda tx: contacts.of_center(tx, ZHUBEI)) == []
    assert "undeliverable" in await stage.happened(await stage.report(case))
