"""Where matches lie in their views, so that many of them are compared with many others in one walk."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from typing import Generic, Protocol, TypeVar

from flows.crisis.normalize import View


class Spanned(Protocol):
    """Something that stands in a view from one place to another."""

    @property
    def view(self) -> View: ...

    @property
    def start(self) -> int: ...

    @property
    def end(self) -> int: ...


Lying = TypeVar("Lying", bound=Spanned)


class Spans(Generic[Lying]):
    """Some matches of a message, found by the places they stand on."""

    __slots__ = ("_ends", "_first", "_starts")

    def __init__(self, lying: Iterable[Lying]) -> None:
        self._first: dict[tuple[View, int], Lying] = {}
        rows: dict[View, list[tuple[int, int]]] = {}
        for one in lying:
            rows.setdefault(one.view, []).append((one.start, one.end))
            for place in range(one.start, one.end):
                self._first.setdefault((one.view, place), one)
        self._starts: dict[View, list[int]] = {}
        self._ends: dict[View, list[int]] = {}
        for view, spans in rows.items():
            furthest = 0
            for start, end in sorted(spans):
                furthest = max(furthest, end)
                self._starts.setdefault(view, []).append(start)
                self._ends.setdefault(view, []).append(furthest)

    def at(self, view: View, place: int) -> Lying | None:
        """The first given one that stands on this place."""
        return self._first.get((view, place))

    def hold(self, other: Spanned) -> bool:
        """Whether one of them holds this match from its beginning to its end."""
        starts = self._starts.get(other.view)
        if not starts:
            return False
        before = bisect_right(starts, other.start)
        return before > 0 and self._ends[other.view][before - 1] >= other.end
