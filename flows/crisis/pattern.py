"""The small language in which rules are written, turned into expressions and the words they cannot do without.

A pattern is words in a row: `WISH DIE`, `藥|農藥 ~ 吞|吃 下去`. In capitals stands a slot of the lexicon; `a|b` are
words, `_` is a blank inside one, `(x)` may be missing, `[xy]` is one of both, `word*` may go on, `word?` and `SLOT?`
may be missing. `~` is a short gap inside a clause, `~~` a longer one inside a sentence, `#` a number of ten or more.
`!a|b` says what may not follow, `<!a|b` what may not stand before, `^` and `$` are the ends of the message.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from itertools import product

from flows.crisis.alternatives import NUMBER, NUMBER_WORD, one_of
from flows.crisis.triggers import needed

_GAPS = {("~", False): "[^。.!?;,\n]{0,6}?", ("~~", False): "[^。.!?;\n]{0,14}?"}
_GAPS |= {("~", True): "[^.!?;\n]{0,20}?", ("~~", True): "[^.!?;\n]{0,45}?"}
_OPEN = "\0"  # folding turns the star into a blank
_OPTION = re.compile(r"\(([^()]*)\)|\[([^\[\]]*)\]")


Slots = Mapping[str, tuple[str, ...]]


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
    """One readable pattern: its pieces, and the groups of words of which each must be there."""

    pieces: tuple[str | _Words, ...]
    needs: tuple[frozenset[str], ...]

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


def parse(source: str, slots: Slots, fold: Callable[[str], str], *, spaced: bool) -> Pattern:
    """The pattern written in `source`, its words folded as the text will be; `spaced` scripts get longer gaps."""
    pieces: list[str | _Words] = []
    runs: list[list[tuple[str, ...]]] = [[]]
    joined = False
    for piece in source.split():
        if piece in ("~", "~~", "#", "^", "$") or piece.startswith(("!", "<!")):
            pieces.append(_assertion(piece, slots, fold, spaced))
            if piece in ("~", "~~", "#"):
                runs.append([])
                joined = False
            continue
        literals = _literals(piece.rstrip("?"), slots, fold)
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
    needs = needed(runs)
    if not needs:
        raise BadPattern("nothing but gaps and words that may be missing")
    return Pattern(tuple(pieces), needs)


def _literals(piece: str, slots: Slots, fold: Callable[[str], str]) -> tuple[str, ...]:
    words: list[str] = []
    if "?" in piece:
        raise BadPattern(f"{piece!r}: a question mark stands only at the end")
    for choice in piece.split("|"):
        parts = [_readings(part, slots, fold) for part in choice.split("_")]
        words += [" ".join(row) for row in product(*parts)]
    if not all(words):
        raise BadPattern(f"an empty word in {piece!r}")
    return tuple(dict.fromkeys(words))


def _readings(part: str, slots: Slots, fold: Callable[[str], str]) -> tuple[str, ...]:
    if part in slots:
        return slots[part]
    if part.isascii() and part.isupper():
        raise BadPattern(f"no slot {part}")
    return tuple(fold(reading).replace(_OPEN, "*") for reading in expand(part.replace("*", _OPEN)))


def _assertion(piece: str, slots: Slots, fold: Callable[[str], str], spaced: bool) -> str | _Words:
    if piece == "#":
        return f" ?{NUMBER} ?"
    if piece in ("~", "~~"):
        return _GAPS[piece, spaced]
    if piece in ("^", "$"):
        return r"\A ?" if piece == "^" else r"[ .!~。?]{0,6}\Z"
    if piece.startswith("<!"):
        behind = _literals(piece[2:], slots, fold)
        return "".join(f"(?<!{re.escape(word)})(?<!{re.escape(word)} )" for word in behind)
    return _Words(_literals(piece[1:], slots, fold), "(?! ?%s)")
