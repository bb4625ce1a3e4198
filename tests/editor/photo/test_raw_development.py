"""Camera raw photos developed again: exposure, white balance, highlights, against the sensor."""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import pytest

from editor.cli import commands
from editor.document.first_steps import first_steps, own_steps
from editor.document.image import Image
from editor.document.recipe import Recipe
from editor.document.step import Step
from editor.photo.load import load
from editor.photo.raw_development import forget_developed
from editor.render.filter_failure import FilterFailure
from editor.render.pipeline import Pipeline
from editor.storage.file_error import FileError
from filters.pixels.light import SRGB
from tests.editor.photo.raw_maker import mosaic

SENSOR_WHITE = 16383


@pytest.fixture
def raw(tmp_path: Path) -> Path:
    """A wedge of grey from dark to beyond what the sensor holds, 64 x 96."""
    wedge = np.minimum(np.linspace(200, 20000, 96), SENSOR_WHITE)
    mosaic(tmp_path / "a.dng", np.tile(wedge, (64, 1)).astype(np.uint16))
    forget_developed()
    return tmp_path / "a.dng"


def light(registry, image: Image, **values: object) -> np.ndarray:
    """Return linear light of the middle row."""
    step = Step.of(registry["develop_raw"], **values)
    pixels = Pipeline.of(image, (step,), registry).values(image.region)
    return SRGB.to_linear(np.ascontiguousarray(pixels))[32]


def test_as_it_is_opened_it_changes_nothing(registry, raw):
    image = load(raw)
    assert image.metadata.is_raw
    assert image.colours.name == "Rec. 2020"
    steps = first_steps(image, registry)
    assert [step.filter_id for step in steps] == ["develop_raw"]
    assert own_steps(steps) == ()
    pipeline = Pipeline.of(image, steps, registry)
    assert pipeline.steps == ()
    assert (pipeline.levels(image.region, np.uint16) == image.samples).all()


def test_exposure_is_in_stops_and_keeps_what_is_beyond_white(registry, raw):
    image = load(raw)
    plain = SRGB.to_linear(image.floats(image.region))[32]
    dark = light(registry, image, exposure=-1.0)
    bright = light(registry, image, exposure=1.0)
    inside = plain.max(1) < 0.9
    assert inside.sum() > 40
    np.testing.assert_allclose(dark[inside], plain[inside] / 2, atol=2e-4)
    np.testing.assert_allclose(bright[inside], plain[inside] * 2, atol=4e-4)
    assert bright.max() == pytest.approx(2, abs=0.1)


def test_highlights_that_are_kept_come_back(registry, raw):
    image = load(raw)
    warm = {"white_balance": "temperature", "temperature": 3000.0}  # blue is raised most
    clipped = light(registry, image, **warm)
    kept = light(registry, image, highlights="keep", **warm)
    assert clipped.max() <= 1.001
    assert kept.max() > 1.2
    low = clipped.max(1) < 0.5
    np.testing.assert_allclose(kept[low], clipped[low], rtol=0.02, atol=2e-3)
    for way in ("blend", "rebuild"):
        assert np.isfinite(light(registry, image, highlights=way, **warm)).all()


def test_a_lower_temperature_makes_the_photo_bluer(registry, raw):
    image = load(raw)
    found = [
        light(registry, image, white_balance="temperature", temperature=kelvin)[30]
        for kelvin in (3000.0, 5000.0, 8000.0)
    ]
    ratios = [float(one[2] / one[0]) for one in found]
    assert ratios[0] > ratios[1] > ratios[2]
    magenta = light(registry, image, white_balance="temperature", tint=50.0)[30]
    plain = light(registry, image, white_balance="temperature")[30]
    assert magenta[1] / magenta[0] < plain[1] / plain[0]
    grey = light(registry, image, white_balance="grey world")[30]
    assert grey.max() / grey.min() < 1.05  # the mosaic is grey


@pytest.mark.parametrize("way", ["DHT", "AAHD", "DCB", "PPG", "VNG", "linear"])
def test_each_demosaic_gives_the_same_flat_field(registry, tmp_path, way):
    mosaic(tmp_path / "a.dng", np.full((48, 64), 5000, np.uint16))
    image = load(tmp_path / "a.dng")
    plain = SRGB.to_linear(image.floats(image.region))[24, 32]
    np.testing.assert_allclose(light(registry, image, demosaic=way)[24], plain, atol=1e-3)


def test_it_lives_in_a_recipe_and_apply_has_its_options(
    registry, raw, tmp_path, monkeypatch, capsys
):
    monkeypatch.setenv("KERNELROOM_DATA", str(tmp_path / "data"))
    step = Step.of(registry["develop_raw"], exposure=-1.0, highlights="keep")
    recipe = tmp_path / "r.kroom.json"
    recipe.write_text(Recipe((step,)).to_text(registry))
    assert Recipe.from_bytes(recipe.read_bytes(), registry).steps == (step,)
    call = ["apply", str(raw), "-o"]
    by_recipe, by_options = tmp_path / "r.tif", tmp_path / "o.tif"
    assert commands.run([*call, str(by_recipe), "--recipe", str(recipe)], registry) == 0
    options = ["--raw-exposure", "-1", "--raw-highlights", "keep"]
    assert commands.run([*call, str(by_options), *options], registry) == 0
    assert (load(by_recipe).samples == load(by_options).samples).all()
    assert load(by_options).samples.dtype == np.uint16
    first = (*call, str(by_options), *options, "--filter", "invert")
    assert commands.run(list(first), registry) == 0
    inverted = 65535 - load(by_recipe).samples.astype(int)
    assert np.abs(load(by_options).samples - inverted).max() <= 1
    assert commands.run([*call, str(by_options), "--raw-demosaic", "magic"], registry) == 2
    assert "magic" in capsys.readouterr().err


def test_other_photos_are_refused_and_without_rawpy_the_command_is_told(
    registry, raw, tmp_path, monkeypatch
):
    step = Step.of(registry["develop_raw"], exposure=1.0)
    image = load(Path("tests/photos/coffee.png"))
    with pytest.raises(FilterFailure, match="is no camera raw photo, which it develops only"):
        Pipeline.of(image, (step,), registry).values(image.region)
    opened = load(raw)
    monkeypatch.setitem(sys.modules, "rawpy", None)
    with pytest.raises(FilterFailure, match="-m pip install rawpy"):
        Pipeline.of(opened, (step,), registry).values(opened.region)


def test_a_raw_photo_that_is_cut_off_never_opens_in_silence(registry, raw, capfd):
    content = raw.read_bytes()
    raw.write_bytes(content[: len(content) * 2 // 3])
    with pytest.raises(FileError, match="damaged or cut off"):
        load(raw)
    image = load(raw, damaged=True)
    assert image.notes == ("its data ends early: what is missing is black",)
    assert (image.samples[-8:] == 0).all()
    assert image.samples[8, -8].min() > 0
    step = Step.of(registry["develop_raw"], exposure=-1.0)
    pipeline = Pipeline.of(image, (step,), registry)
    assert (pipeline.values(image.region)[-8:] == 0).all()
    assert capfd.readouterr().err == ""
