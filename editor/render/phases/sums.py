"""PhaseSums: a convolution summed over phases; the next one, with few other taps, starts from it.

Convolution is linear in its kernel, too: where an edit changes one tap of many, the new sums are
the old ones and that tap's difference times its phase: one pass in place of one for each tap.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from concurrent.futures import Executor
from dataclasses import dataclass, replace
from typing import Final

import cv2
import numpy as np
import numpy.typing as npt

from editor.render.cache_budget import CacheBudget
from editor.render.phases.fft import PhaseSpectra
from editor.render.phases.flat import FlatBlocks
from editor.render.phases.fused_kernel import Chain, Taps
from editor.render.phases.phases import Part, Phases, Place
from editor.render.phases.separable import PhaseLines
from filters.convolution.sum_request import Scratch
from filters.pixels.region import Region
from filters.threads import cores

Floats = npt.NDArray[np.float32]
Take = Callable[[Region, Floats], None]
BAND: Final = 64  # rows of the shown picture summed at a time, so that a band stays in cache
FEW: Final = 6  # taps up to which one pass each is quicker than cv2.filter2D
SAME: Final = 1e-12  # of the largest tap: what normalizing leaves of one that did not change
CHANGED: Final = 1 / 6  # of the taps, from where on all are summed again
FEWEST: Final = 8  # changed taps that are always worth adding
ROUNDED: Final = 2.0**-24  # of a float32 sum, at most
MOST_LINE_TAPS: Final = 10  # times the shrink squared: beyond it the phases' spectra are quicker
LARGEST_GAIN: Final = 1e6  # beyond it float32 would lose the sums or overflow
SPECTRA_SHARE: Final = 1 / 4  # of the budget, that the phases' spectra may take
SURE: Final = 4.0  # roundings are independent: their sum stays under so many root mean squares
ERROR: Final = 1e-5  # of full scale; what they may add up to before all is summed again


@dataclass(frozen=True, eq=False)
class _Base:
    """Sums, without an offset, that the next convolution can start from.

    `error` is the sum of the squares of the largest roundings that have moved them, full scale 1.0;
    `seconds` is what it took to sum all taps.
    """

    place: Place
    taps: Taps
    origin: tuple[int, int]
    sums: Floats
    error: float = 0.0
    seconds: float = 0.0

    def fits(self, place: Place, chain: Chain) -> bool:
        """Whether a chain differs from it by the values of its taps only."""
        same_place = self.place == place and self.origin == chain.origin
        return same_place and self.taps.shape == chain.taps.shape

    def gain_to(self, taps: Taps) -> float:
        """Return what most taps were multiplied by: 1, but for normalized kernels; 0 if unknown."""
        there = self.taps != 0
        with np.errstate(over="ignore"):  # an opacity of next to nothing: it is no gain to go on by
            return float(np.median(taps[there] / self.taps[there])) if there.any() else 0.0

    def changed(self, taps: Taps, count: int) -> _Base:
        """Return what it is once `count` taps were added to the sums, to make them those of `taps`.

        What is taken out again leaves its roundings, so they count by the larger taps.
        """
        rounding = ROUNDED * max(np.abs(taps).sum(), np.abs(self.taps).sum())
        return replace(self, taps=taps, error=self.error + 2 * count * float(rounding) ** 2)


@dataclass(frozen=True)
class _Passes:
    """How sums become those of a chain: (kept, or nothing if `again`, + `parts`) x gain + offset.

    `lines`, where they are given, stand for all parts.
    """

    parts: list[Part]
    gain: float = 1.0
    offset: float = 0.0
    again: bool = False
    lines: PhaseLines | None = None


class PhaseSums:
    """Sums convolutions over phases; keeps the newest's sums for the next, in a budget."""

    def __init__(self, pool: Executor, budget: CacheBudget) -> None:
        self._pool, self._budget = pool, budget
        self._place: Place | None = None  # of the newest sums that were made again

    def clear(self) -> None:
        """Let go what is kept."""
        self._budget.clear(self)
        self._place = None

    def render(self, phases: Phases, chain: Chain, region: Region, take: Take) -> None:
        """Return blocks inside `phases.blocks(chain)`, band by band, on several threads.

        ``take(band, values)`` gets float32 (rows, columns, channels), which it must not keep.
        """
        begun = time.perf_counter()
        # While it changes it is the sums of neither kernel, so it is not kept meanwhile.
        kept: _Base | None = self._budget.take(self, "sums")
        planned = None
        if kept is not None and phases.is_finite and kept.fits(phases.place(region), chain):
            planned = _from(kept, phases, chain)
        base, passes = planned or self._again(phases, chain, region, kept)
        flat = FlatBlocks.of(phases, chain)

        bands = iter(range(region.top, region.bottom, BAND))  # whoever is free takes the next

        def fill(_: int) -> None:
            scratch = Scratch()
            for top in bands:
                band = Region(top, region.left, min(BAND, region.bottom - top), region.columns)
                shown = _summed(base, phases, passes, band, scratch)
                if flat is not None:
                    flat.make_exact(band, shown)
                take(band, shown)

        list(self._pool.map(fill, range(cores())))
        if planned is None:
            base = replace(base, seconds=time.perf_counter() - begun)
        self._budget.put(self, "sums", base, base.sums.nbytes, base.seconds)

    def _again(
        self, phases: Phases, chain: Chain, region: Region, before: _Base | None
    ) -> tuple[_Base, _Passes]:
        """Plan to sum all taps; by transforms, which must be made first, from the second time on.

        A kernel whose taps all change does so again and again, as with a generator's slider. The
        sums `before` are written over.
        """
        shape = (region.rows, region.columns, phases.image.channels)
        if before is not None and before.sums.shape == shape:
            sums = before.sums
        else:
            sums = np.empty(shape, np.float32)
        place = phases.place(region)
        base = _Base(place, chain.taps, chain.origin, sums)
        parts = list(phases.parts(chain.taps, chain.origin))
        again, self._place = place == self._place, place
        room = PhaseSpectra.size_of(phases, region) <= self._budget.limit_bytes * SPECTRA_SHARE
        by_spectra = again and room and PhaseSpectra.suit(phases, parts)
        lines = PhaseLines.of(phases, chain)
        most = MOST_LINE_TAPS * phases.shrink**2
        if lines is not None and not (by_spectra and lines.taps > most):
            return base, _Passes([], offset=chain.offset, again=True, lines=lines)
        if not by_spectra:
            return base, _Passes(parts, offset=chain.offset, again=True)
        self._spectra_of(phases, region).sum_into(sums, parts)
        return base, _Passes([], offset=chain.offset)

    def _spectra_of(self, phases: Phases, region: Region) -> PhaseSpectra:
        kept: PhaseSpectra | None = self._budget.get(self, "spectra")
        if kept is not None and kept.place == phases.place(region):
            return kept
        del kept
        self._budget.take(self, "spectra")  # before the next are made
        begun = time.perf_counter()
        made = PhaseSpectra(phases, region, self._pool)
        seconds, size = time.perf_counter() - begun, PhaseSpectra.size_of(phases, region)
        self._budget.put(self, "spectra", made, size, seconds)
        return made


