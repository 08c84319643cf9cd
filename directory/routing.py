"""Who has to hear of it: the responsible center first, and in one sentence why."""

from __future__ import annotations

from collections.abc import Iterator

from directory.destinations import Destination, Reason, Role, Routing, best_of, to_center, to_line, to_unit
from directory.locate import ABROAD_METERS, nearest_districts
from directory.model import Center, Concern, Directory, HotlineId, Place, UnitKind
from directory.specialists import specialists

__all__ = ["WELFARE_LINE", "Destination", "Reason", "Role", "Routing", "route"]

WELFARE_LINE = HotlineId("welfare-1957")


def route(place: Place, kind: Concern, directory: Directory, *, harm: bool = False) -> Routing:
    """Everybody who has to hear of it, the responsible center first; `harm` is a sign that somebody is hurt."""
    if place.district is None and (by_distance := _by_distance(place, kind, directory, harm)) is not None:
        return by_distance
    if place.county is None:
        national = to_line(directory.hotline(WELFARE_LINE), "route-unknown-place")
        return Routing(_once([*specialists(place, kind, directory, harm), national]))
    destinations = [*_responsible(place, directory), *specialists(place, kind, directory, harm)]
    if not any(destination.role is Role.CENTER for destination in destinations):
        destinations.append(_welfare_line(place, directory))
    return Routing(_once(destinations), _ask(place, directory))


def _by_distance(place: Place, kind: Concern, directory: Directory, harm: bool) -> Routing | None:
    """By the distance from a point of no known district to where people live, which the reason admits."""
    if place.point is None:
        return None
    among = directory.districts if place.county is None else directory.districts_of(place.county)
    served = [district for district in among if directory.centers_of(district.code)]
    meters, district = nearest_districts(place.point, served)[0]
    if meters > ABROAD_METERS:
        return None
    centers = directory.centers_of(district.code)
    args = {"district": district.name, "county": directory.county(district.county).name}
    names = "、".join(center.name for center in centers)
    near = [to_center(center, Reason("route-nearest", {**args, "center": names})) for center in centers]
    there = directory.place_in(district.code)
    return Routing(_once([*near, *specialists(there, kind, directory, harm)]))


def _welfare_line(place: Place, directory: Directory) -> Destination:
    """1957, which helps on where no center is known."""
    line = directory.hotline(WELFARE_LINE)
    if place.district is not None:
        return to_line(line, "route-no-center-national", district=directory.district(place.district).name)
    county = directory.county(place.county).name if place.county is not None else ""
    return to_line(line, "route-county-only-national", county=county)


def _responsible(place: Place, directory: Directory) -> Iterator[Destination]:
    """The center of the district, both where they share it, the county's window where there is none."""
    if place.district is None:
        yield from _county_window(place, "route-county-only", directory)
        return
    centers = _centers(place, directory)
    args = {"district": directory.district(place.district).name}
    for center in centers:
        if len(centers) > 1:
            names = "、".join(other.name for other in centers)
            yield to_center(center, Reason("route-shared", {**args, "centers": names}))
        elif place.village is not None and len(directory.centers_of(place.district)) > 1:
            village = directory.village(place.village).name
            yield to_center(center, Reason("route-village", {**args, "village": village, "center": center.name}))
        elif center.office not in (None, place.district) and center.office not in center.districts:
            office = directory.district(center.office).name if center.office else ""
            yield to_center(center, Reason("route-district-away", {**args, "center": center.name, "office": office}))
        else:
            yield to_center(center, Reason("route-district", {**args, "center": center.name}))
    if not centers:
        yield from _county_window(place, "route-no-center", directory)


def _centers(place: Place, directory: Directory) -> tuple[Center, ...]:
    """The centers responsible for a place; a known village decides between two."""
    if place.district is None:
        return ()
    centers = directory.centers_of(place.district)
    splits = directory.splits_of(place.district)
    if len(centers) < 2 or place.village is None or not splits:
        return centers
    of_village = {split.village: split.center for split in splits}
    chosen = of_village.get(place.village, of_village.get(None))
    return (directory.center(chosen),) if chosen is not None else centers


def _ask(place: Place, directory: Directory) -> tuple[Place, ...]:
    """The places whose choice would settle the center."""
    if place.district is None:
        districts = directory.districts_of(place.county) if place.county is not None else ()
        return tuple(directory.place_in(district.code) for district in districts)
    splits = directory.splits_of(place.district)
    if place.village is not None or len(directory.centers_of(place.district)) < 2 or not splits:
        return ()
    named = sorted(splits, key=lambda split: split.village is None)
    return tuple(directory.place_in(place.district, split.village) for split in named)


def _county_window(place: Place, reason: str, directory: Directory) -> Iterator[Destination]:
    """The county's intake window or social bureau, whichever can be called; it hands on."""
    if place.county is None:
        return
    args = {"county": directory.county(place.county).name}
    if place.district is not None:
        args["district"] = directory.district(place.district).name
    windows = directory.units_of(UnitKind.INTAKE_WINDOW, place.county)
    bureaus = directory.units_of(UnitKind.SOCIAL_BUREAU, place.county)
    if units := (*windows, *bureaus):
        unit = best_of(units)
        yield to_unit(unit, Role.INTAKE, Reason(reason, {**args, "unit": unit.name}))


def _once(destinations: list[Destination]) -> tuple[Destination, ...]:
    """Each destination once, in the order they came."""
    return tuple({destination.id: destination for destination in reversed(destinations)}.values())[::-1]
