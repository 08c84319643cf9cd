from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import orjson
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.line.outgoing import batches, payload
from bot.line.taps import dialled
from bot.texts import graphemes, utf16
from handlers.messages import (
    AnyButton,
    Button,
    CallButton,
    Card,
    LinkButton,
    Outgoing,
    PlaceButton,
    Row,
    SayButton,
)

Wrong = Callable[[str, Any], list[str]]

SCHEMAS = {"text": "TextMessage", "flex": "FlexMessage"}
YES, NO = Button("有", "a:company:yes"), Button("沒有", "a:company:no")
SUMMARY = Card(
    "這樣送出可以嗎？",
    (Row("地點", "全家 竹北文興店", Button("改地點", "e:where")), Row("情形", "一個人")),
    note="給：新竹縣竹北社會福利服務中心",
)


def _all(node: Any, key: str) -> Iterator[Any]:
    """Every value under this key, however deep."""
    if isinstance(node, dict):
        if key in node:
            yield node[key]
        for value in node.values():
            yield from _all(value, key)
    elif isinstance(node, list | tuple):
        for value in node:
            yield from _all(value, key)


def _quick(item: Any) -> list[str]:
    return [each["action"]["label"] for each in item.get("quickReply", {"items": []})["items"]]


def _standing(item: Any) -> list[str]:
    footer = item.get("contents", {}).get("footer", {"contents": []})
    return [each["action"]["label"] for each in footer["contents"]]


def _words(item: Any) -> str:
    return "\n".join(_all(item, "text"))


@settings(max_examples=60, deadline=None)
@given(data=st.data(), is_group=st.booleans())
def test_whatever_is_said_is_within_lines_limits(
    data: st.DataObject,
    is_group: bool,
    any_messages: st.SearchStrategy[list[Outgoing]],
    wrong_for_line: Wrong,
) -> None:
    messages = data.draw(any_messages)

    calls = batches(messages, is_group=is_group)

    for call in calls:
        assert 1 <= len(call.messages) <= 5
        assert len(orjson.dumps(call.messages)) <= 2_000_000
        for item in call.messages:
            assert wrong_for_line(SCHEMAS[item["type"]], item) == []
            _is_within_limits(item)
    shown = [item for call in calls for item in call.messages]
    assert all("quickReply" not in item for item in (shown if is_group else shown[:-1]))
    assert shown == payload(messages, is_group=is_group)


def _is_within_limits(item: dict[str, Any]) -> None:
    if item["type"] == "text":
        assert item["text"].strip()
        assert utf16(item["text"]) <= 5000
    else:
        assert 1 <= utf16(item["altText"]) <= 1500
        assert len(orjson.dumps(item["contents"])) <= 30 * 1024
        assert all(text and utf16(text) <= 2000 for text in _all(item["contents"], "text"))
    quick = item.get("quickReply", {"items": []})["items"]
    assert len(quick) <= 13
    assert all(len(graphemes(label)) <= 20 for label in _quick(item))
    for action in _all(item, "action"):
        assert 1 <= len(graphemes(action["label"])) <= 40
        assert len(graphemes(action.get("displayText", ""))) <= 300
        assert len(action.get("data", "")) <= 300
        assert len(action.get("uri", "")) <= 1000
        assert action["type"] != "location" or any(each["action"] is action for each in quick)


def test_a_plain_message_is_a_text_with_quick_replies() -> None:
    assert payload([Outgoing("您身邊現在有人嗎？", buttons=(YES,))], is_group=False) == [
        {
            "type": "text",
            "text": "您身邊現在有人嗎？",
            "quickReply": {
                "items": [
                    {
                        "type": "action",
                        "action": {"type": "postback", "label": "有", "data": "a:company:yes", "displayText": "有"},
                    }
                ]
            },
        }
    ]


@pytest.mark.parametrize(
    ("button", "action"),
    [
        (
            Button("送出", "a:send"),
            {"type": "postback", "label": "送出", "data": "a:send", "displayText": "送出"},
        ),
        (SayButton("接手", "接手 竹-7K3F-2", "d:1"), {"type": "message", "label": "接手", "text": "接手 竹-7K3F-2"}),
        (PlaceButton("傳位置"), {"type": "location", "label": "傳位置"}),
    ],
)
def test_an_answer_is_a_quick_reply(button: AnyButton, action: dict[str, Any]) -> None:
    (item,) = payload([Outgoing("好嗎？", buttons=(button,))], is_group=False)

    assert item["quickReply"]["items"] == [{"type": "action", "action": action}]


@pytest.mark.parametrize(
    ("button", "uri"),
    [
        (CallButton("打 119", "119"), "tel:119"),
        (CallButton("福利諮詢", "0800-013-999"), "tel:0800013999"),
        (LinkButton("打開", "https://example.com/c/7K3F"), "https://example.com/c/7K3F"),
    ],
)
def test_numbers_and_links_stay_in_the_chat(button: AnyButton, uri: str) -> None:
    (item,) = payload([Outgoing("請先打電話。", buttons=(button, YES))], is_group=False)

    assert list(_all(item["contents"]["footer"], "uri")) == [uri]
    assert _quick(item) == ["有"]


def test_numbers_in_an_earlier_message_stay_while_the_last_one_asks() -> None:
    danger = Outgoing("如果正要傷害自己：打 119。", buttons=(CallButton("打 119", "119"),))

    first, last = payload([danger, Outgoing("您身邊現在有人嗎？", buttons=(YES, NO))], is_group=False)

    assert _standing(first) == ["打 119"]
    assert _quick(last) == ["有", "沒有"]


