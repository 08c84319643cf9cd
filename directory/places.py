"""What place somebody means by the words they typed; what may mean two places is never guessed."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from functools import lru_cache

from directory.model import CountyCode, Directory, DistrictCode, Finding, Found, Place, Several, Unknown
from directory.names import Form, Match, Names, english_words, is_chinese, names_of, normal

MOST_OPTIONS = 6

_LONGEST = 200
# A stem counts only where a word begins: at the start, after anything that is not Chinese, after a county,
# or after one of these. 竹北 inside 新竹北區 is none.
_BEFORE = frozenset("在住到於去從的是我們你他她往回來跟和與或個")
_VILLAGE_END = re.compile("[里村]")
_LONGEST_VILLAGE = 6
_COUNTY_DIGITS = 5
# 東區 may be the end of 社區東區; 竹北市 is the end of nothing.
_SHORTEST_SURE = 2
_NATION = re.compile(r"臺灣省?|中華民國")


def find_place(text: str, directory: Directory) -> Finding:
    """The place that is meant; the typed text stays in its `detail`."""
    finding = _find(text, directory)
    if isinstance(finding, Found):
        return Found(_with_detail(finding.place, text))
    if isinstance(finding, Several):
        return Several(tuple(_with_detail(place, text) for place in finding.options))
    return finding


def _with_detail(place: Place, text: str) -> Place:
    return Place(place.county, place.district, place.village, text, place.point)


@lru_cache(maxsize=2048)
def _find(typed: str, directory: Directory) -> Finding:
    names = names_of(directory)
    text = _NATION.sub("，", normal(unicodedata.normalize("NFKC", typed[:_LONGEST])))
    finding = _in_chinese(text, names, directory)
    if isinstance(finding, Unknown):
        matches = list(names.english_matches(english_words(text)))
        return _settle(matches, directory)
    return finding


def _in_chinese(text: str, names: Names, directory: Directory) -> Finding:
    matches = _standing(text, names.matches(text), directory)
    finding = _settle(matches, directory)
    if isinstance(finding, Several):
        return finding
    if isinstance(finding, Found) and finding.place.district is not None:
        code = finding.place.district
        end = max((match.length, match.end) for match in matches if code in match.districts)[1]
        return Found(_with_village(finding.place, text[end:], names))
    county = finding.place.county if isinstance(finding, Found) else None
    return _by_village(text, county, names) or finding


def _standing(text: str, matches: Iterable[Match], directory: Directory) -> list[Match]:
    """The matches that begin where a word can begin."""
    standing: list[Match] = []
    ended: dict[int, list[Match]] = {}
    for match in matches:
        before = text[match.start - 1 : match.start]
        begins = not is_chinese(before) or before in _BEFORE
        if not begins and match.start in ended:
            begins = any(_may_follow(match, county, directory) for county in ended[match.start])
        if begins or (match.form is Form.FULL and match.length > _SHORTEST_SURE):
            standing.append(match)
            if match.counties or match.greater:
                ended.setdefault(match.end, []).append(match)
    return standing


def _may_follow(match: Match, county: Match, directory: Directory) -> bool:
    """Whether a match begins a word right after a county: in its own county, or after a full name any district.

    Many believe 竹北 to be in 新竹市.
    """
    if _within(match, county.counties, directory) or _within(match, county.greater, directory):
        return True
    return county.form is Form.FULL and bool(match.districts) and not match.counties


def _settle(matches: Sequence[Match], directory: Directory) -> Finding:
    """One finding from all that matched: a county with its district first, then what stands alone."""
    if pair := _pair(matches, directory):
        return _finding(pair, directory)
    alone = [
        match
        for match in _longest(matches)
        if not match.is_road and (match.is_last or match.form is not Form.ABBREVIATION)
    ]
    return _finding(
        [code for match in alone for code in match.counties] + [code for match in alone for code in match.districts],
        directory,
    )


def _pair(matches: Sequence[Match], directory: Directory) -> tuple[DistrictCode, ...]:
    """The districts that a county in the text vouches for, by the pair that covers most of the text."""
    best: tuple[DistrictCode, ...] = ()
    best_rank = (0, False, 0)
    for county in matches:
        for district in matches:
            follows = district.start >= county.end
            if not follows and county.start < district.end:
                continue
            is_loose = county.is_road or (county.form is Form.ABBREVIATION and not county.is_last)
            if is_loose and district.start != county.end:
                continue
            rank = (county.length + district.length, follows, -district.start)
            if rank <= best_rank:
                continue
            within = _within(district, county.counties, directory) or _within(district, county.greater, directory)
            if within:
                best, best_rank = within, rank
    return best


def _within(match: Match, counties: Sequence[CountyCode], directory: Directory) -> tuple[DistrictCode, ...]:
    return tuple(code for code in match.districts if directory.district(code).county in counties)


def _longest(matches: Sequence[Match]) -> list[Match]:
    """The matches left when each takes its stretch of the text, the longer before the shorter."""
    taken: list[Match] = []
    for match in sorted(matches, key=lambda match: (-match.length, match.start)):
        if all(match.start >= other.end or match.end <= other.start for other in taken):
            taken.append(match)
    return sorted(taken, key=lambda match: match.start)


def _finding(codes: Sequence[CountyCode | DistrictCode], directory: Directory) -> Finding:
    """What these codes come to: one place, a few to choose from, or none."""
    places: list[Place] = []
    for code in codes:
        place = Place(CountyCode(code)) if len(code) == _COUNTY_DIGITS else directory.place_in(DistrictCode(code))
        if place not in places:
            places.append(place)
    if not places:
        return Unknown()
    return Found(places[0]) if len(places) == 1 else Several(tuple(places[:MOST_OPTIONS]))


def _with_village(place: Place, rest: str, names: Names) -> Place:
    """The place with the village that is named after its district, if we know it."""
    if place.district is not None and _VILLAGE_END.search(rest):
        found = [(rest.find(name), village) for name, village in names.villages[place.district] if name in rest]
        if found:
            return min(found, key=lambda at: at[0])[1]
    return place


def _by_village(text: str, county: CountyCode | None, names: Names) -> Finding | None:
    """What a village alone says: only a county makes it sure, for villages are known in five places only."""
    for end in (match.end() for match in _VILLAGE_END.finditer(text)):
        for length in range(_LONGEST_VILLAGE, 1, -1):
            places = names.villages_named.get(text[max(0, end - length) : end])
            if not places:
                continue
            if county is not None:
                places = [place for place in places if place.county == county]
                if len(places) == 1:
                    return Found(places[0])
            if places and len(places) <= MOST_OPTIONS:
                return Several(tuple(places))
            break
    return None
