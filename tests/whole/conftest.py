"""The whole house for a test: platforms, bot and center over real HTTP, with a clock we can move.

On SQLite, and on both engines where a test says `@BOTH`.
"""

from __future__ import annotations

import base64
import shutil
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import AsyncExitStack
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Protocol

import pytest
from sqlalchemy import func, select

from bot.app import Bot, open_bot
from bot.cli import logs
from bot.cli.invite import enrol_site
from bot.cli.serving import listening
from bot.settings import from_environment
from directory.load import load
from emulators.chat import Bubble, Chat
from emulators.line import LineGroup, LinePerson
from emulators.telegram import TelegramGroup, TelegramPerson
from emulators.world import World
from flows.crisis import Lexicon, load_lexicon
from flows.where import Map
from storage import contacts, correspondence, deliveries, invites, reports, timeline
from storage.contacts import Channel
from storage.correspondence import Letter
from storage.database import Database
from storage.deliveries import Delivery
from storage.invites import InviteFor
from storage.reports import StoredReport
from storage.tables import attachments, delivery_attempts, turns
from storage.tables import deliveries as delivery_rows
from storage.tables import reports as report_rows
from storage.tables import talks as talk_rows
from storage.transaction import Tx
from tests.postgres import server

logs.set_up(quiet=True)
ZHUBEI = "10004-zhubei"
ZHUDONG = "10004-zhudong"
WINDOW = "10004-intake"
SPEC = Path(__file__).parents[3] / "shared" / "specs" / "telegram-bot-api-spec" / "api.json"
KEY = base64.urlsafe_b64encode(bytes(range(32))).decode()

BOTH = pytest.mark.parametrize("stage", ["sqlite", "postgresql"], indirect=True)
"""For a test whose outcome could differ between the engines."""

Person = LinePerson | TelegramPerson
Group = LineGroup | TelegramGroup

