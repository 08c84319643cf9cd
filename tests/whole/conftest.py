"""The whole house for a test: platforms, bot and center over real HTTP, on each engine, with a clock we can move."""

from __future__ import annotations

import base64
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.app import Bot, open_bot
from bot.cli import logs
from bot.cli.invite import enrol_site
from bot.cli.serving import listening
from bot.settings import from_environment
from emulators.chat import Chat
from emulators.line import LinePerson
from emulators.telegram import TelegramGroup, TelegramPerson
from emulators.world import World
from storage import deliveries, invites, reports
from storage.invites import InviteFor
from storage.reports import StoredReport
from tests.postgres import PostgresServer
from tests.postgres import postgres as postgres

logs.set_up(quiet=True)
ZHUBEI = "10004-zhubei"
SPEC = Path(__file__).parents[3] / "shared" / "specs" / "telegram-bot-api-spec" / "api.json"


class Clock:
    """Starts now and moves only when told."""

    def __init__(self) -> None:
        self.at = datetime(2026, 11, 25, 10, 40, tzinfo=UTC)

    def __call__(self) -> datetime:
        self.at += timedelta(microseconds=10)
        return self.at

    def ahead(self, **by: float) -> None:
        self.at += timedelta(**by)


@dataclass(slots=True)
class Stage:
    """What a test acts with."""

    world: World
    bot: Bot
    clock: Clock
    url: str

    async def group(self, center: str = ZHUBEI, name: str = "竹北值班") -> tuple[TelegramGroup, TelegramPerson]:
        """A center's Telegram group, bound, with one worker in it."""
        worker = self.world.telegram.person("陳社工")
        group = self.world.telegram.group(name, [worker])
        await group.adds_bot(admin=True)
        await group.says(worker, await self.code(InviteFor.CENTER, center, "1"))
        await group.chat.wait_for(lambda chat: "綁定好了" in chat.last.text)
        return group, worker

    async def clerk(self, name: str = "小林") -> LinePerson:
        """A clerk on LINE, enrolled at a meal station in Zhubei."""
        clerk = self.world.line.person(name)
        await clerk.follows()
        await tap(clerk, "超商、商店店員")
        await clerk.chat.settled()
        directory = self.bot.house.map.directory
        site = await self.bot.store.write(
            lambda tx: enrol_site(tx, directory, "全家竹北文興店", "新竹縣竹北市文興路", "meal_station")
        )
        await clerk.says(await self.code(InviteFor.SITE, str(site), ""))
        await clerk.chat.settled()
        return clerk

    async def resident(self, name: str = "阿梅") -> TelegramPerson:
        """A resident on Telegram who has said who they are."""
        resident = self.world.telegram.person(name)
        await resident.starts()
        await tap(resident, "一般民眾")
        await resident.chat.settled()
        return resident

    async def code(self, purpose: InviteFor, target: str, label: str) -> str:
        return await self.bot.store.write(lambda tx: invites.make(tx, purpose, target, label, timedelta(days=1)))

    async def case(self, chat: Chat) -> str:
        """The case number the bot has just told."""
        await chat.wait_for(lambda chat: "案號" in chat.last.text)
        return chat.last.text.split("案號 ")[1].split("。")[0].split("，")[0]

    async def until_sent(self, report: StoredReport) -> None:
        """Return once nothing of the report waits to be delivered."""
        while any(
            delivery.state == "waiting"
            for delivery in await self.bot.store.read(lambda tx: deliveries.of_report(tx, report.id))
        ):
            await self.bot.courier.round()

    async def report(self, case: str) -> StoredReport:
        found = await self.bot.store.write(lambda tx: reports.by_case(tx, case))
        assert found is not None
        return found


async def tap(person: LinePerson | TelegramPerson, *labels: str) -> None:
    """Tap one button after the other, each once its question has come."""
    for label in labels:
        await person.chat.settled()
        await person.taps(label)


MEAL = ("孩子用餐回報", "吃了", "國小", "一個人", "選好了", "送出")


@pytest.fixture(params=["sqlite", "postgresql"])
async def stage(request: pytest.FixtureRequest, tmp_path: Path, postgres: PostgresServer) -> AsyncIterator[Stage]:
    if request.param == "postgresql":
        async with postgres.database() as url:
            async for ready in _stage(url, tmp_path):
                yield ready
    else:
        async for ready in _stage(f"sqlite:///{tmp_path / 'guardian.db'}", tmp_path):
            yield ready


async def _stage(database: str, folder: Path) -> AsyncIterator[Stage]:
    clock = Clock()
    async with World(now=clock, spec=SPEC) as world:
        settings = from_environment(
            {
                **world.environment(),
                "GUARDIAN_DATABASE_URL": database,
                "GUARDIAN_KEYS": base64.urlsafe_b64encode(bytes(range(32))).decode(),
                "GUARDIAN_BOUNDARIES": str(folder / "boundaries.geojson"),
                "GUARDIAN_PUBLIC_URL": "https://guardian.example",
            }
        )
        async with open_bot(settings, clock) as bot, listening(bot.application, "127.0.0.1", 0) as port:
            url = f"http://127.0.0.1:{port}"
            world.bot_at(url)
            yield Stage(world, bot, clock, url)
