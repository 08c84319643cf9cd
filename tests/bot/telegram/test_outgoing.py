from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.telegram.outgoing import Call, calls
from bot.texts import utf16
from handlers.messages import (
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

PERSON, GROUP = "5001", "-1001234567890"
YES, NO = Button("有", "a:company:yes"), Button("沒有", "a:company:no")
SUMMARY = Card(
    "這樣送出可以嗎？",
    (Row("地點", "全家 竹北文興店", Button("改地點", "e:where")), Row("情形", "一個人")),
    note="給：新竹縣竹北社會福利服務中心",
)


def _one(message: Outgoing, chat: str = PERSON, topic: str | None = None) -> dict[str, Any]:
    (call,) = calls(chat, [message], topic)
    return call.payload


def _keys(message: Outgoing, chat: str = PERSON) -> list[list[str]]:
    return [[key["text"] for key in row] for row in _one(message, chat)["reply_markup"]["inline_keyboard"]]


def _bold(payload: dict[str, Any]) -> list[str]:
    """The bold stretches as Telegram cuts them out: by UTF-16 units."""
    units = payload["text"].encode("utf-16-le")
    return [
        units[each["offset"] * 2 : (each["offset"] + each["length"]) * 2].decode("utf-16-le")
        for each in payload.get("entities", ())
    ]


@settings(max_examples=60, deadline=None)
@given(data=st.data(), chat=st.sampled_from([PERSON, GROUP]), topic=st.sampled_from([None, "42"]))
def test_whatever_is_said_is_within_telegrams_limits(
    data: st.DataObject,
    chat: str,
    topic: str | None,
    any_messages: st.SearchStrategy[list[Outgoing]],
    wrong_for_telegram: Wrong,
) -> None:
    messages = data.draw(any_messages)

    for call in calls(chat, messages, topic):
        for each in (call, call.instead):
            if each is not None:
                assert wrong_for_telegram(each.method, each.payload) == []
                _is_within_limits(each, chat)


def _is_within_limits(call: Call, chat: str) -> None:
    payload = call.payload
    markup = payload.get("reply_markup", {})
    if call.method == "editMessageReplyMarkup":
        assert "inline_keyboard" in markup
    else:
        assert payload["text"] == payload["text"].strip() != ""
        assert utf16(payload["text"]) <= 4096
        assert len(payload.get("entities", ())) <= 100
        assert all(_bold(payload))
    keys = [key for row in markup.get("inline_keyboard", ()) for key in row]
    assert len(keys) <= 100
    assert all(1 <= len(row) <= 8 for row in markup.get("inline_keyboard", ()))
    assert all(1 <= len(key.get("callback_data", "x").encode()) <= 64 for key in keys)
    assert all(len(key.get("copy_text", {"text": ""})["text"]) <= 256 for key in keys)
    assert "keyboard" not in markup or (chat == PERSON and call.method == "sendMessage")


def test_a_plain_message_is_sent_as_it_is() -> None:
    assert calls(PERSON, [Outgoing("<b>您</b> & 我", buttons=(YES, NO))]) == [
        Call(
            "sendMessage",
            {
                "chat_id": 5001,
                "text": "<b>您</b> & 我",
                "link_preview_options": {"is_disabled": True},
                "reply_markup": {
                    "inline_keyboard": [
                        [
                            {"text": "有", "callback_data": "a:company:yes"},
                            {"text": "沒有", "callback_data": "a:company:no"},
                        ]
                    ]
                },
            },
        )
    ]


def test_a_case_in_a_topic_is_protected_and_silent_where_it_says_so() -> None:
    payload = _one(Outgoing("新案", is_protected=True, is_silent=True), GROUP, topic="42")

    assert payload["message_thread_id"] == 42
    assert payload["protect_content"]
    assert payload["disable_notification"]


def test_columns_are_kept_and_long_labels_get_a_row_of_their_own() -> None:
    short = tuple(Button(f"選項{number}", f"a:{number}") for number in range(3))
    long = Button("附近有人可以先陪著他但是不知道能多久", "a:long")

    assert _keys(Outgoing("？", buttons=(*short, long), columns=3)) == [["選項0", "選項1", "選項2"], [long.label]]


def test_a_button_that_speaks_comes_back_as_a_press() -> None:
    payload = _one(Outgoing("新案", buttons=(SayButton("接手", "接手 竹-7K3F-2", "d:accept:7K3F"),)), GROUP)

    assert payload["reply_markup"]["inline_keyboard"] == [[{"text": "接手", "callback_data": "d:accept:7K3F"}]]


def test_a_link_is_a_button() -> None:
    payload = _one(Outgoing("新案", buttons=(LinkButton("打開", "https://example.com/c"),)))

    assert payload["reply_markup"]["inline_keyboard"] == [[{"text": "打開", "url": "https://example.com/c"}]]


def test_numbers_to_call_are_written_out() -> None:
    payload = _one(Outgoing("請先打電話。", buttons=(CallButton("打 119", "119"), CallButton("安心專線", "1925"))))

    assert payload["text"] == "請先打電話。\n\n打 119\n安心專線：1925"
    assert payload["reply_markup"] == {"remove_keyboard": True}


def test_a_long_number_can_be_copied() -> None:
    payload = _one(Outgoing("福利諮詢", buttons=(CallButton("問福利", "0800-013-999"), YES)))

    assert payload["reply_markup"]["inline_keyboard"][0][0] == {
        "text": "0800-013-999",
        "copy_text": {"text": "0800-013-999"},
    }


def test_a_place_is_asked_for_by_one_keyboard_that_types_the_other_answers() -> None:
    buttons = (PlaceButton("傳位置"), Button("不知道", "a:no"), LinkButton("地圖", "https://example.com/m"))

    payload = _one(Outgoing("在哪裡？", buttons=buttons))

    assert payload["text"] == "在哪裡？\n\n地圖：https://example.com/m"
    assert payload["reply_markup"] == {
        "keyboard": [[{"text": "傳位置", "request_location": True}], [{"text": "不知道"}]],
        "resize_keyboard": True,
        "one_time_keyboard": True,
    }


def test_a_group_is_never_asked_for_its_place() -> None:
    assert _keys(Outgoing("在哪裡？", buttons=(PlaceButton("傳位置"), NO)), GROUP) == [["沒有"]]


def test_a_card_has_bold_labels_and_buttons_that_name_what_they_change() -> None:
    message = Outgoing(card=SUMMARY, buttons=(Button("送出", "a:send"),))

    payload = _one(message)

    assert payload["text"] == (
        "這樣送出可以嗎？\n\n地點：全家 竹北文興店\n情形：一個人\n\n給：新竹縣竹北社會福利服務中心"
    )
    assert _bold(payload) == ["這樣送出可以嗎？", "地點：", "情形："]
    assert _keys(message) == [["改地點"], ["送出"]]


def test_bold_words_are_found_behind_emoji_and_blank_lines() -> None:
    payload = _one(Outgoing("\n 👨‍👩‍👧 說明 👍🏽", card=SUMMARY))

    assert _bold(payload) == ["這樣送出可以嗎？", "地點：", "情形："]


def test_a_long_card_keeps_its_bold_words_and_its_buttons_at_the_end() -> None:
    rows = tuple(Row(f"第{number}項", "經過。" * 300) for number in range(6))

    parts = calls(PERSON, [Outgoing(card=Card("摘要", rows), buttons=(YES,))])

    assert len(parts) > 1
    assert [word for part in parts for word in _bold(part.payload)] == ["摘要", *(f"第{n}項：" for n in range(6))]
    assert ["reply_markup" in part.payload for part in parts] == [False] * (len(parts) - 1) + [True]


def test_a_message_is_changed_in_place() -> None:
    (call,) = calls(GROUP, [Outgoing("已由王社工接手", edits="321", is_protected=True)], "42")

    assert call.method == "editMessageText"
    assert call.payload == {
        "chat_id": -1001234567890,
        "message_id": 321,
        "text": "已由王社工接手",
        "link_preview_options": {"is_disabled": True},
    }


@pytest.mark.parametrize(
    ("buttons", "keyboard"), [((), []), ((YES,), [[{"text": "有", "callback_data": "a:company:yes"}]])]
)
def test_only_the_buttons_are_changed(buttons: tuple[Button, ...], keyboard: list[Any]) -> None:
    assert calls(PERSON, [Outgoing(edits="321", buttons=buttons)]) == [
        Call(
            "editMessageReplyMarkup",
            {"chat_id": 5001, "message_id": 321, "reply_markup": {"inline_keyboard": keyboard}},
        )
    ]


def test_a_change_can_be_said_anew_where_the_message_is_gone() -> None:
    message = Outgoing("已由王社工接手", buttons=(YES,), is_protected=True)

    (call,) = calls(GROUP, [replace(message, edits="321")], "42")

    assert call.instead == calls(GROUP, [message], "42")[0]


def test_a_change_longer_than_a_message_goes_on_in_a_new_one() -> None:
    first, second = calls(GROUP, [Outgoing("一" * 5000, edits="321", buttons=(YES,))], "42")

    assert (first.method, second.method) == ("editMessageText", "sendMessage")
    assert second.payload["message_thread_id"] == 42
    assert "reply_markup" in second.payload
    assert "reply_markup" not in first.payload


def test_buttons_without_words_are_named() -> None:
    assert _one(Outgoing(buttons=(YES, NO)))["text"] == "有 · 沒有"


@pytest.mark.parametrize("data", ["", "字" * 22])
def test_a_button_that_telegram_would_refuse_is_a_fault_of_ours(data: str) -> None:
    with pytest.raises(AssertionError):
        calls(PERSON, [Outgoing("？", buttons=(Button("有", data),))])
