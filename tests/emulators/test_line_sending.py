"""Tokens, keys and quota of LINE, over real HTTP."""

from __future__ import annotations

import uuid
from datetime import timedelta
from typing import Any

import pytest

from emulators.line import LineEmulator
from tests.emulators.echo import EchoBot, chips

TEXT = {"type": "text", "text": "您好"}
OVER_QUOTA = (429, {"message": "You have reached your monthly limit."})


def to(recipient: str, *messages: dict[str, Any]) -> dict[str, Any]:
    return {"to": recipient, "messages": list(messages) or [TEXT]}


async def test_a_wrong_token_is_refused(line: LineEmulator, bot: EchoBot) -> None:
    bot.line_token = "wrong"

    status, _ = await bot.line("push", to(line.person("小林").id))

    assert status == 401


async def test_a_reply_token_works_once(line: LineEmulator, bot: EchoBot) -> None:
    await line.person("小林").says("喂")

    again = await bot.line("reply", {"replyToken": bot.events[0]["replyToken"], "messages": [TEXT]})

    assert again == (400, {"message": "Invalid reply token"})


async def test_a_reply_token_lives_a_minute_and_a_redelivery_gives_another(line: LineEmulator, bot: EchoBot) -> None:
    bot.line_secret, secret = "other", bot.line_secret
    with pytest.raises(AssertionError):
        await line.person("小林").says("喂")
    body = {"replyToken": line.webhooks.sent[0]["replyToken"], "messages": [TEXT]}
    line.clock.advance(timedelta(seconds=61))

    late, _ = await bot.line("reply", body)
    bot.line_secret = secret
    await line.redelivers()

    assert late == 400
    assert line.person("小林").chat.last.text == "聽到：喂"


async def test_twenty_minutes_after_the_event_no_redelivery_helps(line: LineEmulator, bot: EchoBot) -> None:
    bot.answers_with = [500, 200]
    with pytest.raises(AssertionError):
        await line.person("小林").says("喂")
    line.clock.advance(timedelta(minutes=21))

    await line.redelivers()

    assert line.person("小林").chat.bot_said == []


async def test_replies_are_free_and_take_no_retry_key(line: LineEmulator, bot: EchoBot) -> None:
    await line.person("小林").says("喂")

    body = {"replyToken": "x", "messages": [TEXT]}
    status, _ = await bot.line("reply", body, **{"X-Line-Retry-Key": str(uuid.uuid4())})

    assert (status, line.used) == (400, 0)


async def test_a_repeated_retry_key_is_answered_with_what_was_sent_before(line: LineEmulator, bot: EchoBot) -> None:
    clerk = line.person("小林")
    await clerk.follows()
    key = {"X-Line-Retry-Key": str(uuid.uuid4())}

    first = await bot.line("push", to(clerk.id), **key)
    again = await bot.line("push", to(clerk.id), **key)
    line.clock.advance(timedelta(hours=25))
    next_day = await bot.line("push", to(clerk.id), **key)

    assert (first[0], again[0], next_day[0]) == (200, 409, 200)
    assert again[1]["sentMessages"] == first[1]["sentMessages"]
    assert line.used == 2


async def test_a_repeated_retry_key_names_the_accepted_request(line: LineEmulator, bot: EchoBot) -> None:
    clerk = line.person("小林")
    await clerk.follows()
    url = f"{bot.line_api}/v2/bot/message/push"
    headers = {"Authorization": f"Bearer {line.access_token}", "X-Line-Retry-Key": str(uuid.uuid4())}

    async with bot.http.post(url, json=to(clerk.id), headers=headers) as first:
        accepted = first.headers["x-line-request-id"]
    async with bot.http.post(url, json=to(clerk.id), headers=headers) as again:
        named = again.headers["x-line-accepted-request-id"]

    assert named == accepted


async def test_a_retry_key_must_be_a_uuid(line: LineEmulator, bot: EchoBot) -> None:
    status, _ = await bot.line("push", to(line.person("小林").id), **{"X-Line-Retry-Key": "once"})

    assert status == 400


async def test_strangers_get_no_push_until_they_write(line: LineEmulator, bot: EchoBot) -> None:
    stranger = line.person("路人")

    before, _ = await bot.line("push", to(stranger.id))
    await stranger.says("喂")
    after, _ = await bot.line("push", to(stranger.id))
    line.clock.advance(timedelta(days=8))
    week_later, _ = await bot.line("push", to(stranger.id))

    assert (before, after, week_later) == (400, 200, 400)


async def test_nobody_behind_an_id_is_a_400(line: LineEmulator, bot: EchoBot) -> None:
    unknown = await bot.line("push", to("U" + "0" * 32))
    nonsense = await bot.line("push", to("somebody"))

    assert unknown == (400, {"message": "Failed to send messages"})
    assert nonsense[0] == 400


async def test_a_push_to_someone_who_blocked_is_taken_lost_and_free(line: LineEmulator, bot: EchoBot) -> None:
    clerk = line.person("小林")
    await clerk.follows()
    await clerk.blocks()
    seen = len(clerk.chat.transcript)

    status, answer = await bot.line("push", to(clerk.id))

    assert (status, len(answer["sentMessages"])) == (200, 1)
    assert (len(clerk.chat.transcript), line.used) == (seen, 0)


