from __future__ import annotations

import base64
import json
import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta, timezone

import aiohttp
import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer
from standardwebhooks.webhooks import Webhook as Verifier

from bot.channels.parcel import Parcel
from bot.channels.webhook import Webhook, new_secret
from emulators.center import Center
from handlers.messages import RefusalKind, Refused, Sent


@pytest.fixture
def now() -> datetime:
    """The moment of this test: the library that verifies allows five minutes by the clock on the wall."""
    return datetime.now(UTC)


@pytest.fixture
async def center() -> AsyncIterator[Center]:
    opened = Center()
    await opened.start()
    yield opened
    await opened.stop()


@pytest.fixture
def webhook(session: aiohttp.ClientSession) -> Webhook:
    return Webhook(session)


async def test_a_parcel_arrives_signed_and_whole(webhook: Webhook, center: Center, card: Parcel, now: datetime) -> None:
    outcome = await webhook.send(center.hook.url, center.hook.secret, card, now)

    (taken,) = await center.hook.parcels.holds()
    assert outcome == Sent()
    assert taken.id == card.key
    assert taken.body == {
        "type": "guardian.case.card",
        "timestamp": "2026-07-01T09:42:30Z",
        "data": {
            "what": "card",
            "case": "竹-7K3F-2",
            "kind": "child_meal",
            "urgency": "normal",
            "county": "10004",
            "district": "10004010",
            "state": "received",
            "accept_by": "2026-07-01T13:42:30Z",
            "is_unfinished": False,
            "link": card.link,
        },
    }


async def test_a_time_in_taiwan_is_signed_as_the_same_moment(
    webhook: Webhook, center: Center, card: Parcel, now: datetime
) -> None:
    taipei = now.astimezone(timezone(timedelta(hours=8)))

    outcome = await webhook.send(center.hook.url, center.hook.secret, card, taipei)

    assert outcome == Sent()
    assert center.hook.forged == 0


async def test_the_same_parcel_again_is_taken_once(
    webhook: Webhook, center: Center, card: Parcel, now: datetime
) -> None:
    first = await webhook.send(center.hook.url, center.hook.secret, card, now)
    again = await webhook.send(center.hook.url, center.hook.secret, card, now + timedelta(seconds=30))

    assert first == again == Sent()
    assert center.hook.times[card.key] == 2
    assert len(center.hook.parcels) == 1


async def test_what_is_signed_with_another_secret_is_refused(
    webhook: Webhook, center: Center, card: Parcel, now: datetime
) -> None:
    outcome = await webhook.send(center.hook.url, new_secret(), card, now)

    assert isinstance(outcome, Refused)
    assert outcome.kind is RefusalKind.FAULT
    assert center.hook.forged == 1


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (410, RefusalKind.BLOCKED),
        (429, RefusalKind.LATER),
        (408, RefusalKind.LATER),
        (500, RefusalKind.LATER),
        (503, RefusalKind.LATER),
        (400, RefusalKind.FAULT),
        (401, RefusalKind.FAULT),
        (404, RefusalKind.FAULT),
        (304, RefusalKind.FAULT),
    ],
)
async def test_a_refusal_says_what_to_do(
    webhook: Webhook, center: Center, card: Parcel, status: int, kind: RefusalKind, now: datetime
) -> None:
    center.hook.answers(status)

    outcome = await webhook.send(center.hook.url, center.hook.secret, card, now)

    assert isinstance(outcome, Refused)
    assert outcome.kind is kind
    assert str(status) in outcome.reason


@pytest.mark.parametrize(
    ("asked", "after"),
    [
        ("7", 7.0),
        ("0", 0.0),
        ("999999", 1800.0),
        ("9" * 5000, None),
        ("-1", None),
        ("1e9", None),
        ("Wed, 21 Oct 2026 07:28:00 GMT", None),
    ],
)
async def test_a_pause_is_kept_as_long_as_a_case_can_wait(
    webhook: Webhook, card: Parcel, asked: str, after: float | None, now: datetime
) -> None:
    async def busy(request: web.Request) -> web.Response:
        return web.Response(status=429, headers={"Retry-After": asked})

    async with serving(busy) as server:
        outcome = await webhook.send(str(server.make_url("/")), new_secret(), card, now)

    assert isinstance(outcome, Refused)
    assert outcome.kind is RefusalKind.LATER
    assert outcome.after == after


@pytest.mark.parametrize("status", [301, 302, 307, 308])
async def test_a_redirect_is_not_followed(
    webhook: Webhook, center: Center, card: Parcel, status: int, now: datetime
) -> None:
    async def elsewhere(request: web.Request) -> web.Response:
        return web.Response(status=status, headers={"Location": center.hook.url})

    async with serving(elsewhere) as server:
        outcome = await webhook.send(str(server.make_url("/")), center.hook.secret, card, now)

    assert isinstance(outcome, Refused)
    assert outcome.kind is RefusalKind.FAULT
    assert len(center.hook.parcels) == 0


