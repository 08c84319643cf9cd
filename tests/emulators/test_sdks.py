"""The official libraries speak with the emulators as with the real platforms."""

from __future__ import annotations

import asyncio
import json

import pytest
from linebot.v3.messaging import (
    ApiClient,
    ApiException,
    Configuration,
    MessagingApi,
    PushMessageRequest,
    TextMessage,
)
from linebot.v3.webhook import WebhookParser
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup, Update
from telegram.error import BadRequest, Forbidden, RetryAfter

from emulators.line import LineEmulator
from emulators.line.webhooks import signature
from emulators.telegram import TelegramEmulator
from tests.emulators.echo import EchoBot


@pytest.mark.filterwarnings("ignore::telegram.warnings.PTBDeprecationWarning")
async def test_python_telegram_bot_sends_edits_and_hears_errors(telegram: TelegramEmulator, bot: EchoBot) -> None:
    resident = telegram.person("阿梅")
    await resident.starts()
    markup = InlineKeyboardMarkup([[InlineKeyboardButton("接手", callback_data="take")]])
    ptb = Bot(telegram.token, f"{bot.telegram_api}/bot", f"{bot.telegram_api}/file/bot")

    async with ptb:
        sent = await ptb.send_message(resident.id, "<b>新案</b>", parse_mode="HTML", reply_markup=markup)
        photo = await ptb.send_photo(resident.id, b"picture", caption="門口")
        file = await ptb.get_file(photo.photo[-1].file_id)
        fetched = bytes(await file.download_as_bytearray())
        with pytest.raises(BadRequest, match="not modified"):
            await sent.edit_text("<b>新案</b>", parse_mode="HTML", reply_markup=markup)
        await sent.edit_text("已接手")
        telegram.faults.too_many(retry_after=3)
        with pytest.raises(RetryAfter):
            await ptb.send_message(resident.id, "喂")
        await resident.blocks()
        with pytest.raises(Forbidden):
            await ptb.send_message(resident.id, "喂")

    assert fetched == b"picture"
    assert [bubble.text for bubble in resident.chat.bot_said] == ["您好", "已接手", "門口"]


async def test_python_telegram_bot_reads_every_update(telegram: TelegramEmulator, bot: EchoBot) -> None:
    worker, resident = telegram.person("陳社工"), telegram.person("阿梅")
    group = telegram.group("竹北中心", [worker], supergroup=False)
    await group.adds_bot(admin=True)
    await group.says(worker, "喂")
    await group.taps(worker, "接手")
    await group.joins(resident)
    await group.migrates()
    await resident.sends_photo(b"picture", "門口")
    await resident.sends_voice(b"voice")
    await resident.sends_location(24.83, 121.01)
    await resident.says("一")
    await resident.edits(-1, "二")
    await resident.blocks()

    updates = [Update.de_json(each, None) for each in telegram.updates.sent]

    assert [update.effective_chat is not None for update in updates] == [True] * len(updates)
    assert not any(update.api_kwargs for update in updates)


async def test_line_bot_sdk_pushes_and_reads_the_409(line: LineEmulator, bot: EchoBot) -> None:
    clerk = line.person("小林")
    await clerk.follows()
    request = PushMessageRequest(to=clerk.id, messages=[TextMessage(text="您好")])
    key = "123e4567-e89b-42d3-a456-426614174000"

    def push_twice() -> tuple[str, int, str]:
        with ApiClient(Configuration(access_token=line.access_token, host=bot.line_api)) as client:
            api = MessagingApi(client)
            sent = api.push_message(request, x_line_retry_key=key)
            with pytest.raises(ApiException) as refused:
                api.push_message(request, x_line_retry_key=key)
            return sent.sent_messages[0].id, refused.value.status, refused.value.headers["x-line-accepted-request-id"]

    sent_id, status, accepted = await asyncio.to_thread(push_twice)

    assert (sent_id, status, bool(accepted)) == (clerk.chat.last.id, 409, True)


async def test_line_bot_sdk_reads_every_event(line: LineEmulator, bot: EchoBot) -> None:
    clerk = line.person("小林")
    group = line.group("竹北中心", [clerk])
    await clerk.follows()
    await clerk.taps("回報")
    await clerk.sends_image(b"picture")
    await clerk.sends_audio(b"voice")
    await clerk.sends_sticker()
    await clerk.sends_location(24.83, 121.01, "新竹縣竹北市")
    await clerk.unsends()
    await group.invites_bot()
    await group.says(clerk, "喂")
    await group.joins(line.person("小陳"))
    await group.leaves(line.person("小陳"))
    await group.removes_bot()
    await clerk.blocks()
    parser = WebhookParser(line.channel_secret)

    events = [event for body in bot.bodies for event in parser.parse(*signed(line, body))]

    assert len(events) == len(line.webhooks.sent)
    assert "UnknownEvent" not in {type(event).__name__ for event in events}


def signed(line: LineEmulator, body: object) -> tuple[str, str]:
    """A body as text with its signature, as the SDK wants them."""
    text = json.dumps(body, ensure_ascii=False)
    return text, signature(line.channel_secret, text.encode())
