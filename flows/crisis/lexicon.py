"""The words of danger, read from `locales/<language>/danger.toml` and checked before anybody relies on them."""

from __future__ import annotations

import hashlib
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

from flows.crisis.ear import Ear
from flows.crisis.index import Gathering, Index, Probe, Turns
from flows.crisis.normalize import Folding, View, strip_tones
from flows.crisis.pattern import BadPattern, Pattern, Reader
from flows.crisis.rules import Grammar, Person, Rule, Sign, Source
from flows.crisis.triggers import forget_words, needed

LOCALES = Path(__file__).parents[2] / "locales"
_KEYS = frozenset(
    {"id", "sign", "person", "urgent", "joking", "firm", "tells", "views", "pattern", "note", "fires", "silent"},
)


class BadLexicon(ValueError):
    """A danger file that must not be used, with the file and the line."""


@dataclass(frozen=True, slots=True)
class Lexicon:
    """All rules of all languages, indexed by view; equal files give an equal version."""

    version: str
    folding: Folding = field(repr=False)
    rules: tuple[Rule, ...] = field(repr=False)
    grammars: Mapping[tuple[str, View], Grammar] = field(repr=False)
    indexes: Mapping[View, Index] = field(repr=False)
    ear: Ear = field(repr=False)


def load_lexicon(folder: Path = LOCALES) -> Lexicon:
    """The lexicon from the danger files under this folder; raises BadLexicon with file and line."""
    table = folder / "common" / "han-fold.tsv"
    folding = Folding.of(_han_table(table))
    weights = folder / "common" / "ear.tsv"
    digest = hashlib.sha256(table.read_bytes() + weights.read_bytes())
    rules: list[Rule] = []
    borrowed: dict[str, str] = {}
    grammars: dict[tuple[str, View], Grammar] = {}
    turns = {view: Turns() for view in (View.PLAIN, View.TONELESS)}
    gathered = {view: Gathering() for view in (View.PLAIN, View.TONELESS)}
    for path in sorted(folder.glob("*/danger.toml")):
        digest.update(path.read_bytes())
        file = _File(path, path.read_text(encoding="utf-8"), folding)
        for rule in file.rules():
            rules.append(rule)
            for view in rule.views:
                file.gather(rule, view, gathered[view], turns[view])
        for view in (View.PLAIN, View.TONELESS):
            grammars[file.language, view] = file.grammar(view)
            turns[view].add(grammars[file.language, view].turning)
        if file.grammar_of:
            borrowed[file.language] = file.grammar_of
        file.forget_words()
        for gathering in gathered.values():
            gathering.forget_words()
    forget_words()
    for language, lender in borrowed.items():
        for view in (View.PLAIN, View.TONELESS):
            grammars[language, view] = grammars[lender, view]
    _refuse_twins(rules)
    indexes = {view: gathering.index() for view, gathering in gathered.items()}
    return Lexicon(digest.hexdigest()[:12], folding, tuple(rules), grammars, indexes, _ear(weights))


