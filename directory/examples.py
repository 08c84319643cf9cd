"""What somebody may say who asks for a need: its phrases, its families put side by side, and whole sentences."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from directory.needs import LANGUAGES, Need
from directory.wording import fold

_MOST_OF_FAMILIES = 12


def sentences(need: Need, whole: Iterable[str] = ()) -> Iterator[str]:
    """Each phrase, of families said together the first words with one another in every language, and whole ones."""
    yield from map(fold, whole)
    for phrases in need.phrases.values():
        yield from (fold(" ".join(phrase)).replace("*", "") for phrase in phrases)
    for families in need.together:
        for language in LANGUAGES:
            lists = [family.words[language] for family in families]
            if all(lists):
                for at in range(min(_MOST_OF_FAMILIES, max(map(len, lists)))):
                    yield fold(" ".join(words[at % len(words)] for words in lists)).replace("*", "")
