"""People on LINE, against a real bot over real HTTP."""

from __future__ import annotations

from datetime import timedelta

import pytest

from emulators.chat import NoSuchButton
from emulators.line import LineEmulator
from emulators.wire import WebhookRefused
from tests.emulators.echo import EchoBot


async def test_a_person_who_follows_is_greeted_with_quick_replies(line: LineEmulator) -> None:
    clerk = line.person("小林")

    await clerk.follows()

    assert clerk.chat.last.text == "您好，這裡是守望。"
    assert clerk.chat.labels == ["回報", "求助"]


async def test_a_tapped_quick_reply_shows_its_words_and_comes_as_a_postback(line: LineEmulator, bot: EchoBot) -> None:
    clerk = line.person("小林")
    await clerk.follows()

    await clerk.taps("回報")

    assert [bubble.text for bubble in clerk.chat.transcript][-2:] == ["回報", "按了：回報"]
    assert bot.events[-1]["source"] == {"type": "user", "userId": clerk.id}


async def test_quick_replies_are_gone_once_something_else_was_said(line: LineEmulator) -> None:
    clerk = line.person("小林")
    await clerk.follows()
    await clerk.taps("回報")

    with pytest.raises(NoSuchButton):
        await clerk.taps("求助")


async def test_the_same_name_has_the_same_user_id_in_every_run() -> None:
    assert LineEmulator().person("小林").id == LineEmulator().person("小林").id


async def test_photos_and_recordings_can_be_fetched_until_they_are_taken_back(line: LineEmulator, bot: EchoBot) -> None:
    clerk = line.person("小林")
    photo = await clerk.sends_image(b"\xff\xd8photo")
    await clerk.sends_audio(b"voice")
    url = f"{bot.line_api}/v2/bot/message/{photo.id}/content"
    headers = {"Authorization": f"Bearer {line.access_token}"}

    async with bot.http.get(url, headers=headers) as before:
        fetched = await before.read()
    await clerk.unsends(0)
    async with bot.http.get(url, headers=headers) as after:
        gone = after.status

    assert (fetched, gone) == (b"\xff\xd8photo", 404)
    assert bot.events[-1] == bot.events[-1] | {"type": "unsend", "unsend": {"messageId": photo.id}}
    assert "replyToken" not in bot.events[-1]


async def test_in_a_group_a_message_names_its_writer_and_a_postback_does_not(line: LineEmulator, bot: EchoBot) -> None:
    worker = line.person("陳社工")
    group = line.group("竹北中心", [worker, line.person("王社工")])
    await group.invites_bot()

    await group.taps(worker, "接手")
    said = bot.events[-1]
    await group.taps(worker, "不是我們的")
    tapped = bot.events[-1]

    assert said["source"] == {"type": "group", "groupId": group.id, "userId": worker.id}
    assert said["message"]["text"] == "接手 竹-7K3F-2"
    assert tapped["source"] == {"type": "group", "groupId": group.id}


async def test_a_group_without_the_bot_is_silent_to_it(line: LineEmulator, bot: EchoBot) -> None:
    worker = line.person("陳社工")
    group = line.group("竹北中心", [worker])

    await group.says(worker, "有人在嗎")

    assert bot.events == []


async def test_the_bot_learns_who_joins_and_leaves_its_group(line: LineEmulator, bot: EchoBot) -> None:
    group = line.group("竹北中心", [line.person("陳社工")])
    await group.invites_bot()
    newcomer = line.person("王社工")

    await group.joins(newcomer)
    await group.leaves(newcomer)

    assert [event["type"] for event in bot.events] == ["join", "memberJoined", "memberLeft"]
    assert bot.events[1]["joined"]["members"] == [{"type": "user", "userId": newcomer.id}]


async def test_events_of_a_batch_arrive_in_one_post_and_can_be_reversed(line: LineEmulator, bot: EchoBot) -> None:
    clerk = line.person("小林")

    async with line.batch(reverse=True):
        await clerk.says("一")
        await clerk.says("二")

    assert [event["message"]["text"] for event in bot.bodies[0]["events"]] == ["二", "一"]


