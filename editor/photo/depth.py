"""Numbers of full scale 1 as samples of a depth, and back."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt

from editor.document.image import Samples
from filters.convolution.padded import FULL_SCALE


def in_depth(values: npt.NDArray[Any], depth: npt.DTypeLike) -> Samples:
    """Return numbers as uint8 or uint16, cut to 0..1 and rounded, or as float32, as they are."""
    wanted = np.dtype(depth)
    if wanted == np.float32:
        with np.errstate(over="ignore"):  # beyond the largest float32 is infinite
            return np.ascontiguousarray(values, np.float32)
    full = FULL_SCALE[wanted.name]
    samples: Samples = np.rint(np.clip(values, 0, 1) * full).astype(wanted)
    return samples


def full_white(shifted: npt.NDArray[np.uint16], bits: int) -> npt.NDArray[np.uint16]:
    """Return samples of fewer bits that were shifted up to 16 with white at full scale.

    libheif gives 65472 for white of 10 bits and 65520 for white of 12.
    """
    if bits >= 16:
        return shifted
    values = (shifted >> np.uint16(16 - bits)) * (65535 / (2**bits - 1))
    return np.asarray(np.rint(values), np.uint16)


def out_of_depth(samples: npt.NDArray[Any]) -> npt.NDArray[np.float64]:
    """Return samples as numbers of full scale 1."""
    return samples.astype(np.float64) / FULL_SCALE[samples.dtype.name]
