"""What a file's history says of each Step."""

from __future__ import annotations

import json

import numpy as np
import pytest

from editor.document.image import Image
from editor.document.step import Step
from editor.photo.load import load
from editor.render.export import export
from editor.render.output.deeds import LONGEST, deeds_of
from editor.render.output.settings import ExportSettings
from editor.render.output.size import OutputSize
from editor.render.pipeline import Pipeline
from filters.kernel import Kernel
from filters.params.kinds.file import FilePath


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
