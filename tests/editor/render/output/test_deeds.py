"""What a file's history says of each Step."""

from __future__ import annotations

import json
from dataclasses import replace

import numpy as np
import pytest

from editor.document.image import Image
from editor.document.step import Step
from editor.masks.mask import Mask, MaskItem, WholeMask
from editor.masks.ranges import PictureMask
from editor.photo.load import load
from editor.render.export import export
from editor.render.output.deeds import LONGEST, deeds_of
from editor.render.output.settings import ExportSettings
from editor.render.output.size import OutputSize
from editor.render.pipeline import Pipeline
from filters.kernel import Kernel
from filters.params.kinds.file import FilePath
from filters.params.kinds.frames import Frames
from filters.params.kinds.picture import Picture
from filters.plugin import FilterSpec, Pixels, image_filter
from filters.registry import Registry

NO_PICTURE, NO_FRAMES = Picture(), Frames()


@image_filter("Laid over")
def laid_over(pixels: Pixels, picture: Picture = NO_PICTURE, more: Frames = NO_FRAMES) -> Pixels:
    """Return it as it is."""
    return pixels


SPEC = FilterSpec.of(laid_over, "test.laid_over")


def test_each_step_is_told_as_in_a_recipe(registry):
    step = Step.of(registry["gaussian_blur"], sigma=3.0)
    off = Step(step.filter_id, step.values, enabled=False)
    (told,) = deeds_of((step, off), registry)
    assert Step.from_json(json.loads(told), registry) == step


def test_a_file_goes_by_its_name(registry):
    file = FilePath("/home/ann/papers/matt.icc")
    step = Step.of(registry["convert_to_profile"], profile="file", file=file)
    (told,) = deeds_of((step,), registry)
    assert "matt.icc" in told
    assert "ann" not in told


def test_pictures_of_values_and_of_masks_go_by_their_names(registry):
    inner = Mask.of_picture("/home/ann/inner.png")
    mask = Mask((MaskItem(PictureMask("/home/ann/outer.png")), MaskItem(WholeMask(inner))))
    values = {"picture": Picture("C:\\Users\\ann\\wed.png"), "more": Frames(("/home/ann/2.png",))}
    step = replace(Step.of(SPEC, **values), mask=mask)
    (told,) = deeds_of((step,), Registry((*registry.specs, SPEC)))
    assert "ann" not in told
    form = json.loads(told)
    assert form["values"]["picture"] == "wed.png"
    assert form["values"]["more"] == "2.png"
    assert all(f"{name}.png" in json.dumps(form["mask"]) for name in ("inner", "outer"))


def test_what_is_long_is_left_out_by_name(registry):
    weights = np.random.default_rng(1).random((61, 61))
    step = Step.of(registry["convolution"], kernel=Kernel(weights))
    (told,) = deeds_of((step,), registry)
    assert len(told) <= LONGEST
    assert json.loads(told)["left_out"] == ["values"]


@pytest.mark.parametrize("suffix", ["jpg", "png", "tif", "webp", "avif", "jxl"])
def test_a_file_tells_its_steps_where_asked(registry, tmp_path, suffix):
    pixels = np.full((40, 60, 3), 90, np.uint8)
    pipeline = Pipeline.of(
        Image(pixels), (Step.of(registry["gaussian_blur"], sigma=3.0),), registry
    )
    path = tmp_path / f"a.{suffix}"
    settings = ExportSettings(history=True, size=OutputSize(percent=50))
    assert export(pipeline, path, settings=settings) == ()
    xmp = load(path).metadata.xmp
    assert xmp.count(b"<stEvt:action>") == 2
    assert xmp.index(b"gaussian_blur") < xmp.index(b"resize")
    export(pipeline, path)
    assert load(path).metadata.xmp is None
