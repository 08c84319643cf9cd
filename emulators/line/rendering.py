"""What a LINE message looks like on the phone: its words and its buttons."""

from __future__ import annotations

from collections.abc import Iterator

from emulators.chat import Button, Where
from emulators.wire import Json

_WORDLESS = {"image": "(圖片)", "video": "(影片)", "audio": "(語音)", "sticker": "(貼圖)", "imagemap": "(圖片)"}


def words(message: Json) -> str:
    """The words a person reads."""
    match message["type"]:
        case "text":
            return str(message["text"])
        case "textV2":
            return _filled(message)
        case "flex":
            return "\n".join(_texts(message["contents"]))
        case "template":
            return "\n".join(_template_texts(message["template"]))
        case "location":
            return f"{message['title']}\n{message['address']}"
        case kind:
            return _WORDLESS.get(kind, f"({kind})")


def _filled(message: Json) -> str:
    text = str(message["text"])
    for name, substitute in (message.get("substitution") or {}).items():
        mention = substitute.get("mentionee", {}).get("type")
        text = text.replace(f"{{{name}}}", "@All" if mention == "all" else f"@{name}" if mention else "☺")
    return text


def buttons(message: Json, is_last: bool) -> tuple[Button, ...]:
    """What can be tapped; quick replies show on the last message of a call only."""
    found = [Button(_label(each, ""), each) for each in _template_actions(message.get("template") or {})]
    if message["type"] == "flex":
        found += [Button(label, action) for label, action in _flex_actions(message["contents"])]
    items = (message.get("quickReply") or {}).get("items", []) if is_last else []
    return tuple(found + [Button(item["action"]["label"], item["action"], Where.QUICK) for item in items])


def menu_buttons(menu: Json) -> tuple[Button, ...]:
    """What can be tapped on a rich menu; a label is optional there, so an action may go by what it does."""
    actions = [area["action"] for area in menu["areas"]]
    return tuple(Button(_label(action, _effect(action)), action, Where.KEYBOARD) for action in actions)


def _effect(action: Json) -> str:
    return next((str(action[name]) for name in ("displayText", "text", "data", "uri") if action.get(name)), "")


def _label(action: Json, otherwise: str) -> str:
    return str(action.get("label") or otherwise)


def _template_texts(template: Json) -> Iterator[str]:
    for part in [template, *template.get("columns", [])]:
        yield from (part[name] for name in ("title", "text") if part.get(name))


def _template_actions(template: Json) -> Iterator[Json]:
    for part in [template, *template.get("columns", [])]:
        yield from part.get("actions") or []
        yield from (part[name] for name in ("defaultAction", "action") if part.get(name))


def _children(component: Json) -> Iterator[Json]:
    yield from (component[block] for block in ("header", "hero", "body", "footer") if component.get(block))
    yield from component.get("contents") or []


def _texts(component: Json) -> Iterator[str]:
    if component["type"] == "text" and component.get("contents"):
        yield "".join(span["text"] for span in component["contents"])
    elif component["type"] == "text":
        yield str(component["text"])
    else:
        for child in _children(component):
            yield from _texts(child)


def _flex_actions(component: Json) -> Iterator[tuple[str, Json]]:
    if component.get("action"):
        yield _label(component["action"], " ".join(_texts(component))), component["action"]
    if component["type"] != "text":
        for child in _children(component):
            yield from _flex_actions(child)
