"""Kernels that change over the photo: between pins, along a map, and a disk out of focus."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import Annotated, Final, Literal

import numpy as np
import numpy.typing as npt

from filters.convolution import correlate
from filters.design.builtin.smoothing import disk
from filters.kernel.reach import reach
from filters.kernel.stack import KernelStack, is_nothing
from filters.pixels.channels import brightness, colours, has_alpha
from filters.plugin import (
    Around,
    Border,
    BorderRule,
    Job,
    Kernel,
    LightRule,
    Picture,
    Pixels,
    Planes,
    Point,
    Range,
    Region,
    image_filter,
)

NAMES: Final = ("Pin 1", "Pin 2", "Pin 3", "Pin 4", "Pin 5", "Pin 6")
START: Final = KernelStack(
    [[Kernel([[0, -1, 0], [-1, 5, -1], [0, -1, 0]]), Kernel(np.ones((9, 9)), divisor=81)]]
)
NEAREST: Final = 1e-30  # square px: at a pin its own kernel is all there is
SMALLEST: Final = 0.01  # px: a disk below it is one pixel
FINEST: Final = 0.5  # px between two radii whose disks are laid
COARSEST: Final = 0.08  # of a radius, the same where that is more
Pin = Annotated[Point, Around(1.0)]
AT: Final = tuple(
    Point(x, y)
    for x, y in ((0.5, 0.5), (0.05, 0.05), (0.95, 0.05), (0.05, 0.95), (0.95, 0.95), (0.5, 0.05))
)

NO_MAP: Final = Picture()
ON_LINE: Final = Point(0.5, 0.55)
AT_EDGE: Final = Point(0.5, 0.95)
Sides = Literal["both", "beyond the edge", "before the centre"]
Floats = npt.NDArray[np.float64]


def _has(count: int) -> Callable[[KernelStack, str], bool]:
    """Return what says whether there is that pin."""

    def has(kernels: KernelStack, by: str) -> bool:
        return by == "pins" and kernels.shape[1] >= count

    return has


@image_filter(
    "Kernels in places",
    group="Kernel",
    halo=lambda kernels: reach(*kernels),
    border=lambda border: Border(border),
    light=lambda light: light,
    relevant={
        **{f"pin_{number}": _has(number) for number in range(1, len(NAMES) + 1)},
        "falloff": lambda by: by == "pins",
        "map_picture": lambda by: by == "map",
    },
    channels="any",
)
def kernels_in_places(
    pixels: Pixels,
    where: Region,
    job: Job,
    kernels: Annotated[KernelStack, Planes(("Result",), NAMES, 1)] = START,
    by: Literal["pins", "map"] = "pins",
    pin_1: Pin = AT[0],
    pin_2: Pin = AT[1],
    pin_3: Pin = AT[2],
    pin_4: Pin = AT[3],
    pin_5: Pin = AT[4],
    pin_6: Pin = AT[5],
    falloff: Annotated[float, Range(0.5, 8)] = 2.0,
    map_picture: Picture = NO_MAP,
    border: BorderRule = "clamp",
    light: LightRule = "stored",
) -> Pixels:
    """Lay another kernel in each place: each pin has its own, and between them lies a mixture.

    The kernels' weights are mixed for each pixel by its distance to the pins, each to the power of
    minus the falloff (Shepard 1968): exactly a pin's kernel at the pin. Alpha stays.

    Parameters
    ----------
    kernels
        One for each pin; or, along a map, from black to white.
    by
        Pins to be dragged on the photo, or the brightness of another picture.
    pin_1
        Where the first kernel is laid.
    pin_2
        Where the second kernel is laid.
    pin_3
        Where the third kernel is laid.
    pin_4
        Where the fourth kernel is laid.
    pin_5
        Where the fifth kernel is laid.
    pin_6
        Where the sixth kernel is laid.
    falloff
        How sharply the photo is shared out between the pins.
    map_picture
        The picture, stretched over the photo, whose brightness goes from kernel to kernel.
    border
        What lies outside the photo.
    light
        Filter the stored values, or linear light by the file's own profile.
    """
    (row,) = kernels.planes
    if by == "map":
        shares = _along(_brightness(map_picture, where), np.arange(len(row)) / max(1, len(row) - 1))
    else:
        pins = (pin_1, pin_2, pin_3, pin_4, pin_5, pin_6)[: len(row)]
        shares = _by_distance(where, [job.place(pin) for pin in pins], falloff)
    return _laid(pixels, row, shares, job)


@image_filter(
    "Tilt-shift",
    group="Blur",
    halo=lambda radius: math.ceil(radius) + 1,
    light=lambda light: light,
    channels="any",
)
def tilt_shift(
    pixels: Pixels,
    where: Region,
    job: Job,
    centre: Point = ON_LINE,
    edge: Pin = AT_EDGE,
    radius: Annotated[float, Range(0, 60, "px", soft_maximum=30)] = 8.0,
    sharp: Annotated[float, Range(0, 95, "%")] = 25.0,
    sides: Sides = "both",
    light: LightRule = "linear",
) -> Pixels:
    """Blur by a disk whose radius grows with the distance from a line, as a tilted lens does.

    The disk of each pixel is a mixture of the two next in size, half a pixel or 8 % apart. Alpha
    stays.

    Parameters
    ----------
    centre
        A place on the line that is in focus; drag it.
    edge
        Where the disk has its full radius: the line lies across the way to it.
    radius
        Of the disk at the edge and beyond.
    sharp
        How much of the way to the edge stays in focus.
    sides
        Both sides of the line, or one.
    light
        Blur stored values, or linear light, as a lens does.
    """
    radii = _radii(radius)
    depth = _depth(where, job.place(centre), job.place(edge), sides)
    wanted = radii[-1] * np.clip((depth - sharp / 100) / (1 - sharp / 100), 0, 1)
    discs = [Kernel([[1.0]]), *(disk(r) for r in radii[1:])]
    return _laid(pixels, discs, _along(wanted, np.asarray(radii)), job)


def _laid(pixels: Pixels, kernels: Sequence[Kernel], shares: Sequence[Pixels], job: Job) -> Pixels:
    """Sum the kernels' results times their shares, (kernels, rows, columns), of colour alone."""
    colour = np.ascontiguousarray(colours(pixels))
    total = np.zeros(colour.shape, np.float32)
    for done, (kernel, share) in enumerate(zip(kernels, shares, strict=True)):
        job.progress(done / len(kernels))
        if not share.any() or is_nothing(kernel):
            continue
        total += share[..., None] * (
            colour if kernel.is_identity else correlate(colour, kernel, alpha="plain")
        )
    if not has_alpha(pixels):
        return total
    return np.concatenate((total, pixels[..., -1:]), axis=2)


