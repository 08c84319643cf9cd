"""People on Telegram, against a real bot over real HTTP."""

from __future__ import annotations

import asyncio

import pytest

from emulators.chat import NothingHappened
from emulators.telegram import TelegramEmulator
from emulators.wire import WebhookRefused
from tests.emulators.echo import EchoBot


async def test_a_person_who_starts_gets_a_keyboard(telegram: TelegramEmulator, bot: EchoBot) -> None:
    resident = telegram.person("阿梅", "id")

    await resident.starts()

    assert resident.chat.last.text == "您好"
    assert resident.chat.labels == ["回報", "傳送我的位置"]
    assert bot.updates[0]["message"]["entities"] == [{"type": "bot_command", "offset": 0, "length": 6}]
    assert bot.updates[0]["message"]["from"]["language_code"] == "id"


async def test_a_deep_link_carries_its_payload(telegram: TelegramEmulator, bot: EchoBot) -> None:
    await telegram.person("阿梅").starts("shop-42")

    assert bot.updates[0]["message"]["text"] == "/start shop-42"


async def test_a_keyboard_button_sends_its_words_and_a_location_button_the_place(telegram: TelegramEmulator) -> None:
    resident = telegram.person("阿梅")
    await resident.starts()

    await resident.taps("回報")
    await resident.taps("傳送我的位置", at=(24.83, 121.01))

    assert [bubble.text for bubble in resident.chat.bot_said] == ["您好", "聽到：回報", "在 24.83"]


async def test_a_location_button_needs_to_be_told_where(telegram: TelegramEmulator) -> None:
    resident = telegram.person("阿梅")
    await resident.starts()

    with pytest.raises(NothingHappened):
        await resident.taps("傳送我的位置")


async def test_a_tapped_inline_button_is_answered_and_its_message_edited(telegram: TelegramEmulator) -> None:
    resident = telegram.person("阿梅")
    await resident.says("喂")

    await resident.taps("接手")

    assert (resident.chat.last.text, resident.chat.last.edited, resident.chat.last.buttons) == ("按了：take", True, ())
    assert resident.chat.toasts == ["好"]
    assert telegram.spinning == []


async def test_an_address_button_gives_its_address(telegram: TelegramEmulator) -> None:
    resident = telegram.person("阿梅")
    await resident.says("喂")

    assert await resident.taps("打開") == "https://example.org"


async def test_html_shows_as_plain_words_with_entities(telegram: TelegramEmulator) -> None:
    resident = telegram.person("阿梅")

    await resident.says("喂")

    assert resident.chat.last.text == "聽到：喂"
    assert resident.chat.last.raw["entities"] == [{"type": "bold", "offset": 3, "length": 1}]


async def test_photos_and_voices_can_be_fetched(telegram: TelegramEmulator, bot: EchoBot) -> None:
    resident = telegram.person("阿梅")
    await resident.sends_photo(b"picture", "門口")
    await resident.sends_voice(b"voice")

    photo = bot.updates[0]["message"]["photo"][-1]["file_id"]
    _, answer = await bot.telegram("getFile", file_id=photo)
    url = f"{bot.telegram_api}/file/bot{telegram.token}/{answer['result']['file_path']}"
    async with bot.http.get(url) as response:
        fetched = await response.read()

    assert fetched == b"picture"
    assert bot.updates[1]["message"]["voice"]["mime_type"] == "audio/ogg"


async def test_an_edited_message_comes_whole(telegram: TelegramEmulator, bot: EchoBot) -> None:
    resident = telegram.person("阿梅")
    await resident.says("一")

    await resident.edits(-1, "二")

    edited = bot.updates[-1]["edited_message"]
    assert (edited["text"], edited["message_id"]) == ("二", bot.updates[0]["message"]["message_id"])


async def test_blocking_is_told_and_refuses_until_lifted(telegram: TelegramEmulator, bot: EchoBot) -> None:
    resident = telegram.person("阿梅")
    await resident.starts()

    await resident.blocks()
    blocked = await bot.telegram("sendMessage", chat_id=resident.id, text="喂")
    await resident.unblocks()
    lifted, _ = await bot.telegram("sendMessage", chat_id=resident.id, text="喂")

    assert (blocked[0], blocked[1]["description"]) == (403, "Forbidden: bot was blocked by the user")
    assert lifted == 200
    assert [u["my_chat_member"]["new_chat_member"]["status"] for u in bot.updates[1:]] == ["kicked", "member"]


