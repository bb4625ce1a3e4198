"""How a TIFF's segments are packed: the known ways, and the most that their bytes can hold."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Final

from editor.photo.limits import check_claim
from editor.photo.structure.tiff_pictures import TiffPicture
from editor.storage.file_error import FileError

# The tag Compression, and how many bytes a packed byte becomes at the very most.
_RATIOS: Final = {
    1: 1,  # none
    2: 5120, 3: 5120, 4: 250_000,  # CCITT: codes of 2560 pixels; a bit repeats a whole line
    5: 4096, 6: 600, 7: 600,  # LZW; JPEG: a bit for a block of 64
    8: 1032, 32946: 1032, 50013: 1032,  # deflate
    32773: 64, 32766: 64, 32809: 64,  # PackBits, NeXT, ThunderScan
    34933: 1032, 32909: 1032, 32908: 1032,  # PNG, Pixar
    34676: 64, 34677: 64,  # LogLuv
    34925: 20_000, 50000: 50_000, 34926: 50_000, 34887: 500_000,  # LZMA, Zstandard, LERC
    33003: 500_000, 33004: 500_000, 33005: 500_000, 34712: 500_000,  # JPEG 2000
    34892: 600, 33007: 600, 50001: 500_000, 34927: 500_000,  # JPEG, WebP
    50002: 500_000, 52546: 500_000, 22610: 500_000, 34934: 500_000,  # JPEG XL, JPEG XR
}  # fmt: skip
_OLD_JPEG: Final = 6
_VIPS_ONLY: Final = frozenset((2, 3, 6, 32766, 32809, 32909))
VIPS_COMPRESSIONS: Final = _VIPS_ONLY | {1, 4, 5, 7, 8, 32946, 32773}
LOG_CODECS: Final = frozenset((34676, 34677))
COMPRESSIONS: Final = frozenset(_RATIOS) - _VIPS_ONLY - LOG_CODECS  # what tifffile decodes


def check_claims(path: Path, photo: TiffPicture, file_size: int, damaged: bool) -> bool:
    """Return whether segments lie outside the file, which only `damaged` allows.

    Raises
    ------
    FileError
        They do, or the picture is larger than its segments can hold.
    """
    places, sizes = photo.segments
    if photo.compression == _OLD_JPEG:  # it has places of its own
        places = places[:1] or (0,)
        sizes = (max(0, file_size - places[0]),)
    if not places:
        raise FileError(path, "opened", "it is damaged: it says nowhere where its pixels are")
    if not sizes and len(places) == 1:  # an old way of saying "to the end"
        sizes = (max(0, file_size - places[0]),)
    there = sum(
        max(0, min(size, file_size - place)) for place, size in zip(places, sizes, strict=False)
    )
    row = math.ceil(photo.width * sum(photo.bits) / 8)
    if photo.photometric == 6:  # the colours may be kept for blocks of up to 4 x 4 pixels
        row = row * 3 // 8
    memory = photo.width * photo.height * photo.channels
    least = row * photo.height / _RATIOS.get(photo.compression, 1)
    if any(sizes):  # segments whose pixels are all 0 may be left out (GDAL)
        least *= 1 - sizes.count(0) / len(sizes)
    check_claim(path, (photo.width, photo.height), memory, least, there)
    is_old = photo.compression == _OLD_JPEG  # what it lacks is found out by its own decoder
    ends_early = not is_old and _ends_early(photo, places, sizes, file_size)
    if ends_early and not damaged:
        raise FileError(path, "opened", "it is damaged or cut off: its data ends early")
    return ends_early


def lacks_data(photo: TiffPicture, file_size: int) -> bool:
    """Whether strips or tiles are missing, or lie outside the file."""
    return _ends_early(photo, *photo.segments, file_size)


def _ends_early(
    photo: TiffPicture, places: tuple[int, ...], sizes: tuple[int, ...], file_size: int
) -> bool:
    if len(places) < _segments(photo):
        return True
    most = _most_bytes(photo)
    return any(
        place + min(size, most) > file_size for place, size in zip(places, sizes, strict=False)
    )


def _most_bytes(photo: TiffPicture) -> float:
    """Return the bytes that a strip or tile may need, where they are not packed.

    Some programs give a size of whole strips where there is only a low one.
    """
    if photo.compression != 1:
        return math.inf
    wide, high = photo.segment_size
    channels = 1 if photo.is_planar else photo.channels
    return math.ceil(wide * channels * max(photo.bits) / 8) * high


def _segments(photo: TiffPicture) -> int:
    """Return how many strips or tiles the picture is divided into."""
    directory = photo.directory
    planes = photo.channels if photo.is_planar else 1
    if photo.is_tiled:
        across = math.ceil(photo.width / max(1, directory.number(322, 1)))
        return planes * across * math.ceil(photo.height / max(1, directory.number(323, 1)))
    rows = min(photo.height, directory.number(278, photo.height) or photo.height)
    return planes * math.ceil(photo.height / max(1, rows))
