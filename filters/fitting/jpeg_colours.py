"""Kernels of a JPEG in colour that differ by colour: all three at once, from Y, Cb and Cr.

A kernel that all colours share is found in luma alone, and sooner; so a glance at a few blocks
says first whether three kernels leave far less than one.
"""

from __future__ import annotations

from typing import Final

import numpy as np
import numpy.typing as npt

from filters.convolution.convolve import convolve
from filters.fitting.agreement import levels_of
from filters.fitting.gaussian_taps import gaussian_of, is_cut_off
from filters.fitting.jpeg_even import evened
from filters.fitting.jpeg_joint import Joint
from filters.fitting.jpeg_kernels import ORDER, simplest_of, unknowns_of
from filters.fitting.jpeg_look import (
    EXPLAINED,
    FINE,
    FLAT,
    MOST,
    SEEN,
    Look,
    centred,
    kernels_of,
    rounds_of,
    square,
)
from filters.fitting.jpeg_planes import COLOURS
from filters.fitting.pair_search import Candidate
from filters.fitting.simplify import Simplified, simplified
from filters.fitting.snapping import kernel_of
from filters.fitting.two_pictures import Pair
from filters.kernel import Kernel
from filters.kernel.transforms import trim
from filters.pixels.region import Region

Floats = npt.NDArray[np.float64]
Levels = npt.NDArray[np.float32]
Mask = npt.NDArray[np.bool_]
GLANCE: Final = 5  # taps a side of what is glanced at
APART: Final = 0.85  # of what one kernel leaves: three may be at work
SIDES: Final = (7, 11, 15, 21)  # taps: the first that explains all is taken
FIRST_ROUNDS: Final = 5
MORE_ROUNDS: Final = 2
FEW: Final = 2_400_000  # numbers of features in the first rounds; later `MOST`


def colours_candidate(pair: Pair, look: Look, size: tuple[int, int] | None) -> Candidate | None:
    """Return a kernel for each colour, where these explain a JPEG in colour and one does not.

    `size` is (rows, columns) of each; the smallest that explains it where it is not given.
    """
    if not _are_apart(look):
        return None
    found = _grown(look, [square(side) for side in SIDES] if size is None else [centred(*size)])
    if found is None:
        return None
    look, joint = found
    even = evened(look, joint)
    tries = [_tried(pair, one, size is not None) for one in (joint, even) if one is not None]
    return max(tries, key=lambda one: one[0])[1]


def _tried(pair: Pair, joint: Joint, is_sized: bool) -> tuple[float, Candidate]:
    """Return the kernels of some equations, and the share of bytes that they make within one."""
    part = pair.crop()
    kernels, first = _chosen(joint, is_sized)
    kernels = kernels if is_sized else tuple(map(trim, kernels))
    done = convolve(pair.before[part.slices], kernels)
    near = np.abs(levels_of(done) - levels_of(pair.after[part.slices])) <= 1
    found = Candidate(kernels, "stored", first, pair.compared(done, part, kernels))
    return float(near.mean()), found


def _are_apart(look: Look) -> bool:
    blocks = look.blocks(square(GLANCE), SEEN)
    if blocks is None:
        return False
    joint, values = rounds_of(look, blocks, None, 2)
    if joint.left_by(values) > EXPLAINED * joint.count:  # it may be what is clipped
        blocks = look.unclipped_by(kernels_of(square(GLANCE), values)).blocks(square(GLANCE), SEEN)
        if blocks is None:
            return False
        joint, values = rounds_of(look, blocks, None, 2)
    one = joint.shared()
    return joint.left_by(values) < APART * one.left_by(one.solved())


def _grown(look: Look, windows: list[Region]) -> tuple[Look, Joint] | None:
    """Return the equations of the first window that explains all; None where none does.

    With them comes the look, less what the kernels clip.
    """
    values: Floats | None = None
    for number, taps in enumerate(windows):
        if values is not None:
            values = _widened(values, windows[number - 1], taps)
        elif (blocks := look.blocks(taps, FEW)) is None:
            return None
        else:
            values = rounds_of(look, blocks, None, FIRST_ROUNDS)[1]
            look = look.unclipped_by(kernels_of(taps, values))
        if (blocks := look.blocks(taps, MOST)) is None:
            return None
        joint, values = rounds_of(look, blocks, values, MORE_ROUNDS)
        left = joint.left_by(values) / joint.count
        if (left < FINE or _is_flat(joint, left)) and not _is_cut_off(joint, values):
            break
        look = look.unclipped_by(kernels_of(taps, values))
    return (look, joint) if left < EXPLAINED else None


def _is_flat(joint: Joint, left: float) -> bool:
    """Whether a window smaller by two on each side leaves hardly more."""
    taps = joint.taps
    inner = joint.within(Region(taps.top + 2, taps.left + 2, taps.rows - 4, taps.columns - 4))
    return left > FLAT * inner.left_by(inner.solved()) / inner.count


def _is_cut_off(joint: Joint, values: Floats) -> bool:
    """Whether the kernel of a colour seems to go on outside the window."""
    each, left = dict(enumerate(values.reshape(COLOURS, -1))), joint.left_by(values)
    for colour in each:
        others = {one: found for one, found in each.items() if one != colour}
        if is_cut_off(joint.of(colour, others), left):
            return True
    return False


def _widened(values: Floats, taps: Region, larger: Region) -> Floats:
    """Return unknowns of kernels as those of a larger window, 0 where there were none."""
    out = np.zeros((COLOURS, larger.rows * larger.columns + 1))
    inner = taps.relative_to(larger).slices
    for one, before in zip(out, values.reshape(COLOURS, -1), strict=True):
        one[:-1].reshape(larger.rows, larger.columns)[inner] = before[:-1].reshape(
            taps.rows, taps.columns
        )
        one[-1] = before[-1]
    return out.ravel()


def _chosen(joint: Joint, is_sized: bool) -> tuple[tuple[Kernel, ...], Simplified]:
    """Return the simplest kernels that explain as much, and red's fit."""
    known: dict[int, Floats] = {}
    found: dict[int, tuple[Kernel, Simplified]] = {}
    for colour in ORDER:
        equations = joint.of(colour, known)
        told = joint.each / joint.size
        fit = simplified(equations, is_sized, is_square=True, told=told)
        gaussian = gaussian_of(equations, equations.solved().rest, joint.each, joint.spare)
        kernel = simplest_of(fit) or gaussian or kernel_of(fit.equations.taps, fit.fit)
        found[colour] = kernel, fit
        known[colour] = unknowns_of(kernel, joint.taps)
    return tuple(found[i][0] for i in range(COLOURS)), found[0][1]
