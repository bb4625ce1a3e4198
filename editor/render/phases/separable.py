"""PhaseLines: kernels that are few products of a column and a row, summed over phases by lines.

For each phase of the rows, the phases of the columns are summed under the row's taps, and the sum
under the column's: shrink * columns + rows taps a product in place of rows * columns. A Gaussian of
15x15 at shrink 2 takes 45 taps in place of 225.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, NamedTuple

import cv2
import numpy as np
import numpy.typing as npt

from editor.render.phases.fused_kernel import Chain
from editor.render.phases.phases import Phases
from filters.convolution.methods.separable import factors
from filters.convolution.sum_request import Scratch
from filters.convolution.taps import Taps
from filters.pixels.region import Region

Floats = npt.NDArray[np.float32]
Line = npt.NDArray[np.float64]
PASS: Final = 16  # taps that could be summed in the time that reading and writing a phase takes


class LinePart(NamedTuple):
    """The taps of a line that read one phase, and where the first lies, in shown pixels."""

    phase: int
    taps: Line
    first: int


@dataclass(frozen=True, eq=False)
class PhaseLines:
    """A convolution as sums along lines of the phases."""

    phases: Phases
    terms: tuple[tuple[tuple[LinePart, ...], tuple[LinePart, ...]], ...]  # columns, rows

    @classmethod
    def of(cls, phases: Phases, chain: Chain) -> PhaseLines | None:
        """Take a chain's kernel apart; None where it is no such sum, or no quicker by it."""
        taps = Taps.of(chain.taps, chain.origin)
        (rows, columns), s = taps.shape, phases.shrink
        if min(rows, columns) < s or (found := factors(taps)) is None:
            return None
        each = s * columns + rows + PASS * (s * s + s)
        if len(found.terms) * each >= rows * columns + PASS * s * s:
            return None
        terms = (
            (tuple(_parts(column, -taps.top, s)), tuple(_parts(row * phases.scale, -taps.left, s)))
            for column, row in found.terms
        )
        return cls(phases, tuple(terms))

    @property
    def taps(self) -> int:
        """How many taps are summed for each shown pixel."""
        return sum(
            sum(part.taps.size for part in columns)
            + len(columns) * sum(part.taps.size for part in rows)
            for columns, rows in self.terms
        )

    def add_to(self, sums: Floats, band: Region, scratch: Scratch) -> None:
        """Add a band's sums, (rows, columns, channels)."""
        for columns, rows in self.terms:
            for part in columns:
                high = band.rows + part.taps.size - 1
                read = Region(band.top + part.first, band.left, high, band.columns)
                across = self._across(part.phase, rows, read, scratch)
                down = scratch.floats("down", across.shape)
                _along(across, part.taps[:, None], down)
                cv2.add(sums, down[: band.rows], sums)

    def _across(
        self, row_phase: int, rows: tuple[LinePart, ...], read: Region, scratch: Scratch
    ) -> Floats:
        """Sum the phases of the columns under a row's taps; a view of `scratch`."""
        channels = self.phases.image.channels
        total = scratch.floats("across", (read.rows, read.columns, channels))
        for index, part in enumerate(rows):
            wide = read.columns + part.taps.size - 1
            window = Region(read.top, read.left + part.first, read.rows, wide)
            field = scratch.as_floats("source", self.phases.window((row_phase, part.phase), window))
            line = scratch.floats("line", field.shape)
            _along(field, part.taps[None], line)
            inner = line[:, : read.columns]
            if index:
                cv2.add(total, inner, total)
            else:
                np.copyto(total, inner)
        return total


def _parts(line: Line, origin: int, shrink: int) -> Iterator[LinePart]:
    """Return each phase that a line's taps read, with those taps."""
    for phase in range(shrink):
        first = (origin + phase) % shrink
        if first < line.size:
            yield LinePart(phase, line[first::shrink], (first - origin) // shrink)


def _along(field: Floats, line: Line, out: Floats) -> None:
    cv2.filter2D(field, -1, line, out, (0, 0), borderType=cv2.BORDER_REPLICATE)
