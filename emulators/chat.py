"""What can be seen in one chat on one phone, and waiting for it to change."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from emulators.wire import Json

BOT = "bot"
PATIENCE = 30.0


class Where(StrEnum):
    """Where on the phone a button sits."""

    QUICK = "quick"
    MESSAGE = "message"
    KEYBOARD = "keyboard"


class NothingHappened(AssertionError):
    """A chat did not come to the state somebody waited for."""


class NoSuchButton(AssertionError):
    """Nobody can tap a button that is not on the screen."""


@dataclass(frozen=True, slots=True)
class Button:
    """A button as a person sees it, with what tapping it does in the platform's own words."""

    label: str
    action: Json
    where: Where = Where.MESSAGE


@dataclass(slots=True, eq=False)
class Bubble:
    """One message in a chat; Telegram's can change after they were sent."""

    id: str
    who: str
    kind: str
    text: str
    at: datetime
    raw: Json
    buttons: tuple[Button, ...] = ()
    edited: bool = False
    gone: bool = False
    topic: int | None = None
    notes: Json = field(default_factory=dict)

    @property
    def from_bot(self) -> bool:
        """Whether the bot said it."""
        return self.who == BOT

    @property
    def labels(self) -> list[str]:
        """The words on its buttons."""
        return [button.label for button in self.buttons]


class Chat:
    """A chat's transcript, oldest bubble first."""

    def __init__(self, key: str, title: str) -> None:
        self.key = key
        self.title = title
        self.transcript: list[Bubble] = []
        self.keyboard: tuple[Button, ...] = ()
        self.keyboard_raw: Json | None = None
        self.toasts: list[str] = []
        self.loading = False
        self.watchers: list[Callable[[Chat], None]] = []
        self._bot_acts: list[Bubble] = []
        self._turn_began = 0
        self._read = 0
        self._changed = asyncio.Event()

    def add(self, bubble: Bubble) -> Bubble:
        """Show a new bubble."""
        self.transcript.append(bubble)
        if bubble.from_bot:
            self._bot_acts.append(bubble)
            self.loading = False
        else:
            self._turn_began = len(self._bot_acts)
        self.changed()
        return bubble

    def person_acts(self) -> None:
        """Begin a person's turn that leaves no bubble, such as a tapped button."""
        self._turn_began = len(self._bot_acts)
        self.changed()

    def revised(self, bubble: Bubble) -> None:
        """Show a bubble the bot changed in place."""
        bubble.edited = True
        self._bot_acts.append(bubble)
        self.changed()

    def changed(self) -> None:
        """Wake whoever waits for this chat."""
        waiting, self._changed = self._changed, asyncio.Event()
        waiting.set()
        for watcher in list(self.watchers):
            watcher(self)

    @property
    def visible(self) -> list[Bubble]:
        """The bubbles still there."""
        return [bubble for bubble in self.transcript if not bubble.gone]

    @property
    def bot_said(self) -> list[Bubble]:
        """What the bot said, oldest first."""
        return [bubble for bubble in self.visible if bubble.from_bot]

    @property
    def last(self) -> Bubble:
        """The newest bubble."""
        if not self.visible:
            raise NothingHappened(f"nothing was said in {self.title}")
        return self.visible[-1]

    def own(self, who: str, n: int = -1) -> Bubble:
        """A person's own n-th bubble, counted as in a list."""
        return [bubble for bubble in self.visible if bubble.who == who][n]

    async def wait_for(self, predicate: Callable[[Chat], bool], within: float = PATIENCE) -> None:
        """Return once the chat is as the predicate wants it."""
        try:
            async with asyncio.timeout(within):
                while not predicate(self):
                    await self._changed.wait()
        except TimeoutError:
            raise NothingHappened(f"waited in vain in {self.title}; its transcript:\n{self.as_dialogue()}") from None

    async def settled(self, n: int = 1, within: float = PATIENCE) -> list[Bubble]:
        """What the bot did since the person's last act, once these are at least n messages or edits."""
        await self.wait_for(lambda chat: len(chat._bot_acts) - chat._turn_began >= n, within)
        return self._bot_acts[self._turn_began :]

    async def next_message(self, within: float = PATIENCE) -> Bubble:
        """The bot's next message that nobody read with this method before; edits do not count."""
        await self.wait_for(lambda chat: len(chat._messages()) > chat._read, within)
        self._read += 1
        return self._messages()[self._read - 1]

    def _messages(self) -> list[Bubble]:
        return [bubble for bubble in self.transcript if bubble.from_bot]

    def find_button(self, wanted: str | Button) -> tuple[Bubble | None, Button]:
        """The button with these words that is on the screen, newest message first, and the message it belongs to."""
        if isinstance(wanted, Button):
            holder = next((b for b in reversed(self.visible) if any(each is wanted for each in b.buttons)), None)
            return holder, wanted
        offered: list[str] = []
        for holder, button in self._on_screen():
            if button.label == wanted:
                return holder, button
            offered.append(button.label)
        raise NoSuchButton(f"no button {wanted!r} in {self.title}; there are {offered}")

    def _on_screen(self) -> list[tuple[Bubble | None, Button]]:
        newest = self.visible[-1] if self.visible else None
        found: list[tuple[Bubble | None, Button]] = []
        for bubble in reversed(self.visible):
            found += [(bubble, b) for b in bubble.buttons if b.where is Where.MESSAGE or bubble is newest]
        return found + [(None, button) for button in self.keyboard]

    @property
    def labels(self) -> list[str]:
        """The words on all buttons that can be tapped now, newest message first."""
        return [button.label for _, button in self._on_screen()]

    def as_dialogue(self) -> str:
        """The chat as a text to read."""
        lines: list[str] = []
        for bubble in self.visible:
            buttons = "".join(f" [{label}]" for label in bubble.labels)
            lines.append(f"{bubble.who:<6} {bubble.text or '(' + bubble.kind + ')'}{buttons}")
        return "\n".join(lines)
