"""Portable maps P1 to P7 and PF, by cv2 and Pillow where they read them."""

from __future__ import annotations

import time

import cv2
import numpy as np
import pytest
import tifffile

from editor.document.image import Metadata
from editor.photo.load import load
from editor.photo.save import save
from editor.storage.file_error import FileError

ROWS, COLUMNS = 7, 13
RNG = np.random.default_rng(8)


def words(numbers: np.ndarray) -> bytes:
    return b" ".join(b"%d" % n for n in numbers.ravel()) + b"\n"


def header(kind: str, full: int | None, comment: str = "") -> bytes:
    white = "" if full is None else f"{full}\n"
    return f"{kind}\n{comment}{COLUMNS} {ROWS}\n{white}".encode()


@pytest.mark.parametrize("full", [1, 15, 100, 255, 256, 1023, 4095, 65535])
@pytest.mark.parametrize("kind", ["P2", "P3", "P5", "P6"])
@pytest.mark.parametrize("comment", ["", "# made by hand\n# 3 4 5\n"])
def test_every_map_of_every_white(tmp_path, full, kind, comment):
    channels = 3 if kind in ("P3", "P6") else 1
    stored = RNG.integers(0, full + 1, (ROWS, COLUMNS, channels))
    binary = stored.astype(">u2" if full > 255 else "u1").tobytes()
    body = words(stored) if kind in ("P2", "P3") else binary
    (tmp_path / "a.pnm").write_bytes(header(kind, full, comment) + body)
    samples = load(tmp_path / "a.pnm").samples
    got = samples / np.iinfo(samples.dtype).max
    np.testing.assert_allclose(got, stored / full, atol=1e-9 if full in (255, 65535) else 8e-6)


@pytest.mark.parametrize("kind", ["P1", "P4"])
@pytest.mark.parametrize("spaced", [True, False])
def test_bits(tmp_path, kind, spaced):
    bits = RNG.integers(0, 2, (ROWS, COLUMNS)).astype(np.uint8)
    text = (words(bits) if spaced else words(bits).replace(b" ", b"")) + b"# the end\n"
    body = text if kind == "P1" else np.packbits(bits, axis=1).tobytes()
    (tmp_path / "a.pbm").write_bytes(header(kind, None) + body)
    samples = load(tmp_path / "a.pbm").samples
    np.testing.assert_array_equal(samples[..., 0], (1 - bits) * 255)
    if spaced:
        wanted = cv2.imread(str(tmp_path / "a.pbm"), cv2.IMREAD_GRAYSCALE)
        np.testing.assert_array_equal(samples[..., 0], wanted)


@pytest.mark.parametrize("full", [255, 65535])
@pytest.mark.parametrize("channels", [1, 2, 3, 4])
def test_arbitrary_maps(tmp_path, full, channels):
    stored = RNG.integers(0, full + 1, (ROWS, COLUMNS, channels))
    stored = stored.astype(">u2" if full > 255 else "u1")
    head = f"P7\n# a comment\nWIDTH {COLUMNS}\nHEIGHT {ROWS}\nDEPTH {channels}\nMAXVAL {full}\n"
    (tmp_path / "a.pam").write_bytes(head.encode() + b"TUPLTYPE X\nENDHDR\n" + stored.tobytes())
    np.testing.assert_array_equal(load(tmp_path / "a.pam").samples, stored)


@pytest.mark.parametrize("order", ["<", ">"])
@pytest.mark.parametrize("channels", [1, 3])
def test_maps_of_floats(tmp_path, order, channels):
    stored = (RNG.random((ROWS, COLUMNS, channels)) * 3 - 1).astype(np.float32)
    kind, scale = "PF" if channels == 3 else "Pf", "-1.0" if order == "<" else "1.0"
    head = f"{kind}\n{COLUMNS} {ROWS}\n{scale}\n".encode()
    (tmp_path / "a.pfm").write_bytes(head + stored[::-1].astype(f"{order}f4").tobytes())
    np.testing.assert_array_equal(load(tmp_path / "a.pfm").samples, stored)


def test_floats_are_multiplied_by_the_scale_of_their_map(tmp_path):
    (tmp_path / "a.pfm").write_bytes(b"Pf\n2 1\n-2.5\n" + np.float32([0.25, 4]).tobytes())
    np.testing.assert_array_equal(load(tmp_path / "a.pfm").samples.ravel(), [0.625, 10])


def test_several_maps_in_one_file_are_said(tmp_path):
    one = header("P5", 255) + bytes(ROWS * COLUMNS)
    (tmp_path / "a.pgm").write_bytes(one * 3)
    assert load(tmp_path / "a.pgm").notes == ("the PNM has 3 pages: the first is opened",)


