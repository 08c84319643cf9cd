"""Words as they were meant: short forms written out, and a slip in a long word of the Latin script corrected."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from directory.wording import fold

# Between Chinese characters letters are a part of a word: 吸k.
_WORD = re.compile(r"(?<!\S)[a-z]+(?!\S)")
_PART = re.compile(r"[a-z*]+")
# A slip in a shorter word too often makes another word: bother, brother.
_SHORTEST = 7


class Spelling:
    """The words somebody can have meant, and the short forms of some."""

    def __init__(self, known: Iterable[str], shorthand: Mapping[str, str]) -> None:
        parts = {part for words in known for part in _PART.findall(fold(words))}
        self._known = {part for part in parts if "*" not in part}
        self._beginnings = {part.rstrip("*") for part in parts if part.endswith("*") and not part.startswith("*")}
        self._short = {fold(short): fold(full) for short, full in shorthand.items()}
        self._near: dict[str, list[str]] = defaultdict(list)
        for word in sorted(self._known | self._beginnings):
            if len(word) >= _SHORTEST - 1:
                for form in _less_one(word):
                    self._near[form].append(word)

    def meant(self, folded: str) -> str:
        """The text with each word as it was meant, as far as that is clear."""
        return _WORD.sub(lambda word: self._meant(word.group()), folded)

    def _meant(self, word: str) -> str:
        if word in self._short:
            return self._short[word]
        if (
            len(word) < _SHORTEST - 1
            or word in self._known
            or any(word[:end] in self._beginnings for end in range(4, len(word)))
        ):
            return word
        near = {known for form in _less_one(word) for known in self._near.get(form, ())}
        meant = sorted(
            known
            for known in near
            if known[0] == word[0] and max(len(word), len(known)) >= _SHORTEST and _is_slip(word, known)
        )
        return meant[0] if meant else word


def _less_one(word: str) -> Iterator[str]:
    """The word, and every word it is without one letter."""
    yield word
    for at in range(len(word)):
        yield word[:at] + word[at + 1 :]


def _is_slip(typed: str, known: str) -> bool:
    """Whether one letter was left out, added, changed, or changed places with the next."""
    if abs(len(typed) - len(known)) > 1 or typed == known:
        return False
    start = next((at for at, (one, other) in enumerate(zip(typed, known, strict=False)) if one != other), None)
    if start is None:
        return True
    one, other = typed[start:], known[start:]
    return (
        one[1:] == other
        or one == other[1:]
        or one[1:] == other[1:]
        or (one[2:] == other[2:] and one[:2] == other[1::-1])
    )
