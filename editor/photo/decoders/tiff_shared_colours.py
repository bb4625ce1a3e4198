"""YCbCr in a TIFF whose pixels share colours in blocks (TIFF 6.0, section 21), block by block.

A block is the Y of its pixels, then one Cb and one Cr. tifffile has no reader of it, and libtiff's
RGBA gets the last blocks of 4 x 4 pixels wrong and reads no tiles that are not packed.
"""

from __future__ import annotations

import math
from pathlib import Path
from typing import Final

import numpy as np
import numpy.typing as npt
import tifffile

from editor.photo.structure.tiff_pictures import TiffPicture
from editor.storage.file_error import FileError

CODECS: Final = (1, 5, 8, 32946, 32773, 34925, 50000)
# none, LZW, deflate twice, PackBits, LZMA, Zstandard
_SIDES: Final = (1, 2, 4)
_PREDICTOR, _FILL_ORDER, _SUBSAMPLING, _ROWS_PER_STRIP = 317, 266, 530, 278
_MOST_PADDING: Final = 2**24  # pixels
Bytes = npt.NDArray[np.uint8]


def sharing(photo: TiffPicture) -> tuple[int, ...]:
    """Return how many columns and rows share colours; (2, 2) where the file doesn't say."""
    return photo.directory.numbers(_SUBSAMPLING) or (2, 2)


def is_read(photo: TiffPicture) -> bool:
    """Whether `shared_samples` reads a picture of this arrangement."""
    shared = sharing(photo)
    return (
        len(shared) == 2
        and set(shared) <= set(_SIDES)
        and photo.compression in CODECS
        and (photo.bits, photo.sample_format) == ((8, 8, 8), 1)
        and not photo.is_planar
        and photo.directory.number(_PREDICTOR, 1) == 1
        and photo.directory.number(_FILL_ORDER, 1) == 1
    )


def shared_samples(path: Path, photo: TiffPicture, damaged: bool) -> Bytes:
    """Return Y, Cb and Cr of each pixel, (rows, columns, 3); with `damaged`, 0 where data lacks.

    Raises
    ------
    FileError
        The data ends early or can't be unpacked.
    """
    wide, high = photo.segment_size
    across = math.ceil(photo.width / wide)
    out = np.zeros((photo.height, photo.width, 3), np.uint8)
    unpack = tifffile.TIFF.DECOMPRESSORS[photo.compression]
    shared, padded = sharing(photo), _padded_rows(photo)
    most = max(high * wide * 3, math.prod(_blocks(padded, wide, shared)))
    places, sizes = photo.segments
    with path.open("rb") as file:
        for number in range(across * math.ceil(photo.height / high)):
            row, column = number // across * high, number % across * wide
            target = out[row : row + high, column : column + wide]
            rows = high if photo.is_tiled else len(target)  # the last strip is a short one
            try:
                file.seek(places[number])
                packed = file.read(sizes[number] if sizes else -1)
                content = packed if photo.compression == 1 else unpack(packed, out=most)
                if number == 0 and _has_own_colours(len(content), rows, padded, wide, shared):
                    raise ValueError("each pixel has its own colours")
                segment = _unpacked(content, rows, wide, shared)
                target[:] = segment[: len(target), : target.shape[1]]
            except (IndexError, ValueError, RuntimeError) as error:  # codecs raise RuntimeErrors
                if not damaged:
                    raise FileError(path, "opened", "it is damaged or cut off") from error
    return out


def _padded_rows(photo: TiffPicture) -> int:
    """Return the rows of a strip or tile that is filled up to its whole height.

    Some programs fill the last strip up (TIFF 6.0 says not to), or the only one of a low picture.
    """
    wide, high = photo.segment_size
    said = high if photo.is_tiled else photo.directory.number(_ROWS_PER_STRIP, high)
    return said if high < said <= _MOST_PADDING // wide else high


def _has_own_colours(
    size: int, rows: int, padded: int, columns: int, shared: tuple[int, ...]
) -> bool:
    """Whether the first strip or tile has so many bytes that no colours are shared.

    A row of blocks may need as many, and so may padding: what fits these is shared.
    """
    fitting = [math.prod(_blocks(high, columns, shared)) for high in (rows, padded)]
    return size >= rows * columns * 3 > fitting[0] and size != fitting[1]


def _unpacked(content: bytes, rows: int, columns: int, shared: tuple[int, ...]) -> Bytes:
    """Return a strip's or tile's samples, filled up to whole blocks; what follows is padding.

    Raises ValueError where there are too few bytes.
    """
    across, down = shared
    blocks = _blocks(rows, columns, shared)
    units = np.frombuffer(content, np.uint8, math.prod(blocks)).reshape(blocks)
    luma = units[..., :-2].reshape(*blocks[:2], down, across).swapaxes(1, 2)
    colours = units[..., -2:].repeat(down, 0).repeat(across, 1)
    return np.dstack((luma.reshape(blocks[0] * down, blocks[1] * across), colours))


def _blocks(rows: int, columns: int, shared: tuple[int, ...]) -> tuple[int, int, int]:
    """Return the shape of a strip's or tile's blocks: (rows, columns, bytes of one)."""
    across, down = shared
    return math.ceil(rows / down), math.ceil(columns / across), across * down + 2
