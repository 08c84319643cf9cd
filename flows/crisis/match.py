"""What the rules see in a message: every match, idioms taken out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from flows.crisis import normalize
from flows.crisis.index import Probe
from flows.crisis.lexicon import Lexicon
from flows.crisis.normalize import View
from flows.crisis.rules import COLORING, DANGER, Rule, Sign
from flows.crisis.spans import Spans

_SHORT = 240
_SENTENCE_END = re.compile(r"[。.!?;\n]{1,9}")


@dataclass(frozen=True, slots=True)
class Sighting:
    """One match of one rule in one view."""

    rule: Rule
    view: View
    start: int
    end: int


_Candidate = tuple[Probe, View, int, str]


def read(text: str, lexicon: Lexicon) -> dict[View, str]:
    """The views of the message in which there is anything to read."""
    plain = normalize.plain(text, lexicon.folding)
    views = {View.PLAIN: plain}
    for view, other in ((View.LEET, normalize.leet(plain)), (View.TONELESS, normalize.toneless(plain))):
        if other is not None:
            views[view] = other
    return views


def matches(views: dict[View, str], lexicon: Lexicon, *, in_care: bool = False) -> list[Sighting]:
    """Every match in every view; none where only signs were seen that color others."""
    telling: list[_Candidate] = []
    coloring: list[_Candidate] = []
    spoken_to = COLORING - {Sign.CARE} if in_care else COLORING
    for row in _probes(views, lexicon):
        (coloring if row[0].rule.sign in spoken_to else telling).append(row)
    found = _verified(telling)
    return found + _verified(coloring) if found else found


def _probes(views: dict[View, str], lexicon: Lexicon) -> Iterator[_Candidate]:
    for view, text in views.items():
        index = lexicon.indexes[View.TONELESS if view is View.TONELESS else View.PLAIN]
        for offset, sentence in _sentences(text):
            for probe in index.candidates(sentence):
                yield probe, view, offset, sentence


def _verified(candidates: list[_Candidate]) -> list[Sighting]:
    return [
        Sighting(probe.rule, view, match.start() + offset, match.end() + offset)
        for probe, view, offset, sentence in candidates
        for match in probe.verifier().finditer(sentence)
    ]


def _sentences(text: str) -> Iterator[tuple[int, str]]:
    """A short message whole; of a long one its sentences, since no rule reaches over their ends."""
    if len(text) <= _SHORT:
        yield 0, text
        return
    start = 0
    for end in _SENTENCE_END.finditer(text):
        yield start, text[start : end.end()]
        start = end.end()
    yield start, text[start:]


def sightings(views: dict[View, str], lexicon: Lexicon, *, in_care: bool = False) -> list[Sighting]:
    """Every match in every view, without those that stand on an idiom."""
    masks: list[Sighting] = []
    found: list[Sighting] = []
    for sighting in matches(views, lexicon, in_care=in_care):
        (masks if sighting.rule.sign is Sign.MASK else found).append(sighting)
    if not masks:
        return found
    idioms = Spans(masks)
    return [s for s in found if s.rule.sign not in DANGER or not _is_covered(s, idioms)]


def _is_covered(sighting: Sighting, idioms: Spans[Sighting]) -> bool:
    """Whether an idiom holds the beginning or the end of a match; one in its middle says nothing about it."""
    return bool(idioms.at(sighting.view, sighting.start) or idioms.at(sighting.view, sighting.end - 1))
