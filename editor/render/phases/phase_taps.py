"""PhaseTaps: a kernel's taps, each at the phase that it reads."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from editor.render.phases.fused_kernel import Taps
from filters.pixels.region import Region


@dataclass(frozen=True, eq=False)
class PhaseTaps:
    """A kernel over the phases of a picture: a kernel of each.

    A tap that lies d rows from the origin reads phase d mod shrink of the rows, floor(d / shrink)
    blocks away; columns likewise.

    Parameters
    ----------
    weights
        (shrink * shrink, rows, columns), of the phases in the order of their rows, then columns.
    top, left
        Where the first of each lies, in blocks from the one that is shown.
    """

    weights: Taps
    top: int
    left: int

    @classmethod
    def of(cls, taps: Taps, origin: tuple[int, int], shrink: int) -> PhaseTaps:
        """Share taps out among the phases."""
        first = [-place // shrink for place in origin]
        before = [-place - block * shrink for place, block in zip(origin, first, strict=True)]
        blocks = [-(-(n + past) // shrink) for n, past in zip(taps.shape, before, strict=True)]
        field = np.zeros([n * shrink for n in blocks])
        (top, left), (rows, columns) = before, taps.shape
        field[top : top + rows, left : left + columns] = taps
        apart = field.reshape(blocks[0], shrink, blocks[1], shrink).transpose(1, 3, 0, 2)
        return cls(apart.reshape(shrink * shrink, *blocks), *first)

    def framed(self, reach: int) -> PhaseTaps | None:
        """Return them with zeros around, for `reach` blocks on each side; None where more is read.

        What is read for kernels of many sizes is then the same.
        """
        rows, columns = self.weights.shape[1:]
        above, before = self.top + reach, self.left + reach
        below, after = 2 * reach + 1 - above - rows, 2 * reach + 1 - before - columns
        if min(above, before, below, after) < 0:
            return None
        weights = np.pad(self.weights, ((0, 0), (above, below), (before, after)))
        return PhaseTaps(weights, -reach, -reach)

    def field(self, blocks: Region) -> Region:
        """Return the blocks that some shown ones are summed from."""
        rows, columns = self.weights.shape[1:]
        return blocks.under((rows, columns), self.top, self.left)
