"""The schema of HSDS itself, where the machine has it: `GUARDIAN_TEST_HSDS` names it.

Either the folder with `service.json` and its neighbors, or one compiled file (`compiled/service.json`,
`compiled/service_with_definitions.json`), of 3.0 or newer, from Open Referral's specification. It is theirs (Creative
Commons Attribution-ShareAlike), so it is no part of this repository.
"""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator, FormatChecker
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012

GIVEN = os.environ.get("GUARDIAN_TEST_HSDS")


def service_validator(where: Path) -> Draft202012Validator:
    """Checks one service as the published schema says, unknown fields refused, as its authors check their examples."""
    root = where / "service.json" if where.is_dir() else where

    def neighbor(uri: str) -> Resource[Any]:
        return DRAFT202012.create_resource(_closed(root.parent / uri.rpartition("/")[2]))

    registry: Registry[Any] = Registry(retrieve=neighbor)  # type: ignore[call-arg]  # attrs hides the alias from mypy
    return Draft202012Validator(_closed(root), registry=registry, format_checker=FormatChecker())


def _closed(file: Path) -> Any:
    return json.loads(file.read_text("utf-8"), object_hook=_close)


def _close(part: dict[str, Any]) -> dict[str, Any]:
    return {"additionalProperties": False, **part} if isinstance(part.get("properties"), dict) else part
