"""Whom to call: what is looked for, and where, so that the lines or the center near by can be told."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from directory.helping import Want
from directory.model import Place
from flows.forms import Line, line
from flows.questions import ask_one
from flows.talk import Flow, Raw
from flows.where import Map, ask_where


class More(StrEnum):
    """The needs that stand behind the first question: LINE shows thirteen buttons at most."""

    MORE = "more"


@dataclass(frozen=True, slots=True)
class Wanted:
    want: Want
    place: Place | None = field(default=None, repr=False)


FURTHER: Final = (Want.MEN, Want.BEREAVED, Want.OWN_CHILD, Want.DRUGS, Want.COURSE, Want.REPORTING)
_FIRST: Final = tuple(want for want in Want if want not in FURTHER)


def label(want: Want | More) -> Line:
    """The button of a need."""
    return line(f"help-want-{want.value.replace('_', '-')}")


def answered(want: Want) -> Mapping[str, Raw]:
    """The answers of somebody who has said already what they look for."""
    return {"want": More.MORE.value, "more": want.value} if want in FURTHER else {"want": want.value}


def find_help(map: Map) -> Flow[Wanted]:
    """What is looked for, with the place where that decides."""
    want = yield from ask_one("want", line("help-want"), (*_labels(_FIRST), (More.MORE, label(More.MORE))))
    if want is More.MORE:
        want = yield from ask_one("more", line("help-more"), _labels(FURTHER))
    assert isinstance(want, Want)
    if want is not Want.NEAR:
        return Wanted(want)
    place = yield from ask_where("where", line("help-where"), map, None, line("where-unknown"))
    return Wanted(want, place)


def _labels(wants: Iterable[Want]) -> tuple[tuple[Want, Line], ...]:
    return tuple((want, label(want)) for want in wants)
