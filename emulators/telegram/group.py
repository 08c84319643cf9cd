"""A Telegram group, such as the one in which a center's workers sit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from emulators.chat import Bubble, Button, Chat
from emulators.ids import stable_number
from emulators.telegram import acting
from emulators.telegram.membership import bot_moves, chat_member
from emulators.telegram.person import TelegramPerson
from emulators.telegram.room import Kind, Room, Standing

if TYPE_CHECKING:
    from emulators.telegram.emulator import TelegramEmulator


class TelegramGroup:
    """A group or supergroup, with topics or without; the first member is its owner."""

    def __init__(
        self,
        telegram: TelegramEmulator,
        title: str,
        members: list[TelegramPerson],
        *,
        supergroup: bool,
        topics: bool,
    ) -> None:
        self._telegram = telegram
        self.title = title
        self.members = members
        self.room = self._new_room(Kind.SUPERGROUP if supergroup or topics else Kind.GROUP)
        self.room.is_forum = topics
        for i, person in enumerate(members):
            self.room.standings[person.id] = Standing.MEMBER if i else Standing.CREATOR

    def _new_room(self, kind: Kind) -> Room:
        number = stable_number("group", kind, self.title, low=1_000_000_000, high=1_999_999_999)
        chat_id = -1_000_000_000_000 - number if kind is Kind.SUPERGROUP else -number
        return self._telegram.new_room(chat_id, kind, self.title, {"title": self.title})

    @property
    def id(self) -> int:
        """The group's id, which changes when it becomes a supergroup."""
        return self.room.id

    @property
    def chat(self) -> Chat:
        """What its members see."""
        return self.room.chat

    async def adds_bot(self, *, admin: bool = False, by: TelegramPerson | None = None) -> None:
        """Bring the bot in: it learns of its standing, and sees itself among the new members."""
        by = by or self.members[0]
        self.chat.person_acts()
        await bot_moves(self._telegram, self.room, by.as_user, Standing.ADMINISTRATOR if admin else Standing.MEMBER)
        content = {"new_chat_members": [self._telegram.bot_user]}
        message = self._telegram.message(self.room, by.as_user, content)
        await self._telegram.updates.send(self.id, "message", message)

    async def promotes_bot(self) -> None:
        """Make the bot an admin, so that it sees every message and may open topics."""
        await bot_moves(self._telegram, self.room, self.members[0].as_user, Standing.ADMINISTRATOR)

    async def removes_bot(self) -> None:
        """Throw the bot out."""
        await bot_moves(self._telegram, self.room, self.members[0].as_user, Standing.KICKED)

    async def joins(self, person: TelegramPerson) -> None:
        """Let someone in."""
        self.members.append(person)
        self.room.standings[person.id] = Standing.MEMBER
        message = self._telegram.message(self.room, person.as_user, {"new_chat_members": [person.as_user]})
        await self._telegram.updates.send(self.id, "message", message)
        await self._tell_of(person, Standing.LEFT, Standing.MEMBER)

    async def leaves(self, person: TelegramPerson) -> None:
        """Let someone go."""
        self.members.remove(person)
        self.room.standings[person.id] = Standing.LEFT
        message = self._telegram.message(self.room, person.as_user, {"left_chat_member": person.as_user})
        await self._telegram.updates.send(self.id, "message", message)
        await self._tell_of(person, Standing.MEMBER, Standing.LEFT)

    async def _tell_of(self, person: TelegramPerson, before: Standing, after: Standing) -> None:
        change = {
            "chat": self.room.as_chat,
            "from": person.as_user,
            "date": self._telegram.clock.seconds(),
            "old_chat_member": chat_member(person.as_user, before),
            "new_chat_member": chat_member(person.as_user, after),
        }
        await self._telegram.updates.send(self.id, "chat_member", change)

    async def says(
        self,
        person: TelegramPerson,
        text: str,
        *,
        topic: int | None = None,
        replies_to: Bubble | None = None,
    ) -> Bubble:
        """A member writes; whether the bot sees it depends on privacy mode."""
        self._must_have(person)
        content = acting.text_content(text)
        return await acting.send(
            self._telegram, self.room, person, content, "text", text, thread=topic, replies_to=replies_to
        )

    async def taps(self, person: TelegramPerson, wanted: str | Button) -> str | None:
        """A member taps a button."""
        self._must_have(person)
        return await acting.tap(self._telegram, self.room, person, wanted)

    async def edits(self, person: TelegramPerson, n: int, text: str) -> None:
        """A member changes a message."""
        await acting.edit(self._telegram, self.room, person, n, text)

    async def migrates(self) -> None:
        """Become a supergroup: a new id, and the old one refuses from now on."""
        old = self.room
        new = self._new_room(Kind.SUPERGROUP)
        new.bot, new.standings = old.bot, old.standings
        old.moved_to = new.id
        self.room = new
        owner = self.members[0].as_user
        leaving = self._telegram.message(old, owner, {"migrate_to_chat_id": new.id})
        arriving = self._telegram.message(new, owner, {"migrate_from_chat_id": old.id})
        await self._telegram.updates.send(old.id, "message", leaving)
        await self._telegram.updates.send(new.id, "message", arriving)

    def _must_have(self, person: TelegramPerson) -> None:
        if person not in self.members:
            raise AssertionError(f"{person.name} is not in the group {self.title}")
