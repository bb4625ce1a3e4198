"""TIFFs read by parts whose file is written to, replaced or gone while they are open."""

from __future__ import annotations

import os
from pathlib import Path

import numpy as np
import pytest
import tifffile

from editor.document.tiled_image import TiledImage
from editor.photo.tiled.opening import open_tiled
from editor.photo.tiled.tiff_tiles import TiffTiles
from editor.render.pipeline import Pipeline
from editor.render.streaming import stream
from editor.storage.file_error import FileError
from filters.pixels.region import Region
from filters.registry import Registry

PHOTO = np.random.default_rng(1).integers(0, 256, (150, 200, 3), np.uint8)
CORNER = Region(0, 0, 9, 9)


@pytest.fixture
def slide(tmp_path: Path) -> Path:
    path = tmp_path / "my slide.tif"
    tifffile.imwrite(path, PHOTO, tile=(64, 64))
    os.utime(path, ns=(1, 1))  # so that a write in the same tick is seen
    return path


def test_one_that_is_written_to_gives_no_result_that_is_half_of_each(slide: Path) -> None:
    tiles = open_tiled(slide)
    np.testing.assert_array_equal(tiles.read(CORNER), PHOTO[:9, :9])
    with slide.open("r+b") as file:
        file.seek(-9, os.SEEK_END)
        file.write(bytes(9))
    output = slide.with_name("out.tif")
    with pytest.raises(FileError, match=r"my slide\.tif can't be read: it was changed since"):
        stream(Pipeline.of(TiledImage(tiles), (), Registry.builtin()), output, lambda _: None)
    assert os.listdir(slide.parent) == [slide.name]
    tiles.close()


def test_one_that_another_file_takes_the_place_of_is_read_on(slide: Path, tmp_path: Path) -> None:
    tiles = open_tiled(slide)
    other = tmp_path / "other.tif"
    tifffile.imwrite(other, 255 - PHOTO, tile=(64, 64))
    other.replace(slide)
    np.testing.assert_array_equal(tiles.read(CORNER), PHOTO[:9, :9])
    tiles.close()


def test_what_the_system_says_of_a_disk_that_is_gone_is_said(slide: Path, monkeypatch) -> None:
    tiles = open_tiled(slide)

    def gone(*_: int) -> bytes:
        raise OSError(5, os.strerror(5))

    monkeypatch.setattr(TiffTiles, "_bytes", gone)
    with pytest.raises(FileError, match=r"my slide\.tif can't be read: (?!it is damaged)"):
        tiles.read(CORNER)
    tiles.close()
