"""Cards and standing buttons as Flex bubbles, plain dicts within LINE's limits."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import orjson

from bot.line.taps import action
from bot.reading import Json
from bot.texts import shorten, split
from handlers.messages import AnyButton, CallButton, Card, Row

BUBBLE_BYTES = 30 * 1024
CAROUSEL_BYTES = 50 * 1024
BUBBLES = 12
_CONTENT_BYTES = 24 * 1024  # leaves room for the frame around the contents
_TEXT = 2000  # UTF-16 units in one text component
_LABEL = 40
_URGENT = "#B3261E"
_QUIET = "#595959"
_LINK = "#0B57D0"
_CALL = "#1B6E3C"


def bubbles(text: str, card: Card | None, buttons: Sequence[AnyButton]) -> list[Json]:
    """The text, the card and the buttons as one bubble, or as more where one would be too large."""
    body = [*_paragraphs(text), *(_card(card) if card else ())]
    pages = [_page(contents, card is not None and card.urgent) for contents in _filled(body)]
    feet = list(_filled([_button(button) for button in buttons]))
    if not feet:
        return pages
    if pages and _weight(pages[-1]) + sum(map(_weight, feet[0])) < _CONTENT_BYTES:
        pages[-1]["footer"] = _column(feet.pop(0), spacing="sm")
    return [*pages, *({"type": "bubble", "body": _column(foot, spacing="sm")} for foot in feet)]


def carousels(cards: Sequence[tuple[Card, Sequence[AnyButton]]]) -> Iterator[Json]:
    """The cards side by side: in one carousel, or in more where it would be too large."""
    side: list[Json] = []
    size = 0
    for bubble in (bubble for card, buttons in cards for bubble in bubbles("", card, buttons)):
        weight = _weight(bubble)
        if side and (len(side) == BUBBLES or size + weight > CAROUSEL_BYTES - 1024):
            yield {"type": "carousel", "contents": side}
            side, size = [], 0
        side.append(bubble)
        size += weight
    if side:
        yield {"type": "carousel", "contents": side}


def _page(contents: list[Json], is_urgent: bool) -> Json:
    if not is_urgent:
        return {"type": "bubble", "body": _column(contents, spacing="md")}
    bar = {"type": "box", "layout": "vertical", "contents": [], "height": "8px", "backgroundColor": _URGENT}
    return {"type": "bubble", "hero": bar, "body": _column(contents, spacing="md")}


def _column(contents: list[Json], spacing: str) -> Json:
    return {"type": "box", "layout": "vertical", "spacing": spacing, "contents": contents}


def _text(text: str, **style: object) -> Json:
    return {"type": "text", "text": text, "wrap": True, **style}


def _paragraphs(text: str, **style: object) -> list[Json]:
    return [_text(piece.rstrip("\n"), **style) for piece in split(text, _TEXT) if piece.strip()]


def _card(card: Card) -> Iterator[Json]:
    yield from _paragraphs(card.title, weight="bold", size="lg")
    for row in card.rows:
        yield from _row(row)
    if card.note:
        yield from _paragraphs(card.note, size="sm", color=_QUIET)


def _row(row: Row) -> Iterator[Json]:
    head: list[Json] = [_text(shorten(row.label, _LABEL) or "…", size="sm", color=_QUIET, flex=3)]
    if row.change:
        tap = action(row.change, _LABEL)
        head.append(
            _text(tap["label"], size="sm", color=_LINK, decoration="underline", align="end", flex=2, action=tap)
        )
    first, *rest = _paragraphs(row.value) or [_text("－")]
    line = {"type": "box", "layout": "horizontal", "contents": head}
    yield {"type": "box", "layout": "vertical", "contents": [line, first]}
    yield from rest


def _button(button: AnyButton) -> Json:
    style = "primary" if isinstance(button, CallButton) else "secondary"
    shown: Json = {"type": "button", "style": style, "height": "sm", "action": action(button, _LABEL)}
    if isinstance(button, CallButton):
        shown["color"] = _CALL
    return shown


def _filled(components: Sequence[Json]) -> Iterator[list[Json]]:
    """The components, in order, in as few lists as fit into one bubble each."""
    page: list[Json] = []
    size = 0
    for component in components:
        weight = _weight(component)
        if page and size + weight > _CONTENT_BYTES:
            yield page
            page, size = [], 0
        page.append(component)
        size += weight
    if page:
        yield page


def _weight(component: Json) -> int:
    return len(orjson.dumps(component)) + 1
