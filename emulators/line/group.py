"""A LINE group, such as the one in which a center's workers sit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from emulators.chat import Bubble, Button, Chat
from emulators.ids import fresh_hex
from emulators.line.person import LinePerson, send_message, tap, unsend
from emulators.wire import Json

if TYPE_CHECKING:
    from emulators.line.emulator import LineEmulator


class LineGroup:
    """A group chat; a push to it costs one message for each member."""

    def __init__(self, line: LineEmulator, group_id: str, name: str, members: list[LinePerson]) -> None:
        self._line = line
        self.id = group_id
        self.name = name
        self.members = members
        self.bot_is_in = False
        self.chat: Chat = line.new_chat(group_id, name)

    def source(self, person: LinePerson | None = None) -> Json:
        """How events name this group, with the person where LINE promises it."""
        named = {"userId": person.id} if person else {}
        return {"type": "group", "groupId": self.id, **named}

    async def invites_bot(self) -> None:
        """Bring the bot in: the event by which it learns the group's id."""
        self.bot_is_in = True
        self.chat.person_acts()
        await self._line.tell(self._line.event("join", self.source(), self.chat))

    async def removes_bot(self) -> None:
        """Throw the bot out."""
        self.bot_is_in = False
        await self._line.tell(self._line.event("leave", self.source()))

    async def joins(self, *people: LinePerson) -> None:
        """Let people in."""
        self.members += [person for person in people if person not in self.members]
        self.chat.person_acts()
        joined = {"members": [person.source() for person in people]}
        await self._line.tell(self._line.event("memberJoined", self.source(), self.chat, joined=joined))

    async def leaves(self, person: LinePerson) -> None:
        """Let someone go."""
        self.members.remove(person)
        left = {"members": [person.source()]}
        await self._line.tell(self._line.event("memberLeft", self.source(), left=left))

    async def says(self, person: LinePerson, text: str, *, quotes: Bubble | None = None) -> Bubble:
        """A member writes."""
        self._must_have(person)
        content: Json = {"type": "text", "text": text, "quoteToken": fresh_hex(40)}
        if quotes is not None:
            content["quotedMessageId"] = quotes.id
        return await send_message(self._line, self.chat, person, self.source(person), content, text)

    async def taps(self, person: LinePerson, wanted: str | Button, *, picks: str | None = None) -> str | None:
        """A member taps; a postback reaches the bot without the person, as documented."""
        self._must_have(person)
        return await tap(self._line, self.chat, person, self.source(person), wanted, picks)

    async def unsends(self, person: LinePerson, n: int = -1) -> None:
        """A member takes back a message."""
        await unsend(self._line, self.chat, person, self.source(), n)

    def _must_have(self, person: LinePerson) -> None:
        if person not in self.members:
            raise AssertionError(f"{person.name} is not in the group {self.name}")
