"""Headers that claim more than their bytes can hold are one sentence, before any decoding."""

from __future__ import annotations

import base64
import itertools
import json
import struct
import subprocess
import sys
import zlib
from pathlib import Path

import imagecodecs
import numpy as np
import pytest
import pyvips
import tifffile

from tests.sample_photos import COFFEE

ROOT = Path(__file__).parents[3]
SIDE = 30000
FLAT_WEBP = (  # 16383 x 16383
    "eNoL8nRze8fAwBDu6hQQFmARwQVkcwDxP3sQAor48AF5+v/2/+dnFxD8y+/i8p/ZNcLTbRdQ1LUiM42BwdNTC6yDjU"
    "GIkZmBEcgCYSlGVjAdBsTSUHYcEGtA1TABsTATQn1mOwuYBhoIBhbJDAwvmBE0GwPDBHYGFqCMgZGhAeNECJsRaALD"
    "Aqi4oYEB4wKIif//A21YADHxvz0DAzMSGwQAvT8h0g=="
)
# Runs within another process, so that its memory and time can be bounded.
BOUNDED = """
import json, re, resource, sys
sys.path.insert(0, sys.argv[1])
from editor.photo.load import FileError, load
resource.setrlimit(resource.RLIMIT_CPU, (60, 60))
said = []
for path in sys.argv[2:]:
    try:
        load(path)
        said.append("")
    except FileError as error:
        said.append(str(error))
try:
    status = open("/proc/self/status").read()
except OSError:
    status = "VmHWM: 0"  # no Linux: there its highest use of memory is not known
print(json.dumps([int(re.search(r"VmHWM:\\s+(\\d+)", status)[1]) // 1024, said]))
"""
MEGABYTES = 500


def small() -> pyvips.Image:
    return pyvips.Image.new_from_file(str(COFFEE)).resize(0.1)


def patched(content: bytes, at: int, claim: bytes) -> bytes:
    return content[:at] + claim + content[at + len(claim) :]


def jpeg(progressive: bool, code: int | None = None) -> bytes:
    content = small().jpegsave_buffer(interlace=progressive)
    at = content.index(b"\xff\xc2" if progressive else b"\xff\xc0")
    content = patched(content, at + 5, struct.pack(">HH", SIDE, SIDE))
    return content if code is None else patched(content, at + 1, bytes((code,)))


def chunk(kind: bytes, content: bytes) -> bytes:
    crc = zlib.crc32(kind + content)
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", crc)


def png(interlaced: int) -> bytes:
    head = struct.pack(">IIBBBBB", SIDE, SIDE, 8, 2, 0, 0, interlaced)
    pixels = zlib.compress(bytes(8_000_000), 9)
    chunks = chunk(b"IHDR", head), chunk(b"IDAT", pixels), chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunks)


def tiff(folder: Path, compression: str | None) -> bytes:
    path = folder / "whole"
    stored = np.zeros((64, 64, 3), np.uint8)
    tifffile.imwrite(path, stored, photometric="rgb", compression=compression, rowsperstrip=64)
    content = path.read_bytes()
    with tifffile.TiffFile(path) as file:
        for tag in (256, 257, 278):
            entry = file.pages[0].tags[tag]
            kind = "<H" if entry.dtype == 3 else "<I"
            content = patched(content, entry.valueoffset, struct.pack(kind, SIDE))
    return content


def gif() -> bytes:
    return patched(small().gifsave_buffer(), 6, struct.pack("<HH", SIDE, SIDE))


def webp(lossless: bool) -> bytes:
    content = small().webpsave_buffer(lossless=lossless, keep="none")
    if lossless:
        (bits,) = struct.unpack("<I", content[21:25])
        return patched(content, 21, struct.pack("<I", bits & 0xF0000000 | 16382 | 16382 << 14))
    return patched(content, 26, struct.pack("<HH", 16383, 16383))


def flat_webp() -> bytes:
    return zlib.decompress(base64.b64decode(FLAT_WEBP))


def avif() -> bytes:
    content = small().heifsave_buffer(compression="av1")
    return patched(content, content.index(b"ispe") + 8, struct.pack(">II", SIDE, SIDE))


def jp2(width: int, height: int) -> bytes:
    content = imagecodecs.jpeg2k_encode(np.zeros((64, 64, 3), np.uint8), codecformat="j2k")
    claim = struct.pack(">8I", width, height, 0, 0, width, height, 0, 0)
    return patched(content, 8, claim)


