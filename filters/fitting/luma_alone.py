"""A kernel that luma alone goes through, found where equations of a JPEG tell no difference.

Cb and Cr are then made of the pixel itself, and have 3 unknowns each in place of 3 a tap: a JPEG
that keeps them at half the size tells little of those.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from filters.fitting.jpeg_joint import RIDGE, Joint
from filters.fitting.jpeg_kernels import unknowns_of
from filters.fitting.jpeg_planes import COLOURS, PLANES
from filters.fitting.scientific import linalg
from filters.fitting.simplify import Simplified, thinned
from filters.fitting.snapping import kernel_of

Floats = npt.NDArray[np.float64]


def luma_alone(joint: Joint) -> tuple[Floats, Simplified] | None:
    """Return the unknowns of kernels across the colours that leave Cb and Cr to the pixel itself.

    With them comes the fit of what makes luma. None where the equations bear that out for no such
    kernels: `joint` is of kernels that read all colours (`joint_of`).
    """
    size = joint.size
    planes = joint.of_planes(PLANES)
    own = _own_pixel(joint)
    kept = np.concatenate([np.arange(size), size + own, 2 * size + own])
    gram = planes.gram[np.ix_(kept, kept)]
    gram[np.diag_indices_from(gram)] += RIDGE
    values = np.zeros(len(planes.gram))
    values[kept] = linalg.solve(gram, planes.moments[kept], assume_a="pos", check_finite=False)
    left = planes.left_by(planes.solved())
    fewer = len(values) - len(kept)
    if not fewer or not planes.is_as_good(planes.left_by(values), left, fewer):
        return None
    _, *colours = values.reshape(COLOURS, size)
    fit = thinned(planes.of(0, dict(enumerate(colours, 1))), COLOURS)
    luma = unknowns_of(kernel_of(joint.taps, fit.fit), joint.taps)
    return np.asarray(np.linalg.inv(PLANES) @ np.stack((luma, *colours))).ravel(), fit


def _own_pixel(joint: Joint) -> npt.NDArray[np.int_]:
    """Return which unknowns of a kernel are the pixel's colours and the offset."""
    first = -joint.taps.top * joint.taps.columns - joint.taps.left
    return np.append(first + np.arange(COLOURS), joint.size - 1)
