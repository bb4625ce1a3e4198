"""Where a photo is turned by a quarter, its resolutions across and down change places.

TIFF 6.0 (XResolution) and PNG, 11.3.4.3 (pHYs) count in the direction of the stored rows.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image as Pillow

from editor.document.step import Step
from editor.photo.load import load
from editor.photo.save import save
from editor.photo.structure.png_chunks import Chunk
from editor.render.export import export
from editor.render.pipeline import Pipeline
from filters.registry import Registry

REGISTRY = Registry.builtin()
PIXELS = Pillow.fromarray(np.random.default_rng(2).integers(0, 255, (8, 12, 3), np.uint8))


def photo(path: Path, orientation: int) -> None:
    """A photo of 300 pixels an inch along its stored rows, and 150 along its columns."""
    exif = Pillow.Exif()
    exif[274], exif[282], exif[283], exif[296] = orientation, 300.0, 150.0, 2
    PIXELS.save(path, exif=exif, dpi=(300, 150))


def resolutions(path: Path) -> list[tuple[float, float]]:
    """What a file says of itself, and what its Exif says."""
    with Pillow.open(path) as opened:
        exif = opened.getexif()
        per_inch = exif.get(296) == 2  # libvips writes a TIFF's for a centimetre
        of_exif = [(float(exif[282]), float(exif[283]))] if per_inch else []
        return [tuple(map(float, opened.info["dpi"])), *of_exif]


@pytest.mark.parametrize("suffix", [".jpg", ".png", ".tif"])
@pytest.mark.parametrize("orientation", range(1, 9))
def test_a_photo_on_its_side_is_turned_with_its_resolution(tmp_path, suffix, orientation):
    photo(tmp_path / f"a{suffix}", orientation)
    image = load(tmp_path / f"a{suffix}")
    save(tmp_path / f"b{suffix}", image.samples, image.metadata)
    wanted = (150.0, 300.0) if orientation > 4 else (300.0, 150.0)
    for found in resolutions(tmp_path / f"b{suffix}"):
        assert found == pytest.approx(wanted, abs=0.05)


@pytest.mark.parametrize(
    ("turns", "wanted"),
    [(["right"], (150, 300)), (["half turn"], (300, 150)), (["left", "right"], (300, 150))],
)
def test_a_step_turns_the_resolution_too(tmp_path, turns, wanted):
    photo(tmp_path / "a.jpg", 1)
    steps = tuple(Step.of(REGISTRY["rotate_90"], turn=turn) for turn in turns)
    export(Pipeline.of(load(tmp_path / "a.jpg"), steps, REGISTRY), tmp_path / "b.jpg")
    assert resolutions(tmp_path / "b.jpg") == [wanted, wanted]


def test_the_ratio_of_a_png_without_a_unit_is_turned(tmp_path):
    exif = Pillow.Exif()
    exif[274] = 6
    PIXELS.save(tmp_path / "a.png", exif=exif, dpi=(300, 150))
    content = (tmp_path / "a.png").read_bytes()
    at = content.index(b"pHYs")
    wide = Chunk(b"pHYs", bytes((0, 0, 0, 2, 0, 0, 0, 1, 0))).block
    (tmp_path / "a.png").write_bytes(content[: at - 4] + wide + content[at + 17 :])
    image = load(tmp_path / "a.png")
    save(tmp_path / "b.png", image.samples, image.metadata)
    assert b"pHYs" + bytes((0, 0, 0, 1, 0, 0, 0, 2, 0)) in (tmp_path / "b.png").read_bytes()


@pytest.mark.parametrize(
    ("suffix", "orientation"), [(".webp", 1), (".webp", 6), (".png", 1), (".png", 6), (".avif", 1)]
)
def test_a_resolution_that_only_exif_has_goes_into_every_format(tmp_path, suffix, orientation):
    exif = Pillow.Exif()
    exif[274], exif[282], exif[283], exif[296] = orientation, 300.0, 150.0, 2
    PIXELS.save(tmp_path / f"a{suffix}", exif=exif)
    image = load(tmp_path / f"a{suffix}")
    wanted = (150.0, 300.0) if orientation == 6 else (300.0, 150.0)
    for to in (".tif", ".png", ".jpg"):
        save(tmp_path / f"b{to}", image.samples, image.metadata)
        for found in resolutions(tmp_path / f"b{to}"):
            assert found == pytest.approx(wanted, abs=0.05)
    assert save(tmp_path / "b.webp", image.samples, image.metadata) == ()  # its Exif says it
