"""The JSON Schema of recipes, made of what the code writes; docs/recipe.schema.json is its text.

``python -m editor.document.recipe_schema`` prints it.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any, Final

from editor.document.recipe import FORMAT, VERSION
from editor.document.step import LONGEST_NAME
from editor.masks.mask import JOINS, MOST_ITEMS, SHAPES, UNITS
from filters.blending.lightness import LIGHTNESS_RULES
from filters.blending.modes import MODES
from filters.design.kernel_kind import KernelKind
from filters.design.stack_kind import StackKind
from filters.filter_spec import FilterSpec
from filters.params.kinds.number import NumberKind
from filters.params.param import Param
from filters.registry import Registry

DIALECT: Final = "https://json-schema.org/draft/2020-12/schema"
LONGEST_SIDE: Final = 255  # taps
TYPES: Final = {
    bool: "boolean", int: "integer", float: "number", str: "string", list: "array", dict: "object",
    type(None): "null",
}  # fmt: skip


def recipe_schema(registry: Registry) -> dict[str, Any]:
    """Return the schema of a recipe; the values of filters that it does not know may be any."""
    return {
        "$schema": DIALECT,
        "title": "Kernelroom recipe",
        "description": "A photo's steps, UTF-8. Keys that are not listed are ignored.",
        "type": "object",
        "required": ["format", "version", "steps"],
        "properties": {
            "format": {"const": FORMAT},
            "version": {"type": "integer", "minimum": 1, "maximum": VERSION},
            "photo": {"$ref": "#/$defs/photo"},
            "steps": {
                "description": "In the order in which they are done.",
                "type": "array",
                "items": {"$ref": "#/$defs/step"},
            },
        },
        "$defs": {"photo": _photo(), "step": _step(registry), "kernel": _kernel()},
    }


def schema_text(registry: Registry) -> str:
    """Return the published file's text."""
    return json.dumps(recipe_schema(registry), indent=2, ensure_ascii=False) + "\n"


def _photo() -> dict[str, Any]:
    return {
        "description": "What the steps were made for; found by its bytes where it was moved.",
        "type": "object",
        "required": ["path"],
        "properties": {
            "path": {"type": "string"},
            "sha256": {
                "description": "Of the file's bytes, in hexadecimal; empty where not known.",
                "type": "string",
                "maxLength": 64,
            },
            "size": {"description": "The file's bytes.", "type": "integer", "minimum": 0},
            "page": {
                "description": "Which page or frame of the file, from 0; 0 where it is missing.",
                "type": "integer",
                "minimum": 0,
            },
        },
    }


def _mask() -> dict[str, Any]:
    """Return a mask's form; docs/masks.md has the values of each shape."""
    refined = {
        "grow": {"type": "number"},
        "feather": {"type": "number", "minimum": 0},
        "contrast": {"type": "number", "minimum": -1, "maximum": 1},
        "invert": {"type": "boolean"},
        "opacity": {"type": "number", "minimum": 0, "maximum": 1},
    }
    item = {
        "shape": {"enum": [shape.name for shape in SHAPES]},
        "join": {"enum": list(JOINS)},
        **refined,
    }
    return {
        "type": "object",
        "required": ["items"],
        "properties": {
            "name": {"type": "string"},
            "units": {"enum": list(UNITS)},
            "items": {
                "type": "array",
                "minItems": 1,
                "maxItems": MOST_ITEMS,
                "items": {"type": "object", "required": ["shape"], "properties": item},
            },
            **refined,
        },
    }


def _step(registry: Registry) -> dict[str, Any]:
    return {
        "type": "object",
        "required": ["filter"],
        "properties": {
            "filter": {"description": "The filter's id.", "type": "string"},
            "version": {"description": "Of the filter.", "type": "integer"},
            "values": {
                "description": "By the parameter's name; those left out have their defaults.",
                "type": "object",
            },
            "enabled": {"description": "Whether it is on.", "type": "boolean"},
            "opacity": {
                "description": "How much of the result is mixed with what lies below.",
                "type": "number",
                "minimum": 0,
                "maximum": 1,
            },
            "blend": {
                "description": "How the result is laid over what lies below.",
                "enum": list(MODES),
            },
            "blend_channels": {
                "description": f"Letters of rgba that change, or {', '.join(LIGHTNESS_RULES)}.",
                "type": "string",
            },
            "plugin": {
                "description": "The plugin that gives the filter, with its version.",
                "type": "string",
            },
            "mask": {"description": "Where it is seen.", **_mask()},
            "name": {
                "description": "What a person calls it.",
                "type": "string",
                "maxLength": LONGEST_NAME,
            },
        },
        "allOf": [_values_of(spec) for spec in registry],
    }


def _values_of(spec: FilterSpec) -> dict[str, Any]:
    """Return what holds for the Steps of one filter, in the version that the registry has."""
    is_this = {
        "filter": {"const": spec.id},
        "version": {"const": spec.version},
    }
    values = {param.name: _value(param) for param in spec.params}
    return {
        "if": {"required": ["filter", "version"], "properties": is_this},
        "then": {
            "title": spec.title,
            "properties": {"values": {"properties": values, "additionalProperties": False}},
        },
    }


def _value(param: Param) -> dict[str, Any]:
    kind = param.kind
    if isinstance(kind, KernelKind):
        return {"description": param.label, "$ref": "#/$defs/kernel"}
    if isinstance(kind, StackKind):
        row = {"type": "array", "minItems": 1, "items": {"$ref": "#/$defs/kernel"}}
        planes = {"description": "Rows of kernels.", "type": "array", "minItems": 1, "items": row}
        return {
            "description": f"{param.label}: {kind.described()}",
            "type": "object",
            "required": ["planes"],
            "properties": {"planes": planes},
        }
    form: dict[str, Any] = {
        "description": f"{param.label}: {kind.described()}",
        "default": param.to_json(param.default),
    }
    if isinstance(kind, NumberKind):
        limits = {"minimum": kind.range.minimum, "maximum": kind.range.maximum}
        finite = {name: end for name, end in limits.items() if abs(end) < float("inf")}
        return {**form, "type": "integer" if kind.whole else "number", **finite}
    return {**form, "type": _types(param.to_json(v) for v in (param.default, *kind.samples()))}


def _types(forms: Iterable[Any]) -> str | list[str]:
    found = sorted({TYPES[type(form)] for form in forms})
    return found[0] if len(found) == 1 else found


def _kernel() -> dict[str, Any]:
    row = {
        "type": "array",
        "minItems": 1,
        "maxItems": LONGEST_SIDE,
        "items": {"type": ["number", "null"]},
    }
    return {
        "type": "object",
        "required": ["weights"],
        "properties": {
            "weights": {
                "description": "Rows of one length; null is a hole: a tap that is not there.",
                "type": "array",
                "minItems": 1,
                "maxItems": LONGEST_SIDE,
                "items": row,
            },
            "origin": {
                "description": "Row and column of the tap on the pixel.",
                "type": "array",
                "minItems": 2,
                "maxItems": 2,
                "items": {"type": "integer", "minimum": 0, "maximum": LONGEST_SIDE - 1},
            },
            "divisor": {"type": "number"},
            "offset": {"description": "In full scale, 0 to 1.", "type": "number"},
            "normalize": {"description": "Whether to divide by the sum.", "type": "boolean"},
            "design": {
                "description": "What made the weights; left out on reading where it does not.",
                "type": "object",
                "required": ["generator", "values"],
                "properties": {"generator": {"type": "string"}, "values": {"type": "object"}},
            },
        },
    }


if __name__ == "__main__":
    print(schema_text(Registry.builtin()), end="")
