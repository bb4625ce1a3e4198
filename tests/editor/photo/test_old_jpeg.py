"""Old-style JPEG in a TIFF, as a stream or as tables beside a strip, is what libjpeg makes."""

from __future__ import annotations

import io
from collections.abc import Mapping

import numpy as np
import PIL.Image
import pytest

from editor.photo.load import load
from editor.photo.structure.jpeg_segments import JpegSegments
from editor.storage.file_error import FileError
from tests.editor.photo.tiff_maker import directory

WIDTH, HEIGHT = 56, 40
Entries = Mapping[int, tuple[int, list[int]]]
NONE: Entries = {}


def photo(subsampling: int) -> bytes:
    small = np.random.default_rng(3).integers(0, 256, (5, 7, 3), np.uint8)
    picture = PIL.Image.fromarray(small).resize((WIDTH, HEIGHT))
    content = io.BytesIO()
    picture.save(content, "JPEG", quality=90, subsampling=subsampling)
    return content.getvalue()


def tiff(content: bytes, more: dict[int, tuple[int, list[int]]]) -> bytes:
    """Write a header, `content` from byte 8 on, and the directory."""
    entries = {
        256: (4, [WIDTH]),
        257: (4, [HEIGHT]),
        258: (3, [8, 8, 8]),
        259: (3, [6]),
        262: (3, [6]),
        277: (3, [3]),
        278: (3, [HEIGHT]),
        **more,
    }
    at = 8 + len(content) + len(content) % 2
    head = b"MM\0*" + at.to_bytes(4, "big")
    return (head + content).ljust(at, b"\0") + directory(entries, at)


def with_tables(jpeg: bytes, across: int, other: Entries = NONE) -> bytes:
    """The same tables and scan, but no segments: entries say where they are."""
    segments = JpegSegments.of(jpeg)
    quantization, huffman = {}, {}
    for one in segments.segments:
        body = one.body
        while one.code == 0xDB and body:
            quantization[body[0]], body = body[1:65], body[65:]
        while one.code == 0xC4 and body:
            size = 17 + sum(body[1:17])
            huffman[body[0]], body = body[1:size], body[size:]
    content, places = b"", {}
    for table in (*quantization.values(), *huffman.values()):
        places[table] = 8 + len(content)
        content += table
    start = 8 + len(content)
    scan = jpeg[jpeg.index(segments.scans[0].block) + len(segments.scans[0].block) :]
    of = [places[quantization[number]] for number in (0, 1, 1)]
    dc, ac = ([places[huffman[kind | number]] for number in (0, 1, 1)] for kind in (0, 0x10))
    more = {512: (3, [1]), 519: (4, of), 520: (4, dc), 521: (4, ac), 530: (3, [across, across])}
    strip = {273: (4, [start]), 279: (4, [len(scan)])}
    return tiff(content + scan, {**more, **strip, **other})


@pytest.mark.parametrize(("subsampling", "across"), [(0, 1), (2, 2)])
def test_it_is_what_pillow_makes_of_the_same_jpeg(tmp_path, subsampling, across):
    jpeg = photo(subsampling)
    wanted = np.asarray(PIL.Image.open(io.BytesIO(jpeg)), np.int16)
    stream = {513: (4, [8]), 514: (4, [len(jpeg)]), 273: (4, [8]), 279: (4, [len(jpeg)])}
    (tmp_path / "stream.tif").write_bytes(tiff(jpeg, stream))
    (tmp_path / "tables.tif").write_bytes(with_tables(jpeg, across))
    for name in ("stream.tif", "tables.tif"):
        samples = load(tmp_path / name).samples
        np.testing.assert_allclose(samples, wanted, atol=4, err_msg=name)


def test_one_that_ends_early_or_lies_otherwise_is_refused(tmp_path):
    jpeg = photo(0)
    stream = {513: (4, [8]), 273: (4, [8]), 279: (4, [len(jpeg)])}
    (tmp_path / "a.tif").write_bytes(tiff(jpeg[: len(jpeg) * 2 // 3] + b"\xff\xd9", stream))
    with pytest.raises(FileError, match="its data ends early"):
        load(tmp_path / "a.tif")
    assert "rows are missing" in load(tmp_path / "a.tif", damaged=True).notes[0]
    strips = {273: (4, [8, 9]), 279: (4, [1, 1])}
    (tmp_path / "b.tif").write_bytes(tiff(jpeg, strips))
    with pytest.raises(FileError, match="in another arrangement, which is not supported"):
        load(tmp_path / "b.tif")


@pytest.mark.parametrize(
    "other", [{530: (3, [300, 2])}, {530: (3, [2, 0])}, {256: (4, [70_000])}], ids=str
)
def test_numbers_that_no_jpeg_has_room_for_are_refused(tmp_path, other):
    (tmp_path / "a.tif").write_bytes(with_tables(photo(0), 1, other))
    with pytest.raises(FileError, match="in another arrangement, which is not supported"):
        load(tmp_path / "a.tif")


def test_what_follows_the_end_of_a_jpeg_does_not_hide_that_it_ends_early(tmp_path):
    jpeg = photo(0)
    (tmp_path / "a.jpg").write_bytes(jpeg[: len(jpeg) * 2 // 3] + b"\xff\xd9" + b"and more" * 9)
    with pytest.raises(FileError, match="its data ends early"):
        load(tmp_path / "a.jpg")
