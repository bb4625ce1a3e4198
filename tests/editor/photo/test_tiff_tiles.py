"""TIFFs that are read by parts: every arrangement gives what it gives as a whole."""

from __future__ import annotations

import pickle
import struct
import subprocess
import sys
import threading
from pathlib import Path

import numpy as np
import pytest
import tifffile

from editor.document.tiled_image import TiledImage, TiledPhoto
from editor.photo.load import load
from editor.photo.tiled import opening, tiff_tiles
from editor.photo.tiled.opening import open_tiled, opened
from editor.photo.vips import pyvips
from editor.storage.file_error import FileError
from filters.pixels.region import Region
from tests.sample_photos import CHELSEA

PHOTO = np.ascontiguousarray(load(CHELSEA).samples[:200, :333])
REGIONS = (
    Region(0, 0, 200, 333),
    Region(3, 5, 1, 1),
    Region(63, 17, 66, 300),
    Region(150, 330, 50, 3),
)
DEEP = PHOTO.astype(np.uint16) * 257 - 40
ARRANGEMENTS = {
    "tiles": (PHOTO, {"tile": (64, 64)}),
    "tiles of BigTIFF": (PHOTO, {"tile": (48, 80), "bigtiff": True}),
    "tiles, deflate": (PHOTO, {"tile": (64, 64), "compression": "deflate", "predictor": True}),
    "tiles, lzw, big-endian": (DEEP, {"tile": (64, 64), "compression": "lzw", "byteorder": ">"}),
    "tiles in planes": (
        np.moveaxis(PHOTO, -1, 0),
        {"tile": (64, 64), "planarconfig": "separate", "photometric": "rgb"},
    ),
    "strips": (DEEP, {"rowsperstrip": 17, "compression": "zstd"}),
    "one strip, not packed": (DEEP, {"byteorder": ">"}),
    "grey": (PHOTO[..., 0], {"tile": (64, 64), "photometric": "minisblack"}),
    "grey, white is 0": (PHOTO[..., 0], {"tile": (64, 64), "photometric": "miniswhite"}),
    "float": (
        PHOTO / np.float32(255), {"tile": (64, 64), "compression": "zlib", "photometric": "rgb"},
    ),
    "alpha": (
        np.dstack((PHOTO, PHOTO[..., 0])), {"tile": (64, 64), "extrasamples": ["unassalpha"]},
    ),
    "multiplied alpha": (
        np.dstack((PHOTO // 2, PHOTO[..., 0] // 2 + 128)),
        {"tile": (64, 64), "extrasamples": ["assocalpha"]},
    ),
    "CMYK": (np.dstack((PHOTO, PHOTO[..., 0])), {"tile": (64, 64), "photometric": "separated"}),
}  # fmt: skip


@pytest.mark.parametrize("name", ARRANGEMENTS)
def test_any_region_is_that_of_the_whole(name, tmp_path):
    samples, how = ARRANGEMENTS[name]
    path = tmp_path / "a.tif"
    tifffile.imwrite(path, samples, **how)
    whole, tiles = load(path), open_tiled(path)
    assert tiles.shape == whole.samples.shape
    assert tiles.dtype == whole.samples.dtype
    assert isinstance(tiles, TiledPhoto)
    for region in REGIONS:
        np.testing.assert_array_equal(tiles.read(region), region.of(whole.samples))
    tiles.close()


def test_jpeg_tiles_are_as_near_as_decoders_are(tmp_path):
    path = tmp_path / "a.tif"
    image = pyvips.Image.new_from_array(PHOTO)
    image.tiffsave(str(path), tile=True, compression="jpeg", Q=90)
    tiles, whole = open_tiled(path), load(path)
    off = tiles.read(REGIONS[0]).astype(int) - whole.samples
    assert np.abs(off).max() <= 2


@pytest.mark.parametrize("subifd", [False, True], ids=["directories", "SubIFDs"])
def test_levels_are_the_smaller_pictures_of_the_file(subifd, tmp_path):
    path = tmp_path / "a.tif"
    image = pyvips.Image.new_from_array(PHOTO)
    image.tiffsave(str(path), tile=True, pyramid=True, tile_width=64, tile_height=64, subifd=subifd)
    tiles = open_tiled(path)
    assert tiles.shrinks[:3] == (1, 2, 4)
    assert tiles.level_region(1) == Region.of_shape(100, 166)
    mean = PHOTO[:200, :332].reshape(100, 2, 166, 2, 3).mean((1, 3))
    assert np.abs(tiles.read(tiles.level_region(1), 1) - mean).max() <= 1


def test_a_picture_of_another_kind_is_no_level(tmp_path):
    path = tmp_path / "a.tif"
    with tifffile.TiffWriter(path) as file:
        file.write(PHOTO, tile=(64, 64))
        file.write(PHOTO[::2, ::2, 0], tile=(64, 64), subfiletype=1)
        file.write(PHOTO[:90, :90], tile=(64, 64))
    assert open_tiled(path).shrinks == (1,)


def test_it_is_read_by_several_threads_and_by_another_process(tmp_path):
    path = tmp_path / "a.tif"
    tifffile.imwrite(path, PHOTO, tile=(32, 32), compression="deflate")
    tiles = pickle.loads(pickle.dumps(open_tiled(path)))
    tiles.kept.budget = 40_000  # some of it is read again and again
    wrong = list[str]()

    def read(seed: int) -> None:
        rng = np.random.default_rng(seed)
        for _ in range(30):
            top, left = int(rng.integers(0, 150)), int(rng.integers(0, 250))
            region = Region(top, left, 50, 83)
            if not np.array_equal(tiles.read(region), region.of(PHOTO)):
                wrong.append(str(region))

    threads = [threading.Thread(target=read, args=(seed,)) for seed in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []


def test_only_what_is_large_is_read_by_parts(tmp_path, monkeypatch):
    path = tmp_path / "a.tif"
    tifffile.imwrite(path, PHOTO, tile=(64, 64))
    assert not isinstance(opened(path), TiledImage)
    assert isinstance(opened(path, by_parts=True), TiledImage)
    monkeypatch.setattr(opening, "LARGE", 200 * 332)
    assert isinstance(opened(path), TiledImage)
    assert not isinstance(opened(CHELSEA), TiledImage)


def test_what_can_not_be_read_by_parts_is_said(tmp_path, monkeypatch):
    path = tmp_path / "a.tif"
    with pytest.raises(FileError, match="PNG is unpacked as a whole"):
        open_tiled(CHELSEA)
    tifffile.imwrite(path, PHOTO, compression="deflate", rowsperstrip=200)
    monkeypatch.setattr(tiff_tiles, "LARGEST_CHUNK", 100_000)
    with pytest.raises(FileError, match=r"packed in pieces of 195\.1 KiB.*save it in tiles first"):
        open_tiled(path)


def test_a_tile_that_is_damaged_is_said(tmp_path):
    path = tmp_path / "a.tif"
    tifffile.imwrite(path, PHOTO, tile=(64, 64), compression="deflate")
    with tifffile.TiffFile(path) as file:
        place = file.pages[0].dataoffsets[2]
    content = bytearray(path.read_bytes())
    content[place : place + 20] = bytes(20)
    Path(path).write_bytes(content)
    tiles = open_tiled(path)
    np.testing.assert_array_equal(tiles.read(Region(0, 0, 64, 128)), PHOTO[:64, :128])
    with pytest.raises(FileError, match=r"a\.tif can't be read: it is damaged or cut off"):
        tiles.read(Region(0, 120, 10, 10))


def test_nothing_but_the_sentence_is_printed_of_false_counts(tmp_path):
    path = tmp_path / "a.tif"
    tifffile.imwrite(path, PHOTO, rowsperstrip=200, metadata=None)
    content = bytearray(path.read_bytes())
    at = content.index(struct.pack("<HHI", 257, 4, 1))
    struct.pack_into("<I", content, at + 8, 2**30)  # rows, of which one strip has 200
    path.write_bytes(content)
    program = "import sys; from editor.photo.tiled.opening import opened; opened(sys.argv[1])"
    call = [sys.executable, "-c", program, str(path)]
    ran = subprocess.run(call, capture_output=True, text=True, check=False)
    lines = ran.stderr.splitlines()
    assert lines[0].startswith("Traceback")  # which apply words as one sentence
    assert not any("TiffPage" in line for line in lines)
