"""Which needs a text is like, weighed by scraps of the words each need is asked for in (naive Bayes).

It says something where no phrase does, and helps to choose where phrases of several needs were found. Nothing is
learned from anywhere else than the words themselves, so the same files always weigh the same.
"""

from __future__ import annotations

import math
import re
from array import array
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from itertools import accumulate

_RUN = re.compile(r"[a-z0-9]+|[\u4e00-\u9fff]+|[\u0e00-\u0e7f]+")
# A scrap that no word of a need holds still may have been said: the lower, the more one strange scrap tells.
_SMOOTHING = 0.05
_RAREST = 2


def scraps(folded: str) -> Iterator[str]:
    """Words and pieces of three to five letters; one to three Chinese characters; three to five of Thai."""
    for run in _RUN.findall(folded):
        if run[0] >= "\u4e00":
            sizes, whole = (1, 2, 3), run
        elif run[0] >= "\u0e00":
            sizes, whole = (3, 4, 5), run
        else:
            yield run
            sizes, whole = (3, 4, 5), f"<{run}>"
        for size in sizes:
            yield from (whole[at : at + size] for at in range(len(whole) - size + 1))


class Likeness:
    """The sentences of each owner, by which a text is given a share for each; the shares come to one."""

    def __init__(self, sentences: Iterable[Iterable[str]]) -> None:
        said = [tuple(owned) for owned in sentences]
        holders = Counter(scrap for owned in said for sentence in owned for scrap in dict.fromkeys(scraps(sentence)))
        number = sum(map(len, said))
        self._rarity = {
            scrap: math.log((1 + number) / (1 + times)) + 1 for scrap, times in holders.items() if times >= _RAREST
        }
        self._strange = math.log((1 + number) / _RAREST) + 1
        self._totals: dict[int, float] = {}
        weights: dict[str, list[tuple[int, float]]] = defaultdict(list)
        for owner, owned in enumerate(said):
            counts: dict[str, float] = defaultdict(float)
            for sentence in owned:
                for scrap, share in self._shares(dict.fromkeys(scraps(sentence))).items():
                    counts[scrap] += share
            for scrap, count in counts.items():
                weights[scrap].append((owner, math.log(count / _SMOOTHING + 1)))
            if counts:
                self._totals[owner] = math.log(sum(counts.values()) + _SMOOTHING * len(self._rarity))
        # One long row of owners and one of weights: as pairs they would fill 30 MB.
        self._places = {scrap: place for place, scrap in enumerate(weights)}
        self._ends = array("I", accumulate(map(len, weights.values())))
        self._owners = array("H", (owner for pairs in weights.values() for owner, _ in pairs))
        self._weights = array("f", (weight for pairs in weights.values() for _, weight in pairs))

    def _shares(self, found: Iterable[str]) -> dict[str, float]:
        """How much each scrap says of all that the sentence says."""
        rarities = [(scrap, self._rarity.get(scrap, self._strange)) for scrap in found]
        length = math.sqrt(sum(rarity * rarity for _, rarity in rarities))
        return {scrap: rarity / length for scrap, rarity in rarities if scrap in self._rarity}

    def like(self, folded: str) -> Mapping[int, float]:
        """The share of each owner; none at all where nothing is known of the words."""
        shares = self._shares(dict.fromkeys(scraps(folded)))
        if not shares:
            return {}
        whole = sum(shares.values())
        scores = {owner: -whole * total for owner, total in self._totals.items()}
        for scrap, share in shares.items():
            place = self._places.get(scrap)
            if place is None:
                continue
            row = slice(self._ends[place - 1] if place else 0, self._ends[place])
            for owner, weight in zip(self._owners[row], self._weights[row], strict=True):
                scores[owner] += share * weight
        most = max(scores.values())
        odds = {owner: math.exp(score - most) for owner, score in scores.items()}
        together = sum(odds.values())
        return {owner: odd / together for owner, odd in odds.items()}