def _by_distance(where: Region, places: list[tuple[float, float]], falloff: float) -> list[Pixels]:
    """Return each place's share of each pixel, (places, rows, columns): Shepard's weights."""
    rows, columns = _places(where)
    squares = np.stack([(rows - row) ** 2 + (columns - column) ** 2 for row, column in places])
    nearest = squares.min(axis=0)
    # Of the nearest one's distance, so that no power of it is too large or too small.
    weights = (np.maximum(nearest, NEAREST) / np.maximum(squares, NEAREST)) ** (falloff / 2)
    return list(np.asarray(weights / weights.sum(axis=0), np.float32))


def _along(values: Pixels | Floats, knots: Floats) -> list[Pixels]:
    """Return each knot's share where values between knots are mixed linearly: hats.

    One value, 0, stands for a whole plane of zeros.
    """
    least, most = float(values.min(initial=np.inf)), float(values.max(initial=-np.inf))
    shares = []
    for number, hat in enumerate(np.eye(len(knots))):
        near = knots[max(0, number - 1) : number + 2]
        is_met = near[0] <= most and near[-1] >= least
        found = np.interp(values, knots, hat) if is_met else np.zeros((1, 1))
        shares.append(np.asarray(found, np.float32))
    return shares


def _depth(
    where: Region, centre: tuple[float, float], edge: tuple[float, float], sides: Sides
) -> Floats:
    """Return how far each pixel lies from the line, of the way from centre to edge."""
    rows, columns = _places(where)
    down, across = edge[0] - centre[0], edge[1] - centre[1]
    length = down**2 + across**2
    if length == 0:
        return np.zeros((where.rows, where.columns))
    along = ((rows - centre[0]) * down + (columns - centre[1]) * across) / length
    if sides == "both":
        return np.abs(along)
    return np.maximum(along if sides == "beyond the edge" else -along, 0)


def _radii(most: float) -> list[float]:
    """Return the radii whose disks are laid: 0, and on in steps that nobody sees."""
    radii = [0.0]
    if most < SMALLEST:
        return radii
    while radii[-1] < most:
        radii.append(min(most, radii[-1] + max(FINEST, COARSEST * radii[-1])))
    return radii


def _places(where: Region) -> tuple[Floats, Floats]:
    """Return the rows, as a column, and the columns of a region."""
    rows = np.arange(where.top, where.bottom, dtype=np.float64)[:, None]
    return rows, np.arange(where.left, where.right, dtype=np.float64)[None, :]


def _brightness(picture: Picture, where: Region) -> Pixels:
    """Return a map's brightness under the pixels; black where there is no picture."""
    part = picture.at(where)
    if part is None:
        return np.zeros((where.rows, where.columns), np.float32)
    return np.clip(brightness(np.ascontiguousarray(part, np.float32)), 0, 1)
