"""`python -m benchmarks`: everything, quickly; or one measurement by its name, in full."""

from __future__ import annotations

import argparse
import sys

from benchmarks import broadcast, crash, finding, grading, load, paging, scale
from benchmarks.engines import ENGINES
from benchmarks.yard import Missing


def main() -> None:
    """Run what was asked for; figures are printed, never kept."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    kinds = parser.add_subparsers(dest="kind")
    loading = kinds.add_parser("load", help="messages a second, beside the floor and the rivals")
    loading.add_argument("--quick", action="store_true", help="one short repetition")
    loading.add_argument("--only", default="", help="names separated by commas, such as ours/sqlite,line-sdk")
    crashing = kinds.add_parser("crash", help="kill -9 while people talk, and what is lost")
    crashing.add_argument("--kills", type=int, default=20)
    crashing.add_argument("--people", type=int, default=50, help="half of them on each platform")
    crashing.add_argument("--engine", choices=ENGINES)
    kinds.add_parser("scale", help="look-up and routing with 100,000 entries")
    page = kinds.add_parser("paging", help="how soon somebody on duty is paged for somebody in danger")
    page.add_argument("--people", type=int, default=50)
    telling = kinds.add_parser("broadcast", help="news to many readers, with kill -9 in between")
    telling.add_argument("--readers", type=int, default=2000, help="half of them on each platform")
    telling.add_argument("--kills", type=int, default=5)
    asked = parser.parse_args()
    if asked.kind is None:
        grading.main()
        finding.main(misses=False, file="queries.tsv")
        finding.main(misses=False, file=finding.SEALED)
    if asked.kind == "scale":
        scale.main()
    try:
        if asked.kind in (None, "load"):
            is_quick = asked.kind is None or asked.quick
            load.load(
                load.QUICK if is_quick else load.Plan(),
                [name for name in getattr(asked, "only", "").split(",") if name],
            )
        if asked.kind in (None, "paging"):
            for engine in ENGINES:
                paging.paging(engine, asked.people if asked.kind else 20)
        if asked.kind in (None, "broadcast"):
            readers, kills = (asked.readers, asked.kills) if asked.kind else (200, 1)
            if not all([broadcast.broadcast(engine, readers, kills) for engine in ENGINES]):
                sys.exit(1)
        if asked.kind in (None, "crash"):
            engines = [asked.engine] if asked.kind and asked.engine else ENGINES
            kills, people = (asked.kills, asked.people) if asked.kind else (3, 50)
            if not all([crash.crash(engine, kills, people) for engine in engines]):
                sys.exit(1)
    except Missing as missing:
        sys.exit(f"benchmarks: {missing}")


if __name__ == "__main__":
    main()
