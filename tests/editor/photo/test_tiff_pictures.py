"""Of a TIFF the photo is opened, never its thumbnail, mask or preview; further pages are said."""

from __future__ import annotations

import contextlib
import struct
import sys

import numpy as np
import pytest
import tifffile

from editor.photo.load import load
from editor.photo.save import save
from editor.storage.file_error import FileError
from tests.editor.photo.tiff_maker import directory, entries_of, packed

RNG = np.random.default_rng(5)
PHOTO = RNG.integers(0, 256, (24, 36, 3)).astype(np.uint8)
THUMBNAIL = np.full((8, 12, 3), 77, np.uint8)
MASK = np.full((24, 36, 1), 255, np.uint8)


def made(chain: list[list[tuple[np.ndarray, dict[int, tuple[int, list[int]]]]]]) -> bytes:
    """A TIFF of main pictures, each followed by those in its SubIFDs, with more entries each."""
    content = b"MM\0*\0\0\0\0"
    places: list[list[tuple[int, int]]] = []
    for group in chain:
        row = []
        for pixels, _ in group:
            strip = packed(pixels, 8)
            row.append((len(content), len(strip)))
            content += strip + b"\0" * (len(strip) % 2)
        places.append(row)
    link = 4
    for group, row in zip(chain, places, strict=True):
        subs = []
        for (pixels, more), place in list(zip(group, row, strict=True))[1:]:
            subs.append(len(content))
            content += directory(entries_of(pixels, 8, *place) | more, len(content))
        pixels, more = group[0]
        entries = entries_of(pixels, 8, *row[0]) | more
        if subs:
            entries[330] = (4, subs)
        at = len(content)
        content += directory(entries, at)
        content = content[:link] + struct.pack(">I", at) + content[link + 4 :]
        link = at + 2 + 12 * len(entries)
    return content


FULL, REDUCED, PAGE, MASKED, DEPTH = ({254: (4, [kind])} for kind in (0, 1, 2, 4, 8))
UNMARKED: dict[int, tuple[int, list[int]]] = {}
OLD_FULL, OLD_REDUCED = {255: (3, [1])}, {255: (3, [2])}
ARRANGEMENTS = {
    "the photo alone": [[(PHOTO, UNMARKED)]],
    "a thumbnail after it": [[(PHOTO, UNMARKED)], [(THUMBNAIL, REDUCED)]],
    "a thumbnail before it": [[(THUMBNAIL, REDUCED)], [(PHOTO, FULL)]],
    "a thumbnail by the old tag before it": [[(THUMBNAIL, OLD_REDUCED)], [(PHOTO, OLD_FULL)]],
    "the photo in a SubIFD": [[(THUMBNAIL, REDUCED), (PHOTO, FULL)]],
    "the photo in an unmarked SubIFD": [[(THUMBNAIL, REDUCED), (PHOTO, UNMARKED)]],
    "the photo in the second SubIFD": [[(THUMBNAIL, REDUCED), (THUMBNAIL, REDUCED), (PHOTO, FULL)]],
    "an unmarked thumbnail, the photo below": [[(THUMBNAIL, UNMARKED), (PHOTO, FULL)]],
    "a thumbnail in a SubIFD": [[(PHOTO, FULL), (THUMBNAIL, REDUCED)]],
    "an unmarked thumbnail in a SubIFD": [[(PHOTO, UNMARKED), (THUMBNAIL, UNMARKED)]],
    "a mask before it": [[(MASK, MASKED)], [(PHOTO, FULL)]],
    "a mask in a SubIFD": [[(PHOTO, FULL), (MASK, MASKED)]],
    "a depth map before it": [[(MASK, DEPTH)], [(PHOTO, FULL)]],
    "thumbnails before and below, the photo last": [
        [(THUMBNAIL, REDUCED), (THUMBNAIL, REDUCED)], [(PHOTO, PAGE)],
    ],
}  # fmt: skip


@pytest.mark.parametrize("name", ARRANGEMENTS)
def test_the_photo_is_opened_wherever_it_lies(tmp_path, name):
    (tmp_path / "a.tif").write_bytes(made(ARRANGEMENTS[name]))
    image = load(tmp_path / "a.tif")
    np.testing.assert_array_equal(image.samples, PHOTO)
    assert image.notes == ()


def test_only_a_thumbnail_is_opened_with_a_note(tmp_path):
    (tmp_path / "a.tif").write_bytes(made([[(THUMBNAIL, REDUCED)]]))
    image = load(tmp_path / "a.tif")
    np.testing.assert_array_equal(image.samples, THUMBNAIL)
    assert "marked as a thumbnail" in image.notes[0]


