"""Which rules are worth verifying on a text: one walk over it, and a second one only where the first saw something."""

from __future__ import annotations

import re
import sys
from array import array
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache, cached_property
from itertools import chain
from re import Pattern as Expression

from ahocorasick_rs import AhoCorasick

from flows.crisis.rules import Rule, Source
from flows.crisis.triggers import Group, spaced

# A turn is seen whole so far behind the end of a gap.
_TURN = 40


class Turns:
    """Where writers of any language begin to speak of themselves, in one view; one chat mixes several."""

    def __init__(self) -> None:
        self._sources: list[Source] = []

    def add(self, source: Source | None) -> None:
        """Know those of one more language."""
        if source is not None:
            self._sources.append(source)

    @cached_property
    def expression(self) -> Expression[str]:
        """Finds the next of them; made when it is first asked for."""
        return re.compile("|".join(source() for source in self._sources))

    def lie_in(self, match: re.Match[str]) -> bool:
        """Whether one of them begins in a gap of this match, each of which is a group of it."""
        for start, end in match.regs[1:]:
            turn = self.expression.search(match.string, start, end + _TURN) if end > start else None
            if turn is not None and turn.start() < end:
                return True
        return False


@dataclass(frozen=True, slots=True, eq=False)
class Probe:
    """One pattern of one rule in one view, ready to be verified."""

    rule: Rule
    source: str
    read: Callable[[str], str] = field(repr=False)
    turns: Turns | None = field(default=None, repr=False)

    @property
    def expression(self) -> str:
        """The expression, made when it is asked for: most rules never are."""
        return self.read(self.source)

    def verifier(self) -> Expression[str]:
        """The expression that says where it matches."""
        return _verifier(self.read, self.source)

    def find(self, text: str, start: int = 0, end: int = sys.maxsize) -> Iterator[re.Match[str]]:
        """Where it matches between these places; no idiom reaches over where the writer begins to speak."""
        verifier = self.verifier()
        if self.turns is None:
            yield from verifier.finditer(text, start, end)
            return
        while match := verifier.search(text, start, end):
            if self.turns.lie_in(match):
                start = match.start() + 1
            else:
                yield match
                start = max(match.end(), match.start() + 1)


@dataclass(frozen=True, slots=True)
class Index:
    """The words that the rules of a view need.

    A telling word gives a row of probes; a message that holds none is done. Words that the same needs ask for have one
    number together, and each further need of a probe must have one of its numbers.
    """

    probes: tuple[Probe, ...]
    telling: AhoCorasick = field(repr=False)
    row_of: array[int] = field(repr=False)
    rows: tuple[tuple[int, ...], ...] = field(repr=False)
    others: AhoCorasick = field(repr=False)
    owner_of: array[int] = field(repr=False)
    needs: tuple[tuple[frozenset[int], ...], ...] = field(repr=False)

    def candidates(self, text: str) -> list[Probe]:
        """The probes all of whose needs stand somewhere in the text, in the order of the files."""
        text = spaced(text)
        told = self.telling.find_matches_as_indexes(text, overlapping=True)
        if not told:
            return []
        rows, row_of, owner_of = self.rows, self.row_of, self.owner_of
        first = set(chain.from_iterable([rows[row_of[word]] for word, _, _ in told]))
        words = {owner_of[word] for word, _, _ in self.others.find_matches_as_indexes(text, overlapping=True)}
        needs, found = self.needs, []
        for number in first:
            for need in needs[number]:
                if words.isdisjoint(need):
                    break
            else:
                found.append(number)
        if not found:
            return []
        found.sort()
        probes = self.probes
        return [probes[number] for number in found]


class Gathering:
    """Probes as they are read, file by file, until all are there for an index."""

    def __init__(self) -> None:
        self._probes: list[Probe] = []
        self._needs: list[tuple[int, ...]] = []
        self._telling: dict[str, tuple[int, ...]] = {}
        self._others: dict[str, tuple[int, ...]] = {}
        self._groups: dict[Group, int] = {}
        self._count = 0

    def add(self, probe: Probe, needs: Sequence[Group]) -> None:
        """Take one more probe, with the words it needs."""
        telling, *further = needs
        _give(self._telling, telling, len(self._probes))
        self._needs.append(tuple(map(self._number, further)))
        self._probes.append(probe)

    def _number(self, group: Group) -> int:
        if group not in self._groups:
            self._groups[group] = self._count
            _give(self._others, group, self._count)
            self._count += 1
        return self._groups[group]

    def forget_words(self) -> None:
        """Let go of what was only kept to read one file."""
        self._groups.clear()

    def index(self) -> Index:
        """The index of all probes taken, in their order."""
        rows, row_of = _numbered(self._telling)
        owners, owner_of = _numbered(self._others)
        wanted: list[list[int]] = [[] for _ in range(self._count)]
        for number, groups in enumerate(owners):
            for group in groups:
                wanted[group].append(number)
        sets = [frozenset(numbers) for numbers in wanted]
        return Index(
            probes=tuple(self._probes),
            telling=AhoCorasick(self._telling, store_patterns=False),
            row_of=row_of,
            rows=rows,
            others=AhoCorasick(self._others, store_patterns=False),
            owner_of=owner_of,
            needs=tuple([tuple([sets[group] for group in groups]) for groups in self._needs]),
        )


def _give(owners: dict[str, tuple[int, ...]], words: Group, owner: int) -> None:
    """Note one more owner of these words."""
    alone = (owner,)
    for word in words:
        owners[word] = owners[word] + alone if word in owners else alone


def _numbered(owners: dict[str, tuple[int, ...]]) -> tuple[tuple[tuple[int, ...], ...], array[int]]:
    """Every different row of owners once, and for each word the number of its row."""
    numbers: dict[tuple[int, ...], int] = {}
    of_words = array("I", [numbers.setdefault(row, len(numbers)) for row in owners.values()])
    return tuple(numbers), of_words


@cache
def _verifier(read: Callable[[str], str], source: str) -> Expression[str]:
    return re.compile(read(source))
