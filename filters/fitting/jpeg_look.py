"""What is fitted of a JPEG in colour, and the rounds in which kernels for its colours are found."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

import numpy as np
import numpy.typing as npt

from filters.convolution.convolve import convolve
from filters.fitting.agreement import inside_of, levels_of
from filters.fitting.cross import laid_stack
from filters.fitting.jpeg_equations import Blocks
from filters.fitting.jpeg_joint import Joint, joint_of
from filters.fitting.jpeg_planes import (
    COLOURS,
    Kept,
    blocks_in,
    kept_in,
    planes_of,
    usable_in,
)
from filters.fitting.pixel_equations import CENTRE
from filters.fitting.two_pictures import Pair
from filters.kernel import Kernel
from filters.kernel.stack import KernelStack
from filters.pixels.region import Region

Floats = npt.NDArray[np.float64]
Levels = npt.NDArray[np.float32]
Mask = npt.NDArray[np.bool_]
FINE: Final = 1.3  # times what quantization leaves: it is explained, and more taps only blur it
EXPLAINED: Final = 2.0  # of the same: something is left, but no more than ends that are cut off
TELLING: Final = 0.05  # of what is left: so much more is left by kernels that aren't all
SEEN: Final = 600_000  # numbers of features of what is glanced at
FLAT: Final = 0.93  # of what fewer taps leave: more of them explain nothing
MOST: Final = 16_000_000  # numbers of features at once


@dataclass(frozen=True, eq=False)
class Look:
    """What is fitted: (rows, columns, 3) levels before, where usable, and the planes after.

    Of what is `made` already, in levels, it is what must be added that is fitted.
    """

    before: Levels
    usable: Mask
    planes: tuple[Kept, ...]
    made: Levels | None = None

    def blocks(
        self, taps: Region, numbers: int, basis: Floats | None = None
    ) -> list[Blocks] | None:
        """Return the blocks of each plane, as `blocks_in` does; None where one has too few."""
        colours = [np.ascontiguousarray(self.before[..., i]) for i in range(COLOURS)]
        found = []
        for kept in self.planes:
            one = blocks_in(kept, colours, self.usable, taps, numbers, basis, self.made)
            if one is None:
                return None
            found.append(one)
        return found

    def unclipped_by(self, kernels: Sequence[Kernel] | KernelStack) -> Look:
        """Return the look less what is clipped by kernels found so far, which Cb and Cr hide."""
        return replace(self, usable=self.usable & self._is_open(self._laid(kernels)))

    def with_made(self, kernels: Sequence[Kernel]) -> Look:
        """Return the look of what must be added to what kernels make, where it is known whole."""
        made = self._laid(kernels)
        inside = inside_of(self.usable.shape, kernels).slices
        usable = np.zeros_like(self.usable)
        usable[inside] = (self.usable & self._is_open(made))[inside]
        return replace(self, usable=usable, made=made * np.float32(255))

    def _laid(self, kernels: Sequence[Kernel] | KernelStack) -> Levels:
        stored = self.before / np.float32(255)
        if isinstance(kernels, KernelStack):
            return np.asarray(laid_stack(stored, kernels), np.float32)
        return np.asarray(convolve(stored, kernels), np.float32)

    @staticmethod
    def _is_open(made: Levels) -> Mask:
        return np.asarray((made.min(2) > 0) & (made.max(2) < 1))


def look_of(pair: Pair) -> Look | None:
    """Return the middle of a pair in levels; None where no JPEG in colour comes after."""
    part = pair.crop()
    before, after = (levels_of(one[part.slices]) for one in (pair.before, pair.after))
    if pair.steps is None or pair.colour is None or before.shape[2] != COLOURS:
        return None
    opaque = None if pair.opaque is None else pair.opaque[part.slices]
    planes = planes_of(pair.steps, pair.colour)
    kept = tuple(kept_in(plane, before, after) for plane in planes)
    return Look(before, usable_in(after, opaque), kept)


def centred(rows: int, columns: int) -> Region:
    """Return a window of taps about the pixel."""
    return Region(-((rows - 1) // 2), -((columns - 1) // 2), rows, columns)


def square(side: int) -> Region:
    """Return a square window of taps about the pixel."""
    return centred(side, side)


def rounds_of(
    look: Look, blocks: list[Blocks], values: Floats | None, rounds: int, is_across: bool = False
) -> tuple[Joint, Floats]:
    """Return the equations and the unknowns after so many rounds, from `values` if any.

    With `is_across` each colour's kernel reads all colours (`joint_of`).
    """
    for _ in range(rounds):
        joint = joint_of([kept.plane for kept in look.planes], blocks, values, is_across)
        values = joint.solved()
    assert values is not None
    return joint, values


def kernels_of(taps: Region, values: Floats) -> tuple[Kernel, ...]:
    """Return the kernels that the unknowns of all three are."""
    return tuple(
        _kernel(taps, one) for one in values.reshape(COLOURS, taps.rows * taps.columns + 1)
    )


def _kernel(taps: Region, values: Floats) -> Kernel:
    offset = float(values[-1] - CENTRE * values[:-1].sum())
    weights = values[:-1].reshape(taps.rows, taps.columns)
    return Kernel(weights, (-taps.top, -taps.left), 1.0, offset / 255)


def is_all(look: Look, kernels: Sequence[Kernel]) -> bool:
    """Whether kernels that read all colours explain no more of what kernels found leave."""
    blocks = look.with_made(kernels).blocks(square(3), SEEN)
    if blocks is None:
        return False
    nothing = np.zeros(COLOURS * (COLOURS * 9 + 1))
    more, values = rounds_of(look, blocks, nothing, 2, True)
    left, least = more.left_by(nothing), more.left_by(values)
    return left < (1 + TELLING) * least or more.is_as_good(left, least, len(values))
