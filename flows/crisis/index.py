"""Which rules are worth verifying on a text: one walk over it, then a few operations on bits."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from re import Pattern as Expression
from typing import Any

import ahocorasick

from flows.crisis.rules import Rule
from flows.crisis.triggers import MOST_GROUPS

Needs = tuple[frozenset[str], ...]


@dataclass(frozen=True, slots=True)
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
    """The words that the rules of a view need; each word carries the bits of the probes that need it.

    The most telling words have an automaton of their own: most messages hold none of them, and are done.
    """

    probes: tuple[Probe, ...]
    telling: Any  # ahocorasick.Automaton has no types
    others: Any
    spared: tuple[int, int]

    @classmethod
    def of(cls, probes: Iterable[tuple[Probe, Needs]]) -> Index:
        """The index of these probes with the words they need, in their order."""
        kept = tuple(probes)
        masks: list[dict[str, int]] = [{} for _ in range(MOST_GROUPS)]
        spared = [0] * MOST_GROUPS
        shared: dict[object, object] = {}
        for number, (_, needs) in enumerate(kept):
            for group in range(MOST_GROUPS):
                spared[group] |= (group >= len(needs)) << number
                for word in needs[group] if group < len(needs) else ():
                    masks[group][word] = masks[group].get(word, 0) | 1 << number
        first, second, third = masks
        telling = {word: shared.setdefault(mask, mask) for word, mask in first.items()}
        pairs = {word: (second.get(word, 0), third.get(word, 0)) for word in {**second, **third}}
        others = {word: shared.setdefault(pair, pair) for word, pair in pairs.items()}
        alone = tuple(probe for probe, _ in kept)
        return cls(alone, _automaton(telling), _automaton(others), (spared[1], spared[2]))

    def candidates(self, text: str) -> Iterator[Probe]:
        """The probes all of whose needs stand somewhere in the text, in the order of the files."""
        found = 0
        if self.telling:
            for _, mask in self.telling.iter(text):
                found |= mask
        if not found:
            return
        second, third = self.spared
        for _, (mask, other) in self.others.iter(text) if self.others else ():
            second |= mask
            third |= other
        found &= second & third
        while found:
            lowest = found & -found
            yield self.probes[lowest.bit_length() - 1]
            found ^= lowest


@cache
def _verifier(read: Callable[[str], str], source: str) -> Expression[str]:
    return re.compile(read(source))


def _automaton(words: Mapping[str, object]) -> Any:
    """The automaton over these words, or None where there are none."""
    if not words:
        return None
    automaton = ahocorasick.Automaton()
    for word, carried in words.items():
        automaton.add_word(word, carried)
    automaton.make_automaton()
    return automaton
