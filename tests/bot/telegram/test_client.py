from __future__ import annotations

import logging
from typing import Any

import aiohttp
import pytest

from bot.telegram.client import Telegram
from handlers.messages import Button, Outcome, Outgoing, RefusalKind, Refused, Sent

TOKEN = "123456:AAF-secret-of-the-bot"
WORDS = "阿伯三天沒出門"
PERSON, GROUP = "5001", "-1001234567890"
SAY = [Outgoing(WORDS, buttons=(Button("有", "a:yes"),))]
TOOK = {
    "ok": True,
    "result": {"message_id": 77, "date": 1790000000, "chat": {"id": 5001, "type": "private"}, "text": "…"},
}
YES = {"ok": True, "result": True}


def _no(code: int, said: str, **parameters: Any) -> tuple[int, dict[str, Any]]:
    body = {"ok": False, "error_code": code, "description": said}
    return code, body | ({"parameters": parameters} if parameters else {})


@pytest.fixture
def telegram(platform: Any, session: aiohttp.ClientSession) -> Telegram:
    platform.usual = (200, TOOK)
    return Telegram(session, TOKEN, platform.base)


async def test_a_message_is_what_telegram_describes(telegram: Telegram, platform: Any, wrong_for_telegram: Any) -> None:
    outcome = await telegram.send(GROUP, SAY, topic="42")

    (asked,) = platform.asked
    assert outcome == Sent(("77",))
    assert (asked.method, asked.path) == ("POST", f"/bot{TOKEN}/sendMessage")
    assert asked.headers["Content-Type"] == "application/json"
    assert wrong_for_telegram("sendMessage", asked.body) == []
    assert (asked.body["chat_id"], asked.body["message_thread_id"]) == (-1001234567890, 42)


async def test_every_part_of_a_long_message_is_named(telegram: Telegram, platform: Any) -> None:
    platform.answers = [(200, TOOK), (200, {"ok": True, "result": {**TOOK["result"], "message_id": 78}})]  # type: ignore[dict-item]

    assert await telegram.send(PERSON, [Outgoing("長" * 5000)]) == Sent(("77", "78"))


async def test_a_refusal_tells_how_many_messages_were_said_before(telegram: Telegram, platform: Any) -> None:
    platform.answers = [(200, TOOK), (200, TOOK), _no(429, "Too Many Requests", retry_after=7)]

    outcome = await telegram.send(PERSON, [Outgoing("一"), Outgoing("長" * 5000), Outgoing("三")])

    assert isinstance(outcome, Refused)
    assert outcome.said == 1


@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        (_no(403, "Forbidden: bot was blocked by the user"), RefusalKind.BLOCKED),
        (_no(403, "Forbidden: user is deactivated"), RefusalKind.BLOCKED),
        (_no(400, "Bad Request: chat not found"), RefusalKind.BLOCKED),
        (_no(400, "Bad Request: not enough rights to send text messages to the chat"), RefusalKind.BLOCKED),
        (_no(400, "Bad Request: message text is empty"), RefusalKind.FAULT),
        (_no(401, "Unauthorized"), RefusalKind.FAULT),
        (_no(404, "Not Found"), RefusalKind.FAULT),
        (_no(500, "Internal Server Error"), RefusalKind.LATER),
        ((502, b"<html>Bad Gateway</html>"), RefusalKind.LATER),
        ((200, b"not JSON"), RefusalKind.LATER),
        ((429, b"slow down"), RefusalKind.LATER),
    ],
)
async def test_a_refusal_says_what_to_do(telegram: Telegram, platform: Any, answer: Any, kind: RefusalKind) -> None:
    platform.answers = [answer]

    outcome = await telegram.send(PERSON, SAY)

    assert isinstance(outcome, Refused)
    assert outcome.kind is kind


async def test_too_fast_says_how_long_to_wait(telegram: Telegram, platform: Any) -> None:
    platform.answers = [_no(429, "Too Many Requests: retry after 7", retry_after=7)]

    outcome = await telegram.send(GROUP, SAY)

    assert isinstance(outcome, Refused)
    assert (outcome.kind, outcome.after) == (RefusalKind.LATER, 7.0)


async def test_a_group_that_has_moved_tells_its_new_id(telegram: Telegram, platform: Any) -> None:
    platform.answers = [
        _no(400, "Bad Request: group chat was upgraded to a supergroup chat", migrate_to_chat_id=-1001234567890)
    ]

    outcome = await telegram.send("-4567", SAY)

    assert isinstance(outcome, Refused)
    assert (outcome.kind, outcome.new_chat) == (RefusalKind.MOVED, GROUP)


@pytest.mark.parametrize(
    "said",
    [
        "Bad Request: message is not modified: specified new message content and reply markup are exactly the same",
        "Bad Request: message is not modified",
    ],
)
async def test_a_change_that_changes_nothing_is_done(telegram: Telegram, platform: Any, said: str) -> None:
    platform.answers = [_no(400, said)]

    assert await telegram.send(GROUP, [Outgoing("已接手", edits="321")]) == Sent(("321",))


async def test_a_change_of_a_message_that_is_gone_is_said_anew_where_it_stood(
    telegram: Telegram, platform: Any, wrong_for_telegram: Any
) -> None:
    platform.answers = [_no(400, "Bad Request: message to edit not found"), (200, TOOK)]

    outcome = await telegram.send(GROUP, [Outgoing("已接手", edits="321", is_protected=True)], topic="42")

    _, anew = platform.asked
    assert outcome == Sent(("77",))
    assert anew.path.endswith("/sendMessage")
    assert wrong_for_telegram("sendMessage", anew.body) == []
    assert (anew.body["message_thread_id"], anew.body["protect_content"]) == (42, True)


