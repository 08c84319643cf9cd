"""Which rules are worth verifying on a text: one walk over it, then a few operations on bits."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from re import Pattern as Expression
from typing import Any

import ahocorasick

from flows.crisis.rules import Rule, expression_of
from flows.crisis.triggers import MOST_GROUPS


@dataclass(frozen=True, slots=True)
class Probe:
    """One pattern of one rule in one view, ready to be verified."""

    rule: Rule
    expression: str
    needs: tuple[frozenset[str], ...]

    def verifier(self) -> Expression[str]:
        """The expression that says where it matches."""
        return expression_of(self.expression)


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
    def of(cls, probes: Iterable[Probe]) -> Index:
        """The index of these probes, in their order."""
        kept = tuple(probes)
        masks: list[dict[str, int]] = [{} for _ in range(MOST_GROUPS)]
        spared = [0] * MOST_GROUPS
        for number, probe in enumerate(kept):
            for group in range(MOST_GROUPS):
                spared[group] |= (group >= len(probe.needs)) << number
                for word in probe.needs[group] if group < len(probe.needs) else ():
                    masks[group][word] = masks[group].get(word, 0) | 1 << number
        second, third = masks[1:]
        others = {word: (second.get(word, 0), third.get(word, 0)) for word in {**second, **third}}
        return cls(kept, _automaton(masks[0]), _automaton(others), (spared[1], spared[2]))

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


def _automaton(words: Mapping[str, object]) -> Any:
    """The automaton over these words, or None where there are none."""
    if not words:
        return None
    automaton = ahocorasick.Automaton()
    for word, carried in words.items():
        automaton.add_word(word, carried)
    automaton.make_automaton()
    return automaton
