"""Telegram's own description of its methods and types, made strict: unknown fields are refused."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Wrong = Callable[[str, Any], list[str]]

_PLAIN: dict[str, tuple[type, ...]] = {"Integer": (int,), "String": (str,), "Boolean": (bool,), "Float": (int, float)}


def _fewest(alternatives: list[list[str]]) -> list[str]:
    return min(alternatives, key=lambda complaints: len(complaints))


class _Description:
    def __init__(self, api: dict[str, Any], allow_more: bool) -> None:
        self._known = api["types"] | api["methods"]
        self._allow_more = allow_more

    def complaints(self, name: str, value: Any, path: str = "$") -> list[str]:
        """What is wrong with the parameters of a method or with an object of a type."""
        if name.startswith("Array of "):
            if not isinstance(value, list):
                return [f"{path} is no list"]
            inner = name.removeprefix("Array of ")
            return [each for at, item in enumerate(value) for each in self.complaints(inner, item, f"{path}[{at}]")]
        if name in _PLAIN:
            fits = isinstance(value, _PLAIN[name]) and (name == "Boolean" or not isinstance(value, bool))
            return [] if fits else [f"{path} is no {name}"]
        described = self._known[name]
        if "subtypes" in described:
            found = [self.complaints(each, value, path) for each in described["subtypes"]]
            return _fewest(found)
        if not isinstance(value, dict):
            return [f"{path} is no {name}"]
        fields = {field["name"]: field for field in described.get("fields", ())}
        wrong = [f"{path} has no {each}" for each, field in fields.items() if field["required"] and each not in value]
        for key, item in value.items():
            if key in fields:
                wrong += _fewest([self.complaints(kind, item, f"{path}.{key}") for kind in fields[key]["types"]])
            elif not self._allow_more:
                wrong.append(f"{path}.{key} is unknown")
        return wrong


def _read(specs: Path) -> dict[str, Any]:
    described: dict[str, Any] = json.loads((specs / "telegram-bot-api-spec" / "api.json").read_text(encoding="utf-8"))
    return described


@pytest.fixture(scope="session")
def wrong_for_telegram(specs: Path) -> Wrong:
    """What Telegram would find wrong with a call, by the name of its method."""
    return _Description(_read(specs), allow_more=False).complaints


@pytest.fixture(scope="session")
def unlike_telegram(specs: Path) -> Wrong:
    """In what an update differs from what Telegram says it sends."""
    return _Description(_read(specs), allow_more=True).complaints
