"""Which lines to offer for a concern, and which of them answer now."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from directory.hours import OpenState, open_state
from directory.model import Concern, CountyCode, Directory, Hotline


def ladder(directory: Directory, need: Concern, county: CountyCode | None = None) -> Sequence[Hotline]:
    """The public lines for a concern, first choice first; lines of one county only for its people."""
    lines = [
        line for line in directory.hotlines if need in line.ladder and line.is_public and line.county in (None, county)
    ]
    return sorted(lines, key=lambda line: line.ladder[need])


def open_now(
    directory: Directory, need: Concern, at: datetime, county: CountyCode | None = None
) -> Sequence[tuple[Hotline, OpenState]]:
    """The lines that answer at this moment, first choice first.

    A line whose hours no source states, or that needs a check, is left out: at night nobody must be sent
    to a number that may not answer.
    """
    states = ((line, open_state(line.hours, at)) for line in ladder(directory, need, county))
    return [(line, state) for line, state in states if state.is_open and not line.source.is_doubtful]
