"""Telegram's updates as `Incoming`."""

from __future__ import annotations

from datetime import datetime

from bot.reading import Json, OddEvent, degrees, may, moment, must
from bot.telegram.service_messages import is_service
from handlers.messages import (
    Change,
    ChatChange,
    Content,
    Edited,
    Incoming,
    Media,
    MediaKind,
    Platform,
    Press,
    Spot,
    Words,
)

# Asked for by name when the webhook is set: Telegram leaves some kinds out unless asked, and the rest concerns nobody.
UPDATES = ("message", "edited_message", "callback_query", "my_chat_member", "inline_query")

_GROUPS = ("group", "supergroup")
_GONE = ("left", "kicked")


def incoming(update: Json, now: datetime) -> Incoming | None:
    """What happened, or None where it concerns nobody here; `OddEvent` for one to be set aside.

    `now` is when a button counts as pressed, because Telegram does not tell.
    """
    event = str(must(update, "update_id", int))
    if message := may(update, "message", dict):
        return _message(event, message)
    if message := may(update, "edited_message", dict):
        return _edited(event, message)
    if query := may(update, "callback_query", dict):
        return _press(event, query, now)
    if change := may(update, "my_chat_member", dict):
        return _membership(event, change)
    return None


def _message(event: str, message: Json) -> Incoming | None:
    chat = must(message, "chat", dict)
    if "migrate_to_chat_id" in message:
        new = str(must(message, "migrate_to_chat_id", int))
        return _happened(event, chat, None, _date(message), Change(ChatChange.MIGRATED, new))
    if is_service(message) or not _is_from_somebody(message):
        return None
    content = _said(message)
    return _happened(event, chat, _sender(message), _date(message), content, message)


def _said(message: Json) -> Content:
    caption = may(message, "caption", str)
    if (text := may(message, "text", str)) is not None:
        return Words(text)
    if venue := may(message, "venue", dict):
        return _spot(must(venue, "location", dict), may(venue, "address", str) or may(venue, "title", str))
    if location := may(message, "location", dict):
        return _spot(location, None)
    if contact := may(message, "contact", dict):
        return Words(must(contact, "phone_number", str))
    if "photo" in message:
        sizes = [size for size in must(message, "photo", list) if isinstance(size, dict)]
        if not sizes:
            raise OddEvent("photo has no sizes")
        largest = max(sizes, key=lambda size: (may(size, "width", int) or 0) * (may(size, "height", int) or 0))
        return Media(MediaKind.PHOTO, must(largest, "file_id", str), caption)
    for key in ("voice", "audio"):
        if sound := may(message, key, dict):
            return Media(MediaKind.VOICE, must(sound, "file_id", str), caption)
    return Media(MediaKind.OTHER, "", caption)


def _spot(location: Json, address: str | None) -> Spot:
    return Spot(degrees(location, "latitude", 90), degrees(location, "longitude", 180), address)


def _edited(event: str, message: Json) -> Incoming | None:
    text = may(message, "text", str) or may(message, "caption", str)
    # A live location moves by edits: it holds no words, and the place was told once.
    if text is None or not _is_from_somebody(message):
        return None
    at = moment(may(message, "edit_date", int) or must(message, "date", int))
    content = Edited(str(must(message, "message_id", int)), text)
    return _happened(event, must(message, "chat", dict), _sender(message), at, content, message)


def _press(event: str, query: Json, now: datetime) -> Incoming | None:
    data = may(query, "data", str)
    message = may(query, "message", dict)
    if data is None or message is None:
        return None
    carrier = str(must(message, "message_id", int))
    press = Press(data, on_message=carrier, callback=must(query, "id", str))
    # A message that is too old comes as a stub with date 0 and neither topic nor text.
    return _happened(event, must(message, "chat", dict), must(query, "from", dict), now, press, topic=_topic(message))


def _membership(event: str, change: Json) -> Incoming | None:
    chat = must(change, "chat", dict)
    old = must(must(change, "old_chat_member", dict), "status", str)
    new = must(must(change, "new_chat_member", dict), "status", str)
    if (old in _GONE) == (new in _GONE):
        return None
    is_group = chat.get("type") in _GROUPS
    if new in _GONE:
        content = Change(ChatChange.LEFT if is_group else ChatChange.BLOCKED)
    else:
        content = Change(ChatChange.JOINED if is_group else ChatChange.FOLLOWED)
    return _happened(event, chat, may(change, "from", dict), _date(change), content)


def _happened(
    event: str,
    chat: Json,
    sender: Json | None,
    at: datetime,
    content: Content,
    message: Json | None = None,
    topic: str | None = None,
) -> Incoming | None:
    kind = must(chat, "type", str)
    if kind != "private" and kind not in _GROUPS:
        return None
    message = message or {}
    replied = may(message, "reply_to_message", dict) or {}
    names = [may(sender or {}, key, str) for key in ("first_name", "last_name")]
    number = may(message, "message_id", int)
    quoted = may(replied, "message_id", int)
    return Incoming(
        platform=Platform.TELEGRAM,
        event=event,
        chat=str(must(chat, "id", int)),
        user=str(must(sender, "id", int)) if sender else None,
        is_group=kind in _GROUPS,
        at=at,
        content=content,
        message=None if number is None else str(number),
        # In a topic every message "replies" to the one that opened it: that is no quotation.
        quoted=None if quoted is None or "forum_topic_created" in replied else str(quoted),
        topic=topic or _topic(message),
        language=may(sender or {}, "language_code", str),
        name=" ".join(name for name in names if name) or None,
    )


def _date(where: Json) -> datetime:
    return moment(must(where, "date", int))


def _topic(message: Json) -> str | None:
    thread = may(message, "message_thread_id", int)
    return str(thread) if thread is not None and message.get("is_topic_message") else None


def _sender(message: Json) -> Json | None:
    """Who wrote; nobody for an administrator who writes as the group itself."""
    return None if "sender_chat" in message else must(message, "from", dict)


def _is_from_somebody(message: Json) -> bool:
    """Whether a person wrote this, not another bot or the group's own channel."""
    if message.get("is_automatic_forward"):
        return False
    return "sender_chat" in message or not (may(message, "from", dict) or {}).get("is_bot")
