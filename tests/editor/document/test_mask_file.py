"""Mask files: JSON with or without its head, pictures, and what is refused."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from editor.document.mask_file import load_mask, save_mask
from editor.document.recipe import Recipe, load_recipe, save_recipe
from editor.document.step import Step
from editor.masks.fields import MaskError
from editor.masks.mask import Mask
from editor.presets.preset import Preset
from editor.storage.file_error import FileError
from filters.registry import Registry

REGISTRY = Registry.builtin()
MASK = Mask.from_json({"name": "Spot", "items": [{"shape": "ellipse"}], "feather": 0.01})


def test_a_mask_comes_back_from_its_file(tmp_path: Path) -> None:
    save_mask(tmp_path / "m.json", MASK)
    assert load_mask(tmp_path / "m.json") == MASK
    (tmp_path / "plain.json").write_text('{"items": [{"shape": "rectangle"}]}')
    assert load_mask(tmp_path / "plain.json").items[0].shape.name == "rectangle"


def test_long_strokes_come_back(tmp_path: Path) -> None:
    points = [[index / 99_999, 0.1234, 0.567] for index in range(100_000)]
    brush = {"shape": "brush", "strokes": [{"radius": 0.02, "points": points}]}
    mask = Mask.from_json({"items": [brush]})
    save_mask(tmp_path / "m.json", mask)
    assert load_mask(tmp_path / "m.json") == mask


def test_it_travels_in_recipes_and_presets(tmp_path: Path) -> None:
    step = replace(Step.of(REGISTRY["exposure"], stops=1.0), mask=MASK)
    save_recipe(tmp_path / "r.kroom.json", Recipe((step,)), REGISTRY)
    assert load_recipe(tmp_path / "r.kroom.json", REGISTRY).steps == (step,)
    text = Preset("Bright spot", step).to_text(REGISTRY)
    assert Preset.from_bytes(text.encode(), REGISTRY).step == step


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("{", "can't be read as a mask: line 1"),
        ('{"format": "kernelroom recipe", "items": []}', '"format" must be "kernelroom mask"'),
        ('{"version": 9, "items": []}', "made by a newer Kernelroom"),
        ('{"version": true, "items": []}', "version True is not a whole number"),
        ('{"items": []}', "a mask of 0 items"),
    ],
)
def test_what_is_no_mask_names_the_file(tmp_path: Path, text: str, sentence: str) -> None:
    (tmp_path / "m.json").write_text(text)
    with pytest.raises(MaskError, match=sentence):
        load_mask(tmp_path / "m.json")


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    for name in ("m.png", "m.json"):
        with pytest.raises(FileError, match=name):
            load_mask(tmp_path / name)
