"""Kernels that read all colours for each colour: what a convolutional layer does, as a Step."""

from __future__ import annotations

import numpy as np

from filters.convolution.stack import correlate_stack
from filters.kernel.reach import reach
from filters.kernel.stack import KernelStack, is_nothing
from filters.pixels.channels import narrowed
from filters.plugin import Border, BorderRule, Kernel, LightRule, Pixels, image_filter

ONE = Kernel([[0, 0, 0], [0, 1, 0], [0, 0, 0]])
NONE = Kernel([[0, 0, 0]] * 3)
IDENTITY = KernelStack([[ONE, NONE, NONE], [NONE, ONE, NONE], [NONE, NONE, ONE]])


def _as_kernel(kernels: KernelStack) -> Kernel | None:
    """Return the one kernel that is laid over each colour; None where they are mixed."""
    first = kernels.planes[0][0]
    for result, row in enumerate(kernels.planes):
        for read, plane in enumerate(row):
            if plane != first if result == read else not is_nothing(plane):
                return None
    return first


@image_filter(
    "Cross-channel convolution",
    group="Kernel",
    halo=lambda kernels: reach(*kernels),
    border=lambda border, border_value: Border(border, border_value),
    light=lambda light: light,
    relevant={"border_value": lambda border: border == "constant"},
    convolution=_as_kernel,
)
def cross_channel(
    pixels: Pixels,
    kernels: KernelStack = IDENTITY,
    border: BorderRule = "clamp",
    border_value: float = 0.5,
    light: LightRule = "stored",
) -> Pixels:
    """Make red, green and blue each of all three colours, with a kernel for each of the nine ways.

    A kernel as deep as the photo, three times: what a convolutional layer of three maps does. Alpha
    stays as it is.

    Parameters
    ----------
    kernels
        A row of planes for each colour of the result, and in it a plane for each colour read.
    border
        What lies outside the photo.
    border_value
        Grey outside the photo, for the constant border; 0 black, 1 white.
    light
        Filter the stored values, or linear light by the file's own profile.
    """
    out = np.array(pixels)
    out[..., :3] = correlate_stack(narrowed(pixels), kernels)
    return out
