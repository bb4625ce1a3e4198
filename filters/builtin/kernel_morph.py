"""What lies between kernels: one kernel, mixed of up to four by a slider or a pad."""

from __future__ import annotations

from typing import Annotated, Final, Literal

from filters.convolution import correlate
from filters.design.builtin.smoothing import disk
from filters.kernel.mixing import mixed, mixed_in_frequency
from filters.kernel.reach import reach
from filters.kernel.stack import KernelStack
from filters.plugin import (
    Border,
    BorderRule,
    Kernel,
    LightRule,
    Pad,
    Pixels,
    Planes,
    Point,
    Range,
    image_filter,
)

CORNERS: Final = ("First", "Second", "Third", "Fourth")
SHARP: Final = Kernel([[0, -1, 0], [-1, 5, -1], [0, -1, 0]])
START: Final = KernelStack([[SHARP, disk(2.0).designed(None)]])
CENTRE: Final = Point(0.5, 0.5)
Mixing = Literal["weights", "frequency"]


def shares(count: int, amount: float, at: Point) -> tuple[float, ...]:
    """Return how much of each of so many kernels there is; they add up to 1.

    Two lie at the ends of the slider. Three or four lie in the corners of the pad, row by row, and
    are mixed bilinearly; the third of three is the whole of the lower edge.
    """
    if count == 2:
        return 1 - amount, amount
    upper = (1 - at.x) * (1 - at.y), at.x * (1 - at.y)
    lower = (at.y,) if count == 3 else ((1 - at.x) * at.y, at.x * at.y)
    return *upper, *lower


def morphed(kernels: KernelStack, amount: float, at: Point, by: Mixing) -> Kernel:
    """Return the one kernel that the filter lays."""
    (row,) = kernels.planes
    parts = shares(len(row), amount / 100, at)
    return mixed(row, parts) if by == "weights" else mixed_in_frequency(row, parts)


@image_filter(
    "Morph of kernels",
    group="Kernel",
    halo=lambda kernels: reach(*kernels),
    border=lambda border, border_value: Border(border, border_value),
    light=lambda light: light,
    makes_alpha=lambda border: border == "transparent",
    relevant={
        "amount": lambda kernels: kernels.shape[1] == 2,
        "at": lambda kernels: kernels.shape[1] > 2,
        "border_value": lambda border: border == "constant",
    },
    convolution=morphed,
    channels="grey",
    alpha="straight",
)
def kernel_morph(
    pixels: Pixels,
    kernels: Annotated[KernelStack, Planes(("Result",), CORNERS, 2)] = START,
    amount: Annotated[float, Range(0, 100, "%")] = 50.0,
    at: Annotated[Point, Pad()] = CENTRE,
    by: Mixing = "weights",
    border: BorderRule = "clamp",
    border_value: float = 0.5,
    light: LightRule = "stored",
) -> Pixels:
    """Lay what is between two, three or four kernels: one kernel, on a slider or a pad.

    Parameters
    ----------
    kernels
        The ends of the slider, or the corners of the pad row by row.
    amount
        How far it is from the first kernel to the second.
    at
        How far it is from each corner.
    by
        Mix the weights, or the kernels' gains at each frequency (as a geometric mean): between
        a narrow and a wide blur then lies one of middle width.
    border
        What lies outside the photo.
    border_value
        Grey outside the photo, for the constant border; 0 black, 1 white.
    light
        Filter the stored values, or linear light by the file's own profile.
    """
    return correlate(pixels, morphed(kernels, amount, at, by))
