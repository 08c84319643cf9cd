"""`Outgoing` as LINE's message objects, and the calls they are sent in.

In a chat with one person the buttons of the last message become quick replies. They vanish with the
next message and are not shown on a computer, so links and numbers to dial stand in the message
itself, as do all buttons of earlier messages and all buttons in a group.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import groupby

from bot.line.flex import bubbles, carousels
from bot.line.taps import action, is_dialled
from bot.reading import Json
from bot.texts import cut, split
from handlers.messages import AnyButton, CallButton, Deck, LinkButton, Outgoing, PlaceButton, ShareButton

TEXT = 5000  # UTF-16 units
ALT_TEXT = 1500
QUICK_REPLIES = 13
QUICK_LABEL = 20
PER_CALL = 5


@dataclass(frozen=True, slots=True)
class Call:
    """What one call to LINE carries: one to five message objects."""

    messages: tuple[Json, ...] = field(repr=False)
    is_silent: bool = False


def payload(messages: Sequence[Outgoing], *, is_group: bool) -> list[Json]:
    """The message objects, in order."""
    return [item for call in _runs(messages, is_group=is_group) for item in call.messages]


def batches(messages: Sequence[Outgoing], *, is_group: bool) -> list[Call]:
    """The calls in which these messages are sent, at most five message objects each."""
    return [
        Call(run.messages[start : start + PER_CALL], run.is_silent)
        for run in _runs(messages, is_group=is_group)
        for start in range(0, len(run.messages), PER_CALL)
    ]


def _runs(messages: Sequence[Outgoing], *, is_group: bool) -> list[Call]:
    # LINE is told once for a whole call whether the phone should ring.
    # What only changes the buttons of an earlier message has nothing to say: LINE cannot change one.
    said = [
        message
        for message in messages
        if message.text.strip() or message.card or message.deck or (message.buttons and message.edits is None)
    ]
    last = len(said) - 1
    rendered = [
        (message.is_silent, _message(message, is_group=is_group, is_last=at == last)) for at, message in enumerate(said)
    ]
    return [
        Call(tuple(item for _, items in run for item in items), is_silent)
        for is_silent, run in groupby(rendered, key=lambda pair: pair[0])
    ]


def _message(message: Outgoing, *, is_group: bool, is_last: bool) -> list[Json]:
    has_words = message.card is not None or bool(message.text.strip())
    # Quick replies need a message to hang on: buttons that come alone stand by themselves.
    if message.deck is not None:
        return _deck(message, message.deck, is_group=is_group, is_last=is_last)
    standing, quick = _parted((*message.buttons, *message.asides), may_hang=is_last and has_words and not is_group)
    if message.card or standing:
        title = message.card.title if message.card else _in_words(message, standing)
        items = [
            {"type": "flex", "altText": cut(title, ALT_TEXT) or "…", "contents": bubble}
            for bubble in bubbles(message.text, message.card, standing)
        ]
    else:
        items = [{"type": "text", "text": piece.rstrip("\n")} for piece in split(message.text, TEXT) if piece.strip()]
    if quick and items:
        replies = [{"type": "action", "action": action(button, QUICK_LABEL)} for button in quick]
        items[-1]["quickReply"] = {"items": replies}
    return items


def _deck(message: Outgoing, deck: Deck, *, is_group: bool, is_last: bool) -> list[Json]:
    """The words, and below them the cards side by side; the phone's notification tells the words only."""
    title = cut(message.text.strip(), ALT_TEXT) or "…"
    before = _message(Outgoing(message.text), is_group=is_group, is_last=False) if message.text.strip() else []
    cards: list[Json] = [
        {"type": "flex", "altText": title, "contents": contents}
        for contents in carousels([(leaf.card, leaf.buttons) for leaf in deck.leaves])
    ]
    _, quick = _parted((*message.buttons, *message.asides), may_hang=is_last and not is_group)
    if quick:
        replies = [{"type": "action", "action": action(button, QUICK_LABEL)} for button in quick]
        cards[-1]["quickReply"] = {"items": replies}
    return [*before, *cards]


def _parted(buttons: Sequence[AnyButton], *, may_hang: bool) -> tuple[Sequence[AnyButton], Sequence[AnyButton]]:
    """The buttons that stand in the message, and those that hang under the chat as quick replies."""
    fit = [button for button in buttons if not isinstance(button, CallButton) or is_dialled(button.number)]
    places = [button for button in fit if isinstance(button, PlaceButton)]
    others = [button for button in fit if not isinstance(button, PlaceButton)]
    if not may_hang:
        return others, []
    standing = [button for button in others if isinstance(button, LinkButton | CallButton | ShareButton)]
    quick = [button for button in others if not isinstance(button, LinkButton | CallButton | ShareButton)]
    if len(quick) + len(places) > QUICK_REPLIES:
        return others, places[:QUICK_REPLIES]
    return standing, [*quick, *places]


def _in_words(message: Outgoing, standing: Sequence[AnyButton]) -> str:
    """The message where Flex is not shown: its own words and the numbers, as a plain message would give them."""
    numbers = [
        button.label if button.number in button.label else f"{button.label} {button.number}"
        for button in standing
        if isinstance(button, CallButton)
    ]
    return "\n".join([message.text, *numbers]).strip() or " · ".join(button.label for button in standing)