MEAL = ("孩子用餐回報", "吃了", "國小", "一個人", "選好了", "送出")


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
    environment: Mapping[str, str]
    closes: Callable[[], Awaitable[None]]
    """Ends the bot as a stop of the service does; the platforms stay."""

    async def group(
        self, center: str = ZHUBEI, name: str = "竹北值班", rank: int = 1
    ) -> tuple[TelegramGroup, TelegramPerson]:
        """A center's Telegram group, bound, with one worker in it."""
        group, worker = await self.unbound_group(name)
        await group.says(worker, await self.code(InviteFor.CENTER, center, str(rank)))
        await group.chat.wait_for(lambda chat: "綁定好了" in chat.last.text)
        return group, worker

    async def line_group(
        self, center: str = ZHUBEI, name: str = "竹北LINE值班", rank: int = 1
    ) -> tuple[LineGroup, LinePerson]:
        """A center's LINE group, bound, with one worker in it."""
        worker = self.world.line.person(f"{name}的社工")
        group = self.world.line.group(name, [worker])
        await group.invites_bot()
        await group.says(worker, await self.code(InviteFor.CENTER, center, str(rank)))
        await group.chat.wait_for(lambda chat: "綁定好了" in chat.last.text)
        return group, worker

    async def duty_chat(self, center: str = ZHUBEI, name: str = "值班社工", rank: int = 1) -> TelegramPerson:
        """One worker's own chat, bound to a center."""
        worker = self.world.telegram.person(name)
        await worker.starts(await self.code(InviteFor.CENTER, center, str(rank)))
        await worker.chat.wait_for(lambda chat: "綁定好了" in chat.last.text)
        return worker

    async def unbound_group(self, name: str) -> tuple[TelegramGroup, TelegramPerson]:
        """A Telegram group with the bot in it that is nobody's yet."""
        worker = self.world.telegram.person(f"{name}的社工")
        group = self.world.telegram.group(name, [worker])
        await group.adds_bot(admin=True)
        return group, worker

    async def bind(self, center: str, channel: Channel, address: str, secret: str | None = None) -> None:
        """A center's mailbox or webhook, bound as `python -m bot invite` does it."""
        await self.bot.store.write(
            lambda tx: contacts.bind(tx, center, channel, address, label="desk", rank=1, secret=secret)
        )

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

    async def neighbor(self, name: str = "阿香") -> LinePerson:
        """A resident on LINE who has said who they are."""
        neighbor = self.world.line.person(name)
        await neighbor.follows()
        await tap(neighbor, "一般民眾")
        await neighbor.chat.settled()
        return neighbor

    async def code(self, purpose: InviteFor, target: str, label: str) -> str:
        return await self.bot.store.write(lambda tx: invites.make(tx, purpose, target, label, timedelta(days=1)))

    async def case(self, chat: Chat) -> str:
        """The case number the bot has just told."""
        await chat.wait_for(lambda chat: "案號" in chat.last.text)
        return chat.last.text.split("案號 ")[1].split("。")[0].split("，")[0]

    async def later(self, **by: float) -> None:
        """Let this time pass, and everything be done that falls due."""
        await self.quiet()
        self.clock.ahead(**by)
        await self.quiet()

    async def quiet(self) -> None:
        """Return once nothing is due or on its way."""
        while True:
            await self.bot.lanes.settled()
            worked = await self.bot.courier.round()
            if not worked and not await self.bot.store.read(_waits):
                return

    async def until_sent(self, report: StoredReport) -> None:
        """Return once nothing of the report waits to be delivered."""
        while any(delivery.state == "waiting" for delivery in await self.deliveries(report)):
            await self.bot.courier.round()

    async def report(self, case: str) -> StoredReport:
        found = await self.bot.store.write(lambda tx: reports.by_case(tx, case))
        assert found is not None
        return found

    async def deliveries(self, report: StoredReport) -> list[Delivery]:
        return await self.bot.store.read(lambda tx: deliveries.of_report(tx, report.id))

    async def letters(self, report: StoredReport) -> list[Letter]:
        return await self.bot.store.read(lambda tx: correspondence.of(tx, report.id))

    async def happened(self, report: StoredReport) -> list[str]:
        """What stands in the report's timeline."""
        return [entry.happened for entry in await self.bot.store.read(lambda tx: timeline.of(tx, report.id))]


async def tap(person: Person, *labels: str) -> None:
    """Tap one button after the other, each once its question has come."""
    for label in labels:
        await person.chat.settled()
        await shows(person.chat, label)
        await person.taps(label)


async def shows(chat: Chat, label: str) -> Bubble:
    """The newest message, once a button with this label can be tapped."""
    await chat.wait_for(lambda chat: bool(chat.transcript) and label in chat.labels)
    return chat.last


async def says(chat: Chat, words: str) -> Bubble:
    """The bot's newest message, once it holds these words."""
    await chat.wait_for(lambda chat: bool(chat.bot_said) and words in chat.bot_said[-1].text)
    return chat.bot_said[-1]


async def reports_an_elder(
    person: Person, story: str = "王伯伯的門三天沒開", address: str = "新竹縣竹北市光明六路10號"
) -> None:
    """Tell of an elder in Zhubei, up to the summary."""
    await tap(person, "回報", "長輩獨居或沒人照顧", "現在沒有")
    await person.chat.settled()
    await person.says(address)
    await tap(person, "一個人", "選好了", "是，同一個地方")
    await person.chat.settled()
    await person.says(story)
    await tap(person, "可以，在這裡問我")
    await shows(person.chat, "送出")


async def files_an_elder(stage: Stage, person: Person, story: str = "王伯伯的門三天沒開") -> str:
    """The case number of an elder's report, sent."""
    await reports_an_elder(person, story)
    await person.taps("送出")
    return await stage.case(person.chat)


