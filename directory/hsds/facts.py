"""The facts of a service or a site in HSDS: numbers, hours, areas, costs, papers, and where each was read."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from directory.catalog import About, Area, Condition, Phone, Schedule, Service, Site
from directory.facts import Source
from directory.hsds.weekly import OFFSET, spans
from directory.model import Directory

Json = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Facts:
    """Writes the facts of one directory; `identify` turns an id of ours into the UUID that stands for it everywhere."""

    directory: Directory
    identify: Callable[[str], str]

    def phone(self, phone: Phone, owner: str) -> Json:
        """A number of its owner, `service_id` or `service_at_location_id`."""
        number, _, extension = phone.number.partition("#")
        known = f"{phone.of}/phone/{phone.number}"
        return without_empty(
            {
                "id": self.identify(known),
                owner: self.identify(phone.of),
                "number": number,
                "extension": int(extension) if extension else None,
                "type": "voice",
                "description": phone.said,
                "metadata": [self.origin(known, "phone", phone.source)],
            }
        )

    def schedules(self, schedule: Schedule, owner: str) -> list[Json]:
        """One for each span of hours; where the hours are in words alone, one that holds the words."""
        said = " ".join(filter(None, (schedule.what, schedule.said or schedule.hours)))
        found: list[Json] = []
        for order, (days, opens, closes) in enumerate(list(spans(schedule.hours or "")) or [("", "", "")]):
            known = f"{schedule.of}/schedule/{schedule.what or ''}/{order}"
            found.append(
                without_empty(
                    {
                        "id": self.identify(known),
                        owner: self.identify(schedule.of),
                        "timezone": OFFSET,
                        "freq": "WEEKLY" if days else None,
                        "byday": days,
                        "opens_at": opens,
                        "closes_at": closes,
                        "description": said,
                        "metadata": [self.origin(known, "schedule", schedule.source)],
                    }
                )
            )
        return found

    def areas(self, service: Service, sites: Iterable[Site]) -> Iterator[Json]:
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
        return (fact for fact in self.directory.catalog.own(of) if isinstance(fact, Area))

    def _districts(self, service: Service, area: Area, description: str) -> Iterator[Json]:
        for code in area.districts:
            district = self.directory.district(code)
            known = f"{area.of}/area/{area.how}/{code}"
            yield {
                "id": self.identify(known),
                "service_id": self.identify(service.id),
                "name": f"{self.directory.county(district.county).name}{district.name}",
                "description": description,
                "metadata": [self.origin(known, "service_area", area.source)],
            }

    def cost(self, condition: Condition) -> Json:
        """What a service costs at the most."""
        known = f"{condition.of}/cost/{condition.told['zh']}"
        return {
            "id": self.identify(known),
            "service_id": self.identify(condition.of),
            "option": condition.told["zh"],
            "currency": "TWD",
            "amount": condition.most,
            "amount_description": condition.told["en"],
            "metadata": [self.origin(known, "cost_option", condition.source)],
        }

    def document(self, condition: Condition) -> Json:
        """What must be brought."""
        known = f"{condition.of}/document/{condition.told['zh']}"
        return {
            "id": self.identify(known),
            "service_id": self.identify(condition.of),
            "document": both(condition),
            "metadata": [self.origin(known, "required_document", condition.source)],
        }

    def origin(self, known: str, what: str, source: Source) -> Json:
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


def told(conditions: Iterable[Condition], about: About) -> str | None:
    """What is said of one matter, in Chinese and English."""
    return "\n".join(both(it) for it in conditions if it.about is about) or None


def both(condition: Condition) -> str:
    """A text in Chinese and English: HSDS 3.0 has one place for it, and none for translations."""
    return f"{condition.told['zh']} · {condition.told['en']}"


def without_empty(fields: Json) -> Json:
    """The fields that say something: HSDS leaves out what is not known."""
    return {name: value for name, value in fields.items() if value not in (None, [], "")}
