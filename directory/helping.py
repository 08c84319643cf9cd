"""Whom to call: the lines for a need at this hour and in this language, or the mental health center near by."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from directory.days_off import NEVER, Shut, state_of
from directory.destinations import Role
from directory.hotlines import ladder
from directory.hours import Opening, OpenState
from directory.model import Concern, CountyCode, Directory, Hotline, HotlineId, Place, Unit, UnitId
from directory.routing import route

MOST = 4


class Want(StrEnum):
    """What somebody looks for."""

    FEELING = "feeling"
    PROTECTION = "protection"
    MONEY = "money"
    ELDER = "elder"
    YOUTH = "youth"
    BABY = "baby"
    FOREIGNER = "foreigner"
    DRUGS = "drugs"
    OTHER = "other"
    NEAR = "near"  # the mental health center
    SOMEONE = "someone"  # is worried about another
    MOOD = "mood"  # wants to check themselves
    MEN = "men"
    BEREAVED = "bereaved"  # lost somebody to suicide
    OWN_CHILD = "own_child"  # a parent's worry
    COURSE = "course"  # for gatekeepers
    REPORTING = "reporting"


@dataclass(frozen=True, slots=True)
class Rung:
    """A line, whether somebody answers now, and whether it speaks the person's language."""

    line: Hotline
    state: OpenState
    speaks: bool

    @property
    def is_sure(self) -> bool:
        """Whether it may be shown without a mark."""
        return not self.line.source.is_doubtful


_CONCERNS = {
    Want.FEELING: Concern.SUICIDE,
    Want.PROTECTION: Concern.VIOLENCE,
    Want.MONEY: Concern.FAMILY,
    Want.ELDER: Concern.ELDER,
    Want.YOUTH: Concern.YOUTH,
    Want.OTHER: Concern.OTHER,
}
_LINES = {
    Want.BABY: ("maternal", "peace-of-mind-1925"),
    Want.FOREIGNER: ("labour-1955", "foreigners-1990", "protection-113"),
    Want.DRUGS: ("drug",),
    Want.MEN: ("mens-line", "peace-of-mind-1925", "lifeline-1995"),
    Want.BEREAVED: ("peace-of-mind-1925", "lifeline-1995", "teacher-chang-1980"),
    Want.OWN_CHILD: ("peace-of-mind-1925", "lifeline-1995", "family-education", "protection-113"),
    Want.REPORTING: ("protection-113", "ecare-online", "welfare-1957"),
}
_FOREIGN_LINE = HotlineId("labour-1955")

# Who calls from the Philippines is answered in English.
_SPOKEN = {"zh-Hant": "zh", "fil": "en"}

SUCCESSORS = {
    "0800788995": ("0800-788-995", HotlineId("peace-of-mind-1925")),
    "0800024111": ("0800-024-111", HotlineId("foreigners-1990")),
}
"""Numbers on old posters, and the lines that took their place (procedures §1.2, sources N1, N2, N9)."""


def rungs(
    want: Want,
    at: datetime,
    language: str,
    directory: Directory,
    county: CountyCode | None = None,
    shut: Shut = NEVER,
) -> tuple[Rung, ...]:
    """At most four lines for a need: those that answer now, and of them those that speak the language, come first.

    On a day off the national lines and those that answer at all hours stand as on any day; only a county's own line,
    which its office answers, goes behind them and says that nobody may be there.
    """
    found = [_rung(known, at, language, shut) for known in _lines(want, directory, county)]
    is_understood = any(it.speaks for it in found)
    found.sort(key=lambda it: (not it.is_sure, it.state.opening is not Opening.OPEN, is_understood and not it.speaks))
    if not is_understood:
        # Nobody is left with lines that speak only Chinese: 1955 answers in five languages at any hour.
        found.insert(1, rung(_FOREIGN_LINE, at, language, directory))
    return tuple(found[:MOST])


def rung(known: HotlineId, at: datetime, language: str, directory: Directory, shut: Shut = NEVER) -> Rung:
    """One line, as it is shown at this hour."""
    return _rung(directory.hotline(known), at, language, shut)


def near(place: Place, directory: Directory) -> tuple[Unit, ...]:
    """The mental health center that serves the place, or whoever the county has instead; empty when unknown."""
    found = route(place, Concern.SUICIDE, directory).destinations
    return tuple(directory.unit(UnitId(it.id)) for it in found if it.role is Role.MENTAL_HEALTH)


def _lines(want: Want, directory: Directory, county: CountyCode | None) -> Sequence[Hotline]:
    if want in _LINES:
        return [directory.hotline(HotlineId(known)) for known in _LINES[want]]
    return ladder(directory, _CONCERNS.get(want, Concern.SUICIDE), county)


def _rung(known: Hotline, at: datetime, language: str, shut: Shut) -> Rung:
    return Rung(known, state_of(known, at, shut), _speaks(known, language))


def _speaks(known: Hotline, language: str) -> bool:
    return _SPOKEN.get(language, language) in known.languages
