"""A pair of pictures, before and after, and how near a result comes to the one after."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

import numpy as np
import numpy.typing as npt

from filters.fitting.agreement import Agreement, agreement, levels_of
from filters.fitting.jpeg_equations import luma, requantized
from filters.fitting.jpeg_planes import JpegColour
from filters.kernel import Kernel
from filters.pixels.region import Region
from filters.user_error import UserError

Samples = npt.NDArray[np.uint8 | np.uint16 | np.float32]
Floats = npt.NDArray[np.float64]
FULL: Final = np.float32(255)  # levels
CROP: Final = 1024  # pixels a side of what candidates are compared on


class PairError(UserError, ValueError):
    """Two pictures that can't be compared: one sentence."""


@dataclass(frozen=True, eq=False)
class Pair:
    """Two pictures of one size.

    Parameters
    ----------
    before, after
        (rows, columns, 1 or 3) of uint8, uint16 or float32, the same dtype and channels.
    opaque
        (rows, columns) bool: neither is transparent; None where all is.
    steps
        (64,) by which luma was quantized, row by row, where `after` was a JPEG; else None.
    colour
        How that JPEG keeps its colours, where that is known.
    """

    before: Samples
    after: Samples
    opaque: npt.NDArray[np.bool_] | None = None
    steps: Floats | None = None
    colour: JpegColour | None = None

    def compared(self, done: Samples, part: Region, kernels: Sequence[Kernel]) -> Agreement:
        """Say how near a part's result comes; where it went through a JPEG, so does the result."""
        after = self.after[part.slices]
        if self.steps is not None:
            done = requantized(luma(levels_of(done)), self.steps)[..., None] / FULL
            after = luma(levels_of(after))[..., None] / FULL
        opaque = None if self.opaque is None else self.opaque[part.slices]
        return agreement(after, done, kernels, opaque)

    def crop(self) -> Region:
        """Return the middle that candidates are compared on, at a multiple of 16."""
        rows, columns = self.before.shape[:2]
        top, left = max(0, rows - CROP) // 32 * 16, max(0, columns - CROP) // 32 * 16
        return Region(top, left, min(CROP, rows), min(CROP, columns))

    def of(self, part: Region) -> Pair:
        """Return a part of both, which begins at a multiple of 16 where blocks of a JPEG count."""
        opaque = None if self.opaque is None else self.opaque[part.slices]
        before, after = (one[part.slices] for one in (self.before, self.after))
        return replace(self, before=before, after=after, opaque=opaque)
