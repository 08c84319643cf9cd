"""The published description of the Bot API, held against every call."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from emulators.telegram.errors import bad
from emulators.wire import Json


class Spec:
    """Methods and types as in telegram-bot-api-spec's `api.json`."""

    def __init__(self, path: Path) -> None:
        if not path.exists():
            raise FileNotFoundError(f"the Bot API description is missing: {path}")
        described: Json = json.loads(path.read_text())
        self.methods: dict[str, Json] = described["methods"]
        self.types: dict[str, Json] = described["types"]

    def knows(self, method: str) -> bool:
        """Whether there is such a method."""
        return method in self.methods

    def answers_true(self, method: str) -> bool:
        """Whether the method's whole answer is `true`."""
        returns: list[str] = self.methods[method]["returns"]
        return returns == ["Boolean"]

    def check(self, method: str, fields: Json) -> None:
        """Raise a 400 for a field that is missing, unknown or of another type."""
        self._object(self.methods[method].get("fields", []), fields, method)

    def _object(self, described: list[Json], given: Json, where: str) -> None:
        known = {field["name"]: field for field in described}
        for name, field in known.items():
            if field["required"] and given.get(name) is None:
                raise bad(f"parameter {name} is required in {where}")
        for name, value in given.items():
            if name not in known:
                raise bad(f"{where} has no parameter {name}")
            if value is not None and not any(self._fits(kind, value) for kind in known[name]["types"]):
                self._explain(known[name]["types"], value, f"{where}.{name}")
                raise bad(f"{where}.{name} must be {' or '.join(known[name]['types'])}")

    def _explain(self, kinds: list[str], value: Any, where: str) -> None:
        if len(kinds) == 1 and isinstance(value, dict) and "fields" in self.types.get(kinds[0], {}):
            self._object(self.types[kinds[0]]["fields"], value, where)

    def _fits(self, kind: str, value: Any) -> bool:
        if kind.startswith("Array of "):
            return isinstance(value, list) and all(self._fits(kind[9:], each) for each in value)
        match kind:
            case "Integer":
                return isinstance(value, int) and not isinstance(value, bool)
            case "Float":
                return isinstance(value, int | float) and not isinstance(value, bool)
            case "String" | "InputFile":
                return isinstance(value, str)
            case "Boolean":
                return isinstance(value, bool)
        described = self.types[kind]
        if "subtypes" in described:
            return any(self._fits(each, value) for each in described["subtypes"])
        fields: list[Json] = described.get("fields", [])
        known = {field["name"]: field["types"] for field in fields}
        return (
            isinstance(value, dict)
            and all(field["name"] in value for field in fields if field["required"])
            and all(name in known and any(self._fits(each, v) for each in known[name]) for name, v in value.items())
        )
