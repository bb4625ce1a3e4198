"""Morphology with a drawn structuring element: the taps that are not 0."""

from __future__ import annotations

from typing import Annotated, Literal

import cv2
import numpy as np
import numpy.typing as npt

from filters.kernel import Kernel
from filters.kernel.reach import reach
from filters.plugin import Pixels, Range, image_filter

CROSS = Kernel([[0, 1, 0], [1, 1, 1], [0, 1, 0]])
Operation = Literal["erode", "dilate", "open", "close", "gradient", "top hat", "black hat"]


def _halo(kernel: Kernel, times: int) -> tuple[int, int]:
    down, across = reach(kernel)
    return 2 * times * down, 2 * times * across


@image_filter("Morphology", group="Kernel", halo=_halo)
def morphology(
    pixels: Pixels,
    kernel: Kernel = CROSS,
    operation: Operation = "open",
    times: Annotated[int, Range(1, 20, soft_maximum=5)] = 1,
) -> Pixels:
    """Least or most of the values under a drawn shape, and what follows from them (Serra, 1982).

    Parameters
    ----------
    kernel
        The shape: its taps that are not 0.
    operation
        Erode gives the least, dilate the most; open erodes and dilates, close the other way
        round; gradient is dilate less erode; the hats are what open and close take away.
    times
        How often erode and dilate are done.
    """
    shape = (kernel.taps != 0).astype(np.uint8)
    if not shape.any():
        return pixels
    colour = np.ascontiguousarray(pixels[..., :3])
    out = pixels.copy()
    out[..., :3] = _done(colour, shape, kernel.origin, operation, times)
    return out


def _done(
    colour: Pixels,
    shape: npt.NDArray[np.uint8],
    origin: tuple[int, int],
    operation: Operation,
    times: int,
) -> Pixels:
    turned = np.ascontiguousarray(shape[::-1, ::-1])
    there = (origin[1], origin[0])
    back = (shape.shape[1] - 1 - origin[1], shape.shape[0] - 1 - origin[0])

    def each(function: object, values: Pixels, element: npt.NDArray[np.uint8],
             anchor: tuple[int, int]) -> Pixels:  # fmt: skip
        assert callable(function)
        for _ in range(times):
            values = function(values, element, anchor=anchor, borderType=cv2.BORDER_REPLICATE)
        return np.asarray(values, np.float32)

    def erode(values: Pixels) -> Pixels:
        return each(cv2.erode, values, shape, there)

    def dilate(values: Pixels) -> Pixels:  # over the turned shape, so that open and close fit
        return each(cv2.dilate, values, turned, back)

    match operation:
        case "erode":
            return erode(colour)
        case "dilate":
            return dilate(colour)
        case "open":
            return dilate(erode(colour))
        case "close":
            return erode(dilate(colour))
        case "gradient":
            return dilate(colour) - erode(colour)
        case "top hat":
            return colour - dilate(erode(colour))
        case "black hat":
            return erode(dilate(colour)) - colour
