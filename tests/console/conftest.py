from __future__ import annotations

import re
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from urllib.parse import quote

import pytest
from aiohttp import ClientResponse, CookieJar, web
from aiohttp.test_utils import TestClient, TestServer
from argon2 import PasswordHasher

from console.app import console_app
from console.passwords import Passwords
from directory.load import load
from directory.model import Concern, Directory, DistrictCode, Place, Point
from directory.routing import route
from flows.questions import Told
from flows.report import Contact, Danger, Report, Urgency
from flows.where import Map
from handlers.house import House
from handlers.reporting import file_report
from storage import attachments, contacts, invites, people
from storage.attachments import AttachmentId
from storage.contacts import Channel
from storage.database import Database
from storage.invites import InviteFor
from storage.people import Person
from storage.reports import StoredReport
from storage.sealed import Keyring
from storage.transaction import Store, Tx

ZHUBEI = "10004-zhubei"
XINPU = "10004-xinpu"
PASSWORD = "coffee with the neighbors"
STORY = "孩子說家裡沒有人，手上有一塊瘀青。"
PHONE = "+886912345678"
CHAT = "U4af4980629aaaaaaaaaaaaaaaaaaaaaaa"
PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d494844520000000100000001080600000"
    "01f15c4890000000d49444154789c63f8cfc0f01f0005000"
    "1ff5c1c1c1c0000000049454e44ae426082"
)


