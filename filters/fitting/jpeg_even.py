"""Wide kernels with a symmetry, found in all of a JPEG's blocks.

A window of 21x21 has 1,323 taps in three colours, so that only some blocks can be looked at: too
few to tell each tap. Blurs are as wide, and even: taps that are one another's images are alike, and
then each group of them is one unknown, an eighth as many or a half.
"""

from __future__ import annotations

from typing import Final

import numpy as np
import numpy.typing as npt

from filters.fitting.jpeg_joint import Joint
from filters.fitting.jpeg_look import MOST, Look, rounds_of
from filters.fitting.simplify import basis_of

Floats = npt.NDArray[np.float64]
WIDE: Final = 11  # taps a side: smaller windows see all blocks as they are
GROUPS: Final = (
    ("left-right", "top-bottom", "diagonal"),
    ("left-right", "top-bottom"),
    ("half-turn",),
)
ROUNDS: Final = 5


def evened(look: Look, joint: Joint) -> Joint | None:
    """Return equations of all blocks where wide kernels have a symmetry; None where they have none.

    The window stays; within groups of taps that are alike, nothing is told of their weights.
    """
    taps = joint.taps
    if min(taps.rows, taps.columns) < WIDE:
        return None
    for group in GROUPS:
        if "diagonal" in group and taps.rows != taps.columns:
            continue
        basis = basis_of(taps.rows, taps.columns, group)
        if not _is_as_good(joint, basis):
            continue
        blocks = look.blocks(taps, MOST, basis)
        if blocks is not None:
            return rounds_of(look, blocks, None, ROUNDS)[0].spread(basis, taps)
    return None


def _is_as_good(joint: Joint, basis: Floats) -> bool:
    """Whether groups of taps leave no more than chance has each tap leave less."""
    if joint.spare <= 0:
        return False
    fewer = joint.grouped(basis)
    left, more = joint.left_by(joint.solved()), fewer.left_by(fewer.solved())
    return joint.is_as_good(more, left, len(joint.gram) - len(fewer.gram))
