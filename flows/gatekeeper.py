"""Somebody else is in danger: ask, respond, refer, one step at a time, and care for the helper too.

The steps are 一問二應三轉介 (procedures §2.2). New Taipei teaches five steps of its own, 看聽轉牽走; they are
shown as the city names them, to the helper only, and the distressed person is never asked to change their mind.
"""

from __future__ import annotations

from enum import StrEnum

from directory.model import CountyCode
from flows.forms import Line, line
from flows.questions import ask_one, labels, must_read
from flows.report import Danger
from flows.talk import Flow, about

NEW_TAIPEI = CountyCode("65000")


class Then(StrEnum):
    TELL = "tell"
    FIVE = "five"
    ENOUGH = "enough"


_DANGERS = tuple((danger, line(f"gate-danger-{danger.value.replace('_', '-')}")) for danger in Danger)


def gatekeeper(county: CountyCode | None) -> Flow[bool]:
    """Coaching for somebody who is worried about another; gives whether the center is to be told."""
    danger = yield from ask_one("danger", line("gate-danger"), _DANGERS)
    if danger is not Danger.NOT_NOW:
        yield from must_read(
            "call_first",
            line("gate-call-first" if danger is Danger.NOW else "gate-call-unsure"),
            line("gate-called"),
            _calls("119", "110"),
            about=about(danger),
        )
    yield from must_read("ask", line("gate-ask"), line("gate-next"))
    yield from must_read("ask_not", line("gate-ask-not"), line("gate-next"))
    yield from must_read("respond", line("gate-respond"), line("gate-next"))
    yield from must_read("respond_not", line("gate-respond-not"), line("gate-next"))
    yield from must_read("refer", line("gate-refer"), line("gate-next"), _calls("1925"))
    if county == NEW_TAIPEI:
        yield from must_read("five", line("gate-five"), line("gate-next"))
    yield from must_read("yourself", line("gate-yourself"), line("gate-next"), _calls("1925"))
    offered = [then for then in Then if then is not Then.FIVE or county != NEW_TAIPEI]
    then = yield from ask_one("then", line("gate-then"), [option for option in _THENS if option[0] in offered])
    if then is Then.FIVE:
        yield from must_read("five_asked", line("gate-five"), line("gate-next"))
        then = yield from ask_one("then_tell", line("gate-then"), [it for it in _THENS if it[0] is not Then.FIVE])
    return then is Then.TELL


_THENS = labels("gate-then", Then)


def _calls(*numbers: str) -> list[tuple[Line, str]]:
    return [(line("call", number=number), number) for number in numbers]
