"""Our buttons as Telegram's keyboards."""

from __future__ import annotations

import re
from collections.abc import Sequence
from urllib.parse import urlencode

from bot.reading import Json
from bot.texts import labelled, width
from handlers.messages import AnyButton, Button, CallButton, LinkButton, PlaceButton, Row, SayButton, ShareButton

_SHARE = "https://t.me/share/url"
DATA = 64  # bytes
BUTTONS = 100
COPIED = 256
_PER_ROW = 8
_SCREEN = 36  # letters that stand beside each other on a small phone's keyboard
_SHORT_NUMBER = 4  # 110, 1925: quicker to dial than to copy


def inline_keyboard(
    buttons: Sequence[AnyButton], columns: int, rows: Sequence[Row] = (), asides: Sequence[AnyButton] = ()
) -> Json | None:
    """The buttons under a message, those that change a card's rows first, ways out last; None where there are none."""
    changes = [row.change for row in rows if row.change is not None]
    shown = [
        *_rows([_inline(button) for button in changes], columns),
        *_rows([_inline(button) for button in buttons if _is_shown(button)], columns),
        *_rows([_inline(button) for button in asides], columns),
    ]
    assert sum(map(len, shown)) <= BUTTONS
    return {"inline_keyboard": shown} if shown else None


def location_keyboard(buttons: Sequence[AnyButton], columns: int, asides: Sequence[AnyButton] = ()) -> Json:
    """The keyboard that asks the phone for its place; the other buttons' labels are typed by it.

    A message has either this keyboard or buttons of its own, and one message is calmer than two.
    """
    asking = [{"text": button.label, "request_location": True} for button in buttons if isinstance(button, PlaceButton)]
    typing = [{"text": button.label} for button in buttons if isinstance(button, Button | SayButton)]
    leaving = [{"text": button.label} for button in asides]
    rows = [*([button] for button in asking), *_rows(typing, columns), *_rows(leaving, columns)]
    return {"keyboard": rows, "resize_keyboard": True, "one_time_keyboard": True}


def lines_for_numbers(buttons: Sequence[AnyButton]) -> str:
    """The numbers to call, a line each, which a phone makes tappable: Telegram refuses tel: links.

    A keyboard that asks for a place has no room for links, so they are written out beside it.
    """
    has_place = any(isinstance(button, PlaceButton) for button in buttons)
    lines = []
    for button in buttons:
        if isinstance(button, CallButton):
            # “打 119” says its number already.
            lines.append(button.label if button.number in button.label else labelled(button.label, button.number))
        elif isinstance(button, LinkButton) and has_place:
            lines.append(labelled(button.label, button.url))
    return "\n".join(lines)


def _is_shown(button: AnyButton) -> bool:
    if isinstance(button, CallButton):
        return len(re.sub(r"\D", "", button.number)) > _SHORT_NUMBER
    return not isinstance(button, PlaceButton)


def _inline(button: AnyButton) -> Json:
    match button:
        case Button(label=label, data=data) | SayButton(label=label, data=data):
            assert 1 <= len(data.encode()) <= DATA
            return {"text": label, "callback_data": data}
        case LinkButton(label=label, url=url):
            return {"text": label, "url": url}
        case ShareButton(label=label, text=text, url=url):
            return {"text": label, "url": f"{_SHARE}?{urlencode({'url': url, 'text': text})}"}
        case CallButton(number=number):
            return {"text": number, "copy_text": {"text": number[:COPIED]}}
        case PlaceButton(label=label):
            raise ValueError("a place is asked for by a keyboard of its own")


def _rows(buttons: Sequence[Json], columns: int) -> list[list[Json]]:
    """Rows of at most `columns` buttons, fewer where the labels would be cut off."""
    most = min(max(columns, 1), _PER_ROW)
    rows: list[list[Json]] = []
    for button in buttons:
        if rows and len(rows[-1]) < most and _fits([*rows[-1], button]):
            rows[-1].append(button)
        else:
            rows.append([button])
    return rows


def _fits(row: Sequence[Json]) -> bool:
    # All buttons of a row are equally wide.
    return max(width(button["text"]) for button in row) * len(row) <= _SCREEN
