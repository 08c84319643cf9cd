"""The second ear: how near a message is to many others whose danger people have told, scrap by scrap.

Rules hear what somebody thought of. What nobody wrote a rule for is weighed: every scrap of a message (up to three
characters of a script without spaces, a word or two of others) has a weight that was found once, from the examples
beside the tests, by `python -m tools.weigh`. The same message always weighs the same. It may raise what the rules left
open, and never lowers what they heard.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from itertools import pairwise
from math import exp, sqrt
from operator import add
from pathlib import Path
from typing import Final

from flows.crisis.normalize import LETTER, WIDE, strip_tones

KINDS: Final = ("imminent", "active", "passive", "third_party", "violence_now")
"""The grades a weighed message can have, in the order in which the table keeps their weights."""
LEAST: Final = 10
"""Characters, or twice as many as words, without which nothing is weighed: rules know what can be said in so few."""
_RUN = re.compile(f"[{WIDE}]+")
_WORD = re.compile(f"[{LETTER}]+")


@dataclass(frozen=True, slots=True)
class Heard:
    """What a message weighs: how sure it is danger, from 0 to 1, which kind is likeliest, and where it sounds so."""

    sureness: float
    kind: str
    span: tuple[int, int]  # in the view


@dataclass(frozen=True, slots=True)
class Ear:
    """The weights, each in hundredths: of danger at all, and of each of KINDS."""

    danger: Mapping[str, int] = field(repr=False)
    kinds: Mapping[str, tuple[int, ...]] = field(repr=False)
    bias: float
    kind_biases: tuple[float, ...]
    enough: float

    @classmethod
    def read(cls, path: Path) -> Ear:
        """The ear of a table made by `tools.weigh`. Raises ValueError with file and line when it is another."""
        danger: dict[str, int] = {}
        kinds: dict[str, tuple[int, ...]] = {}
        head: dict[str, list[float]] = {"=bias": [], "=enough": []}
        for number, row in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            name, *cells = row.split("\t")
            try:
                if name in head:
                    head[name] = [float(cell) for cell in cells]
                elif not name.startswith("#"):
                    danger[name], *weights = map(int, cells)
                    kinds[name] = tuple(weights)
            except ValueError:
                raise ValueError(f"{path}:{number}: no row of weights") from None
        if len(head["=bias"]) != 1 + len(KINDS) or len(head["=enough"]) != 1:
            raise ValueError(f"{path}: =bias or =enough is missing: make the table anew with tools.weigh")
        return cls(danger, kinds, head["=bias"][0], tuple(head["=bias"][1:]), head["=enough"][0])

    def hear(self, view: str) -> Heard | None:
        """What a message weighs; None when that is not enough."""
        runs, words = _RUN.findall(view), _WORD.findall(view)
        if sum(map(len, runs)) + 2 * len(words) < LEAST:
            return None
        found = _scraps(runs, words)
        length = sqrt(len(found))
        total = sum(filter(None, map(self.danger.get, found)))
        sureness = 1 / (1 + exp(-(total / length + self.bias) / 100))
        if sureness < self.enough:
            return None
        return Heard(sureness, self._kind(found, length), self._span(view, found))

    def _kind(self, found: set[str], length: float) -> str:
        totals = [0] * len(KINDS)
        for scrap in found:
            for place, weight in enumerate(self.kinds.get(scrap, ())):
                totals[place] += weight
        weighed = [total / length + bias for total, bias in zip(totals, self.kind_biases, strict=True)]
        return KINDS[weighed.index(max(weighed))]

    def _span(self, view: str, found: set[str]) -> tuple[int, int]:
        """From the first to the last of the three scraps that weigh most."""
        heaviest = sorted(found, key=lambda scrap: (-self.danger.get(scrap, 0), scrap))[:3]
        places = [(at, at + len(scrap)) for scrap in (s.strip("<>") for s in heaviest) if (at := view.find(scrap)) >= 0]
        if not places:
            return 0, len(view)
        return min(start for start, _ in places), max(end for _, end in places)


def scraps(view: str) -> set[str]:
    """The scraps of a message in its plain view: what stands first and last in a run of characters is marked so."""
    return _scraps(_RUN.findall(view), _WORD.findall(view))


def _scraps(runs: list[str], words: list[str]) -> set[str]:
    found: set[str] = set()
    for run in runs:
        marked = f"<{run}>"
        pairs = list(map(add, marked, marked[1:]))
        found.update(run, pairs, map(add, pairs, marked[2:]))
    if words:
        found.update(words, map(" ".join, pairwise(words)))
        bare = [word if word.isascii() else strip_tones(word) for word in words]
        if bare != words:
            found.update(bare, map(" ".join, pairwise(bare)))
    return found
