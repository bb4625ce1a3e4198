"""A result in a profile of grey, saved in sRGB."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from editor.colour.named_profiles import named
from editor.document.image import Image, Metadata
from editor.document.step import Step
from editor.photo.load import load
from editor.render.export import export
from editor.render.output.settings import ExportSettings
from editor.render.output.target import SRGB
from editor.render.pipeline import Pipeline
from filters.registry import Registry

GREY = np.arange(256, dtype=np.uint8).reshape(16, 16, 1)


@pytest.mark.parametrize("has_step", [False, True])
def test_the_file_has_the_same_levels_and_no_profile(
    registry: Registry, tmp_path: Path, has_step: bool
) -> None:
    image = Image(GREY, Metadata(icc=None if has_step else named("grey").icc))
    steps = (Step.of(registry["convert_to_profile"], profile="grey"),) if has_step else ()
    path = tmp_path / "out.png"
    export(Pipeline.of(image, steps, registry), path, settings=ExportSettings(profile=SRGB))
    saved = load(path)
    assert saved.metadata.icc is None
    assert np.array_equal(saved.samples, GREY)
