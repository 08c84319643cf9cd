"""What a person in a Telegram chat can do, in private and in groups alike."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from emulators.chat import Bubble, Button, NothingHappened, Where
from emulators.ids import fresh_hex
from emulators.telegram.room import Room, Standing
from emulators.wire import Json, utf16

if TYPE_CHECKING:
    from emulators.telegram.emulator import TelegramEmulator
    from emulators.telegram.person import TelegramPerson

_COMMAND = re.compile(r"/[A-Za-z0-9_]{1,32}(@\w+)?")


def text_content(text: str) -> Json:
    """The text of a message with the entities Telegram finds by itself."""
    content: Json = {"text": text}
    if match := _COMMAND.match(text):
        content["entities"] = [{"type": "bot_command", "offset": 0, "length": utf16(match.group())}]
    return content


def _bot_sees(telegram: TelegramEmulator, room: Room, message: Json) -> bool:
    """Whether privacy mode lets the bot see this: in groups commands, replies to it, and all if it is an admin."""
    if room.bot in (Standing.LEFT, Standing.KICKED):
        return False
    if room.is_private or room.bot is Standing.ADMINISTRATOR or not telegram.privacy_mode:
        return True
    answers_bot = message.get("reply_to_message", {}).get("from", {}).get("id") == telegram.bot_id
    text = str(message.get("text", ""))
    return text.startswith("/") or answers_bot or f"@{telegram.username}" in text


async def send(
    telegram: TelegramEmulator,
    room: Room,
    person: TelegramPerson,
    content: Json,
    kind: str,
    text: str,
    *,
    thread: int | None = None,
    replies_to: Bubble | None = None,
) -> Bubble:
    """Show a person's message and bring it to the bot."""
    if replies_to is not None:
        content = {**content, "reply_to_message": replies_to.raw}
    message = telegram.message(room, person.as_user, content, thread)
    bubble = telegram.show(room, message, person.name, kind, text)
    if _bot_sees(telegram, room, message):
        await telegram.updates.send(room.id, "message", message)
    return bubble


async def tap(
    telegram: TelegramEmulator,
    room: Room,
    person: TelegramPerson,
    wanted: str | Button,
    at: tuple[float, float] | None = None,
) -> str | None:
    """Tap an inline or keyboard button; gives the address, or the text to paste, when that is all it does."""
    holder, button = room.chat.find_button(wanted)
    action = button.action
    if button.where is Where.KEYBOARD:
        await _type_with(telegram, room, person, action, at)
        return None
    if "url" in action:
        return str(action["url"])
    if "copy_text" in action:
        return str(action["copy_text"]["text"])
    if holder is None:
        raise NothingHappened("an inline button without a message")
    room.chat.person_acts()
    query: Json = {
        "id": telegram.ask(room),
        "from": person.as_user,
        "message": holder.raw,
        "chat_instance": str(room.id),
        "data": action["callback_data"],
    }
    await telegram.updates.send(room.id, "callback_query", query)
    return None


async def _type_with(
    telegram: TelegramEmulator, room: Room, person: TelegramPerson, action: Json, at: tuple[float, float] | None
) -> None:
    if (room.chat.keyboard_raw or {}).get("one_time_keyboard"):
        room.chat.keyboard = ()
    if action.get("request_location"):
        if at is None:
            raise NothingHappened(f"tapping {action['text']!r} shares a place: say where with at=(latitude, longitude)")
        place = {"location": {"latitude": at[0], "longitude": at[1]}}
        await send(telegram, room, person, place, "location", f"{at[0]}, {at[1]}")
    elif action.get("request_contact"):
        contact = {"phone_number": "886900000000", "first_name": person.name, "user_id": person.id}
        await send(telegram, room, person, {"contact": contact}, "contact", person.name)
    else:
        await send(telegram, room, person, text_content(action["text"]), "text", action["text"])


async def edit(telegram: TelegramEmulator, room: Room, person: TelegramPerson, n: int, text: str) -> None:
    """Change a person's own n-th message; the bot gets the whole message again."""
    bubble = room.chat.own(person.name, n)
    bubble.text, bubble.edited = text, True
    bubble.raw = {**bubble.raw, **text_content(text), "edit_date": telegram.clock.seconds()}
    room.chat.person_acts()
    if _bot_sees(telegram, room, bubble.raw):
        await telegram.updates.send(room.id, "edited_message", bubble.raw)


def photo_content(telegram: TelegramEmulator, picture: bytes, caption: str) -> Json:
    """A photo in the sizes Telegram makes of it."""
    stored = telegram.store(picture, "photos", "jpg", "image/jpeg")
    small = {**stored, "file_unique_id": f"AQAD{fresh_hex(12)}", "width": 90, "height": 67}
    sizes = [small, {**stored, "width": 1280, "height": 960}]
    return {"photo": sizes} | ({"caption": caption} if caption else {})


def voice_content(telegram: TelegramEmulator, recording: bytes, seconds: int) -> Json:
    """A voice message."""
    stored = telegram.store(recording, "voice", "oga", "audio/ogg")
    return {"voice": {**stored, "duration": seconds, "mime_type": "audio/ogg"}}
