"""Reading a platform's JSON by hand: what must be there, and what may be there.

By hand, because LINE's parser drops a whole batch for one unknown word and Telegram's raises on odd
updates, and because it costs a tenth of the time.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any, TypeVar, cast

import orjson

T = TypeVar("T")

Json = dict[str, Any]


class NotAWebhook(ValueError):
    """The body is not what this platform sends."""


class OddEvent(ValueError):
    """An event of a known kind lacks what it must have; the reason names the field and nothing of a person."""


def read_object(body: bytes) -> Json:
    """The JSON object in a webhook's body."""
    try:
        value = orjson.loads(body)
    except orjson.JSONDecodeError:
        value = _read_leniently(body)
    if not isinstance(value, dict):
        raise NotAWebhook("the body is not a JSON object")
    return cast(Json, value)


def read_answer(body: bytes) -> Json:
    """The JSON object in a platform's answer; an empty one for anything else."""
    try:
        value = orjson.loads(body)
    except orjson.JSONDecodeError:
        return {}
    return cast(Json, value) if isinstance(value, dict) else {}


def _read_leniently(body: bytes) -> object:
    # A phone that cuts an emoji in half sends half a surrogate pair: the whole batch is not lost for it.
    try:
        value = json.loads(body.decode("utf-8", "replace"))
    except (ValueError, RecursionError):
        raise NotAWebhook("the body is not JSON") from None
    return orjson.loads(json.dumps(value, ensure_ascii=False).encode("utf-8", "replace"))


def may(where: Mapping[str, Any], key: str, kind: type[T]) -> T | None:
    """The field if it is there and of this kind."""
    value = where.get(key)
    return value if isinstance(value, kind) else None


def must(where: Mapping[str, Any], key: str, kind: type[T]) -> T:
    """The field, or `OddEvent`."""
    value = where.get(key)
    if not isinstance(value, kind) or (kind is int and isinstance(value, bool)):
        raise OddEvent(f"{key} is missing or not of its kind")
    return value


def degrees(where: Mapping[str, Any], key: str, most: float) -> float:
    """A latitude or a longitude that lies on the earth, or `OddEvent`."""
    value = where.get(key)
    if isinstance(value, bool) or not isinstance(value, int | float) or not math.fabs(value) <= most:
        raise OddEvent(f"{key} is missing or not on the earth")
    return float(value)


def moment(seconds: float) -> datetime:
    """A moment from the seconds since 1970, or `OddEvent` when no calendar has it."""
    try:
        return datetime.fromtimestamp(seconds, UTC)
    except (OverflowError, ValueError, OSError):
        raise OddEvent("the time is out of range") from None
