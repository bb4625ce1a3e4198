"""Rounding by the compiled loop: sums of one tap of weight 1, in one pass."""

from __future__ import annotations

import functools

import numpy as np

from filters.convolution.compiled.loops import ROW_LEAST, Rounding, made_loops
from filters.convolution.compiled.tap_list import TapList
from filters.convolution.padded import Floats, Samples
from filters.pixels.rounding import rounded_into, snapping


def quantize_into(place: Samples, values: Floats, top: float, error: float) -> None:
    """Write values in full scale as whole levels, as `rounded_into` does.

    By the compiled loop where it is there already: in one pass, not six.

    Parameters
    ----------
    place
        Where to: uint8 or uint16, dense.
    values
        Of the same shape, (rows, samples) or more axes, which stay as they are.
    top
        The highest level, that means 1.0.
    error
        How far a value may lie from the exact one, of full scale.
    """
    rows = values.reshape(1, -1) if values.flags.c_contiguous else values.reshape(len(values), -1)
    if rows.strides[-1] != rows.itemsize:  # some channels of more
        rows = np.ascontiguousarray(rows)
    out, compiled = place.reshape(rows.shape), made_loops()
    if compiled is None or rows.shape[1] < ROW_LEAST:
        rounded_into(out, rows, top, error, top, np.empty_like(rows))
        return
    rounding = Rounding(0.0, scale_out=top, top=top, snap=float(snapping(top, error)))
    compiled.run(rows, out, _one(), rounding, np.empty(0, np.float32))


@functools.cache
def _one() -> TapList:
    none = np.zeros(1, np.int64)
    return TapList(1, none, none, np.ones((1, 1), np.float32), are_rows=True)
