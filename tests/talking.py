"""A person at the counter: says, taps and shares things, and sees what is answered.

Everything goes the way it goes in production, through `receive` and a real SQLite file; only the doors are left out.
In a conftest.py: `from tests.talking import directory as directory, house as house, store as store, talk as talk, …`.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import cache
from itertools import count

import pytest

from directory.load import load
from directory.model import Directory
from flows.crisis import Lexicon, load_lexicon
from flows.talk import Talk
from flows.where import Map
from handlers import talking
from handlers.house import House
from handlers.messages import (
    Button,
    Incoming,
    Media,
    MediaKind,
    Outgoing,
    Platform,
    Press,
    Reply,
    Spot,
    Unsent,
    Words,
)
from handlers.receive import Answered, again, apologize, receive
from storage import people, sites
from storage.database import Database
from storage.people import Person
from storage.reports import StoredReport, of_reporter
from storage.sealed import Keyring
from storage.sites import Site, SiteId, SiteKind
from storage.transaction import Store, Tx
from storage.turns import SeenBefore

NOW = datetime(2026, 3, 4, 11, 30, tzinfo=UTC)
_numbers = count(1)
# Each folder's conftest has fixtures of its own; what they read from the disk is the same.
_directory = cache(load)
_lexicon = cache(load_lexicon)


@dataclass(slots=True)
class Talking:
    """One person's chat with the bot."""

    store: Store
    house: House
    lexicon: Lexicon
    chat: str
    who: str
    platform: Platform = Platform.LINE
    log: list[tuple[str, str | Outgoing]] = field(default_factory=list)
    shown: list[Outgoing] = field(default_factory=list)
    is_asked: str | None = None
    talk: Talk | None = None
    taps_made: int = 0

    async def says(self, *texts: str) -> None:
        """Types these messages, one after the other."""
        for text in texts:
            self.log.append((self.who, text))
            await self.sends(self.event(Words(text)))

    async def taps(self, *labels: str) -> None:
        """Presses the newest button with each label; where Telegram types the label instead, it is typed."""
        for label in labels:
            button = self.button(label)
            self.log.append((self.who, f"[{label}]"))
            self.taps_made += 1
            await self.sends(self.event(Press(button.data)))

    async def presses(self, button: Button, on_message: str | None = None) -> None:
        """Presses this very button, such as one on a card among others."""
        self.log.append((self.who, f"[{button.label}]"))
        self.taps_made += 1
        await self.sends(self.event(Press(button.data, on_message)))

    async def edits(self, what: str, *answers: str) -> None:
        """Presses a line's button in the summary and answers the question it opens."""
        await self.taps(f"改{what}")
        for given in answers:
            await (self.taps(given) if given in self.labels else self.says(given))

    async def shares(self, latitude: float, longitude: float, address: str | None = None) -> None:
        self.log.append((self.who, "（分享位置）"))
        await self.sends(self.event(Spot(latitude, longitude, address)))

    async def sends_photo(self, caption: str | None = None) -> None:
        self.log.append((self.who, f"（照片）{caption or ''}"))
        await self.sends(self.event(Media(MediaKind.PHOTO, "ref", caption)))

    async def unsends(self, message: str) -> None:
        self.log.append((self.who, "（收回訊息）"))
        await self.sends(self.event(Unsent(message)))

    async def sends(self, event: Incoming) -> Answered:
        """One event, in one transaction; one that came before is answered from what was written down."""
        house, lexicon = self.house, self.lexicon
        try:
            answered = await self.store.write(lambda tx: receive(tx, house=house, lexicon=lexicon, event=event))
        except SeenBefore:
            answered = await self.store.write(lambda tx: again(tx, event=event))
        if answered.reply is not None:
            self.shown += answered.reply.messages
            self.log += [("守望", message) for message in answered.reply.messages]
        await self.look()
        return answered

    async def fails(self, event: Incoming) -> Reply | None:
        """What the door says when an event could not be taken in."""
        answered = await self.store.write(lambda tx: apologize(tx, event))
        await self.look()
        return answered.reply

    async def look(self) -> None:
        """Read where the talk stands now."""
        house = self.house

        def read(tx: Tx) -> Talk | None:
            person = people.find(tx, self.platform, self.chat)
            at = talking.open_conversation(tx, house, person) if person is not None else None
            return at.talk if at is not None else None

        self.talk = await self.store.write(read)
        self.is_asked = self.talk.asked[0] if self.talk is not None and self.talk.asked is not None else None

    async def person(self) -> Person:
        person = await self.store.write(lambda tx: people.find(tx, self.platform, self.chat))
        assert person is not None
        return person

    async def reports(self) -> list[StoredReport]:
        """What this person has sent, newest first."""
        person = await self.person()
        return list(await self.store.read(lambda tx: of_reporter(tx, person.id)))

    def event(self, content: Words | Press | Spot | Media | Unsent, event: str | None = None) -> Incoming:
        number = next(_numbers)
        return Incoming(
            self.platform, event or f"e{number}", self.chat, self.chat, False, NOW, content, message=f"m{number}"
        )

    def button(self, label: str) -> Button:
        """The newest button with this label."""
        for message in reversed(self.shown):
            changes = [row.change for row in message.card.rows if row.change is not None] if message.card else []
            for button in (*message.buttons, *message.asides, *changes):
                if isinstance(button, Button) and button.label.removeprefix("✓ ") == label:
                    return button
        raise AssertionError(f"no button says {label}; there are {self.labels}")

    @property
    def labels(self) -> list[str]:
        """The buttons of the last message."""
        message = self.shown[-1]
        return [button.label for button in (*message.buttons, *message.asides)]

    @property
    def last(self) -> str:
        """The words of the last message."""
        message = self.shown[-1]
        return message.card.title if message.card is not None else message.text

    @property
    def card(self) -> dict[str, str]:
        """The last summary's lines."""
        card = next(message.card for message in reversed(self.shown) if message.card is not None)
        return {row.label: row.value for row in card.rows}


