"""Mutated files of every format: no crash and no traceback, one sentence each, in bounds."""

from __future__ import annotations

import json
import struct
import subprocess
import sys
from pathlib import Path

import cv2
import imagecodecs
import numpy as np
import OpenEXR
import PIL.Image
import pillow_heif
import pytest
import pyvips
import tifffile
from psd_tools import PSDImage

from editor.document.image import Block, Metadata
from editor.photo.save import save
from tests.editor.photo.metadata.exif_maker import exif_with_thumbnail
from tests.editor.photo.raw_maker import mosaic

ROOT = Path(__file__).parents[3]
WORKER = "tests.editor.photo.fuzz_worker"
CASES = Path(__file__).parent / "cases"
MEGABYTES, SECONDS = 500, 2  # seconds of computing


def photo() -> pyvips.Image:
    return pyvips.Image.new_from_file(str(ROOT / "tests/photos/coffee.png")).crop(60, 40, 96, 64)


def tiffs(folder: Path) -> None:
    pixels = photo().numpy()
    for number, options in enumerate(
        (
            {"compression": "zstd"},
            {"compression": "lzma", "tile": (16, 16)},
            {"compression": "lzw", "predictor": True},
            {"compression": "jpeg"},
            {"compression": "jpeg2000"},
            {"compression": "webp"},
            {"compression": "lerc"},
            {"compression": "packbits", "bigtiff": True},
            {"byteorder": ">"},
        )
    ):
        tifffile.imwrite(folder / f"t{number}.tif", pixels, photometric="rgb", **options)
    planes = np.moveaxis(pixels, -1, 0).astype(np.float64)
    tifffile.imwrite(folder / "planes.tif", planes, photometric="rgb", planarconfig="separate")
    for name in ("lab", "selection", "thumbnail-first", "twelve", "pages", "planar"):
        (folder / f"{name}.tif").write_bytes((CASES / f"{name}.tif").read_bytes())


@pytest.fixture(scope="module")
def sources(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("fuzz") / "sources"
    folder.mkdir()
    block = exif_with_thumbnail(bytes(photo().resize(0.5).jpegsave_buffer()), 6)
    comment = Block("JPEG", "", b"\xff\xfe\0\4hi")
    metadata = Metadata(exif=block, xmp=b"<x:xmpmeta/>", blocks=(comment,))
    pixels = photo().numpy()
    for suffix in (".png", ".jpg", ".webp", ".avif", ".ppm", ".tif"):
        save(folder / f"saved{suffix}", pixels, metadata)
    photo().jpegsave(str(folder / "progressive.jpg"), interlace=True, restart_interval=3)
    photo().pngsave(str(folder / "interlaced.png"), interlace=True, palette=True)
    photo().webpsave(str(folder / "lossy.webp"))
    photo().gifsave(str(folder / "a.gif"))
    heic = pillow_heif.from_bytes("RGB", (96, 64), pixels.tobytes())
    heic.save(folder / "a.heic", exif=b"Exif\0\0" + block)
    for name in ("linear.png", "text.png", "turned.jpg", "photo.bmp", "photo.ppm"):
        (folder / name).write_bytes((CASES / name).read_bytes())
    (folder / "a.pgm").write_bytes(b"P2\n# grey\n9 7 255\n" + b"7 " * 63)
    (folder / "a.pam").write_bytes(
        b"P7\nWIDTH 3\nHEIGHT 2\nDEPTH 4\nMAXVAL 255\nENDHDR\n" + bytes(24)
    )
    head = struct.pack("<IiiHHIIiiII", 40, 9, 7, 1, 8, 1, 0, 0, 0, 0, 0)
    runs = b"\x09\x21\0\0" * 6 + b"\0\x09" + bytes(10) + b"\0\1"
    start = 14 + 40 + 1024
    (folder / "runs.bmp").write_bytes(
        b"BM" + struct.pack("<IHHI", 0, 0, 0, start) + head + bytes(1024) + runs
    )
    tiffs(folder)
    more_kinds(folder, pixels)
    films(folder, pixels)
    return folder


def more_kinds(folder: Path, pixels: np.ndarray) -> None:
    (folder / "a.jxl").write_bytes(imagecodecs.jpegxl_encode(pixels, usecontainer=True))
    (folder / "b.jxl").write_bytes(imagecodecs.jpegxl_encode(pixels, lossless=True))
    (folder / "a.jp2").write_bytes(imagecodecs.jpeg2k_encode(pixels, codecformat="jp2"))
    (folder / "a.j2k").write_bytes(imagecodecs.jpeg2k_encode(pixels, codecformat="j2k"))
    linear = (pixels / 255).astype(np.float32)
    cv2.imwrite(str(folder / "a.hdr"), linear)
    planes = {name: linear[..., index].copy() for index, name in enumerate("RGB")}
    OpenEXR.File({}, planes).write(str(folder / "a.exr"))
    picture = PIL.Image.fromarray(pixels)
    PSDImage.frompil(picture).save(folder / "a.psd")
    for suffix in (".tga", ".ico"):
        picture.save(folder / f"a{suffix}")
    (folder / "a.svg").write_text(
        '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><circle r="9"/></svg>'
    )
    mosaic(folder / "a.dng", np.full((64, 80), 8000, np.uint16))


def films(folder: Path, pixels: np.ndarray) -> None:
    frames = [PIL.Image.fromarray(np.roll(pixels[:40, :48], 9 * k, 1)) for k in range(3)]
    for suffix in (".png", ".webp", ".gif", ".avif", ".mpo"):
        frames[0].save(folder / f"film{suffix}", save_all=True, append_images=frames[1:])


def test_500_mutated_files_are_pictures_or_one_sentence_each(sources, request):
    count, seed = request.config.getoption("--mutated-files"), 20260
    command = [sys.executable, "-X", "faulthandler", "-m", WORKER, str(sources), str(seed)]
    done = subprocess.run(
        [*command, str(count)], capture_output=True, text=True, check=False, cwd=ROOT
    )
    last = (sources.parent / "last").read_text()
    assert done.returncode == 0, f"at {last}: {done.stderr[-2000:]}"
    assert done.stderr == ""
    megabytes, said = json.loads(done.stdout)
    assert len(said) == count
    for name, number, happened, sentence, seconds in said:
        place = f"{name}, number {number}: {sentence}"
        assert happened in ("opened", "FileError"), f"{happened} at {place}"
        assert "\n" not in sentence, place
        assert seconds < SECONDS, place
        assert not sentence or " can't be opened: " in sentence, place
    assert megabytes < MEGABYTES
