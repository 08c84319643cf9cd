"""The centers and units that routing and search work with, put together from the rows of the catalog."""

from __future__ import annotations

from directory.catalog import Audience, Catalog, How, Service, Site
from directory.facts import Center, CenterId, DistrictCode, Status, Unit, UnitId, UnitKind


def centers_of(catalog: Catalog) -> tuple[Center, ...]:
    """Every site of a family center service, in the order of the rows."""
    return tuple(_center(site, service, catalog) for site, service in _with_services(catalog) if service.kind is None)


def units_of(catalog: Catalog) -> tuple[Unit, ...]:
    """Every site of another service; a site is open only where its service is."""
    return tuple(
        _unit(site, service, service.kind, catalog)
        for site, service in _with_services(catalog)
        if service.kind is not None
    )


def _with_services(catalog: Catalog) -> list[tuple[Site, Service]]:
    return [(site, catalog.service(site.service)) for site in catalog.sites]


def _center(site: Site, service: Service, catalog: Catalog) -> Center:
    location = catalog.location(site.location)
    phone = next(iter(catalog.phones_of(site)), None)
    schedule = next(iter(catalog.schedules_of(site)), None)
    contact = phone or location or site
    return Center(
        id=CenterId(site.id),
        county=service.county,
        name=site.name,
        kind=service.name,
        districts=_districts(site, How.ASSIGNED, catalog),
        office=location.district if location is not None else None,
        address=location.address if location is not None else None,
        phone=phone.number if phone is not None else None,
        phone_text=phone.said if phone is not None else None,
        point=catalog.point(site.location),
        hours=schedule.hours if schedule is not None else None,
        hours_text=schedule.said if schedule is not None else None,
        contact=contact.source,
        source=site.source,
    )


def _unit(site: Site, service: Service, kind: UnitKind, catalog: Catalog) -> Unit:
    location = catalog.location(site.location)
    phone = next(iter(catalog.phones_of(site)), None)
    schedule = next(iter(catalog.schedules_of(site)), None)
    contact = phone or location or site
    return Unit(
        id=UnitId(site.id),
        kind=kind,
        county=service.county,
        name=site.name,
        status=site.status if service.status is Status.OPEN else service.status,
        is_public=service.audience is Audience.PUBLIC,
        districts=_districts(site, How.ASSIGNED, catalog),
        stands_in=next(iter(_districts(site, How.HOME, catalog)), None),
        address=location.address if location is not None else None,
        phone=phone.number if phone is not None else None,
        phone_text=phone.said if phone is not None else None,
        point=catalog.point(site.location),
        hours=schedule.hours if schedule is not None else None,
        hours_text=schedule.said if schedule is not None else None,
        contact=contact.source,
        source=site.source,
    )


def _districts(site: Site, how: How, catalog: Catalog) -> tuple[DistrictCode, ...]:
    return tuple(code for area in catalog.areas_of(site) if area.how is how for code in area.districts)