async def test_a_push_to_a_group_costs_a_message_for_each_member(line: LineEmulator, bot: EchoBot) -> None:
    group = line.group("竹北中心", [line.person(name) for name in ("陳", "王", "李")])
    await group.invites_bot()

    await bot.line("push", to(group.id, TEXT, TEXT))

    assert line.used == 3


async def test_what_would_pass_the_monthly_limit_is_not_sent(line: LineEmulator, bot: EchoBot) -> None:
    group = line.group("竹北中心", [line.person(name) for name in ("陳", "王", "李")])
    await group.invites_bot()
    line.monthly_limit, line.used = 200, 198
    seen = len(group.chat.transcript)

    refused = await bot.line("push", to(group.id))

    assert refused == OVER_QUOTA
    assert (line.used, len(group.chat.transcript)) == (198, seen)


async def test_multicast_reaches_friends_only_and_no_groups(line: LineEmulator, bot: EchoBot) -> None:
    friend, stranger, blocker = (line.person(name) for name in ("友", "陌", "封"))
    await friend.follows()
    await blocker.follows()
    await blocker.blocks()

    sent, _ = await bot.line("multicast", {"to": [friend.id, stranger.id, blocker.id], "messages": [TEXT]})
    group, _ = await bot.line("multicast", {"to": ["C" + "0" * 32], "messages": [TEXT]})

    assert (sent, group, line.used) == (200, 400, 1)
    assert (friend.chat.last.text, stranger.chat.transcript) == ("您好", [])


async def test_broadcast_reaches_every_friend(line: LineEmulator, bot: EchoBot) -> None:
    friends = [line.person(name) for name in ("甲", "乙")]
    for friend in friends:
        await friend.follows()

    await bot.line("broadcast", {"messages": [TEXT]})

    assert [friend.chat.last.text for friend in friends] == ["您好", "您好"]
    assert line.used == 2


async def test_quick_replies_show_on_the_last_message_of_a_call_only(line: LineEmulator, bot: EchoBot) -> None:
    clerk = line.person("小林")
    await clerk.follows()

    await bot.line(
        "push", to(clerk.id, {**TEXT, "quickReply": chips("看不到")}, {**TEXT, "quickReply": chips("看得到")})
    )

    assert clerk.chat.labels == ["看得到"]


async def test_validating_sends_nothing(line: LineEmulator, bot: EchoBot) -> None:
    good, _ = await bot.line("validate/push", {"messages": [TEXT]})
    wrong, _ = await bot.line("validate/push", {"messages": [{"type": "text", "text": ""}]})

    assert (good, wrong, line.used) == (200, 400, 0)


async def test_a_profile_tells_name_and_language_until_the_person_blocks(line: LineEmulator, bot: EchoBot) -> None:
    clerk = line.person("小林", "vi")
    await clerk.follows()
    headers = {"Authorization": f"Bearer {line.access_token}"}
    url = f"{bot.line_api}/v2/bot/profile/{clerk.id}"

    async with bot.http.get(url, headers=headers) as response:
        profile = await response.json()
    await clerk.blocks()
    async with bot.http.get(url, headers=headers) as response:
        gone = response.status

    assert profile == {"userId": clerk.id, "displayName": "小林", "language": "vi"}
    assert gone == 404


async def test_groups_can_be_asked_about_and_left(line: LineEmulator, bot: EchoBot) -> None:
    worker = line.person("陳社工")
    group = line.group("竹北中心", [worker])
    await group.invites_bot()
    headers = {"Authorization": f"Bearer {line.access_token}"}
    url = f"{bot.line_api}/v2/bot/group/{group.id}"

    async with bot.http.get(f"{url}/summary", headers=headers) as response:
        summary = await response.json()
    async with bot.http.get(f"{url}/member/{worker.id}", headers=headers) as response:
        member = await response.json()
    async with bot.http.post(f"{url}/leave", headers=headers) as response:
        await response.read()
    after, _ = await bot.line("push", to(group.id))

    assert (summary["groupName"], member["displayName"], after) == ("竹北中心", "陳社工", 400)


async def test_the_webhook_endpoint_can_be_tried_with_an_empty_list(line: LineEmulator, bot: EchoBot) -> None:
    headers = {"Authorization": f"Bearer {line.access_token}"}

    async with bot.http.post(f"{bot.line_api}/v2/bot/channel/webhook/test", headers=headers) as response:
        result = await response.json()

    assert (result["success"], bot.bodies[-1]["events"]) == (True, [])


async def test_the_loading_dots_end_with_the_next_message(line: LineEmulator, bot: EchoBot) -> None:
    clerk = line.person("小林")
    await clerk.follows()
    headers = {"Authorization": f"Bearer {line.access_token}"}
    url = f"{bot.line_api}/v2/bot/chat/loading/start"

    async with bot.http.post(url, json={"chatId": clerk.id, "loadingSeconds": 5}, headers=headers) as response:
        status, shown = response.status, clerk.chat.loading
    await bot.line("push", to(clerk.id))

    assert (status, shown, clerk.chat.loading) == (202, True, False)


async def test_forged_and_unsigned_bodies_can_be_thrown_at_the_bot(line: LineEmulator, bot: EchoBot) -> None:
    forged = await line.webhooks.post_raw(b'{"events":[]}', "Zm9yZ2Vk")
    unsigned = await line.webhooks.post_raw(b'{"events":[]}', None)

    assert (forged, unsigned) == (401, 401)
