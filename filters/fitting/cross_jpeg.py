"""Kernels across the channels of a JPEG in colour: each of Y, Cb and Cr reads red, green and blue.

As with a kernel for each colour, coefficients of 8x8 blocks are what is fitted, since the pixels of
a JPEG bias a fit; the unknowns are three kernels of three colours each.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import numpy as np
import numpy.typing as npt

from filters.fitting.cross import laid_stack, parted
from filters.fitting.jpeg_joint import Joint
from filters.fitting.jpeg_kernels import ORDER, simplest_of, unknowns_of
from filters.fitting.jpeg_look import (
    EXPLAINED,
    FINE,
    FLAT,
    MOST,
    SEEN,
    TELLING,
    Look,
    rounds_of,
    square,
)
from filters.fitting.jpeg_planes import COLOURS
from filters.fitting.luma_alone import luma_alone
from filters.fitting.pair_search import Candidate
from filters.fitting.pixel_equations import CENTRE
from filters.fitting.simplify import Simplified, thinned
from filters.fitting.snapping import kernel_of, laid
from filters.fitting.two_pictures import Pair
from filters.kernel import Kernel
from filters.kernel.stack import KernelStack
from filters.pixels.region import Region

Floats = npt.NDArray[np.float64]
FEW: Final = 4_000_000  # of those of the first rounds; later `MOST`
SIDES: Final = (3, 5, 7, 11)  # taps: the first that explains all is taken
MIXED: Final = 0.6  # in place of `TELLING` where what is left says that the kernels are larger
ROUNDS: Final = 5


def cross_jpeg_candidate(pair: Pair, look: Look, size: tuple[int, int] | None) -> Candidate | None:
    """Return kernels that read all colours for each, where they explain a JPEG and others don't.

    `size` is (rows, columns) of each; the smallest that explains it where it is not given.
    """
    if not _is_mixed(look):
        return None
    found = _grown(look, SIDES if size is None else (max(size) // 2 * 2 + 1,))
    if found is None or _left(found) > EXPLAINED:
        return None
    return _candidate(pair, _smallest(found) if size is None else found)


def _is_mixed(look: Look) -> bool:
    """Whether kernels that read all colours leave less than those that read their own."""
    blocks = look.blocks(square(3), SEEN)
    if blocks is None:
        return False
    across, values = rounds_of(look, blocks, None, 3, True)
    if across.left_by(values) > EXPLAINED * across.count:  # it may be what is clipped
        look = look.unclipped_by(_stack_of(across, values))
        blocks = look.blocks(square(3), SEEN)
        if blocks is None:
            return False
        across, values = rounds_of(look, blocks, None, 3, True)
    left = across.left_by(values)
    own = rounds_of(look, blocks, None, 3)
    more, fewer = own[0].left_by(own[1]), len(across.gram) - len(own[0].gram)
    # Of kernels larger than these a window of all colours explains more in any case.
    telling = TELLING if left < EXPLAINED * across.count else MIXED
    return more - left > telling * left and not across.is_as_good(more, left, fewer)


def _grown(look: Look, sides: Sequence[int]) -> Joint | None:
    """Return the equations of the first size that explains all, or beyond which little is gained.

    None where too few blocks are not clipped.
    """
    found: Joint | None = None
    for side in sides:
        fitted = _fitted(look, side)
        if fitted is None:
            break
        look, larger = fitted
        if found is not None and _left(larger) > FLAT * _left(found):
            break
        found = larger
        if _left(found) < FINE:
            break
    return found


def _fitted(look: Look, side: int) -> tuple[Look, Joint] | None:
    """Return the equations of kernels of a size, with the look less what these clip."""
    taps = square(side)
    if (blocks := look.blocks(taps, FEW)) is None:
        return None
    joint, values = rounds_of(look, blocks, None, ROUNDS, True)
    look = look.unclipped_by(_stack_of(joint, values))
    if (blocks := look.blocks(taps, MOST)) is None:
        return None
    return look, rounds_of(look, blocks, values, 2, True)[0]


def _left(joint: Joint) -> float:
    """Return what is left of an equation, in what quantization leaves."""
    return joint.left_by(joint.solved()) / joint.count


def _smallest(joint: Joint) -> Joint:
    """Return the equations of the smallest square that explains as much."""
    left = joint.left_by(joint.solved())
    for side in range(1, joint.taps.rows, 2):
        inner = square(side)
        less = joint.within(Region(inner.top, COLOURS * inner.left, side, COLOURS * side))
        unknowns = len(joint.gram) - len(less.gram)
        if joint.is_as_good(less.left_by(less.solved()), left, unknowns):
            return less
    return joint


def _stack_of(joint: Joint, values: Floats) -> KernelStack:
    """Return the kernels that unknowns are."""
    rows = []
    for one in values.reshape(COLOURS, -1):
        weights = one[:-1].reshape(joint.taps.rows, joint.taps.columns)
        offset = float(one[-1] - CENTRE * weights.sum())
        rows.append(parted(laid(joint.taps, weights, offset)))
    return KernelStack(rows)


def _candidate(pair: Pair, joint: Joint) -> Candidate:
    """Return the simplest kernels that the equations bear out, with how near they come."""
    alone = luma_alone(joint)
    stack, fit = _simple(joint) if alone is None else (_stack_of(joint, alone[0]), alone[1])
    part = pair.crop()
    done = laid_stack(pair.before[part.slices], stack)
    kernels = tuple(row[i] for i, row in enumerate(stack.planes))
    near = pair.compared(done, part, tuple(stack))
    return Candidate(kernels, "stored", fit, near, stack)


def _simple(joint: Joint) -> tuple[KernelStack, Simplified]:
    """Return kernels of simple numbers where the equations bear them out, and red's fit."""
    known: dict[int, Floats] = {}
    found: dict[int, tuple[Kernel, Simplified]] = {}
    for colour in ORDER:
        fit = thinned(joint.of(colour, known), COLOURS)
        kernel = simplest_of(fit) or kernel_of(joint.taps, fit.fit)
        found[colour] = kernel, fit
        known[colour] = unknowns_of(kernel, joint.taps)
    return KernelStack([parted(found[colour][0]) for colour in range(COLOURS)]), found[0][1]
