"""First contact: who is writing, and the village some of them serve. The privacy notice stands above the question."""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from directory.model import Place
from flows.forms import line
from flows.questions import ask_one, labels
from flows.talk import Flow
from flows.where import Map, ask_where


class Role(StrEnum):
    """Who a person is to us; what they must report by law differs by role (procedures §4.1)."""

    CLERK = "clerk"
    SAFETY_POINT = "safety_point"
    GUARDIAN = "guardian"
    CHIEF = "chief"
    OFFICER = "officer"
    RESIDENT = "resident"


HAS_HOME: Final = frozenset({Role.CHIEF, Role.OFFICER, Role.GUARDIAN})
"""Who serves one village or district and is asked which."""


def enrol() -> Flow[Role]:
    """Who are you to the people you may report about?"""
    return (yield from ask_one("who", line("welcome"), labels("role", Role)))


def home(map: Map) -> Flow[Place | None]:
    """The village, district or county somebody serves; None when they would rather not say, or no more."""
    place = yield from ask_where("home", line("home-ask"), map, None, line("home-skip"))
    return Place(place.county, place.district, place.village) if place.county is not None else None
