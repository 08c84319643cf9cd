"""The words, one folder a language, Project Fluent (.ftl).

`words(language)` gives the texts of one language. Every key exists in all six; a key that is missing
falls back to zh-Hant, and a test fails.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path

from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax.ast import Resource

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


class Words:
    """The texts of one language."""

    def __init__(self, language: str) -> None:
        self.language = language
        self._bundle = FluentBundle([language], use_isolating=False)
        self._fixed: dict[str, str] = {}
        for code in (FIRST, language):
            for resource in _resources(code):
                self._bundle.add_resource(resource, allow_overrides=True)

    def text(self, id: str, /, **args: str | int) -> str:
        """The sentence named `id`, with its arguments in place; KeyError when no language has it."""
        if not args and (known := self._fixed.get(id)) is not None:
            return known
        message = self._bundle.get_message(id)
        if message.value is None:
            raise KeyError(id)
        value, faults = self._bundle.format_pattern(message.value, args)
        if faults:
            raise KeyError(f"{id}: {faults[0]}")
        if not args:
            self._fixed[id] = str(value)
        return str(value)

    def also(self, id: str) -> tuple[str, ...]:
        """Other words for a label: its `.also` attribute, separated by commas."""
        message = self._bundle.get_message(id)
        if (pattern := message.attributes.get("also")) is None:
            return ()
        value, _ = self._bundle.format_pattern(pattern)
        return tuple(word.strip() for word in str(value).split(","))

    def has(self, id: str) -> bool:
        """Whether the sentence exists, here or in zh-Hant."""
        return bool(self._bundle.has_message(id))


@cache
def _resources(language: str) -> tuple[Resource, ...]:
    """The files of one language, read once: every other language falls back on those of the first."""
    return tuple(FluentResource(file.read_text("utf-8")) for file in sorted((FOLDER / language).glob("*.ftl")))


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
