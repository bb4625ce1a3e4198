"""Files of results that have another size than their photo: resized, sharpened, as they are."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from editor.document.image import Image
from editor.document.step import Step
from editor.photo.load import load
from editor.render.export import export
from editor.render.output.settings import ExportSettings, Sharpening
from editor.render.output.size import OutputSize
from editor.render.pipeline import Pipeline
from filters.registry import Registry
from tests.sample_photos import COFFEE

PHOTO = load(COFFEE)


@pytest.mark.parametrize(
    "settings",
    [
        ExportSettings(),
        ExportSettings(size=OutputSize(percent=50)),
        ExportSettings(sharpening=Sharpening(amount=0.8)),
    ],
    ids=["as it is", "half", "sharpened"],
)
def test_a_cropped_photo_is_finished_as_one_that_was_cropped_before(
    settings: ExportSettings, registry: Registry, tmp_path: Path
) -> None:
    crop = Step.of(registry["crop"], unit="px", left=100, top=40, right=60, bottom=20)
    before = Image(PHOTO.samples[40:380, 100:540].copy(), PHOTO.metadata)
    for name, image, steps in (("a.png", PHOTO, (crop,)), ("b.png", before, ())):
        export(Pipeline.of(image, steps, registry), tmp_path / name, settings=settings)
    one, other = (load(tmp_path / name).samples for name in ("a.png", "b.png"))
    apart = np.abs(one.astype(int) - other)
    assert apart.max() <= 1  # sums of other tiles: where a value lies halfway between levels
    assert (apart > 0).mean() < 1e-3
