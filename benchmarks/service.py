"""The real service as a process of its own, with a center connected to it."""

from __future__ import annotations

import base64
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path

from benchmarks.yard import ROOT, Missing
from storage import contacts
from storage.contacts import Channel
from storage.database import Database
from storage.sealed import Keyring
from storage.transaction import Store, Tx

KEY = base64.urlsafe_b64encode(bytes(range(32))).decode()
SECRET = "s3cret-token"
CENTER = "10004-zhubei"  # the one that is responsible for where the talk's reports happen
CHATS: Mapping[str, str] = {Channel.TELEGRAM: "900000001", Channel.LINE: "C" + "9" * 32}
PATIENCE = 30.0


async def opened(database_url: str) -> Store:
    """The service's database, while no process serves it."""
    return Store(await Database.open(database_url), Keyring.from_setting(KEY), lambda: datetime.now(UTC))


async def connect_center(database_url: str, platforms: Sequence[str]) -> None:
    """Bind the center's chats, so that a card goes out for each report."""
    store = await opened(database_url)

    def bind(tx: Tx) -> None:
        for platform in platforms:
            is_group = platform == Channel.LINE
            contacts.bind(tx, CENTER, Channel(platform), CHATS[platform], label="bench", rank=1, is_group=is_group)

    await store.write(bind)
    await store.close()


class Service:
    """`python -m bot serve`, on the core it is given; it can be killed and started again."""

    def __init__(
        self,
        database_url: str,
        port: int,
        apis: Mapping[str, int],
        folder: Path,
        core: int | None = None,
        settings: Mapping[str, str] | None = None,
    ) -> None:
        self.port = port
        self._log = folder / "service.log"
        self._pin = ["taskset", "-c", str(core)] if core is not None else []
        telegram, line = (f"http://127.0.0.1:{apis[platform]}" for platform in (Channel.TELEGRAM, Channel.LINE))
        self._environment = {
            **os.environ,
            "GUARDIAN_DATABASE_URL": database_url,
            "GUARDIAN_KEYS": KEY,
            "GUARDIAN_PORT": str(port),
            "GUARDIAN_PUBLIC_URL": f"http://127.0.0.1:{port}",
            "GUARDIAN_TELEGRAM_TOKEN": "123456:TEST",
            "GUARDIAN_TELEGRAM_SECRET": SECRET,
            "GUARDIAN_TELEGRAM_API": telegram,
            "GUARDIAN_LINE_CHANNEL_SECRET": SECRET,
            "GUARDIAN_LINE_ACCESS_TOKEN": "token",
            "GUARDIAN_LINE_API": line,
            "GUARDIAN_LINE_DATA_API": line,
            "GUARDIAN_BOUNDARIES": str(folder / "boundaries.geojson"),
            **(settings or {}),
        }
        self._process: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Service:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    def url(self, platform: str) -> str:
        return f"http://127.0.0.1:{self.port}/webhooks/{platform}"

    @property
    def pid(self) -> int:
        assert self._process is not None
        return self._process.pid

    def start(self) -> None:
        """Start it; `is_up` tells when it listens."""
        with self._log.open("ab") as log:
            self._process = subprocess.Popen(
                [*self._pin, sys.executable, "-m", "bot", "serve"],
                cwd=ROOT,
                env=self._environment,
                stdout=log,
                stderr=log,
            )

    def is_up(self) -> bool:
        """Whether it listens; raises Missing when it has ended instead."""
        assert self._process is not None
        if self._process.poll() is not None:
            raise Missing(f"the service ended with {self._process.returncode}: {self.said()}")
        try:
            socket.create_connection(("127.0.0.1", self.port), 0.2).close()
        except OSError:
            return False
        return True

    def wait(self) -> None:
        until = time.monotonic() + PATIENCE
        while not self.is_up():
            if time.monotonic() > until:
                raise Missing(f"the service does not listen: {self.said()}")
            time.sleep(0.02)

    def kill(self) -> None:
        """As the kernel or a power cut would: nothing is finished, nothing is said."""
        os.kill(self.pid, signal.SIGKILL)
        assert self._process is not None
        self._process.wait()

    def stop(self) -> None:
        assert self._process is not None
        self._process.terminate()
        try:
            self._process.wait(20)
        except subprocess.TimeoutExpired:
            self.kill()

    def said(self) -> str:
        """The end of its log, which holds fixed events and our own ids only."""
        return self._log.read_text()[-2000:]


def free_port() -> int:
    """A port of this machine that nobody listens on."""
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        port: int = listening.getsockname()[1]
        return port
