"""Checking oneself: the five questions of 心情溫度計 (BSRS-5), and the one on suicide that is judged on its own.

Scale by Lee Ming-Been et al.; items and cut-offs from public sheets of hospitals and the national center
(procedures §2.3). Whether it may be used in a bot is NOT CONFIRMED: ask the authors before it goes to the public.
It was validated in Chinese as self-report and by telephone; the other languages are translations of ours.
It is optional, never a gate to help, no diagnosis, and its result is kept nowhere once it has been told.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from flows.forms import Sense, line
from flows.questions import ask_one, labels
from flows.talk import Flow, about

ALARMING = 2
"""From "moderate" on, the question on suicide calls for help whatever the sum of the others."""


class Start(StrEnum):
    YES = "yes"
    NO = "no"


class Trouble(StrEnum):
    """How much something troubled a person in the last week, today included."""

    NONE = "none"
    MILD = "mild"
    MODERATE = "moderate"
    SEVERE = "severe"
    VERY_SEVERE = "very_severe"


class Band(StrEnum):
    """What the sum of the five questions is taken to say."""

    WELL = "well"  # 0-5
    MILD = "mild"  # 6-9
    MODERATE = "moderate"  # 10-14
    SEVERE = "severe"  # 15-20


class NewParent(StrEnum):
    YES = "yes"
    NO = "no"


ITEMS = ("sleep", "tense", "anger", "low", "inferior")
_POINTS = {trouble: points for points, trouble in enumerate(Trouble)}
_TROUBLES = labels("mood-trouble", Trouble)
_START = ((Start.YES, line("mood-start"), Sense.YES), (Start.NO, line("mood-not-now"), Sense.NO))
_PARENT = ((NewParent.YES, line("mood-parent-yes"), Sense.YES), (NewParent.NO, line("mood-parent-no"), Sense.NO))


@dataclass(frozen=True, slots=True)
class Mood:
    """The points of a finished check."""

    total: int
    suicide: int
    is_new_parent: bool = False

    @property
    def band(self) -> Band:
        """What the sum says; the question on suicide is not in it."""
        if self.total <= 5:
            return Band.WELL
        if self.total <= 9:
            return Band.MILD
        return Band.MODERATE if self.total <= 14 else Band.SEVERE

    @property
    def is_alarming(self) -> bool:
        """Whether the answer on suicide calls for the words of danger."""
        return self.suicide >= ALARMING


def screening() -> Flow[Mood | None]:
    """The check, if the person wants it; None when they do not."""
    if (yield from ask_one("begin", line("mood-begin"), _START)) is Start.NO:
        return None
    total = 0
    for item in ITEMS:
        trouble = yield from ask_one(item, line(f"mood-{item}"), _TROUBLES, columns=1)
        total += _POINTS[trouble]
    suicide = _POINTS[(yield from ask_one("suicide", line("mood-suicide"), _TROUBLES, columns=1))]
    mood = Mood(total, suicide)
    if mood.is_alarming or mood.band is Band.WELL:
        return mood
    parent = yield from ask_one("new_parent", line("mood-parent"), _PARENT, about=about("parent"))
    return Mood(total, suicide, parent is NewParent.YES)