def bmp(compression: int) -> bytes:
    bits = 8 if compression else 24
    head = struct.pack("<IiiHHIIiiII", 40, SIDE, SIDE, 1, bits, compression, 0, 0, 0, 0, 0)
    return b"BM" + struct.pack("<IHHI", 0, 0, 0, 54) + head + bytes(8000)


@pytest.fixture(scope="module")
def hostile(tmp_path_factory) -> dict[str, Path]:
    folder = tmp_path_factory.mktemp("hostile")
    files = {
        "baseline.jpg": jpeg(False),
        "progressive.jpg": jpeg(True),
        "arithmetic.jpg": jpeg(True, 0xCA),
        "plain.png": png(0),
        "interlaced.png": png(1),
        "canvas.gif": gif(),
        "lossy.webp": webp(False),
        "lossless.webp": webp(True),
        "flat.webp": flat_webp(),
        "claims.avif": avif(),
        "square.j2k": jp2(6000, 6000),  # of which OpenJPEG takes a gigabyte
        "tall.j2k": jp2(203, 400_000) + bytes(32_000),
        "plain.bmp": bmp(0),
        "runs.bmp": bmp(1),
        "a.pfm": f"PF {SIDE} {SIDE} 1\n".encode() + bytes(8000),
    }
    for number in range(1, 7):
        white = "" if number in (1, 4) else " 255"
        head = f"P{number} {SIDE} {SIDE}{white}\n".encode()
        files[f"P{number}.pnm"] = head + b"1 " * 4000
    for packing in (None, "zlib", "lzw", "zstd", "lzma", "packbits", "jpeg", "webp", "jpegxl"):
        files[f"{packing}.tif"] = tiff(folder, packing)
    for name, content in files.items():
        (folder / name).write_bytes(content)
    return {name: folder / name for name in files}


def test_false_claims_are_refused_without_memory_or_time(hostile):
    arguments = [sys.executable, "-c", BOUNDED, str(ROOT), *map(str, hostile.values())]
    done = subprocess.run(arguments, capture_output=True, text=True, check=True)
    assert done.stderr == ""
    megabytes, said = json.loads(done.stdout)
    assert megabytes < MEGABYTES
    for name, sentence in zip(hostile, said, strict=True):
        assert "can't be opened: it" in sentence, name
        assert "memory" not in sentence, name
        assert "\n" not in sentence, name


def tangled_tiff() -> bytes:
    """Each directory begins within the one before it, and all values are the same megabyte."""
    entry = struct.pack(">HHII", 0x9999, 7, 1_000_000, 8)
    body = bytearray(entry * 90_000)
    places = range(1000, 1_000_000, 50)
    for place, following in itertools.pairwise(places):
        body[place : place + 2] = struct.pack(">H", 3)
        body[place + 38 : place + 42] = struct.pack(">I", following + 8)
    return b"MM\0*" + struct.pack(">I", 1008) + bytes(body)


def many_chunks() -> bytes:
    head = struct.pack(">IIBBBBB", 4, 4, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"vpAg", b"") * 500_000


def test_files_that_are_made_to_be_read_for_ever_are_refused(tmp_path):
    (tmp_path / "a.tif").write_bytes(tangled_tiff())
    (tmp_path / "a.png").write_bytes(many_chunks())
    arguments = [sys.executable, "-c", BOUNDED, str(ROOT), *map(str, sorted(tmp_path.iterdir()))]
    done = subprocess.run(arguments, capture_output=True, text=True, check=True)
    megabytes, said = json.loads(done.stdout)
    assert all("can't be opened: it is damaged" in sentence for sentence in said)
    assert megabytes < MEGABYTES


def test_a_flat_picture_that_is_large_but_true_is_opened(tmp_path):
    flat = pyvips.Image.black(4000, 3000, bands=3).copy(interpretation="srgb")
    code = "import sys; sys.path.insert(0, sys.argv[1]); from editor.photo.load import load\n"
    code += "for p in sys.argv[2:]: assert load(p).samples.shape[:2] == (3000, 4000), p"
    for name, options in (
        ("a.png", {}),
        ("a.jpg", {"Q": 1}),
        ("a.webp", {"lossless": True}),
        ("a.gif", {}),
        ("a.tif", {"compression": "lzw"}),
        ("b.tif", {"compression": "deflate"}),
    ):
        flat.write_to_file(str(tmp_path / name), **options)
    zeros = np.zeros((3000, 4000, 3), np.uint8)
    for name in ("zstd", "lzma", "packbits"):
        tifffile.imwrite(tmp_path / f"{name}.tif", zeros, compression=name, photometric="rgb")
    paths = sorted(map(str, tmp_path.iterdir()))
    subprocess.run([sys.executable, "-c", code, str(ROOT), *paths], check=True)
