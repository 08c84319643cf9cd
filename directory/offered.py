"""Who serves one need at one place, in the order of its offers."""

from __future__ import annotations

from directory.facts import Hotline, Place, Point
from directory.model import Directory
from directory.needs import NeedId
from directory.serving import Entry, serving

MOST = 8


def offered(need_id: NeedId, place: Place | None, point: Point | None, directory: Directory) -> tuple[Entry, ...]:
    """Up to eight: the places and the lines of the need, so that a list of lines never crowds the places out."""
    need = next(need for need in directory.needs if need.id == need_id)
    found: dict[str, Entry] = {}
    for offer in need.offers:
        found.update((entry.id, entry) for entry in serving(offer, place, point, directory) if entry.id not in found)
    entries = list(found.values())
    crowd = len(entries) - MOST
    for entry in reversed(entries[:]):
        if crowd > 0 and isinstance(entry, Hotline) and entry is not entries[0]:
            entries.remove(entry)
            crowd -= 1
    return tuple(entries[:MOST])
