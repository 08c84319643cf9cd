"""Short names of entries, by which a button can carry several: four letters, the same as long as the id is."""

from __future__ import annotations

from base64 import urlsafe_b64encode
from collections.abc import Mapping
from functools import cache, lru_cache
from hashlib import blake2b

from directory.model import Directory
from directory.serving import Entry

LENGTH = 4


@cache
def key_of(known: str) -> str:
    """The short name of the center, unit or line with this id."""
    return urlsafe_b64encode(blake2b(known.encode(), digest_size=3).digest()).decode()


def entry_with(key: str, directory: Directory) -> Entry | None:
    """The entry with this short name, if people may be sent there; None for one that is gone, planned or closed."""
    return _entries(directory).get(key)


def entry_of(known: str, directory: Directory) -> Entry:
    """The center, unit or line with this id."""
    line = next((line for line in directory.hotlines if line.id == known), None)
    return line if line is not None else directory.center_or_unit(known)


def still_known(known: str, directory: Directory) -> Entry | None:
    """The entry with this id; None where there is none any more."""
    entry = entry_with(key_of(known), directory)
    return entry if entry is not None and entry.id == known else None


@lru_cache(maxsize=4)
def _entries(directory: Directory) -> Mapping[str, Entry]:
    entries: list[Entry] = [
        *directory.centers,
        *(unit for unit in directory.units if unit.is_open),
        *(line for line in directory.hotlines if line.is_public),
    ]
    return {key_of(entry.id): entry for entry in entries}
