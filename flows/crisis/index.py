"""Which rules are worth verifying on a text: one walk over it, and a second one only where the first saw something."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from functools import cache
from itertools import chain
from operator import itemgetter
from re import Pattern as Expression

from ahocorasick_rs import AhoCorasick

from flows.crisis.rules import Rule
from flows.crisis.triggers import Group, spaced

Needs = tuple[Group, ...]
_NUMBER = itemgetter(0)


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
    telling: AhoCorasick = field(repr=False)
    rows: tuple[tuple[int, ...], ...] = field(repr=False)
    others: AhoCorasick = field(repr=False)
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
        same: dict[tuple[int, ...], tuple[int, ...]] = {}
        rows = tuple(same.setdefault(row, row) for row in told.values())
        telling, others = (AhoCorasick(words, store_patterns=False) for words in (told, numbers))
        return cls(tuple(kept), telling, rows, others, tuple(needs))

    def candidates(self, text: str) -> list[Probe]:
        """The probes all of whose needs stand somewhere in the text, in the order of the files."""
        text = spaced(text)
        told = _numbers(self.telling, text)
        if not told:
            return []
        first = set(chain.from_iterable([self.rows[number] for number in told]))
        words = _numbers(self.others, text)
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


def _numbers(words: AhoCorasick, text: str) -> set[int]:
    """The numbers of those words that stand in the text."""
    return set(map(_NUMBER, words.find_matches_as_indexes(text, overlapping=True)))
