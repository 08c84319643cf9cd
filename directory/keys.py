"""Short names for what a button carries: four letters for an entry, the same as long as its id is; five for a spot."""

from __future__ import annotations

from base64 import urlsafe_b64encode
from collections.abc import Mapping
from functools import cache, lru_cache
from hashlib import blake2b

from directory.model import Directory, Point
from directory.serving import Entry

LENGTH = 4
SPOT_LENGTH = 5

_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
_STEPS = 1000
_SOUTH, _WEST = 20, 116
_ACROSS = 8 * _STEPS


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


def about(point: Point) -> Point:
    """The point to a thousandth of a degree, about 100 m: all that a distance in tenths of a kilometer needs.

    Who shares where they stand to find somebody near is not to be found again by what we keep of it, so nothing
    finer goes into a list, a button or a row.
    """
    return Point(round(point.lat, 3), round(point.lon, 3))


def spot_of(point: Point) -> str:
    """Five letters for a point in or around Taiwan, as exact as `about`, for a button that must show distances again.

    Empty for a point elsewhere, which has no distance to anybody of ours.
    """
    north, east = round((point.lat - _SOUTH) * _STEPS), round((point.lon - _WEST) * _STEPS)
    if not (0 <= north < _ACROSS and 0 <= east < _ACROSS):
        return ""
    rest, letters = north * _ACROSS + east, ""
    for _ in range(SPOT_LENGTH):
        rest, letter = divmod(rest, len(_LETTERS))
        letters += _LETTERS[letter]
    return letters


def spot_with(letters: str) -> Point | None:
    """The point that `spot_of` wrote; None for letters that name no such point."""
    if len(letters) != SPOT_LENGTH or not set(letters) <= set(_LETTERS):
        return None
    whole = sum(_LETTERS.index(letter) * len(_LETTERS) ** at for at, letter in enumerate(letters))
    north, east = divmod(whole, _ACROSS)
    return Point(round(_SOUTH + north / _STEPS, 3), round(_WEST + east / _STEPS, 3)) if north < _ACROSS else None


@lru_cache(maxsize=4)
def _entries(directory: Directory) -> Mapping[str, Entry]:
    entries: list[Entry] = [
        *directory.centers,
        *(unit for unit in directory.units if unit.is_open),
        *(line for line in directory.hotlines if line.is_public),
    ]
    return {key_of(entry.id): entry for entry in entries}
