"""What a button carries: short words that come back with the press, at most 64 bytes (Telegram).

A button of a question names its talk and its key, so a press on an old message is never taken for an
answer to another question.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

LONGEST = 64
CALL = "call"
ASK = "ask"
STOP = "stop"
MISTAKEN = "mistaken"
PAGE = "page"
SAFE = "safe"
"""What is wanted of care: a call at once, to be asked once more, no further message, somebody on duty; or nothing."""
SEEN = "~"
"""Stands between the answer to a summary and the fingerprint of what that summary showed."""


class Verb(StrEnum):
    ANSWER = "a"
    TICK = "t"
    DONE = "d"
    BACK = "b"
    EDIT = "e"
    KEEP = "k"
    STOP = "s"


class Command(StrEnum):
    """What a person can ask for outside of a question."""

    REPORT = "report"
    MEAL = "meal"
    CASES = "cases"
    CASE = "case"
    ADD = "add"
    ADD_SAID = "add_said"
    WITHDRAW = "withdraw"
    LANGUAGE = "language"
    SPEAK = "speak"
    ERASE = "erase"
    HOME = "home"
    CONTINUE = "continue"
    MENU = "menu"
    CARE = "care"
    HELP = "help"
    DUTY = "duty"
    GATEKEEPER = "gatekeeper"
    MOOD = "mood"
    PLAN = "plan"
    SUMMARY = "summary"
    QUIET = "quiet"
    OUTREACH = "outreach"
    AGAIN = "again"
    FORM = "form"
    FIND = "find"
    CARDS = "cards"
    PRINT = "print"
    WRONG = "wrong"
    NEWS = "news"


@dataclass(frozen=True, slots=True)
class OnQuestion:
    """A press on a question's button."""

    verb: Verb
    talk: int
    key: str
    value: str = ""


@dataclass(frozen=True, slots=True)
class OnMenu:
    command: Command
    about: str = ""


@dataclass(frozen=True, slots=True)
class OnCase:
    """A colleague's press on a case card."""

    action: str
    case: str
    about: str = ""


Pressed = OnQuestion | OnMenu | OnCase


def data(pressed: Pressed) -> str:
    """The press as it travels."""
    match pressed:
        case OnQuestion(verb, talk, key, value):
            text = f"{verb}|{talk}|{key}|{value}"
        case OnMenu(command, about):
            text = f"m|{command}|{about}"
        case OnCase(action, case, about):
            text = f"c|{action}|{case}|{about}"
    assert len(text.encode()) <= LONGEST, f"a button's words are too long: {len(text.encode())} bytes"
    return text


def read(text: str) -> Pressed | None:
    """The press that `data` wrote; None for words that are none of ours."""
    parts = text.split("|")
    try:
        if parts[0] == "m" and len(parts) == 3:
            return OnMenu(Command(parts[1]), parts[2])
        if parts[0] == "c" and len(parts) == 4:
            return OnCase(parts[1], parts[2], parts[3])
        if len(parts) == 4:
            return OnQuestion(Verb(parts[0]), int(parts[1]), parts[2], parts[3])
    except ValueError:
        return None
    return None
