"""Moments as a form carries them, in Taiwan's time."""

from __future__ import annotations

from datetime import datetime

from directory.hours import TAIPEI


def read_moment(typed: str) -> datetime | None:
    """A moment as a browser sends it or as somebody types it; None for anything else."""
    try:
        read = datetime.fromisoformat(typed)
    except ValueError:
        return None
    return read if read.tzinfo is not None else read.replace(tzinfo=TAIPEI)


def written_moment(at: datetime) -> str:
    """The moment as a browser's field takes it."""
    return at.astimezone(TAIPEI).strftime("%Y-%m-%dT%H:%M")
