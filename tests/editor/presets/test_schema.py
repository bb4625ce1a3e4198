"""The published schema fits every built-in preset, and refuses what the reader refuses."""

import json
from pathlib import Path

import pytest

from editor.presets.preset import Preset, PresetError
from editor.storage.folders import CATALOGUE

SCHEMA = json.loads((Path(__file__).parents[3] / "docs" / "preset.schema.json").read_text())
KINDS = {
    "object": dict, "array": list, "string": str, "boolean": bool, "null": type(None),
}  # fmt: skip


def is_kind(value, kind):
    if kind in ("number", "integer"):
        whole = isinstance(value, int) and not isinstance(value, bool)
        return whole or (kind == "number" and isinstance(value, float))
    return isinstance(value, KINDS[kind])


def faults(value, schema, place="$"):
    """As much of JSON Schema as ours uses."""
    if "$ref" in schema:
        schema = SCHEMA["$defs"][schema["$ref"].rpartition("/")[2]]
    if "anyOf" in schema:
        each = [faults(value, one, place) for one in schema["anyOf"]]
        return [] if [] in each else each[0]
    found = []
    if "const" in schema and value != schema["const"]:
        found.append(f"{place}: not {schema['const']!r}")
    kinds = schema.get("type", [])
    kinds = [kinds] if isinstance(kinds, str) else kinds
    if kinds and not any(is_kind(value, kind) for kind in kinds):
        return [*found, f"{place}: not {kinds}"]
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        low, high = schema.get("minimum", -1e99), schema.get("maximum", 1e99)
        found += [] if low <= value <= high else [f"{place}: not {low} to {high}"]
    if isinstance(value, (str, list)):
        name = "Length" if isinstance(value, str) else "Items"
        low, high = schema.get(f"min{name}", 0), schema.get(f"max{name}", 1e99)
        found += [] if low <= len(value) <= high else [f"{place}: length {len(value)}"]
    if isinstance(value, list) and "items" in schema:
        for index, item in enumerate(value):
            found += faults(item, schema["items"], f"{place}[{index}]")
    if isinstance(value, dict):
        found += [f"{place}: no {k}" for k in schema.get("required", []) if k not in value]
        known = schema.get("properties", {})
        for key, item in value.items():
            inner = known.get(key, schema.get("additionalProperties", {}))
            found += faults(item, inner, f"{place}.{key}")
    return found


@pytest.mark.parametrize("path", sorted(CATALOGUE.glob("*.json")), ids=lambda path: path.stem)
def test_every_built_in_preset_fits(path):
    assert faults(json.loads(path.read_text(encoding="utf-8")), SCHEMA) == []


@pytest.mark.parametrize(
    "change",
    [
        {"format": "x"}, {"version": 2}, {"version": "1"}, {"name": 3}, {"tags": "Blur"},
        {"step": {}}, {"step": {"filter": "convolution", "values": {"kernel": {}}}},
        {"step": {"filter": "convolution", "opacity": 2}}, {"note": 1},
    ],
)  # fmt: skip
def test_what_the_schema_refuses_the_reader_refuses_too(change, registry):
    form = json.loads((CATALOGUE / "sharpen.json").read_text(encoding="utf-8")) | change
    assert faults(form, SCHEMA)
    with pytest.raises(PresetError):
        Preset.from_bytes(json.dumps(form).encode(), registry)