class Clock:
    """The time, until a test moves it."""

    def __init__(self) -> None:
        self.now = datetime(2026, 3, 4, 4, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def passes(self, span: timedelta) -> None:
        self.now += span


@dataclass
class Page:
    """What came back."""

    status: int
    url: str
    text: str
    response: ClientResponse

    @property
    def token(self) -> str:
        found = re.search(r'name="token" value="([^"]+)"', self.text)
        assert found is not None, "there is no form on this page"
        return found[1]


class Visitor:
    """A browser of its own, with its cookies, that follows redirects and fills in forms."""

    def __init__(self, client: TestClient[web.Request, web.Application]) -> None:
        self.client = client

    async def get(self, path: str, *, follow: bool = True, **headers: str) -> Page:
        asked = {name.replace("_", "-"): value for name, value in headers.items()}
        return await self._page(self.client.get(f"/console{path}", headers=asked, allow_redirects=follow))

    async def post(self, path: str, **fields: str) -> Page:
        """Send a form, with the token that stands on our own page unless another is given."""
        return await self.post_as({}, path, **fields)

    async def post_as(self, headers: dict[str, str], path: str, **fields: str) -> Page:
        if "token" not in fields:
            fields["token"] = (await self.get("/sign-in")).token
        return await self._page(self.client.post(f"/console{path}", data=fields, headers=headers))

    async def signs_in(self, name: str = "mei", password: str = PASSWORD, **fields: str) -> Page:
        return await self.post("/sign-in", name=name, password=password, **fields)

    async def opens(self, case: str) -> Page:
        return await self.get(f"/case/{quote(case)}")

    async def does(self, case: str, act: str, **fields: str) -> Page:
        return await self.post(f"/case/{quote(case)}/{act}", **fields)

    async def _page(self, sent: Awaitable[ClientResponse]) -> Page:
        response = await sent
        body = await response.read()
        text = body.decode() if response.content_type.startswith("text/") else ""
        return Page(response.status, str(response.url.human_repr()), text, response)


@pytest.fixture(scope="session")
def directory() -> Directory:
    return load()


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
async def store(tmp_path: Path, clock: Clock) -> AsyncIterator[Store]:
    store = Store(await Database.open(f"sqlite:///{tmp_path / 'guardian.db'}"), Keyring([b"k" * 32]), clock)
    yield store
    await store.close()


@pytest.fixture
def house(directory: Directory) -> House:
    return House(Map(directory), "https://guardian.example")


@pytest.fixture
def app(store: Store, house: House) -> web.Application:
    """The desk, mounted as the service mounts it; hashing is cheap here, the rest is as it is."""
    cheap = Passwords(PasswordHasher(time_cost=1, memory_cost=8, parallelism=1))
    root = web.Application()
    root.add_subapp("/console", console_app(store, house, is_secure=False, passwords=cheap))
    return root


@pytest.fixture
async def server(app: web.Application) -> AsyncIterator[TestServer]:
    server = TestServer(app)
    await server.start_server(access_log=None)
    yield server
    await server.close()


@pytest.fixture
async def visitor(server: TestServer) -> AsyncIterator[Callable[[], Awaitable[Visitor]]]:
    """Opens one more browser."""
    async with AsyncExitStack() as open_browsers:

        async def open_browser() -> Visitor:
            client = TestClient(server, cookie_jar=CookieJar(unsafe=True), headers={"Accept-Language": "zh-TW"})
            return Visitor(await open_browsers.enter_async_context(client))

        yield open_browser


Joins = Callable[[str, str], Awaitable[Visitor]]


@pytest.fixture
def joins(store: Store, visitor: Callable[[], Awaitable[Visitor]]) -> Joins:
    """A worker of a center who has just accepted their invitation, and is signed in."""

    async def join(sign_in: str, center: str) -> Visitor:
        code = await store.write(lambda tx: invites.make(tx, InviteFor.WORKER, center, "", timedelta(days=7)))
        browser = await visitor()
        page = await browser.post(
            f"/join/{code}", sign_in=sign_in, name=f"{sign_in}社工", password=PASSWORD, again=PASSWORD
        )
        assert page.status == 200, page.text
        return browser

    return join


@pytest.fixture
async def mei(joins: Joins) -> Visitor:
    """A worker of Zhubei."""
    return await joins("mei", ZHUBEI)


@pytest.fixture
async def lin(joins: Joins) -> Visitor:
    """A worker of the center next door."""
    return await joins("lin", XINPU)


@pytest.fixture
async def reporter(store: Store) -> Person:
    return await store.write(lambda tx: people.welcome(tx, "line", CHAT, "zh-Hant"))


Files = Callable[..., Awaitable[StoredReport]]


@pytest.fixture
def files(store: Store, house: House, reporter: Person) -> Files:
    """Files a report in Zhubei; the center's group is connected."""

    async def file(
        *,
        contact: Contact = Contact.HERE,
        kind: Concern = Concern.CHILD_HARM,
        urgency: Urgency = Urgency.HIGH,
        media: tuple[int, ...] = (),
        story: str = STORY,
    ) -> StoredReport:
        place = Place(
            house.map.directory.district(DistrictCode("10004010")).county,
            DistrictCode("10004010"),
            detail="光明六路 10 號 3 樓",
            point=Point(24.8387, 121.0043),
        )
        called = contact is Contact.PHONE
        report = Report(
            kind,
            urgency,
            Danger.NOT_NOW,
            place,
            None,
            ("injured", "alone"),
            Told(((story, "message-1"),), media),
            contact,
            PHONE if called else None,
            "王小姐" if called else None,
            route(place, kind, house.map.directory, harm=True),
        )

        def work(tx: Tx) -> StoredReport:
            contacts.bind(tx, ZHUBEI, Channel.LINE, "C-group", label="group", rank=1, is_group=True)
            contacts.bind(tx, XINPU, Channel.TELEGRAM, "-100", label="group", rank=1, is_group=True)
            return file_report(tx, house, reporter, report)[0]

        return await store.write(work)

    return file


@pytest.fixture
async def report(files: Files) -> StoredReport:
    return await files()


@pytest.fixture
async def photo(store: Store, reporter: Person) -> AttachmentId:
    """A photo the reporter has sent."""

    def work(tx: Tx) -> AttachmentId:
        number = attachments.note(tx, reporter.id, "line", "photo", "ref-1")
        attachments.keep(tx, attachments.claim(tx)[0], PNG, "image/png")
        return number

    return await store.write(work)