def _from(base: _Base, phases: Phases, chain: Chain) -> tuple[_Base, _Passes] | None:
    """Plan to start from `base`; None where it is no quicker, or no longer exact enough."""
    gain = base.gain_to(chain.taps)
    if not 1 / LARGEST_GAIN < abs(gain) < LARGEST_GAIN:
        return None
    change = chain.taps - gain * base.taps
    change[np.abs(change) <= SAME * np.abs(chain.taps).max()] = 0
    count = int(np.count_nonzero(change))
    if count > max(FEWEST, CHANGED * change.size):
        return None
    moved = base.changed(chain.taps / gain, count)
    if SURE * math.sqrt(moved.error) * abs(gain) > ERROR * max(
        1.0, float(np.abs(chain.taps).sum())
    ):
        return None
    parts = list(phases.parts(change / gain, chain.origin))
    return moved, _Passes(parts, gain, chain.offset)


def _summed(base: _Base, phases: Phases, passes: _Passes, band: Region, scratch: Scratch) -> Floats:
    """Bring one band of the sums up to date, and return what it shows."""
    sums = base.sums[band.relative_to(base.place.region).slices]
    if passes.again:
        sums[...] = 0
    if passes.lines is not None:
        passes.lines.add_to(sums, band, scratch)
    for part in passes.parts:
        _add(sums, phases, part, band, scratch)
    shown = scratch.floats("shown", sums.shape)
    np.multiply(sums, np.float32(passes.gain), out=shown)
    if passes.offset:
        shown += np.float32(passes.offset)
    return shown


def _add(into: Floats, phases: Phases, part: Part, band: Region, scratch: Scratch) -> None:
    """Add a phase's sums to a band."""
    taps = part.taps * phases.scale
    rows, columns = taps.shape
    read = Region(
        band.top + part.down,
        band.left + part.across,
        band.rows + rows - 1,
        band.columns + columns - 1,
    )
    # cv2 is slow straight from uint16.
    source = scratch.as_floats("source", phases.window(part.plane, read))
    some = np.argwhere(taps)
    if len(some) <= FEW:
        for row, column in some:
            moved = source[row : row + band.rows, column : column + band.columns]
            cv2.scaleAdd(moved, float(taps[row, column]), into, into)
        return
    sums = scratch.floats("sums", source.shape)
    cv2.filter2D(source, -1, taps, sums, (0, 0), borderType=cv2.BORDER_REPLICATE)
    cv2.add(into, sums[: band.rows, : band.columns], into)
