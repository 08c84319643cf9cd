"""Services and lines in HSDS, each with all that hangs on it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from directory.catalog import About, Catalog, Condition, Organization, Phone, Schedule, Service, Site
from directory.facts import Hotline, Status
from directory.hsds.facts import Facts, Json, told, without_empty
from directory.hsds.sites import Sites

_STATUS: Mapping[Status, str] = {
    Status.OPEN: "active",
    Status.PLANNED: "inactive",
    Status.TEMPORARILY_CLOSED: "temporarily closed",
    Status.CLOSED: "defunct",
}
_BY_TEXT = re.compile(r"^09\d\d-")


@dataclass(frozen=True, slots=True)
class Services:
    """Writes the services of one directory."""

    facts: Facts
    sites: Sites

    def service(self, service: Service, sites: list[Site]) -> Json:
        """A service with its organization, its facts and its sites."""
        own = self._catalog.own(service.id)
        conditions = [fact for fact in own if isinstance(fact, Condition)]
        ages = next(
            (it for it in conditions if it.about is About.ELIGIBILITY and (it.least, it.most) != (None, None)), None
        )
        return without_empty(
            {
                "id": self.facts.identify(service.id),
                "organization_id": self.facts.identify(service.organization),
                "name": service.name,
                "description": told(conditions, About.WHAT),
                "status": _STATUS[service.status],
                "application_process": told(conditions, About.APPLY),
                "fees_description": told(conditions, About.COST),
                "eligibility_description": told(conditions, About.ELIGIBILITY),
                "minimum_age": ages.least if ages is not None else None,
                "maximum_age": ages.most if ages is not None else None,
                "assured_date": service.source.verified_on.isoformat(),
                "alert": told(conditions, About.UNKNOWN),
                "interpretation_services": told(conditions, About.LANGUAGE),
                "organization": self._organization(self._catalog.organization(service.organization)),
                "phones": [self.facts.phone(fact, "service_id") for fact in own if isinstance(fact, Phone)],
                "schedules": [
                    it for fact in own if isinstance(fact, Schedule) for it in self.facts.schedules(fact, "service_id")
                ],
                "service_areas": list(self.facts.areas(service, sites)),
                "cost_options": [
                    self.facts.cost(it) for it in conditions if it.about is About.COST and it.most is not None
                ],
                "required_documents": [self.facts.document(it) for it in conditions if it.about is About.DOCUMENT],
                "service_at_locations": [self.sites.site(site) for site in sites],
                "attributes": [self._kind(service.id, service.kind or "family_center")],
                "metadata": [self.facts.origin(service.id, "service", service.source)],
            }
        )

    def line(self, line: Hotline) -> Json:
        """A line, as the service that it is."""
        number, _, extension = (line.number or "").partition("#")
        phone = {
            "id": self.facts.identify(f"{line.id}/phone"),
            "service_id": self.facts.identify(line.id),
            "number": number,
            "extension": int(extension) if extension else None,
            "type": "text" if _BY_TEXT.match(number) else "voice",
            "languages": [
                {"id": self.facts.identify(f"{line.id}/phone/{code}"), "code": code}
                for code in line.languages
                if code != "unknown"
            ],
        }
        county = self.facts.directory.county(line.county).name if line.county is not None else "臺灣"
        return without_empty(
            {
                "id": self.facts.identify(line.id),
                "name": line.name,
                "alternate_name": line.name_en,
                "description": line.purpose,
                "url": line.url,
                "status": "active",
                "fees_description": {"yes": "免費 · free"}.get(line.free),
                "assured_date": line.source.verified_on.isoformat(),
                "phones": [without_empty(phone)] if number else [],
                "schedules": self.facts.schedules(
                    Schedule(line.id, None, line.hours, line.hours_text, line.source), "service_id"
                ),
                "service_areas": [{"id": self.facts.identify(f"{line.id}/area"), "name": county}],
                "attributes": [self._kind(line.id, "hotline")],
                "metadata": [self.facts.origin(line.id, "service", line.source)],
            }
        )

    def _organization(self, organization: Organization) -> Json:
        county = self.facts.directory.county(organization.county).name if organization.county is not None else "臺灣"
        return without_empty(
            {
                "id": self.facts.identify(organization.id),
                "name": organization.name,
                "description": f"{county} · {organization.sort}",
                "website": organization.url,
                "metadata": [self.facts.origin(organization.id, "organization", organization.source)],
            }
        )

    def _kind(self, known: str, kind: str) -> Json:
        return {
            "id": self.facts.identify(f"{known}/kind"),
            "link_id": self.facts.identify(known),
            "link_entity": "service",
            "taxonomy_term_id": self.facts.identify(f"kind/{kind}"),
            "taxonomy_term": {
                "id": self.facts.identify(f"kind/{kind}"),
                "code": kind,
                "name": kind.replace("_", " "),
                "description": "a kind of service of this directory",
                "taxonomy": "Guardian Bot kinds of service",
            },
        }

    @property
    def _catalog(self) -> Catalog:
        return self.facts.directory.catalog