def test_the_fallback_of_a_number_to_call_says_the_number() -> None:
    (item,) = payload([Outgoing("想有人說說話：", buttons=(CallButton("安心專線", "1925"),))], is_group=False)

    assert item["altText"] == "想有人說說話：\n安心專線 1925"


def test_buttons_of_an_earlier_message_stand_in_it() -> None:
    first, last = payload([Outgoing("一", buttons=(YES,)), Outgoing("二", buttons=(NO,))], is_group=False)

    assert (_standing(first), _quick(first)) == (["有"], [])
    assert _quick(last) == ["沒有"]


def test_all_buttons_in_a_group_stand_in_the_message_and_none_asks_for_a_place() -> None:
    (item,) = payload([Outgoing("新案", buttons=(YES, NO, PlaceButton("傳位置")))], is_group=True)

    assert _standing(item) == ["有", "沒有"]
    assert "quickReply" not in item


def test_more_answers_than_quick_replies_stand_in_the_message() -> None:
    many = tuple(Button(f"選項 {number}", f"a:{number}") for number in range(14))

    (item,) = payload([Outgoing("哪一個？", buttons=(*many, PlaceButton("傳位置")))], is_group=False)

    assert _standing(item) == [button.label for button in many]
    assert _quick(item) == ["傳位置"]


def test_a_long_label_is_said_in_full_when_pressed() -> None:
    label = "附近有人可以先陪著他，但是不知道能陪多久"

    (item,) = payload([Outgoing("有人嗎？", buttons=(Button(label + "呢", "a"),))], is_group=False)

    action = item["quickReply"]["items"][0]["action"]
    assert action["label"] == label[:19] + "…"
    assert action["displayText"] == label + "呢"


def test_a_card_shows_its_rows_and_says_what_a_change_changes() -> None:
    (item,) = payload([Outgoing(card=SUMMARY, buttons=(Button("送出", "a:send"),))], is_group=False)

    assert item["contents"]["body"]["contents"][0]["text"] == "這樣送出可以嗎？"
    assert "全家 竹北文興店" in _words(item)
    assert "給：新竹縣竹北社會福利服務中心" in _words(item)
    assert next(_all(item["contents"]["body"], "action")) == {
        "type": "postback",
        "label": "改地點",
        "data": "e:where",
        "displayText": "改地點",
    }
    assert _quick(item) == ["送出"]


def test_the_preview_of_a_card_tells_nothing_of_its_rows() -> None:
    (item,) = payload([Outgoing(card=SUMMARY)], is_group=False)

    assert item["altText"] == "這樣送出可以嗎？"


def test_an_urgent_card_has_a_bar_above_it() -> None:
    (item,) = payload([Outgoing(card=Card("新案", (), urgent=True))], is_group=True)

    assert item["contents"]["hero"]["backgroundColor"].startswith("#")


def test_a_story_too_long_for_one_bubble_is_shown_in_whole() -> None:
    story = "說了很多的事。" * 3000

    items = payload([Outgoing(card=Card("摘要", (Row("經過", story),)), buttons=(YES,))], is_group=False)

    assert len(items) > 1
    assert _words(items).count("說了很多的事。") == 3000
    assert [_quick(item) for item in items] == [[]] * (len(items) - 1) + [["有"]]


def test_a_long_text_is_cut_at_a_line_and_asks_at_its_end() -> None:
    text = "一" * 3000 + "\n" + "二" * 3000

    items = payload([Outgoing(text, buttons=(YES,))], is_group=False)

    assert [item["text"] for item in items] == ["一" * 3000, "二" * 3000]
    assert [_quick(item) for item in items] == [[], ["有"]]


def test_more_than_five_messages_are_several_calls() -> None:
    calls = batches([Outgoing(str(number)) for number in range(12)], is_group=False)

    assert [len(call.messages) for call in calls] == [5, 5, 2]


def test_a_silent_message_is_a_call_of_its_own() -> None:
    calls = batches([Outgoing("一"), Outgoing("二", is_silent=True), Outgoing("三", is_silent=True)], is_group=True)

    assert [(len(call.messages), call.is_silent) for call in calls] == [(1, False), (2, True)]


@pytest.mark.parametrize("message", [Outgoing(), Outgoing(" \n"), Outgoing(edits="12", buttons=(YES,))])
def test_where_there_is_nothing_to_say_nothing_is_sent(message: Outgoing) -> None:
    assert batches([message], is_group=False) == []


def test_what_cannot_be_changed_on_line_is_said_anew() -> None:
    assert payload([Outgoing("已由王社工接手", edits="12")], is_group=True) == [
        {"type": "text", "text": "已由王社工接手"}
    ]


def test_buttons_without_words_stand_by_themselves() -> None:
    (item,) = payload([Outgoing(buttons=(YES, NO))], is_group=False)

    assert list(_all(item["contents"], "label")) == ["有", "沒有"]


@pytest.mark.parametrize(
    ("printed", "digits"),
    [
        ("119", "119"),
        ("0800-013-999", "0800013999"),
        ("03-555-0101#123", "035550101"),
        ("(02) 2321 2100 轉 5", "0223212100"),
        ("+886 2 2321 2100", "+886223212100"),
        ("02-2321-2100 ext. 12", "0223212100"),
        ("洽各中心", ""),
    ],
)
def test_a_phone_dials_the_number_without_its_extension(printed: str, digits: str) -> None:
    assert dialled(printed) == digits
