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


END = b"\xff\xd9"


def picture() -> PIL.Image.Image:
    small = np.random.default_rng(3).integers(0, 256, (5, 7, 3), np.uint8)
    return PIL.Image.fromarray(small).resize((WIDTH, HEIGHT))


def photo(subsampling: int) -> bytes:
    return packed(picture(), subsampling)


def packed(picture: PIL.Image.Image, subsampling: int) -> bytes:
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


def scan_of(jpeg: bytes) -> bytes:
    """The coded bytes of a JPEG of one scan, with the marker of the end."""
    start = JpegSegments.of(jpeg).scans[0].block
    return jpeg[jpeg.index(start) + len(start) :]


def tables_of(jpeg: bytes) -> tuple[dict[int, bytes], dict[int, bytes]]:
    """The quantization tables and the Huffman tables, by their numbers."""
    segments = JpegSegments.of(jpeg)
    quantization, huffman = {}, {}
    for one in segments.segments:
        body = one.body
        while one.code == 0xDB and body:
            quantization[body[0]], body = body[1:65], body[65:]
        while one.code == 0xC4 and body:
            size = 17 + sum(body[1:17])
            huffman[body[0]], body = body[1:size], body[size:]
    return quantization, huffman


def with_tables(jpeg: bytes, across: int, other: Entries = NONE) -> bytes:
    """The same tables and scan, but no segments: entries say where they are."""
    return with_parts([jpeg], across, {278: (3, [HEIGHT])}, other)


def with_parts(
    jpegs: list[bytes], across: int, layout: Entries, other: Entries = NONE, as_head: bool = False
) -> bytes:
    """Strips or tiles of the scans of JPEGs, which have the same tables.

    With `as_head` the tables are in a stream without a scan.
    """
    quantization, huffman = tables_of(jpegs[0])
    content, places = b"", {}
    for table in (*quantization.values(), *huffman.values()):
        places[table] = 8 + len(content)
        content += table
    of = [places[quantization[number]] for number in (0, 1, 1)]
    dc, ac = ([places[huffman[kind | number]] for number in (0, 1, 1)] for kind in (0, 0x10))
    more: dict[int, tuple[int, list[int]]] = {530: (3, [across, across])}
    if as_head:
        more |= {513: (4, [8 + len(content)])}
        content += jpegs[0][: jpegs[0].index(JpegSegments.of(jpegs[0]).scans[0].block)] + END
    else:
        more |= {512: (3, [1]), 519: (4, of), 520: (4, dc), 521: (4, ac)}
    scans = [scan_of(jpeg) for jpeg in jpegs]
    starts = np.cumsum([8 + len(content), *map(len, scans)])[:-1].tolist()
    tags = (324, 325) if 322 in layout else (273, 279)
    strips = {tags[0]: (4, starts), tags[1]: (4, [*map(len, scans)])}
    return tiff(content + b"".join(scans), {**more, **strips, **layout, **other})


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


@pytest.mark.parametrize("as_head", [False, True])
@pytest.mark.parametrize("layout", [{322: (3, [32]), 323: (3, [16])}, {278: (3, [16])}], ids=str)
@pytest.mark.parametrize(("subsampling", "across"), [(0, 1), (2, 2)])
def test_tiles_and_strips_are_what_pillow_makes_of_each(
    tmp_path, subsampling, across, layout, as_head
):
    jpegs, wanted = parts_of(layout, subsampling)
    (tmp_path / "a.tif").write_bytes(with_parts(jpegs, across, layout, as_head=as_head))
    samples = load(tmp_path / "a.tif").samples
    np.testing.assert_allclose(samples, wanted, atol=4)