async def test_an_endless_answer_is_not_read(webhook: Webhook, card: Parcel, now: datetime) -> None:
    async def talkative(request: web.Request) -> web.StreamResponse:
        response = web.StreamResponse()
        await response.prepare(request)
        while request.transport is not None:
            await response.write(b"x" * 65536)
        return response

    async with serving(talkative) as server:
        outcome = await webhook.send(str(server.make_url("/")), new_secret(), card, now)

    assert outcome == Sent()


async def test_a_receiver_that_never_answers_is_for_later(
    session: aiohttp.ClientSession, silent_port: int, card: Parcel, now: datetime
) -> None:
    outcome = await Webhook(session, timeout=0.1).send(f"http://127.0.0.1:{silent_port}/", new_secret(), card, now)

    assert isinstance(outcome, Refused)
    assert outcome.kind is RefusalKind.LATER


async def test_no_connection_is_for_later(webhook: Webhook, unused_tcp_port: int, card: Parcel, now: datetime) -> None:
    outcome = await webhook.send(f"http://127.0.0.1:{unused_tcp_port}/", new_secret(), card, now)

    assert isinstance(outcome, Refused)
    assert outcome.kind is RefusalKind.LATER


async def test_a_receiver_that_does_not_speak_tls_is_for_later(
    webhook: Webhook, center: Center, card: Parcel, now: datetime
) -> None:
    outcome = await webhook.send(center.hook.url.replace("http:", "https:"), center.hook.secret, card, now)

    assert isinstance(outcome, Refused)
    assert outcome.kind is RefusalKind.LATER


@pytest.mark.parametrize(
    "address",
    [
        "",
        "duty.example/inbox",
        "http://duty.example/inbox",
        "http://127.0.0.1.duty.example/inbox",
        "http://192.0.2.1/inbox",
        "ftp://127.0.0.1/inbox",
        "file:///inbox",
        "https://",
        "https://[::1",
        "https://duty.example:99999/inbox",
        "https://duty..example/inbox",
        f"https://{'d' * 70}.example/inbox",
    ],
)
async def test_what_is_no_safe_address_is_not_sent_to(
    webhook: Webhook, card: Parcel, address: str, now: datetime
) -> None:
    outcome = await webhook.send(address, new_secret(), card, now)

    assert isinstance(outcome, Refused)
    assert outcome.kind is RefusalKind.FAULT


@pytest.mark.parametrize("secret", ["", "whsec_", "whsec_a", "祕密"])
async def test_a_secret_that_cannot_sign_is_a_fault(
    webhook: Webhook, center: Center, card: Parcel, secret: str, now: datetime
) -> None:
    outcome = await webhook.send(center.hook.url, secret, card, now)

    assert isinstance(outcome, Refused)
    assert outcome.kind is RefusalKind.FAULT
    assert len(center.hook.parcels) == 0


async def test_no_address_stands_in_a_reason_or_a_log(
    webhook: Webhook,
    center: Center,
    unused_tcp_port: int,
    card: Parcel,
    caplog: pytest.LogCaptureFixture,
    now: datetime,
) -> None:
    caplog.set_level(logging.DEBUG)
    center.hook.answers(410, 500, 404)
    secret = center.hook.secret

    outcomes = [
        *[await webhook.send(f"{center.hook.url}?who=zhubei", secret, card, now) for _ in range(4)],
        await webhook.send(f"http://127.0.0.1:{unused_tcp_port}/zhubei", secret, card, now),
        await webhook.send("http://zhubei.example/inbox", secret, card, now),
    ]

    # The emulated center is an aiohttp server in this very process, with an access log of its own.
    logged = [record.getMessage() for record in caplog.records if record.name != "aiohttp.access"]
    for hidden in ("zhubei", secret, "127.0.0.1"):
        assert hidden not in repr(outcomes)
        assert not any(hidden in line for line in logged)


def test_a_fresh_secret_signs_and_is_never_the_same(now: datetime) -> None:
    secret, other = new_secret(), new_secret()

    signed = {
        "webhook-id": "1",
        "webhook-timestamp": str(int(now.timestamp())),
        "webhook-signature": Verifier(secret).sign("1", now, "{}"),
    }
    assert secret.startswith("whsec_")
    assert len(base64.b64decode(secret.removeprefix("whsec_"))) == 32
    assert secret != other
    assert Verifier(secret).verify(json.dumps({}), signed) == {}


@asynccontextmanager
async def serving(handler: Callable[[web.Request], Awaitable[web.StreamResponse]]) -> AsyncIterator[TestServer]:
    """A receiver that answers with one handler."""
    app = web.Application()
    app.router.add_post("/", handler)
    server = TestServer(app)
    await server.start_server(access_log=None)
    yield server
    await server.close()
