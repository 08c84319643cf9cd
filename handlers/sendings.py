"""What is sealed of a referral: its form, the answers it can be mended from, and every earlier sending."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import fields
from typing import Any, Final

from flows.outreach import Referral
from flows.outreach.sheet import Sheet
from flows.talk import Turn, only_path, to_json, without

_TYPED: Final[Mapping[str, str | None]] = {
    "person": None, "person_phone": None, "kin": None, "clinic": None, "tried": None, "unit": None, "name": "",
    "phone": "",
}  # fmt: skip
"""The fields that were typed, and what stands in them once their message was taken back."""


def referral_json(referral: Referral, turn: Turn, sent_at: str) -> dict[str, Any]:
    """What is sealed of a referral beside the report: the form, and the answers it can be amended from."""
    answers = to_json(only_path(turn))["answers"]
    sheet = {it.name: getattr(referral.sheet, it.name) for it in fields(Sheet)}
    return {"sheet": sheet, "answers": answers, "sent_at": sent_at, "earlier": []}


def kept(body: Mapping[str, Any]) -> dict[str, Any]:
    """A sending as it stays behind the next one: what was sent, when it came back, and why."""
    told = body["outreach"]
    sheet_only = {**body, "outreach": {"sheet": told["sheet"], "sent_at": told["sent_at"], "earlier": []}}
    return {
        "body": sheet_only,
        "sent_at": told["sent_at"],
        "returned_at": told["returned_at"],
        "reason": told["reason"],
    }


def without_message(told: Mapping[str, Any], message: str, media: Collection[int]) -> dict[str, Any]:
    """What is sealed of a referral without what came in this message, in this sending and the earlier ones."""
    answers, sheet = dict(told.get("answers", {})), dict(told["sheet"])
    for key, (raw, about, came_in) in list(answers.items()):
        left = without(raw, message, media)
        if left != raw:
            answers[key] = [left, about, came_in]
        elif came_in == message:
            del answers[key]
            if key in _TYPED:
                sheet[key] = _TYPED[key]
    earlier = []
    for each in told["earlier"]:
        body = dict(each["body"])
        parts = [part for part in body["told"]["parts"] if part[1] != message]
        seen = [it for it in body["told"]["media"] if it not in media]
        gone = {key: sheet[key] for key in _TYPED if sheet[key] != told["sheet"][key]}
        kept = {**body["outreach"], "sheet": {**body["outreach"]["sheet"], **gone}}
        earlier.append({**each, "body": {**body, "told": {"parts": parts, "media": seen}, "outreach": kept}})
    return {**told, "answers": answers, "sheet": sheet, "earlier": earlier}