@pytest.mark.parametrize("places", [(16, 235, 128, 240, 128, 240), (0, 255, 128, 255, 128, 255)])
def test_black_and_white_are_where_the_file_says(tmp_path, places):
    """ReferenceBlackWhite, as LONG, which some writers make of its fractions."""
    jpeg = packed(picture().convert("L").convert("RGB"), 0)
    more = {513: (4, [8]), 514: (4, [len(jpeg)]), 532: (4, list(places))}
    (tmp_path / "a.tif").write_bytes(tiff(jpeg, more))
    luma = np.asarray(PIL.Image.open(io.BytesIO(jpeg))).astype(float)
    wanted = np.clip((luma - places[0]) * 255 / (places[1] - places[0]), 0, 255)
    found = load(tmp_path / "a.tif").samples.astype(float)
    np.testing.assert_allclose(found, wanted, atol=1 if places[0] == 0 else 2)


def parts_of(layout: Entries, subsampling: int) -> tuple[list[bytes], np.ndarray]:
    """A JPEG of each strip or tile, and what Pillow makes of all of them together."""
    tiles = 322 in layout
    wide, high = (layout[322][1][0], layout[323][1][0]) if tiles else (WIDTH, layout[278][1][0])
    whole, jpegs = np.zeros((HEIGHT, WIDTH, 3), np.int16), []
    for y in range(0, HEIGHT, high):
        for x in range(0, WIDTH, wide):
            box = (x, y, x + wide, y + high if tiles else min(HEIGHT, y + high))
            jpegs.append(packed(picture().crop(box), subsampling))
            part = np.asarray(PIL.Image.open(io.BytesIO(jpegs[-1])), np.int16)
            place = whole[y : y + high, x : x + wide]
            place[:] = part[: place.shape[0], : place.shape[1]]
    return jpegs, whole


@pytest.mark.parametrize("subsampling", [0, 2])
def test_strips_after_a_stream_of_tables_and_the_first_are_not_taken_for_one_scan(
    tmp_path, subsampling
):
    """The first strip begins with the head of the scan, the others with nothing (Wang's files)."""
    layout = {278: (3, [16])}
    jpegs, wanted = parts_of(layout, subsampling)
    whole = packed(picture(), subsampling)
    begin = whole.index(JpegSegments.of(whole).scans[0].block)
    first = JpegSegments.of(jpegs[0]).scans[0].block + scan_of(jpegs[0])
    parts = [first, *map(scan_of, jpegs[1:])]
    parts = [part.removesuffix(END) for part in parts[:-1]] + parts[-1:]
    content = whole[:begin]
    starts = np.cumsum([8 + len(content), *map(len, parts)])[:-1].tolist()
    more = {513: (4, [8]), 514: (4, [begin]), 273: (4, starts), 279: (4, [*map(len, parts)])}
    (tmp_path / "a.tif").write_bytes(tiff(content + b"".join(parts), {**more, **layout}))
    np.testing.assert_allclose(load(tmp_path / "a.tif").samples, wanted, atol=4)


def test_a_whole_stream_in_each_tile_opens_and_one_that_is_cut_is_refused(tmp_path):
    layout = {322: (3, [32]), 323: (3, [16])}
    jpegs, wanted = parts_of(layout, 0)
    starts = np.cumsum([8, *map(len, jpegs)])[:-1].tolist()
    more = {324: (4, starts), 325: (4, [*map(len, jpegs)]), **layout}
    (tmp_path / "a.tif").write_bytes(tiff(b"".join(jpegs), more))
    np.testing.assert_allclose(load(tmp_path / "a.tif").samples, wanted, atol=4)
    cut = {**more, 325: (4, [*map(len, jpegs[:-1]), len(jpegs[-1]) // 2])}
    (tmp_path / "b.tif").write_bytes(tiff(b"".join(jpegs), cut))
    with pytest.raises(FileError, match="it is damaged or cut off"):
        load(tmp_path / "b.tif")
    image = load(tmp_path / "b.tif", damaged=True)
    assert image.notes == ("its data ends early: what is missing is black",)
    np.testing.assert_allclose(image.samples[:32], wanted[:32], atol=4)


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
