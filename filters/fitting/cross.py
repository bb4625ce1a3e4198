"""Kernels across the channels, from a pair: each colour of the result is read from all three."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import numpy as np
import numpy.typing as npt

from filters.convolution.convolve import convolve
from filters.convolution.padded import FULL_SCALE
from filters.fitting.agreement import levels_of
from filters.fitting.equations import Equations
from filters.fitting.pixel_equations import Planes, pixel_equations
from filters.fitting.simplify import Simplified, thinned
from filters.fitting.snapping import kernel_of, snapped
from filters.kernel import Kernel
from filters.kernel.stack import KernelStack
from filters.pixels.border import BorderRule
from filters.pixels.region import Region

Samples = npt.NDArray[np.uint8 | np.uint16 | np.float32]
Floats = npt.NDArray[np.float64]
SIDES: Final = (3, 7, 11)  # taps: the first that explains all is taken
COLOURS: Final = 3


def cross_equations(
    before: Samples, after: Samples, usable: npt.NDArray[np.bool_], side: int, share: int = COLOURS
) -> list[Equations]:
    """Sum up the equations of each colour of the result, over a square window of all colours.

    Red, green and blue lie beside each other, as in memory: a row of the window has three taps a
    pixel, and only every third place is a pixel's first.

    Parameters
    ----------
    before, after
        (rows, columns, 3).
    usable
        (rows, columns, 3): where the result is neither clipped nor transparent.
    share
        Of the work that each colour is allowed, as of `pixel_equations`.
    """
    rows, columns = before.shape[:2]
    beside = levels_of(before).reshape(rows, COLOURS * columns)
    reach = side // 2
    taps = Region(-reach, -COLOURS * reach, side, COLOURS * side)
    found = []
    for colour in range(COLOURS):
        at = np.zeros(beside.shape, np.bool_)
        at[:, ::COLOURS] = usable[..., colour]
        wanted = np.repeat(levels_of(after[..., colour]), COLOURS, axis=1)
        found.append(pixel_equations(Planes(beside, wanted, at), taps, share))
    return found


def smallest(equations: list[Equations]) -> list[Equations]:
    """Return the equations of the smallest square that explains as much, for all colours."""
    side = equations[0].taps.rows
    fullest = [one.solved().rest for one in equations]
    for inner in range(1, side, 2):
        taps = Region(-(inner // 2), -COLOURS * (inner // 2), inner, COLOURS * inner)
        within = [one.within(taps) for one in equations]
        more = COLOURS * (side * side - inner * inner)
        if all(
            one.is_as_good(one.solved().rest, left, more)
            for one, left in zip(within, fullest, strict=True)
        ):
            return within
    return equations


def rows_of(equations: list[Equations]) -> Iterator[tuple[Simplified, list[tuple[Kernel, ...]]]]:
    """Yield, of each colour of the result, the fit and what its kernels may be; the fit's first."""
    for one in smallest(equations):
        found = thinned(one, COLOURS)
        kernels = [kernel_of(one.taps, found.fit), *snapped(found)]
        yield found, [parted(kernel) for kernel in kernels]


def parted(beside: Kernel) -> tuple[Kernel, ...]:
    """Return the kernels of red, green and blue whose taps lie beside each other in one.

    The offset is the first's.
    """
    origin = beside.origin[0], beside.origin[1] // COLOURS
    return tuple(
        Kernel(
            beside.weights[:, colour::COLOURS],
            origin,
            beside.divisor,
            beside.offset if colour == 0 else 0.0,
        )
        for colour in range(COLOURS)
    )


def laid_row(
    before: Samples,
    row: tuple[Kernel, ...],
    border: BorderRule = "clamp",
    part: Region | None = None,
) -> Samples:
    """Return what a row of kernels makes of a picture or a part: (rows, columns, 1), same dtype."""
    scale = FULL_SCALE[before.dtype.name]
    stored = np.asarray(before / np.float32(scale), np.float32)
    made = convolve(stored, row, border=border, region=part).sum(2, keepdims=True)
    if before.dtype == np.float32:
        return np.asarray(made, np.float32)
    return np.asarray(np.clip(np.rint(made * np.float32(scale)), 0, scale), before.dtype)


def laid_stack(
    before: Samples, stack: KernelStack, border: BorderRule = "clamp", part: Region | None = None
) -> Samples:
    """Return what a stack makes of a picture of three colours or a part, of the same dtype."""
    return np.concatenate([laid_row(before, row, border, part) for row in stack.planes], 2)
