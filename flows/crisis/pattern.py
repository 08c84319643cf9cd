"""The small language in which rules are written, turned into anchored expressions and their trigger words.

A pattern is words in a row: `WISH DIE`, `藥|农药 ~ 吞|吃 下去`. In capitals stands a slot of the lexicon; `a|b` are words,
`_` is a blank inside one, `(x)` may be missing, `[xy]` is one of both, `word*` may go on, `word?` and `SLOT?` may be missing.
`~` is a short gap inside a clause, `~~` a longer one inside a sentence, `#` a number of ten or more. `!a|b` says what may not
follow, `<!a|b` what may not stand before, `^` and `$` are the ends of the message.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from itertools import product

from flows.crisis.normalize import LETTER, WIDE

_NUMBER = "(?:[1-9][0-9]{1,3}|[一二两三四五六七八九几数]?十[一二三四五六七八九几]?|[一二两三四五六七八九几数]百)"
_GAPS = {("~", False): "[^。.!?;,\n]{0,6}?", ("~~", False): "[^。.!?;\n]{0,14}?"}
_GAPS |= {("~", True): "[^.!?;\n]{0,20}?", ("~~", True): "[^.!?;\n]{0,45}?"}
_OPTION = re.compile(r"\(([^()]*)\)|\[([^\[\]]*)\]")
_DOUBLED = re.compile(r"([a-z])\1")
_LATIN_EDGE = re.compile(f"[{LETTER}]")
_WIDE = re.compile(f"[{WIDE}]")
_MOST_TRIGGERS = 1500
_LONG_ENOUGH = 8


Slots = Mapping[str, tuple[str, ...]]


class BadPattern(ValueError):
    """A pattern that cannot be read, with the reason."""


@dataclass(frozen=True, slots=True)
class Pattern:
    """One readable pattern: the expression that verifies it, and the words that make us look for it."""

    expression: str
    triggers: frozenset[str]


@dataclass(frozen=True, slots=True)
class _Words:
    literals: tuple[str, ...]
    optional: bool


def expand(word: str) -> list[str]:
    """Every reading of a word with `(x)` and `[xy]` in it."""
    found = _OPTION.search(word)
    if not found:
        return [word]
    choices = ["", found[1]] if found[1] is not None else list(found[2])
    return [reading for choice in choices for reading in expand(word[: found.start()] + choice + word[found.end() :])]


def parse(source: str, slots: Slots, fold: Callable[[str], str], *, spaced: bool) -> Pattern:
    """The pattern written in `source`, its words folded as the text will be; `spaced` scripts get longer gaps."""
    parts: list[str] = []
    run: list[_Words] = []
    runs: list[list[_Words]] = []
    joined = False
    for token in source.split():
        if token in ("~", "~~", "#", "^", "$") or token.startswith(("!", "<!")):
            parts.append(_assertion(token, slots, fold, spaced))
            if token in ("~", "~~", "#"):
                runs.append(run)
                run = []
                joined = False
            continue
        words = _Words(_literals(token.rstrip("?"), slots, fold), token.endswith("?"))
        expression = _alternatives(words.literals)
        if words.optional:
            parts.append(f"(?:{' ?' if joined else ''}{expression}{'' if joined else ' ?'})?")
            runs.append(run)
            run = []
        else:
            parts.append(f"{' ?' if joined else ''}{expression}")
            joined = True
            if "#" in words.literals:
                runs.append(run)
                run = []
            else:
                run.append(words)
    runs.append(run)
    return Pattern("".join(parts), frozenset(_best_triggers(runs)))


def _literals(token: str, slots: Slots, fold: Callable[[str], str]) -> tuple[str, ...]:
    words: list[str] = []
    if "?" in token:
        raise BadPattern(f"{token!r}: a question mark stands only at the end")
    for choice in token.split("|"):
        if choice in slots:
            words += slots[choice]
        elif choice.isascii() and choice.isupper():
            raise BadPattern(f"no slot {choice}")
        else:
            words += [
                fold(reading.replace("_", " ").replace("*", "\0")).replace("\0", "*") for reading in expand(choice)
            ]
    if not all(words):
        raise BadPattern(f"an empty word in {token!r}")
    return tuple(dict.fromkeys(words))


def _assertion(token: str, slots: Slots, fold: Callable[[str], str], spaced: bool) -> str:
    if token == "#":
        return f" ?{_NUMBER} ?"
    if token in ("~", "~~"):
        return _GAPS[token, spaced]
    if token in ("^", "$"):
        return r"\A ?" if token == "^" else r"[ .!~。?]*\Z"
    if token.startswith("<!"):
        behind = _literals(token[2:], slots, fold)
        return "".join(f"(?<!{re.escape(word)})(?<!{re.escape(word)} )" for word in behind)
    return f"(?! ?{_alternatives(_literals(token[1:], slots, fold))})"


def _alternatives(literals: tuple[str, ...]) -> str:
    ordered = sorted(literals, key=lambda word: (-len(word), word))
    return f"(?:{'|'.join(_literal(word) for word in ordered)})"


def _literal(word: str) -> str:
    if word == "#":
        return _NUMBER
    open_ended = word.endswith("*")
    word = word.rstrip("*")
    before = f"(?<![{LETTER}])" if _LATIN_EDGE.match(word[0]) else ""
    after = f"(?![{LETTER}])" if not open_ended and _LATIN_EDGE.match(word[-1]) else ""
    return before + _DOUBLED.sub(r"\1{1,2}", re.escape(word)) + after


def _best_triggers(runs: list[list[_Words]]) -> set[str]:
    """The words of the most telling part that every match must contain."""
    best: tuple[int, int, set[str]] | None = None
    for run in runs:
        for first in range(len(run)):
            for last in range(first + 1, len(run) + 1):
                triggers = _joined([words.literals for words in run[first:last]])
                if triggers is None:
                    break
                score = min(min(_weight(word) for word in triggers), _LONG_ENOUGH)
                if best is None or (-score, len(triggers)) < best[:2]:
                    best = (-score, len(triggers), triggers)
    if best is None:
        raise BadPattern("nothing but gaps and words that may be missing")
    return best[2]


def _joined(parts: list[tuple[str, ...]]) -> set[str] | None:
    size = 1
    for part in parts:
        size *= len(part)
    if size > _MOST_TRIGGERS or any(word.endswith("*") for part in parts[:-1] for word in part):
        return None
    triggers: set[str] = set()
    for row in product(*parts):
        word = row[0].rstrip("*")
        for following in row[1:]:
            both_latin = _LATIN_EDGE.match(word[-1]) and _LATIN_EDGE.match(following[0])
            if not both_latin and (_LATIN_EDGE.match(word[-1]) or _LATIN_EDGE.match(following[0])):
                return None
            word += (" " if both_latin else "") + following.rstrip("*")
        triggers |= {word, _DOUBLED.sub(r"\1", word)}
    return triggers


def _weight(word: str) -> int:
    return sum(2 if _WIDE.match(sign) else 1 for sign in word)
