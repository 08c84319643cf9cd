"""Stay after the first answer to the writer's own danger: one short question at a time, none of which must be answered.

It begins in place of the open question with which the first answer ends. Every question has a way out, no answer
closes a door, and nothing is passed on before it was shown and agreed to.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from flows.callback import ask_callback
from flows.crisis import Grade
from flows.forms import Line, Sense, line
from flows.questions import ask_one, labels, must_read
from flows.report import Report
from flows.talk import Flow, Know, Say
from flows.where import Map, ask_where

OWN: Final = (Grade.PASSIVE, Grade.ACTIVE, Grade.IMMINENT)
"""The grades of the writer's own danger, the nearest last."""

NEAR: Final = frozenset({"tired", "today", "company"})
"""The questions of how near the danger is."""

TODAY_YES: Final = "today_yes"
"""What is told once to somebody who says that they mean to end their life today; it never changes its name."""


class Tired(StrEnum):
    TIRED = "tired"
    THOUGHT = "thought"
    CALL_ME = "call_me"
    UNSAID = "unsaid"


class Today(StrEnum):
    YES = "yes"
    NO = "no"
    CALL_ME = "call_me"
    UNSAID = "unsaid"


class Company(StrEnum):
    WITH = "with"
    ALONE = "alone"
    CALL_ME = "call_me"
    UNSAID = "unsaid"


class Hard(StrEnum):
    """What makes calling hard."""

    POLICE = "police"
    SILENT = "silent"
    TRIED = "tried"
    FAMILY = "family"
    MINOR = "minor"
    UNSAID = "unsaid"


class Wish(StrEnum):
    YES = "yes"
    NO = "no"


@dataclass(frozen=True, slots=True)
class _Danger:
    """How near it is, what was said of it, and whether somebody is to call at once."""

    grade: Grade
    told: tuple[Line, ...]
    call_me: bool


def care(map: Map, grade: Grade, *, wants_call: bool = False, is_again: bool = False) -> Flow[Report | None]:
    """The questions that follow the first answer of this grade; with `wants_call`, only those about the call.

    With `is_again` the same questions are put more shortly.

    Sending the wish to be called is the last of them: nothing that comes after could keep it from going out.
    """
    yield from Know("grade", grade)
    danger = _Danger(grade, (), call_me=True) if wants_call else (yield from _ask_how_near(grade, is_again=is_again))
    told = danger.told
    is_minor = False
    if not danger.call_me:
        hard = yield from ask_one("hard", line("care-hard"), _HARD)
        is_minor = hard is Hard.MINOR
        yield from Know("minor", is_minor)
        yield from Say(f"hard_{hard.value}", line(f"care-hard-{hard.value}-said"))
        if hard not in (Hard.MINOR, Hard.UNSAID):
            told = (*told, line("care-told-hard", answer=line(f"care-hard-{hard.value}")))
        if (yield from ask_one("ground", line("care-ground"), _wish("ground"))) is Wish.YES:
            yield from must_read("grounding", line("care-grounding"), line("care-grounding-done"))
        if (yield from ask_one("callback", line("care-callback"), _wish("callback"))) is Wish.NO:
            return None
    yield from Say("call_first", line("care-call-first"))
    return (yield from ask_callback(map, danger.grade, told, is_minor=is_minor))


def hidden(map: Map) -> Flow[str | None]:
    """Where somebody is who must not be heard; gives the number there that takes a text message, if one is known."""
    place = yield from ask_where("where", line("care-hidden-where"), map, None, line("care-where-unsaid"))
    texts = (hotline for hotline in map.directory.hotlines if hotline.id.startswith("119-sms-"))
    return next((hotline.number for hotline in texts if place.county and hotline.county == place.county), None)


def is_nearer(grade: str | None, than: str | None) -> bool:
    """Whether this grade of own danger is above the other; anything else stands below all of them."""
    return _rank(grade) > _rank(than)


def _rank(grade: str | None) -> int:
    return next((rank for rank, own in enumerate(OWN, 1) if own == grade), 0)


def _ask_how_near(grade: Grade, *, is_again: bool) -> Flow[_Danger]:
    """From tired of life up to alone and in danger, as far as the answers lead."""
    told: list[Line] = []
    asked_first = grade
    if grade is Grade.PASSIVE:
        tired = yield from ask_one("tired", line("care-again-passive" if is_again else "crisis-passive"), _TIRED)
        if tired is not Tired.THOUGHT:
            return _Danger(grade, (), tired is Tired.CALL_ME)
        yield from Say("thought", line("crisis-active-1"))
        grade = Grade.ACTIVE
        yield from Know("grade", grade)
    if grade is Grade.ACTIVE:
        first = asked_first is Grade.ACTIVE and not is_again
        today = yield from ask_one("today", line("crisis-active" if first else "care-today"), _TODAY)
        if today is not Today.YES:
            return _Danger(grade, _told("today", today), today is Today.CALL_ME)
        told += _told("today", today)
        yield from Say(TODAY_YES, line("crisis-imminent-1"))
        grade = Grade.IMMINENT
        yield from Know("grade", grade)
    first = asked_first is Grade.IMMINENT and not is_again
    company = yield from ask_one("company", line("crisis-imminent" if first else "care-company"), _COMPANY)
    if company in (Company.WITH, Company.ALONE):
        yield from Say(f"company_{company.value}", line(f"care-company-{company.value}-said"))
    return _Danger(grade, (*told, *_told("company", company)), company is Company.CALL_ME)


def _told(question: str, answer: Today | Company) -> tuple[Line, ...]:
    """What a colleague is told of an answer; nothing of one that was not given."""
    if answer in ("call_me", "unsaid"):
        return ()
    return (line(f"care-told-{question}", answer=line(f"care-{question}-{answer.value}")),)


def _wish(what: str) -> tuple[tuple[Wish, Line, Sense], ...]:
    return (Wish.YES, line(f"care-{what}-yes"), Sense.YES), (Wish.NO, line(f"care-{what}-no"), Sense.NO)


_CALL_ME = line("care-call-me")
_UNSAID = line("care-unsaid")
_HARD = labels("care-hard", Hard)
_TIRED = (
    (Tired.TIRED, line("care-tired-tired")),
    (Tired.THOUGHT, line("care-tired-thought")),
    (Tired.CALL_ME, _CALL_ME),
    (Tired.UNSAID, _UNSAID, Sense.UNSURE),
)
_TODAY = (
    (Today.YES, line("care-today-yes"), Sense.YES),
    (Today.NO, line("care-today-no"), Sense.NO),
    (Today.CALL_ME, _CALL_ME),
    (Today.UNSAID, _UNSAID, Sense.UNSURE),
)
_COMPANY = (
    (Company.WITH, line("care-company-with"), Sense.YES),
    (Company.ALONE, line("care-company-alone"), Sense.NO),
    (Company.CALL_ME, _CALL_ME),
    (Company.UNSAID, _UNSAID, Sense.UNSURE),
)
