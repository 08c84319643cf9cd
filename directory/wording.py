"""Words as they are compared, and the phrases of many needs found in one pass over a text."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from ahocorasick_rs import AhoCorasick

from directory.names import normal
from directory.needs import Family

MOST_CHARACTERS = 400

_MARKS = re.compile("[\u0300-\u036f]+")
_DASHED_NUMBER = re.compile(r"\d[\d\s()-]{5,}\d")
_BETWEEN = re.compile(r"[\s()-]+")
_GAP = re.compile(r"[^\w*\u0e00-\u0e7f]+")
_LETTER = re.compile(r"[a-z0-9]")
_WITH_ANY = ("zh-Hant", "en")


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
class _Word:
    """A word where it stands for a part of phrases, and the languages it is of, as bits.

    An open end may go on: `abus*` is found in abusing, `*pukul` in dipukul.
    """

    part: int
    tongues: int
    is_open_before: bool
    is_open_after: bool


Span = tuple[int, int]

_ANY_TONGUE = -1
_HARMLESS = 0
# What takes several words that belong together says more than what takes one.
_TOGETHER = 1.25


class Phrases:
    """The phrases of many owners, found together in a folded text.

    A phrase is one word, or several words or families that must all be there. Words of two languages do not make one
    phrase, but English and Chinese go with any. Words inside a harmless one are not there: 打 in 打電話.
    """

    def __init__(self, phrases: Iterable[tuple[int, Sequence[str | Family]]], harmless: Iterable[str] = ()) -> None:
        self._parts: dict[str, int] = {"": _HARMLESS}
        self._stands_for: dict[str, list[_Word]] = defaultdict(list)
        self._holders: list[list[int]] = [[]]
        self._owners: list[int] = []
        self._sizes: list[int] = []
        for word in harmless:
            self._add(word, _HARMLESS, _ANY_TONGUE)
        for owner, parts in phrases:
            held = dict.fromkeys(self._part(part) for part in parts)
            for part in held:
                self._holders[part].append(len(self._owners))
            self._owners.append(owner)
            self._sizes.append(len(held))
        self._words = tuple(map(tuple, self._stands_for.values()))
        self._automaton = AhoCorasick(self._stands_for, store_patterns=False)
        del self._stands_for, self._parts

    def _part(self, said: str | Family) -> int:
        """The number of a part, its words added where it is new."""
        name = f"<{said.id}>" if isinstance(said, Family) else fold(said)
        if name not in self._parts:
            self._parts[name] = len(self._holders)
            self._holders.append([])
            if isinstance(said, Family):
                for place, (language, words) in enumerate(said.words.items()):
                    for word in words:
                        self._add(word, self._parts[name], _ANY_TONGUE if language in _WITH_ANY else 1 << place)
            else:
                self._add(said, self._parts[name], _ANY_TONGUE)
        return self._parts[name]

    def _add(self, word: str, part: int, tongues: int) -> None:
        folded = fold(word)
        self._stands_for[folded.strip("*")].append(_Word(part, tongues, folded.startswith("*"), folded.endswith("*")))

    def covered(self, text: str) -> Mapping[int, float]:
        """For each owner with a phrase in the text, how many of its characters the phrases cover.

        A phrase inside a longer one does not count: 打我 in 打我電話, 跳樓 in 想跳樓.
        """
        found = self._found(text)
        have: Counter[int] = Counter(phrase for part in found for phrase in self._holders[part])
        whole: list[tuple[int, Span, bool]] = []
        parts_of: dict[int, list[int]] = defaultdict(list)
        complete = {phrase for phrase, parts in have.items() if parts == self._sizes[phrase]}
        for part in found:
            for phrase in self._holders[part]:
                if phrase in complete:
                    parts_of[phrase].append(part)
        for phrase, parts in parts_of.items():
            tongues = _ANY_TONGUE
            for part in parts:
                tongues &= found[part][1]
            if tongues:
                whole += [(self._owners[phrase], found[part][0], len(parts) > 1) for part in parts]
        spans = {span for _, span, _ in whole}
        hidden = {span for span in spans if any(_is_inside(span, other) for other in spans)}
        spans_of: dict[int, set[Span]] = defaultdict(set)
        together: set[int] = set()
        for owner, span, is_together in whole:
            if span not in hidden:
                spans_of[owner].add(span)
                if is_together:
                    together.add(owner)
        return {owner: _length(spans) * (_TOGETHER if owner in together else 1.0) for owner, spans in spans_of.items()}

    def _found(self, text: str) -> Mapping[int, tuple[Span, int]]:
        """The parts that stand in the text, each with its longest span and the languages it may be of."""
        standing: list[tuple[_Word, Span]] = []
        harmless: list[Span] = []
        for word, start, end in self._automaton.find_matches_as_indexes(text, overlapping=True):
            begins, ends = _stands(text, start, end)
            for meant in self._words[word]:
                if (begins or meant.is_open_before) and (ends or meant.is_open_after):
                    if meant.part == _HARMLESS:
                        harmless.append((start, end))
                    else:
                        standing.append((meant, (start, end)))
        found: dict[int, tuple[Span, int]] = {}
        for meant, span in standing:
            if any(_is_inside(span, other) for other in harmless):
                continue
            longest, tongues = found.get(meant.part, ((0, 0), 0))
            if span[1] - span[0] > longest[1] - longest[0]:
                longest = span
            found[meant.part] = (longest, tongues | meant.tongues)
        return found


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
