"""The published schema fits every built-in preset, and refuses what the reader refuses."""

import json
from pathlib import Path

import pytest

from editor.presets.preset import Preset, PresetError
from editor.storage.folders import CATALOGUE
from tests.json_schema import faults

SCHEMA = json.loads((Path(__file__).parents[3] / "docs" / "preset.schema.json").read_text())


@pytest.mark.parametrize("path", sorted(CATALOGUE.glob("*.json")), ids=lambda path: path.stem)
def test_every_built_in_preset_fits(path):
    assert faults(json.loads(path.read_text(encoding="utf-8")), SCHEMA, SCHEMA) == []


@pytest.mark.parametrize(
    "change",
    [
        {"format": "x"},
        {"version": 2},
        {"version": "1"},
        {"name": 3},
        {"tags": "Blur"},
        {"step": {}},
        {"step": {"filter": "convolution", "values": {"kernel": {}}}},
        {"step": {"filter": "convolution", "opacity": 2}},
        {"note": 1},
    ],
)
def test_what_the_schema_refuses_the_reader_refuses_too(change, registry):
    form = json.loads((CATALOGUE / "sharpen.json").read_text(encoding="utf-8")) | change
    assert faults(form, SCHEMA, SCHEMA)
    with pytest.raises(PresetError):
        Preset.from_bytes(json.dumps(form).encode(), registry)
