"""`Outgoing` as Telegram's method calls.

Bold words are told by entities, not by markup: nothing a person wrote can be taken for a tag.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from bot.reading import Json
from bot.telegram.keyboards import inline_keyboard, lines_for_numbers, location_keyboard
from bot.texts import bounds, labelled, split, utf16
from handlers.messages import Card, Deck, Outgoing, PlaceButton

TEXT = 4096  # UTF-16 units
ENTITIES = 100
_NO_PREVIEW = {"link_preview_options": {"is_disabled": True}}


@dataclass(frozen=True, slots=True)
class Call:
    """One call of a Bot API method."""

    method: str
    payload: Json = field(repr=False)
    instead: Call | None = None  # what is said where the message to be changed is gone


@dataclass(slots=True)
class _Written:
    """A text as it grows, and which of its stretches are bold."""

    text: str = ""
    length: int = 0  # in UTF-16 units
    bold: list[tuple[int, int]] = field(default_factory=list)

    def add(self, text: str, *, is_bold: bool = False) -> None:
        units = utf16(text)
        if is_bold and units:
            self.bold.append((self.length, self.length + units))
        self.text += text
        self.length += units


def is_private(chat: str) -> bool:
    """Whether this chat is one person's: groups have negative ids."""
    return not chat.startswith("-")


def calls(chat: str, messages: Sequence[Outgoing], topic: str | None = None) -> list[Call]:
    """The calls that say these messages, in order."""
    return [call for message in messages for call in _calls(chat, message, topic)]


def _calls(chat: str, message: Outgoing, topic: str | None) -> list[Call]:
    if message.deck is not None:
        message = _opened(message, message.deck)
    if message.edits or not is_private(chat):
        # Telegram asks for a place in private chats only, and a keyboard cannot be changed into one that asks.
        kept = tuple(button for button in message.buttons if not isinstance(button, PlaceButton))
        message = replace(message, buttons=kept)
    keyboard = _keyboard(message)
    written = _written(message)
    parts = _parts(written)
    if not parts:
        return _only_buttons(chat, message, keyboard)
    if keyboard:
        parts[-1]["reply_markup"] = keyboard
    elif is_private(chat) and not message.edits:
        # The keyboard that asked for a place stays until it is taken away, and only a message without buttons can.
        parts[-1]["reply_markup"] = {"remove_keyboard": True}
    new = [Call("sendMessage", _addressed(chat, message, part, topic)) for part in parts]
    if not message.edits:
        return new
    changed = {"chat_id": int(chat), "message_id": int(message.edits), **parts[0], **_NO_PREVIEW}
    return [Call("editMessageText", changed, instead=new[0]), *new[1:]]


def _opened(message: Outgoing, deck: Deck) -> Outgoing:
    """The message with the one card that is turned up."""
    leaf = deck.leaves[deck.page]
    return replace(
        message,
        card=leaf.card,
        deck=None,
        buttons=(*leaf.buttons, *message.buttons),
        asides=(*deck.turns, *message.asides),
    )


def _addressed(chat: str, message: Outgoing, part: Json, topic: str | None) -> Json:
    payload: Json = {"chat_id": int(chat), **part, **_NO_PREVIEW}
    if topic:
        payload["message_thread_id"] = int(topic)
    if message.is_protected:
        payload["protect_content"] = True
    if message.is_silent:
        payload["disable_notification"] = True
    return payload


def _only_buttons(chat: str, message: Outgoing, keyboard: Json | None) -> list[Call]:
    if not message.edits:
        return []
    markup = keyboard or {"inline_keyboard": []}
    where = {"chat_id": int(chat), "message_id": int(message.edits)}
    return [Call("editMessageReplyMarkup", where | {"reply_markup": markup})]


def _keyboard(message: Outgoing) -> Json | None:
    if any(isinstance(button, PlaceButton) for button in message.buttons):
        return location_keyboard(message.buttons, message.columns, message.asides)
    rows = message.card.rows if message.card else ()
    return inline_keyboard(message.buttons, message.columns, rows, message.asides)


def _written(message: Outgoing) -> _Written:
    written = _Written()
    written.add(message.text)
    if message.card:
        _write_card(written, message.card)
    numbers = lines_for_numbers(message.buttons)
    if numbers:
        written.add(f"{_gap(written)}{numbers}")
    elif message.buttons and not written.text.strip() and not message.edits:
        # Telegram hangs buttons on words only; buttons that come alone are named.
        written.add(" · ".join(button.label for button in message.buttons))
    return written


def _write_card(written: _Written, card: Card) -> None:
    written.add(_gap(written))
    written.add(card.title, is_bold=True)
    for at, row in enumerate(card.rows):
        written.add("\n\n" if at == 0 else "\n")
        whole = labelled(row.label, row.value)
        label = whole[: len(whole) - len(row.value)].rstrip()
        written.add(label, is_bold=True)
        written.add(whole[len(label) :])
    if card.note:
        written.add(f"\n\n{card.note}")


def _gap(written: _Written) -> str:
    return "\n\n" if written.text.strip() else ""


def _parts(written: _Written) -> list[Json]:
    """The text in messages' lengths, each with its own bold stretches."""
    pieces = split(written.text, TEXT)
    parts: list[Json] = []
    for piece, (start, end) in zip(pieces, bounds(pieces), strict=True):
        # Telegram strips a text itself and would then find the bold words elsewhere.
        shown = piece.strip()
        if not shown:
            continue
        start += utf16(piece) - utf16(piece.lstrip())
        end = start + utf16(shown)
        inside = [(max(begin, start), min(stop, end)) for begin, stop in written.bold if begin < end and stop > start]
        entities = [{"type": "bold", "offset": begin - start, "length": stop - begin} for begin, stop in inside]
        parts.append({"text": shown, **({"entities": entities[:ENTITIES]} if entities else {})})
    return parts
