"""Numbers for rows, and case numbers for people: the first sort by time, the second can be said on the phone."""

from __future__ import annotations

import re
import secrets
import unicodedata
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

ALPHABET = "2356789CFHKNRTWXY"
"""Seventeen characters that are hard to take for one another.

Left out for the eye: 0 O D Q, 1 I L J, U V, B (8), S (5), Z (2), G (6). For the ear: 1 (yī) beside 7 (qī), 4 (sì)
beside ten (shí), M beside N, P beside T. Vowels, so that no word appears by chance on the case of a child; 4 once more,
because it sounds like death. Seventeen is prime, and the check character needs that.
"""

_BODY = 5
_EPOCH = datetime(2020, 1, 1, tzinfo=UTC)
APART = timedelta(milliseconds=1)
"""Ids of moments this far apart sort as the moments do."""
_CHANCE_BITS = 20
# Somebody who types what the glance suggests means the character we use: none of these stands for another one of ours.
_TAKEN_FOR = str.maketrans({"B": "8", "S": "5", "Z": "2", "G": "6", "M": "N", "台": "臺"})
_WRITTEN = re.compile(rf"([\u4e00-\u9fff]+)([{ALPHABET}]{{{_BODY}}})([{ALPHABET}])")


def new_id(now: datetime) -> int:
    """A positive 63-bit id that sorts by time: milliseconds since 2020, then 20 random bits.

    Two ids of the same millisecond are equal once in a million; the primary key then refuses the second.
    """
    return ((now - _EPOCH) // APART) << _CHANCE_BITS | secrets.randbits(_CHANCE_BITS)


def case_number(county_short: str, draw: Callable[[int], int]) -> str:
    """A new case number like 竹-7K3FH-2; `draw(n)` gives an even chance of 0 … n-1 (`secrets.randbelow`).

    Five characters, because four are too easily guessed: a county that keeps 20,000 cases would fill 20,000 of
    17⁴ = 83,521 numbers, and every fourth guess (24 %) would name somebody's case; of 17⁵ = 1,419,857 it is one in 71
    (1.4 %), and of what a guesser types blindly, check character included, one in 1,207. Sixteen of seventeen random
    strings fail the check already. A case number is never enough to open a case. A number can be taken (1.4 % there):
    the unique column says so, and the caller draws again.
    """
    county = county_short.translate(_TAKEN_FOR)
    body = "".join(ALPHABET[draw(len(ALPHABET))] for _ in range(_BODY))
    return f"{county}-{body}-{_check(county, body)}"


def read_case_number(text: str) -> str | None:
    """The case number somebody typed or copied, as we write it; None if it is none or its check character is wrong."""
    folded = unicodedata.normalize("NFKC", text).upper().translate(_TAKEN_FOR)
    written = _WRITTEN.fullmatch("".join(filter(str.isalnum, folded)).removeprefix("案號"))
    if written is None:
        return None
    county, body, check = written.groups()
    return f"{county}-{body}-{check}" if check == _check(county, body) else None


def _check(county: str, body: str) -> str:
    """The character that makes the sum of value × 3^distance-from-the-right divisible by 17.

    17 is prime, so no power of 3 and no difference of two neighboring powers is divisible by it: every wrong character
    and every swap of neighbors changes the sum. (ISO 7064's pure systems work the same way.) The county counts too,
    by its code point, which finds 16 of 17 wrong counties.
    """
    size = len(ALPHABET)
    total = 0
    for value in [ord(letter) for letter in county] + [ALPHABET.index(letter) for letter in body]:
        total = (total + value) * 3 % size
    return ALPHABET[-total % size]
