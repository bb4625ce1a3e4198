"""A resolution that a Step sets, in files whose Exif says another."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image as PillowImage

from editor.document.step import Step
from editor.photo.load import load
from editor.render.export import export
from editor.render.pipeline import Pipeline
from filters.registry import Registry

REGISTRY = Registry.builtin()
INCH = 25.4


def with_exif(path: Path) -> Path:
    """Write a JPEG whose Exif says 72 pixels an inch."""
    exif = PillowImage.Exif()
    exif[0x011A], exif[0x011B], exif[0x0128], exif[0x010F] = 72.0, 72.0, 2, "Camera"
    samples = np.random.default_rng(2).integers(0, 255, (30, 60, 3), np.uint8)
    PillowImage.fromarray(samples).save(path, exif=exif, dpi=(72, 72))
    return path


@pytest.mark.parametrize("suffix", ["jpg", "png", "tif"])
def test_the_last_size_in_millimetres_is_what_the_file_says(tmp_path: Path, suffix: str) -> None:
    image, out = load(with_exif(tmp_path / "in.jpg")), tmp_path / f"out.{suffix}"
    assert image.metadata.pixels_per_mm == pytest.approx((72 / INCH,) * 2)
    resize = REGISTRY["resize"]
    in_mm = Step.of(resize, by="long side in mm", millimetres=INCH, dpi=300.0)
    steps = (in_mm, Step.of(REGISTRY["invert"]))
    export(Pipeline.of(image, steps, REGISTRY), out)
    saved = load(out)
    assert saved.region.columns == 300
    assert saved.metadata.pixels_per_mm == pytest.approx((300 / INCH,) * 2, rel=1e-3)
    with PillowImage.open(out) as other:
        assert other.info["dpi"] == pytest.approx((300, 300), rel=1e-3)
        assert float(other.getexif().get(0x011A, 300)) == 300
    off = (replace(in_mm, enabled=False), Step.of(resize, by="long side", side=30))
    export(Pipeline.of(image, off, REGISTRY), out)
    assert load(out).metadata.pixels_per_mm == pytest.approx((72 / INCH,) * 2, rel=1e-3)


@pytest.mark.parametrize(
    ("by", "size"),
    [("long side in mm", (150, 300)), ("width in mm", (150, 300)), ("height in mm", (300, 600))],
)
def test_a_side_in_millimetres_is_as_many_pixels_as_the_print_needs(
    by: str, size: tuple[int, int]
) -> None:
    spec = REGISTRY["resize"]
    values = spec.checked({"by": by, "millimetres": 50.8, "dpi": 150.0})
    assert spec.size(1000, 2000, values) == size
    assert spec.is_relevant("dpi", values)
    assert not spec.is_relevant("side", values)