async def test_a_redelivered_event_keeps_its_id_and_says_so(line: LineEmulator, bot: EchoBot) -> None:
    clerk = line.person("小林")
    bot.answers_with = [503, 200]
    with pytest.raises(WebhookRefused):
        await clerk.says("喂")
    line.clock.advance(timedelta(minutes=2))

    await line.redelivers()

    assert bot.events[-1]["webhookEventId"] == line.webhooks.sent[0]["webhookEventId"]
    assert bot.events[-1]["deliveryContext"] == {"isRedelivery": True}
    assert clerk.chat.last.text == "聽到：喂"


async def test_a_refused_webhook_is_raised_and_kept(line: LineEmulator, bot: EchoBot) -> None:
    bot.answers_with = [500]

    with pytest.raises(WebhookRefused):
        await line.person("小林").says("喂")

    assert [refused.status for refused in line.webhooks.refused] == [500]


async def test_ordered_mischief_duplicates_redelivers_and_reorders(line: LineEmulator, bot: EchoBot) -> None:
    clerk = line.person("小林")
    line.faults.duplicate()
    line.faults.redeliver()
    line.faults.reorder(2)

    for words in ("一", "二", "三", "四"):
        await clerk.says(words)

    heard = [(event["message"]["text"], event["deliveryContext"]["isRedelivery"]) for event in bot.events]
    assert heard == [("一", False), ("一", False), ("二", False), ("二", True), ("四", False), ("三", False)]


async def test_an_address_button_gives_its_address(line: LineEmulator, bot: EchoBot) -> None:
    clerk = line.person("小林")
    await clerk.follows()
    call = {"type": "uri", "label": "打 119", "uri": "tel:119"}
    template = {"type": "buttons", "text": "請先打 119", "actions": [call]}
    await bot.line("push", {"to": clerk.id, "messages": [{"type": "template", "altText": "119", "template": template}]})

    opened = await clerk.taps("打 119")

    assert opened == "tel:119"


async def test_a_location_button_shares_the_place_given(line: LineEmulator, bot: EchoBot) -> None:
    clerk = line.person("小林")
    await clerk.follows()
    share = {"items": [{"type": "action", "action": {"type": "location", "label": "傳位置"}}]}
    await bot.line("push", {"to": clerk.id, "messages": [{"type": "text", "text": "在哪裡？", "quickReply": share}]})

    await clerk.taps("傳位置", at=(24.8317, 121.012536), address="新竹縣竹北市")

    assert bot.events[-1]["message"]["address"] == "新竹縣竹北市"


async def test_a_linked_rich_menu_can_be_tapped_until_it_is_taken_away(line: LineEmulator, bot: EchoBot) -> None:
    clerk = line.person("小林")
    area = {"bounds": {"x": 0, "y": 0, "width": 1200, "height": 405}, "action": {"type": "message", "text": "回報"}}
    menu = {
        "size": {"width": 1200, "height": 405},
        "selected": True,
        "name": "店員",
        "chatBarText": "選單",
        "areas": [area],
    }
    headers = {"Authorization": f"Bearer {line.access_token}"}
    api = f"{bot.line_api}/v2/bot"
    async with bot.http.post(f"{api}/richmenu", json={**menu, "areas": [{}]}, headers=headers) as response:
        wrong = response.status
    async with bot.http.post(f"{api}/richmenu", json=menu, headers=headers) as response:
        menu_id = (await response.json())["richMenuId"]
    async with bot.http.post(f"{api}/user/all/richmenu/{menu_id}", headers=headers) as response:
        await response.read()

    await clerk.taps("回報")
    async with bot.http.delete(f"{api}/user/all/richmenu", headers=headers) as response:
        await response.read()

    assert wrong == 400
    assert bot.events[-1]["message"]["text"] == "回報"
    assert clerk.chat.labels == ["回報", "求助"]
