"""What look-up and routing cost when the directory has 100,000 entries: microseconds of CPU, and megabytes.

Run `python -m benchmarks.scale`. SQLite's FTS5 stands beside it on the same names and the same pairs of characters.
"""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TypeVar

from benchmarks.finding import queries, with_many
from directory.facts import Concern, Point
from directory.load import load
from directory.model import Directory, Found
from directory.places import find_place
from directory.routing import route
from directory.search import Asked, search
from directory.titles import tokens
from directory.wording import fold

T = TypeVar("T")


def _cpu(work: Callable[[T], object], items: Sequence[T]) -> str:
    """The middle and the slowest hundredth, in the processor's time, so that a busy machine changes little."""
    spent = []
    for item in items:
        start = time.thread_time()
        work(item)
        spent.append((time.thread_time() - start) * 1e6)
    spent.sort()
    return f"p50 {spent[len(spent) // 2]:6.0f} µs   p99 {spent[len(spent) * 99 // 100]:6.0f} µs   n {len(spent)}"


def _resident() -> float:
    """Megabytes this process holds."""
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) / 1024 for line in lines if line.startswith("VmRSS"))


def _routed(directory: Directory) -> Callable[[str], object]:
    def work(text: str) -> object:
        found = find_place(text, directory)
        return route(found.place, Concern.FAMILY, directory) if isinstance(found, Found) else found

    return work


def _full_text(names: Iterable[tuple[str, str]]) -> Callable[[str], object]:
    """FTS5 over the same names, ranked by its bm25."""
    base = sqlite3.connect(":memory:")
    base.execute("CREATE VIRTUAL TABLE names USING fts5 (id UNINDEXED, name)")
    base.executemany(
        "INSERT INTO names VALUES (?, ?)", ((known, " ".join(tokens(fold(name)))) for known, name in names)
    )

    def work(text: str) -> object:
        words = " OR ".join(f'"{token}"' for token in sorted(set(tokens(fold(text)))))
        return base.execute("SELECT id FROM names WHERE names MATCH ? ORDER BY rank LIMIT 8", (words,)).fetchall()

    return work


def main() -> None:
    """Print the figures for the directory as it is, and enlarged."""
    directory = load()
    asked = [query.asked for query in queries()]
    texts = [it.text for it in asked]
    places = [directory.county(it.county).name + it.name for it in directory.districts]
    standing = [Asked("小衛星", Point(it.point.lat, it.point.lon)) for it in directory.districts]
    for name in ("as it is", "enlarged"):
        known = directory if name == "as it is" else with_many(directory)
        entries = len(known.centers) + len(known.units) + len(known.hotlines)
        search(Asked("早療"), known)
        print(f"{name}: {entries} entries, {_resident():.0f} MB resident")

        def look_up(it: Asked, known: Directory = known) -> object:
            return search(it, known)

        print(f"  search, first time   {_cpu(look_up, asked)}")
        print(f"  search, again        {_cpu(look_up, asked)}")
        _cpu(look_up, standing)
        print(f"  search from a point  {_cpu(look_up, standing)}")
        print(f"  place and route      {_cpu(_routed(known), places)}")
        full_text = _full_text((unit.id, unit.name) for unit in known.units)
        print(f"  FTS5, names alone    {_cpu(full_text, texts)}")


if __name__ == "__main__":
    main()
