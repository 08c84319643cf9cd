"""The load driver, the stand-in for both platforms and the rivals: used where they lie, in ../shared/bench."""

from __future__ import annotations

import importlib
import json
import os
import sys
from functools import cache
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
YARD = ROOT.parent / "shared" / "bench"


class Missing(Exception):
    """Something this measurement cannot do without is not there; the text says what."""


@cache
def module(name: str) -> Any:
    """A module of the yard, such as `drive`; it is never written to, so nothing is compiled there."""
    if not (YARD / f"{name}.py").exists():
        raise Missing(f"{name}.py is not in {os.path.relpath(YARD, ROOT)}: the load driver and the rivals live there.")
    sys.dont_write_bytecode = True
    os.environ["PYTHONDONTWRITEBYTECODE"] = "1"
    if str(YARD) not in sys.path:
        sys.path.insert(0, str(YARD))
    return importlib.import_module(name)


def talk_file(platform: str) -> Path:
    """The talk our service has there: three messages longer than the rivals', because it asks more.

    The driver's people read English on Telegram; LINE does not say what they read, so there it is Mandarin.
    """
    return Path(__file__).with_name(f"talk.{platform}.json")


def talk(platform: str) -> dict[str, Any]:
    script: dict[str, Any] = json.loads(talk_file(platform).read_text())
    return script