Meets = Callable[..., Awaitable[Talking]]


@pytest.fixture(scope="session")
def directory() -> Directory:
    return _directory()


@pytest.fixture(scope="session")
def map(directory: Directory) -> Map:
    """The directory without official borders, as it is right after installing."""
    return Map(directory)


@pytest.fixture(scope="session")
def house(map: Map) -> House:
    return House(map, "https://guardian.example")


@pytest.fixture(scope="session")
def lexicon() -> Lexicon:
    return _lexicon()


@pytest.fixture(scope="session")
async def store(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Store]:
    """One SQLite file for the whole run; every talk is with somebody new."""
    path = tmp_path_factory.mktemp("talking") / "guardian.db"
    ticks = count()
    # Ids are made of the moment: a clock that stands still would draw the same one twice before long.
    store = Store(
        await Database.open(f"sqlite:///{path}"),
        Keyring([b"k" * 32]),
        lambda: NOW + next(ticks) * timedelta(milliseconds=3),
    )
    yield store
    await store.close()


@pytest.fixture
def meets(store: Store, house: House, lexicon: Lexicon) -> Meets:
    """Somebody in a role, with the menu before them; `at` is the shop they have enrolled at."""

    async def meet(
        role: str | None = "resident",
        at: Site | None = None,
        language: str = "zh-Hant",
        platform: Platform = Platform.LINE,
    ) -> Talking:
        number = next(_numbers)
        chat = f"chat{number}"

        def welcome(tx: Tx) -> None:
            person = people.welcome(tx, platform, chat, language)
            if at is not None:
                sites.add(tx, at)
            people.change(tx, person.id, role=role, site_id=at.id if at is not None else None)

        await store.write(welcome)
        who = {"clerk": "店員", "chief": "里長", "resident": "住民"}.get(role or "", "來人")
        return Talking(store, house, lexicon, chat, who, platform)

    return meet


@pytest.fixture
async def talk(meets: Meets) -> Talking:
    """A resident with a report just begun."""
    begun = await meets()
    await begun.says("回報")
    return begun


@pytest.fixture
def shop() -> Site:
    """A meal station in Zhubei that nobody else has enrolled at."""
    return Site(
        SiteId(next(_numbers)),
        "全家 竹北文興店",
        SiteKind.MEAL_STATION,
        "10004",
        "10004010",
        None,
        "測試路 1 號",
        None,
        None,
    )


def written(message: Outgoing) -> list[str]:
    """A message as a transcript shows it: its words, its card, its buttons in brackets."""
    lines = message.text.splitlines()
    for leaf in message.deck.leaves if message.deck is not None else ():
        lines += written(Outgoing(card=leaf.card, buttons=leaf.buttons))
    if message.card is not None:
        lines.append(message.card.title)
        for row in message.card.rows:
            change = f"  [{row.change.label}]" if row.change is not None else ""
            lines += f"{row.label}：{row.value}{change}".splitlines()
        lines += (message.card.note or "").splitlines()
    if buttons := (*message.buttons, *message.asides):
        lines.append(" ".join(f"[{button.label}]" for button in buttons))
    return lines


__all__ = [
    "NOW",
    "Meets",
    "Talking",
    "directory",
    "house",
    "lexicon",
    "map",
    "meets",
    "shop",
    "store",
    "talk",
    "written",
]
