"""The levels behind a curve: of fewer pixels, but by the same filters."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from editor.document.image import Image, Metadata
from editor.document.step import Step
from editor.insight.thin_scope import thin_scope
from filters.plugin import FilterSpec, Job, Pixels, image_filter
from filters.registry import Registry


def test_a_filter_reads_what_the_whole_photo_says_of_itself() -> None:
    seen = []

    @image_filter("Reads")
    def reads(pixels: Pixels, job: Job) -> Pixels:
        seen.append((job.photo.name, job.photo.metadata["Picture: Resolution"]))
        return pixels.copy()

    spec = FilterSpec.of(reads)
    metadata = Metadata(pixels_per_mm=(10.0, 10.0))
    photo = Image(np.zeros((1200, 40, 3), np.uint8), metadata, Path("a.png"))
    thin_scope(photo, (Step.of(spec),), Registry((spec,)))
    assert set(seen) == {("a.png", "254 pixels an inch")}
