"""One application from the settings: everything is built here, held here, and let go of here."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from datetime import datetime

import aiohttp
import orjson
from aiohttp import web
from prometheus_client import generate_latest

from bot import clock, pages
from bot.card_page import ROUTE, CardPage
from bot.channels.email import Email, MailSettings, Security
from bot.channels.webhook import Webhook
from bot.courier import Courier
from bot.days_off import DaysOff
from bot.lanes import Lanes
from bot.line.client import Line
from bot.line.door import LineDoor
from bot.line.port import LinePort
from bot.line.quota import MonthSeen
from bot.metrics import REGISTRY
from bot.own_form import PATH as OWN_FORM
from bot.own_form import OwnForm
from bot.ports import Port
from bot.reception import Reception
from bot.settings import Settings
from bot.telegram.client import Telegram
from bot.telegram.door import TelegramDoor
from bot.telegram.inline import Inline
from bot.telegram.port import TelegramPort
from console.app import console_app
from console.visit import unknown_month
from directory.load import load
from flows.crisis import Lexicon, load_lexicon
from flows.where import Map
from handlers.desk.month import Month
from handlers.house import House
from handlers.messages import Platform
from locales import LANGUAGES, words
from paper.templates import read_templates
from storage import left_behind
from storage.database import Database
from storage.transaction import Store, Tx

BODY_LIMIT = 4 * 1024 * 1024


@dataclass(slots=True)
class Bot:
    """The running parts, for the command line, the tests and the demo."""

    application: web.Application
    store: Store
    house: House
    courier: Courier
    reception: Reception
    lanes: Lanes
    ports: dict[str, Port]
    line_door: LineDoor | None = None
    telegram_door: TelegramDoor | None = None


@asynccontextmanager
async def open_bot(
    settings: Settings,
    now: Callable[[], datetime] = clock.now,
    *,
    map: Map | None = None,
    lexicon: Lexicon | None = None,
) -> AsyncIterator[Bot]:
    """The bot with its database, its sessions and its courier at work, until the context ends.

    Reading map and lexicon takes seconds; who has them already gives them.
    """
    database = await Database.open(settings.database_url)
    store = Store(database, settings.keyring, now)
    if store.is_alone:
        await store.write(left_behind.free)
    house = House(map or read_map(settings), settings.public_url, settings.patience, settings.keep, settings.daytime)
    lanes = Lanes()
    timeout = aiohttp.ClientTimeout(total=10)
    # When a platform stalls, all connections are soon taken: what somebody in danger waits for has its own.
    async with _session(128, timeout) as session, _session(64, timeout) as urgent:
        bot = _build(settings, store, house, lexicon or load_lexicon(), lanes, session, urgent, now)
        for language in LANGUAGES:
            words(language)  # read now: the first who speaks it should not wait for that
        working = asyncio.create_task(bot.courier.run())
        try:
            yield bot
        finally:
            await lanes.settled()
            working.cancel()
            with suppress(asyncio.CancelledError):
                await working
            await lanes.settled()
            await store.close()


def _session(connections: int, timeout: aiohttp.ClientTimeout) -> aiohttp.ClientSession:
    connector = aiohttp.TCPConnector(limit=connections, keepalive_timeout=60)
    return aiohttp.ClientSession(connector=connector, timeout=timeout, trust_env=False)


def read_map(settings: Settings) -> Map:
    """The directory, with the official borders where they are installed."""
    directory = load()
    if not settings.boundaries.exists():
        return Map(directory)
    from directory.boundaries import Boundaries

    boundaries = Boundaries.from_geojson(settings.boundaries)
    boundaries.check_against(directory)
    return Map(directory, boundaries)


def _build(
    settings: Settings,
    store: Store,
    house: House,
    lexicon: Lexicon,
    lanes: Lanes,
    session: aiohttp.ClientSession,
    urgent: aiohttp.ClientSession,
    now: Callable[[], datetime],
) -> Bot:
    ports: dict[str, Port] = {}
    month: Callable[[], Awaitable[Month | None]] = unknown_month
    if settings.line is not None:
        line, first = (
            Line(over, settings.line.access_token, settings.line.api, settings.line.data_api)
            for over in (session, urgent)
        )
        ports[Platform.LINE] = LinePort(line, now, first, kept_for_danger=settings.line.reserve)
        month = MonthSeen(line.quota, settings.line.reserve, now)
    if settings.telegram is not None:
        token, api = settings.telegram.token, settings.telegram.api
        ports[Platform.TELEGRAM] = TelegramPort(Telegram(session, token, api), Telegram(urgent, token, api))
    courier = Courier(store, house, ports, lanes, now, email=_email(settings), webhook=Webhook(session))
    reception = Reception(store, house, lexicon, lanes, courier.hint)
    bot = Bot(web.Application(client_max_size=BODY_LIMIT), store, house, courier, reception, lanes, ports)
    router = bot.application.router
    if settings.line is not None:
        bot.line_door = LineDoor(reception, ports[Platform.LINE], settings.line.channel_secret)
        router.add_post("/webhooks/line", bot.line_door.webhook)
    days_off = DaysOff(store, now)
    if settings.telegram is not None:
        port = ports[Platform.TELEGRAM]
        bot.telegram_door = TelegramDoor(reception, port, settings.telegram.secret, now, Inline(house, days_off))
        router.add_post("/webhooks/telegram", bot.telegram_door.webhook)
    router.add_get("/healthz", _healthy)
    router.add_get("/readyz", _Ready(store).answer)
    router.add_get("/metrics", _metrics)
    router.add_get("/privacy/{language}", pages.Privacy(settings.keep).page)
    router.add_get(ROUTE, CardPage(house, days_off).page)
    templates = read_templates(settings.forms, frozenset(county.code for county in house.map.directory.counties))
    own = OwnForm(store, house, templates)
    router.add_get(OWN_FORM, own.ask)
    router.add_post(OWN_FORM, own.open)
    is_secure = settings.public_url.startswith("https://")
    console = console_app(store, house, is_secure=is_secure, templates=templates, month=month)
    bot.application.add_subapp("/console", console)
    return bot


def _email(settings: Settings) -> Email | None:
    mail = settings.mail
    if mail is None:
        return None
    return Email(MailSettings(mail.host, mail.port, mail.sender, mail.username, mail.password, Security(mail.security)))


async def _healthy(request: web.Request) -> web.Response:
    return web.json_response({"ok": True}, dumps=lambda value: orjson.dumps(value).decode())


class _Ready:
    """Ready is when a row can be written."""

    def __init__(self, store: Store) -> None:
        self._store = store

    async def answer(self, request: web.Request) -> web.Response:
        try:
            await self._store.write(_touch)
        except Exception:
            return web.json_response({"ok": False, "why": "the database does not take writes"}, status=503)
        return web.json_response({"ok": True})


def _touch(tx: Tx) -> None:
    tx.connection.exec_driver_sql("SELECT 1")


async def _metrics(request: web.Request) -> web.Response:
    return web.Response(body=generate_latest(REGISTRY), content_type="text/plain")
