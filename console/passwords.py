"""Passwords: hashed with argon2id, in threads, so that a sign-in never holds up a conversation."""

from __future__ import annotations

import asyncio
import secrets
import unicodedata

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

SHORTEST = 12
LONGEST = 200
_AT_ONCE = 2  # each takes 64 MiB for a moment


class Passwords:
    """Makes and checks hashes; checking for nobody takes as long as checking for somebody."""

    def __init__(self, hasher: PasswordHasher | None = None) -> None:
        self._hasher = hasher or PasswordHasher()
        self._nobody = self._hasher.hash(secrets.token_urlsafe())
        self._room = asyncio.Semaphore(_AT_ONCE)

    async def hash(self, password: str) -> str:
        async with self._room:
            return await asyncio.to_thread(self._hasher.hash, _same(password))

    async def is_right(self, password: str, kept: str | None) -> bool:
        """Whether this is the password; with no such worker `kept` is None, and the work is done all the same."""
        async with self._room:
            fits = await asyncio.to_thread(self._fits, _same(password), kept or self._nobody)
        return fits and kept is not None

    def _fits(self, password: str, kept: str) -> bool:
        try:
            return self._hasher.verify(kept, password)
        except (VerificationError, InvalidHashError):
            return False


def _same(password: str) -> str:
    """The same letters typed on another keyboard are the same password."""
    return unicodedata.normalize("NFKC", password)
