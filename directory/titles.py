"""The names of centers, units and lines, found by the rare pairs of characters they share with a text."""

from __future__ import annotations

import math
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from directory.wording import fold

# A pair of characters that stands in more names than this says nothing of which one is meant.
_RARE_SHARE = 0.05
_RARE_LEAST, _RARE_MOST = 12, 400
_TOKEN = re.compile(r"[a-z0-9]+|[\u4e00-\u9fff]+|[\u0e00-\u0e7f]+")
_WORD = 2
_ALTERNATIVE = re.compile(r"[()（）]")


def tokens(folded: str) -> Iterator[str]:
    """Pairs of Chinese characters, threes of Thai ones, and whole words of other scripts."""
    for run in _TOKEN.findall(folded):
        size = 1 if run[0] < "\u0e00" else 3 if run[0] < "\u4e00" else 2
        if size == 1 or len(run) <= size:
            yield run
        else:
            yield from (run[at : at + size] for at in range(len(run) - size + 1))


def _alternatives(name: str) -> Iterator[str]:
    """The name and what stands in its brackets; one word in brackets, like 早療, or a list says what many are."""
    for place, alternative in enumerate(filter(None, map(str.strip, _ALTERNATIVE.split(name)))):
        if place == 0 or (len(alternative) > _WORD and "、" not in alternative):
            yield alternative


class Titles:
    """Names by their tokens; a name in brackets is another name of the same, and places in names do not count."""

    def __init__(self, named: Iterable[tuple[int, str]], places: Iterable[str] = ()) -> None:
        of_places = {token for place in places for token in tokens(fold(place))}
        self._owners: list[int] = []
        postings: dict[str, list[int]] = defaultdict(list)
        for owner, name in named:
            for alternative in _alternatives(name):
                for token in dict.fromkeys(tokens(fold(alternative))):
                    if token not in of_places:
                        postings[token].append(len(self._owners))
                self._owners.append(owner)
        rare = min(_RARE_MOST, max(_RARE_LEAST, int(_RARE_SHARE * len(self._owners))))
        self._postings = {token: names for token, names in postings.items() if len(names) <= rare}
        top = math.log(len(self._owners) + 1)
        self._weights = {token: 1 - math.log(len(names)) / top for token, names in self._postings.items()}
        self._totals = [0.0] * len(self._owners)
        for token, holders in self._postings.items():
            for holder in holders:
                self._totals[holder] += self._weights[token]

    def alike(self, folded: str) -> Mapping[int, tuple[float, float]]:
        """For each owner that shares rare tokens: their weight, and what share of its name's weight that is."""
        weight: dict[int, float] = defaultdict(float)
        for token in dict.fromkeys(tokens(folded)):
            for name in self._postings.get(token, ()):
                weight[name] += self._weights[token]
        best: dict[int, tuple[float, float]] = {}
        for name, shared in weight.items():
            owner, share = self._owners[name], shared / self._totals[name]
            if owner not in best or (shared, share) > best[owner]:
                best[owner] = (shared, share)
        return best
