"""Camera raw, developed by LibRaw through rawpy: 16 bits, in the primaries of Rec. 2020.

White balance and matrix are the camera's own. The curve is sRGB's, so that kernels and curves act
as they do on any other photo; nothing is brightened by what is in the picture.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any, BinaryIO, Final

import numpy as np

from editor.colour.coding import Coding
from editor.document.image import Metadata, Samples
from editor.photo.decoded import Decoded
from editor.photo.decoders.extra_library import extra_library
from editor.photo.decoders.library_words import words_about
from editor.photo.limits import check_claim, check_size
from editor.photo.metadata.tiff_exif import read_exif
from editor.photo.structure.tiff_directory import TiffError, TiffStructure, reading_file
from editor.photo.structure.tiff_pictures import DNG_VERSION
from editor.storage.file_error import FileError

_SRGB_GAMMA: Final = (2.4, 12.92)  # exponent and slope at black of IEC 61966-2-1
_WIDE: Final = Coding.of_cicp(9, 13)
CUT: Final = "its data ends early: what is missing is black"
_PADDING: Final = 20  # times the bytes there are
_LARGEST_PADDING: Final = 100_000_000  # bytes
_BYTES: Final = 2 + 3 * 2 + 4 * 2  # a pixel: of the sensor, the result, and LibRaw's own picture
_DENSEST: Final = 64  # pixels a byte: eight times what one bit a pixel of lossless JPEG takes


def decode(path: Path, damaged: bool = False) -> Decoded:
    """Develop a camera raw photo, upright; never its thumbnail.

    Raises
    ------
    FileError
        rawpy is not installed, or the file is damaged or of a camera that LibRaw does not know.
    """
    return _decoded(path, damaged, 1 / _DENSEST)


def decode_dng(path: Path, damaged: bool, ends_early: bool) -> Decoded:
    """Develop a DNG, of which tiles may lie beyond the end: LibRaw passes over them in silence.

    It may be packed by JPEG or JPEG XL, so that no number of bytes is too small.
    """
    return _decoded(path, damaged, 0, ends_early)


def _decoded(path: Path, damaged: bool, least: float, ends_early: bool = False) -> Decoded:
    with developing(path, damaged, 0 if damaged else least) as (rawpy, opened, said):
        is_cut = ends_early or bool(said)
        if is_cut and not damaged:
            reason = "it is a camera raw photo that is damaged or cut off: its data ends early"
            raise FileError(path, "opened", reason)
        pixels = opened.postprocess(
            use_camera_wb=True,
            no_auto_bright=True,
            output_bps=16,
            output_color=rawpy.ColorSpace.Rec2020,
            gamma=_SRGB_GAMMA,
        )
        pixels = cropped(path, pixels, opened.sizes)
    notes = (CUT,) if is_cut else ()
    return Decoded(np.ascontiguousarray(pixels, np.uint16), _metadata(path), notes=notes)


def cropped(path: Path, pixels: Samples, sizes: Any) -> Samples:
    """Return the part of a DNG that is the photo: DefaultCropOrigin and DefaultCropSize.

    Those of other makers keep all that LibRaw makes of them, as other raw converters do.

    Parameters
    ----------
    pixels
        (rows, columns, 3), what LibRaw has made of the whole sensor, upright.
    sizes
        rawpy's, of which the crop is counted from the sensor's first row and column.
    """
    height, width = int(sizes.height), int(sizes.width)
    across, down = int(sizes.crop_width), int(sizes.crop_height)
    left = int(sizes.crop_left_margin) - int(sizes.left_margin)
    top = int(sizes.crop_top_margin) - int(sizes.top_margin)
    right, bottom = left + across, top + down
    if not (across and down and 0 <= left < right <= width and 0 <= top < bottom <= height):
        return pixels
    if not _is_dng(path):
        return pixels
    flip = int(sizes.flip)  # bits: 4 rows become columns, after 2 upside down, 1 left to right
    if flip & 2:
        top, bottom = height - bottom, height - top
    if flip & 1:
        left, right = width - right, width - left
    rows, columns = (top, bottom, height), (left, right, width)
    if flip & 4:
        rows, columns = columns, rows
    places = zip((rows, columns), pixels.shape[:2], strict=True)  # longer where pixels are oblong
    return pixels[
        tuple(slice(*(round(n * made / of) for n in (a, b))) for (a, b, of), made in places)
    ]


def _is_dng(path: Path) -> bool:
    with path.open("rb") as file:
        try:
            return DNG_VERSION in TiffStructure(reading_file(file)).chain()[0].entries
        except TiffError:
            return False


@contextmanager
def developing(
    path: Path, damaged: bool = False, least: float = 0
) -> Iterator[tuple[Any, Any, list[str]]]:
    """Yield rawpy, the file unpacked, and what LibRaw said was wrong with it; raise FileError.

    With `damaged` as much of it as there is, and nothing behind that. `least` is how many bytes a
    pixel takes at the very least.
    """
    rawpy = extra_library(path, "camera raw photo", "rawpy", "rawpy")
    try:
        with ExitStack() as until_done:
            with words_about(path) as said:
                try:
                    opened = _unpacked(rawpy, path, str(path), until_done, least)
                except (rawpy.LibRawIOError, rawpy.LibRawDataError):
                    if not damaged:
                        raise
                    said.append(CUT)
                    opened = _unpacked(rawpy, path, _padded(path), until_done)
            yield rawpy, opened, said
    except FileError:
        raise
    except (rawpy.LibRawError, ValueError, RuntimeError) as error:
        raise FileError(path, "opened", _reason(rawpy, error)) from error


def _unpacked(
    rawpy: Any, path: Path, source: str | BinaryIO, until_done: ExitStack, least: float = 0
) -> Any:
    """Open and unpack a file whose size is allowed; it is closed when all is done."""
    opened = until_done.enter_context(rawpy.imread(source))
    sizes = opened.sizes
    width, height = int(sizes.width), int(sizes.height)
    check_size(path, width, height, _BYTES)
    pixels, there = width * height, path.stat().st_size
    check_claim(path, (width, height), _BYTES * pixels, least * pixels, there)
    opened.unpack()
    return opened


def _padded(path: Path) -> BinaryIO:
    """Return a file's bytes with as many zeros behind them as a whole one may have."""
    content = path.read_bytes()
    return io.BytesIO(content + bytes(min(_PADDING * len(content), _LARGEST_PADDING)))


def _reason(rawpy: Any, error: Exception) -> str:
    if isinstance(error, rawpy.LibRawFileUnsupportedError):
        return "it is a camera raw photo of a kind that LibRaw does not know"
    return "it is a camera raw photo that is damaged or cut off"


def _metadata(path: Path) -> Metadata:
    """Keep the Exif of a raw photo that is a TIFF; the pixels are upright already."""
    with path.open("rb") as file:
        is_tiff = file.read(4) in (b"II*\0", b"MM\0*")
    exif = read_exif(path) if is_tiff else None
    return Metadata(exif=exif, coding=_WIDE, is_raw=True)
