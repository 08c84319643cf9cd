"""Those beside the center whom a concern calls for: protection, mental health, elders, youth."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from directory.destinations import Destination, Reason, Role, best_of, to_line, to_unit
from directory.locate import meters_between
from directory.model import Concern, CountyCode, Directory, District, HotlineId, Place, Unit, UnitKind

PROTECTION_LINE = HotlineId("protection-113")
SUICIDE_LINE = HotlineId("peace-of-mind-1925")

_HARM = frozenset({Concern.CHILD_HARM, Concern.VIOLENCE})
_MIND = frozenset({Concern.SUICIDE, Concern.MENTAL})


# In Hsinchu City a nurse of the mental health center first looks at what somebody outside of the health services
# tells of suicide (city report of 2023, HC33).
_NURSE_FIRST = CountyCode("10018")
NURSE = "route-mental-nurse"


def specialists(place: Place, kind: Concern, directory: Directory, harm: bool) -> Iterator[Destination]:
    """Those beside the center whom this concern calls for."""
    if kind in _HARM or harm:
        yield from _county_unit(place, UnitKind.PROTECTION_CENTER, Role.PROTECTION, "route-protection", directory)
        yield to_line(directory.hotline(PROTECTION_LINE), "route-national-protection")
    if kind in _MIND:
        mental = list(_mental_health(place, directory))
        is_for_nurse = kind is Concern.SUICIDE and place.county == _NURSE_FIRST
        yield from (_by_nurse(it, place, directory) for it in mental) if is_for_nurse else mental
        if not mental:
            yield to_line(directory.hotline(SUICIDE_LINE), "route-national-mind")
    if kind is Concern.ELDER:
        yield from _county_unit(place, UnitKind.ELDER_WINDOW, Role.ELDER, "route-elder", directory)
    if kind is Concern.YOUTH:
        yield from _county_unit(place, UnitKind.YOUTH_COUNSELING, Role.YOUTH, "route-youth", directory)


def _by_nurse(to: Destination, place: Place, directory: Directory) -> Destination:
    county = directory.county(place.county).name if place.county is not None else ""
    return replace(to, reason=Reason(NURSE, {"county": county, "unit": to.name}))


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
    units = directory.units_of(UnitKind.MENTAL_HEALTH_CENTER, place.county)
    sure = tuple(unit for unit in units if not unit.is_doubtful)
    args = {"county": directory.county(place.county).name}
    if place.district is not None:
        district = directory.district(place.district)
        args["district"] = district.name
        # A branch that may or may not be there comes after a center that is, even if that stands farther away.
        for chosen, reason in (
            (_serving(sure, district), "route-mental-district"),
            (_nearest(sure, district), "route-mental-nearest"),
            (_serving(units, district), "route-mental-district"),
        ):
            if chosen is not None:
                yield to_unit(chosen, Role.MENTAL_HEALTH, Reason(reason, {**args, "unit": chosen.name}))
                return
    if len(sure) == 1 or (units and not sure):
        unit = best_of(units)
        yield to_unit(unit, Role.MENTAL_HEALTH, Reason("route-mental-county", {**args, "unit": unit.name}))
        return
    yield from _county_unit(place, UnitKind.HEALTH_BUREAU, Role.MENTAL_HEALTH, "route-mental-county", directory)


def _serving(units: Iterable[Unit], district: District) -> Unit | None:
    """The unit whose stated area includes the district, or which stands there and states none."""
    by_area = tuple(unit for unit in units if district.code in unit.districts)
    by_name = tuple(unit for unit in units if unit.stands_in == district.code and not unit.districts)
    found = by_area or by_name
    return best_of(found) if found else None


def _nearest(units: Sequence[Unit], district: District) -> Unit | None:
    """Of several units, the one nearest to where the people of the district live; a sole one has the county."""
    free = [(meters_between(district.point, unit.point), unit) for unit in units if unit.point and not unit.districts]
    return min(free, key=lambda ranked: ranked[0])[1] if free and len(units) > 1 else None
