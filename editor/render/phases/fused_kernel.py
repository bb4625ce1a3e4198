"""Chain: Steps that together are one convolution."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

import numpy as np
import numpy.typing as npt

from editor.render.pipeline import Pipeline
from filters.kernel.full_convolution import full_convolution
from filters.pixels.border import Border
from filters.pixels.region import Region

Taps = npt.NDArray[np.float64]
LARGEST_SIDE: Final = 255  # of a chain's kernel; beyond it, tiles are quicker


@dataclass(frozen=True, eq=False)
class Chain:
    """Steps that together are one convolution wherever the border is not read.

    Parameters
    ----------
    taps
        (rows, columns), divisor and opacity included.
    origin
        (row, column) of the tap on the output pixel.
    offset
        Added to each colour, full scale 1.0.
    border
        With it they are one convolution up to the picture's edge; None where each of several
        Steps lays its own border around what the one before made.
    """

    taps: Taps
    origin: tuple[int, int]
    offset: float = 0.0
    border: Border | None = None

    @classmethod
    def of(cls, pipeline: Pipeline) -> Chain | None:
        """Put a pipeline's Steps together; None where one is no plain sum or alpha takes part."""
        if pipeline.has_alpha:
            return None
        chain = cls(np.ones((1, 1)), (0, 0))
        border = Border()
        for step in pipeline.steps:
            spec = pipeline.registry[step.filter_id]
            kernel = pipeline.convolution(step)
            if kernel is None:
                return None
            taps = kernel.taps / kernel.gain_divisor * step.opacity
            taps[kernel.origin] += 1 - step.opacity
            chain = chain.then(cls(taps, kernel.origin, kernel.offset * step.opacity))
            border = spec.border(step.values)
            if max(chain.taps.shape) > LARGEST_SIDE:
                return None
        return replace(chain, border=border) if len(pipeline.steps) < 2 else chain

    def then(self, other: Chain) -> Chain:
        """Put another convolution after this one: their taps convolve, their origins add."""
        if other.taps.size == 1 or self.taps.size == 1:
            taps = self.taps * other.taps
        else:
            taps = full_convolution(self.taps, other.taps)
        origin = (self.origin[0] + other.origin[0], self.origin[1] + other.origin[1])
        return Chain(taps, origin, self.offset * float(other.taps.sum()) + other.offset)

    def interior(self, bounds: Region, shrink: int) -> Region:
        """Return the whole blocks of `shrink` x `shrink` whose taps all lie inside `bounds`."""
        (rows, columns), (row, column) = self.taps.shape, self.origin
        top, left = -(-row // shrink), -(-column // shrink)
        bottom = (bounds.rows - (rows - 1 - row)) // shrink
        right = (bounds.columns - (columns - 1 - column)) // shrink
        return Region(top, left, max(0, bottom - top), max(0, right - left))

    def reach(self, shrink: int) -> int:
        """Return how many blocks of `shrink` x `shrink` away the farthest tap begins."""
        (rows, columns), (row, column) = self.taps.shape, self.origin
        before, after = max(row, column), max(rows - 1 - row, columns - 1 - column)
        return int(max(-(-before // shrink), after // shrink))
