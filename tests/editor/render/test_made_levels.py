"""Levels of a large file that has none: made once, seen at once, and kept within bounds."""

from __future__ import annotations

import os
from pathlib import Path

import numpy as np
import pytest
import tifffile

from editor.document.image import Image
from editor.document.tiled_image import TiledImage
from editor.photo.tiled.opening import open_tiled
from editor.render import made_levels
from editor.render.full_size import block_mean
from editor.render.made_levels import BY, add_levels
from editor.render.source_picture import SourcePicture
from filters.pixels.region import Region
from filters.progress import Cancelled

SAMPLES = np.random.default_rng(1).integers(0, 256, (1030, 2600, 3), np.uint8)


@pytest.fixture
def slide(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("KERNELROOM_DATA", str(tmp_path / "data"))
    monkeypatch.setattr(made_levels, "LARGE", 700)
    tifffile.imwrite(tmp_path / "slide.tif", SAMPLES, tile=(256, 256), photometric="rgb")
    return tmp_path / "slide.tif"


def kept(slide: Path) -> list[Path]:
    return sorted((slide.parent / "data" / "cache" / "levels").glob("*.tif"))


def test_a_file_without_levels_has_them_once_it_was_seen(slide: Path, monkeypatch) -> None:
    image = TiledImage(open_tiled(slide))
    assert image.tiles.shrinks == (1,)
    plain = SourcePicture.of(Image(SAMPLES.copy())).screen
    made = SourcePicture.of(image)
    assert image.tiles.shrinks == (1, 4, 8)
    assert made.screen.shape == plain.shape
    assert np.abs(made.screen.astype(int) - plain).mean() < 16  # of a level four times smaller
    place = Region(40, 100, 60, 90)
    wanted = block_mean(SAMPLES[160:400, 400:760].astype(np.float32), BY, False)
    assert np.abs(image.tiles.read(place, 1) - wanted).max() <= 1
    assert image.tiles.level_region(2) == Region(0, 0, 129, 325)
    (path,) = kept(slide)
    monkeypatch.setattr(made_levels, "_make", None)  # it would be called, and fail
    again = open_tiled(slide)
    assert add_levels(again)
    assert again.shrinks == (1, 4, 8)
    assert kept(slide) == [path]


def test_another_file_in_its_place_has_levels_of_its_own(slide: Path) -> None:
    assert add_levels(open_tiled(slide))
    tifffile.imwrite(slide, SAMPLES[::-1], tile=(256, 256), photometric="rgb")
    other = open_tiled(slide)
    assert add_levels(other)
    assert len(kept(slide)) == 2
    np.testing.assert_array_equal(other.read(Region(0, 0, 1, 9), 0), SAMPLES[-1:, :9])
    assert np.abs(other.read(Region(0, 0, 1, 1), 1)[0, 0] - SAMPLES[-4:, :4].mean((0, 1))).max() < 1


def test_called_off_and_without_room_nothing_is_left(slide: Path, monkeypatch) -> None:
    with pytest.raises(Cancelled):
        add_levels(open_tiled(slide), lambda: True)
    assert kept(slide) == []
    monkeypatch.setattr(made_levels, "free_disk", lambda _: 1000)
    tiles = open_tiled(slide)
    assert not add_levels(tiles)
    assert tiles.shrinks == (1,)
    assert not list((slide.parent / "data" / "cache" / "levels").iterdir())


def test_what_was_used_longest_ago_goes_first(slide: Path, monkeypatch) -> None:
    assert add_levels(open_tiled(slide))
    (first,) = kept(slide)
    os.utime(first, (1, 1))
    monkeypatch.setattr(made_levels, "MOST_KEPT", first.stat().st_size + 10)
    tifffile.imwrite(slide, SAMPLES[::-1], tile=(256, 256), photometric="rgb")
    assert add_levels(open_tiled(slide))
    (second,) = kept(slide)
    assert second != first
