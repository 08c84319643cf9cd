from __future__ import annotations

import logging
from typing import Any

import aiohttp
import pytest

from bot.line.client import Line
from handlers.messages import Button, Outgoing, RefusalKind, Refused, Sent

TOKEN = "channel-access-token"
KEY = "123e4567-e89b-42d3-a456-426614174000"
PERSON = "U4af4980629" + "0" * 22
WORDS = "阿伯三天沒出門"
TOOK = {"sentMessages": [{"id": "461230966842064897", "quoteToken": "IStG5h1Tz7b"}]}
SAY = [Outgoing(WORDS, buttons=(Button("有", "a:yes"),))]
RATE = {"message": "The API rate limit has been exceeded. Try again later."}
QUOTA = {"message": "You have reached your monthly limit."}
STALE = {"message": "Invalid reply token"}
GONE = {"message": "Failed to send messages"}
WRONG = {
    "message": "The request body has 1 error(s)",
    "details": [{"message": "May not be empty", "property": "messages[0].text"}],
}


@pytest.fixture
def line(platform: Any, session: aiohttp.ClientSession) -> Line:
    platform.usual = (200, TOOK)
    return Line(session, TOKEN, f"{platform.base}/api", f"{platform.base}/data")


async def test_a_reply_is_what_line_describes(line: Line, platform: Any, wrong_for_line: Any) -> None:
    outcome = await line.reply("nHuyWiB7yP5Zw52FIkcQobQuGDXCTA", SAY, is_group=False)

    (asked,) = platform.asked
    assert outcome == Sent(("461230966842064897",))
    assert (asked.method, asked.path) == ("POST", "/api/v2/bot/message/reply")
    assert asked.headers["Authorization"] == f"Bearer {TOKEN}"
    assert asked.headers["Content-Type"] == "application/json"
    assert "X-Line-Retry-Key" not in asked.headers
    assert asked.body["replyToken"] == "nHuyWiB7yP5Zw52FIkcQobQuGDXCTA"
    assert wrong_for_line("ReplyMessageRequest", asked.body) == []


async def test_a_push_carries_its_retry_key(line: Line, platform: Any, wrong_for_line: Any) -> None:
    outcome = await line.push(PERSON, [Outgoing("一", is_silent=True)], KEY, is_group=False)

    (asked,) = platform.asked
    assert outcome == Sent(("461230966842064897",))
    assert asked.path == "/api/v2/bot/message/push"
    assert asked.headers["X-Line-Retry-Key"] == KEY
    assert (asked.body["to"], asked.body["notificationDisabled"]) == (PERSON, True)
    assert wrong_for_line("PushMessageRequest", asked.body) == []


async def test_a_long_push_is_several_calls_whose_keys_are_the_same_every_time(line: Line, platform: Any) -> None:
    many = [Outgoing(str(number)) for number in range(12)]

    first = await line.push(PERSON, many, KEY, is_group=False)
    again = await line.push(PERSON, many, KEY, is_group=False)

    keys = [asked.headers["X-Line-Retry-Key"] for asked in platform.asked]
    assert len(set(keys[:3])) == 3
    assert keys[0] == KEY
    assert keys[:3] == keys[3:]
    assert first == again
    assert isinstance(first, Sent)
    assert len(first.messages) == 3


async def test_a_refused_part_of_a_long_push_ends_it(line: Line, platform: Any) -> None:
    platform.answers = [(200, TOOK), (429, QUOTA)]

    outcome = await line.push(PERSON, [Outgoing(str(number)) for number in range(12)], KEY, is_group=False)

    assert isinstance(outcome, Refused)
    assert outcome.kind is RefusalKind.QUOTA
    assert len(platform.asked) == 2


async def test_a_push_that_line_has_already_taken_is_sent(line: Line, platform: Any) -> None:
    platform.answers = [(409, {"message": "The retry key is already accepted", **TOOK})]

    assert await line.push(PERSON, SAY, KEY, is_group=False) == Sent(("461230966842064897",))


@pytest.mark.parametrize(
    ("status", "body", "kind"),
    [
        (429, RATE, RefusalKind.LATER),
        (429, QUOTA, RefusalKind.QUOTA),
        (400, STALE, RefusalKind.STALE),
        (400, GONE, RefusalKind.BLOCKED),
        (400, WRONG, RefusalKind.FAULT),
        (401, {"message": "Authentication failed"}, RefusalKind.FAULT),
        (403, {"message": "Access to this API is not available for your account"}, RefusalKind.FAULT),
        (413, {}, RefusalKind.FAULT),
        (404, {"message": "Not found"}, RefusalKind.FAULT),
        (500, b"<html>", RefusalKind.LATER),
        (503, b"", RefusalKind.LATER),
    ],
)
async def test_a_refusal_says_what_to_do(line: Line, platform: Any, status: int, body: Any, kind: RefusalKind) -> None:
    platform.answers = [(status, body)]

    outcome = await line.reply("token", SAY, is_group=False)

    assert isinstance(outcome, Refused)
    assert outcome.kind is kind
    assert str(status) in outcome.reason


