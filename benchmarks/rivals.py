"""What a user would pick instead, and the floor nothing durable gets below: ready to run, or said to be missing."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

from benchmarks.yard import ROOT

FLOORS: Mapping[str, str] = {"telegram": "floor-tg-group", "line": "floor-line-group"}
RIVALS = ("ptb-sqlite", "ptb-pickle", "aiogram-redis", "line-sdk")
LOCK = Path(__file__).with_name("requirements-rivals.lock")
HOME = ROOT / "var" / "rivals"


def make_ready() -> tuple[list[str], list[str]]:
    """The rivals that can run here, floors included, and a sentence for each that cannot.

    The first time, they are installed into an environment of their own.
    """
    names, missing = [*FLOORS.values(), *RIVALS], []
    problem = _installed()
    if problem is not None:
        return [], [f"{name}: {problem}" for name in names]
    # Read by the yard's `bench` when it is imported.
    os.environ["PERF_PY"] = str(HOME / "bin" / "python")
    if not _has_redis():
        names.remove("aiogram-redis")
        missing.append("aiogram-redis: no redis-server here, and no right to install one")
    return names, missing


def _installed() -> str | None:
    """Why the rivals' environment could not be made; None when it stands."""
    stamp = HOME / ".installed"
    if stamp.exists() and stamp.read_bytes() == LOCK.read_bytes():
        return None
    print("installing the rivals into var/rivals …", flush=True)
    python = HOME / "bin" / "python"
    for command in (
        [sys.executable, "-m", "venv", str(HOME)],
        [str(python), "-m", "pip", "install", "--quiet", "--require-hashes", "-r", str(LOCK)],
    ):
        done = subprocess.run(command, capture_output=True, text=True)
        if done.returncode:
            return (done.stderr.strip().splitlines() or ["could not be installed"])[-1]
    shutil.copyfile(LOCK, stamp)
    return None


def _has_redis() -> bool:
    if shutil.which("redis-server"):
        return True
    if os.geteuid() or not shutil.which("apt-get"):
        return False
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for command in (["apt-get", "update", "-qq"], ["apt-get", "install", "-y", "-qq", "redis-server"]):
        subprocess.run(command, env=environment, capture_output=True)
    return shutil.which("redis-server") is not None
