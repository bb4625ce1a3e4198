"""The search for a pair's kernel: what is likely first, in stored light and by whole numbers."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

import numpy as np

from filters.convolution.convolve import convolve
from filters.fitting.agreement import Agreement, levels_of
from filters.fitting.alignment import shift_between
from filters.fitting.equations import Equations
from filters.fitting.glance import is_known_change
from filters.fitting.jpeg_equations import SLACK
from filters.fitting.jpeg_shared import is_explained, shared_equations
from filters.fitting.linear_planes import linear_planes
from filters.fitting.pixel_equations import Planes, pixel_equations
from filters.fitting.simplify import Constraint, Simplified, constrained, simplified
from filters.fitting.snapping import kernel_of, snapped
from filters.fitting.two_pictures import Pair, PairError
from filters.kernel import MAX_SIDE, Kernel
from filters.kernel.stack import KernelStack
from filters.pixels.light import LightRule
from filters.pixels.region import Region

Report = Callable[[float], None]
FIRST_SIDE: Final = 15  # taps that are looked for where no size is given
KNOWN_SIDE: Final = 7  # taps that are fitted where a median or the like explains far more
LARGER_SIDES: Final = (31,)
REFINED: Final = 3  # unknowns a tap below which more equations are summed up by the unknowns
GROWING: Final = 0.85  # of what is left: where more taps take away as much, still more may
ROUNDED: Final = 1 / 12  # squares of levels: what rounding alone leaves of each equation
WAVERS: Final = 0.9  # of that, its standard deviation: of even chances, sqrt(9 / 5 - 1)
UNLIKE: Final = 0.4  # levels that stored light leaves: then linear light is tried
UNLIKE_JPEG: Final = 1.0  # the same, once the result went through a JPEG as well
EXACT: Final = 0.999  # of the bytes: nothing else is tried then
BENT: Final = 0.7  # of what stored light leaves: linear light is the better explanation


@dataclass(frozen=True, eq=False)
class Candidate:
    """Kernels with the light they are laid in, the fit they are from, and how near they come.

    With a `stack` each colour is made of all three, and `kernels` are those of each for itself.
    """

    kernels: tuple[Kernel, ...]
    light: LightRule
    found: Simplified
    agreement: Agreement
    stack: KernelStack | None = None


def each_of(kernels: tuple[Kernel, ...], pair: Pair) -> Kernel | Sequence[Kernel]:
    """Return the kernels as `convolve` takes them for the pair's channels."""
    return kernels[0] if len(kernels) == 1 else kernels[: pair.before.shape[2]]


