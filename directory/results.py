"""What is said of one who can help: only what a source stands behind."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from directory.days_off import NEVER, Shut, state_of
from directory.facts import Center, Hotline, Unit
from directory.freshness import Freshness, freshness
from directory.hours import TAIPEI, Opening
from directory.model import Directory
from directory.reach import instead
from directory.serving import Entry, Where

_SAID = {Opening.OPEN: True, Opening.CLOSED: False, Opening.UNKNOWN: None, Opening.PERHAPS_SHUT: None}


@dataclass(frozen=True, slots=True)
class Result:
    """One who can help; `phone` only where a source stands behind it, `is_open` only where a time was asked.

    `instead` is the id of whom to call where there is no number. `freshness` is told where a time was asked.
    `is_far` means that somebody in the place asked for lives where roads are long, and this is in another district.
    """

    id: str
    name: str
    kind: str
    county: str | None
    district: str | None
    phone: str | None
    is_open: bool | None
    instead: str | None = None
    freshness: Freshness | None = None
    is_far: bool = False


def phone_of(entry: Entry) -> str | None:
    """The number, unless it needs a check before it is shown."""
    if isinstance(entry, Hotline):
        return None if entry.source.is_doubtful else entry.number
    return None if entry.is_doubtful else entry.phone


def _kind(entry: Entry) -> str:
    if isinstance(entry, Unit):
        return entry.kind
    return "center" if isinstance(entry, Center) else "hotline"


def result_of(entry: Entry, around: Where, at: datetime | None, directory: Directory, shut: Shut = NEVER) -> Result:
    """An entry as an answer; whether it is open is said only for a moment that was asked for."""
    called = instead(entry, around.places, directory)
    return Result(
        id=entry.id,
        name=entry.name,
        kind=_kind(entry),
        county=directory.county(entry.county).name if entry.county is not None else None,
        district=_district(entry, around, directory),
        phone=phone_of(entry),
        is_open=_SAID[state_of(entry, at, shut).opening] if at is not None else None,
        instead=called.id if called is not None else None,
        freshness=freshness(entry, at.astimezone(TAIPEI).date(), directory) if at is not None else None,
        is_far=is_far(entry, around, directory),
    )


def is_far(entry: Entry, around: Where, directory: Directory) -> bool:
    """Whether the way there is one that no straight line tells: out of a district with few people and long roads."""
    if isinstance(entry, Hotline):
        return False
    remote = {place.district for place in around.places if place.district in directory.remote}
    location = directory.catalog.location(directory.catalog.site(entry.id).location)
    stands = location.district if location is not None else None
    return bool(remote) and stands is not None and stands not in remote


def _district(entry: Entry, around: Where, directory: Directory) -> str | None:
    """Where it stands; where that is not known, the district asked for, if it serves that."""
    if isinstance(entry, Hotline):
        return None
    stands = entry.office if isinstance(entry, Center) else entry.stands_in
    served = [place.district for place in around.places if place.district in entry.districts]
    code = stands or (served[0] if served else None)
    return directory.district(code).name if code is not None else None
