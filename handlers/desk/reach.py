"""Which counties a worker speaks for at the desk, as when offices are shut or something in the directory is wrong."""

from __future__ import annotations

from directory.model import CountyCode, Directory
from handlers import oncall
from storage.workers import Worker


def counties_of(worker: Worker, directory: Directory) -> frozenset[CountyCode]:
    """All for the operator, one for a county's duty and for a center or unit; none for an id that is gone."""
    if is_national(worker):
        return frozenset(county.code for county in directory.counties)
    county = oncall.county_of(worker.center_id)
    if county is None:
        try:
            county = directory.center_or_unit(worker.center_id).county
        except KeyError:
            return frozenset()
    return frozenset(known.code for known in directory.counties if known.code == county)


def is_national(worker: Worker) -> bool:
    """Whether the worker is the operator's, and speaks for what belongs to no county too, such as national lines."""
    return worker.center_id == oncall.OPERATOR
