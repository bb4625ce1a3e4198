"""SummedChain: results that are summed straight from a source's own samples."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from editor.render.sample_sums import levels_of_samples, sums_of_samples
from editor.render.step_chain import StepChain
from filters.pixels.region import Region

Floats = npt.NDArray[np.float32]
Bytes = npt.NDArray[np.uint8]


@dataclass(frozen=True)
class SummedChain(StepChain):
    """A source and Steps that may be one convolution of it."""

    def stored(self, region: Region) -> Bytes | None:
        """Return `levels` in the source's own 8 bits where it need not go by way of floats.

        (rows, columns, 1 or 3) uint8 where the Steps are none, or one convolution, of an opaque
        8-bit picture; None where that is no quicker. All ways round alike.
        """
        if self.image.dtype != np.uint8 or self.image.has_alpha:
            return None
        if not self.steps:
            return np.asarray(self.image.part(region), np.uint8)
        found = self.one_convolution()
        return None if found is None else levels_of_samples(self.image, *found, region)

    def sums(self, region: Region) -> Floats | None:
        """Return `values` straight from the samples; None unless all is one opaque convolution."""
        found = self.one_convolution()
        return None if found is None else sums_of_samples(self.image, *found, region)
