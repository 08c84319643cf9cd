"""What was told, in plain words: the same ones in which it was asked."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from directory.destinations import Role
from directory.model import Directory, Place
from flows.questions import dialled
from flows.where import place_from, place_line
from handlers.asking import say
from locales import NAMES, Words


@dataclass(frozen=True, slots=True)
class Fact:
    label: str
    values: tuple[str, ...] = field(repr=False)
    call: str = field(default="", repr=False)  # the number to dial


@dataclass(frozen=True, slots=True)
class Spot:
    """A place on the page: its name, and the coordinate to copy into whatever map the worker uses."""

    label: str
    text: str = field(repr=False)
    coordinate: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Reason:
    """Who was told, and why."""

    name: str
    why: str
    is_advice: bool  # a line to call: nothing was sent there


def facts(body: Mapping[str, Any], words: Words) -> list[Fact]:
    """Kind, danger, signs, and who says so."""
    given = [
        _fact(words, "row-kind", _word("kind", body["kind"])),
        _fact(words, "row-danger", _word("danger", body["danger"])),
    ]
    if body["meal"] is not None:
        given.append(_fact(words, "row-meal", _word("meal", body["meal"])))
    if body["age"] is not None:
        given.append(_fact(words, "row-age", _word("age", body["age"])))
    signs = [_word("sign", sign) for sign in body["signs"]] or ["sign-none"]
    given.append(_fact(words, "row-signs", *signs))
    return given


def reporter(body: Mapping[str, Any], words: Words) -> list[Fact]:
    """What a center may know of the reporter: never who they are, unless they wanted to be called."""
    role = _word("role", body["role"]) if body["role"] is not None else "desk-role-unknown"
    given = [
        _fact(words, "desk-reporter-role", role),
        _fact(words, "desk-reporter-contact", _word("contact", body["contact"])),
    ]
    if body["contact"] == "phone":
        given.append(Fact(words.text("desk-reporter-phone"), (dialled(body["phone"]),), body["phone"]))
        if body["call_me"]:
            given.append(Fact(words.text("desk-reporter-name"), (body["call_me"],)))
    given.append(Fact(words.text("desk-reporter-language"), (NAMES.get(body["language"], body["language"]),)))
    return given


def spots(body: Mapping[str, Any], words: Words, directory: Directory) -> list[Spot]:
    """Where it happened, and where the home is."""
    here, home = place_from(body["place"]), place_from(body["home"]) if body["home"] is not None else None
    found = [_spot(words.text("row-where"), here, words, directory)]
    if home is None:
        return [*found, Spot(words.text("row-home"), words.text("home-unknown"), "")]
    if home == here:
        return [*found, Spot(words.text("row-home"), words.text("home-same"), "")]
    return [*found, _spot(words.text("row-home"), home, words, directory)]


def story(body: Mapping[str, Any]) -> list[str]:
    """What the reporter wrote, message by message."""
    return [text for text, _ in body["told"]["parts"] if text]


def reasons(body: Mapping[str, Any], words: Words) -> list[Reason]:
    """Why it went where it went, one sentence each."""
    return [
        Reason(to["name"], words.text(to["reason"], **to["args"]), to["role"] == Role.NATIONAL)
        for to in body["routing"]
    ]


def sendings(body: Mapping[str, Any]) -> list[int]:
    """The numbers of a referral's earlier sendings, and of the last; empty where there is no form."""
    return list(range(1, len(body["outreach"]["earlier"]) + 2)) if "outreach" in body else []


def _spot(label: str, at: Place, words: Words, directory: Directory) -> Spot:
    coordinate = f"{at.point.lat:.6f}, {at.point.lon:.6f}" if at.point is not None else ""
    return Spot(label, say(place_line(at, directory), words), coordinate)


def _fact(words: Words, label: str, *values: str) -> Fact:
    return Fact(words.text(label), tuple(words.text(value) for value in values))


def _word(question: str, value: str) -> str:
    return f"{question}-{value.replace('_', '-')}"
