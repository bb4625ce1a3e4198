"""As much of JSON Schema as the published schemas use."""

from __future__ import annotations

from typing import Any

KINDS = {
    "object": dict, "array": list, "string": str, "boolean": bool, "null": type(None),
}  # fmt: skip


def faults(value: Any, schema: dict[str, Any], root: dict[str, Any], place: str = "$") -> list[str]:
    """Return where a value is not what a schema wants; `root` holds the definitions."""
    if "$ref" in schema:
        schema = root["$defs"][schema["$ref"].rpartition("/")[2]]
    if "anyOf" in schema:
        each = [faults(value, one, root, place) for one in schema["anyOf"]]
        return [] if [] in each else each[0]
    found = []
    if "const" in schema and value != schema["const"]:
        found.append(f"{place}: not {schema['const']!r}")
    kinds = schema.get("type", [])
    kinds = [kinds] if isinstance(kinds, str) else kinds
    if kinds and not any(_is_kind(value, kind) for kind in kinds):
        return [*found, f"{place}: not {kinds}"]
    found += _beyond(value, schema, place)
    if isinstance(value, list) and "items" in schema:
        for index, item in enumerate(value):
            found += faults(item, schema["items"], root, f"{place}[{index}]")
    if isinstance(value, dict):
        found += _faults_inside(value, schema, root, place)
    for one in schema.get("allOf", []):
        if not faults(value, one["if"], root, place):
            found += faults(value, one["then"], root, place)
    return found


def _faults_inside(value: dict, schema: dict[str, Any], root: dict[str, Any], place: str):
    found = [f"{place}: no {key}" for key in schema.get("required", []) if key not in value]
    known, others = schema.get("properties", {}), schema.get("additionalProperties", {})
    for key, item in value.items():
        inner = known.get(key, others)
        if inner is False:
            found.append(f"{place}.{key}: not allowed")
        else:
            found += faults(item, inner, root, f"{place}.{key}")
    return found


def _is_kind(value: Any, kind: str) -> bool:
    if kind in ("number", "integer"):
        whole = isinstance(value, int) and not isinstance(value, bool)
        return whole or (kind == "number" and isinstance(value, float))
    return isinstance(value, KINDS[kind])


def _beyond(value: Any, schema: dict[str, Any], place: str) -> list[str]:
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        low, high = schema.get("minimum", -1e99), schema.get("maximum", 1e99)
        return [] if low <= value <= high else [f"{place}: not {low} to {high}"]
    if isinstance(value, (str, list)):
        name = "Length" if isinstance(value, str) else "Items"
        low, high = schema.get(f"min{name}", 0), schema.get(f"max{name}", 1e99)
        return [] if low <= len(value) <= high else [f"{place}: length {len(value)}"]
    return []