async def test_privacy_mode_hides_group_talk_until_the_bot_is_an_admin(
    telegram: TelegramEmulator, bot: EchoBot
) -> None:
    worker = telegram.person("陳社工")
    group = telegram.group("竹北中心", [worker])
    await group.adds_bot()
    before = len(bot.updates)

    await group.says(worker, "午餐吃什麼")
    hidden = len(bot.updates) - before
    await group.promotes_bot()
    await group.says(worker, "午餐吃什麼")

    assert hidden == 0
    assert bot.updates[-1]["message"]["text"] == "午餐吃什麼"


async def test_a_group_button_tells_who_tapped_it(telegram: TelegramEmulator, bot: EchoBot) -> None:
    worker = telegram.person("陳社工")
    group = telegram.group("竹北中心", [telegram.person("王社工"), worker])
    await group.adds_bot(admin=True)
    await group.says(worker, "喂")

    await group.taps(worker, "接手")

    query = bot.updates[-1]["callback_query"]
    assert (query["from"]["id"], query["message"]["chat"]["id"]) == (worker.id, group.id)
    assert group.id < -1_000_000_000_000


async def test_a_group_that_becomes_a_supergroup_refuses_under_its_old_id(
    telegram: TelegramEmulator, bot: EchoBot
) -> None:
    group = telegram.group("竹北中心", [telegram.person("陳社工")], supergroup=False)
    await group.adds_bot()
    old = group.id

    await group.migrates()
    status, answer = await bot.telegram("sendMessage", chat_id=old, text="新案")

    assert (status, answer["parameters"]) == (400, {"migrate_to_chat_id": group.id})
    assert bot.updates[-2]["message"]["migrate_to_chat_id"] == group.id
    assert bot.updates[-1]["message"]["migrate_from_chat_id"] == old


async def test_a_case_gets_its_topic_in_a_forum(telegram: TelegramEmulator, bot: EchoBot) -> None:
    group = telegram.group("竹北中心", [telegram.person("陳社工")], topics=True)
    await group.adds_bot(admin=True)

    _, opened = await bot.telegram("createForumTopic", chat_id=group.id, name="竹-7K3F-2")
    topic = opened["result"]["message_thread_id"]
    sent, _ = await bot.telegram("sendMessage", chat_id=group.id, text="新案", message_thread_id=topic)
    closed, _ = await bot.telegram("closeForumTopic", chat_id=group.id, message_thread_id=topic)
    nowhere, _ = await bot.telegram("sendMessage", chat_id=group.id, text="新案", message_thread_id=999)

    assert (sent, closed, nowhere) == (200, 200, 400)
    assert group.chat.last.topic == topic


async def test_a_refused_update_is_tried_again_and_holds_back_the_next(
    telegram: TelegramEmulator, bot: EchoBot
) -> None:
    resident = telegram.person("阿梅")
    bot.answers_with = [500, 502, 503, 500, 500, 500, 200]
    for words in ("一", "二"):
        with pytest.raises(WebhookRefused):
            await resident.says(words)

    await telegram.updates.retry()

    assert [update["message"]["text"] for update in bot.updates] == ["一", "二"]
    assert len({update["update_id"] for update in bot.updates}) == 2


async def test_updates_of_one_chat_wait_for_each_other(telegram: TelegramEmulator, bot: EchoBot) -> None:
    resident = telegram.person("阿梅")

    await asyncio.gather(*(resident.says(str(n)) for n in range(5)))

    assert [update["message"]["text"] for update in bot.updates] == ["0", "1", "2", "3", "4"]


async def test_ordered_mischief_duplicates_and_reorders(telegram: TelegramEmulator, bot: EchoBot) -> None:
    resident = telegram.person("阿梅")
    telegram.faults.duplicate()
    telegram.faults.reorder(2)

    for words in ("一", "二", "三"):
        await resident.says(words)

    assert [update["message"]["text"] for update in bot.updates] == ["一", "一", "三", "二"]


async def test_waiting_returns_what_the_bot_did_since_the_person_acted(telegram: TelegramEmulator) -> None:
    resident = telegram.person("阿梅")
    await resident.says("喂")
    await resident.taps("接手")

    settled = await resident.chat.settled()

    assert [bubble.text for bubble in settled] == ["按了：take"]
