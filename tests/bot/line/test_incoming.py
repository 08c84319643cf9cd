from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.line.incoming import events, incoming
from bot.reading import NotAWebhook, OddEvent
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

Wire = Callable[[str], Any]

PERSON = "U4af4980629" + "0" * 22
GROUP = "Ca56f94637c" + "0" * 22
ROOM = "Ra8dbf4673c" + "0" * 22
MESSAGE = "444573844083572737"
CAPTURED = sorted(path.stem for path in (Path(__file__).parents[2] / "wire" / "line").glob("*.json"))
NEWER_THAN_THE_DESCRIPTION = ("message_edited", "event_of_a_new_kind", "message_of_a_new_kind", "new_mode")

SAID: list[tuple[str, Content]] = [
    ("text", Words("孩子還沒吃飯")),
    ("text_in_group", Words("@守望 收到 🙏🏽 (love)")),
    ("text_in_room", Words("大家好")),
    ("new_mode", Words("新的狀態")),
    ("image", Media(MediaKind.PHOTO, MESSAGE)),
    ("image_from_elsewhere", Media(MediaKind.OTHER, MESSAGE)),
    ("audio", Media(MediaKind.VOICE, MESSAGE)),
    ("video", Media(MediaKind.OTHER, MESSAGE)),
    ("file", Media(MediaKind.OTHER, MESSAGE)),
    ("sticker", Media(MediaKind.OTHER, MESSAGE)),
    ("message_of_a_new_kind", Media(MediaKind.OTHER, MESSAGE)),
    ("location", Spot(22.98, 120.22, "台南市東區")),
    ("postback", Press("a:kind:meal")),
    ("postback_in_group", Press("d:accept:7K3F")),
    ("postback_with_params", Press("a:tab")),
    ("follow", Change(ChatChange.FOLLOWED)),
    ("unfollow", Change(ChatChange.BLOCKED)),
    ("join", Change(ChatChange.JOINED)),
    ("leave", Change(ChatChange.LEFT)),
    ("unsend", Unsent("325708")),
    ("message_edited", Edited(MESSAGE, "改過的話")),
]
CONCERNS_NOBODY = [
    "member_joined",
    "member_left",
    "standby",
    "account_link",
    "beacon",
    "video_watched",
    "membership",
    "delivery",
    "event_of_a_new_kind",
]


def _only(body: Any) -> Incoming | None:
    (event,) = events(orjson.dumps(body))
    return incoming(event)


@pytest.mark.parametrize("name", CAPTURED)
def test_captured_webhooks_are_what_line_sends(
    name: str, wire: Wire, unlike_line: Callable[[str, Any], list[str]]
) -> None:
    if name not in (*NEWER_THAN_THE_DESCRIPTION, "batch_with_a_poison_event"):
        assert unlike_line("CallbackRequest", wire(f"line/{name}")) == []


@pytest.mark.parametrize(("name", "content"), SAID, ids=[name for name, _ in SAID])
def test_what_was_said_or_done_is_read(name: str, content: Content, wire: Wire) -> None:
    happened = _only(wire(f"line/{name}"))

    assert happened is not None
    assert happened.content == content


@pytest.mark.parametrize("name", CONCERNS_NOBODY)
def test_what_concerns_nobody_is_passed_over(name: str, wire: Wire) -> None:
    assert _only(wire(f"line/{name}")) is None


def test_every_captured_webhook_is_expected_somewhere() -> None:
    expected = {name for name, _ in SAID} | set(CONCERNS_NOBODY)

    assert set(CAPTURED) - expected == {"connectivity_check", "batch_with_a_poison_event", "redelivered"}