class _File:
    """One danger file while it is read."""

    def __init__(self, path: Path, text: str, folding: Folding) -> None:
        self._path, self._text, self._folding = path, text, folding
        try:
            self._content: dict[str, Any] = tomllib.loads(text)
        except tomllib.TOMLDecodeError as fault:
            raise BadLexicon(f"{self._name}: {fault}") from fault
        self.language = path.parent.name
        self.grammar_of: str | None = self._content.get("grammar_of")
        self._readers = {view: self._reader(view) for view in (View.PLAIN, View.TONELESS)}

    @property
    def _name(self) -> str:
        return f"{self._path.parent.name}/{self._path.name}"

    def _fault(self, near: str, reason: str) -> BadLexicon:
        line = next((n for n, row in enumerate(self._text.splitlines(), 1) if near in row), 1)
        return BadLexicon(f"{self._name}:{line}: {reason}")

    def _reader(self, view: View) -> Reader:
        reader = Reader(
            self._folding.fold if view is View.PLAIN else self._fold_toneless,
            spaced=self._content.get("script") == "spaced" or view is View.TONELESS,
        )
        for name, words in self._content.get("slots", {}).items():
            try:
                reader.add_slot(name, words)
            except BadPattern as fault:
                raise self._fault(f"{name} =", str(fault)) from fault
        return reader

    def _fold_toneless(self, word: str) -> str:
        return strip_tones(self._folding.fold(word))

    def rules(self) -> Iterator[Rule]:
        for row in self._content.get("rule", []):
            name = str(row.get("id", ""))
            unknown = row.keys() - _KEYS
            if unknown or not name or not row.get("pattern"):
                raise self._fault(
                    f'"{name}"', f"rule {name!r}: needs id, sign and pattern; does not know {sorted(unknown)}"
                )
            try:
                yield Rule(
                    id=name,
                    language=self.language,
                    sign=Sign(row["sign"]),
                    person=Person(row.get("person", "auto")),
                    urgent=bool(row.get("urgent", False)),
                    joking=bool(row.get("joking", False)),
                    firm=bool(row.get("firm", False)),
                    tells=bool(row.get("tells", False)),
                    views=tuple(View(view) for view in row.get("views", ["plain"])),
                    patterns=tuple(row["pattern"]),
                    fires=tuple(row.get("fires", [])),
                    silent=tuple(row.get("silent", [])),
                )
            except (KeyError, ValueError) as fault:
                raise self._fault(f'"{name}"', f"rule {name}: {fault}") from fault

    def gather(self, rule: Rule, view: View, gathering: Gathering, turns: Turns) -> None:
        """Add the patterns of a rule in this view."""
        reader, is_mask = self._readers[view], rule.sign is Sign.MASK
        for source in rule.patterns:
            probe = Probe(rule, source, reader.with_gaps, turns) if is_mask else Probe(rule, source, reader.expression)
            gathering.add(probe, needed(self._parse(source, view, near=source).runs))

    def _parse(self, source: str, view: View, *, near: str) -> Pattern:
        try:
            return self._readers[view].parse(source)
        except BadPattern as fault:
            raise self._fault(near, f"{fault} in {source!r}") from fault

    def forget_words(self) -> None:
        """Let go of what was only kept to read this file."""
        for reader in self._readers.values():
            reader.forget_words()

    def grammar(self, view: View) -> Grammar:
        words = self._content.get("grammar", {})
        groups = {name: self._join(words[name], view) for name in ("neutral", "own", "other") if words.get(name)}
        ending = {name: self._join(words[name], view) for name in ("negated", "affirmed", "wishing") if words.get(name)}
        return Grammar(
            subject=(lambda: "|".join(f"(?P<{name}>{join()})" for name, join in groups.items())) if groups else None,
            speaking=self._join(words["speaking"], view) if words.get("speaking") else None,
            turning=self._join(self._content["turns"], view) if self._content.get("turns") else None,
            **{name: partial(_at_the_end, join) for name, join in ending.items()},
        )

    def _join(self, sources: Iterable[str], view: View) -> Source:
        patterns = [self._parse(source, view, near="[grammar]") for source in sources]
        return lambda: "|".join(pattern.expression() for pattern in patterns)


def _at_the_end(join: Source) -> str:
    return f"(?:{join()}) ?\\Z"


def _han_table(path: Path) -> dict[str, str]:
    table: dict[str, str] = {}
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if line.startswith("#"):
            continue
        full, _, simple = line.partition("\t")
        if len(full) != 1 or len(simple) != 1:
            raise BadLexicon(f"common/{path.name}:{number}: needs one character, a tab, one character")
        table[full] = simple
    return table


def _refuse_twins(rules: Iterable[Rule]) -> None:
    seen: set[str] = set()
    for rule in rules:
        if rule.id in seen:
            raise BadLexicon(f"{rule.language}/danger.toml: rule {rule.id} stands twice")
        seen.add(rule.id)


def _ear(path: Path) -> Ear:
    try:
        return Ear.read(path)
    except ValueError as fault:
        raise BadLexicon(str(fault)) from None
