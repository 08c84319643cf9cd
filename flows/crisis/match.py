"""What the rules see in a message: every match, idioms taken out."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from flows.crisis import normalize
from flows.crisis.index import Probe
from flows.crisis.lexicon import Lexicon
from flows.crisis.normalize import View
from flows.crisis.rules import COLORING, DANGER, WHO, Rule, Sign
from flows.crisis.spans import Spans

_SHORT = 240
_SENTENCE_END = re.compile(r"[。.!?;\n]{1,9}")
# A sentence without an end is read piece by piece: what begins in the first signs of a piece may reach to its last.
# The longest rules reach over 190 signs, and look at a few more behind them.
_STEP = 200
_PIECE = 440
# So many signs behind a match decide whether it may end there.
_LOOK_ON = 12


@dataclass(frozen=True, slots=True)
class Sighting:
    """One match of one rule in one view."""

    probe: Probe
    view: View
    start: int
    end: int

    @property
    def rule(self) -> Rule:
        """The rule that matched."""
        return self.probe.rule


@dataclass(frozen=True, slots=True)
class _Piece:
    """A part of a view that is searched at one time, and where the matches that belong to it may begin."""

    view: View
    text: str
    offset: int
    start: int
    begins_before: int
    end: int

    def sightings(self, probe: Probe) -> Iterator[Sighting]:
        """The matches of a probe that begin in this piece."""
        for match in probe.find(self.text, self.start, self.end):
            start, end = match.span()
            if start >= self.begins_before:
                return
            yield Sighting(probe, self.view, start + self.offset, end + self.offset)


_Candidates = list[tuple[list[Probe], _Piece]]


def read(text: str, lexicon: Lexicon) -> dict[View, str]:
    """The views of the message in which there is anything to read."""
    plain = normalize.plain(text, lexicon.folding)
    views = {View.PLAIN: plain}
    if not normalize.has_latin(plain):
        return views
    if (leet := normalize.leet(plain)) is not None:
        views[View.LEET] = leet
    views[View.TONELESS] = normalize.toneless(plain)
    return views


def matches(views: dict[View, str], lexicon: Lexicon, *, in_care: bool = False) -> list[Sighting]:
    """Every match in every view; none where only signs were seen that color others."""
    worth = _candidates(views, lexicon)
    if not worth:
        return []
    coloring = COLORING - {Sign.CARE} if in_care else COLORING
    found = _verified(worth, lambda probe: probe.rule.sign not in coloring)
    return found + _verified(worth, lambda probe: probe.rule.sign in coloring) if found else found


def who(views: dict[View, str], lexicon: Lexicon) -> list[Sighting]:
    """What the message tells of its writer."""
    return _verified(_candidates(views, lexicon), lambda probe: probe.rule.sign in WHO)


def _candidates(views: dict[View, str], lexicon: Lexicon) -> _Candidates:
    worth: _Candidates = []
    for view, text in views.items():
        index = lexicon.indexes[View.TONELESS if view is View.TONELESS else View.PLAIN]
        if len(text) <= _SHORT:
            if probes := index.candidates(text):
                worth.append((probes, _Piece(view, text, 0, 0, len(text) + 1, len(text))))
            continue
        for piece in _pieces(view, text):
            if probes := index.candidates(piece.text[piece.start : piece.end]):
                worth.append((probes, piece))
    return worth


def _verified(worth: _Candidates, is_asked: Callable[[Probe], bool]) -> list[Sighting]:
    return [
        sighting
        for probes, piece in worth
        for probe in probes
        if is_asked(probe)
        for sighting in piece.sightings(probe)
    ]


def _pieces(view: View, text: str) -> Iterator[_Piece]:
    """The sentences of a long message, since no rule reaches over their ends; of a long one its pieces."""
    for offset, sentence in _sentences(text):
        size = len(sentence)
        start = 0
        while size - start > _PIECE:
            yield _Piece(view, sentence, offset, start, start + _STEP, start + _PIECE)
            start += _STEP
        yield _Piece(view, sentence, offset, start, size + 1, size)


def _sentences(text: str) -> Iterator[tuple[int, str]]:
    start = 0
    for end in _SENTENCE_END.finditer(text):
        yield start, text[start : end.end()]
        start = end.end()
    yield start, text[start:]


def sightings(views: dict[View, str], lexicon: Lexicon, *, in_care: bool = False) -> list[Sighting]:
    """Every match in every view, without those that stand on an idiom."""
    return sift(matches(views, lexicon, in_care=in_care), views)[0]


def sift(matched: list[Sighting], views: dict[View, str]) -> tuple[list[Sighting], list[Sighting]]:
    """The matches that count, and the idioms on which the others stand."""
    masks = [sighting for sighting in matched if sighting.rule.sign is Sign.MASK]
    if not masks:
        return matched, masks
    idioms = Spans(masks)
    found: list[Sighting] = []
    standing: list[Sighting] = []
    for sighting in matched:
        if sighting.rule.sign is Sign.MASK:
            continue
        mask = _idiom_under(sighting, idioms) if sighting.rule.sign in DANGER else None
        if mask and not _is_whole_behind(sighting, mask, views[mask.view]):
            standing.append(mask)
            if behind := _behind(mask, sighting, views[mask.view]):
                found.append(behind)
        else:
            found.append(sighting)
    return found, standing


def _is_whole_behind(sighting: Sighting, mask: Sighting, text: str) -> bool:
    """Whether the idiom stands behind the match too, and only began so early because it may."""
    if sighting.end >= mask.end:
        return False
    match = next(mask.probe.find(text, sighting.end, mask.end + _LOOK_ON), None)
    return match is not None and match.end() <= mask.end


def _behind(mask: Sighting, sighting: Sighting, text: str) -> Sighting | None:
    """The same danger behind the idiom, where the match began on the idiom and reached over it."""
    if not mask.start <= sighting.start < mask.end < sighting.end:
        return None
    match = next(sighting.probe.find(text, mask.end, sighting.end + _LOOK_ON), None)
    if match is None or match.end() > sighting.end:
        return None
    return replace(sighting, start=match.start(), end=match.end())


def _idiom_under(sighting: Sighting, idioms: Spans[Sighting]) -> Sighting | None:
    """The idiom that holds the beginning or the end of a match; one in its middle says nothing about it."""
    return idioms.at(sighting.view, sighting.start) or idioms.at(sighting.view, sighting.end - 1)
