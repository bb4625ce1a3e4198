"""JPEG XL: pixels by libjxl through imagecodecs, profile and metadata through pillow-jxl-plugin.

Pillow has no colour of 16 bits, so its plugin's pixels would be of 8.
"""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import imagecodecs
import numpy as np
import numpy.typing as npt

from editor.document.image import Metadata, Samples
from editor.photo.decoded import Decoded
from editor.photo.decoders.extra_library import extra_library
from editor.photo.limits import check_claim, check_size
from editor.photo.metadata.exif import bare_exif
from editor.photo.structure.boxes import boxes
from editor.photo.structure.jpegxl_size import CODESTREAM, jpegxl_size
from editor.storage.file_error import FileError

DAMAGED = "it is damaged or cut off"


def decode(path: Path, damaged: bool = False) -> Decoded:
    """Decode a JPEG XL, which its decoder turns upright.

    Raises
    ------
    FileError
        It is damaged, too large, of more channels than a picture has, or the decoder is missing.
    """
    plugin = extra_library(path, "JPEG XL picture", "pillow_jxl", "pillow-jxl-plugin")
    content = path.read_bytes()
    size = jpegxl_size(content)
    if size is None:
        raise FileError(path, "opened", DAMAGED)
    memory = 8 * size[0] * size[1]
    check_size(path, *size, 8)
    check_claim(path, size, memory, 0, len(content))
    try:
        stored = imagecodecs.jpegxl_decode(content, index=0)
        info = _info(plugin, content)
    except (imagecodecs.JpegxlError, RuntimeError, ValueError, OSError, SyntaxError) as error:
        raise FileError(path, "opened", DAMAGED) from error
    return Decoded(_samples(path, stored), info)


def _samples(path: Path, stored: npt.NDArray[Any]) -> Samples:
    samples = stored[..., None] if stored.ndim == 2 else stored
    if samples.ndim != 3 or not 1 <= samples.shape[2] <= 4:
        what = f"it has samples of shape {stored.shape}, 1 to 4 channels are allowed"
        raise FileError(path, "opened", what)
    if samples.dtype not in (np.uint8, np.uint16):
        return np.ascontiguousarray(samples, np.float32)
    return np.ascontiguousarray(samples)


def _info(plugin: Any, content: bytes) -> Metadata:
    opener = plugin.JpegXLImagePlugin.JXLImageFile
    with opener(io.BytesIO(content)) as picture:
        info = picture.info
        return Metadata(
            icc=info.get("icc_profile") or None,
            exif=bare_exif(info.get("exif") or None),
            xmp=None if content.startswith(CODESTREAM) else dict(boxes(content)).get(b"xml "),
        )
