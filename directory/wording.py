"""Words as they are compared, and the phrases of many needs found in one pass over a text."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from ahocorasick_rs import AhoCorasick

from directory.names import normal

MOST_CHARACTERS = 400

_MARKS = re.compile("[\u0300-\u036f]+")
_DASHED_NUMBER = re.compile(r"\d[\d\s()-]{5,}\d")
_BETWEEN = re.compile(r"[\s()-]+")
_GAP = re.compile(r"[^\w*\u0e00-\u0e7f]+")
_LETTER = re.compile(r"[a-z0-9]")


def fold(text: str) -> str:
    """The text as it is compared: no case, no accents, no marks, 臺 for 台, numbers without dashes.

    Vietnamese is often typed without its accents, so nobody is made to type them.
    """
    plain = unicodedata.normalize("NFKC", text[:MOST_CHARACTERS]).casefold()
    if not plain.isascii():
        plain = _MARKS.sub("", unicodedata.normalize("NFD", plain)).replace("đ", "d")
    plain = _DASHED_NUMBER.sub(lambda number: _BETWEEN.sub("", number.group()), plain)
    return normal(_GAP.sub(" ", plain.replace("'", "").replace("’", ""))).strip()


@dataclass(frozen=True, slots=True)
class _Part:
    """One part of a phrase; an open one may go on, so that `abus*` is found in abusing."""

    phrase: int
    word: str
    is_open: bool


Span = tuple[int, int]


class Phrases:
    """The phrases of many owners, found together in a folded text."""

    def __init__(self, phrases: Iterable[tuple[int, Sequence[str]]]) -> None:
        parts: dict[str, list[_Part]] = defaultdict(list)
        self._owners: list[int] = []
        self._sizes: list[int] = []
        for owner, words in phrases:
            folded = dict.fromkeys(fold(word) for word in words)
            for word in folded:
                parts[word.rstrip("*")].append(_Part(len(self._owners), word, word.endswith("*")))
            self._owners.append(owner)
            self._sizes.append(len(folded))
        self._parts = tuple(map(tuple, parts.values()))
        self._words = AhoCorasick(parts, store_patterns=False)

    def covered(self, text: str) -> Mapping[int, int]:
        """For each owner with a phrase in the text, how many of its characters the phrases cover.

        A phrase inside a longer one does not count: 打我 in 打我電話, 跳樓 in 想跳樓.
        """
        found: dict[int, dict[_Part, Span]] = defaultdict(dict)
        for word, start, end in self._words.find_matches_as_indexes(text, overlapping=True):
            span = (start, end)
            begins, ends = _stands(text, *span)
            for part in self._parts[word]:
                if begins and (ends or part.is_open):
                    found[part.phrase].setdefault(part, span)
        whole = [
            (self._owners[phrase], span)
            for phrase, spans in found.items()
            if len(spans) == self._sizes[phrase]
            for span in spans.values()
        ]
        spans_of: dict[int, list[Span]] = defaultdict(list)
        for owner, span in whole:
            if not any(_is_inside(span, other) for _, other in whole):
                spans_of[owner].append(span)
        return {owner: _length(spans) for owner, spans in spans_of.items()}


def _stands(text: str, start: int, end: int) -> tuple[bool, bool]:
    """Whether a word begins and ends here; only letters of the Latin script and digits can go on."""
    begins = not (start and _LETTER.match(text[start]) and _LETTER.match(text[start - 1]))
    ends = not (end < len(text) and _LETTER.match(text[end - 1]) and _LETTER.match(text[end]))
    return begins, ends


def _is_inside(span: Span, other: Span) -> bool:
    return other[0] <= span[0] and span[1] <= other[1] and span != other


def _length(spans: Iterable[Span]) -> int:
    """How many characters the spans cover together."""
    covered, reached = 0, 0
    for start, end in sorted(spans):
        covered += max(0, end - max(start, reached))
        reached = max(reached, end)
    return covered
