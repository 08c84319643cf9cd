"""One of many words, as an expression that looks at each sign once."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cache

from flows.crisis.normalize import LETTER
from flows.crisis.triggers import LATIN

NUMBER_WORD = "#"
NUMBER = "(?:[1-9][0-9]{1,3}|[一二两三四五六七八九几数]?十[一二三四五六七八九几]?|[一二两三四五六七八九几数]百)"


@dataclass(slots=True)
class _Branch:
    """The words that begin alike."""

    ends: bool = False
    onward: dict[str, _Branch] = field(default_factory=dict)

    def add(self, atoms: Iterable[str]) -> None:
        here = self
        for atom in atoms:
            here = here.onward.setdefault(atom, _Branch())
        here.ends = True

    def expression(self) -> str:
        if not self.onward:
            return ""
        singles = [atom for atom, branch in self.onward.items() if not branch.onward and len(atom) == 1]
        choices = [atom + branch.expression() for atom, branch in self.onward.items() if atom not in singles]
        if singles:
            choices.append(singles[0] if len(singles) == 1 else f"[{''.join(singles)}]")
        if len(choices) == 1 and not self.ends:
            return choices[0]
        return f"(?:{'|'.join(choices)}){'?' if self.ends else ''}"


@cache
def one_of(words: tuple[str, ...]) -> str:
    """The expression that matches one of these words, a longer one first; Latin words only as whole words."""
    kinds: dict[tuple[bool, bool], _Branch] = {}
    numbers = False
    for word in sorted(words, key=lambda word: (-len(word), word)):
        if word == NUMBER_WORD:
            numbers = True
            continue
        stem = word.rstrip("*")
        begins = bool(LATIN.match(stem[0]))
        ends = stem == word and bool(LATIN.match(stem[-1]))
        kinds.setdefault((begins, ends), _Branch()).add(_atoms(stem))
    choices = [
        (f"(?<![{LETTER}])" if begins else "") + branch.expression() + (f"(?![{LETTER}])" if ends else "")
        for (begins, ends), branch in kinds.items()
    ]
    return f"(?:{'|'.join(choices + [NUMBER] * numbers)})"


def _atoms(word: str) -> list[str]:
    """The signs of a word; a doubled Latin letter may be written once, as stretched words are shortened."""
    atoms: list[str] = []
    for sign in word:
        if atoms and sign == atoms[-1] and "a" <= sign <= "z":
            atoms[-1] = f"{sign}{{1,2}}"
        else:
            atoms.append(re.escape(sign))
    return atoms
