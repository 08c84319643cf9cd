"""Keyboards: what Telegram refuses about them, and what a person can tap."""

from __future__ import annotations

from emulators.chat import Button, Where
from emulators.telegram.errors import bad
from emulators.wire import Json

MOST_BUTTONS = 100
MOST_IN_A_ROW = 8
_SCHEMES = ("http", "https", "tg")
_PRIVATE_ONLY = {"request_location": "location", "request_contact": "phone number", "request_poll": "poll"}


def check_markup(markup: object, *, is_private: bool) -> None:
    """Raise Telegram's 400 for a keyboard it would not take."""
    if markup is None:
        return
    if not isinstance(markup, dict):
        raise bad("object expected as reply markup")
    if "inline_keyboard" in markup:
        _check_rows(markup["inline_keyboard"])
        for row in markup["inline_keyboard"]:
            for button in row:
                _check_inline(button)
    elif "keyboard" in markup:
        _check_rows(markup["keyboard"])
        for row in markup["keyboard"]:
            for button in row:
                _check_reply(button, is_private)


def _check_rows(rows: object) -> None:
    if not isinstance(rows, list) or not all(isinstance(row, list) for row in rows):
        raise bad("can't parse keyboard: expected an Array of Arrays of buttons")
    if sum(map(len, rows)) > MOST_BUTTONS:
        raise bad("reply markup is too long")
    if any(len(row) > MOST_IN_A_ROW for row in rows):
        raise bad(f"BUTTON_ROW_TOO_LONG: a row has more than {MOST_IN_A_ROW} buttons")


def _check_inline(button: Json) -> None:
    if not button.get("text"):
        raise bad("can't parse inline keyboard button: Text buttons must have non-empty text")
    kinds = [name for name in button if name not in ("text", "style", "icon_custom_emoji_id")]
    if len(kinds) != 1:
        raise bad("can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard")
    if "callback_data" in button and not 1 <= len(str(button["callback_data"]).encode()) <= 64:
        raise bad("BUTTON_DATA_INVALID")
    if "url" in button:
        scheme, colon, rest = str(button["url"]).partition("://")
        if scheme.lower() not in _SCHEMES or not colon or not rest:
            raise bad(f"inline keyboard button URL '{button['url']}' is invalid: Unsupported URL protocol")
    if "copy_text" in button and not 1 <= len(str(button["copy_text"].get("text", ""))) <= 256:
        raise bad("BUTTON_COPY_TEXT_INVALID")


def _check_reply(button: Json | str, is_private: bool) -> None:
    text = button if isinstance(button, str) else button.get("text")
    if not text:
        raise bad('can\'t parse keyboard button: Field "text" must be of type String')
    if isinstance(button, dict) and not is_private:
        for name, what in _PRIVATE_ONLY.items():
            if button.get(name):
                raise bad(f"{what} can be requested in private chats only")


def inline_buttons(markup: Json | None) -> tuple[Button, ...]:
    """The buttons under a message."""
    rows = (markup or {}).get("inline_keyboard", [])
    return tuple(Button(button["text"], button) for row in rows for button in row)


def keyboard_buttons(markup: Json) -> tuple[Button, ...]:
    """The buttons in place of the letters."""
    flat = [{"text": each} if isinstance(each, str) else each for row in markup["keyboard"] for each in row]
    return tuple(Button(each["text"], each, Where.KEYBOARD) for each in flat)
