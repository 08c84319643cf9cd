"""What a reporter may still do once a report is out: add to it, take it back, erase themselves."""

from __future__ import annotations

from enum import StrEnum

from flows.forms import Line, Sense, line
from flows.questions import Told, ask_one, ask_story
from flows.talk import Flow

ADDITION_LONGEST = 2000


class Sure(StrEnum):
    YES = "yes"
    NO = "no"


def addition(case: str) -> Flow[Told]:
    """More about a case that is already out."""
    return (
        yield from ask_story(
            "more",
            line("add-ask", case=case),
            longest=ADDITION_LONGEST,
            done=line("story-done"),
            skip=line("story-skip"),
        )
    )


def withdrawal(case: str) -> Flow[Sure]:
    """Whether the report is really to be taken back."""
    return (yield from ask_one("sure", line("withdraw-ask", case=case), _sure("withdraw")))


def erasure() -> Flow[Sure]:
    """Whether everything kept of the person is really to go."""
    return (yield from ask_one("sure", line("erase-ask"), _sure("erase")))


def _sure(what: str) -> tuple[tuple[Sure, Line, Sense], ...]:
    return (Sure.YES, line(f"{what}-yes"), Sense.YES), (Sure.NO, line(f"{what}-no"), Sense.NO)
