"""Which rules are worth verifying on a text: one walk over it, then a few operations on bits."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
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
    """Every word that a rule of this view needs; each word carries the bits of the probes that need it."""

    automaton: Any  # ahocorasick.Automaton has no types
    probes: tuple[Probe, ...]
    spared: tuple[int, ...]

    @classmethod
    def of(cls, probes: Iterable[Probe]) -> Index:
        """The index of these probes, in their order."""
        kept = tuple(probes)
        masks: dict[str, list[int]] = {}
        spared = [0] * MOST_GROUPS
        for number, probe in enumerate(kept):
            for group in range(MOST_GROUPS):
                if group >= len(probe.needs):
                    spared[group] |= 1 << number
                    continue
                for word in probe.needs[group]:
                    masks.setdefault(word, [0] * MOST_GROUPS)[group] |= 1 << number
        automaton = ahocorasick.Automaton()
        for word, mask in masks.items():
            automaton.add_word(word, tuple(mask))
        if kept:
            automaton.make_automaton()
        return cls(automaton, kept, tuple(spared))

    def candidates(self, text: str) -> Iterator[Probe]:
        """The probes all of whose needs stand somewhere in the text, in the order of the files."""
        if not self.probes:
            return
        first, second, third = self.spared
        for _, mask in self.automaton.iter(text):
            first |= mask[0]
            second |= mask[1]
            third |= mask[2]
        found = first & second & third
        while found:
            lowest = found & -found
            yield self.probes[lowest.bit_length() - 1]
            found ^= lowest
