"""A call's fields, whether they came as JSON, as a form or with files."""

from __future__ import annotations

import json
from dataclasses import dataclass

from aiohttp import web
from multidict import MultiDictProxy

from emulators.telegram.errors import bad
from emulators.wire import Json

# In a form everything is text. These stay text even when they look like a number or like JSON.
_WORDS = frozenset(
    [
        "address",
        "callback_query_id",
        "caption",
        "custom_title",
        "description",
        "file_id",
        "first_name",
        "icon_custom_emoji_id",
        "language_code",
        "last_name",
        "name",
        "parse_mode",
        "phone_number",
        "secret_token",
        "short_description",
        "text",
        "title",
        "url",
        "user_custom_title",
        "vcard",
        "document",
        "photo",
        "voice",
        "audio",
        "action",
        "emoji",
    ]
)


@dataclass(frozen=True, slots=True)
class Upload:
    """A file that came with a call."""

    name: str
    content: bytes
    content_type: str


@dataclass(frozen=True, slots=True)
class Call:
    """What a call says."""

    fields: Json
    files: dict[str, Upload]


async def read_call(request: web.Request) -> Call:
    """The fields of a request in any of the forms Telegram takes, null left out."""
    fields: Json = {name: _value(name, text) for name, text in request.query.items()}
    files: dict[str, Upload] = {}
    if request.content_type == "application/json":
        try:
            body = await request.json()
        except ValueError:
            raise bad("can't parse JSON object") from None
        if not isinstance(body, dict):
            raise bad("object expected as request body")
        fields |= body
    elif request.method == "POST":
        _take_form(await request.post(), fields, files)
    return Call({name: value for name, value in fields.items() if value is not None}, files)


def _take_form(
    form: MultiDictProxy[str | bytes | bytearray | web.FileField], fields: Json, files: dict[str, Upload]
) -> None:
    for name, part in form.items():
        if isinstance(part, web.FileField):
            files[name] = Upload(part.filename, part.file.read(), part.content_type)
            fields.setdefault(name, f"attach://{name}")
        elif isinstance(part, str):
            fields[name] = _value(name, part)
        else:
            files[name] = Upload(name, bytes(part), "application/octet-stream")


def _value(name: str, text: str) -> object:
    if name in _WORDS:
        return text
    try:
        return json.loads(text)
    except ValueError:
        return {"True": True, "False": False}.get(text, text)
