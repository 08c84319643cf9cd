"""What somebody has been told, read off the talk."""

from __future__ import annotations

from handlers.messages import CallButton
from tests.talking import Talking, written


def answers(talk: Talking) -> str:
    """Everything the bot has said since the last thing the person did."""
    said: list[str] = []
    for who, what in reversed(talk.log):
        if who != "守望":
            break
        assert not isinstance(what, str)
        said.insert(0, "\n".join(written(what)))
    return "\n".join(said)


def numbers(talk: Talking) -> set[str]:
    """Every number that can be dialled from what is shown."""
    decks = [message.deck for message in talk.shown if message.deck is not None]
    buttons = [button for message in talk.shown for button in message.buttons]
    buttons += [button for deck in decks for leaf in deck.leaves for button in leaf.buttons]
    return {button.number for button in buttons if isinstance(button, CallButton)}
