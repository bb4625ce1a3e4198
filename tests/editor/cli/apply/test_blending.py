"""A blended or masked result of `apply`."""

from __future__ import annotations

import json
from dataclasses import replace

import numpy as np
import pytest

from editor.cli.parser import CommandParser
from editor.cli.step_options import add_step_options, steps_of
from editor.document.recipe import Recipe, save_recipe
from editor.document.step import Step
from editor.photo.save import save
from editor.presets.library import PresetLibrary
from editor.presets.preset import Preset
from filters.blending.blending import Blending
from tests.editor.cli.apply.calls import STORED, result


def test_a_result_is_blended_as_asked(apply, tmp_path):
    options = ("--opacity", "0.5", "--blend", "Soft light", "--blend-channels", "rg")
    code, said = apply("--filter", "gaussian_blur", "-p", "sigma=2", *options)
    assert (code, said) == (0, "")
    blended = result(tmp_path)[..., :3]
    assert apply("--filter", "gaussian_blur", "-p", "sigma=2") == (0, "")
    below, above = STORED, result(tmp_path)[..., :3].astype(float)
    root = np.where(below <= 0.25, ((16 * below - 12) * below + 4) * below, np.sqrt(below))
    dark = below - (1 - 2 * above) * below * (1 - below)
    soft = np.where(above <= 0.5, dark, below + (2 * above - 1) * (root - below))
    wanted = below + 0.5 * (soft - below)
    np.testing.assert_allclose(blended[..., :2], wanted[..., :2], atol=1e-5)
    np.testing.assert_allclose(blended[..., 2], STORED[..., 2], atol=1e-7)


def test_a_preset_keeps_its_blending_but_for_what_is_asked(apply, registry, tmp_path):
    step = Step.of(registry["gaussian_blur"], sigma=2.0)
    step = replace(step, opacity=0.25, blending=Blending("multiply", "lightness"))
    library = PresetLibrary.of(registry)
    library.save(Preset("Mine", step))
    parser = CommandParser()
    add_step_options(parser)
    asked = parser.parse_args(["--preset", "Mine", "--blend", "screen"])
    (found,) = steps_of(asked, registry, PresetLibrary.of(registry))
    assert (found.opacity, found.blending) == (0.25, Blending("screen", "lightness"))


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        (("--blend", "glow"), "blend mode 'glow' is not known: use normal, multiply"),
        (("--blend-channels", "xyz"), "blend channels 'xyz' are not known: use letters of rgba"),
        (("--opacity", "1.5"), "opacity 1.5 is not allowed: 0 to 1"),
    ],
)
def test_a_blending_that_is_none_is_one_sentence(apply, options, sentence):
    code, said = apply("--filter", "gaussian_blur", *options)
    assert code == 2
    assert sentence in said
    assert len(said.strip().splitlines()) == 1


def test_blending_does_not_go_with_a_recipe(apply, registry, tmp_path):
    save_recipe(tmp_path / "r.kroom.json", Recipe((Step.of(registry["emboss"]),)), registry)
    code, said = apply("--recipe", "r.kroom.json", "--blend-channels", "rgb")
    assert code == 2
    assert "--blend-channels does not go with --recipe" in said


@pytest.mark.parametrize("name", ["m.png", "m.json"])
def test_a_result_is_seen_through_a_mask(apply, tmp_path, name):
    rows, columns = STORED.shape[:2]
    half = np.zeros((rows, columns, 1), np.uint8)
    half[:, : columns // 2] = 255
    save(tmp_path / "m.png", half)
    box = {"shape": "rectangle", "centre": [columns / 4, rows / 2], "size": [columns / 2, rows]}
    (tmp_path / "m.json").write_text(json.dumps({"units": "pixels", "items": [box]}))
    assert apply("--filter", "invert", "--mask", name) == (0, "")
    out = result(tmp_path)[..., :3]
    wanted = STORED.copy()
    wanted[:, : columns // 2] = 1 - wanted[:, : columns // 2]
    np.testing.assert_allclose(out, wanted, atol=1e-6)


def test_a_mask_that_is_none_is_one_sentence(apply, tmp_path):
    (tmp_path / "m.json").write_text('{"items": [{"shape": "star"}]}')
    for name, sentence in (
        ("m.json", "m.json can't be read as a mask: item 1: a mask's shape 'star' is not known"),
        ("no.png", "no.png can't be opened"),
    ):
        code, said = apply("--filter", "invert", "--mask", name)
        assert code == 2
        assert sentence in said
        assert len(said.strip().splitlines()) == 1
