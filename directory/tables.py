"""The tables of the catalog, read and checked: a row that points at nothing is refused with its file and line."""

from __future__ import annotations

import re
from collections.abc import Container, Mapping
from pathlib import Path

from directory.catalog import (
    TONGUES,
    About,
    Area,
    Audience,
    Catalog,
    Condition,
    How,
    Location,
    LocationId,
    Organization,
    OrganizationId,
    Phone,
    Schedule,
    Service,
    ServiceId,
    Site,
    SiteId,
    Sort,
    Spot,
)
from directory.facts import CountyCode, Status, UnitKind
from directory.rows import Row, Sources, read, rows_of

FAMILY_CENTER = "family_center"
"""The kind of service that becomes a center: it has districts, and reports go there."""

TABLES = {
    "organizations.csv": ("id", "sort", "county", "name", "url"),
    "services.csv": ("id", "organization", "kind", "county", "name", "status", "date", "audience"),
    "locations.csv": ("id", "district", "address"),
    "points.csv": ("location", "lat", "lon"),
    "sites.csv": ("id", "service", "location", "name", "status", "date"),
    "phones.csv": ("of", "number", "said"),
    "schedules.csv": ("of", "what", "hours", "said"),
    "areas.csv": ("of", "how", "districts"),
    "conditions.csv": ("of", "about", *TONGUES, "least", "most"),
}
"""The files of the catalog in the order they are read, each with its columns before those of the source."""

OF_THE_SOURCE = ("source", "verified_on", "confidence", "assurer")

_NUMBER = re.compile(r"\d(?:[\d,]*\d)?")


def read_catalog(folder: Path, sources: Sources, counties: Container[str], districts: Mapping[str, str]) -> Catalog:
    """Every table of the catalog; raises BadRow at the first row that cannot be believed.

    `districts` holds how an address in each district begins.
    """
    organizations = read(
        folder, "organizations.csv", lambda row: _organization(row, sources, counties), lambda it: it.id
    )
    known = {it.id for it in organizations}
    services = read(
        folder, "services.csv", lambda row: _service(row, sources, counties, known), lambda service: service.id
    )
    of_service = {service.id: service for service in services}
    locations = read(folder, "locations.csv", lambda row: _location(row, sources, districts), lambda it: it.id)
    houses = {location.id for location in locations}
    spots = read(folder, "points.csv", lambda row: _spot(row, sources, houses), lambda spot: spot.location)

    def name_of(site: Site) -> object:
        service = of_service[site.service]
        return service.kind, service.county, site.name

    sites = read(folder, "sites.csv", lambda row: _site(row, sources, of_service, houses), lambda it: it.id, name_of)
    owners = {*of_service, *(site.id for site in sites)}
    phones = read(folder, "phones.csv", lambda row: _phone(row, sources, owners), lambda it: (it.of, it.number))
    schedules = read(folder, "schedules.csv", lambda row: _schedule(row, sources, owners), lambda it: (it.of, it.what))
    areas = read(folder, "areas.csv", lambda row: _area(row, sources, owners, districts), lambda it: (it.of, it.how))
    conditions = read(
        folder,
        "conditions.csv",
        lambda row: _condition(row, sources, owners),
        lambda it: (it.of, it.about, it.told["zh"]),
    )
    catalog = Catalog(organizations, services, locations, spots, sites, phones, schedules, areas, conditions)
    _check_whole(folder, catalog)
    return catalog


def _organization(row: Row, sources: Sources, counties: Container[str]) -> Organization:
    return Organization(
        OrganizationId(row.id()),
        row.choice("sort", Sort),
        CountyCode(row.known("county", counties, "county")) if row.maybe("county") else None,
        row.text("name"),
        row.url("url"),
        row.source(sources),
    )


