"""Photoshop's Custom filter, ``.acf``: 27 big-endian 16-bit integers, 54 bytes, no header.

Source: Adobe Photoshop File Formats, table of the Custom filter: 25 weights by rows, scale, offset
in levels of 255.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import numpy as np
import numpy.typing as npt

from editor.exchange.compat import ROWS, CompatOverrides
from editor.exchange.format import (
    ExchangeError,
    Exported,
    Format,
    Imported,
    ImportedKernel,
    as_program,
    checked,
    for_program,
    no_holes,
)
from filters.registry import Registry

SIDE: Final = 5
SIZE: Final = 2 * (SIDE * SIDE + 2)
MOST_WEIGHT: Final = 999
MOST_SCALE: Final = 9999
COMPAT: Final = ROWS["photoshop"]


def read(content: bytes, name: str) -> Imported:
    """Read the one kernel of a file."""
    if len(content) != SIZE:
        raise ExchangeError(f"it has {len(content)} bytes: an .acf file has {SIZE}")
    numbers = np.frombuffer(content, ">i2").astype(float)
    scale, offset = float(numbers[25]), float(numbers[26])
    if scale == 0:
        raise ExchangeError("its scale is 0: it must be any other number")
    kernel = checked("weights", numbers[:25].reshape(SIDE, SIDE), offset=offset / 255)
    return Imported((as_program(name, kernel, COMPAT, CompatOverrides(divisor=scale)),))


def write(found: Sequence[ImportedKernel], registry: Registry) -> Exported:
    """Write one kernel, its weights as integers over the scale that comes nearest."""
    (one,) = found
    kernel, losses = for_program(one, COMPAT, registry)
    losses += no_holes(kernel)
    (rows, columns), (row, column) = kernel.shape, kernel.origin
    top, left = SIDE // 2 - row, SIDE // 2 - column
    if top < 0 or left < 0 or top + rows > SIDE or left + columns > SIDE:
        raise ExchangeError(
            f"a kernel of {rows}x{columns} with origin {row},{column} does not fit Photoshop's "
            f"{SIDE}x{SIDE}, whose origin is in the middle"
        )
    grid = np.zeros((SIDE, SIDE))
    grid[top : top + rows, left : left + columns] = kernel.taps / kernel.gain_divisor
    whole, scale = integers_over_scale(grid)
    error = float(np.abs(whole / scale - grid).sum())
    if error > 1e-12 * max(1.0, float(np.abs(grid).sum())):
        losses.append(f"its weights are integers: they differ by up to {error * 255:.2g} levels")
    levels = kernel.offset * 255
    rounded = int(np.clip(np.rint(levels), -MOST_SCALE, MOST_SCALE))
    if abs(rounded - levels) > 1e-9:
        losses.append(f"its offset is a whole number of levels: {rounded} for {levels:g}")
    numbers = np.array([*whole.ravel(), scale, rounded])
    return Exported(numbers.astype(">i2").tobytes(), tuple(losses))


def integers_over_scale(weights: npt.NDArray[np.float64]) -> tuple[npt.NDArray[np.float64], int]:
    """Return whole numbers of up to 999 and the scale 1..9999 that come nearest to `weights`.

    The smallest scale of those that are exact, or of the nearest.
    """
    scales = np.arange(1, MOST_SCALE + 1)
    largest = float(np.abs(weights).max())
    if largest * scales[0] > MOST_WEIGHT + 0.5:
        raise ExchangeError(
            f"a weight of {largest:g} is not allowed: Photoshop takes -{MOST_WEIGHT} to "
            f"{MOST_WEIGHT}"
        )
    fitting = scales[largest * scales <= MOST_WEIGHT + 0.5]
    whole = np.rint(weights[..., None] * fitting)
    errors = np.abs(whole / fitting - weights[..., None]).sum((0, 1))
    errors[errors < 1e-12 * max(1.0, float(np.abs(weights).sum()))] = 0.0
    best = int(np.argmin(errors))
    return whole[..., best], int(fitting[best])


def _is_ours(content: bytes) -> bool:
    """Return whether it can be such a file: a text of as many bytes has larger numbers."""
    if len(content) != SIZE:
        return False
    numbers = np.frombuffer(content, ">i2").astype(int)
    return bool(np.all(abs(numbers[:25]) <= MOST_WEIGHT) and abs(numbers[25]) <= MOST_SCALE)


FORMAT: Final = Format("photoshop", "Photoshop Custom filter", (".acf",), read, write, _is_ours)
