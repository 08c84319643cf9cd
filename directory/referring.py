"""Where a referral to the health side goes."""

from __future__ import annotations

from directory.destinations import Reason, Role, Routing, to_line, to_unit
from directory.model import Concern, Directory, Place
from directory.outreach import program
from directory.specialists import SUICIDE_LINE, specialists


def receivers(place: Place, directory: Directory) -> Routing:
    """Who on the health side hears of it: the program's contact, else the mental health center, else 1925."""
    contact = program(place.county, directory).contact
    if contact is not None and place.county is not None:
        unit = directory.unit(contact)
        args = {"county": directory.county(place.county).name, "unit": unit.name}
        return Routing((to_unit(unit, Role.MENTAL_HEALTH, Reason("route-mental-county", args)),))
    found = tuple(to for to in specialists(place, Concern.MENTAL, directory, False) if to.role is Role.MENTAL_HEALTH)
    return Routing(found or (to_line(directory.hotline(SUICIDE_LINE), "route-national-mind"),))
