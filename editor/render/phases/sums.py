"""PhaseSums: a convolution summed over phases; the next one, with few other taps, starts from it.

Convolution is linear in its kernel, too: where an edit changes one tap of many, the new sums are
the old ones and that tap's difference times its phase: one pass in place of one for each tap.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Final

import numpy as np
import numpy.typing as npt

from editor.render.cache_budget import CacheBudget
from editor.render.phases.flat import FlatBlocks
from editor.render.phases.fused_kernel import Chain, Taps
from editor.render.phases.phase_taps import PhaseTaps
from editor.render.phases.phases import Phases, Place
from filters.convolution.bank.dft import dft_ns, kept_bytes
from filters.convolution.bank.methods import costs_ns, run
from filters.convolution.bank.work import BankWork, HeldPlanes, Kept
from filters.pixels.region import Region

Floats = npt.NDArray[np.float32]
Take = Callable[[Region, Floats], None]
SAME: Final = 1e-12  # of the largest tap: what normalizing leaves of one that did not change
CHANGED: Final = 1 / 6  # of the taps, from where on all are summed again
FEWEST: Final = 8  # changed taps that are always worth adding
ROUNDED: Final = 2.0**-24  # of a float32 sum, at most
TRANSFORMS_SHARE: Final = 1 / 4  # of the budget, that the phases' transforms may take
LARGEST_GAIN: Final = 1e6  # beyond it float32 would lose the sums or overflow
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
    """How sums become those of a chain: (kept, or nothing if `again`, + `taps`) x gain + offset."""

    taps: PhaseTaps
    gain: float = 1.0
    offset: float = 0.0
    again: bool = False


@dataclass(frozen=True, eq=False)
class _Transforms:
    """The transforms of what lies at some place, kept for the next kernel."""

    place: Place
    kept: Kept


class PhaseSums:
    """Sums convolutions over phases; keeps the newest's sums for the next, in a budget."""

    def __init__(self, budget: CacheBudget) -> None:
        self._budget = budget
        self._place: Place | None = None  # of the newest sums that were made again

    def clear(self) -> None:
        """Let go what is kept."""
        self._budget.clear(self)
        self._place = None

    def render(self, phases: Phases, chain: Chain, region: Region, take: Take) -> None:
        """Return blocks inside `phases.blocks(chain)`, part by part, on several threads.

        ``take(part, values)`` gets float32 (rows, columns, channels), neither to keep nor change.
        """
        begun = time.perf_counter()
        # While it changes it is the sums of neither kernel, so it is not kept meanwhile.
        kept: _Base | None = self._budget.take(self, "sums")
        planned = None
        if kept is not None and phases.is_finite and kept.fits(phases.place(region), chain):
            planned = _from(kept, phases, chain)
        base, passes = planned or _again(phases, chain, region, kept)
        flat = FlatBlocks.of(phases, chain)

        def show(part: Region, sums: Floats) -> None:
            shown = sums + np.float32(passes.offset) if passes.offset else sums
            if flat is not None:
                flat.make_exact(part, shown)
            take(part, shown)

        work = _work_of(base, phases, passes, show)
        if planned is not None:
            run(work)
        else:
            self._run_again(work, base.place, phases, passes.taps)
            base = replace(base, seconds=time.perf_counter() - begun)
        self._budget.put(self, "sums", base, base.sums.nbytes, base.seconds)

    def _run_again(self, work: BankWork, place: Place, phases: Phases, taps: PhaseTaps) -> None:
        """Sum all taps; from the second time on by transforms that are kept, where it is quicker.

        A kernel whose taps all change does so again and again, as with a generator's slider.
        """
        again, self._place = place == self._place, place
        framed = taps.framed(phases.margin) if again and phases.is_finite else None
        if framed is None:
            run(work)
            return
        found: _Transforms | None = self._budget.get(self, "transforms")
        if found is None or found.place != place:
            found = _Transforms(place, {})
            self._budget.take(self, "transforms")  # before the next are made
        kept = replace(
            work,
            source=HeldPlanes(phases.field(framed.field(place.region))),
            weights=_weights(framed, phases),
            kept=found.kept,
        )
        room, begun = self._budget.limit_bytes * TRANSFORMS_SHARE, time.perf_counter()
        is_quicker = dft_ns(kept) < min(costs_ns(work).values())
        if not is_quicker or (size := kept_bytes(kept)) > room:
            run(work)
            return
        run(kept, "dft")
        self._budget.put(self, "transforms", found, size, time.perf_counter() - begun)


def _work_of(
    base: _Base, phases: Phases, passes: _Passes, show: Callable[[Region, Floats], None]
) -> BankWork:
    """Return some passes as the work of a bank of one map, whose columns are samples.

    It goes to the kept sums, or is added to them; ``show(part, sums)`` gets them, times the gain.
    """
    region, channels = base.place.region, phases.image.channels

    def finish(tile: Region, _: slice, sums: Floats) -> None:
        band = Region(tile.top, tile.left // channels, tile.rows, tile.columns // channels)
        kept, found = base.sums[band.slices], sums.reshape(band.rows, -1, channels)
        if passes.again:
            if not np.may_share_memory(kept, found):
                np.copyto(kept, found)
            shown = np.ascontiguousarray(kept)  # to show rows that lie apart takes longer
        else:
            np.add(kept, found, out=kept)
            shown = np.multiply(kept, np.float32(passes.gain), out=found)
        show(band.moved(region.top, region.left), shown)

    return BankWork(
        HeldPlanes(phases.field(passes.taps.field(region))),
        _weights(passes.taps, phases),
        groups=1,
        stride=(1, 1),
        dilation=(1, channels),
        finish=finish,
        out=base.sums.reshape(1, region.rows, -1),
        has_room=passes.again,
        unit=channels,
    )


def _weights(taps: PhaseTaps, phases: Phases) -> Floats:
    """Return taps as a bank's weights, for the phases as they are kept."""
    return np.asarray(taps.weights * phases.scale, np.float32)[None]


def _again(
    phases: Phases, chain: Chain, region: Region, before: _Base | None
) -> tuple[_Base, _Passes]:
    """Plan to sum all taps; the sums `before` are written over."""
    shape = (region.rows, region.columns, phases.image.channels)
    if before is not None and before.sums.shape == shape:
        sums = before.sums
    else:
        sums = np.empty(shape, np.float32)
    base = _Base(phases.place(region), chain.taps, chain.origin, sums)
    taps = PhaseTaps.of(chain.taps, chain.origin, phases.shrink)
    return base, _Passes(taps, offset=chain.offset, again=True)


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
    taps = PhaseTaps.of(change / gain, chain.origin, phases.shrink)
    return moved, _Passes(taps, gain, chain.offset)
