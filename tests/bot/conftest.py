"""Captured payloads, the platforms' own descriptions, and a server that answers as it is told."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import aiohttp
import orjson
import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer
from hypothesis import strategies as st

from handlers.messages import (
    AnyButton,
    Button,
    CallButton,
    Card,
    LinkButton,
    Outgoing,
    PlaceButton,
    Row,
    SayButton,
)

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
    is_stuck: bool = False

    async def answer(self, request: web.Request) -> web.StreamResponse:
        raw = await request.read()
        body = orjson.loads(raw) if raw else None
        if self.is_stuck:
            await asyncio.Event().wait()
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
    server = TestServer(app)
    await server.start_server(access_log=None)
    stage.base = str(server.make_url("")).rstrip("/")
    yield stage
    await server.close()


@pytest.fixture
async def session() -> AsyncIterator[aiohttp.ClientSession]:
    async with aiohttp.ClientSession() as opened:
        yield opened


_WORDS = st.one_of(
    st.text(st.characters(exclude_categories=["Cs"]), max_size=60),
    st.sampled_from(["", " \n", "👨‍👩‍👧‍👦", "<b>&amp;", "孩子還沒吃飯。\n"]),
    st.builds(
        lambda text, times: text * times, st.sampled_from(["字", "👍🏽", "a b。\n", "\x01"]), st.integers(0, 3000)
    ),
)
_LABELS = st.one_of(
    st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=60),
    st.sampled_from(["送出", "打 119", "e" + "\u0301" * 90, "這一個按鈕的字多到任何一個平台都放不下的長"]),
)
_DATA = st.text(st.characters(codec="ascii", categories=["L", "N", "P"]), min_size=1, max_size=64)
_NUMBERS = st.sampled_from(["119", "1925", "0800-013-999", "03-555-0101#123", "+886 2 2321 2100", "(洽各中心)"])
_PLAIN = st.builds(Button, _LABELS, _DATA)
_BUTTONS: st.SearchStrategy[AnyButton] = st.one_of(
    _PLAIN,
    st.builds(SayButton, _LABELS, _LABELS, _DATA),
    st.builds(LinkButton, _LABELS, st.just("https://example.com/a?b=c")),
    st.builds(CallButton, _LABELS, _NUMBERS),
    st.builds(PlaceButton, _LABELS),
)
_CARDS = st.builds(
    Card,
    title=_LABELS,
    rows=st.lists(st.builds(Row, _LABELS, _WORDS, st.none() | _PLAIN), max_size=8).map(tuple),
    note=st.none() | _WORDS,
    urgent=st.booleans(),
)
_OUTGOING = st.builds(
    Outgoing,
    text=_WORDS,
    card=st.none() | _CARDS,
    buttons=st.lists(_BUTTONS, max_size=16).map(tuple),
    columns=st.integers(1, 4),
    edits=st.none() | st.just("321"),
    is_protected=st.booleans(),
    is_silent=st.booleans(),
)


@pytest.fixture(scope="session")
def any_messages() -> st.SearchStrategy[list[Outgoing]]:
    """Whatever a handler could say, and worse."""
    return st.lists(_OUTGOING, max_size=4)
