"""Moving PNG files whose frames are parts of the canvas, against OpenCV's own canvas."""

from __future__ import annotations

import struct
import zlib
from pathlib import Path

import cv2
import numpy as np
import pytest
from PIL import Image as Pillow
from PIL import PngImagePlugin

from editor.photo.load import load
from editor.photo.paged.reading import PagedPhoto
from editor.photo.structure.png_chunks import Chunk, PngChunks
from editor.storage.file_error import FileError

RNG = np.random.default_rng(3)
BLENDS = (PngImagePlugin.Blend.OP_SOURCE, PngImagePlugin.Blend.OP_OVER)
DISPOSALS = tuple(PngImagePlugin.Disposal)


def canvases(path: Path) -> np.ndarray:
    """Return all frames, RGBA, by OpenCV, which has the arithmetic of the program apngdis."""
    whole, film = cv2.imreadanimation(str(path))
    assert whole
    return np.stack(film.frames).astype(int)[..., [2, 1, 0, 3]]


def with_parts(folder: Path, blend: int, disposal: int) -> Path:
    """Write frames that differ in a part only: Pillow stores that part."""
    base = RNG.integers(0, 256, (20, 30, 4), np.uint8)
    frames = [base]
    for number in range(1, 4):
        frame = frames[-1].copy()
        frame[2 + number : 9, 3 : 11 + number] = RNG.integers(0, 256, (7 - number, 8 + number, 4))
        frames.append(frame)
    path = folder / "a.png"
    pictures = [Pillow.fromarray(frame) for frame in frames]
    pictures[0].save(
        path, save_all=True, append_images=pictures[1:], blend=blend, disposal=disposal
    )
    return path


@pytest.mark.parametrize("disposal", DISPOSALS)
@pytest.mark.parametrize("blend", BLENDS)
def test_frames_lie_on_what_was_there(tmp_path, blend, disposal):
    path = with_parts(tmp_path, blend, disposal)
    wanted = canvases(path)
    found = [image.samples.astype(int) for image in PagedPhoto.of(path).images()]
    assert len(found) == len(wanted) == 4
    for ours, theirs in zip(found, wanted, strict=True):
        assert np.abs(ours[..., 3] - theirs[..., 3]).max() <= 2  # it rounds each time
        seen = theirs[..., 3:] / 255
        assert np.abs((ours[..., :3] - theirs[..., :3]) * seen).max() <= 2


def test_a_still_picture_before_the_film_is_not_a_frame(tmp_path):
    path = tmp_path / "a.png"
    grey = [Pillow.fromarray(np.full((5, 6, 3), level, np.uint8)) for level in (9, 90, 180)]
    grey[0].save(path, save_all=True, append_images=grey[1:], default_image=True)
    assert [image.samples[0, 0, 0] for image in PagedPhoto.of(path).images()] == [90, 180]
    first = load(path)
    assert (first.samples == 90).all()
    assert first.metadata.further_pages == 1
    assert "the still picture for programs that know no moving PNG is not opened" in first.notes


@pytest.mark.parametrize("place", [(0, 0, 25, 20), (30, 20, 1, 1), (2**31 - 1, 0, 5, 5)])
def test_a_frame_beyond_the_canvas_is_a_damaged_file(tmp_path, place):
    path = with_parts(tmp_path, 0, 0)
    content = path.read_bytes()
    old = [one for one in PngChunks.of(path).chunks if one.kind == b"fcTL"][1]
    left, top, more_wide, more_high = place
    width, height = struct.unpack(">II", old.content[4:12])
    changed = old.content[:4] + struct.pack(">4I", width + more_wide, height + more_high, left, top)
    new = Chunk(b"fcTL", changed + old.content[20:])
    path.write_bytes(content.replace(old.block, new.block))
    with pytest.raises(FileError, match="it is damaged or cut off"):
        load(path, page=1)
    load(path)  # the first frame is whole


def chunk(kind: bytes, content: bytes) -> bytes:
    return Chunk(kind, content).block


def film(path: Path, numbers: tuple[int, ...], said: int = 1, packed: bool = True) -> Path:
    """A still picture of level 9, and after it frames of 90 and more; each takes two numbers."""
    Pillow.fromarray(np.full((5, 6), 9, np.uint8)).save(path)
    content = path.read_bytes()
    frames = b""
    for at, level in zip(range(0, len(numbers), 2), (90, 180), strict=False):
        rows = zlib.compress(bytes([0, *[level] * 6]) * 5)
        control = struct.pack(">5I2H2B", numbers[at], 6, 5, 0, 0, 1, 10, 0, 0)
        frames += chunk(b"fcTL", control)
        frames += chunk(b"fdAT", struct.pack(">I", numbers[at + 1]) + rows) if packed else b""
    begin, end = content.index(b"IDAT") - 4, content.index(b"IEND") - 4
    control = chunk(b"acTL", struct.pack(">II", said, 0))
    path.write_bytes(content[:begin] + control + content[begin:end] + frames + content[end:])
    return path


def test_the_only_frame_is_opened_not_the_still_picture(tmp_path):
    image = load(film(tmp_path / "a.png", (0, 1)))
    assert (image.samples == 90).all()
    assert image.metadata.further_pages == 0
    assert "the still picture for programs that know no moving PNG is not opened" in image.notes


@pytest.mark.parametrize(
    ("numbers", "packed", "said"),
    [
        ((0, 1, 3, 4), True, 2),
        ((0, 2, 1, 3), True, 2),
        ((1, 2), True, 1),
        ((0, 1), False, 1),
        ((0, 1), True, 0),
        ((0, 1), True, 2**32 - 1),
    ],
)
def test_of_frames_in_disorder_or_without_pixels_the_still_picture_is_opened(
    tmp_path, numbers, packed, said
):
    path = film(tmp_path / "a.png", numbers, said, packed)
    image = load(path)
    assert (image.samples == 9).all()
    assert image.metadata.further_pages == 0
    assert image.notes == ("its frames are damaged: the still picture is opened",)
    with pytest.raises(FileError, match="no page 2"):
        load(path, page=1)
