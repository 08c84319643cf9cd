"""The small language in which rules are written, turned into expressions and the words they cannot do without.

A pattern is words in a row: `WISH DIE`, `藥|農藥 ~ 吞|吃 下去`. In capitals stands a slot of the lexicon; `a|b` are
words, `_` is a blank inside one, `(x)` may be missing, `[xy]` is one of both, `word*` may go on, `word?` and `SLOT?`
may be missing. `~` is a short gap inside a clause, `~~` a longer one inside a sentence, `#` a number of ten or more.
`!a|b` says what may not follow, `<!a|b` what may not stand before, `^` and `$` are the ends of the message.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import groupby, product

from flows.crisis.alternatives import NUMBER, NUMBER_WORD, one_of
from flows.crisis.triggers import Words

_GAPS = {("~", False): "[^。.!?;,\n]{0,6}?", ("~~", False): "[^。.!?;\n]{0,14}?"}
_GAPS |= {("~", True): "[^.!?;\n]{0,20}?", ("~~", True): "[^.!?;\n]{0,45}?"}
# Folding turns these signs of a pattern into blanks; meanwhile others stand for them.
_BETWEEN = "\0"
_KEPT = str.maketrans("|*_", "\0\1\2")
_GIVEN = {1: "*", 2: " "}
_SMALL = re.compile(r"[^A-Z()\[\]]*\Z")
_OPTION = re.compile(r"\(([^()]*)\)|\[([^\[\]]*)\]")


class BadPattern(ValueError):
    """A pattern that cannot be read, with the reason."""


@dataclass(frozen=True, slots=True)
class _Words:
    """One of these words, with what may stand around it."""

    literals: tuple[str, ...]
    frame: str

    def expression(self) -> str:
        return self.frame % one_of(self.literals)


@dataclass(frozen=True, slots=True)
class Pattern:
    """One readable pattern: its pieces, and the words in a row of which each must be there."""

    pieces: tuple[str | _Words, ...]
    runs: tuple[tuple[Words, ...], ...]

    def expression(self) -> str:
        """The expression that verifies it."""
        return "".join(piece if isinstance(piece, str) else piece.expression() for piece in self.pieces)


def expand(word: str) -> list[str]:
    """Every reading of a word with `(x)` and `[xy]` in it."""
    found = _OPTION.search(word)
    if not found:
        return [word]
    choices = ["", found[1]] if found[1] is not None else list(found[2])
    return [reading for choice in choices for reading in expand(word[: found.start()] + choice + word[found.end() :])]


class Reader:
    """Reads the patterns of one language in one view; `spaced` scripts get longer gaps."""

    def __init__(self, fold: Callable[[str], str], *, spaced: bool) -> None:
        self._fold, self._spaced = fold, spaced
        self._slots: dict[str, Words] = {}
        self._known: dict[str, Words] = {}

    def add_slot(self, name: str, source: str) -> None:
        """Know the words of a slot; `@NAME` among them stands for those of a slot before."""
        readings: list[str] = []
        for is_slot, words in groupby(source.split(), lambda word: word.startswith("@")):
            if not is_slot:
                readings += self._folded("|".join(reading for word in words for reading in expand(word)))
                continue
            for word in words:
                if word[1:] not in self._slots:
                    raise BadPattern(f"slot {word[1:]} must stand before {name}")
                readings += self._slots[word[1:]]
        self._slots[name] = tuple(dict.fromkeys(readings))

    def forget_words(self) -> None:
        """Let go of what was only kept to read many patterns at once."""
        self._known.clear()

    def expression(self, source: str) -> str:
        """The expression that verifies the pattern written in `source`."""
        return self.parse(source).expression()

    def with_gaps(self, source: str) -> str:
        """The same, with a group for each gap."""
        gaps = {_GAPS[sign, self._spaced] for sign in ("~", "~~")}
        pieces = self.parse(source).pieces
        return "".join(
            piece.expression() if isinstance(piece, _Words) else f"({piece})" if piece in gaps else piece
            for piece in pieces
        )

    def parse(self, source: str) -> Pattern:
        """The pattern written in `source`, its words folded as the text will be."""
        pieces: list[str | _Words] = []
        runs: list[list[Words]] = [[]]
        joined = False
        for piece in source.split():
            if piece in ("~", "~~", "#", "^", "$") or piece.startswith(("!", "<!")):
                pieces.append(self._assertion(piece))
                if piece in ("~", "~~", "#"):
                    runs.append([])
                    joined = False
                continue
            literals = self._literals(piece.rstrip("?"))
            blank = " ?" if joined else ""
            if piece.endswith("?"):
                pieces.append(_Words(literals, f"(?:{blank}%s{'' if joined else ' ?'})?"))
                runs.append([])
            else:
                pieces.append(_Words(literals, f"{blank}%s"))
                joined = True
                if NUMBER_WORD in literals:
                    runs.append([])
                else:
                    runs[-1].append(literals)
        if not any(runs):
            raise BadPattern("nothing but gaps and words that may be missing")
        return Pattern(tuple(pieces), tuple(tuple(run) for run in runs if run))

    def _literals(self, piece: str) -> Words:
        if piece not in self._known:
            if "?" in piece:
                raise BadPattern(f"{piece!r}: a question mark stands only at the end")
            words = self._folded(piece) if _SMALL.match(piece) else tuple(self._choices(piece))
            if not all(words):
                raise BadPattern(f"an empty word in {piece!r}")
            self._known[piece] = tuple(dict.fromkeys(words))
        return self._known[piece]

    def _choices(self, piece: str) -> Iterator[str]:
        for choice in piece.split("|"):
            for row in product(*(self._readings(part) for part in choice.split("_"))):
                yield " ".join(row)

    def _readings(self, part: str) -> Words:
        if part in self._slots:
            return self._slots[part]
        if part.isascii() and part.isupper():
            raise BadPattern(f"no slot {part}")
        return self._folded("|".join(expand(part)))

    def _folded(self, words: str) -> Words:
        """These words, folded all at once."""
        return tuple(self._fold(words.translate(_KEPT)).translate(_GIVEN).split(_BETWEEN))

    def _assertion(self, piece: str) -> str | _Words:
        if piece == "#":
            return f" ?{NUMBER} ?"
        if piece in ("~", "~~"):
            return _GAPS[piece, self._spaced]
        if piece in ("^", "$"):
            return r"\A ?" if piece == "^" else r"[ .!~。?]{0,6}\Z"
        if piece.startswith("<!"):
            behind = self._literals(piece[2:])
            return "".join(f"(?<!{re.escape(word)})(?<!{re.escape(word)} )" for word in behind)
        return _Words(self._literals(piece[1:]), "(?! ?%s)")
