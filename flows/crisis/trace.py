"""The way back from a view to the writer's own characters, walked only when something was found."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

from flows.crisis import normalize
from flows.crisis.normalize import Folding, Replacement, View


@dataclass(slots=True)
class _Trace:
    """A text under change, with the place in the original of each of its characters."""

    at: list[int]

    def substitute(self, pattern: re.Pattern[str], new: Replacement, text: str) -> str:
        """One step of a view, as `re.sub` does it, keeping the places."""
        parts: list[str] = []
        places: list[int] = []
        done = 0
        for found in pattern.finditer(text):
            put = found.expand(new) if isinstance(new, str) else new(found)
            last = found.end() - 1
            parts += [text[done : found.start()], put]
            places += self.at[done : found.start()]
            places += [self.at[min(found.start() + step, last)] for step in range(len(put))]
            done = found.end()
        self.at = places + self.at[done:]
        return "".join(parts) + text[done:]


def offsets(text: str, views: Iterable[View], folding: Folding) -> dict[View, list[int]]:
    """For each character of these views, its index in the original text."""
    plain, at = _plain(text, folding)
    places: dict[View, list[int]] = {}
    for view in views:
        trace = _Trace(at)
        if view is View.LEET:
            normalize.leet(plain, trace.substitute)
        elif view is View.TONELESS:
            normalize.toneless(plain, trace.substitute)
        places[view] = trace.at
    return places


def _plain(text: str, folding: Folding) -> tuple[str, list[int]]:
    """The first view, with the places of its characters."""
    folded: list[str] = []
    trace = _Trace([])
    start = 0
    marks = {sign for sign in set(text) if unicodedata.combining(sign)}
    once: dict[str, str] = {}
    for end in range(1, len(text) + 1):
        if end < len(text) and text[end] in marks:
            continue
        written = text[start:end]
        if written not in once:
            once[written] = folding.fold(written)
        cluster = once[written]
        folded.append(cluster)
        trace.at += [start] * len(cluster)
        start = end
    return normalize.close("".join(folded), trace.substitute), trace.at


def original_span(start: int, end: int, at: list[int], length: int) -> tuple[int, int]:
    """The span of the original that a span of a view came from."""
    if not at:
        return 0, length
    first = at[min(start, len(at) - 1)]
    return first, max(first, at[min(end - 1, len(at) - 1)]) + 1
