"""Which needs a text is like where it holds no phrase of any: ranked by shared tokens (BM25).

Needs with many words are no worse for it, so their length does not count."""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping

from directory.titles import tokens
from directory.wording import fold

_SATURATION = 1.2
# Below this only words have been shared that stand anywhere.
_LEAST = 2.5
_MOST = 3
_NEARLY = 0.6
# Words that stand in any sentence say nothing of what is looked for.
_ANYWHERE = frozenset(
    re.findall(
        "[a-z]+",
        "a an and are at can do for from have he her his how i in is it my no not of on or our she the to was we "
        "with you",
    )
)


class Likeness:
    """Bags of words, by which a text is compared with each of their owners."""

    def __init__(self, bags: Iterable[Iterable[str]]) -> None:
        counts = [Counter(token for words in bag for token in _telling(fold(words))) for bag in bags]
        filled = sum(1 for count in counts if count)
        holders = Counter(token for count in counts for token in count)
        self._weights: dict[str, list[tuple[int, float]]] = defaultdict(list)
        for owner, count in enumerate(counts):
            for token, times in count.items():
                rarity = math.log((filled - holders[token] + 0.5) / (holders[token] + 0.5) + 1)
                self._weights[token].append((owner, rarity * times * (_SATURATION + 1) / (times + _SATURATION)))

    def like(self, folded: str) -> Mapping[int, float]:
        """The few owners the text is most like, with their scores; none where it is like nothing."""
        scores: dict[int, float] = defaultdict(float)
        for token in dict.fromkeys(_telling(folded)):
            for owner, weight in self._weights.get(token, ()):
                scores[owner] += weight
        best = sorted(scores.items(), key=lambda scored: -scored[1])[:_MOST]
        return {owner: score for owner, score in best if score >= max(_LEAST, _NEARLY * best[0][1])}


def _telling(folded: str) -> list[str]:
    return [token for token in tokens(folded) if token not in _ANYWHERE]
