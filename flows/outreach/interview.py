"""What was seen and heard, asked one thing at a time: facts, never a name for them."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from functools import cache
from typing import Final, TypeVar

from directory.outreach import Asked
from flows.forms import Line, line
from flows.outreach.eligible import knows
from flows.outreach.sheet import (
    Age,
    Drinks,
    Free,
    Helped,
    Joins,
    Knows,
    Lives,
    Me,
    Often,
    Risk,
    Sex,
    Since,
    Treatment,
)
from flows.questions import Told, ask_many, ask_one, ask_phone, ask_story, ask_text, labels, yes_no_unsure
from flows.report import STORY_LONGEST
from flows.talk import Flow, Say

E = TypeVar("E", bound=StrEnum)

NAME_LONGEST: Final = 40
LINE_LONGEST: Final = 200
NEAR: Final = frozenset({Risk.HURTS_SELF, Risk.HURTS_OTHERS, Risk.WEAPON, Risk.FIRE})
"""What makes it pressing, and brings the card on keeping away."""


@dataclass(frozen=True, slots=True)
class Seen:
    told: Told
    since: Since
    often: Often
    risks: tuple[Risk, ...]
    drinks: Drinks


@dataclass(frozen=True, slots=True)
class About:
    """The person, as far as the referrer knows."""

    name: str | None = field(repr=False)
    phone: str | None = field(repr=False)
    sex: Sex
    age: Age
    lives: tuple[Lives, ...]
    kin: str | None = field(repr=False)
    treatment: Treatment | None
    clinic: str | None = field(repr=False)
    helped: tuple[Helped, ...]
    tried: str | None = field(repr=False)
    knows: Knows


@dataclass(frozen=True, slots=True)
class Own:
    """The referrer: who calls back, and who comes along."""

    unit: str | None = field(repr=False)
    name: str = field(repr=False)
    phone: str = field(repr=False)
    joins: Joins
    free: tuple[Free, ...]


def ask_seen() -> Flow[Seen]:
    """What happens, since when, how often, and what may come of it."""
    told = yield from ask_story(
        "story", line("outreach-story"), longest=STORY_LONGEST, done=line("story-done"), skip=line("outreach-skip")
    )
    since = yield from ask_one("since", line("outreach-since"), labels("outreach-since", Since))
    often = yield from ask_one("often", line("outreach-often"), labels("outreach-often", Often))
    risks = yield from _ask_several("risks", Risk)
    if not NEAR.isdisjoint(risks):
        yield from Say("keep_away", line("outreach-keep-away"))
    drinks = yield from ask_one("drinks", line("outreach-drinks"), _DRINKS, columns=3)
    return Seen(told, since, often, risks, drinks)


def ask_person(me: Me) -> Flow[About]:
    """Who the person is, who is with them, and who has helped; treatment only of those who can know."""
    skip = line("outreach-unknown")
    name = yield from ask_text("person", line("outreach-person"), longest=NAME_LONGEST, skip=skip)
    sex = yield from ask_one("sex", line("outreach-sex"), labels("outreach-sex", Sex))
    age = yield from ask_one("age", line("outreach-age"), labels("outreach-age", Age))
    lives = yield from _ask_several("lives", Lives)
    kin = yield from ask_text("kin", line("outreach-kin"), longest=LINE_LONGEST, skip=skip)
    phone, treatment, clinic = None, None, None
    if knows(me) is not Asked.ANYONE:
        phone = yield from ask_text("person_phone", line("outreach-person-phone"), longest=NAME_LONGEST, skip=skip)
        treatment = yield from ask_one("treatment", line("outreach-treatment"), labels("outreach-treatment", Treatment))
        if treatment in (Treatment.REGULAR, Treatment.STOPPED):
            clinic = yield from ask_text("clinic", line("outreach-clinic"), longest=LINE_LONGEST, skip=skip)
    helped = yield from _ask_several("helped", Helped)
    tried = yield from ask_text("tried", line("outreach-tried"), longest=LINE_LONGEST, skip=line("outreach-skip"))
    told = yield from ask_one("knows", line("outreach-knows"), labels("outreach-knows", Knows), columns=1)
    return About(name, phone, sex, age, lives, kin, treatment, clinic, helped, tried, told)


def ask_own(me: Me, *, is_joint: bool) -> Flow[Own]:
    """When the referrer can come along, and how they are called back."""
    question = line("outreach-joins-must" if is_joint else "outreach-joins")
    joins = yield from ask_one("joins", question, labels("outreach-joins", Joins), about=str(is_joint))
    free: tuple[Free, ...] = ()
    if joins is not Joins.NO:
        free = yield from _ask_several("free", Free)
    unit = None
    if knows(me) is Asked.NETWORK:
        unit = yield from ask_text("unit", line("outreach-unit"), longest=NAME_LONGEST)
    name = yield from ask_text("name", line("outreach-name"), longest=NAME_LONGEST)
    phone = yield from ask_phone("phone", line("outreach-phone"))
    assert name is not None, "a name cannot be skipped"
    return Own(unit, name, phone, joins, free)


def _ask_several(key: str, choices: type[E]) -> Flow[tuple[E, ...]]:
    options = _several(key, choices)
    ticked = yield from ask_many(key, line(f"outreach-{key}"), options, line(f"outreach-{key}-none"))
    return tuple(choices(value) for value in ticked)


@cache
def _several(key: str, choices: type[StrEnum]) -> tuple[tuple[str, Line], ...]:
    return tuple((choice.value, line(f"outreach-{key}-{choice.value.replace('_', '-')}")) for choice in choices)


_DRINKS: Final = yes_no_unsure(
    Drinks.YES, Drinks.NO, Drinks.UNKNOWN, lambda value: line(f"outreach-drinks-{value.value}")
)