def test_the_photo_in_a_subifd_of_a_kind_that_tifffile_decodes(tmp_path):
    deep = PHOTO.astype(np.uint16) * 257
    with tifffile.TiffWriter(tmp_path / "a.tif") as file:
        file.write(THUMBNAIL, subifds=1, subfiletype=1, photometric="rgb")
        file.write(deep, compression="zstd", photometric="rgb")
    np.testing.assert_array_equal(load(tmp_path / "a.tif").samples, deep)


def test_the_profile_may_be_in_the_directory_of_the_thumbnail(tmp_path):
    profile = {34675: (7, list(b"a profile"))}
    chain = [[(THUMBNAIL, REDUCED | profile), (PHOTO, FULL)]]
    (tmp_path / "a.tif").write_bytes(made(chain))
    assert load(tmp_path / "a.tif").metadata.icc == b"a profile"


CFA, LINEAR = {262: (3, [32803])}, {262: (3, [34892])}
DNG = {50706: (1, [1, 4, 0, 0])}


@pytest.mark.parametrize(
    "chain",
    [
        [[(THUMBNAIL, REDUCED | DNG), (MASK, FULL | CFA)]],
        [[(THUMBNAIL, REDUCED | DNG), (PHOTO, FULL | LINEAR)]],
        [[(THUMBNAIL, REDUCED | DNG)]],
        [[(THUMBNAIL, REDUCED), (THUMBNAIL, REDUCED), (MASK, FULL | CFA)]],
        [[(MASK, CFA)]],
        [[(PHOTO, UNMARKED)], [(MASK, CFA)]],
        [[(THUMBNAIL, UNMARKED | {0xFE00: (4, [0])})]],
    ],
)
def test_a_raw_photo_is_never_its_thumbnail(tmp_path, monkeypatch, chain):
    (tmp_path / "a.dng").write_bytes(made(chain))
    with contextlib.suppress(FileError):  # LibRaw knows no camera that writes so little
        assert load(tmp_path / "a.dng").samples.shape[:2] != THUMBNAIL.shape[:2]
    monkeypatch.setitem(sys.modules, "rawpy", None)
    with pytest.raises(FileError, match="it is a camera raw photo, whose decoder this") as caught:
        load(tmp_path / "a.dng")
    assert "\n" not in str(caught.value)


def test_a_dng_that_holds_plain_rgb_is_opened(tmp_path):
    (tmp_path / "a.dng").write_bytes(made([[(THUMBNAIL, REDUCED | DNG), (PHOTO, FULL)]]))
    np.testing.assert_array_equal(load(tmp_path / "a.dng").samples, PHOTO)


@pytest.mark.parametrize("suffix", [".kdc", ".IIQ", ".nef", ".cr2"])
def test_a_raw_suffix_is_believed(tmp_path, suffix):
    (tmp_path / f"a{suffix}").write_bytes(made([[(THUMBNAIL, UNMARKED)]]))
    with pytest.raises(FileError, match="camera raw photo"):
        load(tmp_path / f"a{suffix}")


def test_pages_are_said_when_opened_and_when_saved(tmp_path):
    pages = [[(PHOTO, PAGE)], [(THUMBNAIL, REDUCED)], [(PHOTO, PAGE)], [(PHOTO, UNMARKED)]]
    (tmp_path / "a.tif").write_bytes(made(pages))
    image = load(tmp_path / "a.tif")
    assert image.notes == ("the TIFF has 3 pages: the first is opened",)
    lost = save(tmp_path / "b.tif", image.samples, image.metadata)
    assert lost == ("2 further pages or frames of the opened file are not in the saved one",)
    lost = save(tmp_path / "b.png", image.samples, image.metadata)
    assert lost == ("2 further pages or frames of the opened file are not in the saved one",)


@pytest.mark.parametrize("kind", [1, 3, 4])
def test_the_orientation_of_a_thumbnails_directory_counts_where_the_photo_has_none(tmp_path, kind):
    chain = [[(THUMBNAIL, REDUCED | {274: (kind, [6])}), (PHOTO, FULL)]]
    (tmp_path / "a.tif").write_bytes(made(chain))
    np.testing.assert_array_equal(load(tmp_path / "a.tif").samples, np.rot90(PHOTO, -1))


def test_directories_in_a_ring_end(tmp_path):
    content = bytearray(made([[(PHOTO, FULL)], [(PHOTO, FULL)]]))
    (first,) = struct.unpack(">I", content[4:8])
    count = struct.unpack(">H", content[first : first + 2])[0]
    link = first + 2 + 12 * count
    (second,) = struct.unpack(">I", content[link : link + 4])
    end = second + 2 + 12 * count
    content[end : end + 4] = struct.pack(">I", first)
    (tmp_path / "a.tif").write_bytes(content)
    assert load(tmp_path / "a.tif").metadata.further_pages == 1
