"""FlatBlocks: where a kernel whose weights cancel lies on one value only, its sum is exactly 0.

As `filters.convolution.flat` has it at full size: else roundings speckle what should be flat.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from editor.render.phases.fused_kernel import Chain
from editor.render.phases.phase_taps import PhaseTaps
from editor.render.phases.phases import Phases
from filters.convolution.flat import MANY
from filters.convolution.support import FEW, extremes
from filters.convolution.taps import CANCELLED
from filters.pixels.region import Region
from filters.pixels.rounding import ERROR

Floats = npt.NDArray[np.float32]
Mask = npt.NDArray[np.bool_]
KEPT: Final = 1e-5  # of the sum of |weights|: roundings that sums may keep of earlier kernels


@dataclass(frozen=True, eq=False)
class FlatBlocks:
    """The flat places of a chain's sums over phases.

    Parameters
    ----------
    error
        How far sums of flat places may be from 0, full scale 1.0.
    """

    phases: Phases
    taps: PhaseTaps
    offset: float
    error: float

    @classmethod
    def of(cls, phases: Phases, chain: Chain) -> FlatBlocks | None:
        """Return None for a chain whose weights don't cancel: there a flat value is no tie."""
        sizes = float(np.abs(chain.taps).sum())
        if chain.taps.size == 1 or abs(chain.taps.sum()) > CANCELLED * sizes:
            return None
        error = (KEPT + ERROR * (1 + chain.taps.size / MANY)) * max(1.0, sizes)
        taps = PhaseTaps.of(chain.taps, chain.origin, phases.shrink)
        return cls(phases, taps, chain.offset, error)

    def make_exact(self, band: Region, shown: Floats) -> None:
        """Write the offset where a band's taps all lie on one value; `shown` holds its sums."""
        places = np.flatnonzero(np.abs(shown - np.float32(self.offset)) <= self.error)
        taps = np.argwhere(self.taps.weights).tolist()
        if not places.size or not taps:
            return
        rows, columns, channels = np.unravel_index(places, shown.shape)
        ordered = taps[:: max(1, len(taps) // FEW)] + taps
        values: npt.NDArray[np.generic] | None = None
        for number, (plane, down, across) in enumerate(ordered):
            if number == FEW and rows.size * len(taps) > shown.size:
                shown[self._are_flat(band)] = self.offset
                return
            read = band.moved(self.taps.top + down, self.taps.left + across)
            found = self.phases.window(plane, read)[rows, columns, channels]
            if values is None:
                values = found
                continue
            same = found == values
            rows, columns, channels, values = (x[same] for x in (rows, columns, channels, values))
        shown[rows, columns, channels] = self.offset

    def _are_flat(self, band: Region) -> Mask:
        """Say where all that the taps read is the same."""
        flat: Mask = np.array(True)
        first: npt.NDArray[np.generic] | None = None
        for plane, weights in enumerate(self.taps.weights):
            if weights.any():
                window = self.phases.window(plane, self.taps.field(band))
                least, most = extremes(window, weights != 0)
                first = least if first is None else first
                flat = flat & (least == most) & (least == first)
        return flat
