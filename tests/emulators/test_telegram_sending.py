"""What the Bot API takes and refuses, over real HTTP and held against its published description."""

from __future__ import annotations

import json
from datetime import timedelta
from typing import Any

import aiohttp
import pytest

from emulators.telegram import TelegramEmulator, TelegramPerson
from tests.emulators.echo import EchoBot


@pytest.fixture
async def resident(telegram: TelegramEmulator) -> TelegramPerson:
    person = telegram.person("阿梅")
    await person.starts()
    return person


def keys(*buttons: dict[str, Any]) -> dict[str, Any]:
    return {"inline_keyboard": [list(buttons)]}


def key(**more: Any) -> dict[str, Any]:
    return {"text": "好", **more}


WELL = key(callback_data="x")
KEPT: dict[str, dict[str, Any]] = {
    "four thousand": {"text": "字" * 4096},
    "html": {"text": "<b>新案</b> &lt;竹&gt; <a href='https://example.org'>開</a>", "parse_mode": "HTML"},
    "entities do not count": {"text": "<b>" + "字" * 4096 + "</b>", "parse_mode": "HTML"},
    "sixty-four bytes": {"text": "好", "reply_markup": keys(key(callback_data="x" * 64))},
    "address": {"text": "好", "reply_markup": keys(key(url="https://example.org"), key(url="tg://user?id=1"))},
    "copy": {"text": "好", "reply_markup": keys(key(copy_text={"text": "113"}))},
    "style": {"text": "好", "reply_markup": keys(key(callback_data="x", style="danger"))},
    "a hundred buttons": {"text": "好", "reply_markup": {"inline_keyboard": [[WELL] * 8] * 12 + [[WELL] * 4]}},
    "place": {"text": "好", "reply_markup": {"keyboard": [[key(request_location=True)]]}},
    "protected": {"text": "好", "protect_content": True, "disable_notification": True},
}
REFUSED: dict[str, tuple[dict[str, Any], str]] = {
    "empty": ({"text": ""}, "message text is empty"),
    "blank": ({"text": "  \n"}, "message text is empty"),
    "empty tag": ({"text": "<b></b>", "parse_mode": "HTML"}, "message text is empty"),
    "too long": ({"text": "字" * 4097}, "message is too long"),
    "emoji too long": ({"text": "🙂" * 2049}, "message is too long"),
    "unknown tag": ({"text": "<p>好</p>", "parse_mode": "HTML"}, "can't parse entities"),
    "open tag": ({"text": "<b>好", "parse_mode": "HTML"}, "can't parse entities"),
    "crossed tags": ({"text": "<b><i>好</b></i>", "parse_mode": "HTML"}, "can't parse entities"),
    "bare less-than": ({"text": "3 < 5", "parse_mode": "HTML"}, "can't parse entities"),
    "end without start": ({"text": "好</b>", "parse_mode": "HTML"}, "can't parse entities"),
    "plain span": ({"text": "<span>好</span>", "parse_mode": "HTML"}, "can't parse entities"),
    "data too long": ({"text": "好", "reply_markup": keys(key(callback_data="字" * 22))}, "BUTTON_DATA_INVALID"),
    "data empty": ({"text": "好", "reply_markup": keys(key(callback_data=""))}, "BUTTON_DATA_INVALID"),
    "phone link": ({"text": "好", "reply_markup": keys(key(url="tel:119"))}, "Unsupported URL protocol"),
    "no words": ({"text": "好", "reply_markup": keys({"text": "", "callback_data": "x"})}, "non-empty text"),
    "two things": ({"text": "好", "reply_markup": keys(key(callback_data="x", url="https://a.b"))}, "unallowed"),
    "nothing": ({"text": "好", "reply_markup": keys(key())}, "unallowed"),
    "101 buttons": ({"text": "好", "reply_markup": {"inline_keyboard": [[WELL] * 8] * 13}}, "too long"),
    "nine in a row": ({"text": "好", "reply_markup": keys(*[WELL] * 9)}, "BUTTON_ROW_TOO_LONG"),
    "flat keyboard": ({"text": "好", "reply_markup": {"inline_keyboard": [WELL]}}, "reply_markup"),
    "unknown field": ({"text": "好", "quick_replies": []}, "no parameter quick_replies"),
    "unknown button field": ({"text": "好", "reply_markup": keys(key(data="x"))}, "reply_markup"),
    "missing field": ({}, "parameter text is required"),
    "wrong type": ({"text": "好", "protect_content": "perhaps"}, "must be Boolean"),
    "missing answer": ({"text": "好", "reply_parameters": {"message_id": 99}}, "message to be replied not found"),
}


