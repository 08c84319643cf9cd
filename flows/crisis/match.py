"""What the rules see in a message: every match, idioms taken out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from flows.crisis import normalize
from flows.crisis.lexicon import Lexicon
from flows.crisis.normalize import View
from flows.crisis.rules import DANGER, Rule, Sign

_SHORT = 240
_SENTENCE_END = re.compile(r"[。.!?;\n]{1,9}")


@dataclass(frozen=True, slots=True)
class Sighting:
    """One match of one rule in one view."""

    rule: Rule
    view: View
    start: int
    end: int


def read(text: str, lexicon: Lexicon) -> dict[View, str]:
    """The views of the message in which there is anything to read."""
    plain = normalize.plain(text, lexicon.folding)
    views = {View.PLAIN: plain}
    for view, other in ((View.LEET, normalize.leet(plain)), (View.TONELESS, normalize.toneless(plain))):
        if other is not None:
            views[view] = other
    return views


def matches(views: dict[View, str], lexicon: Lexicon) -> list[Sighting]:
    """Every match in every view."""
    found: list[Sighting] = []
    for view, text in views.items():
        index = lexicon.indexes[View.TONELESS if view is View.TONELESS else View.PLAIN]
        for offset, sentence in _sentences(text):
            for probe in index.candidates(sentence):
                for match in probe.verifier().finditer(sentence):
                    found.append(Sighting(probe.rule, view, match.start() + offset, match.end() + offset))
    return found


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


def sightings(views: dict[View, str], lexicon: Lexicon) -> list[Sighting]:
    """Every match in every view, without those that stand on an idiom."""
    masks: list[Sighting] = []
    found: list[Sighting] = []
    for sighting in matches(views, lexicon):
        (masks if sighting.rule.sign is Sign.MASK else found).append(sighting)
    return [s for s in found if s.rule.sign not in DANGER or not any(_covers(mask, s) for mask in masks)]


def _covers(mask: Sighting, sighting: Sighting) -> bool:
    """Whether an idiom holds the beginning or the end of a match; one in its middle says nothing about it."""
    if mask.view is not sighting.view:
        return False
    return mask.start <= sighting.start < mask.end or mask.start < sighting.end <= mask.end
