"""What people say is wrong with entries of a worker's counties, and which facts there are too old: whom to ask."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from directory.facts import CountyCode, Hotline
from directory.freshness import Stated, is_old, stated
from directory.hours import TAIPEI
from directory.keys import entry_of
from directory.model import Directory
from directory.reach import beside
from directory.results import phone_of
from directory.serving import Entry
from directory.stale import Stale, stale
from handlers.desk.reach import counties_of, is_national
from handlers.desk.sight import actor_of
from storage import checks
from storage.checks import Check
from storage.transaction import Tx
from storage.workers import Worker

MOST: Final = 20
_SILENT: Final = "no voice"
"""So the directory marks the numbers that take emergencies as a short message."""


class Did(StrEnum):
    """What came of it: the sentence shown on the next page."""

    DONE = "check-done"
    BEFORE = "check-before"


@dataclass(frozen=True, slots=True)
class Call:
    """The number to ask at, if there is one; nobody calls or writes to a line for danger only to ask about it."""

    number: str | None
    is_for_danger: bool = False


@dataclass(frozen=True, slots=True)
class Asking:
    """What to ask in one call."""

    call: Call
    facts: tuple[Stale, ...]


@dataclass(frozen=True, slots=True)
class Doubted:
    """An entry with what is said of it; `entry` is None once the directory has none of this id."""

    id: str
    entry: Entry | None
    said: tuple[Check, ...]
    facts: tuple[tuple[Stated, bool], ...]
    """What the directory holds, and whether each is beyond its limit."""
    call: Call
    beside: Entry | None
    """Who may know where the number is wrong."""

    @property
    def sources(self) -> tuple[str, ...]:
        """Where the facts were read, each once."""
        return tuple(dict.fromkeys(it.source.text for it, _ in self.facts))


@dataclass(frozen=True, slots=True)
class Old:
    """How many facts of each county are beyond their limit, worst first, and the most urgent by whom to ask."""

    counts: tuple[tuple[CountyCode | None, int], ...]
    first: tuple[Asking, ...]

    @property
    def total(self) -> int:
        """How many facts there are in all."""
        return sum(count for _, count in self.counts)


def doubted(tx: Tx, worker: Worker, directory: Directory) -> tuple[Doubted, ...]:
    """The entries of the worker's counties that somebody says are wrong, the oftenest said first."""
    said: dict[str, list[Check]] = defaultdict(list)
    for check in checks.waiting(tx):
        said[check.entry].append(check)
    on = tx.now.astimezone(TAIPEI).date()
    return tuple(
        _doubted(known, found, directory, on)
        for known, found in sorted(said.items(), key=lambda it: -sum(check.times for check in it[1]))
        if _is_own(_entry(known, directory), worker, directory)
    )


def old(worker: Worker, directory: Directory, on: date) -> Old:
    """The facts of the worker's counties that must be asked again, those of national lines for the operator."""
    own = counties_of(worker, directory)
    found = [it for it in stale(directory, on) if it.county in own or (it.county is None and is_national(worker))]
    by_owner: dict[str, list[Stale]] = defaultdict(list)
    for it in found[:MOST]:
        by_owner[it.id].append(it)
    first = tuple(Asking(_call(id, facts[0].call, directory), tuple(facts)) for id, facts in by_owner.items())
    return Old(tuple(Counter(it.county for it in found).most_common()), first)


def look_into(tx: Tx, worker: Worker, directory: Directory, id: int) -> Did | None:
    """Somebody has looked into it; None where there is no such check for this worker."""
    known = checks.of(tx, id)
    if known is None or not _is_own(_entry(known, directory), worker, directory):
        return None
    return Did.DONE if checks.close(tx, id, actor_of(worker)) else Did.BEFORE


def _doubted(known: str, said: Iterable[Check], directory: Directory, on: date) -> Doubted:
    entry = _entry(known, directory)
    if entry is None:
        return Doubted(known, None, tuple(said), (), Call(None), None)
    facts = tuple((it, is_old(it.source, it.known, on)) for it in stated(entry, directory))
    call = _call(known, entry.number if isinstance(entry, Hotline) else entry.phone, directory)
    other = beside(entry, directory)
    return Doubted(known, entry, tuple(said), facts, call, other if other and phone_of(other) else None)


def _call(known: str, number: str | None, directory: Directory) -> Call:
    is_for_danger = any(line.id == known and (line.danger or _SILENT in line.channels) for line in directory.hotlines)
    return Call(None, is_for_danger=True) if is_for_danger else Call(number)


def _entry(known: str, directory: Directory) -> Entry | None:
    """The entry of this id, also one that is planned or closed by now."""
    try:
        return entry_of(known, directory)
    except KeyError:
        return None


def _is_own(entry: Entry | None, worker: Worker, directory: Directory) -> bool:
    if entry is None or entry.county is None:
        return is_national(worker)
    return entry.county in counties_of(worker, directory)
