"""Outgoing messages as JSON, so that an answer written down today can be sent after a restart."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from handlers.messages import (
    AnyButton,
    Button,
    CallButton,
    Card,
    Deck,
    Leaf,
    LinkButton,
    Outgoing,
    PlaceButton,
    Reply,
    Row,
    SayButton,
    ShareButton,
)

_KINDS: Mapping[str, type[AnyButton]] = {
    "button": Button,
    "say": SayButton,
    "link": LinkButton,
    "call": CallButton,
    "place": PlaceButton,
    "share": ShareButton,
}
_NAMES = {kind: name for name, kind in _KINDS.items()}


def message_to_json(message: Outgoing) -> dict[str, Any]:
    """Plain JSON that `message_from_json` reads back as the same message, or as what goes out in its place late."""
    message = message.when_late
    plain: dict[str, Any] = {"text": message.text}
    if message.card is not None:
        plain["card"] = _card_json(message.card)
    if message.deck is not None:
        plain["deck"] = _deck_json(message.deck)
    if message.buttons:
        plain["buttons"] = [_button_json(button) for button in message.buttons]
    if message.asides:
        plain["asides"] = [_button_json(button) for button in message.asides]
    if message.columns != 2:
        plain["columns"] = message.columns
    if message.edits is not None:
        plain["edits"] = message.edits
    if message.is_protected:
        plain["is_protected"] = True
    if message.is_silent:
        plain["is_silent"] = True
    return plain


def message_from_json(plain: Mapping[str, Any]) -> Outgoing:
    card, deck = plain.get("card"), plain.get("deck")
    return Outgoing(
        text=plain["text"],
        card=_card(card) if card is not None else None,
        deck=_deck(deck) if deck is not None else None,
        buttons=_buttons(plain.get("buttons", ())),
        asides=_buttons(plain.get("asides", ())),
        columns=plain.get("columns", 2),
        edits=plain.get("edits"),
        is_protected=plain.get("is_protected", False),
        is_silent=plain.get("is_silent", False),
    )


def reply_to_json(reply: Reply) -> dict[str, Any]:
    plain: dict[str, Any] = {"messages": [message_to_json(message) for message in reply.messages], "toast": reply.toast}
    if reply.is_urgent:
        plain["is_urgent"] = True
    return plain


def reply_from_json(plain: Mapping[str, Any]) -> Reply:
    messages = tuple(message_from_json(message) for message in plain["messages"])
    return Reply(messages, plain.get("toast"), is_urgent=plain.get("is_urgent", False))


def _buttons(plain: Iterable[tuple[str, Mapping[str, str]]]) -> tuple[AnyButton, ...]:
    return tuple(_KINDS[name](**fields) for name, fields in plain)


def _button_json(button: AnyButton) -> list[Any]:
    return [_NAMES[type(button)], {name: getattr(button, name) for name in button.__slots__}]


def _card_json(card: Card) -> dict[str, Any]:
    rows = [
        {
            "label": row.label,
            "value": row.value,
            "change": {"label": row.change.label, "data": row.change.data} if row.change is not None else None,
        }
        for row in card.rows
    ]
    return {"title": card.title, "rows": rows, "note": card.note, "urgent": card.urgent}


def _card(plain: Mapping[str, Any]) -> Card:
    rows = tuple(
        Row(row["label"], row["value"], Button(**row["change"]) if row["change"] is not None else None)
        for row in plain["rows"]
    )
    return Card(plain["title"], rows, plain.get("note"), plain.get("urgent", False))


def _deck_json(deck: Deck) -> dict[str, Any]:
    leaves = [[_card_json(leaf.card), [_button_json(button) for button in leaf.buttons]] for leaf in deck.leaves]
    return {"leaves": leaves, "page": deck.page, "turns": [_button_json(button) for button in deck.turns]}


def _deck(plain: Mapping[str, Any]) -> Deck:
    leaves = tuple(Leaf(_card(card), _buttons(buttons)) for card, buttons in plain["leaves"])
    return Deck(leaves, plain["page"], tuple(Button(**fields) for _, fields in plain["turns"]))
