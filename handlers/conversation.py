"""The talk a person is in, and where it stands after a turn."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from flows.talk import Script, Talk, Turn, to_json
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
    kept: Mapping[str, Any] | None = None  # the talk that waits until this one is over: its flow and its state
    kept_number: int | None = None  # a talk that has waited keeps the number its buttons carry

    @property
    def number(self) -> int:
        return self.person.talk_no if self.kept_number is None else self.kept_number

    @property
    def as_kept(self) -> dict[str, Any]:
        """The talk as it waits behind another, untouched, its buttons with their number."""
        assert self.person.talk is not None, "only a talk that is stored can wait"
        return {"flow": self.flow, "state": {**self.person.talk.state, "number": self.number}}

    def state_with(self, talk: Talk) -> dict[str, Any]:
        """What is stored of it once the talk stands like this."""
        state: dict[str, Any] = {"talk": to_json(talk), "args": self.args}
        if self.kept is not None:
            state["kept"] = self.kept
        if self.kept_number is not None:
            state["number"] = self.kept_number
        return state


@dataclass(frozen=True, slots=True)
class Moved:
    """A conversation after a turn: where it stands, and what to say before its next question."""

    conversation: Conversation
    turn: Turn
    before: tuple[str, ...] = ()
    toast: str | None = None
    is_refused: bool = False
    """What was written is no answer, and was not kept for later either."""