async def test_a_fault_names_the_part_of_the_message_that_is_wrong(line: Line, platform: Any) -> None:
    platform.answers = [(400, WRONG)]

    outcome = await line.reply("token", SAY, is_group=False)

    assert isinstance(outcome, Refused)
    assert "messages[0].text" in outcome.reason


async def test_nothing_to_say_is_not_sent(line: Line, platform: Any) -> None:
    assert await line.reply("token", [Outgoing()], is_group=False) == Sent()
    assert await line.push(PERSON, [], KEY, is_group=False) == Sent()
    assert platform.asked == []


async def test_more_than_a_reply_carries_is_to_be_pushed(line: Line, platform: Any) -> None:
    outcome = await line.reply("token", [Outgoing(str(number)) for number in range(6)], is_group=False)

    assert isinstance(outcome, Refused)
    assert outcome.kind is RefusalKind.STALE
    assert platform.asked == []


async def test_no_connection_is_for_later(session: aiohttp.ClientSession, unused_tcp_port: int) -> None:
    nowhere = f"http://127.0.0.1:{unused_tcp_port}"
    line = Line(session, TOKEN, nowhere, nowhere)

    answers = [
        await line.reply("token", SAY, is_group=False),
        await line.push(PERSON, SAY, KEY, is_group=False),
        await line.content("325708"),
        await line.quota(),
    ]

    assert answers == [Refused(RefusalKind.LATER, "no connection")] * 4


async def test_a_platform_that_does_not_answer_is_for_later(platform: Any, session: aiohttp.ClientSession) -> None:
    platform.is_stuck = True
    line = Line(session, TOKEN, platform.base, platform.base, timeout=aiohttp.ClientTimeout(total=0.05))

    answers = [await line.push(PERSON, SAY, KEY, is_group=False), await line.content("325708"), await line.quota()]

    assert answers == [Refused(RefusalKind.LATER, "no answer in time")] * 3


async def test_a_photo_comes_from_the_data_host(line: Line, platform: Any) -> None:
    platform.answers = [(200, b"\xff\xd8\xff jpeg")]

    assert await line.content("325708") == b"\xff\xd8\xff jpeg"
    assert platform.asked[0].path == "/data/v2/bot/message/325708/content"
    assert platform.asked[0].headers["Authorization"] == f"Bearer {TOKEN}"


async def test_a_recording_that_is_not_ready_is_for_later(line: Line, platform: Any) -> None:
    platform.answers = [(202, {})]

    outcome = await line.content("325708")

    assert isinstance(outcome, Refused)
    assert outcome.kind is RefusalKind.LATER
    assert outcome.after


@pytest.mark.parametrize("status", [404, 410])
async def test_a_photo_that_is_gone_is_not_asked_for_again(line: Line, platform: Any, status: int) -> None:
    platform.answers = [(status, {"message": "Not found"})]

    outcome = await line.content("325708")

    assert isinstance(outcome, Refused)
    assert outcome.kind is RefusalKind.FAULT


@pytest.mark.parametrize(
    ("limit", "told"), [({"type": "limited", "value": 200}, (200, 57)), ({"type": "none"}, (None, 57))]
)
async def test_the_quota_is_told(line: Line, platform: Any, limit: Any, told: Any) -> None:
    platform.answers = [(200, limit), (200, {"totalUsage": 57})]

    assert await line.quota() == told
    assert [asked.path for asked in platform.asked] == [
        "/api/v2/bot/message/quota",
        "/api/v2/bot/message/quota/consumption",
    ]


@pytest.mark.parametrize(
    ("status", "profile", "language"),
    [
        (200, {"userId": PERSON, "displayName": "x", "language": "id"}, "id"),
        (200, {"userId": PERSON, "displayName": "x"}, None),
        (404, {"message": "Not found"}, None),
    ],
)
async def test_a_language_is_told_where_it_is_known(
    line: Line, platform: Any, status: int, profile: Any, language: str | None
) -> None:
    platform.answers = [(status, profile)]

    assert await line.profile_language(PERSON) == language


async def test_nothing_of_a_person_is_logged(line: Line, platform: Any, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    platform.answers = [(200, TOOK), (400, WRONG), (200, {"userId": PERSON, "displayName": WORDS, "language": "id"})]

    await line.push(PERSON, SAY, KEY, is_group=False)
    refusal = await line.push(PERSON, SAY, KEY, is_group=False)
    await line.profile_language(PERSON)

    for hidden in (WORDS, PERSON, TOKEN):
        assert hidden not in caplog.text
        assert hidden not in repr(refusal)
