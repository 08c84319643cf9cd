"""What is said of one who can help: only what a source stands behind."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from directory.facts import Center, Hotline, Unit
from directory.hours import Opening, open_state
from directory.model import Directory
from directory.serving import Entry, Where

_SAID = {Opening.OPEN: True, Opening.CLOSED: False, Opening.UNKNOWN: None}


@dataclass(frozen=True, slots=True)
class Result:
    """One who can help; `phone` only where a source stands behind it, `is_open` only where a time was asked."""

    id: str
    name: str
    kind: str
    county: str | None
    district: str | None
    phone: str | None
    is_open: bool | None


def phone_of(entry: Entry) -> str | None:
    """The number, unless it needs a check before it is shown."""
    if isinstance(entry, Hotline):
        return None if entry.source.is_doubtful else entry.number
    return None if entry.is_doubtful else entry.phone


def _kind(entry: Entry) -> str:
    if isinstance(entry, Unit):
        return entry.kind
    return "center" if isinstance(entry, Center) else "hotline"


def result_of(entry: Entry, around: Where, at: datetime | None, directory: Directory) -> Result:
    """An entry as an answer; whether it is open is said only for a moment that was asked for."""
    return Result(
        id=entry.id,
        name=entry.name,
        kind=_kind(entry),
        county=directory.county(entry.county).name if entry.county is not None else None,
        district=_district(entry, around, directory),
        phone=phone_of(entry),
        is_open=_SAID[open_state(entry.hours, at).opening] if at is not None else None,
    )


def _district(entry: Entry, around: Where, directory: Directory) -> str | None:
    """Where it stands; where that is not known, the district asked for, if it serves that."""
    if isinstance(entry, Hotline):
        return None
    stands = entry.office if isinstance(entry, Center) else entry.stands_in
    served = [place.district for place in around.places if place.district in entry.districts]
    code = stands or (served[0] if served else None)
    return directory.district(code).name if code is not None else None