@pytest.mark.parametrize("name", KEPT)
async def test_telegram_takes_what_the_real_one_takes(bot: EchoBot, resident: TelegramPerson, name: str) -> None:
    status, answer = await bot.telegram("sendMessage", chat_id=resident.id, **KEPT[name])

    assert status == 200, answer


@pytest.mark.parametrize("name", REFUSED)
async def test_telegram_refuses_and_says_why(bot: EchoBot, resident: TelegramPerson, name: str) -> None:
    fields, reason = REFUSED[name]

    status, answer = await bot.telegram("sendMessage", chat_id=resident.id, **fields)

    assert (status, answer["error_code"]) == (400, 400)
    assert reason in answer["description"]


async def test_strangers_wrong_tokens_and_unknown_methods_are_refused(telegram: TelegramEmulator, bot: EchoBot) -> None:
    stranger = telegram.person("路人")

    unstarted = await bot.telegram("sendMessage", chat_id=stranger.id, text="喂")
    unknown = await bot.telegram("sendMessage", chat_id=1, text="喂")
    method, _ = await bot.telegram("sendPoem", chat_id=1)
    bot.telegram_token = "1:wrong"
    token, _ = await bot.telegram("getMe")

    assert unstarted[1]["description"] == unknown[1]["description"] == "Bad Request: chat not found"
    assert (method, token) == (404, 401)


async def test_location_keyboards_are_for_private_chats(telegram: TelegramEmulator, bot: EchoBot) -> None:
    group = telegram.group("竹北中心", [telegram.person("陳社工")])
    await group.adds_bot(admin=True)
    markup = {"keyboard": [[key(request_location=True)]]}

    status, answer = await bot.telegram("sendMessage", chat_id=group.id, text="好", reply_markup=markup)

    assert (status, answer["description"]) == (400, "Bad Request: location can be requested in private chats only")


async def test_an_edit_that_changes_nothing_is_refused(bot: EchoBot, resident: TelegramPerson) -> None:
    _, sent = await bot.telegram("sendMessage", chat_id=resident.id, text="好", reply_markup=keys(WELL))
    message = {"chat_id": resident.id, "message_id": sent["result"]["message_id"]}

    same, answer = await bot.telegram("editMessageText", **message, text="好", reply_markup=keys(WELL))
    without_keys, _ = await bot.telegram("editMessageReplyMarkup", **message)
    same_again, _ = await bot.telegram("editMessageReplyMarkup", **message)

    assert (same, without_keys, same_again) == (400, 200, 400)
    assert answer["description"].startswith("Bad Request: message is not modified")
    assert resident.chat.last.buttons == ()


async def test_only_messages_that_are_there_and_its_own_can_be_edited(bot: EchoBot, resident: TelegramPerson) -> None:
    theirs, _ = await bot.telegram("editMessageText", chat_id=resident.id, message_id=1, text="好")
    nothing, answer = await bot.telegram("editMessageText", chat_id=resident.id, message_id=99, text="好")

    assert (theirs, nothing) == (400, 400)
    assert answer["description"] == "Bad Request: message to edit not found"


async def test_messages_can_be_deleted_for_two_days(
    telegram: TelegramEmulator, bot: EchoBot, resident: TelegramPerson
) -> None:
    _, first = await bot.telegram("sendMessage", chat_id=resident.id, text="一")
    _, second = await bot.telegram("sendMessage", chat_id=resident.id, text="二")

    soon, _ = await bot.telegram("deleteMessage", chat_id=resident.id, message_id=first["result"]["message_id"])
    telegram.clock.advance(timedelta(hours=49))
    late, _ = await bot.telegram("deleteMessage", chat_id=resident.id, message_id=second["result"]["message_id"])

    assert (soon, late) == (200, 400)
    assert [bubble.text for bubble in resident.chat.bot_said] == ["您好", "二"]


async def test_a_tapped_button_is_answered_in_time_and_briefly(
    telegram: TelegramEmulator, bot: EchoBot, resident: TelegramPerson
) -> None:
    await resident.says("喂")
    await resident.taps("接手")
    query = bot.updates[-1]["callback_query"]["id"]

    wordy, _ = await bot.telegram("answerCallbackQuery", callback_query_id=query, text="字" * 201)
    unknown, _ = await bot.telegram("answerCallbackQuery", callback_query_id="1")
    telegram.clock.advance(timedelta(hours=1))
    old, answer = await bot.telegram("answerCallbackQuery", callback_query_id=query)

    assert (wordy, unknown, old) == (400, 400, 400)
    assert "query is too old" in answer["description"]


