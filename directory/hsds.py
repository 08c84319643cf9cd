"""The directory as Open Referral's HSDS 3.0: every public service with its organization, sites and provenance."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from directory.catalog import (
    About,
    Area,
    Audience,
    Catalog,
    Condition,
    Location,
    Organization,
    Phone,
    Schedule,
    Service,
    Site,
)
from directory.facts import Hotline, Source, Status
from directory.model import Directory

Json = Mapping[str, object]

_STATUS: Mapping[Status, str] = {
    Status.OPEN: "active",
    Status.PLANNED: "inactive",
    Status.TEMPORARILY_CLOSED: "temporarily closed",
    Status.CLOSED: "defunct",
}
_DAYS = ("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su")
_DAY, _SPAN = r"(?:Mo|Tu|We|Th|Fr|Sa|Su)", r"\d\d:\d\d-\d\d:\d\d"
_RULE = re.compile(rf"(?P<days>{_DAY}(?:[-,]{_DAY})*)? ?(?P<spans>{_SPAN}(?:,{_SPAN})*)")
_TAIPEI_OFFSET = 8
_TAIPEI = f"+{_TAIPEI_OFFSET:02}:00"
_BY_TEXT = re.compile(r"^09\d\d-")


@dataclass(frozen=True, slots=True)
class Export:
    """Writes one directory; `identify` turns an id of ours into the UUID that stands for it everywhere."""

    directory: Directory
    identify: Callable[[str], str]

    def page(self) -> Json:
        """All public services on one page, as the HSDS API would give them."""
        contents = [*self._services(), *(self._line(line) for line in self.directory.hotlines if line.is_public)]
        return {
            "total_items": len(contents),
            "total_pages": 1,
            "page_number": 1,
            "size": len(contents),
            "first_page": True,
            "last_page": True,
            "empty": not contents,
            "contents": contents,
        }

    @property
    def _catalog(self) -> Catalog:
        return self.directory.catalog

    def _services(self) -> Iterator[Json]:
        for service in self._catalog.services:
            if service.audience is Audience.PUBLIC:
                yield self._service(service, [site for site in self._catalog.sites if site.service == service.id])

    def _service(self, service: Service, sites: list[Site]) -> Json:
        own = self._catalog.own(service.id)
        conditions = [fact for fact in own if isinstance(fact, Condition)]
        ages = next(
            (it for it in conditions if it.about is About.ELIGIBILITY and (it.least, it.most) != (None, None)), None
        )
        return _without_empty(
            {
                "id": self.identify(service.id),
                "organization_id": self.identify(service.organization),
                "name": service.name,
                "description": _told(conditions, About.WHAT),
                "status": _STATUS[service.status],
                "application_process": _told(conditions, About.APPLY),
                "fees_description": _told(conditions, About.COST),
                "eligibility_description": _told(conditions, About.ELIGIBILITY),
                "minimum_age": ages.least if ages is not None else None,
                "maximum_age": ages.most if ages is not None else None,
                "assured_date": service.source.verified_on.isoformat(),
                "alert": _told(conditions, About.UNKNOWN),
                "interpretation_services": _told(conditions, About.LANGUAGE),
                "organization": self._organization(self._catalog.organization(service.organization)),
                "phones": [self._phone(fact, "service_id") for fact in own if isinstance(fact, Phone)],
                "schedules": [
                    it for fact in own if isinstance(fact, Schedule) for it in self._schedules(fact, "service_id")
                ],
                "service_areas": list(self._areas(service, sites)),
                "cost_options": [self._cost(it) for it in conditions if it.about is About.COST and it.most is not None],
                "required_documents": [self._document(it) for it in conditions if it.about is About.DOCUMENT],
                "service_at_locations": [self._site(site) for site in sites],
                "attributes": [self._kind(service.id, service.kind or "family_center")],
                "metadata": [self._origin(service.id, "service", service.source)],
            }
        )

    def _line(self, line: Hotline) -> Json:
        number, _, extension = (line.number or "").partition("#")
        phone = {
            "id": self.identify(f"{line.id}/phone"),
            "service_id": self.identify(line.id),
            "number": number,
            "extension": int(extension) if extension else None,
            "type": "text" if _BY_TEXT.match(number) else "voice",
            "languages": [
                {"id": self.identify(f"{line.id}/phone/{code}"), "code": code}
                for code in line.languages
                if code != "unknown"
            ],
        }
        county = self.directory.county(line.county).name if line.county is not None else "臺灣"
        return _without_empty(
            {
                "id": self.identify(line.id),
                "name": line.name,
                "alternate_name": line.name_en,
                "description": line.purpose,
                "url": line.url,
                "status": "active",
                "fees_description": {"yes": "免費 · free"}.get(line.free),
                "assured_date": line.source.verified_on.isoformat(),
                "phones": [_without_empty(phone)] if number else [],
                "schedules": self._schedules(
                    Schedule(line.id, None, line.hours, line.hours_text, line.source), "service_id"
                ),
                "service_areas": [{"id": self.identify(f"{line.id}/area"), "name": county}],
                "attributes": [self._kind(line.id, "hotline")],
                "metadata": [self._origin(line.id, "service", line.source)],
            }
        )

    def _organization(self, organization: Organization) -> Json:
        county = self.directory.county(organization.county).name if organization.county is not None else "臺灣"
        return _without_empty(
            {
                "id": self.identify(organization.id),
                "name": organization.name,
                "description": f"{county} · {organization.sort}",
                "website": organization.url,
                "metadata": [self._origin(organization.id, "organization", organization.source)],
            }
        )

    def _site(self, site: Site) -> Json:
        own = self._catalog.own(site.id)
        location = self._catalog.location(site.location)
        conditions = [fact for fact in own if isinstance(fact, Condition)]
        state = "" if site.status is Status.OPEN else f" [{site.status}{f' {site.date}' if site.date else ''}]"
        told = _told(conditions, About.WHAT)
        return _without_empty(
            {
                "id": self.identify(site.id),
                "service_id": self.identify(site.service),
                "location_id": self.identify(f"{location.id}/location") if location is not None else None,
                "description": f"{site.name}{state}{f'：{told}' if told else ''}",
                "phones": [self._phone(fact, "service_at_location_id") for fact in own if isinstance(fact, Phone)],
                "schedules": [
                    it
                    for fact in own
                    if isinstance(fact, Schedule)
                    for it in self._schedules(fact, "service_at_location_id")
                ],
                "location": self._location(location) if location is not None else None,
                "metadata": [self._origin(site.id, "service_at_location", site.source)],
            }
        )

    def _location(self, location: Location) -> Json:
        """The house, the same under every site that stands in it: it bears the names of all of them."""
        point = self._catalog.point(location.id)
        known = f"{location.id}/location"
        sites = [site for site in self._catalog.sites if site.location == location.id and self._is_exported(site)]
        access = [
            it
            for site in sites
            for it in self._catalog.own(site.id)
            if isinstance(it, Condition) and it.about is About.ACCESS
        ]
        return _without_empty(
            {
                "id": self.identify(known),
                "location_type": "physical",
                "name": "、".join(dict.fromkeys(site.name for site in sites)),
                "latitude": point.lat if point is not None else None,
                "longitude": point.lon if point is not None else None,
                "addresses": [self._address(location)] if location.address and location.district else [],
                "accessibility": [
                    {
                        "id": self.identify(f"{known}/access/{it.told['zh']}"),
                        "location_id": self.identify(known),
                        "description": _both(it),
                    }
                    for it in access
                ],
                "metadata": [self._origin(known, "location", location.source)],
            }
        )

    def _is_exported(self, site: Site) -> bool:
        return self._catalog.service(site.service).audience is Audience.PUBLIC

    def _address(self, location: Location) -> Json:
        if location.district is None:
            raise ValueError(f"{location.id} stands in no known district")
        district = self.directory.district(location.district)
        return {
            "id": self.identify(f"{location.id}/address"),
            "location_id": self.identify(f"{location.id}/location"),
            "address_1": location.address,
            "city": district.name,
            "state_province": self.directory.county(district.county).name,
            "postal_code": district.postal,
            "country": "TW",
            "address_type": "physical",
        }

    def _phone(self, phone: Phone, owner: str) -> Json:
        number, _, extension = phone.number.partition("#")
        known = f"{phone.of}/phone/{phone.number}"
        return _without_empty(
            {
                "id": self.identify(known),
                owner: self.identify(phone.of),
                "number": number,
                "extension": int(extension) if extension else None,
                "type": "voice",
                "description": phone.said,
                "metadata": [self._origin(known, "phone", phone.source)],
            }
        )

    def _schedules(self, schedule: Schedule, owner: str) -> list[Json]:
        """One for each span of hours; where the hours are in words alone, one that holds the words."""
        spans = list(_spans(schedule.hours or "")) or [("", "", "")]
        said = " ".join(filter(None, (schedule.what, schedule.said or schedule.hours)))
        found: list[Json] = []
        for order, (days, opens, closes) in enumerate(spans):
            known = f"{schedule.of}/schedule/{schedule.what or ''}/{order}"
            found.append(
                _without_empty(
                    {
                        "id": self.identify(known),
                        owner: self.identify(schedule.of),
                        "timezone": _TAIPEI_OFFSET,
                        "freq": "WEEKLY" if days else None,
                        "byday": days,
                        "opens_at": f"{opens}{_TAIPEI}" if days else None,
                        "closes_at": f"{closes}{_TAIPEI}" if days else None,
                        "description": said,
                        "metadata": [self._origin(known, "schedule", schedule.source)],
                    }
                )
            )
        return found

    def _areas(self, service: Service, sites: Iterable[Site]) -> Iterator[Json]:
        """Its own areas and those of its sites, which HSDS 3.0 knows of the service alone.

        Where no source states an area, a service is for the whole county.
        """
        own = list(self._stated(service.id))
        of_sites = [(site, list(self._stated(site.id))) for site in sites]
        for area in own:
            yield from self._districts(service, area, f"{area.how}")
        for site, areas in of_sites:
            for area in areas:
                yield from self._districts(service, area, f"{area.how} · {site.name}")
        if not own and not (of_sites and all(areas for _, areas in of_sites)):
            yield {
                "id": self.identify(f"{service.id}/area"),
                "service_id": self.identify(service.id),
                "name": self.directory.county(service.county).name,
            }

    def _stated(self, of: str) -> Iterator[Area]:
        return (fact for fact in self._catalog.own(of) if isinstance(fact, Area))

    def _districts(self, service: Service, area: Area, description: str) -> Iterator[Json]:
        for code in area.districts:
            district = self.directory.district(code)
            known = f"{area.of}/area/{area.how}/{code}"
            yield {
                "id": self.identify(known),
                "service_id": self.identify(service.id),
                "name": f"{self.directory.county(district.county).name}{district.name}",
                "description": description,
                "metadata": [self._origin(known, "service_area", area.source)],
            }

    def _cost(self, condition: Condition) -> Json:
        known = f"{condition.of}/cost/{condition.told['zh']}"
        return {
            "id": self.identify(known),
            "service_id": self.identify(condition.of),
            "option": condition.told["zh"],
            "currency": "TWD",
            "amount": condition.most,
            "amount_description": condition.told["en"],
            "metadata": [self._origin(known, "cost_option", condition.source)],
        }

    def _document(self, condition: Condition) -> Json:
        known = f"{condition.of}/document/{condition.told['zh']}"
        return {
            "id": self.identify(known),
            "service_id": self.identify(condition.of),
            "document": _both(condition),
            "metadata": [self._origin(known, "required_document", condition.source)],
        }

    def _kind(self, known: str, kind: str) -> Json:
        return {
            "id": self.identify(f"{known}/kind"),
            "link_id": self.identify(known),
            "link_entity": "service",
            "taxonomy_term_id": self.identify(f"kind/{kind}"),
            "taxonomy_term": {
                "id": self.identify(f"kind/{kind}"),
                "code": kind,
                "name": kind.replace("_", " "),
                "description": "a kind of service of this directory",
                "taxonomy": "Guardian Bot kinds of service",
            },
        }

    def _origin(self, known: str, what: str, source: Source) -> Json:
        """Where a fact was read and on which day it was compared last."""
        return {
            "id": self.identify(f"{known}/origin"),
            "resource_id": self.identify(known),
            "resource_type": what,
            "last_action_date": source.verified_on.isoformat(),
            "last_action_type": "confirmed" if source.assurer else "compared",
            "field_name": "source",
            "previous_value": "",
            "replacement_value": f"{source.text} ({source.date}); confidence {source.confidence}",
            "updated_by": source.assurer or "Guardian Bot",
        }


def _told(conditions: Iterable[Condition], about: About) -> str | None:
    """What is said of one matter, in Chinese and English."""
    return "\n".join(_both(it) for it in conditions if it.about is about) or None


def _both(condition: Condition) -> str:
    """A text in Chinese and English: HSDS 3.0 has one place for it, and none for translations."""
    return f"{condition.told['zh']} · {condition.told['en']}"


def _spans(hours: str) -> Iterator[tuple[str, str, str]]:
    """The weekly spans of hours in the OSM syntax; holidays and what is unknown are left to the description."""
    if hours == "24/7":
        yield ",".join(day.upper() for day in _DAYS), "00:00", "23:59"
        return
    for rule in re.split(r";|\|\|", hours):
        if (found := _RULE.fullmatch(rule.strip())) is not None:
            days = ",".join(day.upper() for day in _weekdays(found["days"] or "Mo-Su"))
            for span in found["spans"].split(","):
                opens, _, closes = span.partition("-")
                yield days, opens, closes


def _weekdays(days: str) -> Iterator[str]:
    for part in days.split(","):
        first, _, last = part.partition("-")
        yield from _DAYS[_DAYS.index(first) : _DAYS.index(last or first) + 1]


def _without_empty(fields: Json) -> Json:
    return {name: value for name, value in fields.items() if value not in (None, [], "")}
