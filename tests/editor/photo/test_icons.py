"""Icons whose list tells other sizes than their pictures have."""

from __future__ import annotations

import io
import struct
import subprocess
import sys
from pathlib import Path

import numpy as np
import PIL.Image as Pillow
import pytest

from editor.photo.load import load
from editor.storage.file_error import FileError

ROOT = Path(__file__).parents[3]
SIGN = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"


def icon(picture: bytes, side: int = 16, bits: int = 32) -> bytes:
    """Return an icon of one picture that its list calls side x side."""
    return struct.pack("<3H4B2H2I", 0, 1, 1, side, side, 0, 0, 1, bits, len(picture), 22) + picture


def bitmap(width: int, height: int) -> bytes:
    return struct.pack("<IiiHHIIiiII", 40, width, 2 * height, 1, 32, 0, 0, 0, 0, 0, 0)


@pytest.mark.parametrize(
    ("picture", "said"),
    [
        (SIGN + struct.pack(">II", 60_000, 50_000), "megapixels, the limit is"),
        (SIGN + struct.pack(">II", 30_000, 30_000), "which no photo does"),
        (bitmap(60_000, 50_000), "megapixels, the limit is"),
        (bitmap(20_000, -20_000), "which no photo does"),
        (SIGN + bytes(8), "are no picture"),
        (b"", "are no picture"),
    ],
)
def test_a_picture_is_refused_by_its_own_header(tmp_path: Path, picture: bytes, said: str) -> None:
    (tmp_path / "a.ico").write_bytes(icon(picture))
    with pytest.raises(FileError, match=said):
        load(tmp_path / "a.ico")


def test_a_bitmap_with_the_short_header_of_os_2_opens(tmp_path: Path) -> None:
    rows = np.random.default_rng(1).integers(0, 256, (16, 16, 3), np.uint8)
    head = struct.pack("<IHHHH", 12, 16, 32, 1, 24)
    picture = head + rows[::-1, :, ::-1].tobytes() + bytes(16 * 4)  # with its mask: all is seen
    (tmp_path / "a.ico").write_bytes(icon(picture, bits=24))
    np.testing.assert_array_equal(load(tmp_path / "a.ico").samples[..., :3], rows)


def test_what_pillow_warns_of_is_not_written_to_a_terminal(tmp_path: Path) -> None:
    png = io.BytesIO()
    pixels = np.arange(40 * 30 * 3, dtype=np.uint8).reshape(30, 40, 3)
    Pillow.fromarray(pixels).save(png, "png")
    (tmp_path / "a.ico").write_bytes(icon(png.getvalue()))
    opening = "from pathlib import Path; from editor.photo.load import load; import sys;"
    opening += "print(load(Path(sys.argv[1])).samples.shape)"
    command = [sys.executable, "-c", opening, str(tmp_path / "a.ico")]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert (done.stdout, done.stderr) == ("(30, 40, 3)\n", "")
