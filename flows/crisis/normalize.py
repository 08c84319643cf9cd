"""The views in which a message is read: what people write to be found, or not to be found."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from flows.crisis.bopomofo import SYLLABLES, TONES

Replacement = str | Callable[[re.Match[str]], str]
Substitute = Callable[[re.Pattern[str], Replacement, str], str]

WIDE = "\u0e00-\u0e7f\u3040-\u30ff\u3100-\u312f\u3400-\u9fff\U00020000-\U0003ffff"
LETTER = "a-z0-9\u00e0-\u00f6\u00f8-\u024f\u1e00-\u1eff"

_BLANKED = '"“”「」『』()[]{}<>*_~-–—/\\|:^`=+'
_SOFTENED: dict[int, str | None] = {
    **{ord(sign): " " for sign in _BLANKED},
    **{ord(sign): None for sign in "'’‘ʼ´"},
    ord("、"): ",",
}
_DROPPED: dict[int, None] = dict.fromkeys(
    [*range(0x300, 0x370), *range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x2070), 0xFEFF, 0xAD, 0xFE0F]
)
_RUN = re.compile(r"([^\d\s])\1\1+")
_BLANKS = re.compile(r"[ \t\r\f\v]{2,}")
_GAP = re.compile(f"(?<=[{WIDE}])[ \t.·・…]+(?=[{WIDE}])")
_TONE_GAP = re.compile(f"(?<=[{TONES}]) +")
_BOPOMOFO = re.compile(r"[ㄅ-ㄩ]")
_LATIN = re.compile(r"[a-zđ]")
_LEET = re.compile(
    "|".join(
        (
            r"(?<=[a-z])[013457@$!](?=[a-z])",
            rf"(?<=[a-z])[03@$](?![{LETTER}])",
            rf"(?<![{LETTER}])[013457@$](?=[a-z]{{2}})",
            r"(?:\b[a-z0134] ){2,}[a-z](?![a-z])",
        )
    )
)
_LEET_SIGN = re.compile(r"[013457@$!]| [a-z] ")
_LEET_LETTERS = str.maketrans(
    {"0": "o", "1": "i", "3": "e", "4": "a", "5": "s", "7": "t", "@": "a", "$": "s", "!": "i", " ": None}
)
_MARKED = re.compile("[\u00e0-\u024f\u1e00-\u1eff\u207f]")
_TONE_NUMBER = re.compile(r"(?<=[a-z])[1-9](?![a-z0-9])")

_SYLLABLE = re.compile(f"({'|'.join(sorted(SYLLABLES, key=len, reverse=True))})[{TONES}]?")


class View(StrEnum):
    """A way of reading the message."""

    PLAIN = "plain"
    LEET = "leet"
    TONELESS = "toneless"


@dataclass(frozen=True, slots=True)
class Folding:
    """The one table that turns full forms into the forms the lexicon is compared in."""

    table: dict[int, int | str | None]

    @classmethod
    def of(cls, han: Mapping[str, str]) -> Folding:
        """The folding with this table of Han characters, Traditional to Simplified."""
        return cls({**_SOFTENED, **_DROPPED, **{ord(full): simple for full, simple in han.items()}})

    def fold(self, text: str) -> str:
        """Text in compatibility form, lower case, without marks that hide it, Simplified."""
        return unicodedata.normalize("NFKC", text).casefold().translate(self.table)


def plain(text: str, folding: Folding) -> str:
    """The first view: folded, stretched letters shortened, gaps between wide characters closed."""
    return close(folding.fold(text), _substitute)


def close(folded: str, substitute: Substitute) -> str:
    """The later steps of the first view; `substitute` does one step, and may keep a trace of it."""
    closed = substitute(_RUN, r"\1", folded) if _RUN.search(folded) else folded
    if "  " in closed:
        closed = substitute(_BLANKS, " ", closed)
    if " " in closed or "." in closed or "·" in closed:
        closed = substitute(_GAP, "", closed)
    if _BOPOMOFO.search(closed):
        closed = substitute(_TONE_GAP, "", closed)
        return substitute(_GAP, "", substitute(_SYLLABLE, _spell, closed))
    return closed


def has_latin(view: str) -> bool:
    """Whether there are Latin letters, without which the other views would change nothing."""
    return bool(_LATIN.search(view))


def leet(view: str, substitute: Substitute | None = None) -> str | None:
    """The view with digits read as letters and spelled-out words joined; None where it would change nothing."""
    if not _LEET_SIGN.search(view) or not _LEET.search(view):
        return None
    return (substitute or _substitute)(_LEET, _unleet, view)


def toneless(view: str, substitute: Substitute | None = None) -> str:
    """The view without tone and vowel marks, as on a phone without the right keyboard."""
    if not substitute:
        return _TONE_NUMBER.sub("", strip_tones(view))
    return substitute(_TONE_NUMBER, "", substitute(_MARKED, lambda found: strip_tones(found[0]), view))


def strip_tones(text: str) -> str:
    """Text without the marks of Latin letters; Thai and kana keep theirs."""
    if text.isascii():
        return text
    marks_off = "".join(sign for sign in unicodedata.normalize("NFD", text) if not "\u0300" <= sign <= "\u036f")
    return unicodedata.normalize("NFC", marks_off).replace("đ", "d").replace("ⁿ", "n")


def _spell(found: re.Match[str]) -> str:
    return SYLLABLES[found[1]]


def _unleet(found: re.Match[str]) -> str:
    return found[0].translate(_LEET_LETTERS)


def _substitute(pattern: re.Pattern[str], new: Replacement, text: str) -> str:
    return pattern.sub(new, text)
