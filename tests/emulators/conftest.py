"""The stage for tests of the stage: both platforms, an echo bot between them."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from emulators.line import LineEmulator, line_app
from emulators.serving import Server
from emulators.telegram import TelegramEmulator, telegram_app
from tests.emulators.echo import EchoBot

SPECS = Path(__file__).resolve().parents[3] / "shared" / "specs"
BOT_API = SPECS / "telegram-bot-api-spec" / "api.json"


@pytest.fixture
async def bot() -> AsyncIterator[EchoBot]:
    echo = EchoBot()
    server = Server(echo.app)
    await server.start()
    echo.url = server.url
    yield echo
    await server.stop()


@pytest.fixture
async def line(bot: EchoBot) -> AsyncIterator[LineEmulator]:
    emulator = LineEmulator()
    server = Server(line_app(emulator))
    await server.start()
    emulator.webhooks.endpoint = f"{bot.url}/webhooks/line"
    bot.line_api, bot.line_token, bot.line_secret = server.url, emulator.access_token, emulator.channel_secret
    yield emulator
    await server.stop()


@pytest.fixture
async def telegram(bot: EchoBot) -> AsyncIterator[TelegramEmulator]:
    emulator = TelegramEmulator(spec=BOT_API)
    server = Server(telegram_app(emulator))
    await server.start()
    emulator.updates.endpoint = f"{bot.url}/webhooks/telegram"
    bot.telegram_api, bot.telegram_token, bot.telegram_secret = server.url, emulator.token, emulator.updates.secret
    yield emulator
    await server.stop()
