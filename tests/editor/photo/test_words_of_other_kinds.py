"""Comments, authors and XMP of kinds with ways of their own: kept, or said to be lost."""

from __future__ import annotations

import io
import struct
from pathlib import Path
from typing import Any

import imagecodecs
import numpy as np
import OpenEXR
import pytest
from PIL import Image as Pillow

from editor.photo.load import load
from editor.photo.metadata_listing import told
from editor.photo.save import save
from tests.editor.photo.photo_samples import profile

TEXT = b"seen from the tower"
PIXELS = np.random.default_rng(3).integers(0, 255, (6, 9, 3), np.uint8)
PICTURE = Pillow.fromarray(PIXELS)
FOOT = b"TRUEVISION-XFILE.\0"


def written(picture: Any, kind: str, **options: Any) -> bytes:
    held = io.BytesIO()
    picture.save(held, kind, **options)
    return held.getvalue()


def jpeg2000(text: bytes) -> bytes:
    stream = imagecodecs.jpeg2k_encode(PIXELS, level=0, codecformat="j2k")
    at = stream.index(b"\xff\x90")
    return stream[:at] + struct.pack(">HHH", 0xFF64, len(text) + 4, 1) + text + stream[at:]


def targa(author: bytes, text: bytes) -> bytes:
    bare = written(PICTURE, "TGA").removesuffix(FOOT)[: 18 + PIXELS.size]
    extension = struct.pack("<H41s324s", 495, author, text).ljust(495, b"\0")
    return bare + extension + struct.pack("<II", len(bare), 0) + FOOT


FILES = {
    "a.gif": written(PICTURE.quantize(16), "GIF", comment=TEXT),
    "a.ppm": written(PICTURE, "PPM").replace(b"P6\n", b"P6\n# " + TEXT + b"\n", 1),
    "a.pam": b"P7\n# %s\nWIDTH 9\nHEIGHT 6\nDEPTH 3\nMAXVAL 255\nENDHDR\n" % TEXT
    + PIXELS.tobytes(),
    "a.j2k": jpeg2000(TEXT),
    "a.tga": targa(b"", TEXT),
    "a.hdr": b"#?RADIANCE\n# %s\nFORMAT=32-bit_rle_rgbe\n\n-Y 1 +X 2\n" % TEXT + bytes(8),
}


def check_said(path: Path, to: Path, what: str) -> None:
    image = load(path)
    depth = image.samples if image.samples.dtype == np.uint8 else np.zeros((2, 2, 3), np.uint8)
    assert save(to, depth, image.metadata)[:1] == (f"PNG is written without the photo's {what}",)
    assert ("Comment", TEXT.decode()) in [(one.name, one.value) for one in told(image)]


@pytest.mark.parametrize("name", FILES)
def test_a_comment_is_listed_and_said_to_be_lost(tmp_path, name):
    (tmp_path / name).write_bytes(FILES[name])
    check_said(tmp_path / name, tmp_path / "out.png", "comment")


def test_whose_an_openexr_is_and_its_comment_are_said_to_be_lost(tmp_path):
    head = {"type": OpenEXR.scanlineimage, "owner": "Ann", "comments": TEXT.decode()}
    head["compression"] = OpenEXR.ZIP_COMPRESSION
    OpenEXR.File(head, {"RGB": PIXELS.astype("f4")}).write(str(tmp_path / "a.exr"))
    check_said(tmp_path / "a.exr", tmp_path / "out.png", "owner and comment")


def test_the_author_of_a_targa_is_said_to_be_lost(tmp_path):
    (tmp_path / "a.tga").write_bytes(targa(b"Ann Example", TEXT))
    check_said(tmp_path / "a.tga", tmp_path / "out.png", "author and comment")


def test_what_names_an_encoder_is_nobodys_loss(tmp_path):
    (tmp_path / "a.j2k").write_bytes(jpeg2000(b"Created by OpenJPEG version 2.5.4"))
    assert load(tmp_path / "a.j2k").metadata.blocks == ()


@pytest.mark.parametrize("suffix", [".png", ".jpg", ".tif", ".webp"])
def test_xmp_and_profile_of_a_gif_are_kept(tmp_path, suffix):
    xmp = b'<x:xmpmeta xmlns:x="adobe:ns:meta/">' + bytes(range(32, 127)) * 4 + b"</x:xmpmeta>"
    icc = profile("p3")
    parts = b"".join(
        bytes((len(icc[at : at + 255]),)) + icc[at : at + 255] for at in range(0, len(icc), 255)
    )
    trailer = b"\1" + bytes(range(255, -1, -1)) + b"\0"
    added = b"\x21\xff\x0bXMP DataXMP" + xmp + trailer + b"\x21\xff\x0bICCRGBG1012" + parts + b"\0"
    gif = FILES["a.gif"]
    at = gif.index(b"\x21\xfe")
    (tmp_path / "a.gif").write_bytes(gif[:at] + added + gif[at:])
    image = load(tmp_path / "a.gif")
    assert (image.metadata.xmp, image.metadata.icc) == (xmp, icc)
    save(tmp_path / f"out{suffix}", image.samples, image.metadata)
    again = load(tmp_path / f"out{suffix}").metadata
    assert (again.xmp, again.icc) == (xmp, icc)
