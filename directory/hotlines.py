"""Which lines to offer for a concern."""

from __future__ import annotations

from collections.abc import Sequence

from directory.model import Concern, CountyCode, Directory, Hotline


def ladder(directory: Directory, need: Concern, county: CountyCode | None = None) -> Sequence[Hotline]:
    """The public lines for a concern, first choice first; lines of one county only for its people."""
    lines = [
        line for line in directory.hotlines if need in line.ladder and line.is_public and line.county in (None, county)
    ]
    return sorted(lines, key=lambda line: line.ladder[need])