def _waits(tx: Tx) -> bool:
    """Whether anything is due or on its way; what has failed and rests until later is neither.

    The service's own courier works beside ours: what it holds, ours does not see and must wait for.
    """
    waiting = delivery_rows.c.state == "waiting"
    settled = select(func.count()).where(delivery_attempts.c.delivery_id == delivery_rows.c.id).scalar_subquery()
    return any(
        tx.connection.execute(asked.limit(1)).first() is not None
        for asked in (
            select(delivery_rows.c.id).where(waiting, delivery_rows.c.due_at <= tx.now),
            select(delivery_rows.c.id).where(waiting, delivery_rows.c.attempts > settled),
            select(turns.c.event_id).where(turns.c.due_at <= tx.now, turns.c.answered_at.is_(None)),
            select(attachments.c.id).where(attachments.c.state == "waiting", attachments.c.due_at <= tx.now),
            select(report_rows.c.id).where(report_rows.c.due_at <= tx.now),
            select(talk_rows.c.person_id).where(talk_rows.c.remind_at <= tx.now),
        )
    )


@pytest.fixture(scope="session")
def town() -> Map:
    """The real directory, read once."""
    return Map(load())


@pytest.fixture(scope="session")
def lexicon() -> Lexicon:
    """The real words of danger, read once."""
    return load_lexicon()


@pytest.fixture(scope="session")
async def empty_database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A SQLite file with our tables: copying it is quicker than migrating."""
    file = tmp_path_factory.mktemp("whole") / "empty.db"
    await (await Database.open(f"sqlite:///{file}")).close()
    return file


class OpensStage(Protocol):
    """Opens a stage as a test wants it."""

    async def __call__(
        self,
        engine: str = "sqlite",
        *,
        words: Lexicon | None = None,
        monthly_limit: int | None = None,
        starttls: bool = False,
        **environment: str,
    ) -> Stage: ...


@pytest.fixture
async def opens(tmp_path: Path, town: Map, lexicon: Lexicon, empty_database: Path) -> AsyncIterator[OpensStage]:
    """`stage = await opens(monthly_limit=1, GUARDIAN_QUIET_MINUTES="5")`; all is closed after the test."""
    async with AsyncExitStack() as running:

        async def database(engine: str) -> str:
            if engine == "postgresql":
                return await running.enter_async_context(server().database())
            file = tmp_path / "guardian.db"
            shutil.copyfile(empty_database, file)
            return f"sqlite:///{file}"

        async def open_stage(
            engine: str = "sqlite",
            *,
            words: Lexicon | None = None,
            monthly_limit: int | None = None,
            starttls: bool = False,
            **environment: str,
        ) -> Stage:
            clock = Clock()
            world = await running.enter_async_context(
                World(now=clock, spec=SPEC, monthly_limit=monthly_limit, starttls=starttls)
            )
            settings = {
                **world.environment(),
                "GUARDIAN_DATABASE_URL": await database(engine),
                "GUARDIAN_KEYS": KEY,
                "GUARDIAN_BOUNDARIES": str(tmp_path / "boundaries.geojson"),
                "GUARDIAN_PUBLIC_URL": "https://guardian.example",
                "GUARDIAN_SMTP_HOST": world.center.mail.host,
                "GUARDIAN_SMTP_PORT": str(world.center.mail.port),
                "GUARDIAN_SMTP_SECURITY": "plain",
                "GUARDIAN_SMTP_SENDER": "guardian@guardian.example",
                **environment,
            }
            service = await running.enter_async_context(AsyncExitStack())
            bot = await service.enter_async_context(
                open_bot(from_environment(settings), clock, map=town, lexicon=words or lexicon)
            )
            port = await service.enter_async_context(listening(bot.application, "127.0.0.1", 0))
            url = f"http://127.0.0.1:{port}"
            world.bot_at(url)
            return Stage(world, bot, clock, url, settings, service.aclose)

        yield open_stage


@pytest.fixture
async def stage(request: pytest.FixtureRequest, opens: OpensStage) -> Stage:
    """Everything, running, on an empty database."""
    return await opens(getattr(request, "param", "sqlite"))
