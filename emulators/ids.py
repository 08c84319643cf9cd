"""Identifiers that look like the platforms' own."""

from __future__ import annotations

import hashlib
import itertools
import secrets

_CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


def stable_hex(*words: str, length: int = 32) -> str:
    """The same hexadecimal name for the same words, in every run: a database kept between runs still knows people."""
    return hashlib.sha256("\x1f".join(words).encode()).hexdigest()[:length]


def stable_number(*words: str, low: int, high: int) -> int:
    """The same number for the same words, between low and high."""
    return low + int(stable_hex(*words, length=15), 16) % (high - low)


def fresh_hex(length: int = 32) -> str:
    """A name nobody had before."""
    return secrets.token_hex((length + 1) // 2)[:length]


def ulid(millis: int) -> str:
    """A sortable event id like LINE's `webhookEventId`."""
    number = (millis << 80) | secrets.randbits(80)
    return "".join(_CROCKFORD[(number >> shift) & 31] for shift in range(125, -1, -5))


class Counter:
    """Numbers that only grow, also from one run to the next when started from the time."""

    def __init__(self, start: int) -> None:
        self._numbers = itertools.count(start)

    def next(self) -> int:
        """The next number."""
        return next(self._numbers)
