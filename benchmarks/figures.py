"""What was measured, and how it stands to the floor and to the rivals of the same run."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields
from statistics import median
from typing import Any

from benchmarks.rivals import FLOORS

EIGHT = 8  # the rivals' talk has eight messages: talks are counted in that length for everybody
QUIET = 0.15


@dataclass(frozen=True, slots=True)
class Figures:
    """One contender with so many people at once."""

    messages: float  # answered, a second
    p50: float  # ms from webhook to reply
    p99: float
    cpu: float  # ms a message, the bot's own
    store_cpu: float  # ms a message, of Redis or PostgreSQL
    memory: float  # MB resident
    other: float  # cores used meanwhile by anything else on this machine
    faults: float
    cards: float  # sent to the center in the window, warm-up included

    @classmethod
    def of(cls, measured: dict[str, Any]) -> Figures:
        """From what the load driver prints."""
        return cls(
            measured["msg_s"],
            measured["p50_ms"] or 0.0,
            measured["p99_ms"] or 0.0,
            measured["bot_cpu_ms_per_msg"],
            measured["extra_cpu_ms_per_msg"],
            measured["rss_mb"][0] or 0.0,
            measured["other_cpu_frac"],
            float(sum(measured["errors"].values())),
            float(measured["centre_messages"]),
        )


@dataclass(frozen=True, slots=True)
class Run:
    """One measurement: who, on which platform, with how many people."""

    name: str
    platform: str
    people: int
    figures: Figures


def medians(runs: Iterable[Figures]) -> Figures:
    every = list(runs)
    return Figures(*(median(getattr(one, field.name) for one in every) for field in fields(Figures)))


def table(runs: Sequence[Run]) -> str:
    """All contenders by people and platform, medians over the repetitions."""
    lines = []
    for people in sorted({run.people for run in runs}):
        lines.append(f"\n{people} {'person' if people == 1 else 'people at once'}")
        lines.append(
            f"{'':22}{'platform':10}{'msg/s':>8}{'talks/s*':>10}{'p50 ms':>9}{'p99 ms':>9}{'CPU ms':>8}{'+store':>8}"
            f"{'MB':>6}{'÷floor':>8}{'p99÷floor':>11}{'other':>7}{'faults':>8}{'cards':>7}"
        )
        for (name, platform), figures in _by_name(runs, people).items():
            floor = _by_name(runs, people).get((FLOORS[platform], platform))
            lines.append(
                f"{name:22}{platform:10}{figures.messages:8.0f}{figures.messages / EIGHT:10.1f}{figures.p50:9.1f}"
                f"{figures.p99:9.1f}{figures.cpu:8.2f}{figures.store_cpu:8.2f}{figures.memory:6.0f}"
                f""
                f"{_ratio(figures.messages, floor.messages if floor else None):>8}"
                f"{_ratio(figures.p99, floor.p99 if floor else None):>11}"
                f"{figures.other:7.2f}{figures.faults:8.0f}{figures.cards:7.0f}"
            )
    lines.append(
        "\n* in talks of eight messages for everybody; ours has eleven, and every message costs one transaction"
    )
    return "\n".join(lines)


def aims(runs: Sequence[Run]) -> str:
    """Where SQLite on one core with many people stands to what we aim for."""
    most = max((run.people for run in runs), default=0)
    by_name = _by_name(runs, most)
    lines = [f"aims, ours on SQLite (FULL), one core, {most} people:"]
    for platform, rivals in (
        ("telegram", (("ptb-sqlite", 7.0), ("ptb-pickle", 7.0), ("aiogram-redis", 7.0))),
        ("line", (("line-sdk", 3.0),)),
    ):
        ours = by_name.get(("ours/sqlite", platform))
        if ours is None:
            continue
        floor = by_name.get((FLOORS[platform], platform))
        if floor is not None:
            lines.append(_aim(platform, "of the floor's msg/s", ours.messages / floor.messages, at_least=0.35))
            lines.append(_aim(platform, "× the floor's p99", ours.p99 / floor.p99, at_most=3))
        for name, wanted in rivals:
            rival = by_name.get((name, platform))
            if rival is not None:
                lines.append(_aim(platform, f"× {name}'s msg/s", ours.messages / rival.messages, at_least=wanted))
        lines.append(_aim(platform, "MB resident", ours.memory, at_most=100))
    return "\n".join(lines)


def _aim(platform: str, what: str, value: float, *, at_least: float = 0.0, at_most: float = float("inf")) -> str:
    wanted = f"≥ {at_least:g}" if at_least else f"≤ {at_most:g}"
    verdict = "reached" if at_least <= value <= at_most else "missed"
    return f"  {platform:10}{value:8.2f} {what:28} {wanted:8} {verdict}"


def _by_name(runs: Sequence[Run], people: int) -> dict[tuple[str, str], Figures]:
    names = dict.fromkeys((run.name, run.platform) for run in runs if run.people == people)
    return {
        name: medians(run.figures for run in runs if (run.name, run.platform) == name and run.people == people)
        for name in names
    }


def _ratio(value: float, floor: float | None) -> str:
    return f"{value / floor:.2f}" if floor else "–"