@dataclass(frozen=True, eq=False)
class Search:
    """One look for the kernel of a pair, from what is likely to what is not."""

    pair: Pair
    size: tuple[int, int] | None
    constraint: Constraint
    report: Report

    def best(self) -> Candidate:
        """Return the candidate that comes nearest: shared, in linear light, or one a channel."""
        pair = self.pair
        if self.size is None and self._is_known_change():
            return replace(self, size=(KNOWN_SIDE, KNOWN_SIDE))._in_light(
                "stored", Region(-(KNOWN_SIDE // 2), -(KNOWN_SIDE // 2), KNOWN_SIDE, KNOWN_SIDE)
            )[0]
        taps = self._window()
        best, apart = self._in_light("stored", taps)
        self.report(0.45)
        if best.agreement.equal >= EXACT:
            return best
        if best.agreement.deviation > (UNLIKE if pair.steps is None else UNLIKE_JPEG):
            linear, apart_linear = self._in_light("linear", best.found.equations.taps)
            if linear.agreement.deviation < BENT * best.agreement.deviation:
                best, apart = linear, apart_linear
        self.report(0.6)
        if len(apart) == 3 and best.agreement.deviation > 0.3:
            split = self._each_channel(apart, best)
            if split.agreement.deviation < 0.9 * best.agreement.deviation:
                best = split
        return best

    def _is_known_change(self) -> bool:
        """Whether something else is seen at once: then a small kernel shows how far one goes."""
        before, after = self.pair.before, self.pair.after
        if before.dtype != np.uint8 or min(before.shape[:2]) < 4 * KNOWN_SIDE:
            return False
        return is_known_change(np.asarray(before, np.uint8), np.asarray(after, np.uint8))

    def _window(self) -> Region:
        both = self.pair.before, self.pair.after
        before, after = (one[..., 0] for one in both)
        rows, columns = self.size or (FIRST_SIDE, FIRST_SIDE)
        most_rows, most_columns = ((n - 1) // 2 * 2 - 3 for n in before.shape)
        if self.size is None:
            rows, columns = min(rows, most_rows), min(columns, most_columns)
            rows = columns = max(1, min(rows, columns) // 2 * 2 - 1 + min(rows, columns) % 2 * 2)
        elif rows > most_rows or columns > most_columns:
            raise PairError(
                f"a kernel of {rows}x{columns} is too large for pictures of "
                f"{before.shape[0]} rows and {before.shape[1]} columns"
            )
        centred = Region(-((rows - 1) // 2), -((columns - 1) // 2), rows, columns)
        down, across = shift_between(before, after)
        if max(abs(down) - rows // 2, abs(across) - columns // 2) < -1 or not (down or across):
            return centred
        moved = centred.moved(down, across)
        reach = max(abs(moved.top), abs(moved.left), moved.bottom, moved.right)
        if 2 * reach + 1 > min(*before.shape, 2 * MAX_SIDE) - 8:
            return centred
        lefts = [
            self._equations(
                "stored", Region(t.top + rows // 2 - 1, t.left + columns // 2 - 1, 3, 3)
            )
            .solved()
            .rest
            for t in (centred, moved)
        ]
        return moved if lefts[1] < 0.5 * lefts[0] else centred

    def _in_light(self, light: LightRule, taps: Region) -> tuple[Candidate, list[Equations]]:
        first = apart, total = self._summed(light, taps)
        asked = taps
        if self.size is None:
            for side in LARGER_SIDES:
                is_small = side + 16 > min(self.pair.before.shape[:2])
                if is_small or not self._is_growing(total, light):
                    break
                middle = (taps.top + taps.rows // 2, taps.left + taps.columns // 2)
                taps = Region(middle[0] - side // 2, middle[1] - side // 2, side, side)
                apart, total = self._summed(light, taps)
        found = self._simplified(total)
        window = found.equations.taps
        if taps != asked and window != taps:  # there are more equations for a smaller window
            fits = asked.contains(window)
            apart, total = first if fits else self._summed(light, window)
            found = self._simplified(total)
        return self._chosen(self._refined(found, light), light), apart

    def _refined(self, found: Simplified, light: LightRule) -> Simplified:
        """Return the fit of the same unknowns to more equations, where a symmetry leaves few."""
        taps, unknowns = found.basis.shape
        if self.pair.steps is not None or taps < 64 or unknowns * REFINED > taps:
            return found
        window = found.equations.taps
        planes = list(self.planes_in(light))
        apart = [pixel_equations(p, window, len(planes), basis=found.basis) for p in planes]
        total = sum(apart[1:], apart[0])
        full = np.zeros((taps + 1, unknowns + 1))
        full[:-1, :-1], full[-1, -1] = found.basis, 1.0
        fit = total.solved(pulls=tuple((f @ full, goal) for f, goal in found.pulls))
        weights = (found.basis @ fit.weights.ravel()).reshape(window.rows, window.columns)
        values = fit.offset + total.centre * fit.weights.sum() - total.centre * weights.sum()
        better = replace(found.fit, weights=weights, offset=float(values))
        return replace(found, fit=better)

    def _summed(self, light: LightRule, taps: Region) -> tuple[list[Equations], Equations]:
        if self._has_blocks(light) and (found := shared_equations(self.pair, taps)) is not None:
            return [], found
        apart = self._channels(light, taps)
        total = sum(apart[1:], apart[0])
        return (apart, total) if self.pair.steps is None else ([], replace(total, slack=SLACK))

    def _has_blocks(self, light: LightRule) -> bool:
        """Whether it is the blocks of a JPEG that are fitted: in linear light they are no sums."""
        return self.pair.steps is not None and light == "stored"

    def _is_growing(self, equations: Equations, light: LightRule) -> bool:
        taps, count = equations.taps, equations.count
        rounded = ROUNDED * count if self.pair.steps is None else 0.0
        more = equations.solved().rest - rounded
        if taps.rows < 9 or more < 3 * WAVERS * ROUNDED * count**0.5:
            return False
        if self._has_blocks(light) and is_explained(self.pair, kernel_of(taps, equations.solved())):
            return False
        inner = Region(taps.top + 2, taps.left + 2, taps.rows - 4, taps.columns - 4)
        return more < GROWING * (equations.within(inner).solved().rest - rounded)

    def _simplified(self, equations: Equations) -> Simplified:
        found = simplified(equations, self.size is not None)
        return found if self.constraint == "none" else constrained(found, self.constraint)

    def _chosen(self, found: Simplified, light: LightRule) -> Candidate:
        """Return the kernel as it was fitted, or one of simple numbers that does as well."""
        raw = self.tried((kernel_of(found.equations.taps, found.fit),), light, found)
        best = raw
        if self.constraint == "none":
            for kernel in snapped(found, is_bent=light == "linear"):
                tried = self.tried((kernel,), light, found)
                is_simple = best is raw and tried.agreement.is_no_worse_than(raw.agreement)
                if is_simple or tried.agreement.equal > best.agreement.equal + 1e-4:
                    best = tried
                if best is not raw and best.agreement.equal >= 1.0:
                    break
        return best

    def _each_channel(self, apart: list[Equations], shared: Candidate) -> Candidate:
        found = [self._simplified(one) for one in apart]
        kernels = tuple(
            self._one_channel(one, index, shared.light) for index, one in enumerate(found)
        )
        return self.tried(kernels, shared.light, found[0])

    def _one_channel(self, found: Simplified, channel: int, light: LightRule) -> Kernel:
        one = slice(channel, channel + 1)
        alone = replace(self, pair=Pair(self.pair.before[..., one], self.pair.after[..., one]))
        return alone._chosen(found, light).kernels[0]

    def tried(self, kernels: tuple[Kernel, ...], light: LightRule, found: Simplified) -> Candidate:
        """Return kernels with how near they come."""
        part = self.pair.crop()
        before = self.pair.before[part.slices]
        done = convolve(before, each_of(kernels, self.pair), light=light)
        return Candidate(kernels, light, found, self.pair.compared(done, part, kernels))

    def _equations(self, light: LightRule, taps: Region) -> Equations:
        apart = self._channels(light, taps)
        return sum(apart[1:], apart[0])

    def _channels(self, light: LightRule, taps: Region) -> list[Equations]:
        planes = list(self.planes_in(light))
        return [pixel_equations(one, taps, len(planes)) for one in planes]

    def planes_in(self, light: LightRule) -> Iterator[Planes]:
        """Yield each channel before and after in a light."""
        for channel in range(self.pair.before.shape[2]):
            one = slice(channel, channel + 1)
            before = levels_of(self.pair.before[..., one])[..., 0]
            after = levels_of(self.pair.after[..., one])[..., 0]
            usable = (after > 0.5) & (after < 254.5)
            if self.pair.opaque is not None:
                usable = usable & self.pair.opaque
            if light == "stored":
                yield Planes(before, after, usable)
                continue
            yield linear_planes(before, after, usable)
