"""Why somebody is shown who looks for help at a place."""

from __future__ import annotations

from enum import StrEnum

from directory.catalog import How
from directory.facts import Center, Hotline
from directory.model import Directory
from directory.serving import Entry, Where


class Why(StrEnum):
    """The reason, each one sentence in the locales."""

    EVERYWHERE = "everywhere"  # a line for the whole country
    COUNTY_LINE = "county-line"
    RESPONSIBLE = "responsible"  # a source assigns the district to it
    STANDS_HERE = "stands-here"  # it stands in the district, and no source states its area
    PART = "part"  # for some districts of the county, and which one is meant is not known
    COUNTY = "county"  # for the whole county, as far as is known
    OTHER_DISTRICT = "other-district"  # none for the district itself: another of the county
    NAMED = "named"  # no place is known, or it was named


def why(entry: Entry, around: Where, directory: Directory) -> Why:
    """The reason for an entry, for the places that may be meant."""
    if isinstance(entry, Hotline):
        return Why.EVERYWHERE if entry.county is None else Why.COUNTY_LINE
    if entry.county not in around.counties:
        return Why.NAMED
    districts = {place.district for place in around.places if place.district is not None}
    if districts & set(entry.districts):
        areas = directory.catalog.areas_of(directory.catalog.site(entry.id))
        is_home = all(area.how is How.HOME for area in areas) and not isinstance(entry, Center)
        return Why.STANDS_HERE if is_home else Why.RESPONSIBLE
    if not entry.districts:
        return Why.COUNTY
    if not districts:
        return Why.PART
    return Why.OTHER_DISTRICT
