"""Feature maps in signed colours, each with the range that its own values have."""

from __future__ import annotations

import math
from typing import Final

import cv2
import numpy as np
import numpy.typing as npt

from editor.render.heat import SIGNED, HeatTable
from filters.network.combine import samples_of

Floats = npt.NDArray[np.float32]
Bytes = npt.NDArray[np.uint8]
PERCENTILE: Final = 99.0
SHEET_SIDE: Final = 1024  # pixels, at most, of one map on a sheet
SHEET_PIXELS: Final = 1 << 26  # of all maps on a sheet together
GAP: Final = 8
SATURATION: Final = 0.8  # of directions' hues


def limit_of(values: Floats, samples: Floats | None = None) -> float:
    """Return the magnitude that has the full colour: the 99th percentile, in two digits; else 1.

    Of a large map `samples_of` stand for all, which may be there already.
    """
    magnitudes = np.abs(samples_of(values) if samples is None else samples)
    magnitudes = magnitudes[np.isfinite(magnitudes)]
    if not magnitudes.size:
        return 1.0
    # partitioned, not np.percentile, which takes twice as long
    rank = round((magnitudes.size - 1) * PERCENTILE / 100)
    limit = float(np.partition(magnitudes, rank)[rank])
    if limit == 0:  # nearly all is: the few values that are not, wherever they lie
        limit = float(np.nan_to_num(np.abs(values), posinf=0.0).max())
    return float(f"{limit:.2g}") or 1.0


def coloured(values: Floats, limit: float, stops: tuple[str, ...] = SIGNED) -> Bytes:
    """Return the colours of a map (rows, columns, 3) sRGB: blue below 0, orange above."""
    return HeatTable.between(stops).colours(values, limit)


def hued(degrees: Floats, strengths: Floats, limit: float) -> Bytes:
    """Return the colours of directions (rows, columns, 3) sRGB: a hue each, as bright as strong.

    Parameters
    ----------
    degrees
        (rows, columns) of 0 to 180: red at 0, green at 60, blue at 120.
    strengths
        (rows, columns); from `limit` on they have the full colour.
    """
    planes = np.empty((*degrees.shape, 3), np.float32)
    planes[..., 0] = np.nan_to_num(degrees) * 2
    planes[..., 1] = SATURATION
    planes[..., 2] = np.clip(np.nan_to_num(strengths) / max(limit, 1e-30), 0, 1)
    rgb = cv2.cvtColor(planes, cv2.COLOR_HSV2RGB)
    return np.asarray(np.rint(rgb * 255), np.uint8)


def strongest(values: Floats, side: int) -> Floats:
    """Return a map of about `side` columns: of each block the value that is farthest from zero.

    A mean would leave nothing of fine waves, which is what most banks answer to.
    """
    block = max(1, max(values.shape) // side)
    rows, columns = (n // block * block for n in values.shape)
    if block == 1 or not rows or not columns:
        return values
    return strongest_of_blocks(values[:rows, :columns], block)


def strongest_of_blocks(values: Floats, block: int) -> Floats:
    """Return of each block of pixels, (block, block), the value that is farthest from zero."""
    rows, columns = (n // block for n in values.shape)
    lines = values.reshape(rows, block, columns * block)
    most, least = lines.max(axis=1), lines.min(axis=1)  # along rows, where it is quick, first
    most = most.reshape(rows, columns, block).max(axis=2)
    least = least.reshape(rows, columns, block).min(axis=2)
    return np.asarray(np.where(most >= -least, most, least), np.float32)


def sheet(maps: Floats) -> Bytes:
    """Draw all maps (maps, rows, columns) in rows of equal cells; (rows, columns, 3) sRGB.

    What is larger than `SHEET_SIDE`, or together than `SHEET_PIXELS`, is shrunk, by the mean over
    what each pixel covers.
    """
    count, rows, columns = maps.shape
    scale = min(1.0, SHEET_SIDE / max(rows, columns), math.sqrt(SHEET_PIXELS / maps.size))
    height, width = max(1, round(rows * scale)), max(1, round(columns * scale))
    across = int(np.ceil(np.sqrt(count * height / width)))
    down = -(-count // across)
    step_y, step_x = height + GAP, width + GAP
    neutral = int(SIGNED[len(SIGNED) // 2][1:3], 16) // 2
    out = np.full((down * step_y + GAP, across * step_x + GAP, 3), neutral, np.uint8)
    for number, values in enumerate(maps):
        top, left = GAP + number // across * step_y, GAP + number % across * step_x
        small = values
        if (height, width) != (rows, columns):
            small = np.asarray(
                cv2.resize(values, (width, height), interpolation=cv2.INTER_AREA), np.float32
            )
        out[top : top + height, left : left + width] = coloured(small, limit_of(values))
    return out
