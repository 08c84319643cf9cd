"""A person's safety plan, in their own words: six steps, each of which may be left out and changed later.

The steps are those of the Safety Planning Intervention by Stanley and Brown (procedures §2.4). Whether it may be used
in a bot is NOT CONFIRMED: its terms of use have to be asked for before it goes to the public. It is made to be worked
out together with a clinician, so this only keeps what the person writes: it proposes nothing, never asks by which
means somebody would harm themselves, and never repeats one.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from enum import StrEnum
from typing import Final

from flows.aftercare import Sure
from flows.forms import Sense, line
from flows.questions import ask_one, ask_text
from flows.talk import Flow

LONGEST: Final = 100
"""Characters of one entry: six full steps still fit into one message on both platforms."""
MOST: Final = 5
"""Entries a step asks for; what somebody writes in danger is kept beyond that."""
HIDDEN: Final = "＿＿"
_UNSPACED: Final = re.compile(r"[\u0e00-\u0e7f\u2e80-\u9fff]")
"""Chinese and Thai are written without spaces; words of other languages are taken whole."""


class Step(StrEnum):
    """The six steps, in their order."""

    SIGNS = "signs"
    MYSELF = "myself"
    PLACES = "places"
    PEOPLE = "people"
    PROFESSIONALS = "professionals"
    SAFE = "safe"


def after(step: Step) -> Step | None:
    """The step that follows; None after the last one."""
    steps = list(Step)
    at = steps.index(step) + 1
    return steps[at] if at < len(steps) else None


def write(step: Step, *, is_again: bool = False) -> Flow[str | None]:
    """One entry of this step, a new one or one in other words; None when nothing is to be written."""
    onward = "plan-next" if after(step) is not None else "plan-done"
    skip = line("plan-leave-as-is" if is_again else onward)
    return (yield from ask_text(step.value, line(f"plan-ask-{step.value}"), longest=LONGEST, skip=skip))


def deletion() -> Flow[Sure]:
    """Whether the whole plan is really to go."""
    options = (Sure.YES, line("plan-delete-yes"), Sense.YES), (Sure.NO, line("plan-delete-no"), Sense.NO)
    return (yield from ask_one("sure", line("plan-delete-ask"), options))


def without_means(text: str, means: Collection[str]) -> str:
    """What was written about safe surroundings, with a blank in place of each of these things."""
    for thing in sorted(means, key=len, reverse=True):
        pattern = re.escape(thing) if _UNSPACED.search(thing) else rf"\b{re.escape(thing)}\b"
        text = re.sub(pattern, HIDDEN, text, flags=re.IGNORECASE)
    return text
