"""The words, one folder a language, Project Fluent (.ftl).

`words(language)` gives the texts of one language. Every key exists in all six; a key that is missing
falls back to zh-Hant, and a test fails.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from fluent.runtime import FluentBundle
from fluent.syntax import FluentParser
from fluent.syntax.ast import Message, Pattern, Resource, TextElement

FOLDER = Path(__file__).parent
LANGUAGES = ("zh-Hant", "en", "id", "vi", "th", "fil")
NAMES = {
    "zh-Hant": "中文",
    "en": "English",
    "id": "Bahasa Indonesia",
    "vi": "Tiếng Việt",
    "th": "ภาษาไทย",
    "fil": "Filipino",
}
FIRST = "zh-Hant"


@dataclass(frozen=True, slots=True)
class _Files:
    """What the files of one language say, by the name of each sentence."""

    plain: dict[str, str]  # most sentences hold no argument, and need nothing of what forms the others
    formed: dict[str, Message]
    also: dict[str, tuple[str, ...]]

    def take(self, message: Message) -> None:
        id = message.id.name
        if (text := _plain(message.value)) is not None:
            self.plain[id] = text
        else:
            self.formed[id] = message
        if others := _others(message):
            self.also[id] = others


class Words:
    """The texts of one language."""

    def __init__(self, language: str) -> None:
        self.language = language
        first, own = _read(FIRST), _read(language)
        lacking = {*first.plain, *first.formed} - {*own.plain, *own.formed}
        self._plain = {id: text for id, text in first.plain.items() if id in lacking} | own.plain
        self._also = {id: others for id, others in first.also.items() if id in lacking} | own.also
        formed = {id: message for id, message in first.formed.items() if id in lacking} | own.formed
        self._bundle = FluentBundle([language], use_isolating=False)
        self._bundle.add_resource(Resource(list(formed.values())))

    def text(self, id: str, /, **args: str | int) -> str:
        """The sentence named `id`, with its arguments in place; KeyError when no language has it."""
        if (plain := self._plain.get(id)) is not None:
            return plain
        message = self._bundle.get_message(id)
        if message.value is None:
            raise KeyError(id)
        value, faults = self._bundle.format_pattern(message.value, args)
        if faults:
            raise KeyError(f"{id}: {faults[0]}")
        return str(value)

    def also(self, id: str) -> tuple[str, ...]:
        """Other words for a label: its `.also` attribute, separated by commas."""
        return self._also.get(id, ())

    def has(self, id: str) -> bool:
        """Whether the sentence exists, here or in zh-Hant."""
        return id in self._plain or bool(self._bundle.has_message(id))


@cache
def _read(language: str) -> _Files:
    files = _Files({}, {}, {})
    for file in sorted((FOLDER / language).glob("*.ftl")):
        for entry in FluentParser(with_spans=False).parse(file.read_text("utf-8")).body:
            if isinstance(entry, Message):
                files.take(entry)
    return files


def _plain(pattern: Pattern | None) -> str | None:
    """The text of a pattern that holds no argument; None of any other."""
    elements = pattern.elements if pattern is not None else []
    return elements[0].value if len(elements) == 1 and isinstance(elements[0], TextElement) else None


def _others(message: Message) -> tuple[str, ...]:
    texts = [_plain(attribute.value) for attribute in message.attributes if attribute.id.name == "also"]
    return tuple(word.strip() for text in texts if text is not None for word in text.split(","))


@cache
def words(language: str) -> Words:
    """The texts of `language`, or of zh-Hant when we do not speak it."""
    return Words(language if language in LANGUAGES else FIRST)


def guess(tag: str | None) -> str:
    """The language to begin in, from a phone's BCP 47 tag; zh-Hant when it says nothing."""
    if not tag:
        return FIRST
    primary = tag.replace("_", "-").split("-")[0].lower()
    return _PRIMARY.get(primary, FIRST if primary == "zh" else "en")


_PRIMARY: Mapping[str, str] = {
    "en": "en",
    "id": "id",
    "in": "id",
    "ms": "id",
    "vi": "vi",
    "th": "th",
    "fil": "fil",
    "tl": "fil",
}
