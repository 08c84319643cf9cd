"""Everything around the bot, started together: LINE, Telegram, a center and the stage page."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import AsyncExitStack
from datetime import datetime
from pathlib import Path
from types import TracebackType

from emulators.center import Center
from emulators.clock import StageClock
from emulators.line import LineEmulator, line_app
from emulators.serving import Server
from emulators.stage import Phone, stage_app, usual_phones
from emulators.telegram import TelegramEmulator, telegram_app


class World:
    """An async context manager; inside it the base URLs and credentials below are what the bot needs.

    Give `now` to let the emulators share the bot's clock, `spec` to hold Telegram calls against the published
    description; call `open_stage` for the page with the phones.
    """

    def __init__(
        self,
        *,
        now: Callable[[], datetime] | None = None,
        spec: Path | None = None,
        monthly_limit: int | None = None,
        starttls: bool = False,
    ) -> None:
        self.clock = StageClock(now) if now else StageClock()
        self.line = LineEmulator(clock=self.clock, monthly_limit=monthly_limit)
        self.telegram = TelegramEmulator(clock=self.clock, spec=spec)
        self.center = Center(starttls=starttls)
        self.channel_secret = self.line.channel_secret
        self.access_token = self.line.access_token
        self.telegram_token = self.telegram.token
        self.telegram_secret = self.telegram.updates.secret
        self.line_url = self.telegram_url = self.stage_url = ""
        self._running = AsyncExitStack()

    def bot_at(self, url: str) -> None:
        """Tell both platforms where the bot's webhooks live."""
        self.line.webhooks.endpoint = f"{url}/webhooks/line"
        self.telegram.updates.endpoint = f"{url}/webhooks/telegram"

    def environment(self) -> dict[str, str]:
        """The bot's settings for this world, by the names of the environment."""
        return {
            "GUARDIAN_LINE_API": self.line_url,
            "GUARDIAN_LINE_DATA_API": self.line_url,
            "GUARDIAN_LINE_CHANNEL_SECRET": self.channel_secret,
            "GUARDIAN_LINE_ACCESS_TOKEN": self.access_token,
            "GUARDIAN_TELEGRAM_API": self.telegram_url,
            "GUARDIAN_TELEGRAM_TOKEN": self.telegram_token,
            "GUARDIAN_TELEGRAM_SECRET": self.telegram_secret,
        }

    async def open_stage(
        self, phones: Sequence[Phone] | None = None, *, console_url: str | None = None, port: int = 0
    ) -> str:
        """Serve the page with the phones, by default a clerk's, a resident's and the center's group; gives its URL."""
        shown = phones or usual_phones(self.line, self.telegram)
        page = Server(stage_app(self.line, self.telegram, shown, console_url=console_url), port)
        self.stage_url = (await self._running.enter_async_context(page)).url
        return self.stage_url

    async def __aenter__(self) -> World:
        async with AsyncExitStack() as starting:
            await self.center.start()
            starting.push_async_callback(self.center.stop)
            self.line_url = (await starting.enter_async_context(Server(line_app(self.line)))).url
            self.telegram_url = (await starting.enter_async_context(Server(telegram_app(self.telegram)))).url
            self._running = starting.pop_all()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._running.aclose()