@pytest.mark.parametrize("kind", ["P2", "P4", "P6"])
def test_a_map_that_ends_early_opens_only_when_asked(tmp_path, kind):
    full = None if kind == "P4" else 255
    body = b"200 100\n" if kind == "P2" else b"\x80\x81"
    (tmp_path / "a.pnm").write_bytes(header(kind, full) + body)
    with pytest.raises(FileError, match="damaged or cut off"):
        load(tmp_path / "a.pnm")
    assert "ends early" in load(tmp_path / "a.pnm", damaged=True).notes[0]


@pytest.mark.parametrize(
    "content",
    [
        b"P6\n3 x 255\n",
        b"P6\n3",
        b"P5 3 4 0\n",
        b"P5 3 4 70000\n",
        b"P2 1 1 255\nx",
        b"P2 1 1 255\n-3",
        b"P7\nWIDTH 3\n",
        b"Pf 2 2 nan\n",
        b"P6 0 3 255\n",
        b"P6 99999999999 3 255\n",
    ],
)
def test_a_broken_header_is_one_sentence(tmp_path, content):
    (tmp_path / "a.pnm").write_bytes(content)
    with pytest.raises(FileError, match="it is damaged"):
        load(tmp_path / "a.pnm")


@pytest.mark.parametrize("depth", ["uint8", "uint16"])
@pytest.mark.parametrize(
    ("suffix", "channels"), [(".ppm", 3), (".pgm", 1), (".pnm", 1), (".pnm", 3)]
)
def test_a_saved_map_is_what_cv2_reads(tmp_path, depth, suffix, channels):
    full = np.iinfo(depth).max
    wanted = RNG.integers(0, full + 1, (ROWS, COLUMNS, channels)).astype(depth)
    path = tmp_path / f"a{suffix}"
    assert save(path, wanted) == ()
    np.testing.assert_array_equal(load(path).samples, wanted)
    by_cv2 = np.atleast_3d(cv2.imread(str(path), cv2.IMREAD_UNCHANGED))[..., ::-1]
    np.testing.assert_array_equal(by_cv2, wanted)


def test_grey_in_a_ppm_has_three_equal_channels_and_colour_is_refused_in_a_pgm(tmp_path):
    grey = RNG.integers(0, 256, (ROWS, COLUMNS, 1)).astype(np.uint8)
    save(tmp_path / "a.ppm", grey)
    np.testing.assert_array_equal(load(tmp_path / "a.ppm").samples, np.repeat(grey, 3, 2))
    with pytest.raises(FileError, match=r"a \.pgm holds grey only, use \.ppm"):
        save(tmp_path / "a.pgm", np.zeros((2, 2, 3), np.uint8))


def test_what_a_map_cannot_hold_is_one_note(tmp_path):
    metadata = Metadata(exif=b"II*\0\x08\0\0\0\0\0\0\0\0\0", xmp=b"<x/>", pixels_per_mm=(3, 3))
    lost = save(tmp_path / "a.ppm", np.zeros((2, 2, 3), np.uint8), metadata)
    assert lost == ("PNM is written without the photo's Exif, XMP and resolution",)


@pytest.mark.parametrize(
    "one", [b"P6 1 1 255\nabc", b"P7\nWIDTH 1\nHEIGHT 1\nDEPTH 3\nMAXVAL 255\nENDHDR\nabc"]
)
def test_many_small_pictures_in_one_file_are_counted_at_once(tmp_path, one):
    (tmp_path / "many.ppm").write_bytes(one * 100_000)
    begun = time.process_time()
    notes = load(tmp_path / "many.ppm").notes
    assert notes == ("the PNM has 100000 pages: the first is opened",)
    assert time.process_time() - begun < 3  # a copy of the rest for each took a minute


@pytest.mark.parametrize("full", [1, 255, 65535])
def test_inks_become_colours(tmp_path, full):
    inks = np.array([[[0, 0, 0, 0], [0, 0, 0, 1], [1, 0, 0, 0], [0, 1, 1, 0]]]) * full
    head = f"P7\nWIDTH 4\nHEIGHT 1\nDEPTH 4\nMAXVAL {full}\nTUPLTYPE CMYK\nENDHDR\n".encode()
    (tmp_path / "a.pam").write_bytes(head + inks.astype(">u2" if full > 255 else "u1").tobytes())
    depth = np.uint16 if full > 255 else np.uint8
    scaled = (inks / full * np.iinfo(depth).max).astype(depth)
    tifffile.imwrite(tmp_path / "a.tif", scaled, photometric="separated")
    samples = load(tmp_path / "a.pam").samples
    np.testing.assert_array_equal(samples, load(tmp_path / "a.tif").samples)
    got = samples[0] / np.iinfo(depth).max
    assert got[0].min() > 0.98
    assert got[1].max() < 0.2
    assert got[2, 0] < 0.2 < 0.5 < got[3, 0]  # cyan has no red, magenta with yellow has
