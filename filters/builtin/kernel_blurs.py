"""Blurs that are one kernel: box, motion, lens; their transparency leaves no dark fringes."""

from __future__ import annotations

from typing import Annotated

from filters.convolution import correlate
from filters.design.builtin import motion, smoothing
from filters.kernel import Kernel
from filters.kernel.reach import reach
from filters.plugin import LightRule, Pixels, Range, image_filter


def _box(rows: int, columns: int) -> Kernel:
    return smoothing.box(rows, columns)


@image_filter(
    "Box blur",
    group="Blur",
    halo=lambda rows, columns: reach(_box(rows, columns)),
    convolution=_box,
    channels="grey",
    alpha="straight",
)
def box_blur(
    pixels: Pixels,
    rows: Annotated[int, Range(1, 255, "px", soft_maximum=31)] = 5,
    columns: Annotated[int, Range(1, 255, "px", soft_maximum=31)] = 5,
) -> Pixels:
    """Take the mean of a rectangle.

    Parameters
    ----------
    rows
        Height of the rectangle.
    columns
        Width of the rectangle.
    """
    return correlate(pixels, _box(rows, columns))


def _motion(length: float, angle: float) -> Kernel:
    return motion.motion_blur(length, angle)


@image_filter(
    "Motion blur",
    group="Blur",
    halo=lambda length, angle: reach(_motion(length, angle)),
    convolution=_motion,
    channels="grey",
    alpha="straight",
)
def motion_blur(
    pixels: Pixels,
    length: Annotated[float, Range(1, 250, "px", soft_maximum=60)] = 15.0,
    angle: Annotated[float, Range(-360, 360, "°", 0, 180)] = 0.0,
) -> Pixels:
    """Smear along a line, as a camera that moves while it looks.

    Parameters
    ----------
    length
        Of the path.
    angle
        Of the path, counter-clockwise from the right.
    """
    return correlate(pixels, _motion(length, angle))


def _lens(radius: float) -> Kernel:
    return smoothing.disk(radius)


@image_filter(
    "Lens blur",
    group="Blur",
    halo=lambda radius: reach(_lens(radius)),
    light=lambda light: light,
    convolution=_lens,
    channels="grey",
    alpha="straight",
)
def lens_blur(
    pixels: Pixels,
    radius: Annotated[float, Range(0.5, 120, "px", soft_maximum=25)] = 6.0,
    light: LightRule = "linear",
) -> Pixels:
    """Take the mean of a disk, as a lens out of focus does.

    Parameters
    ----------
    radius
        Of the disk.
    light
        Linear light spreads highlights as a lens does; stored values spread them less.
    """
    return correlate(pixels, _lens(radius))
