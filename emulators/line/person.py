"""A person with LINE on the phone."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from emulators.chat import Bubble, Button, Chat, NothingHappened
from emulators.ids import fresh_hex
from emulators.wire import Json

if TYPE_CHECKING:
    from emulators.line.emulator import LineEmulator

LETTER_WINDOW = timedelta(days=7)


class LinePerson:
    """Somebody who follows, writes and taps; each act returns when the bot's webhook answered."""

    def __init__(self, line: LineEmulator, user_id: str, name: str, language: str) -> None:
        self._line = line
        self.id = user_id
        self.name = name
        self.language = language
        self.chat: Chat = line.new_chat(user_id, name)
        self.is_friend = False
        self.blocked = False
        self._wrote_at: datetime | None = None

    @property
    def reachable(self) -> bool:
        """Whether a push to this person is taken: a friend, or someone who wrote in the last seven days."""
        recently = self._wrote_at is not None and self._line.clock.now() - self._wrote_at < LETTER_WINDOW
        return self.is_friend or recently

    def source(self) -> Json:
        """How events name this person in a one-to-one chat."""
        return {"type": "user", "userId": self.id}

    async def follows(self) -> None:
        """Add the account as a friend, or lift the block."""
        again = self.blocked
        self.is_friend, self.blocked = True, False
        self.chat.person_acts()
        event = self._line.event("follow", self.source(), self.chat, follow={"isUnblocked": again})
        await self._line.tell(event)

    async def blocks(self) -> None:
        """Block the account; LINE says `unfollow` and later pushes are lost."""
        self.is_friend, self.blocked = False, True
        self.chat.person_acts()
        await self._line.tell(self._line.event("unfollow", self.source()))

    async def says(self, text: str, *, quotes: Bubble | None = None) -> Bubble:
        """Write a text, perhaps quoting another message."""
        content: Json = {"type": "text", "text": text, "quoteToken": fresh_hex(40)}
        if quotes is not None:
            content["quotedMessageId"] = quotes.id
        return await self._sends(content, text)

    async def sends_location(
        self, latitude: float, longitude: float, address: str | None = None, title: str | None = None
    ) -> Bubble:
        """Share a place; LINE leaves out title and address when it has none."""
        content: Json = {"type": "location", "latitude": latitude, "longitude": longitude}
        content |= {name: value for name, value in (("title", title), ("address", address)) if value}
        return await self._sends(content, address or f"{latitude}, {longitude}")

    async def sends_image(self, picture: bytes, content_type: str = "image/jpeg") -> Bubble:
        """Send a photo, which the bot can fetch from the data host."""
        content: Json = {"type": "image", "contentProvider": {"type": "line"}, "quoteToken": fresh_hex(40)}
        return await self._sends(content, "(圖片)", (picture, content_type))

    async def sends_audio(self, recording: bytes, duration_ms: int = 3000) -> Bubble:
        """Send a voice message."""
        content: Json = {"type": "audio", "contentProvider": {"type": "line"}, "duration": duration_ms}
        return await self._sends(content, "(語音)", (recording, "audio/x-m4a"))

    async def sends_sticker(self, package: str = "446", sticker: str = "1988") -> Bubble:
        """Send a sticker."""
        content: Json = {
            "type": "sticker",
            "packageId": package,
            "stickerId": sticker,
            "stickerResourceType": "STATIC",
            "quoteToken": fresh_hex(40),
        }
        return await self._sends(content, "(貼圖)")

    async def taps(
        self,
        wanted: str | Button,
        *,
        picks: str | None = None,
        at: tuple[float, float] | None = None,
        address: str | None = None,
    ) -> str | None:
        """Tap a button on the screen; gives the address when it opens one.

        `picks` is the date chosen on a date button, `at` and `address` the place shared on a location button.
        """
        _, button = self.chat.find_button(wanted)
        if button.action["type"] == "location":
            if at is None:
                raise NothingHappened(
                    f"tapping {button.label!r} shares a place: say where with at=(latitude, longitude)"
                )
            await self.sends_location(*at, address)
            return None
        return await tap(self._line, self.chat, self, self.source(), wanted, picks)

    async def unsends(self, n: int = -1) -> None:
        """Take back one's own n-th message, counted as in a list."""
        await unsend(self._line, self.chat, self, self.source(), n)

    async def _sends(self, content: Json, text: str, stored: tuple[bytes, str] | None = None) -> Bubble:
        self._wrote_at = self._line.clock.now()
        return await send_message(self._line, self.chat, self, self.source(), content, text, stored)


async def send_message(
    line: LineEmulator,
    chat: Chat,
    person: LinePerson,
    source: Json,
    content: Json,
    text: str,
    stored: tuple[bytes, str] | None = None,
) -> Bubble:
    """Show a person's message in a chat and bring it to the bot."""
    message_id = line.next_message_id()
    message = {"id": message_id, **content, "markAsReadToken": fresh_hex(40)}
    if stored is not None:
        line.contents[message_id] = stored
    bubble = Bubble(message_id, person.name, content["type"], text, line.clock.now(), message)
    chat.add(bubble)
    await line.tell(line.event("message", source, chat, message=message))
    return bubble


async def tap(
    line: LineEmulator, chat: Chat, person: LinePerson, source: Json, wanted: str | Button, picks: str | None
) -> str | None:
    """Do what a button on the screen does; gives the address, or the text to paste, when that is all."""
    _, button = chat.find_button(wanted)
    action = button.action
    match action["type"]:
        case "message":
            content: Json = {"type": "text", "text": action["text"], "quoteToken": fresh_hex(40)}
            await send_message(line, chat, person, source, content, action["text"])
        case "postback" | "datetimepicker":
            await _postback(line, chat, person, source, action, picks)
        case "uri":
            return str(action["uri"])
        case "clipboard":
            return str(action["clipboardText"])
        case other:
            raise NothingHappened(f"a {other} button opens the phone's own screen: send the place or photo instead")
    return None


async def _postback(
    line: LineEmulator, chat: Chat, person: LinePerson, source: Json, action: Json, picks: str | None
) -> None:
    shown = action.get("displayText") or action.get("text")
    chat.person_acts()
    if shown:
        chat.add(Bubble(line.next_message_id(), person.name, "postback", shown, line.clock.now(), action))
    postback: Json = {"data": action["data"]}
    if action["type"] == "datetimepicker":
        postback["params"] = {action["mode"]: picks or action.get("initial", "")}
    # LINE promises the user id of a group member on message events only: a postback there comes without it.
    anonymous = source if source["type"] == "user" else {k: v for k, v in source.items() if k != "userId"}
    await line.tell(line.event("postback", anonymous, chat, postback=postback))


async def unsend(line: LineEmulator, chat: Chat, person: LinePerson, source: Json, n: int) -> None:
    """Remove a person's message from the chat; LINE tells the bot its id and nothing else."""
    own = [bubble for bubble in chat.visible if bubble.who == person.name and bubble.kind != "postback"]
    bubble = own[n]
    bubble.gone = True
    line.contents.pop(bubble.id, None)
    chat.changed()
    await line.tell(line.event("unsend", source, unsend={"messageId": bubble.id}))
