"""Whom to call: what is looked for, and where, so that the lines or the center near by can be told."""

from __future__ import annotations

from dataclasses import dataclass, field

from directory.helping import Want
from directory.model import Place
from flows.forms import line
from flows.questions import ask_one, labels
from flows.talk import Flow
from flows.where import Map, ask_where


@dataclass(frozen=True, slots=True)
class Wanted:
    want: Want
    place: Place | None = field(default=None, repr=False)


def find_help(map: Map) -> Flow[Wanted]:
    """What is looked for, with the place where that decides."""
    want = yield from ask_one("want", line("help-want"), labels("help-want", Want))
    if want is not Want.NEAR:
        return Wanted(want)
    place = yield from ask_where("where", line("help-where"), map, None, line("where-unknown"))
    return Wanted(want, place)
