"""The small pictures within Exif: taken out, or one made of the saved picture put in.

A thumbnail lies in the directory after IFD0 (Exif 2.32, 4.6.3): JPEGInterchangeFormat and its
length, or strips. Makers keep further JPEGs in their notes; they show the photo before the edit.
"""

from __future__ import annotations

import re
import struct
from typing import Any, Final

import cv2
import numpy as np
import numpy.typing as npt

from editor.colour.profile import Profile
from editor.document.image import Samples
from editor.photo.depth import in_depth, out_of_depth
from editor.photo.metadata.exif import directories
from editor.photo.structure.jpeg_segments import JpegSegments
from editor.photo.structure.tiff_directory import Directory, TiffStructure, reading

_PLACE, _LENGTH = 0x0201, 0x0202
_STRIPS, _STRIP_LENGTHS = 0x0111, 0x0117
_SIDE: Final = 160  # pixels of the longer side, as Exif recommends
_QUALITY: Final = 85
_JPEG: Final = re.compile(rb"\xff\xd8\xff[\xc0-\xfe]")


def has_thumbnail(exif: bytes) -> bool:
    """Whether Exif holds a picture, in the place for it or anywhere else."""
    return bool(_places(exif)) or _JPEG.search(exif) is not None


def with_thumbnail(exif: bytes, jpeg: bytes | None) -> bytes:
    """Return Exif with `jpeg` in the place of its thumbnail, and all other pictures blanked.

    Without `jpeg`, or where Exif has no place for one, it has no thumbnail afterwards.
    """
    changed = bytearray(exif)
    chain = directories(exif)
    for start, length in _places(exif):
        changed[start : start + length] = b"\0" * len(changed[start : start + length])
    for match in list(_JPEG.finditer(changed)):
        end = match.start() + JpegSegments.of(bytes(changed[match.start() :])).sound_end
        changed[match.start() : end] = b"\0" * (end - match.start())
    if len(chain) < 2:
        return bytes(changed)
    thumbnail = chain[1]
    if jpeg is None or not {_PLACE, _LENGTH} <= thumbnail.entries.keys():
        link = chain[0].following_field
        changed[link : link + 4] = b"\0\0\0\0"
        return bytes(changed)
    return _put(changed, thumbnail, jpeg)


def thumbnail_of(samples: Samples, profile: Profile) -> bytes:
    """Return a small JPEG of a picture, in sRGB, transparency on white."""
    rows, columns, channels = samples.shape
    shrink = min(1.0, _SIDE / max(rows, columns))
    size = max(1, round(columns * shrink)), max(1, round(rows * shrink))
    resized = cv2.resize(samples, size, interpolation=cv2.INTER_AREA)
    small: npt.NDArray[Any] = resized.reshape(size[1], size[0], -1)
    pixels = np.nan_to_num(out_of_depth(small))
    if channels in (2, 4):
        pixels = pixels[..., :-1] * pixels[..., -1:] + 1 - pixels[..., -1:]
    if channels <= 2:
        pixels = np.repeat(pixels, 3, -1)
    shown = profile.to_srgb(np.asarray(in_depth(pixels, np.uint8), np.uint8))
    coded = cv2.imencode(".jpg", shown[..., ::-1], [cv2.IMWRITE_JPEG_QUALITY, _QUALITY])[1]
    return bytes(coded)


def _put(exif: bytearray, thumbnail: Directory, jpeg: bytes) -> bytes:
    place, length = thumbnail.entries[_PLACE], thumbnail.entries[_LENGTH]
    (start,), (room,) = place.numbers[:1] or (0,), length.numbers[:1] or (0,)
    if start and start + room >= len(exif):  # the old one was the last of all
        del exif[start:]
    elif not start > 0 or len(jpeg) > room:
        start = len(exif)
    exif[start : start + len(jpeg)] = jpeg
    for entry, value in ((place, start), (length, len(jpeg))):
        exif[entry.field + 2 : entry.field + 12] = struct.pack(entry.order + "HII", 4, 1, value)
    return bytes(exif)


def _places(exif: bytes) -> list[tuple[int, int]]:
    """Return where the pictures of the directories after IFD0 and below it lie: start, length."""
    chain = directories(exif)
    if not chain:
        return []
    found: list[tuple[int, int]] = []
    for one in (*chain[1:], *TiffStructure(reading(exif)).below(chain[0])):
        for starts, lengths in ((_PLACE, _LENGTH), (_STRIPS, _STRIP_LENGTHS)):
            found.extend(zip(one.numbers(starts), one.numbers(lengths), strict=False))
    return [(start, length) for start, length in found if 8 <= start < len(exif) and length]
