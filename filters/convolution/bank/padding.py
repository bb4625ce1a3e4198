"""Padding of a bank's input: how much on each side, and reading pixels that lie outside."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Literal, get_args

import numpy as np
import numpy.typing as npt

from filters.pixels.border import Border
from filters.pixels.region import Region

Floats = npt.NDArray[np.float32]
Indices = npt.NDArray[np.intp]
PaddingRule = Literal["valid", "same", "full", "causal"]
PaddingMode = Literal["zero", "clamp", "mirror", "reflect", "wrap"]
MOST_UNREAD: Final = (
    2  # pixels of a run for each one named: where a picture wraps all may lie between
)
PADDING_RULES: Final[tuple[PaddingRule, ...]] = get_args(PaddingRule)
PADDING_MODES: Final[tuple[PaddingMode, ...]] = get_args(PaddingMode)


def padding_sides(
    size: int, taps: int, stride: int, dilation: int, rule: PaddingRule
) -> tuple[int, int]:
    """Return the padding (before, after) of one axis, in pixels.

    ``same`` is ONNX's SAME_UPPER: as much as gives ceil(size / stride) results, shared evenly,
    the odd one after (at the bottom or right). For stride 1 that is (taps - 1) * dilation in all.
    ``causal`` lays all of that before: a result reads nothing below or to the right of its place
    (A. van den Oord et al., WaveNet, 2016, section 2.1, of time).

    >>> padding_sides(32, 4, 1, 1, "same")
    (1, 2)
    """
    reach = (taps - 1) * dilation
    if rule == "valid":
        return 0, 0
    if rule == "full":
        return reach, reach
    if rule == "causal":
        return reach, 0
    total = max(0, (-(-size // stride) - 1) * stride + reach + 1 - size)
    return total // 2, total - total // 2


def four_sides(
    size: Sequence[int],
    taps: Sequence[int],
    stride: Sequence[int],
    dilation: Sequence[int],
    rule: PaddingRule,
) -> tuple[int, int, int, int]:
    """Return the padding (top, left, bottom, right) in pixels; all else is (rows, columns)."""
    (top, bottom), (left, right) = (
        padding_sides(*axis, rule) for axis in zip(size, taps, stride, dilation, strict=True)
    )
    return top, left, bottom, right


def output_size(
    size: int,
    taps: int,
    stride: int = 1,
    dilation: int = 1,
    padding: PaddingRule | tuple[int, int] = "valid",
) -> int:
    """Return how many results one axis has; 0 or less where the kernel does not fit.

    floor((size + before + after - dilation * (taps - 1) - 1) / stride) + 1, as ONNX's Conv has
    it: a stride that does not fit leaves the last pixels out.

    >>> output_size(32, 3), output_size(32, 5, stride=3), output_size(7, 3, padding=(1, 1))
    (30, 10, 7)
    """
    if isinstance(padding, str):
        padding = padding_sides(size, taps, stride, dilation, padding)
    return (size + sum(padding) - dilation * (taps - 1) - 1) // stride + 1


def spread_size(size: int, spread: int) -> int:
    """Return how many positions an axis has once spread - 1 zeros lie between its pixels.

    >>> spread_size(4, 2)
    7
    """
    return (size - 1) * spread + 1


def source_indices(
    size: int, before: int, after: int, mode: PaddingMode, spread: int = 1
) -> Indices:
    """Return, for each padded position of an axis, the pixel that it shows; -1 for zero.

    Only zeros may lie between pixels that `spread`.
    """
    if mode != "zero":
        return Border(mode).places(-before, size + after, size)
    at = np.arange(-before, spread_size(size, spread) + after, dtype=np.intp)
    pixel = at // spread
    return np.where((at % spread == 0) & (pixel >= 0) & (pixel < size), pixel, -1)


@dataclass(frozen=True, eq=False)
class PaddedPixels:
    """Pixels with padding around them that is never written out as a whole, only read by tile."""

    pixels: Floats  # (rows, columns, depth)
    rows: Indices
    columns: Indices
    is_held = False

    @classmethod
    def of(
        cls,
        pixels: Floats,
        padding: tuple[int, int, int, int],
        mode: PaddingMode,
        spread: tuple[int, int] = (1, 1),
    ) -> PaddedPixels:
        """Pad by (top, left, bottom, right) pixels, with zeros between them where they spread."""
        top, left, bottom, right = padding
        return cls(
            pixels,
            source_indices(pixels.shape[0], top, bottom, mode, spread[0]),
            source_indices(pixels.shape[1], left, right, mode, spread[1]),
        )

    def planes(self, region: Region, depth: slice) -> Floats:
        """Return a tile, counted from the padded corner, as new planes (depth, rows, columns)."""
        rows, columns = region.slices
        row_index, column_index = self.rows[rows], self.columns[columns]
        part = self.pixels[..., depth]
        down, across = _read(row_index), _read(column_index)
        for axis in (1, 0) if isinstance(across, slice) else (0, 1):  # a slice copies nothing yet
            part = part[down] if axis == 0 else part[:, across]
        planes = np.ascontiguousarray(part.transpose(2, 0, 1))
        # one axis after the other: both at once, a sample at a time, take five times as long
        for axis, read, index in ((2, across, column_index), (1, down, row_index)):
            if _is_run(index):
                continue
            if isinstance(read, slice):
                planes = np.take(planes, np.maximum(index - read.start, 0), axis)
            planes[(slice(None),) * axis + (index < 0,)] = 0.0
        return planes


def _read(index: Indices) -> slice | Indices:
    """Return the run of pixels with all that `index` names; `index` where that is far longer."""
    pixels = index[index >= 0]
    if not pixels.size:
        return slice(0, 1)
    first, end = int(pixels.min()), int(pixels.max()) + 1
    return index if end - first > MOST_UNREAD * len(index) else slice(first, end)


def _is_run(index: Indices) -> bool:
    """Whether `index` counts up by one from a real pixel."""
    return bool(index[0] >= 0 and (np.diff(index) == 1).all())
