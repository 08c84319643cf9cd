"""A person with Telegram on the phone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from emulators.chat import Bubble, Button, Chat
from emulators.telegram import acting
from emulators.telegram.membership import bot_moves
from emulators.telegram.room import Room, Standing
from emulators.wire import Json

if TYPE_CHECKING:
    from emulators.telegram.emulator import TelegramEmulator


class TelegramPerson:
    """Somebody who starts, writes and taps; each act returns when the bot's webhook answered."""

    def __init__(
        self, telegram: TelegramEmulator, user_id: int, name: str, language_code: str | None, room: Room
    ) -> None:
        self._telegram = telegram
        self.id = user_id
        self.name = name
        self.language_code = language_code
        self.room = room

    @property
    def chat(self) -> Chat:
        """The chat with the bot, as seen on the phone."""
        return self.room.chat

    @property
    def as_user(self) -> Json:
        """The User object of the Bot API."""
        user: Json = {"id": self.id, "is_bot": False, "first_name": self.name}
        return user | ({"language_code": self.language_code} if self.language_code else {})

    async def starts(self, payload: str = "") -> None:
        """Press Start, perhaps from a deep link."""
        await self.says(f"/start {payload}".strip())

    async def says(self, text: str, *, replies_to: Bubble | None = None) -> Bubble:
        """Write a text."""
        return await self._sends(acting.text_content(text), "text", text, replies_to)

    async def taps(self, wanted: str | Button, *, at: tuple[float, float] | None = None) -> str | None:
        """Tap a button; `at` is the place to share when it asks for one."""
        self._opens()
        return await acting.tap(self._telegram, self.room, self, wanted, at)

    async def sends_location(self, latitude: float, longitude: float) -> Bubble:
        """Share a place."""
        place = {"location": {"latitude": latitude, "longitude": longitude}}
        return await self._sends(place, "location", f"{latitude}, {longitude}")

    async def sends_photo(self, picture: bytes, caption: str = "") -> Bubble:
        """Send a photo, which the bot can fetch."""
        return await self._sends(acting.photo_content(self._telegram, picture, caption), "photo", caption or "(圖片)")

    async def sends_voice(self, recording: bytes, seconds: int = 3) -> Bubble:
        """Send a voice message."""
        return await self._sends(acting.voice_content(self._telegram, recording, seconds), "voice", "(語音)")

    async def types_after_bot_name(self, query: str) -> list[Json] | None:
        """Type in some other chat after the bot's name; the results that are shown, None where there was no answer."""
        query_id = str(len(self._telegram.inline_queries) + 1)
        self._telegram.inline_queries[query_id] = None
        asked: Json = {"id": query_id, "from": self.as_user, "query": query, "offset": ""}
        await self._telegram.updates.send(self.id, "inline_query", asked)
        return self._telegram.inline_queries[query_id]

    async def edits(self, n: int, text: str) -> None:
        """Change one's own n-th message, counted as in a list."""
        await acting.edit(self._telegram, self.room, self, n, text)

    async def blocks(self) -> None:
        """Block the bot; it is told, and later sends are refused."""
        await bot_moves(self._telegram, self.room, self.as_user, Standing.KICKED)

    async def unblocks(self) -> None:
        """Let the bot write again."""
        await bot_moves(self._telegram, self.room, self.as_user, Standing.MEMBER)

    def _opens(self) -> None:
        if self.room.bot is Standing.LEFT:
            self.room.bot = Standing.MEMBER

    async def _sends(self, content: Json, kind: str, text: str, replies_to: Bubble | None = None) -> Bubble:
        self._opens()
        return await acting.send(self._telegram, self.room, self, content, kind, text, replies_to=replies_to)
