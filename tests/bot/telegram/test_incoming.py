from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.reading import OddEvent
from bot.telegram.incoming import UPDATES, incoming
from bot.telegram.service_messages import SERVICE
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

Wire = Callable[[str], Any]

NOW = datetime(2026, 9, 21, 14, 20, tzinfo=UTC)
SENT = datetime(2026, 9, 21, 14, 13, 20, tzinfo=UTC)
FORUM = "-1001234567890"
CAPTURED = sorted(path.stem for path in (Path(__file__).parents[2] / "wire" / "telegram").glob("*.json"))

HAPPENED: list[tuple[str, Content]] = [
    ("text", Words("孩子還沒吃飯")),
    ("start_with_payload", Words("/start shop_8f3k")),
    ("text_in_topic", Words("我接手")),
    ("reply_in_group", Words("請再等等")),
    ("anonymous_administrator", Words("收到")),
    ("contact", Words("0900000000")),
    ("photo", Media(MediaKind.PHOTO, "large", "門口")),
    ("voice", Media(MediaKind.VOICE, "voice-1")),
    ("audio", Media(MediaKind.VOICE, "audio-1")),
    ("sticker", Media(MediaKind.OTHER, "")),
    ("video_note", Media(MediaKind.OTHER, "")),
    ("document", Media(MediaKind.OTHER, "")),
    ("message_of_a_new_kind", Media(MediaKind.OTHER, "")),
    ("location", Spot(22.98, 120.22)),
    ("venue", Spot(24.0, 121.0, "竹北市文興路")),
    ("edited", Edited("321", "改過的話")),
    ("edited_caption", Edited("321", "改過的說明")),
    ("callback", Press("a:send:yes", on_message="321", callback="4382bfdwdsb323b2d9")),
    ("callback_in_topic", Press("d:accept:7K3F", on_message="321", callback="4382bfdwdsb323b2da")),
    ("callback_on_a_vanished_message", Press("a:send:yes", on_message="12", callback="4382bfdwdsb323b2db")),
    ("blocked", Change(ChatChange.BLOCKED)),
    ("unblocked", Change(ChatChange.FOLLOWED)),
    ("added_to_group", Change(ChatChange.JOINED)),
    ("removed_from_group", Change(ChatChange.LEFT)),
    ("migrated", Change(ChatChange.MIGRATED, FORUM)),
]
CONCERNS_NOBODY = [
    "another_bot",
    "linked_channel",
    "live_location_moves",
    "callback_of_a_game",
    "callback_of_an_inline_message",
    "promoted",
    "added_to_channel",
    "migrated_from",
    "somebody_joined",
    "topic_closed",
    "channel_post",
    "poll",
    "update_of_a_new_kind",
]


def _read(update: Any) -> Incoming:
    happened = incoming(update, NOW)
    assert happened is not None
    return happened


@pytest.mark.parametrize("name", CAPTURED)
def test_captured_updates_are_what_telegram_sends(
    name: str, wire: Wire, unlike_telegram: Callable[[str, Any], list[str]]
) -> None:
    assert unlike_telegram("Update", wire(f"telegram/{name}")) == []


@pytest.mark.parametrize(("name", "content"), HAPPENED, ids=[name for name, _ in HAPPENED])
def test_what_was_said_or_done_is_read(name: str, content: Content, wire: Wire) -> None:
    assert _read(wire(f"telegram/{name}")).content == content


@pytest.mark.parametrize("name", CONCERNS_NOBODY)
def test_what_concerns_nobody_is_passed_over(name: str, wire: Wire) -> None:
    assert incoming(wire(f"telegram/{name}"), NOW) is None


def test_every_captured_update_is_expected_somewhere() -> None:
    assert set(CAPTURED) == {name for name, _ in HAPPENED} | set(CONCERNS_NOBODY)


