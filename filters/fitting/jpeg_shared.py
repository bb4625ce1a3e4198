"""Equations of one kernel for all colours, from the luma of a JPEG."""

from __future__ import annotations

from typing import Final

import numpy as np
import numpy.typing as npt

from filters.convolution.convolve import convolve
from filters.fitting.agreement import inside_of, levels_of
from filters.fitting.busiest import busiest
from filters.fitting.clipped_blocks import clipped_equations
from filters.fitting.equations import Equations
from filters.fitting.jpeg_equations import blocks_of, jpeg_fit, luma, requantized
from filters.fitting.pixel_equations import Planes, pixel_equations
from filters.fitting.snapping import kernel_of
from filters.fitting.two_pictures import Pair
from filters.kernel import Kernel
from filters.pixels.region import Region

Levels = npt.NDArray[np.float32]
SIDE: Final = 1536  # pixels a side of where blocks are looked for: ten times as many as fit
SHARE: Final = 12  # of the work of a fit: the first one of pixels is but where rounds begin
NUMBERS: Final = 20_000_000  # of features at once
GLANCE: Final = 768  # pixels a side of where a kernel is tried
MORE: Final = 1.2  # times what a JPEG takes away: a kernel that leaves less explains all
WHITE: Final = 255.0
ALL: Final = 0.99  # of the pixels: where fewer are not clipped, more may be than it seems
UNCLIPPED: Final = 0.15  # of a JPEG's blocks: where fewer are, the clipped ones are used, too
ENOUGH: Final = 250  # blocks that tell a kernel whatever share they are


def shared_equations(pair: Pair, taps: Region) -> Equations | None:
    """Return the equations of a window of taps; None where too little of a JPEG is usable."""
    pair = pair.of(busiest(pair.before, SIDE))
    assert pair.steps is not None
    before, after = (levels_of(one) for one in (pair.before, pair.after))
    usable = _usable(after, pair)
    one, other = luma(before), luma(after)
    most = NUMBERS // (64 * (taps.rows * taps.columns + 1))
    blocks = blocks_of(one, other, usable, pair.steps, taps, most)
    first = pixel_equations(Planes(one, other, usable), taps, SHARE).solved()
    if blocks is not None and usable.mean() < ALL:
        # Where a JPEG keeps colours at half the size, what was clipped is not at the end.
        first = jpeg_fit(blocks, first).solved()
        usable = usable & _unclipped_by(kernel_of(taps, first), pair)
        blocks = blocks_of(one, other, usable, pair.steps, taps, most)
    many = 0 if blocks is None else len(blocks.coefficients)
    if blocks is not None and (many >= min(ENOUGH, most) or 64 * many >= UNCLIPPED * one.size):
        return jpeg_fit(blocks, first)
    found = clipped_equations(before, after, pair.opaque, pair.steps, first)
    return jpeg_fit(blocks, first) if found is None and blocks is not None else found


def is_explained(pair: Pair, kernel: Kernel) -> bool:
    """Whether a kernel leaves hardly more than what it makes would lose in such a JPEG.

    That is made of luma: whole levels of R, G and B, of Y, its coefficients, and all that again.
    """
    pair = pair.of(busiest(pair.before, GLANCE))
    assert pair.steps is not None
    after = levels_of(pair.after)
    made = convolve(levels_of(pair.before) / np.float32(WHITE), kernel) * np.float32(WHITE)
    inside = inside_of(pair.after.shape, [kernel]).slices
    use = (_usable(after, pair) & ((made > 0) & (made < WHITE)).all(2))[inside]
    grey = luma(made)
    whole = np.rint(requantized(np.rint(luma(np.rint(made))), pair.steps))
    lost = luma(np.rint(made + (whole - grey)[..., None])) - grey
    left = luma(after) - grey
    lost, left = (one[inside][use].astype(np.float64) for one in (lost, left))
    return float(left @ left) < MORE * float(lost @ lost)


def _usable(after: Levels, pair: Pair) -> npt.NDArray[np.bool_]:
    """Return where no channel is clipped, and all is opaque, (rows, columns)."""
    usable = np.asarray(((after > 3) & (after < 252)).all(2))
    return usable if pair.opaque is None else usable & pair.opaque


def _unclipped_by(kernel: Kernel, pair: Pair) -> npt.NDArray[np.bool_]:
    """Return where a kernel clips nothing, (rows, columns), of what candidates are tried on."""
    part = pair.crop()
    made = levels_of(convolve(pair.before, kernel, region=part))
    kept = np.zeros(pair.before.shape[:2], np.bool_)
    kept[part.slices] = ((made > 0.25) & (made < 254.75)).all(2)
    return kept
