"""What LINE takes and what it refuses, message by message."""

from __future__ import annotations

import copy
import functools
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml

from emulators.line.checks import graphemes
from emulators.line.messages import refusal
from tests.emulators.conftest import SPECS
from tests.emulators.echo import CARD, chips

Message = dict[str, Any]


def refused(message: Any) -> list[tuple[str, str]]:
    """Where LINE complains about this message, and how."""
    body = refusal("validate", {"messages": [message]})
    return [(detail["property"], detail["message"]) for detail in body["details"]] if body else []


def postback(label: str = "好", **more: Any) -> Message:
    return {"type": "postback", "label": label, "data": "x", **more}


def buttons(**more: Any) -> Message:
    template = {"type": "buttons", "text": "選一個", "actions": [postback()], **more}
    return {"type": "template", "altText": "選一個", "template": template}


def carousel(*columns: Message) -> Message:
    return {"type": "template", "altText": "選", "template": {"type": "carousel", "columns": list(columns)}}


def quick(*actions: Message) -> Message:
    items = [{"type": "action", "action": action} for action in actions]
    return {"type": "text", "text": "選一個", "quickReply": {"items": items}}


def flex(*contents: Message, **bubble: Any) -> Message:
    body = {"type": "box", "layout": "vertical", "contents": list(contents)}
    return {"type": "flex", "altText": "卡片", "contents": {"type": "bubble", "body": body, **bubble}}


def bubbles(*sizes: str) -> Message:
    box = {"type": "box", "layout": "vertical", "contents": [{"type": "text", "text": "一"}]}
    contents = [{"type": "bubble", "size": size, "body": box} for size in sizes]
    return {"type": "flex", "altText": "卡片", "contents": {"type": "carousel", "contents": contents}}


TEXT = {"type": "text", "text": "您好"}
COLUMN = {"text": "一", "actions": [postback()]}

TAKEN: dict[str, Message] = {
    "text": TEXT,
    "longest text": {"type": "text", "text": "字" * 5000},
    "longest text of emoji": {"type": "text", "text": "🙂" * 2500},
    "quick replies": {**TEXT, "quickReply": chips(*"一二三四五六七八九十甲乙丙")},
    "longest label": quick(postback("字" * 20)),
    "longest label of families": quick(postback("👨‍👩‍👧" * 20)),
    "location button": quick({"type": "location", "label": "傳位置"}, {"type": "camera", "label": "拍照"}),
    "mention": {
        "type": "textV2",
        "text": "{everyone} 新案",
        "substitution": {"everyone": {"type": "mention", "mentionee": {"type": "all"}}},
    },
    "phone link": buttons(actions=[{"type": "uri", "label": "打 119", "uri": "tel:119"}]),
    "line link": buttons(actions=[{"type": "uri", "label": "開", "uri": "line://nv/location"}]),
    "confirm": {
        "type": "template",
        "altText": "好嗎",
        "template": {"type": "confirm", "text": "好嗎", "actions": [postback(), postback("不")]},
    },
    "carousel": carousel(COLUMN, COLUMN),
    "date": buttons(actions=[{"type": "datetimepicker", "label": "日", "data": "d", "mode": "date"}]),
    "card": CARD,
    "empty box": flex({"type": "box", "layout": "vertical", "contents": []}),
    "label in Flex": flex({"type": "button", "action": postback("字" * 40)}),
    "spans": flex({"type": "text", "contents": [{"type": "span", "text": "粗", "weight": "bold"}]}),
    "sizes": flex({"type": "text", "text": "大", "size": "3xl"}, {"type": "text", "text": "小", "size": "11px"}),
    "hero": flex(hero={"type": "image", "url": "https://example.org/a.jpg", "size": "full", "aspectMode": "cover"}),
    "twelve bubbles": bubbles(*["kilo"] * 12),
    "location": {
        "type": "location",
        "title": "中心",
        "address": "竹北市",
        "latitude": 24.8,
        "longitude": 121.0,
    },
    "sticker": {"type": "sticker", "packageId": "446", "stickerId": "1988"},
    "image": {
        "type": "image",
        "originalContentUrl": "https://example.org/a.jpg",
        "previewImageUrl": "https://example.org/b.jpg",
    },
    "null is absent": {**TEXT, "quoteToken": None},
    "sender": {**TEXT, "sender": {"name": "守望"}},
}

