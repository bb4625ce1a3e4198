"""Files: opening a picture as an Image."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from editor.document.image import Image, Metadata, Samples, Selections
from editor.photo.decoded import Decoded
from editor.photo.decoders import (
    apng,
    bmp,
    by_pillow,
    camera_raw,
    frames,
    heic,
    jpeg,
    jpeg2000,
    jpegxl,
    openexr,
    photoshop,
    pnm,
    radiance,
    svg,
    targa,
    tiff,
)
from editor.photo.file_kind import READABLE, kind_of
from editor.photo.limits import MAX_PIXELS
from editor.photo.metadata.exif import ON_ITS_SIDE
from editor.photo.metadata.quarter_turn import with_resolution_of_exif, with_resolution_turned
from editor.storage.file_error import FileError

__all__ = ["MAX_PIXELS", "READABLE", "FileError", "image_of", "load"]

_DECODERS: Final[Mapping[str, Callable[[Path, bool], Decoded]]] = {
    "HEIC": heic.decode,
    "BMP": bmp.decode,
    "PNM": pnm.decode,
    "JPEG XL": jpegxl.decode,
    "JPEG 2000": jpeg2000.decode,
    "Radiance HDR": radiance.decode,
    "OpenEXR": openexr.decode,
    "Photoshop": photoshop.decode,
    "Windows icon": by_pillow.decode_icon,
    "SVG": svg.decode,
    "camera raw": camera_raw.decode,
    "Targa": targa.decode,
}
# Those whose other pages or frames are opened too, which makes IndexError of one that is not there.
_PAGED: Final[Mapping[str, Callable[[Path, bool, int], Decoded]]] = {
    "PNG": apng.decode,
    "JPEG": jpeg.decode,
    "TIFF": tiff.decode,
    "WebP": frames.decode_webp,
    "GIF": frames.decode_gif,
    "AVIF": frames.decode_avif,
}


def load(path: Path | str, damaged: bool = False, page: int = 0) -> Image:
    """Open a picture file of a kind in `file_kind.READABLE_KINDS`, upright, in its own depth.

    CMYK, Lab and the like become sRGB through their profile; palettes and 1-bit pictures 8-bit.
    Of several pages or frames one is opened, and the Image's notes say so.

    Parameters
    ----------
    damaged
        Open as much as there is of a file whose data ends early; a note says so.
    page
        Which page, frame or picture of the file, from 0; others than the first are opened of TIFF,
        GIF, moving WebP, PNG and AVIF, and JPEG (Multi-Picture Format).

    Raises
    ------
    FileError
        It is missing, no picture, not supported, damaged, or too large; size and claims are found
        out before it is decoded.
    """
    path = Path(path)
    kind = kind_of(path)
    try:
        if kind.name in _PAGED:
            read = _PAGED[kind.name](path, damaged, page)
        elif page:
            raise IndexError
        else:
            read = _DECODERS[kind.name](path, damaged)
    except IndexError:
        raise FileError(path, "opened", f"it has no page {page + 1} that can be opened") from None
    except OSError as error:
        raise FileError.of(path, "opened", error) from None
    except UnicodeEncodeError:
        raise FileError(path, "opened", "its name is not text") from None
    except MemoryError:
        raise FileError(path, "opened", "there is not enough memory for it") from None
    return made(path, kind.name, read, page)


def made(path: Path, kind: str, read: Decoded, page: int) -> Image:
    """Return what was decoded as an Image, upright; its notes say which page of several it is."""
    notes = (*read.notes, *_page_notes(kind, read.metadata.further_pages, page))
    turns = kind in _PAGED and read.metadata.further_pages > 0
    metadata = dataclasses.replace(read.metadata, page=page, can_turn=turns)
    if read.orientation in ON_ITS_SIDE:
        metadata = with_resolution_turned(metadata)
    metadata = with_resolution_of_exif(metadata)
    if metadata.selections is not None:
        turned = Selections(_upright(metadata.selections.samples, read.orientation))
        metadata = dataclasses.replace(metadata, selections=turned)
    return Image(_upright(read.samples, read.orientation), metadata, path, notes)


def image_of(pixels: npt.NDArray[Any], path: Path | None = None) -> Image:
    """Return an Image of an array, for example a pasted picture.

    Parameters
    ----------
    pixels
        (rows, columns) or (rows, columns, 1 to 4) of uint8, uint16, float32 or float64; RGB(A)
        order, straight alpha; floats have full scale 1.0.

    Raises ValueError where it is none of these.
    """
    wanted = np.float32 if pixels.dtype == np.float64 else pixels.dtype
    samples = np.array(pixels if pixels.ndim != 2 else pixels[..., None], dtype=wanted, order="C")
    return Image(samples, Metadata(), path)


def _page_notes(kind: str, further: int, page: int) -> tuple[str, ...]:
    if not further:
        return ()
    what = "pages" if kind in ("TIFF", "PNM") else "frames" if kind != "JPEG" else "pictures"
    which = "the first" if page == 0 else f"number {page + 1}"
    return (f"the {kind} has {further + 1} {what}: {which} is opened",)


def _upright(samples: Samples, orientation: int) -> Samples:
    """Turn stored samples as Exif's orientation 1 to 8 asks; any other value is ignored."""
    turned = {
        2: lambda a: a[:, ::-1],
        3: lambda a: a[::-1, ::-1],
        4: lambda a: a[::-1],
        5: lambda a: a.swapaxes(0, 1),
        6: lambda a: a.swapaxes(0, 1)[:, ::-1],
        7: lambda a: a.swapaxes(0, 1)[::-1, ::-1],
        8: lambda a: a.swapaxes(0, 1)[::-1],
    }.get(orientation, lambda a: a)(samples)
    return np.ascontiguousarray(turned)
