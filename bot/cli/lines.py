"""How every command ends: an operator's fault is one line on stderr that names the mend, and exit code 2."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Callable, Coroutine
from typing import Any

from bot.settings import BadSetting
from directory.load import BadRow
from directory.locate import BadBoundaries
from flows.crisis.lexicon import BadLexicon
from paper.templates import BadTemplate
from storage.problems import StorageProblem


class Refusal(Exception):
    """Something the operator asked for cannot be; the text says why and what to do instead."""


def run(work: Coroutine[Any, Any, None]) -> None:
    """Run a command's work on the fastest loop there is."""
    try:
        import uvloop
    except ImportError:
        asyncio.run(work)
    else:
        uvloop.run(work)


def refuse(command: Callable[[], object]) -> None:
    """Run a command line; known faults end it in one line and exit code 2."""
    try:
        command()
    except (BadSetting, BadRow, BadBoundaries, BadTemplate, BadLexicon, StorageProblem, Refusal) as fault:
        print(f"guardian: {fault}", file=sys.stderr)
        sys.exit(2)
    except KeyboardInterrupt:
        sys.exit(130)
