"""The talk a person is in, and where it stands after a turn."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from flows.talk import Script, Talk, Turn
from handlers.scripts import FlowName
from storage.people import Person


@dataclass(frozen=True, slots=True)
class Conversation:
    """The talk a person is in, with what is needed to play it."""

    person: Person
    flow: FlowName
    args: Mapping[str, str]
    script: Script
    talk: Talk

    @property
    def number(self) -> int:
        return self.person.talk_no


@dataclass(frozen=True, slots=True)
class Moved:
    """A conversation after a turn: where it stands, and what to say before its next question."""

    conversation: Conversation
    turn: Turn
    before: tuple[str, ...] = ()
    toast: str | None = None
