"""The words a pattern cannot match without, by which most messages are passed over at once."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from itertools import product

from flows.crisis.normalize import LETTER, WIDE

LATIN = re.compile(f"[{LETTER}]")
DOUBLED = re.compile(r"([a-z])\1")
_WIDE = re.compile(f"[{WIDE}]")
MOST_GROUPS = 3
_MOST_WORDS = 1500
_LONG_ENOUGH = 8


def needed(runs: Sequence[Sequence[tuple[str, ...]]]) -> tuple[frozenset[str], ...]:
    """At most three groups of words, the most telling first; of each, one must stand in the text."""
    groups = [group for run in runs for group in _windows(run)]
    groups.sort(key=lambda group: (-min(min(map(_weight, group)), _LONG_ENOUGH), len(group)))
    return tuple(frozenset(group) for group in groups[:MOST_GROUPS])


def _windows(run: Sequence[tuple[str, ...]]) -> list[set[str]]:
    """The words of a run joined as far as they stay few, cut where they would grow too many."""
    groups: list[set[str]] = []
    first = 0
    while first < len(run):
        last = first + 1
        group = _joined(run[first:last])
        while last < len(run) and (wider := _joined(run[first : last + 1])) is not None:
            group = wider
            last += 1
        if group is not None:
            groups.append(group)
        first = last
    return groups


def _joined(parts: Sequence[tuple[str, ...]]) -> set[str] | None:
    size = 1
    for part in parts:
        size *= len(part)
    if size > _MOST_WORDS or any(word.endswith("*") for part in parts[:-1] for word in part):
        return None
    words: set[str] = set()
    for row in product(*parts):
        word = row[0].rstrip("*")
        for following in row[1:]:
            latin = bool(LATIN.match(word[-1])) + bool(LATIN.match(following[0]))
            if latin == 1:
                return None
            word += (" " if latin else "") + following.rstrip("*")
        words |= {word, DOUBLED.sub(r"\1", word)}
    return words


@cache
def _weight(word: str) -> int:
    return sum(2 if _WIDE.match(sign) else 1 for sign in word)
