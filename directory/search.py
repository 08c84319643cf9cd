"""Who can help, found from the words somebody types: best first, and never nothing."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import lru_cache
from typing import TYPE_CHECKING

from directory.days_off import Shut, state_of
from directory.examples import sentences
from directory.facts import Center, Hotline, HotlineId, Place, Point, Unit, UnitKind
from directory.likeness import Likeness
from directory.model import Directory
from directory.needs import HARMLESS, Danger, Family, Need, NeedId, Offer, When
from directory.results import Result, phone_of, result_of
from directory.routing import WELFARE_LINE
from directory.serving import Entry, Where, is_local, opens, serving, where
from directory.spelling import Spelling
from directory.titles import Titles
from directory.wording import Phrases, fold

if TYPE_CHECKING:
    from directory.boundaries import Boundaries

MOST_RESULTS = 8
_MOST_ALIKE = 4

# The first offer of a need counts in full, each later one four fifths of the one before it.
_LATER_OFFER = 0.8
_LATER_OF_A_KIND = 0.98
_LATER_PLACE = 0.9
_NO_PHONE = 0.93
# Who serves several needs at once is a little better than who serves the first alone.
_ALSO = 0.25
# Somebody far away, or one of several centers of a county, comes after the first line to call.
_NO_PLACE = 0.5
_NO_DISTRICT = 0.75
_LOCAL = 1.3
_OPEN_NOW = 1.05
_OPEN_WHEN = 2.5
# Danger lifts its first three offers over whatever else was typed.
_LIFTED = 0.6
_DANGER: Mapping[Danger, float] = {Danger.NOW: 1000.0, Danger.SUICIDE: 500.0}
# A name counts by itself when half of what is rare in it was typed.
_NAME_SHARE = 0.5
_NAME_WEIGHT = 3.0
_NUMBER_WEIGHT = 2.0
_NUMBER = re.compile(r"(?<![a-z0-9])[0-9]{3,}(?![a-z0-9])")
# Harm comes before what goes with it; what is asked for by its name before what it is a part of; and a lack of money
# or a foreign passport comes with everything.
_HARM, _BY_NAME, _GENERAL = 1.3, 1.15, 0.6
_PROTECTION = Offer(line=HotlineId("protection-113"))
# A likeness counts from this share on, and beside the likeliest those that are not far behind.
_LIKELY, _NEARLY = 0.055, 0.25
_LIKE, _LEAST_LIKE = 10.0, 0.7
# Of those who serve a need, the one whose name was half typed.
_NAMED_TOO = 0.3
_CENTER_NEED = NeedId("family-center")
_CITY_MATTER = NeedId("city-matter")
_DANGER_NEEDS: Mapping[Danger, NeedId] = {
    Danger.NOW: NeedId("hurting-now"),
    Danger.SUICIDE: NeedId("suicide"),
}


@dataclass(frozen=True, slots=True)
class Asked:
    """What somebody typed, where and when, the danger others see in it, and what is known beside it."""

    text: str = field(repr=False)
    point: Point | None = field(default=None, repr=False)
    at: datetime | None = None
    danger: Danger | None = None
    shut: Shut = field(default_factory=dict, repr=False)  # days off
    usual: Place | None = field(default=None, repr=False)  # where is meant when no place is said


def search(asked: Asked, directory: Directory, boundaries: Boundaries | None = None) -> tuple[Result, ...]:
    """Up to eight who can help, best first; at least the line that helps on."""
    index = _index_of(directory)
    around = where(asked.text, asked.point, directory, boundaries)
    if asked.usual is not None and not around.places:
        around = Where((asked.usual,), asked.usual.point)
    text = index.read(asked.text)
    needs, whens = index.meant(text, asked.danger)
    named = index.named(text, around)
    is_sure = bool(needs)
    needs = needs or index.like(text)
    scores = _offered(needs, is_sure, around, directory)
    for known, share in index.named_in_part(text).items():
        if known in scores:
            scores[known] *= 1 + _NAMED_TOO * share
    for known, weight in named.items():
        scores[known] += weight
    found = sorted(
        map(index.entry, scores),
        key=lambda entry: (
            -scores[entry.id] * _favor(entry, asked, whens) * (_LOCAL if is_local(entry, around, directory) else 1.0)
        ),
    )
    wanted = _with_center(_varied(found, around), needs, around, directory)
    return tuple(result_of(entry, around, asked.at, directory, asked.shut) for entry in _with_line(wanted, directory))


def recognizes(text: str, directory: Directory, boundaries: Boundaries | None = None) -> bool:
    """Whether the words speak of a need or a place, or name somebody.

    A likeness alone does not count, nor what the city is asked for.
    """
    index = _index_of(directory)
    around = where(text, None, directory, boundaries)
    folded = index.read(text)
    needs, _ = index.meant(folded, None)
    is_ours = any(need.id != _CITY_MATTER for need in needs)
    return bool(is_ours or around.places or index.named(folded, around))


def needs_in(text: str, directory: Directory) -> tuple[NeedId, ...]:
    """The needs that the words speak of, first the one they say most of."""
    index = _index_of(directory)
    needs, _ = index.meant(index.read(text), None)
    return tuple(need.id for need in sorted(needs, key=lambda need: -needs[need]))


class _Index:
    """What a search needs of a directory, gathered once."""

    def __init__(self, directory: Directory) -> None:
        self.needs = {need.id: need for need in directory.needs}
        self._ordered = directory.needs
        phrases: list[tuple[int, Sequence[str | Family]]] = []
        for owner, need in enumerate(directory.needs):
            phrases += [(owner, phrase) for spoken in need.phrases.values() for phrase in spoken]
            phrases += [(owner, families) for families in need.together]
        self._phrases = Phrases(
            phrases,
            [
                word
                for family in directory.families
                if family.id == HARMLESS
                for words in family.words.values()
                for word in words
            ],
        )
        self._spelling = Spelling(_words_of(directory), directory.shorthand)
        self._likeness = Likeness(
            sentences(need, directory.sentences.get(need.id, ())) if need.offers and not need.is_by_name else ()
            for need in directory.needs
        )
        self._entries: list[Entry] = [
            *directory.centers,
            *(unit for unit in directory.units if unit.is_open),
            *(line for line in directory.hotlines if line.is_public),
        ]
        self._by_id: dict[str, Entry] = {entry.id: entry for entry in self._entries}
        self._titles = Titles(
            ((owner, name) for owner, entry in enumerate(self._entries) for name in _names(entry, directory)),
            [
                name
                for names in (
                    *((district.name, district.name_en) for district in directory.districts),
                    *((county.name, county.name[:-1], county.name_en) for county in directory.counties),
                )
                for name in names
            ],
        )
        self._by_number: dict[str, list[Entry]] = defaultdict(list)
        for entry in self._entries:
            if number := _number(entry):
                self._by_number[fold(number)].append(entry)

    def entry(self, known: str) -> Entry:
        """The entry with this id."""
        return self._by_id[known]

    def read(self, typed: str) -> str:
        """What was typed, as it is compared."""
        return self._spelling.meant(fold(typed))

    def meant(self, text: str, danger: Danger | None) -> tuple[dict[Need, float], set[When]]:
        """The needs that the words speak of, each by how much of them it covers, and the time of the week."""
        covered = self._phrases.covered(text)
        needs = {self._ordered[owner]: length * _standing(self._ordered[owner]) for owner, length in covered.items()}
        if danger is not None:
            needs.setdefault(self.needs[_DANGER_NEEDS[danger]], 1.0)
        whens = {need.when for need in needs if need.when is not None}
        return {need: cover for need, cover in needs.items() if need.when is None}, whens

    def like(self, text: str) -> dict[Need, float]:
        """What the words may speak of where no phrase was found; the center in any case, the police never."""
        shares = self._likeness.like(text)
        most = max(shares.values(), default=0.0)
        needs = {self._ordered[owner]: _LIKE * share for owner, share in shares.items() if share >= _NEARLY * most}
        likely = {need: weight for need, weight in needs.items() if need.danger is not Danger.NOW}
        return {self.needs[_CENTER_NEED]: _LEAST_LIKE, **(likely if most >= _LIKELY else {})}

    def named_in_part(self, text: str) -> dict[str, float]:
        """The units of whose name something rare was typed, with the share."""
        shares = ((self._entries[owner], share) for owner, (_, share) in self._titles.alike(text).items())
        return {entry.id: share for entry, share in shares if isinstance(entry, Unit)}

    def named(self, text: str, around: Where) -> dict[str, float]:
        """Those whose name or number was typed, within the places that may be meant."""
        named: dict[str, float] = {}
        counties = around.counties
        for owner, (weight, share) in self._titles.alike(text).items():
            if share < _NAME_SHARE:
                continue
            entry = self._entries[owner]
            if not counties or entry.county is None or entry.county in counties:
                named[entry.id] = weight * share * _NAME_WEIGHT
        for number in _NUMBER.findall(text):
            named.update((entry.id, _NUMBER_WEIGHT * len(number)) for entry in self._by_number.get(number, ()))
        return named


def _standing(need: Need) -> float:
    """How much a need counts where others are meant too."""
    if need.is_general:
        return _GENERAL
    return _BY_NAME if need.is_by_name else _HARM if need.offers[:1] == (_PROTECTION,) else 1.0


@lru_cache(maxsize=4)
def _index_of(directory: Directory) -> _Index:
    return _Index(directory)


def _words_of(directory: Directory) -> Iterable[str]:
    """Every word that has a meaning here."""
    for need in directory.needs:
        for phrases in need.phrases.values():
            yield from (word for phrase in phrases for word in phrase)
    for family in directory.families:
        for words in family.words.values():
            yield from words
    yield from (line.name_en for line in directory.hotlines)


def _names(entry: Entry, directory: Directory) -> Iterable[str]:
    """The names of an entry; the county in front of it says nothing of which one is meant."""
    name = entry.name
    if entry.county is not None:
        name = name.removeprefix(directory.county(entry.county).name)
    yield name
    if isinstance(entry, Hotline):
        yield entry.name_en


def _number(entry: Entry) -> str | None:
    return entry.number if isinstance(entry, Hotline) else entry.phone


def _offered(needs: Mapping[Need, float], is_sure: bool, around: Where, directory: Directory) -> dict[str, float]:
    """Everybody who serves one of the needs, by fit, the order of the offers, and the place."""
    weights: dict[str, list[float]] = defaultdict(list)
    for need, cover in needs.items():
        lift = _DANGER[need.danger] if need.danger is not None and is_sure else 0.0
        for known, share in _shares(need, around, directory).items():
            weights[known].append((cover + (lift if share > _LIFTED else 0.0)) * share)
    return defaultdict(float, {known: _ALSO * sum(all_) + (1 - _ALSO) * max(all_) for known, all_ in weights.items()})


def _shares(need: Need, around: Where, directory: Directory) -> Mapping[str, float]:
    """Who serves one need, each with what is left of its weight."""
    shares: dict[str, float] = {}
    places: tuple[Place | None, ...] = around.places or (None,)
    rank = 0
    for offer in need.offers:
        served = False
        for later, place in enumerate(places):
            near = _nearness(offer, need, place) * _LATER_OFFER**rank * _LATER_PLACE**later
            for order, entry in enumerate(serving(offer, place, around.point, directory)):
                shares[entry.id] = max(shares.get(entry.id, 0.0), near * _LATER_OF_A_KIND**order)
                served = True
        rank += served
    return shares


def _nearness(offer: Offer, need: Need, place: Place | None) -> float:
    """How much a center or unit is worth where the place is not, or not quite, known."""
    if offer.line is not None:
        return 1.0
    if place is None:
        return _NO_PLACE
    is_loose = offer.unit is None and place.district is None and need.id != _CENTER_NEED
    return _NO_DISTRICT if is_loose else 1.0


def _favor(entry: Entry, asked: Asked, whens: set[When]) -> float:
    """How much better somebody is who can be called, and is there when asked for."""
    favor = 1.0 if phone_of(entry) is not None else _NO_PHONE
    if asked.at is not None and state_of(entry, asked.at, asked.shut).is_open:
        favor *= _OPEN_NOW
    if not isinstance(entry, Hotline) and any(opens(entry, when) for when in whens):
        favor *= _OPEN_WHEN
    return favor


def _varied(found: list[Entry], around: Where) -> list[Entry]:
    """The same, but no more than a few of one kind before the others where no place is known."""
    if around.places:
        return found
    first: list[Entry] = []
    later: list[Entry] = []
    seen: Counter[UnitKind] = Counter()
    for entry in found:
        if isinstance(entry, Unit):
            seen[entry.kind] += 1
        (later if isinstance(entry, Unit) and seen[entry.kind] > _MOST_ALIKE else first).append(entry)
    return [*first, *later]


def _with_center(found: list[Entry], needs: Iterable[Need], around: Where, directory: Directory) -> list[Entry]:
    """The first results, with the responsible center among them where a family is concerned."""
    first = found[:MOST_RESULTS]
    if any(need.is_family for need in needs) and not any(isinstance(entry, Center) for entry in first):
        centers = [entry for entry in found if isinstance(entry, Center)][:1]
        return [*first[: MOST_RESULTS - len(centers)], *centers]
    return first


def _with_line(found: list[Entry], directory: Directory) -> list[Entry]:
    """The same, with a line that can be called from anywhere: 1957 where there is none."""
    if any(isinstance(entry, Hotline) and phone_of(entry) is not None for entry in found):
        return found
    return [*found[: MOST_RESULTS - 1], directory.hotline(HotlineId(WELFARE_LINE))]
