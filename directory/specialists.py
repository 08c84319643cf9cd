"""Those beside the center whom a concern calls for: protection, mental health, elders, youth."""

from __future__ import annotations

from collections.abc import Iterator

from directory.destinations import Destination, Reason, Role, best_of, to_line, to_unit
from directory.locate import meters_between
from directory.model import Concern, Directory, HotlineId, Place, UnitKind

PROTECTION_LINE = HotlineId("protection-113")
SUICIDE_LINE = HotlineId("peace-of-mind-1925")

_HARM = frozenset({Concern.CHILD_HARM, Concern.VIOLENCE})
_MIND = frozenset({Concern.SUICIDE, Concern.MENTAL})


def specialists(place: Place, kind: Concern, directory: Directory, harm: bool) -> Iterator[Destination]:
    """Those beside the center whom this concern calls for."""
    if kind in _HARM or harm:
        yield from _county_unit(place, UnitKind.PROTECTION_CENTER, Role.PROTECTION, "route-protection", directory)
        yield to_line(directory.hotline(PROTECTION_LINE), "route-national-protection")
    if kind in _MIND:
        mental = list(_mental_health(place, directory))
        yield from mental
        if not mental:
            yield to_line(directory.hotline(SUICIDE_LINE), "route-national-mind")
    if kind is Concern.ELDER:
        yield from _county_unit(place, UnitKind.ELDER_WINDOW, Role.ELDER, "route-elder", directory)
    if kind is Concern.YOUTH:
        yield from _county_unit(place, UnitKind.YOUTH_COUNSELING, Role.YOUTH, "route-youth", directory)


def _county_unit(place: Place, kind: UnitKind, role: Role, reason: str, directory: Directory) -> Iterator[Destination]:
    """The unit of the county whose stated area includes the district, or the one for the whole county."""
    if place.county is None:
        return
    units = directory.units_of(kind, place.county, place.district) if place.district is not None else ()
    units = units or tuple(unit for unit in directory.units_of(kind, place.county) if not unit.districts)
    if units:
        unit = best_of(units)
        yield to_unit(unit, role, Reason(reason, {"county": directory.county(place.county).name, "unit": unit.name}))


def _mental_health(place: Place, directory: Directory) -> Iterator[Destination]:
    """The mental-health center of the district, or the nearest of the county where no area is stated."""
    if place.county is None:
        return
    all_units = directory.units_of(UnitKind.MENTAL_HEALTH_CENTER, place.county)
    args = {"county": directory.county(place.county).name}
    sure = tuple(unit for unit in all_units if not unit.is_doubtful)
    if place.district is not None:
        district = directory.district(place.district)
        args["district"] = district.name
        for units in (
            tuple(unit for unit in all_units if place.district in unit.districts),
            tuple(unit for unit in all_units if unit.stands_in == place.district and not unit.districts),
        ):
            if units:
                unit = best_of(units)
                reason = Reason("route-mental-district", {**args, "unit": unit.name})
                yield to_unit(unit, Role.MENTAL_HEALTH, reason)
                return
        free = [unit for unit in sure if not unit.districts]
        standing = [(meters_between(district.point, unit.point), unit) for unit in free if unit.point is not None]
        if len(sure) > 1 and standing:
            unit = min(standing, key=lambda ranked: ranked[0])[1]
            yield to_unit(unit, Role.MENTAL_HEALTH, Reason("route-mental-nearest", {**args, "unit": unit.name}))
            return
    if len(sure) == 1 or (all_units and not sure):
        unit = best_of(all_units)
        yield to_unit(unit, Role.MENTAL_HEALTH, Reason("route-mental-county", {**args, "unit": unit.name}))
        return
    yield from _county_unit(place, UnitKind.HEALTH_BUREAU, Role.MENTAL_HEALTH, "route-mental-county", directory)
