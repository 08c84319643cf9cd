"""A parcel, and the places where centers take it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime

import pytest

from bot.channels.parcel import Facts, Parcel
from storage.deliveries import Purpose
from tests.bot.channels.postbox import Certificate, Postbox, certificate

AT = datetime(2026, 7, 1, 9, 42, 30, tzinfo=UTC)


@pytest.fixture
def card() -> Parcel:
    facts = Facts(
        Purpose.CARD, "竹-7K3F-2", "child_meal", "normal", "10004", "10004010", "received", AT.replace(hour=13), False
    )
    return Parcel(
        "123e4567-e89b-42d3-a456-426614174000",
        AT,
        "守望新案 竹-7K3F-2",
        "新案 竹-7K3F-2　兒少用餐・一般・竹北市\n請在 21:40 前接手",
        "https://guardian.example/console/cases/7K3F2",
        facts,
    )


@pytest.fixture(scope="session")
def trust() -> Certificate:
    return certificate()


@pytest.fixture
async def postbox(trust: Certificate) -> AsyncIterator[Postbox]:
    """A mail server with STARTTLS."""
    opened = Postbox(trust)
    await opened.open()
    yield opened
    await opened.close()


@pytest.fixture
async def silent_port() -> AsyncIterator[int]:
    """A port where somebody takes connections and never says a word."""
    held: list[asyncio.StreamWriter] = []

    async def hold(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        held.append(writer)

    server = await asyncio.start_server(hold, "127.0.0.1", 0)
    yield server.sockets[0].getsockname()[1]
    server.close()
    for writer in held:
        writer.close()
    await server.wait_closed()
