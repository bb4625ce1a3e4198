"""Budgets, as a window shows them: each cheaper kernel's error and time on this photo."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from editor.document.image import Image
from editor.fitting.findings import middle_of, name_of, picture_of
from editor.fitting.measured import measured_preset, plane_of
from editor.presets.preset import Preset
from filters.convolution.convolve import convolve
from filters.fitting.budget import Offer, offers_for
from filters.kernel import Kernel
from filters.kernel.transforms import pad
from filters.pixels.region import Region
from filters.registry import Registry

Picture = npt.NDArray[np.uint8]
ROWS: Final = 512  # of a strip of the photo: bounds the memory
TIMED: Final = 1024  # pixels a side of the part that is timed
TRIES: Final = 3  # of which the quickest counts: others may use the machine
AROUND: Final = 96  # pixels a side about the worst place


@dataclass(frozen=True, eq=False)
class Priced:
    """An offer, what it changes on the photo and what it takes.

    Parameters
    ----------
    error, worst
        Root mean square and greatest difference from the exact kernel, in levels of 255.
    worst_at
        (column, row) of the greatest.
    milliseconds
        For the whole photo in 8 bits, from a part that was timed here.
    exact, cheaper
        (rows, columns, 3) uint8 about the worst place.
    """

    offer: Offer
    preset: Preset
    error: float
    worst: float
    worst_at: tuple[int, int]
    milliseconds: float
    exact: Picture
    cheaper: Picture

    @property
    def part(self) -> Region:
        """What is shown about the worst place."""
        column, row = self.worst_at
        return Region(row - AROUND // 2, column - AROUND // 2, AROUND, AROUND)


@dataclass(frozen=True, eq=False)
class BudgetFinding:
    """The offers from exact to cheap; `whole` is (rows, columns, 3) uint8 of the photo, small."""

    priced: tuple[Priced, ...]
    whole: Picture


def find_budget(
    photo: Image, kernel: Kernel, registry: Registry, report: Callable[[float], None]
) -> BudgetFinding:
    """Price the offers for a kernel on an opened photo; raises what `report` raises."""
    offers = offers_for(kernel, plane_of(photo))
    priced = []
    for index, offer in enumerate(offers):
        priced.append(_priced(photo, kernel, offer, registry))
        report((index + 1) / len(offers))
    return BudgetFinding(tuple(priced), picture_of(photo))


def _priced(photo: Image, kernel: Kernel, offer: Offer, registry: Registry) -> Priced:
    error, worst, (column, row) = _difference(photo, kernel, offer.kernel)
    name = name_of(photo)
    note = f"{offer.words}: off by {error:.3g} levels on {name}, {worst:.3g} at most."
    title = "Exact kernel" if offer.kernel is kernel else f"Cheaper: {offer.words}"
    source = f"Reduced on {name}"
    preset = measured_preset(title, offer.kernel, note[:1].upper() + note[1:], source, registry)
    place = Region(row, column, 1, 1)
    (_, exact), (_, cheaper) = (
        middle_of(photo, one, place, (AROUND, AROUND)) for one in (kernel, offer.kernel)
    )
    spent = _milliseconds(photo, offer.kernel)
    return Priced(offer, preset, error, worst, (column, row), spent, exact, cheaper)


def _difference(photo: Image, one: Kernel, other: Kernel) -> tuple[float, float, tuple[int, int]]:
    """Return the root mean square difference, the greatest, and where: one pass of both at once."""
    apart = _apart(one, other)
    samples = photo.samples[..., : 3 if photo.channels > 2 else 1]
    scale = np.float32(255 / photo.full_scale)
    halo = max(apart.shape)
    total, worst, at = 0.0, 0.0, (0, 0)
    if not apart.taps.any():
        return total, worst, at
    for top in range(0, samples.shape[0], ROWS):
        above = min(top, halo)
        strip = samples[top - above : top + ROWS + halo].astype(np.float32) * scale
        done = np.abs(convolve(strip, apart))[above : above + ROWS]
        total += float((done.astype(np.float64) ** 2).sum())
        most = done.max(2)
        row, column = divmod(int(most.argmax()), most.shape[1])
        if most[row, column] > worst:
            worst, at = float(most[row, column]), (column, top + row)
    return float(np.sqrt(total / samples.size)), worst, at


def _apart(one: Kernel, other: Kernel) -> Kernel:
    """Return the kernel whose result is the difference of two others' results."""
    before = [max(a, b) for a, b in zip(one.origin, other.origin, strict=True)]
    after = [max(k.shape[i] - k.origin[i] for k in (one, other)) for i in (0, 1)]
    grids = []
    for kernel in (one, other):
        top, left = (b - o for b, o in zip(before, kernel.origin, strict=True))
        below, right = (
            a - n + o for a, n, o in zip(after, kernel.shape, kernel.origin, strict=True)
        )
        grids.append(pad(kernel, top, left, below, right).taps / kernel.gain_divisor)
    return Kernel(grids[0] - grids[1], (before[0], before[1]))


def _milliseconds(photo: Image, kernel: Kernel) -> float:
    part = photo.samples[:TIMED, :TIMED, : 3 if photo.channels > 2 else 1]
    levels = np.clip(part * (255 / photo.full_scale), 0, 255).astype(np.uint8)
    spent = []
    for _ in range(TRIES):
        begun = time.perf_counter()
        convolve(levels, kernel)
        spent.append(time.perf_counter() - begun)
    share = photo.samples.shape[0] * photo.samples.shape[1] / (part.shape[0] * part.shape[1])
    return float(1000 * min(spent) * share)
