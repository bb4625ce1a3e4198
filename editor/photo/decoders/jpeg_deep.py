"""JPEG of other than 8 bits, lossless or not, which libvips refuses: by imagecodecs' libjpeg-turbo.

ITU-T T.81, table B.2: 12 bits in extended and progressive frames, 2 to 16 in lossless ones.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

import imagecodecs
import numpy as np

from editor.document.image import Samples
from editor.photo.decoded import Decoded
from editor.photo.decoders.jpeg_data import JpegDataError, lenient_pixels, missing_rows
from editor.photo.decoders.vips_pixels import metadata_of, open_header
from editor.photo.depth import in_depth
from editor.photo.metadata.exif import orientation_of
from editor.photo.structure.jpeg_segments import JpegSegments
from editor.storage.file_error import FileError

_LOSSLESS: Final = 0xC3  # SOF3, coded by Huffman's method


def strange(code: int, bits: int) -> str:
    """Say what of a frame is not supported; empty where all is."""
    if code not in (0xC0, 0xC1, 0xC2, _LOSSLESS, 0xC9, 0xCA):
        return "lossless coding in arithmetic" if code == 0xCB else "hierarchical coding"
    allowed = range(2, 17) if code == _LOSSLESS else (8, 12) if code in (0xC1, 0xC2) else (8,)
    return "" if bits in allowed else f"{bits} bits"


def decode_deep(
    path: Path, jpeg: bytes, segments: JpegSegments, damaged: bool
) -> tuple[Decoded, str]:
    """Decode samples of other than 8 bits, which libvips refuses, to 16."""
    try:
        samples = _samples(jpeg, segments.bits)
    except JpegDataError as error:
        raise FileError(path, "opened", "it is damaged or cut off") from error
    if samples.shape[2] not in (1, 3):
        what = f"{samples.shape[2]} channels of {segments.bits} bits"
        raise FileError(path, "opened", f"it is a JPEG of {what}, which is not supported")
    missing = missing_rows(jpeg)
    if missing and not damaged:
        raise FileError(path, "opened", "it is damaged or cut off: its data ends early")
    kept = b"".join(one.block for one in segments.segments if 0xE0 <= one.code <= 0xEF)
    metadata = metadata_of(open_header(_with_head(kept)))
    rows = f"{missing} of its {segments.size[1]} rows"
    note = f"its data ends early: the lowest {rows} are missing" if missing else ""
    return Decoded(samples, metadata, orientation_of(metadata.exif)), note


def _samples(jpeg: bytes, bits: int) -> Samples:
    """Return (rows, columns, channels) of uint16, at its full scale, of samples of `bits` bits."""
    return in_depth(lenient_pixels(jpeg) / ((1 << bits) - 1), np.uint16)


def _with_head(segments: bytes) -> bytes:
    """Return a small JPEG with the application segments of another."""
    return b"\xff\xd8" + segments + imagecodecs.jpeg8_encode(np.zeros((8, 8, 3), np.uint8))[2:]
