"""Logs are JSON lines of fixed events and our own ids, on stderr."""

from __future__ import annotations

import json
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
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(_Plain())
    logging.basicConfig(level=logging.WARNING, handlers=[handler], force=True)


class _Plain(logging.Formatter):
    """A library's warning without its arguments and without what an exception says: both may hold a person's words."""

    def format(self, record: logging.LogRecord) -> str:
        fault = record.exc_info[0].__name__ if record.exc_info and record.exc_info[0] is not None else ""
        told = {
            "level": record.levelname.lower(),
            "library": record.name,
            "event": str(record.msg).split("\n")[0],
            "fault": fault,
        }
        return json.dumps(told, ensure_ascii=False)


def where_it_happened(logger: object, method: str, event: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    """Of an exception only its type and the lines it passed: its message may hold what a person said."""
    if event.pop("exc_info", None):
        kind, _, trace = sys.exc_info()
        event["fault"] = kind.__name__ if kind is not None else ""
        event["at"] = [f"{frame.filename}:{frame.lineno}" for frame in traceback.extract_tb(trace)]
    return event
