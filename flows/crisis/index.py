"""Which rules are worth verifying on a text: one walk over it, and a second one only where the first saw something."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache
from itertools import chain
from operator import itemgetter
from re import Pattern as Expression
from typing import Any

import ahocorasick

from flows.crisis.rules import Rule
from flows.crisis.triggers import Group, spaced

Needs = tuple[Group, ...]
_NUMBER = itemgetter(1)
_NONE: set[int] = set()


@dataclass(frozen=True, slots=True, eq=False)
class Probe:
    """One pattern of one rule in one view, ready to be verified."""

    rule: Rule
    source: str
    read: Callable[[str], str] = field(repr=False)

    @property
    def expression(self) -> str:
        """The expression, made when it is asked for: most rules never are."""
        return self.read(self.source)

    def verifier(self) -> Expression[str]:
        """The expression that says where it matches."""
        return _verifier(self.read, self.source)


@dataclass(frozen=True, slots=True)
class Index:
    """The words that the rules of a view need.

    A telling word gives a row of probes; a message that holds none is done. The other words only give their numbers, of
    which each further need of a probe must have one.
    """

    probes: tuple[Probe, ...]
    telling: Any  # ahocorasick.Automaton has no types
    rows: tuple[tuple[int, ...], ...] = field(repr=False)
    others: Any
    needs: tuple[tuple[frozenset[int], ...], ...] = field(repr=False)

    @classmethod
    def of(cls, probes: Iterable[tuple[Probe, Needs]]) -> Index:
        """The index of these probes with the words they need, in their order."""
        kept: list[Probe] = []
        asking: dict[Group, list[int]] = {}
        numbers: dict[str, int] = {}
        known: dict[Group, frozenset[int]] = {}
        needs: list[tuple[frozenset[int], ...]] = []
        for probe, (first, *further) in probes:
            asking.setdefault(first, []).append(len(kept))
            kept.append(probe)
            for group in further:
                if group not in known:
                    known[group] = frozenset(numbers.setdefault(word, len(numbers)) for word in group)
            needs.append(tuple(known[group] for group in further))
        told: dict[str, tuple[int, ...]] = {}
        for first, row in asking.items():
            for word in first:
                told[word] = (*told.get(word, ()), *row)
        rows: dict[tuple[int, ...], int] = {}
        telling = _automaton({word: rows.setdefault(row, len(rows)) for word, row in told.items()})
        return cls(tuple(kept), telling, tuple(rows), _automaton(numbers), tuple(needs))

    def candidates(self, text: str) -> list[Probe]:
        """The probes all of whose needs stand somewhere in the text, in the order of the files."""
        if not self.rows:
            return []
        text = spaced(text)
        rows = set(map(_NUMBER, self.telling.iter(text)))
        if not rows:
            return []
        first = set(chain.from_iterable([self.rows[row] for row in rows]))
        words = set(map(_NUMBER, self.others.iter(text))) if len(self.others) else _NONE
        probes, needs, found = self.probes, self.needs, []
        for number in sorted(first):
            for need in needs[number]:
                if words.isdisjoint(need):
                    break
            else:
                found.append(probes[number])
        return found


@cache
def _verifier(read: Callable[[str], str], source: str) -> Expression[str]:
    return re.compile(read(source))


def _automaton(words: Mapping[str, int]) -> Any:
    """The automaton that gives the numbers of these words where they stand."""
    automaton = ahocorasick.Automaton(ahocorasick.STORE_INTS)
    for word, number in words.items():
        automaton.add_word(word, number)
    if words:
        automaton.make_automaton()
    return automaton