REFUSED: dict[str, tuple[Message, str]] = {
    "no type": ({"text": "您好"}, "messages[0].type"),
    "unknown type": ({"type": "poem"}, "messages[0].type"),
    "empty text": ({"type": "text", "text": ""}, "messages[0].text"),
    "missing text": ({"type": "text"}, "messages[0].text"),
    "text too long": ({"type": "text", "text": "字" * 5001}, "messages[0].text"),
    "emoji too long": ({"type": "text", "text": "🙂" * 2501}, "messages[0].text"),
    "unknown field": ({**TEXT, "quick_replies": []}, "messages[0].quick_replies"),
    "fourteen quick replies": (
        {**TEXT, "quickReply": chips(*"一二三四五六七八九十甲乙丙丁")},
        "messages[0].quickReply.items",
    ),
    "no quick replies": ({**TEXT, "quickReply": {"items": []}}, "messages[0].quickReply.items"),
    "quick label too long": (quick(postback("字" * 21)), "messages[0].quickReply.items[0].action.label"),
    "no label": (quick({"type": "postback", "data": "x"}), "messages[0].quickReply.items[0].action.label"),
    "data too long": (quick(postback(data="x" * 301)), "messages[0].quickReply.items[0].action.data"),
    "no data": (quick({"type": "postback", "label": "好"}), "messages[0].quickReply.items[0].action.data"),
    "displayText too long": (
        quick(postback(displayText="字" * 301)),
        "messages[0].quickReply.items[0].action.displayText",
    ),
    "message too long": (
        quick({"type": "message", "label": "好", "text": "字" * 301}),
        "messages[0].quickReply.items[0].action.text",
    ),
    "unknown action": (quick({"type": "dance", "label": "好"}), "messages[0].quickReply.items[0].action.type"),
    "strange scheme": (
        buttons(actions=[{"type": "uri", "label": "信", "uri": "mailto:a@example.org"}]),
        "messages[0].template.actions[0].uri",
    ),
    "uri too long": (
        buttons(actions=[{"type": "uri", "label": "開", "uri": "https://example.org/" + "a" * 1000}]),
        "messages[0].template.actions[0].uri",
    ),
    "location outside quick replies": (
        buttons(actions=[{"type": "location", "label": "傳位置"}]),
        "messages[0].template.actions[0].type",
    ),
    "five buttons": (buttons(actions=[postback()] * 5), "messages[0].template.actions"),
    "template text too long": (buttons(text="字" * 161), "messages[0].template.text"),
    "text beside a title too long": (buttons(title="題", text="字" * 61), "messages[0].template.text"),
    "title too long": (buttons(title="字" * 41), "messages[0].template.title"),
    "thumbnail without https": (
        buttons(thumbnailImageUrl="http://example.org/a.jpg"),
        "messages[0].template.thumbnailImageUrl",
    ),
    "altText too long": ({**CARD, "altText": "字" * 1501}, "messages[0].altText"),
    "no altText": ({k: v for k, v in CARD.items() if k != "altText"}, "messages[0].altText"),
    "confirm with one action": (
        {"type": "template", "altText": "好", "template": {"type": "confirm", "text": "好", "actions": [postback()]}},
        "messages[0].template.actions",
    ),
    "eleven columns": (carousel(*[COLUMN] * 11), "messages[0].template.columns"),
    "uneven columns": (
        carousel(COLUMN, {**COLUMN, "actions": [postback(), postback()]}),
        "messages[0].template.columns",
    ),
    "empty Flex text": (flex({"type": "text", "text": ""}), "/body/contents/0/text"),
    "no Flex text": (flex({"type": "text"}), "/body/contents/0/text"),
    "unknown Flex field": (flex({"type": "text", "text": "一", "bold": True}), "/body/contents/0/bold"),
    "unknown component": (flex({"type": "table"}), "/body/contents/0/type"),
    "strange size": (flex({"type": "text", "text": "一", "size": "huge"}), "/body/contents/0/size"),
    "strange color": (flex({"type": "text", "text": "一", "color": "red"}), "/body/contents/0/color"),
    "strange layout": (flex({"type": "box", "layout": "diagonal", "contents": []}), "/body/contents/0/layout"),
    "box without contents": (flex({"type": "box", "layout": "vertical"}), "/body/contents/0/contents"),
    "button without label": (
        flex({"type": "button", "action": {"type": "postback", "data": "x"}}),
        "/body/contents/0/action/label",
    ),
    "Flex label too long": (flex({"type": "button", "action": postback("字" * 41)}), "/body/contents/0/action/label"),
    "button on a baseline": (
        flex({"type": "box", "layout": "baseline", "contents": [{"type": "button", "action": postback()}]}),
        "/body/contents/0/contents/0/type",
    ),
    "image without https": (flex({"type": "image", "url": "http://example.org/a.png"}), "/body/contents/0/url"),
    "text as a body": (flex(body={"type": "text", "text": "一"}), "/body/type"),
    "strange bubble size": (flex({"type": "text", "text": "一"}, size="tera"), "/size"),
    "no block": ({"type": "flex", "altText": "卡", "contents": {"type": "bubble"}}, "/"),
    "thirteen bubbles": (bubbles(*["kilo"] * 13), "/contents"),
    "bubbles of two sizes": (bubbles("kilo", "mega"), "/contents"),
    "bubble too heavy": (flex(*[{"type": "text", "text": "字" * 1000}] * 11), "/"),
    "span outside text": (flex({"type": "span", "text": "一"}), "/body/contents/0/type"),
    "latitude": (
        {"type": "location", "title": "一", "address": "二", "latitude": 91, "longitude": 0},
        "messages[0].latitude",
    ),
    "image": ({"type": "image", "originalContentUrl": "https://example.org/a.jpg"}, "messages[0].previewImageUrl"),
    "no object": ([], "messages[0]"),  # type: ignore[dict-item]
}


