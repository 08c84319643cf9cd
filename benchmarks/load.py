"""The report played through the real service, beside the floor and the rivals, in one run.

The bot (and a rival's Redis) has core 0, the driver with the platforms' stand-in core 1; PostgreSQL runs on core 1 too
and its processor time is counted on its own. Contenders take turns, the order turns round at each repetition, and a
measurement beside which other processes took more than 0.15 of a core is taken again.
"""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from benchmarks import rivals
from benchmarks.engines import ENGINES, fresh
from benchmarks.figures import QUIET, Figures, Run, aims, table
from benchmarks.service import SECRET, Service, connect_center, free_port
from benchmarks.yard import YARD, module, talk_file

BOT_CORE, DRIVER_CORE = 0, 1
PLATFORMS = ("telegram", "line")


@dataclass(frozen=True, slots=True)
class Plan:
    """How long and how often."""

    seconds: float = 4.0
    warm_up: float = 4.0  # each language is read when it is first spoken
    repetitions: int = 3
    tries: int = 3
    people: Sequence[int] = (1, 50)


QUICK = Plan(seconds=2.0, warm_up=2.0, repetitions=1, tries=2)


@dataclass(frozen=True, slots=True)
class Contender:
    """Somebody who is measured: `play(people, plan, base)` gives what the driver prints."""

    name: str
    platform: str
    play: Callable[[int, Plan, int], dict[str, Any]]


def load(plan: Plan, only: Sequence[str] = ()) -> None:
    """Measure everybody and print the table."""
    names, missing = rivals.make_ready()
    entered = [one for one in _contenders(names) if not only or one.name in only]
    print(
        f"{len(entered)} contenders, {plan.repetitions} × {plan.seconds:g} s with {list(plan.people)} people",
        flush=True,
    )
    runs: list[Run] = []
    base = int(time.time()) % 100_000 * 1000
    for repetition in range(plan.repetitions):
        for contender in entered if repetition % 2 == 0 else entered[::-1]:
            for people in plan.people:
                base += 1_000_000
                try:
                    figures = _quiet(contender, people, plan, base)
                except (RuntimeError, subprocess.SubprocessError, OSError) as fault:
                    missing.append(f"{contender.name} on {contender.platform} with {people}: {_why(fault)}")
                    continue
                runs.append(Run(contender.name, contender.platform, people, figures))
                print(
                    f"  {contender.name:16} {contender.platform:8} {people:3}: {figures.messages:7.0f} msg/s, "
                    f"p99 {figures.p99:7.1f} ms, other {figures.other:.2f}",
                    flush=True,
                )
    print(table(runs))
    print(aims(runs))
    for line in missing:
        print(f"NOT MEASURED: {line}")


def _contenders(names: Sequence[str]) -> list[Contender]:
    ours = [
        Contender(f"ours/{engine}", platform, partial(_ours, engine, platform))
        for engine in ENGINES
        for platform in PLATFORMS
    ]
    if not names:
        return ours
    peers = module("bench").PEERS
    return [*ours, *(Contender(name, peers[name][0], partial(_rival, name)) for name in names)]


def _quiet(contender: Contender, people: int, plan: Plan, base: int) -> Figures:
    """The measurement with the least beside it, of as many tries as it takes to find a quiet moment."""
    best: Figures | None = None
    for attempt in range(plan.tries):
        module("bench").wait_quiet()
        figures = Figures.of(contender.play(people, plan, base + attempt * 100_000))
        if best is None or figures.other < best.other:
            best = figures
        if best.other < QUIET:
            break
    assert best is not None
    return best


def _rival(name: str, people: int, plan: Plan, base: int) -> dict[str, Any]:
    measured: dict[str, Any] = module("bench").one(name, people, plan.seconds, plan.warm_up, base)
    return measured


def _ours(engine: str, platform: str, people: int, plan: Plan, base: int) -> dict[str, Any]:
    port, sink = free_port(), free_port()
    with fresh(engine, DRIVER_CORE) as database:
        asyncio.run(connect_center(database.url, [platform]))
        apis = dict.fromkeys(PLATFORMS, sink)
        with Service(database.url, port, apis, database.folder, BOT_CORE) as service:
            service.wait()
            store = ["--extra-pid", str(database.server_pid)] if database.server_pid else []
            done = subprocess.run(
                [
                    *("taskset", "-c", str(DRIVER_CORE), sys.executable, str(YARD / "drive.py")),
                    *("--platform", platform, "--url", service.url(platform), "--secret", SECRET),
                    *("--sink-port", str(sink), "--script", str(talk_file(platform)), "--concurrency", str(people)),
                    *("--seconds", str(plan.seconds), "--warmup", str(plan.warm_up), "--base", str(base)),
                    *("--bot-pid", str(service.pid), *store),
                ],
                env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"},
                capture_output=True,
                text=True,
                timeout=120,
                check=True,
            )
    measured: dict[str, Any] = json.loads(done.stdout)
    return measured


def _why(fault: Exception) -> str:
    """The fault in one line."""
    said = getattr(fault, "stderr", None)
    return (said.strip().splitlines() or [""])[-1] if isinstance(said, str) and said.strip() else repr(fault)
