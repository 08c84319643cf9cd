"""Rows of a CSV file that know where they stand, so that a wrong one is refused with file and line."""

from __future__ import annotations

import csv
import re
from collections.abc import Callable, Container, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import TypeVar

from directory.facts import Confidence, DistrictCode, Point, Source
from directory.hours import is_valid

_PHONE = re.compile(r"0\d{1,3}-\d{5,8}(#\d{1,5})?|0800-\d{3}-\d{3}|09\d\d-\d{3}-\d{3}|1\d{2,3}|412-\d{4}")
_DATE = re.compile(r"\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?")
_URL = re.compile(r"https?://[^\s/]+(/\S*)?")
_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
# From 太平島 (10.4 N, 114.4 E) to 東引 (26.4 N) and 彭佳嶼 (122.1 E).
_LAT, _LON = (10.0, 26.6), (114.0, 122.3)

T = TypeVar("T")
E = TypeVar("E", bound=StrEnum)

Sources = Mapping[str, tuple[str, str]]


class BadRow(Exception):
    """A row of the directory that cannot be believed: `areas.csv:17: unknown district 10004999`."""

    def __init__(self, file: str, line: int, problem: str) -> None:
        super().__init__(f"{file}:{line}: {problem}")
        self.file, self.line, self.problem = file, line, problem


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a file, which knows where it stands."""

    file: str
    line: int
    cells: dict[str, str]

    def bad(self, problem: str) -> BadRow:
        return BadRow(self.file, self.line, problem)

    def maybe(self, column: str) -> str | None:
        value = self.cells.get(column)
        if value is None:
            raise self.bad(f"no column {column}")
        return value.strip() or None

    def text(self, column: str) -> str:
        value = self.maybe(column)
        if value is None:
            raise self.bad(f"{column} is empty")
        return value

    def id(self, column: str = "id") -> str:
        value = self.text(column)
        if not _ID.fullmatch(value):
            raise self.bad(f"{column} {value!r} is not an id")
        return value

    def choice(self, column: str, choices: type[E]) -> E:
        value = self.text(column)
        if value not in set(choices):
            raise self.bad(f"{column} {value!r} is none of {', '.join(choices)}")
        return choices(value)

    def known(self, column: str, among: Container[str], what: str) -> str:
        value = self.text(column)
        if value not in among:
            raise self.bad(f"unknown {what} {value}")
        return value

    def districts(self, column: str, among: Container[str]) -> tuple[DistrictCode, ...]:
        codes = (self.maybe(column) or "").split()
        for code in codes:
            if code not in among:
                raise self.bad(f"unknown district {code}")
        return tuple(DistrictCode(code) for code in codes)

    def district(self, column: str, among: Container[str]) -> DistrictCode | None:
        return DistrictCode(self.known(column, among, "district")) if self.maybe(column) else None

    def phone(self, column: str) -> str | None:
        value = self.maybe(column)
        if value is not None and not _PHONE.fullmatch(value):
            raise self.bad(f"{value!r} is not a phone number of Taiwan")
        return value

    def url(self, column: str) -> str | None:
        value = self.maybe(column)
        if value is not None and not _URL.fullmatch(value):
            raise self.bad(f"{column} {value!r} is not the address of a page")
        return value

    def hours(self) -> str | None:
        value = self.maybe("hours")
        if value is not None and not is_valid(value):
            raise self.bad(f"hours {value!r} are not in the opening_hours syntax")
        return value

    def point(self) -> Point | None:
        lat, lon = self.maybe("lat"), self.maybe("lon")
        if lat is None and lon is None:
            return None
        try:
            point = Point(float(lat or ""), float(lon or ""))
        except ValueError:
            raise self.bad(f"{lat},{lon} is not a coordinate") from None
        if not (_LAT[0] <= point.lat <= _LAT[1] and _LON[0] <= point.lon <= _LON[1]):
            raise self.bad(f"coordinate {point.lat},{point.lon} is outside Taiwan")
        return point

    def source(self, sources: Sources) -> Source:
        text, dated = sources[self.known("source", sources, "source")]
        try:
            verified_on = date.fromisoformat(self.text("verified_on"))
        except ValueError:
            raise self.bad("verified_on is not a date") from None
        confidence = self.choice("confidence", Confidence)
        return Source(text, dated, verified_on, confidence, self.cells.get("assurer", "").strip() or None)

    def yes(self, column: str) -> bool:
        value = self.maybe(column)
        if value not in (None, "yes"):
            raise self.bad(f"{column} {value!r} is neither yes nor empty")
        return value is not None

    def number(self, column: str) -> int | None:
        value = self.maybe(column)
        if value is not None and not value.isdecimal():
            raise self.bad(f"{column} {value!r} is not a whole number")
        return int(value) if value is not None else None

    def partial_date(self, column: str) -> str | None:
        value = self.maybe(column)
        if value is not None and not _DATE.fullmatch(value):
            raise self.bad(f"{column} {value!r} is not a year, month or day")
        return value


def rows_of(folder: Path, file: str) -> Iterator[Row]:
    with (folder / file).open(encoding="utf-8", newline="") as lines:
        reader = csv.DictReader(lines)
        for cells in reader:
            yield Row(file, reader.line_num, {key: value or "" for key, value in cells.items() if key is not None})


def read(folder: Path, file: str, make: Callable[[Row], T], *unique: Callable[[T], object]) -> tuple[T, ...]:
    """Every row of a file, made into its value; each of `unique` may give the same thing only once."""
    seen: list[set[object]] = [set() for _ in unique]
    values = []
    for row in rows_of(folder, file):
        value = make(row)
        for taken, mark in zip(seen, unique, strict=True):
            if mark(value) in taken:
                raise row.bad(f"{mark(value)!r} stands here twice")
            taken.add(mark(value))
        values.append(value)
    return tuple(values)
