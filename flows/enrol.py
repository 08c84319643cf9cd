"""First contact: who is writing. The privacy notice stands above the question."""

from __future__ import annotations

from enum import StrEnum

from flows.forms import line
from flows.questions import ask_one, labels
from flows.talk import Flow


class Role(StrEnum):
    """Who a person is to us; what they must report by law differs by role (procedures §4.1)."""

    CLERK = "clerk"
    SAFETY_POINT = "safety_point"
    GUARDIAN = "guardian"
    CHIEF = "chief"
    OFFICER = "officer"
    RESIDENT = "resident"


def enrol() -> Flow[Role]:
    """Who are you to the people you may report about?"""
    return (yield from ask_one("who", line("welcome"), labels("role", Role)))
