from __future__ import annotations

from collections.abc import Awaitable, Callable
from urllib.parse import quote

import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer

from console import app as desk
from console import queue
from console.access import RULES, NoRule, Verdict, anybody, rule_of
from console.app import console_app
from handlers.house import House
from storage.attachments import AttachmentId
from storage.reports import StoredReport
from storage.transaction import Store
from tests.console.conftest import PNG, XINPU, Files, Joins, Visitor

Opens = Callable[[], Awaitable[Visitor]]


def _routes(app: web.Application) -> list[tuple[str, str]]:
    found = []
    for route in app.router.routes():
        assert route.resource is not None
        found.append((route.method, route.resource.canonical))
    return found


def test_every_route_has_a_rule_and_every_rule_a_route(store: Store, house: House) -> None:
    routes = _routes(console_app(store, house, is_secure=True))

    assert len(routes) == len(set(routes)) == len(RULES)
    assert set(routes) == set(RULES)


def test_a_route_without_a_rule_stops_the_start(store: Store, house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(desk, "ROUTES", (*desk.ROUTES, ("GET", "/everything", queue.show)))

    with pytest.raises(NoRule, match="GET /everything"):
        console_app(store, house, is_secure=True)


async def test_a_route_added_past_the_table_is_refused_at_the_door(store: Store, house: House) -> None:
    async def leak(request: web.Request) -> web.Response:
        return web.Response(text="everything")

    inner, root = console_app(store, house, is_secure=True), web.Application()
    inner.router.add_get("/everything", leak)
    root.add_subapp("/console", inner)

    async with TestClient(TestServer(root)) as client:
        answer = await client.get("/console/everything")

        assert answer.status == 500
        assert "everything" not in await answer.text()


def test_only_what_must_be_is_open_to_anybody() -> None:
    assert {path for (_, path), rule in RULES.items() if rule is anybody} == {
        "/static/{file}",
        "/sign-in",
        "/join/{code}",
        "/open/{token}",
    }
    assert rule_of("GET", "/")(None, None, {}) is Verdict.SIGN_IN  # type: ignore[arg-type]


async def test_nobody_reads_anything_without_signing_in(visitor: Opens, report: StoredReport) -> None:
    stranger = await visitor()

    for path in ("", "/", f"/case/{quote(report.case)}", "/case/none", f"/case/{quote(report.case)}/attachment/1"):
        page = await stranger.get(path)
        assert page.status == 401, path
        assert 'name="password"' in page.text
        assert "瘀青" not in page.text


async def test_a_case_of_another_center_is_as_if_it_were_missing(
    mei: Visitor, lin: Visitor, report: StoredReport
) -> None:
    foreign, missing = await lin.opens(report.case), await lin.opens("竹-22222-2")

    assert (await mei.opens(report.case)).status == 200
    assert (foreign.status, missing.status) == (404, 404)
    assert foreign.text == missing.text
    for act in ("accept", "hand-on", "ask", "close"):
        refused = await lin.does(report.case, act, question="?", to=XINPU, outcome="served")
        assert refused.status == 404


async def test_a_photo_is_for_who_may_see_its_case(
    mei: Visitor, lin: Visitor, files: Files, photo: AttachmentId
) -> None:
    report, other = await files(media=(photo,)), await files()
    path = f"/case/{quote(report.case)}/attachment/{photo}"

    seen = await mei.get(path)

    assert (seen.status, seen.response.content_type, await seen.response.read()) == (200, "image/png", PNG)
    assert seen.response.headers["X-Content-Type-Options"] == "nosniff"
    assert (await lin.get(path)).status == 404
    assert (await mei.get(f"/case/{quote(other.case)}/attachment/{photo}")).status == 404
    assert (await mei.get(f"/case/{quote(report.case)}/attachment/x")).status == 404


async def test_a_recording_is_given_in_pieces(mei: Visitor, files: Files, photo: AttachmentId) -> None:
    report = await files(media=(photo,))

    piece = await mei.get(f"/case/{quote(report.case)}/attachment/{photo}", Range="bytes=1-3")

    assert piece.status == 206
    assert await piece.response.read() == b"PNG"
    assert piece.response.headers["Content-Range"] == f"bytes 1-3/{len(PNG)}"
    beyond = await mei.get(f"/case/{quote(report.case)}/attachment/{photo}", Range="bytes=9999-")
    assert beyond.status == 416


async def test_every_response_carries_its_headers(
    visitor: Opens, mei: Visitor, joins: Joins, report: StoredReport
) -> None:
    stranger = await visitor()
    pages = [
        await stranger.get("/sign-in"),
        await stranger.get("/static/desk.css"),
        await stranger.get("/nowhere"),
        await stranger.get("/static/nothing.css"),
        await stranger.post("/sign-in", token="forged"),
        await stranger.get("/open/anything"),
        await stranger.get("/join/anything"),
        await mei.get("/"),
        await mei.get("/sign-in", follow=False),
        await mei.opens(report.case),
        await mei.opens("竹-22222-2"),
        await mei.does(report.case, "accept"),
    ]

    for page in pages:
        headers = page.response.headers
        policy = headers["Content-Security-Policy"]
        assert policy.startswith("default-src 'none';"), page.url
        assert "frame-ancestors 'none'" in policy
        assert headers["Referrer-Policy"] == "no-referrer"
        assert headers["X-Content-Type-Options"] == "nosniff"
        is_static = "/static/desk.css" in page.url
        assert headers["Cache-Control"] == ("public, max-age=31536000, immutable" if is_static else "no-store")
        assert "<script" not in page.text
        assert "style=" not in page.text


async def test_a_page_asks_nothing_of_anybody_else(mei: Visitor, report: StoredReport) -> None:
    page = await mei.opens(report.case)

    assert "http://" not in page.text
    assert "https://" not in page.text
