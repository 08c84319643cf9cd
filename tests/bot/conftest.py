"""Captured payloads, the platforms' own descriptions, and a server that answers as it is told."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import aiohttp
import orjson
import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

ROOT = Path(__file__).parents[2]
SPECS = ROOT.parent / "shared" / "specs"


@pytest.fixture(scope="session")
def specs() -> Path:
    """The folder with LINE's and Telegram's interface descriptions."""
    if not SPECS.is_dir():
        pytest.fail(f"the interface descriptions are missing: {SPECS} must exist beside the project")
    return SPECS


@pytest.fixture(scope="session")
def wire() -> Callable[[str], Any]:
    """A captured payload by its name, such as `line/text`."""

    def read(name: str) -> Any:
        return orjson.loads((ROOT / "tests" / "wire" / f"{name}.json").read_bytes())

    return read


@dataclass(slots=True)
class Asked:
    """One request as it came over the wire."""

    method: str
    path: str
    headers: dict[str, str]
    body: Any


@dataclass(slots=True)
class Platform:
    """A platform that answers with what it was told, in order, and then with its usual answer."""

    usual: tuple[int, Any]
    base: str = ""
    answers: list[tuple[int, Any]] = field(default_factory=list)
    asked: list[Asked] = field(default_factory=list)

    async def answer(self, request: web.Request) -> web.StreamResponse:
        raw = await request.read()
        body = orjson.loads(raw) if raw else None
        self.asked.append(Asked(request.method, request.path, dict(request.headers), body))
        status, said = self.answers.pop(0) if self.answers else self.usual
        if isinstance(said, bytes):
            return web.Response(status=status, body=said)
        return web.Response(status=status, body=orjson.dumps(said), content_type="application/json")


@pytest.fixture
async def platform() -> AsyncIterator[Platform]:
    """A platform on loopback; the folders' own fixtures say what it usually answers."""
    stage = Platform(usual=(200, {}))
    app = web.Application()
    app.router.add_route("*", "/{path:.*}", stage.answer)
    async with TestServer(app) as server:
        stage.base = str(server.make_url("")).rstrip("/")
        yield stage


@pytest.fixture
async def session() -> AsyncIterator[aiohttp.ClientSession]:
    async with aiohttp.ClientSession() as opened:
        yield opened