def _service(row: Row, sources: Sources, counties: Container[str], organizations: Container[str]) -> Service:
    is_center = row.text("kind") == FAMILY_CENTER
    return Service(
        ServiceId(row.id()),
        OrganizationId(row.known("organization", organizations, "organization")),
        None if is_center else row.choice("kind", UnitKind),
        CountyCode(row.known("county", counties, "county")),
        row.text("name"),
        row.choice("status", Status),
        row.partial_date("date"),
        row.choice("audience", Audience),
        row.source(sources),
    )


def _location(row: Row, sources: Sources, districts: Mapping[str, str]) -> Location:
    district, address = row.district("district", districts), row.maybe("address")
    if address is not None and (district is None or not address.startswith(districts[district])):
        raise row.bad(f"address {address!r} does not begin with its county and district")
    return Location(LocationId(row.id()), district, address, row.source(sources))


def _spot(row: Row, sources: Sources, locations: Container[str]) -> Spot:
    point = row.point()
    if point is None:
        raise row.bad("lat is empty")
    return Spot(LocationId(row.known("location", locations, "location")), point, row.source(sources))


def _site(row: Row, sources: Sources, services: Container[str], locations: Container[str]) -> Site:
    known = row.id()
    if known in services:
        raise row.bad(f"{known} is also the id of a service")
    return Site(
        SiteId(known),
        ServiceId(row.known("service", services, "service")),
        LocationId(row.known("location", locations, "location")) if row.maybe("location") else None,
        row.text("name"),
        row.choice("status", Status),
        row.partial_date("date"),
        row.source(sources),
    )


def _phone(row: Row, sources: Sources, owners: Container[str]) -> Phone:
    number = row.phone("number")
    if number is None:
        raise row.bad("number is empty")
    return Phone(row.known("of", owners, "site or service"), number, row.maybe("said"), row.source(sources))


def _schedule(row: Row, sources: Sources, owners: Container[str]) -> Schedule:
    hours, said = row.hours(), row.maybe("said")
    if hours is None and said is None:
        raise row.bad("hours and said are empty")
    of = row.known("of", owners, "site or service")
    return Schedule(of, row.maybe("what"), hours, said, row.source(sources))


def _area(row: Row, sources: Sources, owners: Container[str], districts: Container[str]) -> Area:
    codes = row.districts("districts", districts)
    if not codes:
        raise row.bad("districts is empty")
    return Area(row.known("of", owners, "site or service"), row.choice("how", How), codes, row.source(sources))


def _condition(row: Row, sources: Sources, owners: Container[str]) -> Condition:
    told = {tongue: row.text(tongue) for tongue in TONGUES}
    numbers = set(_NUMBER.findall(told["zh"]))
    for tongue, text in told.items():
        if (there := set(_NUMBER.findall(text))) != numbers:
            raise row.bad(f"{tongue} has not the numbers of zh: {', '.join(sorted(there ^ numbers))}")
    return Condition(
        row.known("of", owners, "site or service"),
        row.choice("about", About),
        told,
        row.number("least"),
        row.number("most"),
        row.source(sources),
    )


def _check_whole(folder: Path, catalog: Catalog) -> None:
    """What no single row shows: a service nobody can find, a center without districts, a wrong county."""
    served: set[str] = {site.service for site in catalog.sites}
    known: set[str] = {site.id for site in catalog.sites}
    for row in rows_of(folder, "services.csv"):
        if row.text("id") not in served:
            raise row.bad(f"service {row.text('id')} has no site, so nobody finds it")
    for row in rows_of(folder, "areas.csv"):
        of = row.text("of")
        county = catalog.service(catalog.site(of).service if of in known else ServiceId(of)).county
        for code in row.text("districts").split():
            if not code.startswith(county):
                raise row.bad(f"district {code} is not in county {county}")
    for row in rows_of(folder, "sites.csv"):
        site = catalog.site(row.text("id"))
        service, location = catalog.service(site.service), catalog.location(site.location)
        if location is not None and location.district is not None and not location.district.startswith(service.county):
            raise row.bad(f"{location.id} does not stand in county {service.county}")
        if service.kind is None and not any(area.how is How.ASSIGNED for area in catalog.areas_of(site)):
            raise row.bad("a center without districts")
