"""The cards that somebody has just been shown, for tests that look at them."""

from __future__ import annotations

from handlers.messages import Leaf, Outgoing
from tests.talking import Talking


def deck_of(talk: Talking) -> Outgoing:
    """The newest message with cards."""
    return next(message for message in reversed(talk.shown) if message.deck is not None)


def leaves_of(talk: Talking) -> tuple[Leaf, ...]:
    """Its cards."""
    deck = deck_of(talk).deck
    assert deck is not None
    return deck.leaves
