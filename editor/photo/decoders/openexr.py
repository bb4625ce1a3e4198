"""OpenEXR, by the library of that name: linear light in floats, alpha that colour is multiplied by.

Technical Introduction to OpenEXR: R, G, B (or Y, RY and BY) and A are channels; the display window
is the picture, the data window what of it is stored.
"""

from __future__ import annotations

import contextlib
import io
import struct
from pathlib import Path
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from editor.colour.coding import Coding
from editor.document.image import Block, Metadata, Samples
from editor.photo.decoded import Decoded
from editor.photo.decoders.extra_library import extra_library
from editor.photo.decoders.library_words import words_about
from editor.photo.decoders.luminance_chroma import rgb_of
from editor.photo.limits import check_claim, check_size
from editor.storage.file_error import FileError

_SINGLE_TILES, _DEEP, _PARTS = 0x200, 0x800, 0x1000  # bits of the version field
_LINEAR: Final = Coding.of_cicp(1, 8)
_DAMAGED: Final = "it is damaged or cut off"


def decode(path: Path, damaged: bool = False) -> Decoded:
    """Decode the first part of an OpenEXR file to float32, alpha straight; raise FileError."""
    library = extra_library(path, "OpenEXR picture", "OpenEXR", "OpenEXR")
    with path.open("rb") as file:
        start = file.read(8)
    if len(start) < 8:
        raise FileError(path, "opened", _DAMAGED)
    if struct.unpack("<I", start[4:])[0] & _DEEP:
        raise FileError(path, "opened", "it is a deep OpenEXR picture, which is not supported")
    try:
        # it prints what it also raises
        with words_about(path), contextlib.redirect_stdout(io.StringIO()):
            with library.File(str(path), separate_channels=True, header_only=True) as head:
                bounds = _bounds(path, head.header())
            with library.File(str(path), separate_channels=True) as opened:
                parts = len(opened.parts)
                channels = opened.channels()
                numbers = _chromaticities(opened.header())  # empty once the file is closed
                blocks = _texts(opened.header())
                stored = {name: np.asarray(channel.pixels) for name, channel in channels.items()}
    except FileError:
        raise
    except Exception as error:  # whatever its C++ raises
        raise FileError(path, "opened", _DAMAGED) from error
    metadata = Metadata(coding=_coding(numbers), further_pages=parts - 1, blocks=blocks)
    return Decoded(_samples(path, stored, bounds, numbers), metadata)


Window = tuple[int, int, int, int]  # left, top, right, bottom; the last two are within


def _bounds(path: Path, header: dict[str, Any]) -> tuple[Window, Window]:
    shown, there = _window(header["displayWindow"]), _window(header["dataWindow"])
    for left, top, right, bottom in (shown, there):
        width, height = right - left + 1, bottom - top + 1
        check_size(path, width, height, 16)
        check_claim(path, (width, height), 16 * width * height, 0, path.stat().st_size)
    return shown, there


def _window(corners: Any) -> Window:
    (left, top), (right, bottom) = (tuple(int(n) for n in corner) for corner in corners)
    return left, top, right, bottom


def _samples(
    path: Path,
    stored: dict[str, npt.NDArray[Any]],
    bounds: tuple[Window, Window],
    chromaticities: tuple[float, ...],
) -> Samples:
    names = next((n for n in ("RGB", "Y") if all(c in stored for c in n)), "")
    if names == "Y" and "RY" in stored and "BY" in stored:
        try:
            colours = rgb_of(stored["Y"], stored["RY"], stored["BY"], chromaticities)
        except ValueError as error:
            raise FileError(path, "opened", _DAMAGED) from error
        stored = {**stored, **dict(zip("RGB", np.moveaxis(colours, -1, 0), strict=True))}
        names = "RGB"
    if not names:
        kept = ", ".join(sorted(stored)) or "none"
        raise FileError(path, "opened", f"its channels are {kept}: R, G and B, or Y, are opened")
    planes = [stored[name] for name in (*names, *("A" if "A" in stored else ""))]
    if len({plane.shape for plane in planes}) != 1:
        raise FileError(path, "opened", "its channels are of several sizes, which is not supported")
    pixels = np.stack([plane.astype(np.float32) for plane in planes], axis=-1)
    if "A" in stored:
        alpha = pixels[..., -1:]
        np.divide(pixels[..., :-1], alpha, out=pixels[..., :-1], where=alpha > 0)
    return _in_window(pixels, bounds)


def _in_window(pixels: Samples, bounds: tuple[Window, Window]) -> Samples:
    """Lay what is stored into the picture that is to be seen; 0 where nothing is stored."""
    (left, top, right, bottom), (data_left, data_top, _, _) = bounds
    if bounds[0] == bounds[1]:
        return pixels
    out = np.zeros((bottom - top + 1, right - left + 1, pixels.shape[2]), np.float32)
    down, across = data_top - top, data_left - left
    rows = slice(max(0, down), max(0, min(out.shape[0], down + pixels.shape[0])))
    columns = slice(max(0, across), max(0, min(out.shape[1], across + pixels.shape[1])))
    from_rows = slice(rows.start - down, rows.stop - down)
    from_columns = slice(columns.start - across, columns.stop - across)
    if rows.stop > rows.start and columns.stop > columns.start:
        out[rows, columns] = pixels[from_rows, from_columns]
    return out


def _coding(numbers: tuple[float, ...]) -> Coding | None:
    """Return linear light in the file's primaries (red, green, blue, white), else Rec. 709's."""
    if len(numbers) != 8 or _LINEAR is None:
        return _LINEAR
    return Coding.of_chromaticities((*numbers[6:], *numbers[:6]), _LINEAR.curve) or _LINEAR


def _texts(header: dict[str, Any]) -> tuple[Block, ...]:
    """Return whose it is and what is said of it (standard attributes); no saved file holds it."""
    said = ((name, header.get(key)) for key, name in (("owner", "owner"), ("comments", "comment")))
    return tuple(Block("", name, bytes(4) + str(text).encode()) for name, text in said if text)


def _chromaticities(header: dict[str, Any]) -> tuple[float, ...]:
    return tuple(float(n) for n in np.ravel(header.get("chromaticities", ())))
