"""The rules for the messages of one call to LINE, and the 400 that says which was broken."""

from __future__ import annotations

from emulators.line.actions import quick_reply
from emulators.line.checks import (
    Check,
    Complaint,
    by_type,
    dotted,
    flag,
    graphemes,
    https,
    like,
    many,
    number,
    pointer,
    shape,
    text,
)
from emulators.line.flex import container
from emulators.line.templates import template
from emulators.wire import Json

_COMMON: dict[str, Check] = {
    "quickReply": quick_reply,
    "sender": shape({}, {"name": text(20, graphemes), "iconUrl": https}),
}
_QUOTED: dict[str, Check] = {**_COMMON, "quoteToken": text(1000)}
_alt_text = text(1500)
_emoji = shape({"index": number(0, 5000, whole=True), "productId": text(100), "emojiId": text(100)})
_mentionee = by_type({"user": shape({"userId": like("U[0-9a-f]{32}")}), "all": shape({})})
_substitution = by_type(
    {"mention": shape({"mentionee": _mentionee}), "emoji": shape({"productId": text(100), "emojiId": text(100)})}
)


def _substitutions(value: object, path: tuple[str | int, ...]) -> list[Complaint]:
    if not isinstance(value, dict):
        return [Complaint(path, "Must be an object")]
    if len(value) > 100:
        return [Complaint(path, "Size must be between 1 and 100")]
    return [complaint for name, each in value.items() for complaint in _substitution(each, (*path, name))]


_area = shape({name: number(0, 10_000, whole=True) for name in ("x", "y", "width", "height")})
_imagemap_action = by_type(
    {
        "message": shape({"text": text(400), "area": _area}, {"label": text(100)}),
        "uri": shape({"linkUri": text(1000), "area": _area}, {"label": text(100)}),
    }
)

message: Check = by_type(
    {
        "text": shape({"text": text(5000)}, {**_QUOTED, "emojis": many(_emoji, 1, 20)}),
        "textV2": shape({"text": text(5000)}, {**_QUOTED, "substitution": _substitutions}),
        "sticker": shape({"packageId": like(r"\d+"), "stickerId": like(r"\d+")}, _QUOTED),
        "image": shape({"originalContentUrl": https, "previewImageUrl": https}, _COMMON),
        "video": shape({"originalContentUrl": https, "previewImageUrl": https}, {**_COMMON, "trackingId": text(100)}),
        "audio": shape({"originalContentUrl": https, "duration": number(1, 10**9)}, _COMMON),
        "location": shape(
            {
                "title": text(100),
                "address": text(100),
                "latitude": number(-90, 90),
                "longitude": number(-180, 180),
            },
            _COMMON,
        ),
        "imagemap": shape(
            {
                "baseUrl": https,
                "altText": _alt_text,
                "baseSize": shape({"width": number(1040, 1040), "height": number(1, 10_000)}),
                "actions": many(_imagemap_action, 1, 50),
            },
            _COMMON,
        ),
        "template": shape({"altText": _alt_text, "template": template}, _COMMON),
        "flex": shape({"altText": _alt_text, "contents": container}, _COMMON),
    }
)
messages = many(message, 1, 5)
_option: dict[str, Check] = {"notificationDisabled": flag}
_unit: dict[str, Check] = {"customAggregationUnits": many(like("[A-Za-z0-9_]{1,30}"), 1, 1)}

BODIES: dict[str, Check] = {
    "reply": shape({"replyToken": text(1000), "messages": messages}, _option),
    "push": shape({"to": text(100), "messages": messages}, {**_option, **_unit}),
    "multicast": shape({"to": many(like("U[0-9a-f]{32}"), 1, 500), "messages": messages}, {**_option, **_unit}),
    "broadcast": shape({"messages": messages}, _option),
    "validate": shape({"messages": messages}),
}


def refusal(operation: str, body: object) -> Json | None:
    """LINE's error body for this request, or nothing when LINE would take it."""
    complaints = BODIES[operation](body, ())
    if not complaints:
        return None
    in_flex = next((each.path[1] for each in complaints if _is_in_flex(each, body)), None)
    heading = (
        f"The request body has {len(complaints)} error(s)"
        if in_flex is None
        else f"A message (messages[{in_flex}]) in the request body is invalid"
    )
    return {
        "message": heading,
        "details": [{"message": each.message, "property": _place(each, body)} for each in complaints],
    }


def _is_in_flex(complaint: Complaint, body: object) -> bool:
    match complaint.path:
        case ("messages", int(index), "contents", *_):
            return isinstance(body, dict) and body["messages"][index].get("type") == "flex"
    return False


def _place(complaint: Complaint, body: object) -> str:
    if _is_in_flex(complaint, body):
        return pointer(complaint.path[3:]) or "/"
    return dotted(complaint.path)
