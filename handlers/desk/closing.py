"""Days on which offices may be shut, at the desk: what is said of a worker's counties, saying it, and lifting it."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import datetime, time, timedelta
from enum import StrEnum
from typing import Final

from directory.hours import TAIPEI
from directory.model import County, Directory
from handlers import closing
from handlers.desk.reach import counties_of
from handlers.desk.sight import actor_of, worker_in, workers_in
from storage import closures, workers
from storage.closures import Closure
from storage.transaction import Tx
from storage.workers import Worker

_EVENING: Final = time(18)


class Did(StrEnum):
    """What came of it: the sentence shown on the next page."""

    SAID = "closure-said"
    LIFTED = "closure-lifted"
    OVER = "closure-over"


@dataclass(frozen=True, slots=True)
class Standing:
    """One closure with who said it: a colleague by name, somebody else's worker by their center, or as it was typed."""

    closure: Closure
    colleague: str | None = field(repr=False)
    center_id: str | None
    has_begun: bool


def own_counties(worker: Worker, directory: Directory) -> tuple[County, ...]:
    """The counties the worker speaks for, in the order of the directory."""
    own = counties_of(worker, directory)
    return tuple(county for county in directory.counties if county.code in own)


def standing(tx: Tx, worker: Worker, directory: Directory) -> tuple[Standing, ...]:
    """What is said of the worker's counties and is not over, what begins first at the top."""
    own = counties_of(worker, directory)
    found = [it for it in closures.standing(tx) if it.county in own]
    who = workers_in(it.said_by for it in found)
    names, centers = workers.names(tx, who, worker.center_id), workers.centers(tx, who)
    return tuple(
        Standing(it, names.get(by), centers.get(by), it.begins_at <= tx.now)
        for it in found
        for by in [worker_in(it.said_by) or 0]
    )


def off_now(tx: Tx, worker: Worker, directory: Directory) -> tuple[County, ...]:
    """Those of the worker's counties whose offices are said to be perhaps shut at this moment."""
    shut = closures.shut(tx)
    own = own_counties(worker, directory) if shut else ()
    return tuple(county for county in own if any(day.holds(tx.now) for day in shut.get(county.code, ())))


def say(
    tx: Tx, worker: Worker, directory: Directory, counties: Collection[str], begins_at: datetime, ends_at: datetime
) -> Did | None:
    """Offices of these counties may be shut then; None where the worker does not speak for one of them."""
    if not counties or not counties_of(worker, directory).issuperset(counties):
        return None
    for county in counties:
        closing.say(tx, county, begins_at, ends_at, actor_of(worker))
    return Did.SAID


def lift(tx: Tx, worker: Worker, directory: Directory, id: int) -> Did | None:
    """Offices are shown by their hours again; None where there is no such closure for this worker."""
    found = closures.by_id(tx, id)
    if found is None or found.county not in counties_of(worker, directory):
        return None
    return Did.LIFTED if closures.end(tx, id, actor_of(worker)) else Did.OVER


def usual_time(now: datetime) -> tuple[datetime, datetime]:
    """From now to midnight; in the evening all of the next day, which is when that day off is announced."""
    local = now.astimezone(TAIPEI).replace(second=0, microsecond=0)
    midnight = local.replace(hour=0, minute=0) + timedelta(days=1)
    return (local, midnight) if local.time() < _EVENING else (midnight, midnight + timedelta(days=1))
