"""HEIC: decoded by libheif through pillow-heif, an extra whose licence (GPL) is not ours."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any, Final

import numpy as np

from editor.colour.coding import Coding
from editor.document.image import Metadata
from editor.photo.decoded import Decoded
from editor.photo.decoders.extra_library import extra_library
from editor.photo.depth import full_white
from editor.photo.limits import check_claim, check_size
from editor.photo.metadata.exif import bare_exif
from editor.storage.file_error import FileError

_BOXES: Final = 1_000_000  # bytes before the pixels that may hold the list of items
# An item's kind in its entry (ISO/IEC 14496-12, 8.11.6, versions 2 and 3).
_ITEM: Final = re.compile(rb"infe[\2\3]...(?:..|....)\0\0([a-z][a-z0-9]{3})", re.DOTALL)
_NOT_READ: Final = {
    b"unci": "uncompressed pixels",
    b"jpeg": "JPEG",
    b"j2k1": "JPEG 2000",
    b"avc1": "H.264",
    b"vvc1": "H.266",
    b"evc1": "EVC",
    b"hev1": "HEVC as in films",
    b"lhv1": "layered HEVC",
}


def decode(path: Path, damaged: bool = False) -> Decoded:
    """Decode a HEIC's main picture, which the decoder has turned upright.

    Raises
    ------
    FileError
        It is damaged, or pillow-heif is not installed; the sentence has the command that does it.
    """
    pillow_heif = extra_library(path, "HEIC picture", "pillow_heif", "pillow-heif")
    try:
        picture = pillow_heif.open_heif(str(path), convert_hdr_to_8bit=False)
        width, height = picture.size
        depth = 2 if picture.mode.endswith(";16") else 1
        memory = width * height * 4 * depth
        check_size(path, width, height, memory / max(1, width * height))
        check_claim(path, (width, height), memory, 0, path.stat().st_size)
        samples = np.asarray(picture)
    except (ValueError, EOFError, IndexError, SyntaxError, RuntimeError) as error:
        raise FileError(path, "opened", _reason(path)) from error
    samples = samples.reshape(height, width, -1)
    if samples.dtype == np.uint16:
        samples = full_white(samples, int(picture.info["bit_depth"]))
    return Decoded(samples, _metadata(picture.info, len(picture)))


def _reason(path: Path) -> str:
    """Say why libheif reads no picture: it has not every codec that the file's kind allows."""
    with path.open("rb") as file:
        kinds = {match[1] for match in _ITEM.finditer(file.read(_BOXES))}
    if codec := next((name for kind, name in _NOT_READ.items() if kind in kinds), None):
        return f"it is a HEIC of {codec}, which is not supported"
    return "it is damaged or cut off"


def _metadata(info: dict[str, Any], pictures: int) -> Metadata:
    icc, nclx = info.get("icc_profile") or None, info.get("nclx_profile") or {}
    numbers = nclx.get("color_primaries", 2), nclx.get("transfer_characteristics", 2)
    return Metadata(
        icc=icc,
        exif=bare_exif(info.get("exif") or None),
        xmp=info.get("xmp") or None,
        coding=None if icc else Coding.of_cicp(*map(int, numbers)),
        further_pages=pictures - 1,
    )
