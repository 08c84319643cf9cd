"""Text as the platforms count it, cut where a reader would not mind."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from itertools import accumulate, pairwise

_JOINER = "\u200d"
_QUOTED = re.compile(r"\"[^\"]*\"|'[^']*'|“[^”]*”|https?://\S+|\d{6,}")
_REASON = 200


def utf16(text: str) -> int:
    """How long LINE and Telegram take this text to be: an emoji or a rare character counts as two."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def graphemes(text: str) -> list[str]:
    """The characters as a person sees them: an emoji with its skin tone or its family stays whole."""
    seen: list[str] = []
    is_joined = is_flag_open = False
    for character in text:
        is_flag = "\U0001f1e6" <= character <= "\U0001f1ff"
        if seen and (is_joined or _extends(character) or (is_flag and is_flag_open)):
            seen[-1] += character
            is_flag_open = False
        else:
            seen.append(character)
            is_flag_open = is_flag
        is_joined = character == _JOINER
    return seen


def _extends(character: str) -> bool:
    if character < "\u0300":
        return False
    return (
        character == _JOINER
        or "\U0001f3fb" <= character <= "\U0001f3ff"  # skin tones
        or "\U000e0020" <= character <= "\U000e007f"  # the letters inside a region's flag
        or unicodedata.category(character) in ("Mn", "Me", "Mc")
    )


def shorten(text: str, limit: int) -> str:
    """The text in at most `limit` visible characters, with … where something is missing.

    No more than ten UTF-16 units stand for each, so that piled-up accents cannot burst a payload.
    """
    if len(text) <= limit:
        return text
    whole = graphemes(text)
    if len(whole) <= limit and utf16(text) <= limit * 10:
        return text
    kept = ""
    for character in whole[: limit - 1]:
        if utf16(kept + character) > limit * 10 - 1:
            break
        kept += character
    return kept.rstrip() + "…"


def cut(text: str, limit: int) -> str:
    """The text in at most `limit` UTF-16 units, with … where something is missing."""
    return text if utf16(text) <= limit else split(text, limit - 1)[0].rstrip() + "…"


def split(text: str, limit: int) -> list[str]:
    """The text in pieces of at most `limit` UTF-16 units; put together again they are the text.

    A piece ends at a line's end where one lies in its second half, else after a sentence or a space,
    else between two characters; an emoji sequence is cut only when it alone is longer than the limit.
    """
    pieces = []
    while utf16(text) > limit:
        at = _place_to_cut(text, limit)
        pieces.append(text[:at])
        text = text[at:]
    if text or not pieces:
        pieces.append(text)
    return pieces


def _place_to_cut(text: str, limit: int) -> int:
    most = _characters_within(text, limit)
    for marks in ("\n", "。！？!?", "，；、 "):
        at = max(text.rfind(mark, most // 2, most) for mark in marks) + 1
        if at > 0 and not _extends(text[at : at + 1] or " "):
            return at
    ends = accumulate(len(character) for character in graphemes(text[: most + 1]))
    return max((end for end in ends if end <= most), default=max(most, 1))


def _characters_within(text: str, limit: int) -> int:
    length = 0
    for at, character in enumerate(text):
        length += 2 if character > "\uffff" else 1
        if length > limit:
            return at
    return len(text)


@lru_cache(maxsize=4096)
def width(text: str) -> int:
    """How wide a label stands on a screen: a Chinese character is as wide as two letters."""
    return sum(2 if unicodedata.east_asian_width(character) in "WF" else 1 for character in text)


def labelled(label: str, value: str) -> str:
    """“地點：竹北” in Chinese, “Place: Zhubei” in other scripts."""
    is_wide = any(unicodedata.east_asian_width(character) in "WF" for character in label)
    return f"{label}{'：' if is_wide else ': '}{value}"


def without_people(reason: str) -> str:
    """A platform's words about a refusal, without what it quotes from our message, ids or addresses."""
    return _QUOTED.sub("…", reason)[:_REASON]


def bounds(pieces: list[str]) -> Iterator[tuple[int, int]]:
    """Where each piece begins and ends in the whole, in UTF-16 units."""
    return pairwise(accumulate((utf16(piece) for piece in pieces), initial=0))
