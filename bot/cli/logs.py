"""Logs are JSON lines of fixed events and our own ids, on stderr."""

from __future__ import annotations

import logging
import sys
import traceback
from collections.abc import MutableMapping
from typing import Any

import structlog


def set_up(*, quiet: bool = False) -> None:
    """Write what our own code logs as JSON, of libraries only warnings; `quiet` keeps to warnings of our own too."""
    structlog.configure(
        processors=[
            structlog.contextvars.merge_contextvars,
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            where_it_happened,
            structlog.processors.JSONRenderer(ensure_ascii=False),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(logging.WARNING if quiet else logging.INFO),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
        cache_logger_on_first_use=True,
    )
    logging.basicConfig(level=logging.WARNING, stream=sys.stderr)


def where_it_happened(logger: object, method: str, event: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    """Of an exception only its type and the lines it passed: its message may hold what a person said."""
    if event.pop("exc_info", None):
        kind, _, trace = sys.exc_info()
        event["fault"] = kind.__name__ if kind is not None else ""
        event["at"] = [f"{frame.filename}:{frame.lineno}" for frame in traceback.extract_tb(trace)]
    return event
