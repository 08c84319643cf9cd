"""Who can help, offered while somebody types in any chat: nothing of what is typed is kept."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final

from directory.days_off import Shut, days_off
from directory.keys import entry_of
from directory.results import phone_of
from directory.routing import WELFARE_LINE
from directory.search import Asked, search
from directory.serving import Entry
from handlers.house import House
from handlers.opening import spell_days_off, spell_week
from handlers.result_cards import page_of, printed
from handlers.titles import title
from locales import Words

LONGEST: Final = 256
_FIRST: Final = ("peace-of-mind-1925", "protection-113", WELFARE_LINE)
"""Shown before anything is typed: the lines for despair, for harm and for everything else."""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """One who can help: a line to choose it by, and the plain card that is then sent by the person."""

    id: str
    title: str
    about: str
    text: str = field(repr=False)


def suggest(typed: str, at: datetime, shut: Shut, house: House, words: Words) -> tuple[Suggestion, ...]:
    """Up to eight, best first; never nothing."""
    directory = house.map.directory
    if not typed.strip():
        found: Sequence[Entry] = [entry_of(known, directory) for known in _FIRST]
    else:
        results = search(Asked(typed[:LONGEST], at=at, shut=shut), directory, house.map.boundaries)
        found = [entry_of(result.id, directory) for result in results]
    return tuple(_suggestion(entry, at, shut, house, words) for entry in found)


def _suggestion(entry: Entry, at: datetime, shut: Shut, house: House, words: Words) -> Suggestion:
    text = "\n".join([printed(entry, at, shut, house, words), page_of(entry, house, words)])
    # What is shown stays on the screen: days off with their dates, else the hours of a week.
    off = spell_days_off(days_off(entry, shut)[:1], words)
    hours = off or [spell_week(entry.hours, words).replace("\n", ", ")]
    about = " · ".join(filter(None, (phone_of(entry), *hours)))
    return Suggestion(entry.id, title(entry, words), about, text)
