"""A TIFF's stored samples by tifffile: all of them, or those of the segments that can be read."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import tifffile

from editor.photo.decoders.tiff_samples import in_order
from editor.photo.structure.tiff_pictures import TiffPicture
from editor.storage.file_error import FileError

Stored = npt.NDArray[Any]


def stored_samples(path: Path, photo: TiffPicture, damaged: bool) -> Stored:
    """Return the stored numbers, (rows, columns, channels); with `damaged`, 0 where they lack.

    Raises
    ------
    FileError
        They can't be read, or tifffile knows no way to.
    """
    silence_tifffile()
    try:
        with tifffile.TiffFile(path) as file:
            page = file.pages[photo.page]
            if photo.sub is not None and page.pages is not None:
                page = page.pages[photo.sub]
            # (planes, slices, rows, columns, channels)
            array = _sound_segments(page) if damaged else page.asarray(squeeze=False)
            array = in_order(array, photo, file.byteorder)
            if array.dtype == np.bool_:
                array = array.view(np.uint8)
            stored = np.moveaxis(array[:, 0], 0, -2).reshape(*array.shape[2:4], -1)
    except MemoryError:
        raise
    except Exception as error:  # whatever the codecs of imagecodecs raise on bytes they don't know
        if "not supported" in str(error) or "cannot be decoded" in str(error):
            reason = f"it is a TIFF that is not supported: {error}"
            raise FileError(path, "opened", reason) from error
        raise FileError(path, "opened", "it is damaged or cut off") from error
    if stored.shape[:2] != (photo.height, photo.width):
        raise FileError(path, "opened", "it is damaged or cut off")
    return stored


def silence_tifffile() -> None:
    """Keep Python from printing tifffile's warnings; FileError words them."""
    log = logging.getLogger("tifffile")
    if not log.handlers:
        log.addHandler(logging.NullHandler())


def _sound_segments(page: tifffile.TiffPage | tifffile.TiffFrame) -> Stored:
    """Return an array of the strips or tiles that can be decoded, 0 in place of the others."""
    page = page.aspage()
    if page.dtype is None:
        raise ValueError("its samples are not supported")
    out = np.zeros(page.shaped, page.dtype)
    file = page.parent.filehandle
    places = zip(page.dataoffsets, page.databytecounts, strict=False)
    for number, (place, size) in enumerate(places):
        file.seek(place)
        packed = file.read(size)
        if len(packed) < size:
            continue
        try:
            segment, at, _ = page.decode(packed, number, jpegtables=page.jpegtables)
        except Exception:  # a segment that no codec understands is among those that lack
            continue
        if segment is not None:
            plane, slice_, row, column, _ = at
            target = out[plane, slice_:, row:, column:]
            common = tuple(map(min, segment.shape, target.shape))
            part = tuple(slice(0, size) for size in common)
            target[part] = segment[part]
    return out
