"""Who can help, by taps: the need, and where; only the district or village is remembered, and only for the day."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from directory.groups import GROUPS, Group
from directory.model import Place
from directory.needs import NeedId
from flows.forms import OneOf, Option, line
from flows.questions import ask_one, labels
from flows.talk import Ask, Flow, NotAnAnswer, Raw, about
from flows.where import Map, SafetyPoint, ask_where


@dataclass(frozen=True, slots=True)
class Looked:
    """What is looked for, and where; without a place, whoever can be called from anywhere."""

    need: NeedId
    place: Place = field(repr=False)


_FORMS: Final = {
    group: OneOf(tuple(Option(need, line(f"found-need-{need}")) for need in needs)) for group, needs in GROUPS.items()
}


def find_service(map: Map, site: SafetyPoint | None, near: tuple[Place, ...] = ()) -> Flow[Looked]:
    """Three taps: what it is about, what exactly, and where.

    One of the places is the shop somebody has enrolled at; `near` are the village they serve and where they looked
    earlier today.
    """
    group = yield from ask_one("group", line("find-group"), labels("find-group", Group))
    need = yield from Ask("need", line("find-need"), _FORMS[group], lambda raw: _read(raw, group), about(group))
    place = yield from ask_where("where", line("find-where"), map, site, line("where-unknown"), near)
    return Looked(need, place)


def _read(raw: Raw, group: Group) -> NeedId:
    if raw not in GROUPS[group]:
        raise NotAnAnswer(line("sorry-choose"))
    return NeedId(raw)
