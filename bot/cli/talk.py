"""`talk`: the bot in this terminal, with everything real but the platforms."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from bot.clock import now
from directory.load import load
from flows.crisis import load_lexicon
from flows.where import Map
from handlers.house import House
from handlers.messages import (
    AnyButton,
    Button,
    CallButton,
    Incoming,
    LinkButton,
    Outgoing,
    PlaceButton,
    Platform,
    Press,
    SayButton,
    ShareButton,
    Words,
)
from handlers.receive import receive
from storage.database import Database
from storage.sealed import Keyring
from storage.transaction import Store


@dataclass(slots=True)
class _Screen:
    """What has been said, and the buttons of the last message, by number."""

    lines: list[str] = field(default_factory=list)
    buttons: list[AnyButton] = field(default_factory=list)

    def show(self, message: Outgoing) -> Iterator[str]:
        if message.deck is not None:
            yield from self._leaf_through(message)
            return
        text = message.text
        if message.card is not None:
            rows = [f"{row.label}：{row.value}" for row in message.card.rows]
            text = "\n".join([message.card.title, *rows, message.card.note or ""])
        yield from (f"守望　{line}" for line in text.splitlines())
        if message.card is not None:
            self.buttons += [row.change for row in message.card.rows if row.change is not None]
        offered = (*message.buttons, *message.asides)
        if offered:
            first = len(self.buttons) + 1
            self.buttons += offered
            yield "　　　" + "  ".join(f"/{n} [{_label(button)}]" for n, button in enumerate(offered, first))

    def _leaf_through(self, message: Outgoing) -> Iterator[str]:
        """The cards one under the other."""
        assert message.deck is not None
        yield from self.show(Outgoing(message.text))
        for leaf in message.deck.leaves:
            yield from self.show(Outgoing(card=leaf.card, buttons=leaf.buttons))
        yield from self.show(Outgoing(buttons=message.buttons, asides=message.asides))


async def talk(language: str, save: Path | None) -> None:
    """Type words, or /3 to press the third button; Ctrl-D ends it. With `save`, the transcript is kept."""
    screen = _Screen()
    with TemporaryDirectory() as folder:
        key = Keyring([bytes(range(32))])
        store = Store(await Database.open(f"sqlite:///{folder}/talk.db"), key, now)
        house = House(Map(load()), "http://127.0.0.1:8080")
        hear = partial(receive, house=house, lexicon=load_lexicon())
        try:
            typed, number = "/start", 0
            while True:
                number += 1
                content = _content(typed, screen)
                event = Incoming(
                    Platform.TELEGRAM, str(number), "1", "1", False, now(), content, str(number), language=language
                )
                answered = await store.write(partial(hear, event=event))
                screen.buttons = []
                for message in answered.reply.messages if answered.reply else ():
                    for line in screen.show(message):
                        print(line)
                        screen.lines.append(line)
                try:
                    typed = await asyncio.to_thread(input, "您　　")
                except EOFError:
                    break
                screen.lines.append(f"您　　{typed}")
        finally:
            await store.close()
    if save is not None:
        await asyncio.to_thread(save.write_text, "\n".join(screen.lines) + "\n", "utf-8")
        print(f"\n{save}")


def _content(typed: str, screen: _Screen) -> Words | Press:
    if typed.startswith("/") and typed[1:].isdecimal() and 1 <= int(typed[1:]) <= len(screen.buttons):
        button = screen.buttons[int(typed[1:]) - 1]
        if isinstance(button, Button | SayButton):
            return Press(button.data)
        return Words(_label(button))
    return Words(typed)


def _label(button: AnyButton) -> str:
    match button:
        case CallButton(label, number):
            return f"{label} {number}" if number not in label else label
        case LinkButton(label, url) | ShareButton(label, url=url):
            return f"{label} {url}"
        case Button(label) | SayButton(label) | PlaceButton(label):
            return label