def test_an_event_tells_who_where_and_when(wire: Wire) -> None:
    assert _only(wire("line/text")) == Incoming(
        platform=Platform.LINE,
        event="01FZ74A0TDDPYRVKNK77XKC001",
        chat=PERSON,
        user=PERSON,
        is_group=False,
        at=datetime(2026, 9, 21, 14, 13, 20, 123000, tzinfo=UTC),
        content=Words("孩子還沒吃飯"),
        message=MESSAGE,
        reply_token="nHuyWiB7yP5Zw52FIkcQobQuGDXC0001",
    )


@pytest.mark.parametrize(("name", "chat"), [("text_in_group", GROUP), ("text_in_room", ROOM)])
def test_a_group_is_answered_as_a_group(name: str, chat: str, wire: Wire) -> None:
    happened = _only(wire(f"line/{name}"))

    assert happened is not None
    assert (happened.chat, happened.user, happened.is_group) == (chat, PERSON, True)


def test_a_press_in_a_group_may_come_from_nobody(wire: Wire) -> None:
    happened = _only(wire("line/postback_in_group"))

    assert happened is not None
    assert (happened.chat, happened.user) == (GROUP, None)


def test_a_quoted_message_is_told(wire: Wire) -> None:
    happened = _only(wire("line/text_in_group"))

    assert happened is not None
    assert happened.quoted == "444573844083572700"


def test_a_redelivered_event_says_so(wire: Wire) -> None:
    happened = _only(wire("line/redelivered"))

    assert happened is not None
    assert happened.is_redelivered


def test_the_connectivity_check_has_no_events(wire: Wire) -> None:
    assert events(orjson.dumps(wire("line/connectivity_check"))) == []


def test_a_poison_event_does_not_take_its_batch_with_it(wire: Wire) -> None:
    first, poison, last = events(orjson.dumps(wire("line/batch_with_a_poison_event")))

    assert incoming(first) is not None
    assert incoming(last) is not None
    with pytest.raises(OddEvent, match="timestamp"):
        incoming(poison)


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("type",), None),
        (("webhookEventId",), 7),
        (("timestamp",), 10**18),
        (("source",), None),
        (("source", "type"), "planet"),
        (("source", "userId"), None),
        (("message",), "text"),
        (("message", "id"), None),
        (("message", "text"), None),
    ],
)
def test_an_odd_event_is_named_without_its_words(path: tuple[str, ...], value: object, wire: Wire) -> None:
    event = wire("line/text")["events"][0]
    place = event if len(path) == 1 else event[path[0]]
    place[path[-1]] = value

    with pytest.raises(OddEvent) as odd:
        incoming(event)

    assert "孩子" not in str(odd.value)
    assert PERSON not in str(odd.value)


@pytest.mark.parametrize("latitude", [None, "22.98", 91, float("nan"), True])
def test_a_place_off_the_earth_is_odd(latitude: object, wire: Wire) -> None:
    event = wire("line/location")["events"][0]
    event["message"]["latitude"] = latitude

    with pytest.raises(OddEvent, match="latitude"):
        incoming(event)


@pytest.mark.parametrize("body", [b"", b"[]", b"{}", b'{"events":{}}', b"\xff", b"[" * 100_000, b'{"events":1}'])
def test_what_is_no_webhook_is_refused(body: bytes) -> None:
    with pytest.raises(NotAWebhook):
        events(body)


def test_half_an_emoji_does_not_lose_the_batch(wire: Wire) -> None:
    body = orjson.dumps(wire("line/text")).replace("孩子".encode(), rb"\ud83d")

    (event,) = events(body)

    happened = incoming(event)
    assert happened is not None
    assert happened.content == Words("?還沒吃飯")


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(), lambda inner: st.lists(inner, max_size=2)
)


@given(path=st.sampled_from(["type", "source", "timestamp", "webhookEventId", "message", "mode"]), value=JSON)
def test_no_event_however_odd_breaks_the_door(path: str, value: object, wire: Wire) -> None:
    event = wire("line/text")["events"][0]
    event[path] = value

    try:
        happened = incoming(event)
    except OddEvent:
        happened = None

    assert happened is None or happened.platform is Platform.LINE
