"""What the rules see in a message: every match, idioms taken out."""

from __future__ import annotations

from dataclasses import dataclass

from flows.crisis import normalize
from flows.crisis.lexicon import DANGER, Lexicon, Rule, Sign
from flows.crisis.normalize import View


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
        for probe in index.candidates(text):
            found += [Sighting(probe.rule, view, *match.span()) for match in probe.verifier().finditer(text)]
    return found


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
