"""Sealing: what a person said is kept only as AES-GCM blobs that open with the right key, where they were written.

A blob is ``version (1) | key id (4) | nonce (12) | cipher text and tag``. Its associated data is the table, the column
and the row it was sealed for, so a blob copied into another row or column does not open there.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from storage.problems import BadKey, Unreadable

__all__ = ["BadKey", "DataKey", "Keyring", "Place", "Purpose", "Sealer", "Unreadable"]

Purpose = Literal["rows", "reporter", "data_key"]
"""What a subkey is for; the one for look-ups ("index") seals nothing and is reached through `Keyring.blind`."""

_VERSION = b"\x01"
_KEY_BYTES = 32
_NONCE_BYTES = 12
_MARK_BYTES = 5
_MAKE_ONE = (
    "Make one with: "
    "python -c 'import base64, secrets; print(base64.urlsafe_b64encode(secrets.token_bytes(32)).decode())'"
)


@dataclass(frozen=True, slots=True)
class Place:
    """Where a blob belongs; `storage.tables.place` makes it from a column and the row's key."""

    table: str
    column: str
    row: int | str

    def bound(self) -> bytes:
        """The associated data: no two places give the same bytes."""
        return f"{self.table}\0{self.column}\0{self.row}".encode()


class Sealer:
    """Seals under the newest of its keys and opens under any of them."""

    __slots__ = ("_ciphers", "_newest", "mark")

    def __init__(self, keys: Sequence[bytes]) -> None:
        self._ciphers = {_mark(key): AESGCM(key) for key in keys}
        self.mark = _mark(keys[0])
        """The first bytes of every blob sealed under the newest key."""
        self._newest = self._ciphers[self.mark]

    def seal(self, plain: bytes, place: Place) -> bytes:
        """The blob that opens to `plain`, in this place only."""
        nonce = secrets.token_bytes(_NONCE_BYTES)
        return self.mark + nonce + self._newest.encrypt(nonce, plain, place.bound())

    def open(self, blob: bytes, place: Place) -> bytes:
        """What was sealed here; raises Unreadable."""
        cipher = self._ciphers.get(blob[:_MARK_BYTES])
        if cipher is None:
            raise Unreadable(f"{place.table}.{place.column} is sealed under a key that GUARDIAN_KEYS does not hold")
        nonce = blob[_MARK_BYTES : _MARK_BYTES + _NONCE_BYTES]
        try:
            return cipher.decrypt(nonce, blob[_MARK_BYTES + _NONCE_BYTES :], place.bound())
        except (InvalidTag, ValueError):
            raise Unreadable(f"{place.table}.{place.column} is damaged or was sealed for another row") from None

    def reseal(self, blob: bytes, place: Place) -> bytes:
        """The same content under the newest key; a blob that is there already comes back unchanged."""
        return blob if blob.startswith(self.mark) else self.seal(self.open(blob, place), place)


class DataKey(Sealer):
    """A key of one report's own: once its wrapped form is gone, nothing sealed under it can be read again."""

    __slots__ = ("_secret",)

    def __init__(self, secret: bytes) -> None:
        super().__init__([secret])
        self._secret = secret

    @classmethod
    def new(cls) -> DataKey:
        """A fresh key nobody has seen."""
        return cls(secrets.token_bytes(_KEY_BYTES))


class Keyring:
    """The master keys, newest first; every purpose seals under a subkey of its own derived from them."""

    __slots__ = ("_index_keys", "_sealers")

    def __init__(self, keys: Sequence[bytes]) -> None:
        if not keys:
            raise BadKey(f"GUARDIAN_KEYS is empty: sealing needs at least one key. {_MAKE_ONE}")
        for number, key in enumerate(keys, start=1):
            if len(key) != _KEY_BYTES:
                raise BadKey(f"GUARDIAN_KEYS: key {number} has {len(key)} bytes instead of {_KEY_BYTES}. {_MAKE_ONE}")
        if len(set(keys)) != len(keys):
            raise BadKey("GUARDIAN_KEYS holds the same key twice: remove one of the two.")
        purposes: tuple[Purpose, ...] = ("rows", "reporter", "data_key")
        self._sealers = {purpose: Sealer([_derived(key, purpose) for key in keys]) for purpose in purposes}
        self._index_keys = tuple(_derived(key, "index") for key in keys)

    @classmethod
    def from_setting(cls, text: str) -> Keyring:
        """The keys of GUARDIAN_KEYS (URL-safe base64, comma-separated, newest first); raises BadKey."""
        keys = []
        for number, part in enumerate(filter(None, (part.strip() for part in text.split(","))), start=1):
            try:
                keys.append(base64.b64decode(part + "=" * (-len(part) % 4), altchars=b"-_", validate=True))
            except (binascii.Error, ValueError):
                raise BadKey(f"GUARDIAN_KEYS: key {number} is not URL-safe base64. {_MAKE_ONE}") from None
        return cls(keys)

    def under(self, purpose: Purpose) -> Sealer:
        """The sealer whose subkey serves this purpose alone."""
        return self._sealers[purpose]

    def seal(self, plain: bytes, place: Place) -> bytes:
        """The blob that opens to `plain` in this place, under the subkey for ordinary rows."""
        return self._sealers["rows"].seal(plain, place)

    def open(self, blob: bytes, place: Place) -> bytes:
        """What `seal` was given; raises Unreadable."""
        return self._sealers["rows"].open(blob, place)

    def wrap(self, data_key: DataKey, place: Place) -> bytes:
        """The data key, sealed, as it may be stored."""
        return self._sealers["data_key"].seal(data_key._secret, place)

    def unwrap(self, blob: bytes, place: Place) -> DataKey:
        """The data key that was wrapped here; raises Unreadable."""
        return DataKey(self._sealers["data_key"].open(blob, place))

    def blind(self, purpose: str, value: str) -> bytes:
        """The 16 bytes under which this value is looked up; they tell nothing to whoever lacks the key.

        For a column of `storage.tables`, the purpose is its full name (`"people.chat_index"`): rotation relies on it.
        """
        return _blind(self._index_keys[0], purpose, value)

    def blinds(self, purpose: str, value: str) -> tuple[bytes, ...]:
        """The look-up bytes under every key, newest first: what to search for while a rotation is under way."""
        return tuple(_blind(key, purpose, value) for key in self._index_keys)


def _mark(key: bytes) -> bytes:
    return _VERSION + hashlib.blake2b(key, digest_size=4, person=b"guardian key id").digest()


def _derived(key: bytes, purpose: str) -> bytes:
    return HKDF(SHA256(), _KEY_BYTES, salt=None, info=f"guardian/{purpose}".encode()).derive(key)


def _blind(key: bytes, purpose: str, value: str) -> bytes:
    return hmac.digest(key, f"{purpose}\0{value}".encode(), "sha256")[:16]