def test_an_update_tells_who_where_and_when(wire: Wire) -> None:
    assert _read(wire("telegram/text")) == Incoming(
        platform=Platform.TELEGRAM,
        event="10000",
        chat="5001",
        user="5001",
        is_group=False,
        at=SENT,
        content=Words("孩子還沒吃飯"),
        message="321",
        language="zh-hans",
        name="Mei L",
    )


def test_a_message_in_a_topic_tells_the_topic_and_quotes_nothing(wire: Wire) -> None:
    happened = _read(wire("telegram/text_in_topic"))

    assert (happened.chat, happened.topic, happened.quoted) == (FORUM, "42", None)
    assert happened.is_group


def test_a_press_in_a_topic_is_answered_there_when_it_happens(wire: Wire) -> None:
    happened = _read(wire("telegram/callback_in_topic"))

    assert (happened.chat, happened.user, happened.topic, happened.at) == (FORUM, "5001", "42", NOW)


def test_an_answer_tells_which_message_it_answers(wire: Wire) -> None:
    assert _read(wire("telegram/reply_in_group")).quoted == "300"


def test_an_administrator_who_writes_as_the_group_is_nobody_we_know(wire: Wire) -> None:
    happened = _read(wire("telegram/anonymous_administrator"))

    assert (happened.user, happened.name) == (None, None)


def test_an_edit_happens_when_it_was_made(wire: Wire) -> None:
    assert _read(wire("telegram/edited")).at == datetime(2026, 9, 21, 14, 14, 20, tzinfo=UTC)


def test_every_field_of_a_message_is_content_frame_or_service(specs: Path) -> None:
    api = json.loads((specs / "telegram-bot-api-spec" / "api.json").read_text(encoding="utf-8"))
    fields = {field["name"]: field["description"] for field in api["types"]["Message"]["fields"]}

    told = {
        name for name, about in fields.items() if about.startswith(("Optional. Service message", "Service message"))
    }

    assert told - SERVICE == set()
    assert set(fields) >= SERVICE


def test_every_update_we_read_is_asked_for(specs: Path) -> None:
    api = json.loads((specs / "telegram-bot-api-spec" / "api.json").read_text(encoding="utf-8"))

    assert {field["name"] for field in api["types"]["Update"]["fields"]} > set(UPDATES)


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("update_id",), None),
        (("message", "chat"), None),
        (("message", "chat", "id"), "5001"),
        (("message", "chat", "type"), None),
        (("message", "from"), None),
        (("message", "from", "id"), True),
        (("message", "date"), None),
        (("message", "date"), 10**18),
    ],
)
def test_an_odd_update_is_named_without_its_words(path: tuple[str, ...], value: object, wire: Wire) -> None:
    update = place = wire("telegram/text")
    for key in path[:-1]:
        place = place[key]
    place[path[-1]] = value

    with pytest.raises(OddEvent) as odd:
        incoming(update, NOW)

    assert "孩子" not in str(odd.value)
    assert "5001" not in str(odd.value)


@pytest.mark.parametrize(("name", "key"), [("photo", "photo"), ("voice", "voice"), ("contact", "contact")])
def test_media_without_what_it_must_have_is_odd(name: str, key: str, wire: Wire) -> None:
    update = wire(f"telegram/{name}")
    update["message"][key] = [{}] if key == "photo" else {"duration": 1}

    with pytest.raises(OddEvent):
        incoming(update, NOW)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(), lambda inner: st.lists(inner, max_size=2)
)


@given(
    name=st.sampled_from(["text", "photo", "callback", "blocked", "edited", "migrated", "venue"]),
    key=st.sampled_from(["chat", "from", "date", "text", "photo", "message_id", "message", "data", "new_chat_member"]),
    value=JSON,
)
def test_no_update_however_odd_breaks_the_door(name: str, key: str, value: object, wire: Wire) -> None:
    update = wire(f"telegram/{name}")
    (kind,) = set(update) - {"update_id"}
    update[kind][key] = value

    try:
        happened = incoming(update, NOW)
    except OddEvent:
        happened = None

    assert happened is None or happened.platform is Platform.TELEGRAM
