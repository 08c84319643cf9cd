"""Telegram's HTML: which tags there are, and what is left when they are read."""

from __future__ import annotations

import re
from html import unescape

from emulators.telegram.errors import bad
from emulators.wire import Json, utf16

_KINDS = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "tg-spoiler": "spoiler",
    "code": "code",
    "pre": "pre",
    "a": "text_link",
    "blockquote": "blockquote",
    "tg-emoji": "custom_emoji",
    "span": "spoiler",
}
_TAG = re.compile(r"<(/?)([A-Za-z][A-Za-z0-9-]*)((?:\s+[a-z-]+(?:\s*=\s*(?:\"[^\"]*\"|'[^']*'|[^\s>]+))?)*)\s*>")
_ATTRIBUTE = re.compile(r"([a-z-]+)(?:\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s>]+)))?")
_ENTITY = re.compile(r"&(?:lt|gt|amp|quot|#\d+|#x[0-9A-Fa-f]+);")


def read_html(source: str) -> tuple[str, list[Json]]:
    """The text and its entities; raises Telegram's 400 for a tag it does not know or that stays open."""
    plain = ""
    entities: list[Json] = []
    opened: list[tuple[str, int, Json]] = []
    position = 0
    while position < len(source):
        if source[position] != "<":
            end = source.find("<", position)
            chunk = source[position:] if end < 0 else source[position:end]
            plain += _ENTITY.sub(lambda match: unescape(match.group()), chunk)
            position += len(chunk)
            continue
        offset = len(source[:position].encode())
        tag = _TAG.match(source, position)
        if tag is None:
            raise bad(f"can't parse entities: Unsupported start tag at byte offset {offset}")
        closing, name, attributes = tag.group(1), tag.group(2).lower(), tag.group(3)
        if closing:
            plain_start, entity = _close(opened, name, offset)
            length = utf16(plain) - plain_start
            if length:
                entities.append({**entity, "offset": plain_start, "length": length})
        else:
            opened.append((name, utf16(plain), _entity(name, attributes, offset)))
        position = tag.end()
    if opened:
        end = len(source.encode())
        raise bad(f"can't parse entities: Can't find end tag corresponding to start tag \"{opened[-1][0]}\" at {end}")
    return plain, sorted(entities, key=lambda each: (each["offset"], -each["length"]))


def _entity(name: str, attributes: str, offset: int) -> Json:
    given = {m.group(1): m.group(2) or m.group(3) or m.group(4) or "" for m in _ATTRIBUTE.finditer(attributes)}
    if name not in _KINDS or (name == "span" and given.get("class") != "tg-spoiler"):
        raise bad(f'can\'t parse entities: Unsupported start tag "{name}" at byte offset {offset}')
    entity: Json = {"type": _KINDS[name]}
    if name == "a":
        entity["url"] = unescape(given.get("href", ""))
    if name == "tg-emoji":
        entity["custom_emoji_id"] = given.get("emoji-id", "")
    if name == "blockquote" and "expandable" in given:
        entity["type"] = "expandable_blockquote"
    return entity


def _close(opened: list[tuple[str, int, Json]], name: str, offset: int) -> tuple[int, Json]:
    if not opened:
        raise bad(f"can't parse entities: Unexpected end tag at byte offset {offset}")
    expected, start, entity = opened.pop()
    if expected != name:
        raise bad(
            f"can't parse entities: Unmatched end tag at byte offset {offset}, "
            f'expected "</{expected}>", found "</{name}>"'
        )
    return start, entity
