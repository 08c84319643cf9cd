"""What the page needs to draw a phone."""

from __future__ import annotations

from typing import Any

from emulators.chat import Bubble, Button, Where
from emulators.line import LineEmulator
from emulators.stage.phones import Phone
from emulators.telegram import TelegramEmulator, TelegramPerson
from emulators.wire import Json

MOST_BUBBLES = 120


def buttons(phone: Phone) -> dict[str, Button]:
    """Every button in the chat under a name the page can send back."""
    named: dict[str, Button] = {}
    for bubble in phone.chat.visible[-MOST_BUBBLES:]:
        named |= {f"{bubble.id}.{i}": button for i, button in enumerate(bubble.buttons)}
    return named | {f"keyboard.{i}": button for i, button in enumerate(phone.chat.keyboard)}


def view(phone: Phone, line: LineEmulator, telegram: TelegramEmulator) -> Json:
    """The phone as JSON; every action in a payload carries its button's name as `_tap`."""
    chat = phone.chat
    taps = {id(button.action): name for name, button in buttons(phone).items()}
    shown = chat.visible[-MOST_BUBBLES:]
    return {
        "key": phone.key,
        "label": phone.label,
        "platform": phone.platform,
        "title": chat.title if phone.group else "守望",
        "members": len(phone.group.members) + 1 if phone.group else 0,
        "holders": [holder.name for holder in phone.holders],
        "isOpen": phone.is_open,
        "isBlocked": phone.is_blocked,
        "isLoading": chat.loading,
        "toasts": {"count": len(chat.toasts), "last": chat.toasts[-1] if chat.toasts else ""},
        "keyboard": _keyboard(phone, taps),
        "menu": _rich_menu(phone, line, taps),
        "commands": _commands(phone, telegram),
        "bubbles": [_bubble(phone, bubble, taps, bubble is shown[-1]) for bubble in shown],
    }


def _bubble(phone: Phone, bubble: Bubble, taps: dict[int, str], is_last: bool) -> Json:
    quick = [button.action | {"_tap": taps[id(button.action)]} for button in bubble.buttons if _is_quick(button)]
    return {
        "id": bubble.id,
        "who": bubble.who,
        "fromBot": bubble.from_bot,
        "kind": bubble.kind,
        "text": bubble.text,
        "raw": _with_taps(bubble.raw, taps),
        "quick": quick if is_last else [],
        "edited": bubble.edited,
        "at": bubble.at.isoformat(),
        "topic": _topic(phone, bubble),
    }


def _is_quick(button: Button) -> bool:
    return button.where is Where.QUICK


def _topic(phone: Phone, bubble: Bubble) -> str | None:
    room = getattr(phone.group, "room", None)
    return room.topics.get(bubble.topic) if room and bubble.topic is not None else None


def _keyboard(phone: Phone, taps: dict[int, str]) -> Json | None:
    if not phone.chat.keyboard or phone.chat.keyboard_raw is None:
        return None
    remaining = list(phone.chat.keyboard)
    rows: list[list[Json]] = []
    for row in phone.chat.keyboard_raw["keyboard"]:
        rows.append([button.action | {"_tap": taps[id(button.action)]} for button in remaining[: len(row)]])
        remaining = remaining[len(row) :]
    return {"rows": rows, "placeholder": phone.chat.keyboard_raw.get("input_field_placeholder", "")}


def _rich_menu(phone: Phone, line: LineEmulator, taps: dict[int, str]) -> Json | None:
    menu = line.rich_menu_for(phone.chat.key)
    if menu is None:
        return None
    buttons = zip(menu["areas"], phone.chat.keyboard, strict=True)
    return {
        "id": menu["richMenuId"],
        "size": menu["size"],
        "text": menu["chatBarText"],
        "isDrawn": menu["richMenuId"] in line.rich_menu_pictures,
        "areas": [_with_taps(area, taps) | {"label": button.label} for area, button in buttons],
    }


def _commands(phone: Phone, telegram: TelegramEmulator) -> list[Json]:
    person = phone.holders[0]
    if phone.group is not None or not isinstance(person, TelegramPerson):
        return []
    return telegram.commands_for(person.language_code)


def _with_taps(value: Any, taps: dict[int, str]) -> Any:
    if isinstance(value, dict):
        named = {"_tap": taps[id(value)]} if id(value) in taps else {}
        return {name: _with_taps(each, taps) for name, each in value.items()} | named
    return [_with_taps(each, taps) for each in value] if isinstance(value, list) else value


def menu_picture(phone: Phone, line: LineEmulator) -> tuple[bytes, str] | None:
    """The picture of the rich menu under a chat."""
    menu = line.rich_menu_for(phone.chat.key)
    return line.rich_menu_pictures.get(menu["richMenuId"]) if menu else None


def picture(line: LineEmulator, telegram: TelegramEmulator, bubble: Bubble) -> tuple[bytes, str] | None:
    """The bytes of a photo in a chat."""
    if stored := line.contents.get(bubble.id):
        return stored
    sizes = bubble.raw.get("photo")
    found = telegram.files.get(sizes[-1]["file_id"]) if sizes else None
    return (found.content, found.content_type) if found and found.content else None
