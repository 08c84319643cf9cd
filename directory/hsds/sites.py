"""Services at their locations in HSDS: each site with its house and the address of it."""

from __future__ import annotations

from dataclasses import dataclass

from directory.catalog import About, Audience, Catalog, Condition, Location, Phone, Schedule, Site
from directory.facts import Status
from directory.hsds.facts import Facts, Json, both, told, without_empty


@dataclass(frozen=True, slots=True)
class Sites:
    """Writes the sites of one directory."""

    facts: Facts

    def site(self, site: Site) -> Json:
        """A service at one location, with what holds there alone."""
        own = self._catalog.own(site.id)
        location = self._catalog.location(site.location)
        conditions = [fact for fact in own if isinstance(fact, Condition)]
        state = "" if site.status is Status.OPEN else f" [{site.status}{f' {site.date}' if site.date else ''}]"
        more = told(conditions, About.WHAT)
        return without_empty(
            {
                "id": self.facts.identify(site.id),
                "service_id": self.facts.identify(site.service),
                "location_id": self.facts.identify(f"{location.id}/location") if location is not None else None,
                "description": f"{site.name}{state}{f'：{more}' if more else ''}",
                "phones": [self.facts.phone(fact, "service_at_location_id") for fact in own if isinstance(fact, Phone)],
                "schedules": [
                    it
                    for fact in own
                    if isinstance(fact, Schedule)
                    for it in self.facts.schedules(fact, "service_at_location_id")
                ],
                "location": self._location(location) if location is not None else None,
                "metadata": [self.facts.origin(site.id, "service_at_location", site.source)],
            }
        )

    def _location(self, location: Location) -> Json:
        """The house, the same under every site that stands in it: it bears the names of all of them."""
        point = self._catalog.point(location.id)
        known = f"{location.id}/location"
        sites = [site for site in self._catalog.sites if site.location == location.id and self._is_exported(site)]
        own = (fact for site in sites for fact in self._catalog.own(site.id) if isinstance(fact, Condition))
        access = {it.told["zh"]: it for it in own if it.about is About.ACCESS}
        return without_empty(
            {
                "id": self.facts.identify(known),
                "location_type": "physical",
                "name": "、".join(dict.fromkeys(site.name for site in sites)),
                "latitude": point.lat if point is not None else None,
                "longitude": point.lon if point is not None else None,
                "addresses": [self._address(location)] if location.address and location.district else [],
                "accessibility": [
                    {
                        "id": self.facts.identify(f"{known}/access/{it.told['zh']}"),
                        "location_id": self.facts.identify(known),
                        "description": both(it),
                    }
                    for it in access.values()
                ],
                "metadata": [self.facts.origin(known, "location", location.source)],
            }
        )

    def _is_exported(self, site: Site) -> bool:
        return self._catalog.service(site.service).audience is Audience.PUBLIC

    def _address(self, location: Location) -> Json:
        if location.district is None:
            raise ValueError(f"{location.id} stands in no known district")
        district = self.facts.directory.district(location.district)
        return {
            "id": self.facts.identify(f"{location.id}/address"),
            "location_id": self.facts.identify(f"{location.id}/location"),
            "address_1": location.address,
            "city": district.name,
            "state_province": self.facts.directory.county(district.county).name,
            "postal_code": district.postal,
            "country": "TW",
            "address_type": "physical",
        }

    @property
    def _catalog(self) -> Catalog:
        return self.facts.directory.catalog
