"""All that is exported, on one page."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from directory.catalog import Audience
from directory.hsds.facts import Facts, Json
from directory.hsds.services import Services
from directory.hsds.sites import Sites
from directory.model import Directory


@dataclass(frozen=True, slots=True)
class Export:
    """Writes one directory; `identify` turns an id of ours into the UUID that stands for it everywhere."""

    directory: Directory
    identify: Callable[[str], str]

    def page(self) -> Json:
        """All public services on one page, as the HSDS API would give them."""
        contents = list(self._contents())
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

    def _contents(self) -> Iterator[Json]:
        facts = Facts(self.directory, self.identify)
        services = Services(facts, Sites(facts))
        catalog = self.directory.catalog
        for service in catalog.services:
            if service.audience is Audience.PUBLIC:
                yield services.service(service, [site for site in catalog.sites if site.service == service.id])
        for line in self.directory.hotlines:
            if line.is_public:
                yield services.line(line)
