"""Radiance HDR, by imagecodecs: shared exponents of linear light become floats.

Ward, "Real Pixels", Graphics Gems II; the file is a header of lines, an empty one, and the size.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

import imagecodecs
import numpy as np

from editor.colour.coding import Coding
from editor.document.image import Metadata
from editor.photo.decoded import Decoded
from editor.photo.limits import check_claim, check_size
from editor.storage.file_error import FileError

_SIZE: Final = re.compile(rb"\n\n([-+])Y +(\d{1,9}) +([-+])X +(\d{1,9})\n")
_PRIMARIES: Final = re.compile(rb"\nPRIMARIES=([-+.\d \t]+)\n")
_LINEAR: Final = Coding.of_cicp(1, 8)


def decode(path: Path, damaged: bool = False) -> Decoded:
    """Decode an HDR of linear RGB to float32; raise FileError."""
    content = path.read_bytes()
    head = _SIZE.search(content[:100_000])
    if head is None or b"FORMAT=32-bit_rle_xyze" in content[: head.start()]:
        what = (
            "it is damaged or cut off"
            if head is None
            else ("it is a Radiance HDR of XYZ colours, which is not supported")
        )
        raise FileError(path, "opened", what)
    width, height = int(head[4]), int(head[2])
    check_size(path, width, height, 12)
    check_claim(path, (width, height), 12 * width * height, 0, len(content))
    try:
        stored = imagecodecs.rgbe_decode(content, header=True)
    except (imagecodecs.RgbeError, ValueError, RuntimeError):
        stored = np.empty(0)
    if stored.shape != (height, width, 3):
        raise FileError(path, "opened", "it is damaged or cut off")
    samples = np.ascontiguousarray(stored, np.float32)
    if head[1] == b"+":  # the first row is the lowest
        samples = np.ascontiguousarray(samples[::-1])
    if head[3] == b"-":
        samples = np.ascontiguousarray(samples[:, ::-1])
    return Decoded(samples, Metadata(coding=_coding(content[: head.start() + 1])))


def _coding(head: bytes) -> Coding | None:
    """Return linear light in the file's own primaries: red, green, blue, white in its header."""
    found = _PRIMARIES.search(head)
    numbers = tuple(float(n) for n in found[1].split()) if found else ()
    if len(numbers) != 8 or _LINEAR is None:
        return _LINEAR
    return Coding.of_chromaticities((*numbers[6:], *numbers[:6]), _LINEAR.curve) or _LINEAR