async def test_buttons_of_a_message_that_is_gone_need_no_change(telegram: Telegram, platform: Any) -> None:
    platform.answers = [_no(400, "Bad Request: message to edit not found")]

    assert await telegram.send(GROUP, [Outgoing(edits="321")]) == Sent()


async def test_no_connection_is_for_later(session: aiohttp.ClientSession, unused_tcp_port: int) -> None:
    telegram = Telegram(session, TOKEN, f"http://127.0.0.1:{unused_tcp_port}")

    answers = [await telegram.send(PERSON, SAY), await telegram.content("file"), await telegram.me()]

    assert answers == [Refused(RefusalKind.LATER, "no connection")] * 3


@pytest.mark.parametrize("status", [500, 502])
async def test_what_a_broken_platform_was_told_may_have_arrived(telegram: Telegram, platform: Any, status: int) -> None:
    platform.answers = [_no(status, "Internal Server Error")]

    outcome = await telegram.send(PERSON, SAY)

    assert isinstance(outcome, Refused)
    assert outcome.is_unsure


async def test_a_platform_that_does_not_answer_is_for_later(platform: Any, session: aiohttp.ClientSession) -> None:
    platform.is_stuck = True
    telegram = Telegram(session, TOKEN, platform.base, timeout=aiohttp.ClientTimeout(total=0.05))

    answers = [await telegram.send(PERSON, SAY), await telegram.content("file"), await telegram.me()]

    assert [answer.kind for answer in answers if isinstance(answer, Refused)] == [RefusalKind.LATER] * 3


async def test_a_photo_is_fetched_in_two_steps(telegram: Telegram, platform: Any) -> None:
    file = {"file_id": "f", "file_unique_id": "u", "file_size": 4, "file_path": "photos/file_1.jpg"}
    platform.answers = [(200, {"ok": True, "result": file}), (200, b"\xff\xd8\xff jpeg")]

    assert await telegram.content("f") == b"\xff\xd8\xff jpeg"
    assert [asked.path for asked in platform.asked] == [
        f"/bot{TOKEN}/getFile",
        f"/file/bot{TOKEN}/photos/file_1.jpg",
    ]


async def test_a_file_too_big_is_refused(telegram: Telegram, platform: Any) -> None:
    platform.answers = [_no(400, "Bad Request: file is too big")]

    outcome = await telegram.content("f")

    assert isinstance(outcome, Refused)
    assert outcome.kind is RefusalKind.FAULT


async def test_the_bot_knows_itself(telegram: Telegram, platform: Any) -> None:
    user = {"id": 77, "is_bot": True, "first_name": "守望", "username": "guardian_bot"}
    platform.answers = [(200, {"ok": True, "result": {**user, "can_read_all_group_messages": True}})]

    me = await telegram.me()

    assert not isinstance(me, Refused)
    assert (me.username, me.can_read_all_group_messages) == ("guardian_bot", True)


async def test_the_webhook_names_every_update_it_wants(
    telegram: Telegram, platform: Any, wrong_for_telegram: Any
) -> None:
    platform.usual = (200, YES)

    outcome = await telegram.set_webhook("https://example.org/webhooks/telegram", "a-secret")

    (asked,) = platform.asked
    assert outcome == Sent()
    assert wrong_for_telegram("setWebhook", asked.body) == []
    assert asked.body["secret_token"] == "a-secret"
    wanted = ["message", "edited_message", "callback_query", "my_chat_member", "inline_query"]
    assert asked.body["allowed_updates"] == wanted


async def test_commands_are_set_for_each_language(telegram: Telegram, platform: Any, wrong_for_telegram: Any) -> None:
    platform.usual = (200, YES)

    await telegram.set_commands({"help": "找人幫忙"}, "zh")
    await telegram.set_commands({"cases": "Cases"}, for_groups=True)

    people, groups = platform.asked
    assert wrong_for_telegram("setMyCommands", people.body) == []
    assert people.body == {
        "commands": [{"command": "help", "description": "找人幫忙"}],
        "scope": {"type": "all_private_chats"},
        "language_code": "zh",
    }
    assert groups.body["scope"] == {"type": "all_group_chats"}


async def test_a_topic_is_created_and_a_group_is_left(telegram: Telegram, platform: Any) -> None:
    topic = {"message_thread_id": 42, "name": "竹-7K3F-2", "icon_color": 7322096}
    platform.answers = [(200, {"ok": True, "result": topic}), (200, YES)]

    created = await telegram.create_topic(GROUP, "竹-7K3F-2")
    left: Outcome = await telegram.leave(GROUP)

    assert (created, left) == ("42", Sent())
    assert platform.asked[0].body == {"chat_id": -1001234567890, "name": "竹-7K3F-2"}


async def test_nothing_of_a_person_and_no_token_is_logged_or_told(
    telegram: Telegram, platform: Any, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    quoting = _no(400, f'Bad Request: can\'t parse entities: unsupported start tag "{WORDS}" at byte offset 0')
    platform.answers = [(200, TOOK), quoting, (200, f"{WORDS} {TOKEN}".encode()), (500, WORDS.encode())]

    refusals = [await telegram.send(PERSON, SAY) for _ in range(4)]

    for hidden in (WORDS, TOKEN):
        assert hidden not in caplog.text
        assert hidden not in repr(refusals)