@pytest.mark.parametrize("name", TAKEN)
def test_line_takes_what_the_real_one_takes(name: str) -> None:
    assert refused(TAKEN[name]) == []


@pytest.mark.parametrize("name", REFUSED)
def test_line_refuses_and_says_where(name: str) -> None:
    message, where = REFUSED[name]

    complaints = refused(message)

    assert where in [place for place, _ in complaints]


def test_a_carousel_may_weigh_fifty_kilobytes() -> None:
    message = bubbles(*["kilo"] * 12)
    for bubble in message["contents"]["contents"]:
        bubble["body"] = {"type": "box", "layout": "vertical", "contents": [{"type": "text", "text": "字" * 1500}]}

    assert refused(message) == [("/", "carousel size must be less than 50 KB")]


@pytest.mark.parametrize("n", [0, 6])
def test_a_call_carries_one_to_five_messages(n: int) -> None:
    body = refusal("validate", {"messages": [TEXT] * n})

    assert body
    assert body["details"] == [{"message": "Size must be between 1 and 5", "property": "messages"}]


def test_the_error_counts_its_details_and_names_the_broken_flex_message() -> None:
    plain = refusal("push", {"messages": [{"type": "text", "text": ""}]})
    in_flex = refusal("push", {"to": "U", "messages": [TEXT, flex({"type": "text"})]})

    assert plain
    assert plain["message"] == "The request body has 2 error(s)"
    assert in_flex
    assert in_flex["message"] == "A message (messages[1]) in the request body is invalid"


@pytest.mark.parametrize(("text", "count"), [("守望", 2), ("👨‍👩‍👧", 1), ("🇹🇼🇹🇼", 2), ("e\u0301", 1), ("👍🏽", 1)])
def test_graphemes_are_counted_as_people_count(text: str, count: int) -> None:
    assert graphemes(text) == count


@functools.cache
def official() -> dict[str, Any]:
    """LINE's own description of its messages."""
    path: Path = SPECS / "line-openapi" / "messaging-api.yml"
    assert path.exists(), f"LINE's OpenAPI description is missing: {path}"
    described: dict[str, Any] = yaml.safe_load(path.read_text())
    return described


OFFICIAL = {"text": "TextMessage", "flex": "FlexMessage", "template": "TemplateMessage", "location": "LocationMessage"}


@pytest.mark.parametrize("name", [name for name, message in TAKEN.items() if message["type"] in OFFICIAL])
def test_what_is_taken_here_also_fits_lines_own_description(name: str) -> None:
    message = copy.deepcopy({k: v for k, v in TAKEN[name].items() if v is not None})
    schema = {**official(), "$ref": f"#/components/schemas/{OFFICIAL[message['type']]}"}

    jsonschema.Draft7Validator(schema).validate(message)
