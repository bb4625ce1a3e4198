"""Trial: a file as it would be, written beside and opened again, to be looked at and weighed."""

from __future__ import annotations

import math
import os
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np
import numpy.typing as npt

from editor.document.image import Image, Metadata, Samples
from editor.photo.load import load
from editor.render.export import Result, write_result
from editor.render.output.settings import ARRAY, ExportSettings
from filters.pixels.channels import has_alpha, widened
from filters.pixels.transparency import on_white

Bytes = npt.NDArray[np.uint8]
_ROWS: Final = 512  # that are turned into the screen's colours at once


@dataclass(frozen=True, eq=False)
class Trial:
    """A file's size, and what it makes of the picture.

    Parameters
    ----------
    size
        Bytes of the file.
    before, after
        The picture before it is packed and as it is opened again: (rows, columns, 3) uint8 in sRGB,
        transparency on white.
    largest_change
        How far a level is from what it was, at the most; of 255.
    psnr
        The peak signal-to-noise ratio in dB, 10 lg (255² / mean square error); inf if equal.
    notes
        What the format can't hold.
    """

    size: int
    before: Bytes
    after: Bytes
    largest_change: int
    psnr: float
    notes: tuple[str, ...]

    @property
    def bits_per_pixel(self) -> float:
        """Bits of the file for each pixel."""
        rows, columns = self.before.shape[:2]
        return float(8 * self.size / (rows * columns))


def file_size(result: Result, settings: ExportSettings) -> int:
    """Return how many bytes the file has; raise FileError, EncodingError."""
    with tempfile.TemporaryDirectory(prefix="kernelroom-") as folder:
        path, _ = _written(Path(folder), result, settings)
        return os.path.getsize(path)


def tried(result: Result, settings: ExportSettings) -> Trial:
    """Write the file, open it again and return both pictures; raise FileError, EncodingError."""
    shown = Image(result.samples, _colours(result.metadata))
    before = on_screen(shown)
    with tempfile.TemporaryDirectory(prefix="kernelroom-") as folder:
        path, notes = _written(Path(folder), result, settings)
        size = os.path.getsize(path)
        after = before if settings.form is ARRAY else on_screen(load(path))
    return Trial(size, before, after, *_changes(before, after), notes)


def on_screen(image: Image) -> Bytes:
    """Return a picture in sRGB as (rows, columns, 3) uint8, transparency on white."""
    out = np.empty((image.region.rows, image.region.columns, 3), np.uint8)
    for rows in _strips(image.samples):
        out[rows] = _shown(image, image.samples[rows])
    return out


def _shown(image: Image, part: Samples) -> Bytes:
    if part.dtype == np.uint8 and not has_alpha(part):
        return image.profile.to_srgb(np.ascontiguousarray(widened(part, 3), np.uint8))
    values = np.asarray(part, np.float32) / np.float32(image.full_scale)
    opaque = widened(on_white(np.ascontiguousarray(values)), 3)
    levels = np.rint(np.nan_to_num(opaque.clip(0, 1)) * 255).astype(np.uint8)
    return image.profile.to_srgb(np.ascontiguousarray(levels))


def _colours(metadata: Metadata) -> Metadata:
    return Metadata(icc=metadata.icc, coding=metadata.coding)


def _written(
    folder: Path, result: Result, settings: ExportSettings
) -> tuple[Path, tuple[str, ...]]:
    path = folder / f"trial{settings.form.suffixes[0]}"
    return path, write_result(path, settings.form, result, settings)


def _changes(before: Bytes, after: Bytes) -> tuple[int, float]:
    """Return the largest difference of two pictures and their PSNR."""
    largest, total = 0, 0.0
    for rows in _strips(before):
        change = np.abs(before[rows].astype(np.float32) - after[rows])
        largest = max(largest, int(change.max()))
        total += float(np.square(change).sum(dtype=np.float64))
    if total == 0:
        return largest, math.inf
    return largest, 10 * math.log10(255.0**2 * before.size / total)


def _strips(pixels: npt.NDArray[np.generic]) -> list[slice]:
    return [slice(at, at + _ROWS) for at in range(0, pixels.shape[0], _ROWS)]
