"""LINE's own schemas, made strict: the type chooses the schema, and unknown fields are refused."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator

Schemas = dict[str, Any]
_PREFIX = "#/components/schemas/"


def _flat(name: str, schemas: Schemas) -> tuple[dict[str, Any], list[str]]:
    """A schema's own and inherited properties, and which it must have."""
    properties: dict[str, Any] = {}
    required: list[str] = []
    schema = schemas[name]
    for part in [*schema.get("allOf", ()), schema]:
        if "$ref" in part:
            inherited, needed = _flat(part["$ref"].removeprefix(_PREFIX), schemas)
            properties |= inherited
            required += needed
        else:
            properties |= part.get("properties", {})
            required += part.get("required", ())
    return properties, required


def _pointed(node: Any, schemas: Schemas) -> Any:
    """The same schema with its references led to the strict definitions."""
    if isinstance(node, list):
        return [_pointed(item, schemas) for item in node]
    if not isinstance(node, dict):
        return node
    if "$ref" in node:
        name = node["$ref"].removeprefix(_PREFIX)
        return {"$ref": f"#/$defs/{name}{'.any' if 'discriminator' in schemas[name] else ''}"}
    return {key: _pointed(value, schemas) for key, value in node.items() if key not in ("format", "externalDocs")}


def _chosen_by_type(mapping: dict[str, str]) -> Any:
    branches = [
        {
            "if": {"properties": {"type": {"const": kind}}},
            "then": {"$ref": f"#/$defs/{reference.removeprefix(_PREFIX)}"},
        }
        for kind, reference in mapping.items()
    ]
    return {"required": ["type"], "properties": {"type": {"enum": list(mapping)}}, "allOf": branches}


def _strict(path: Path, allow_more: bool) -> Schemas:
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    schemas = yaml.load(path.read_text(encoding="utf-8"), loader)["components"]["schemas"]
    defs: Schemas = {}
    for name, schema in schemas.items():
        properties, required = _flat(name, schemas)
        if "enum" in schema or schema.get("type", "object") != "object":
            defs[name] = _pointed(schema, schemas)
        else:
            defs[name] = {
                "type": "object",
                "properties": _pointed(properties, schemas),
                "required": required,
                "additionalProperties": allow_more,
            }
        if "discriminator" in schema:
            defs[f"{name}.any"] = _chosen_by_type(schema["discriminator"]["mapping"])
    return defs


def _checker(defs: Schemas) -> Callable[[str, Any], list[str]]:
    validators: dict[str, Draft202012Validator] = {}

    def complaints(name: str, value: Any) -> list[str]:
        if name not in validators:
            validators[name] = Draft202012Validator({"$ref": f"#/$defs/{name}", "$defs": defs})
        return [f"{error.json_path}: {error.message}" for error in validators[name].iter_errors(value)]

    return complaints


@pytest.fixture(scope="session")
def wrong_for_line(specs: Path) -> Callable[[str, Any], list[str]]:
    """What LINE would find wrong with an object we send, by the name of its schema."""
    return _checker(_strict(specs / "line-openapi" / "messaging-api.yml", allow_more=False))


@pytest.fixture(scope="session")
def unlike_line(specs: Path) -> Callable[[str, Any], list[str]]:
    """In what a webhook differs from what LINE says it sends."""
    return _checker(_strict(specs / "line-openapi" / "webhook.yml", allow_more=True))
