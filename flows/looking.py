"""Whether words only look something up, or name a place, and tell nothing of anybody.

Out of the text is taken every place, every service or line, and every word of asking; what is left over is a story,
and a story is never taken for a look-up. The words stand in `locales/` as `look-services`, `look-asking` and
`look-between`; what one sees of people, such as 獨居 or 沒飯吃, is in none of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import Final

from directory.model import Directory, Place, Several, Unknown
from directory.search import needs_in
from directory.wording import fold
from flows.understand import is_slip
from flows.where import Map
from locales import FIRST, Words
from locales import words as words_of

LONGEST: Final = 40
_URGENT: Final = frozenset({"110", "119", "113"})
"""What is called for somebody in danger: 竹北 119 may tell that it was called."""
_LATIN: Final = re.compile(r"[a-z0-9]")
_GAPS: Final = re.compile(r"\s+")


def only_looks_up(text: str, words: Words, map: Map) -> bool:
    """Whether the words are the name of a service or line, with a place or a question beside it, and nothing else."""
    if len(text) > LONGEST or "\n" in text.strip():
        return False
    left, has_place = _without_places(text, map)
    left, has_service = _without(left, (*_listed("look-services", words), *_numbers(map.directory)))
    left, is_asking = _without(left, _listed("look-asking", words))
    left, _ = _without(left, _listed("look-between", words))
    return has_service and (has_place or is_asking) and not left.strip()


def only_names_place(text: str, map: Map) -> bool:
    """Whether the words are a place with little beside it; or so short that they may be one we do not know."""
    if needs_in(text, map.directory):
        return False
    left, has_place = _without_places(text, map)
    return is_slip(left) if has_place else is_slip(text)


def _without_places(text: str, map: Map) -> tuple[str, bool]:
    finding = map.find(text)
    if isinstance(finding, Unknown):
        return fold(text), False
    places = finding.options if isinstance(finding, Several) else (finding.place,)
    names = {name for place in places for name in _names_of(place, map.directory)}
    return _without(fold(text), sorted(names, key=len, reverse=True))[0], True


def _names_of(place: Place, directory: Directory) -> Iterable[str]:
    """Each name by which a place may have been typed, in full and without its last word."""
    if place.county is not None:
        county = directory.county(place.county)
        yield from _forms(county.name, county.name_en)
    if place.district is not None:
        district = directory.district(place.district)
        yield from _forms(district.name, district.name_en)
    if place.village is not None:
        village = directory.village(place.village)
        yield from _forms(village.name, village.name_en)


def _forms(name: str, name_en: str) -> Iterable[str]:
    yield fold(name)
    if len(name) > 2:
        yield fold(name[:-1])
    english = fold(name_en)
    yield english
    yield english.rpartition(" ")[0] or english


def _without(left: str, names: Iterable[str]) -> tuple[str, bool]:
    """The text without each of these, the longest first as they come, and whether there was one."""
    found = False
    for name in names:
        shorter = _taken_out(name).sub(" ", left) if name in left else left
        found, left = found or shorter != left, shorter
    return _GAPS.sub(" ", left), found


@lru_cache(maxsize=4096)
def _taken_out(name: str) -> re.Pattern[str]:
    """A word of the Latin script or a number stands by itself; Chinese and Thai ones stand in a row."""
    before = r"(?<![a-z0-9])" if _LATIN.match(name[0]) else ""
    after = r"(?![a-z0-9])" if _LATIN.match(name[-1]) else ""
    return re.compile(before + re.escape(name) + after)


@lru_cache(maxsize=64)
def _listed(id: str, words: Words) -> tuple[str, ...]:
    """A list of words, in the person's language and in Chinese, the longest first."""
    both = {fold(word) for of in (words, words_of(FIRST)) for word in of.text(id).split(",")}
    return tuple(sorted(filter(None, both), key=len, reverse=True))


@lru_cache(maxsize=4)
def _numbers(directory: Directory) -> tuple[str, ...]:
    """The numbers of the lines that anybody may call."""
    numbers = {fold(line.number) for line in directory.hotlines if line.is_public and line.number} - _URGENT
    return tuple(sorted(numbers, key=len, reverse=True))
