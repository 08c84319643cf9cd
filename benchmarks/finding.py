"""How well and how fast the look-up answers: success@1 and @3 on the written queries, and microseconds a query.

Run `python -m benchmarks.finding`; with `--misses` it lists the queries whose answer is not first.

`python -m benchmarks.finding sealed` counts over queries_sealed.tsv. Its lines are never read: nobody opens, prints or
searches them, no word is added because of one, and only the totals of a language are told. Who has seen one moves it to
queries.tsv.
"""

from __future__ import annotations

import dataclasses
import sys
import time
from collections import Counter
from collections.abc import Iterator
from datetime import datetime
from fnmatch import fnmatch
from pathlib import Path
from typing import NamedTuple

from directory.assembly import units_of
from directory.catalog import Area, Catalog, How, Location, LocationId, Phone, Service, ServiceId, Site, SiteId, Spot
from directory.load import load
from directory.model import Directory, Point
from directory.results import Result
from directory.search import Asked, search

QUERIES = Path(__file__).parents[1] / "tests" / "directory"
SEALED = "queries_sealed.tsv"
MANY = 100_000


class Query(NamedTuple):
    """One written query and the ids that answer it, `*` standing for anything."""

    language: str
    asked: Asked
    expected: tuple[str, ...]

    def rank(self, results: tuple[Result, ...]) -> int | None:
        """The place of the first right answer, from 1."""
        for rank, result in enumerate(results, 1):
            if any(fnmatch(result.id, expected) for expected in self.expected):
                return rank
        return None


def queries(file: str = "queries.tsv") -> Iterator[Query]:
    """Every written query, in order."""
    lines = (QUERIES / file).read_text(encoding="utf-8").splitlines()
    for line in lines[1:]:
        language, text, point, at, expected = line.split("\t")
        lat, _, lon = point.partition(",")
        yield Query(
            language,
            Asked(text, Point(float(lat), float(lon)) if point else None, datetime.fromisoformat(at) if at else None),
            tuple(expected.split()),
        )


def with_many(directory: Directory, count: int = MANY) -> Directory:
    """The directory enlarged to this many entries: copies of its own sites in every district, each with its rows."""
    catalog = directory.catalog
    models = [site for site in catalog.sites if catalog.service(site.service).kind is not None]
    made: list[Site] = []
    services: dict[str, Service] = {}
    locations: list[Location] = []
    spots: list[Spot] = []
    areas: list[Area] = []
    phones: list[Phone] = []
    for number in range(count - len(directory.centers) - len(directory.units) - len(directory.hotlines)):
        model = models[number % len(models)]
        district = directory.districts[number % len(directory.districts)]
        kind = catalog.service(model.service)
        service = ServiceId(f"made-{district.county}-{kind.kind}-service")
        services.setdefault(service, dataclasses.replace(kind, id=service, county=district.county))
        known, house = SiteId(f"made-{number}"), LocationId(f"made-{number}")
        name = f"{district.name}{chr(0x4E00 + number % 6000)}{chr(0x4E00 + number * 7 % 6000)}{model.name[3:]}"
        made.append(dataclasses.replace(model, id=known, service=service, location=house, name=name))
        locations.append(Location(house, district.code, None, model.source))
        spots.append(Spot(house, district.point, model.source))
        areas.append(Area(known, How.ASSIGNED, (district.code,), model.source))
        phones.extend(dataclasses.replace(phone, of=known) for phone in catalog.phones_of(model)[:1])
    larger = Catalog(
        catalog.organizations,
        (*catalog.services, *services.values()),
        (*catalog.locations, *locations),
        (*catalog.spots, *spots),
        (*catalog.sites, *made),
        (*catalog.phones, *phones),
        catalog.schedules,
        (*catalog.areas, *areas),
        catalog.conditions,
    )
    return dataclasses.replace(directory, units=units_of(larger), catalog=larger)


def _measured(directory: Directory, asked: list[Query]) -> float:
    """Microseconds for each query, the first pass not counted."""
    for query in asked:
        search(query.asked, directory)
    start = time.perf_counter()
    for _ in range(5):
        for query in asked:
            search(query.asked, directory)
    return (time.perf_counter() - start) / 5 / len(asked) * 1e6


def main(*, misses: bool, file: str) -> None:
    """Print success@1 and @3 for each language, and the time."""
    directory = load()
    asked = list(queries(file))
    misses = misses and file != SEALED
    first: Counter[str] = Counter()
    third: Counter[str] = Counter()
    total = Counter(query.language for query in asked)
    for query in asked:
        results = search(query.asked, directory)
        rank = query.rank(results)
        first[query.language] += rank == 1
        third[query.language] += rank is not None and rank <= 3
        if misses and rank != 1:
            given = " ".join(result.id for result in results[:4])
            print(f"{rank or '-':>2} {query.asked.text}   wanted {' '.join(query.expected)}   got {given}")
    for language in total:
        print(f"{language:8} @1 {first[language]:3}/{total[language]:3}   @3 {third[language]:3}/{total[language]:3}")
    print(
        f"all      success@1 {first.total() / total.total():.3f}   success@3 {third.total() / total.total():.3f}   "
        f"n {total.total()}"
    )
    entries = len(directory.centers) + len(directory.units) + len(directory.hotlines)
    print(f"{_measured(directory, asked):.0f} µs a query with {entries} entries")
    start = time.perf_counter()
    many = with_many(directory)
    search(Asked("早療"), many)
    built = time.perf_counter() - start
    entries = len(many.centers) + len(many.units) + len(many.hotlines)
    print(f"{_measured(many, asked):.0f} µs a query with {entries} entries; index built in {built:.1f} s")


if __name__ == "__main__":
    named = [word for word in sys.argv[1:] if not word.startswith("--")]
    main(misses="--misses" in sys.argv, file=SEALED if named == ["sealed"] else named[0] if named else "queries.tsv")
