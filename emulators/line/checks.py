"""Small checks from which the rules for LINE's objects are put together."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from emulators.wire import utf16

Path = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Complaint:
    """What is wrong, and where."""

    path: Path
    message: str


Check = Callable[[object, Path], list[Complaint]]


def graphemes(text: str) -> int:
    """How many characters a person would count."""
    count = 0
    joined = False
    flag_open = False
    for character in text:
        regional = 0x1F1E6 <= ord(character) <= 0x1F1FF
        extends = (
            unicodedata.category(character) in ("Mn", "Me")
            or 0x1F3FB <= ord(character) <= 0x1F3FF
            or character == "\u200d"
        )
        if not (extends or joined or (regional and flag_open)):
            count += 1
        flag_open = regional and not flag_open
        joined = character == "\u200d"
    return count


def _says(path: Path, message: str) -> list[Complaint]:
    return [Complaint(path, message)]


def text(most: int, count: Callable[[str], int] = utf16, least: int = 1) -> Check:
    """A string of least to most characters."""

    def check(value: object, path: Path) -> list[Complaint]:
        if not isinstance(value, str):
            return _says(path, "Must be a string")
        if count(value) < least:
            return _says(path, "May not be empty")
        if count(value) > most:
            return _says(path, f"Length must be between 0 and {most}")
        return []

    return check


def one_of(*words: str) -> Check:
    """One of these words."""

    def check(value: object, path: Path) -> list[Complaint]:
        return [] if value in words else _says(path, f"Must be one of the following values: [{', '.join(words)}]")

    return check


def like(pattern: str) -> Check:
    """A string of this form."""
    form = re.compile(pattern)

    def check(value: object, path: Path) -> list[Complaint]:
        return [] if isinstance(value, str) and form.fullmatch(value) else _says(path, "invalid property")

    return check


def number(least: float, most: float, whole: bool = False) -> Check:
    """A number from least to most."""

    def check(value: object, path: Path) -> list[Complaint]:
        kinds = int if whole else (int, float)
        if isinstance(value, bool) or not isinstance(value, kinds):
            return _says(path, "Must be a number")
        return [] if least <= value <= most else _says(path, f"must be between {least} and {most}")

    return check


def flag(value: object, path: Path) -> list[Complaint]:
    """True or false."""
    return [] if isinstance(value, bool) else _says(path, "Must be a boolean")


def anything(value: object, path: Path) -> list[Complaint]:
    """Whatever it is."""
    return []


def url(*schemes: str, most: int = 2000) -> Check:
    """An address with one of these schemes."""

    def check(value: object, path: Path) -> list[Complaint]:
        if not isinstance(value, str) or not 1 <= len(value) <= most:
            return _says(path, f"Length must be between 1 and {most}")
        scheme, colon, rest = value.partition(":")
        rest = rest if scheme == "tel" else rest.removeprefix("//")
        return [] if colon and rest and scheme.lower() in schemes else _says(path, "invalid uri scheme")

    return check


https = url("https")


def many(each: Check, least: int, most: int) -> Check:
    """A list of least to most things."""

    def check(value: object, path: Path) -> list[Complaint]:
        if not isinstance(value, list):
            return _says(path, "Must be an array")
        if not least <= len(value) <= most:
            return _says(path, f"Size must be between {least} and {most}")
        return [complaint for i, item in enumerate(value) for complaint in each(item, (*path, i))]

    return check


def shape(required: Mapping[str, Check], optional: Mapping[str, Check] | None = None) -> Check:
    """An object with these fields and no others; null counts as absent."""
    optional = optional or {}
    known = {"type": anything, **optional, **required}

    def check(value: object, path: Path) -> list[Complaint]:
        if not isinstance(value, dict):
            return _says(path, "Must be an object")
        given = {name: item for name, item in value.items() if item is not None}
        complaints = [Complaint((*path, name), "May not be empty") for name in required if name not in given]
        for name, item in given.items():
            rule = known.get(name)
            complaints += rule(item, (*path, name)) if rule else _says((*path, name), "unknown field")
        return complaints

    return check


def by_type(table: Mapping[str, Check]) -> Check:
    """An object whose `type` chooses the rule, as no ordinary OpenAPI mock does it."""

    def check(value: object, path: Path) -> list[Complaint]:
        if not isinstance(value, dict):
            return _says(path, "Must be an object")
        rule = table.get(str(value.get("type")))
        return rule(value, path) if rule else _says((*path, "type"), f"Must be one of: [{', '.join(table)}]")

    return check


def dotted(path: Iterable[str | int]) -> str:
    """A place as LINE writes it: `messages[0].text`."""
    written = ""
    for step in path:
        written += f"[{step}]" if isinstance(step, int) else f".{step}" if written else step
    return written


def pointer(path: Iterable[str | int]) -> str:
    """A place inside a Flex message as LINE writes it: `/body/contents/0`."""
    return "".join(f"/{step}" for step in path)
