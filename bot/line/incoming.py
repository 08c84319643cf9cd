"""LINE's webhook events as `Incoming`."""

from __future__ import annotations

from bot.reading import Json, NotAWebhook, OddEvent, degrees, may, moment, must, read_object
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
    Unsent,
    Words,
)

_CHANGES = {
    "follow": ChatChange.FOLLOWED,
    "unfollow": ChatChange.BLOCKED,
    "join": ChatChange.JOINED,
    "leave": ChatChange.LEFT,
}
_KNOWN = {"message", "messageEdited", "postback", "unsend", *_CHANGES}
_CHAT_KEYS = {"user": "userId", "group": "groupId", "room": "roomId"}


def events(body: bytes) -> list[Json]:
    """The events of one webhook, each to be read by itself; none for LINE's connectivity check."""
    listed = read_object(body).get("events")
    if not isinstance(listed, list):
        raise NotAWebhook("the body has no list of events")
    return [event if isinstance(event, dict) else {} for event in listed]


def incoming(event: Json) -> Incoming | None:
    """What happened, or None where it concerns nobody here; `OddEvent` for one to be set aside."""
    kind = must(event, "type", str)
    # In standby another module has the chat: there is no reply token and nothing may be sent.
    if kind not in _KNOWN or event.get("mode") == "standby":
        return None
    source = must(event, "source", dict)
    source_type = must(source, "type", str)
    if source_type not in _CHAT_KEYS:
        raise OddEvent("the source is neither a person nor a group")
    content, message, quoted = _content(kind, event)
    return Incoming(
        platform=Platform.LINE,
        event=must(event, "webhookEventId", str),
        chat=must(source, _CHAT_KEYS[source_type], str),
        user=may(source, "userId", str),
        is_group=source_type != "user",
        at=moment(must(event, "timestamp", int) / 1000),
        content=content,
        message=message,
        quoted=quoted,
        reply_token=may(event, "replyToken", str),
        is_redelivered=bool((may(event, "deliveryContext", dict) or {}).get("isRedelivery")),
    )


def _content(kind: str, event: Json) -> tuple[Content, str | None, str | None]:
    """What was said or done, the id of its message, and the id of the message it quotes."""
    if kind in _CHANGES:
        return Change(_CHANGES[kind]), None, None
    if kind == "postback":
        return Press(must(must(event, "postback", dict), "data", str)), None, None
    if kind == "unsend":
        gone = must(must(event, "unsend", dict), "messageId", str)
        return Unsent(gone), gone, None
    message = must(event, "message", dict)
    name = must(message, "id", str)
    if kind == "messageEdited":
        return Edited(name, must(message, "text", str)), name, None
    return _said(message, name), name, may(message, "quotedMessageId", str)


def _said(message: Json, name: str) -> Content:
    match must(message, "type", str):
        case "text":
            return Words(must(message, "text", str))
        case "location":
            return Spot(
                degrees(message, "latitude", 90),
                degrees(message, "longitude", 180),
                may(message, "address", str) or may(message, "title", str),
            )
        case "image" if _is_kept_by_line(message):
            return Media(MediaKind.PHOTO, name)
        case "audio" if _is_kept_by_line(message):
            return Media(MediaKind.VOICE, name)
        case _:
            return Media(MediaKind.OTHER, name)


def _is_kept_by_line(message: Json) -> bool:
    # A picture sent by a web app inside LINE lies on somebody's own server; we fetch from LINE alone.
    return (may(message, "contentProvider", dict) or {}).get("type") != "external"
