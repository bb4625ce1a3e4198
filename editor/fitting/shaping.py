"""A kernel from a picture, as a window makes it: the lights of the photo take its shape."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Annotated, Final

import numpy as np
import numpy.typing as npt

from editor.document.image import Image, Samples
from editor.document.step import Step
from editor.fitting.findings import MIDDLE, name_of, picture_of
from editor.fitting.measured import CONVOLUTION, plane_of
from editor.presets.preset import MAX_NAME, Preset
from editor.render.pipeline import Pipeline, never
from filters.analysis.response import gains_along
from filters.design.plane import Angle
from filters.fitting.wishes import kernel_of_picture
from filters.kernel import MAX_SIDE, Kernel
from filters.params.kinds.number import Range
from filters.pixels.region import Region
from filters.registry import Registry

Floats = npt.NDArray[np.float64]
Picture = npt.NDArray[np.uint8]
GAINS: Final = 129  # frequencies from 0 to 0.5 cycles a pixel


@dataclass(frozen=True)
class Shape:
    """How a picture becomes a kernel, as the parameters of `kernel_of_picture`."""

    side: int | None
    angle: float
    floor: float
    normalize: bool


def shape(
    side: Annotated[int, Range(1, MAX_SIDE, "px", 3, 101)] = 31,
    angle: Angle = 0.0,
    floor: Annotated[float, Range(0, 99, "%")] = 0.0,
    normalize: bool = True,
) -> Shape:
    """Say how a picture becomes a kernel.

    Parameters
    ----------
    side
        Taps along its longer side.
    angle
        By which it is turned, counter-clockwise.
    floor
        What is darker is left out, so that the highlights alone make the shape.
    normalize
        The weights sum to 1, so that the photo stays as bright; else white is a weight of 1.
    """
    return Shape(side, angle, floor / 100, normalize)


@dataclass(frozen=True, eq=False)
class ShapeFinding:
    """A kernel made of a picture.

    Parameters
    ----------
    picture
        All of the picture's places.
    whole
        (rows, columns, 3) uint8: the picture, of every so-many-th pixel.
    before, after
        (rows, columns, 3) uint8: the photo's middle without and with the kernel.
    frequencies, across, down
        The kernel's gains of waves of 0..0.5 cycles a pixel.
    """

    preset: Preset
    kernel: Kernel
    picture: Region
    whole: Picture
    before: Picture
    after: Picture
    frequencies: Floats
    across: Floats
    down: Floats


def shape_preset(picture: Image, region: Region | None, asked: Shape, registry: Registry) -> Preset:
    """Return a picture, or a part of it, as a preset; raise KernelError or BlurError.

    It is laid turned by 180 degrees and in linear light: a point of light becomes the picture as it
    is seen, as bright as the light was.
    """
    brightness = np.asarray(plane_of(picture, region) / 255, np.float64)
    kernel = kernel_of_picture(brightness, asked.side, asked.angle, asked.floor, asked.normalize)
    name = name_of(picture)
    what = "The picture" if region is None else "A part of the picture"
    total = "of sum 1" if asked.normalize else "as bright as it is"
    step = Step.of(registry[CONVOLUTION], kernel=kernel, flip=True, light="linear")
    note = f"{what} {name} as a kernel {total}."
    return Preset(f"Picture {name}"[:MAX_NAME], step, ("Measured",), note, name)


def find_shape(
    photo: Image,
    picture: Image,
    region: Region | None,
    asked: Shape,
    registry: Registry,
    cancelled: Callable[[], bool] = never,
) -> ShapeFinding:
    """Make the kernel and lay it over the middle of a photo.

    Raises KernelError, BlurError and Cancelled.
    """
    preset = shape_preset(picture, region, asked, registry)
    kernel = preset.step.kernel
    assert kernel is not None
    part = _middle(photo.region)
    before, after = (
        _colours(Pipeline.of(photo, steps, registry).levels(part, np.uint8, cancelled))
        for steps in ((), (preset.step,))
    )
    lines = [gains_along(kernel, angle, 2 * GAINS - 1) for angle in (0.0, 90.0)]
    f, across, down = (
        one[GAINS - 1 :] for one in (lines[0].frequencies, lines[0].gains, lines[1].gains)
    )
    whole = picture_of(picture)
    return ShapeFinding(preset, kernel, picture.region, whole, before, after, f, across, down)


def _middle(whole: Region) -> Region:
    rows, columns = min(MIDDLE[0], whole.rows), min(MIDDLE[1], whole.columns)
    return Region((whole.rows - rows) // 2, (whole.columns - columns) // 2, rows, columns)


def _colours(levels: Samples) -> Picture:
    colours = levels[..., : 3 if levels.shape[2] > 2 else 1]
    rgb = np.broadcast_to(colours, (*colours.shape[:2], 3))
    return np.ascontiguousarray(rgb, np.uint8)
