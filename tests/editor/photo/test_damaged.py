"""Files that end early: refused, or opened as far as they go when a person says so."""

from __future__ import annotations

import re
from pathlib import Path

import numpy as np
import pytest
import pyvips
import tifffile

from editor.photo.load import load
from editor.storage.file_error import FileError

PHOTO = Path(__file__).parents[2] / "photos" / "coffee.png"
END = b"\xff\xd9"


def picture() -> pyvips.Image:
    return pyvips.Image.new_from_file(str(PHOTO)).crop(100, 50, 320, 240).copy()


def jpeg(**options: object) -> bytes:
    return bytes(picture().jpegsave_buffer(Q=90, **options))


KINDS = {
    "baseline": {},
    "progressive": {"interlace": True},
    "with restarts": {"restart_interval": 7},
    "subsampled": {"subsample_mode": "on"},
}


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("missing", [1, 2])
def test_a_jpeg_that_lacks_only_its_end_is_whole(tmp_path, kind, missing):
    whole = jpeg(**KINDS[kind])
    (tmp_path / "whole.jpg").write_bytes(whole)
    (tmp_path / "a.jpg").write_bytes(whole[:-missing])
    image = load(tmp_path / "a.jpg")
    np.testing.assert_array_equal(image.samples, load(tmp_path / "whole.jpg").samples)
    assert image.notes == ("the JPEG lacks the marker of its end; its picture is whole",)
    assert load(tmp_path / "whole.jpg").notes == ()


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("end", [b"", END])
@pytest.mark.parametrize("share", [0.4, 0.8, 0.99, 0.999])
def test_a_jpeg_whose_data_ends_early_opens_only_when_asked(tmp_path, kind, end, share):
    whole = jpeg(**KINDS[kind])
    (tmp_path / "a.jpg").write_bytes(whole[: int((len(whole) - 2) * share) - 4] + end)
    with pytest.raises(FileError, match="it is damaged or cut off"):
        load(tmp_path / "a.jpg")
    image = load(tmp_path / "a.jpg", damaged=True)
    assert image.samples.shape == (240, 320, 3)
    assert image.notes[0].startswith("its data ends early: ")


def test_how_many_rows_are_missing_is_said(tmp_path):
    whole = jpeg()
    (tmp_path / "a.jpg").write_bytes(whole[: len(whole) // 2])
    (note,) = load(tmp_path / "a.jpg", damaged=True).notes
    missing = int(re.search(r"the lowest (\d+) of its 240 rows", note)[1])
    assert 60 < missing < 180
    (tmp_path / "whole.jpg").write_bytes(whole)
    good = 240 - missing
    read, wanted = load(tmp_path / "a.jpg", damaged=True), load(tmp_path / "whole.jpg")
    np.testing.assert_array_equal(read.samples[: good - 8], wanted.samples[: good - 8])


def test_a_progressive_jpeg_cut_between_two_scans_is_not_whole(tmp_path):
    whole = jpeg(interlace=True)
    scans = [match.start() for match in re.finditer(b"\xff\xc4", whole)]
    (tmp_path / "a.jpg").write_bytes(whole[: scans[-1]])
    with pytest.raises(FileError, match="its data ends early"):
        load(tmp_path / "a.jpg")
    assert "coarse" in load(tmp_path / "a.jpg", damaged=True).notes[0]


def test_bytes_after_the_end_are_no_fault(tmp_path):
    (tmp_path / "a.jpg").write_bytes(jpeg() + b"a trailer of the camera" * 50)
    assert load(tmp_path / "a.jpg").notes == ()


def test_a_fault_in_the_middle_is_said(tmp_path):
    whole = bytearray(jpeg(restart_interval=5))
    at = [m.start() for m in re.finditer(b"\xff[\xd0-\xd7]", bytes(whole))][9]
    del whole[at - 30 : at]
    (tmp_path / "a.jpg").write_bytes(whole)
    assert load(tmp_path / "a.jpg").notes == (
        "its data has faults: parts of the picture may be wrong",
    )


@pytest.mark.parametrize("name", ["a.png", "a.gif"])
@pytest.mark.parametrize("share", [0.5, 0.9])
def test_what_there_is_of_a_cut_file_opens_only_when_asked(tmp_path, name, share):
    path = tmp_path / name
    picture().write_to_file(str(path))
    whole = load(path)
    path.write_bytes(path.read_bytes()[: int(path.stat().st_size * share)])
    with pytest.raises(FileError, match="damaged or cut off"):
        load(path)
    image = load(path, damaged=True)
    assert "its data ends early" in image.notes[0]
    rows = int(240 * share * 0.6)
    np.testing.assert_array_equal(image.samples[:rows, :, :3], whole.samples[:rows, :, :3])


@pytest.mark.parametrize("compression", [None, "zstd", "zlib", "lzma"])
def test_a_tiff_whose_last_strips_are_missing(tmp_path, compression):
    stored = picture().numpy()
    path = tmp_path / "a.tif"
    tifffile.imwrite(path, stored, compression=compression, photometric="rgb", rowsperstrip=16)
    with tifffile.TiffFile(path) as file:  # tifffile writes the directory before the pixels
        place, size = file.pages[0].dataoffsets[9], file.pages[0].databytecounts[9]
    path.write_bytes(path.read_bytes()[: place + size])
    with pytest.raises(FileError, match="its data ends early"):
        load(path)
    image = load(path, damaged=True)
    assert "its data ends early" in image.notes[0]
    np.testing.assert_array_equal(image.samples[:160], stored[:160])
    assert not image.samples[160:].any()


@pytest.mark.parametrize("suffix", [".webp", ".avif"])
def test_a_format_without_rows_opens_whole_or_not_at_all(tmp_path, suffix):
    path = tmp_path / f"a{suffix}"
    picture().write_to_file(str(path))
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    for damaged in (False, True):
        with pytest.raises(FileError, match="damaged or cut off"):
            load(path, damaged=damaged)