async def test_forms_and_files_are_read_like_json(
    telegram: TelegramEmulator, bot: EchoBot, resident: TelegramPerson
) -> None:
    url = f"{bot.telegram_api}/bot{telegram.token}"
    form = {"chat_id": str(resident.id), "text": "123", "reply_markup": json.dumps(keys(WELL))}
    parts = aiohttp.FormData({"chat_id": str(resident.id), "caption": "門口"})
    parts.add_field("photo", b"picture", filename="door.jpg", content_type="image/jpeg")

    async with bot.http.post(f"{url}/sendMessage", data=form) as response:
        text = await response.json()
    async with bot.http.post(f"{url}/sendPhoto", data=parts) as response:
        photo = await response.json()
    _, described = await bot.telegram("getFile", file_id=photo["result"]["photo"][0]["file_id"])
    async with bot.http.get(f"{bot.telegram_api}/file/bot{telegram.token}/{described['result']['file_path']}") as got:
        fetched = await got.read()

    assert (text["result"]["text"], photo["result"]["caption"], fetched) == ("123", "門口", b"picture")


async def test_contacts_places_and_files_show_on_the_phone(bot: EchoBot, resident: TelegramPerson) -> None:
    contact = {"phone_number": "113", "first_name": "保護專線"}
    await bot.telegram("sendContact", chat_id=resident.id, **contact)
    await bot.telegram("sendLocation", chat_id=resident.id, latitude=24.83, longitude=121.01)
    nowhere, _ = await bot.telegram("sendLocation", chat_id=resident.id, latitude=124.83, longitude=121.01)
    lost, _ = await bot.telegram("sendDocument", chat_id=resident.id, document="nothing")

    assert [bubble.text for bubble in resident.chat.bot_said][1:] == ["保護專線 113", "24.83, 121.01"]
    assert (nowhere, lost) == (400, 400)


async def test_the_webhook_and_commands_are_kept(telegram: TelegramEmulator, bot: EchoBot) -> None:
    pinned = telegram.updates.endpoint
    commands = [{"command": "help", "description": "求助"}]

    insecure, _ = await bot.telegram("setWebhook", url="http://example.org/hook")
    await bot.telegram("setWebhook", url="https://example.org/hook", secret_token=bot.telegram_secret)
    await bot.telegram("setMyCommands", commands=commands, language_code="zh")
    _, info = await bot.telegram("getWebhookInfo")
    _, kept = await bot.telegram("getMyCommands", language_code="zh")
    polling, _ = await bot.telegram("getUpdates")

    assert (insecure, polling) == (400, 409)
    assert (info["result"]["url"], info["result"]["pending_update_count"]) == ("https://example.org/hook", 0)
    assert kept["result"] == commands
    assert telegram.updates.endpoint == pinned


async def test_chats_and_members_can_be_asked_about_and_groups_left(telegram: TelegramEmulator, bot: EchoBot) -> None:
    owner, worker = telegram.person("王督導"), telegram.person("陳社工")
    group = telegram.group("竹北中心", [owner, worker])
    await group.adds_bot(admin=True)

    _, chat = await bot.telegram("getChat", chat_id=group.id)
    _, first = await bot.telegram("getChatMember", chat_id=group.id, user_id=owner.id)
    _, itself = await bot.telegram("getChatMember", chat_id=group.id, user_id=telegram.bot_id)
    _, stranger = await bot.telegram("getChatMember", chat_id=group.id, user_id=telegram.person("路人").id)
    await bot.telegram("leaveChat", chat_id=group.id)
    after, answer = await bot.telegram("sendMessage", chat_id=group.id, text="喂")

    statuses = [each["result"]["status"] for each in (first, itself, stranger)]
    assert (chat["result"]["title"], statuses) == ("竹北中心", ["creator", "administrator", "left"])
    assert (after, answer["description"]) == (403, "Forbidden: bot is not a member of the supergroup chat")


async def test_allowed_updates_are_respected(telegram: TelegramEmulator, bot: EchoBot) -> None:
    group = telegram.group("竹北中心", [telegram.person("王督導")])
    await group.adds_bot(admin=True)
    await group.joins(telegram.person("陳社工"))
    by_default = [set(update) - {"update_id"} for update in bot.updates]

    allowed = ["message", "chat_member"]
    await bot.telegram("setWebhook", url=telegram.updates.endpoint, allowed_updates=allowed)
    await group.leaves(telegram.person("陳社工"))

    assert {"chat_member"} not in by_default
    assert "chat_member" in bot.updates[-1]
