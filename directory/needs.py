"""What people look for, in their own words, and who serves it: the values, and the file they are read from."""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import NewType

from directory.facts import HotlineId, Source, UnitKind
from directory.rows import Row, Sources, read

NeedId = NewType("NeedId", str)

LANGUAGES = ("zh-Hant", "en", "id", "vi", "th", "fil")


class Danger(StrEnum):
    """Why some lines come before everything else."""

    NOW = "now"  # a body is hurt, or somebody is being hurt: 110 and 119
    SUICIDE = "suicide"  # 1925


class When(StrEnum):
    """The time of the week that somebody asks for."""

    EVENING = "evening"
    WEEKEND = "weekend"


@dataclass(frozen=True, slots=True)
class Family:
    """Words that mean much the same, by language: child, kid, 小孩, 囝仔."""

    id: str
    words: Mapping[str, tuple[str, ...]] = field(repr=False)


@dataclass(frozen=True, slots=True)
class Offer:
    """Who serves a need: the units of a kind, one line, or, with neither, the responsible center."""

    unit: UnitKind | None = None
    line: HotlineId | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Need:
    """Something people look for; each phrase is one word, or several that must all be there.

    What is said `together` is a family of words for each part, in any language. One that goes `by_name` is meant only
    when it is said, and never guessed from words that are like it.
    """

    id: NeedId
    is_family: bool
    danger: Danger | None
    when: When | None
    is_by_name: bool
    is_general: bool
    offers: tuple[Offer, ...]
    phrases: Mapping[str, tuple[tuple[str, ...], ...]] = field(repr=False)
    together: tuple[tuple[Family, ...], ...] = field(repr=False)
    source: Source = field(repr=False)


HARMLESS = "harmless"
"""The family of words that hide the shorter ones inside them."""


def read_families(folder: Path, sources: Sources) -> tuple[Family, ...]:
    """Every family of words.csv."""
    return read(folder, "words.csv", lambda row: _family(row, sources), lambda family: family.id)


def _family(row: Row, sources: Sources) -> Family:
    row.source(sources)
    said = {language: _phrases(row, language) for language in LANGUAGES}
    if any(len(parts) > 1 for phrases in said.values() for parts in phrases):
        raise row.bad("a family has single words")
    return Family(row.id("family"), {language: tuple(word for (word,) in words) for language, words in said.items()})


def read_shorthand(folder: Path, sources: Sources) -> Mapping[str, str]:
    """What the short forms of shorthand.csv stand for, as people write them on a phone: gk for tidak, ko for không."""

    def short(row: Row) -> tuple[str, str]:
        row.source(sources)
        return row.text("short"), row.text("full")

    return dict(read(folder, "shorthand.csv", short, lambda pair: pair[0]))


def read_sentences(folder: Path, sources: Sources, needs: Container[str]) -> Mapping[NeedId, tuple[str, ...]]:
    """Whole sentences of sentences.csv that speak of each need, without the places in them."""

    def sentence(row: Row) -> tuple[NeedId, str]:
        row.source(sources)
        return NeedId(row.known("need", needs, "need")), row.text("sentence")

    said: dict[NeedId, tuple[str, ...]] = {}
    for need, words in read(folder, "sentences.csv", sentence, lambda pair: pair[1]):
        said[need] = (*said.get(need, ()), words)
    return said


def read_needs(folder: Path, sources: Sources, lines: Container[str], families: Iterable[Family]) -> tuple[Need, ...]:
    """Every need of needs.csv, checked; raises BadRow at the first that is wrong."""
    known = {family.id: family for family in families}
    return read(folder, "needs.csv", lambda row: _need(row, sources, lines, known), lambda need: need.id)


def _need(row: Row, sources: Sources, lines: Container[str], families: Mapping[str, Family]) -> Need:
    is_family = row.yes("family")
    when = row.choice("when", When) if row.maybe("when") else None
    offers = tuple(_offer(row, said, lines) for said in (row.maybe("offers") or "").split())
    if bool(offers) == (when is not None):
        raise row.bad("a need has either offers or a time of the week")
    if len(set(offers)) < len(offers):
        raise row.bad("an offer stands here twice")
    if is_family and Offer() not in offers:
        raise row.bad("a family concern without its center")
    row.text("zh-Hant")
    row.text("basis")
    return Need(
        id=NeedId(row.id("need")),
        is_family=is_family,
        danger=row.choice("danger", Danger) if row.maybe("danger") else None,
        when=when,
        is_by_name=row.yes("by_name"),
        is_general=row.yes("general"),
        offers=offers,
        phrases={language: _phrases(row, language) for language in LANGUAGES},
        together=tuple(tuple(_known(part, families, row) for part in parts) for parts in _phrases(row, "together")),
        source=row.source(sources),
    )


def _known(part: str, families: Mapping[str, Family], row: Row) -> Family:
    if part not in families:
        raise row.bad(f"unknown family of words {part}")
    return families[part]


def _offer(row: Row, said: str, lines: Container[str]) -> Offer:
    sort, _, name = said.partition(":")
    if said == "center":
        return Offer()
    if sort == "unit" and name in set(UnitKind):
        return Offer(unit=UnitKind(name))
    if sort == "line" and name in lines:
        return Offer(line=HotlineId(name))
    raise row.bad(f"offer {said!r} is no center, unit or line of the directory")


def _phrases(row: Row, language: str) -> tuple[tuple[str, ...], ...]:
    """`一個人住+沒吃|獨居` is two phrases, the first of two parts."""
    said = row.maybe(language)
    if said is None:
        return ()
    phrases = tuple(tuple(part.strip() for part in phrase.split("+")) for phrase in said.split("|"))
    if any(not part for phrase in phrases for part in phrase):
        raise row.bad(f"an empty word in {language}")
    if len(set(phrases)) < len(phrases):
        raise row.bad(f"a word stands twice in {language}")
    return phrases
