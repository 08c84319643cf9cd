"""The phones on the stage, and what a visitor can do with one."""

from __future__ import annotations

from dataclasses import dataclass

from emulators.chat import Button, Chat
from emulators.line import LineEmulator, LineGroup, LinePerson
from emulators.telegram import TelegramEmulator, TelegramGroup, TelegramPerson
from emulators.telegram.room import Standing

Holder = LinePerson | TelegramPerson
Group = LineGroup | TelegramGroup
CENTER_GROUP = "竹北社福中心・值班"


class NotHere(Exception):
    """Something that this phone cannot do."""


@dataclass(frozen=True, slots=True)
class Phone:
    """A phone showing a chat with the bot; in a group several people may take turns with it."""

    key: str
    label: str
    holders: tuple[Holder, ...]
    group: Group | None = None

    @property
    def platform(self) -> str:
        """`line` or `telegram`."""
        return "line" if isinstance(self.holders[0], LinePerson) else "telegram"

    @property
    def chat(self) -> Chat:
        """The chat it shows."""
        return self.group.chat if self.group else self.holders[0].chat

    @property
    def is_open(self) -> bool:
        """Whether the bot is in this chat: added as a friend, started, or invited."""
        match self.group, self.holders[0]:
            case LineGroup() as group, _:
                return group.bot_is_in
            case TelegramGroup() as group, _:
                return group.room.bot not in (Standing.LEFT, Standing.KICKED)
            case _, LinePerson() as person:
                return person.reachable
            case _, TelegramPerson() as person:
                return person.room.bot is not Standing.LEFT
        return False

    @property
    def is_blocked(self) -> bool:
        """Whether the person blocked the bot."""
        match self.holders[0]:
            case LinePerson() as person:
                return self.group is None and person.blocked
            case TelegramPerson() as person:
                return self.group is None and person.room.bot is Standing.KICKED

    async def opens(self) -> None:
        """Add the bot as a friend, press Start, or invite it."""
        match self.group, self.holders[0]:
            case LineGroup() as group, _:
                await group.invites_bot()
            case TelegramGroup() as group, _:
                await group.adds_bot(admin=True)
            case _, LinePerson() as person:
                await person.follows()
            case _, TelegramPerson() as person:
                await (person.unblocks() if self.is_blocked else person.starts())

    async def blocks(self) -> None:
        """Block the bot."""
        if self.group is not None:
            raise NotHere("a group does not block")
        await self.holders[0].blocks()

    async def says(self, who: int, text: str) -> None:
        """Write."""
        match self.group, self.holders[who]:
            case LineGroup() as group, LinePerson() as person:
                await group.says(person, text)
            case TelegramGroup() as group, TelegramPerson() as person:
                await group.says(person, text)
            case _, person:
                await person.says(text)

    async def taps(
        self, who: int, button: Button, *, at: tuple[float, float] | None = None, picks: str | None = None
    ) -> str | None:
        """Tap a button; gives the address when it opens one."""
        match self.group, self.holders[who]:
            case LineGroup() as group, LinePerson() as person:
                return await group.taps(person, button, picks=picks)
            case TelegramGroup() as group, TelegramPerson() as person:
                return await group.taps(person, button)
            case _, LinePerson() as person:
                return await person.taps(button, picks=picks)
            case _, TelegramPerson() as person:
                return await person.taps(button, at=at)
        raise NotHere("a LINE group is held by people on LINE")

    async def shares_place(self, latitude: float, longitude: float, address: str) -> None:
        """Send where one is, in a chat with the bot alone."""
        match self.group, self.holders[0]:
            case None, LinePerson() as person:
                await person.sends_location(latitude, longitude, address or None)
            case None, TelegramPerson() as person:
                await person.sends_location(latitude, longitude)
            case _:
                raise NotHere("places are shared with the bot alone")

    async def sends_photo(self, picture: bytes, content_type: str) -> None:
        """Send a photo, in a chat with the bot alone."""
        match self.group, self.holders[0]:
            case None, LinePerson() as person:
                await person.sends_image(picture, content_type)
            case None, TelegramPerson() as person:
                await person.sends_photo(picture)
            case _:
                raise NotHere("photos are sent to the bot alone")

    async def takes_back(self, who: int, message_id: str, text: str | None) -> None:
        """On LINE unsend a message; on Telegram change its words."""
        person = self.holders[who]
        own = [bubble.id for bubble in self.chat.visible if bubble.who == person.name and bubble.kind != "postback"]
        if message_id not in own:
            raise NotHere("only one's own messages")
        n = own.index(message_id)
        match self.group, person:
            case LineGroup() as group, LinePerson():
                await group.unsends(person, n)
            case _, LinePerson():
                await person.unsends(n)
            case TelegramGroup() as group, TelegramPerson() if text:
                await group.edits(person, n, text)
            case _, TelegramPerson() if text:
                await person.edits(n, text)
            case _:
                raise NotHere("a changed message needs words")


def usual_phones(line: LineEmulator, telegram: TelegramEmulator) -> tuple[Phone, ...]:
    """A clerk on LINE, a resident on Telegram, and the center's group on Telegram."""
    workers = (telegram.person("陳社工"), telegram.person("王督導"))
    return (
        Phone("clerk", "店員", (line.person("小林"),)),
        Phone("resident", "居民", (telegram.person("阿梅"),)),
        Phone("center", "中心群組", workers, telegram.group(CENTER_GROUP, workers)),
    )
