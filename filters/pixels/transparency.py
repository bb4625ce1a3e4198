"""Transparency: colour weighted by alpha, so that what can't be seen has no say."""

from __future__ import annotations

from typing import Any, Final

import cv2
import numpy as np
import numpy.typing as npt

from filters.pixels.channels import brightness, colours, has_alpha, narrowed
from filters.threads import parallel_for, workers_for

Floats = npt.NDArray[np.float32]
STRIP_SAMPLES: Final = 1 << 17
STRIP_NS: Final = 2.0  # about what one core takes for a sample
LEAST_WEIGHT: Final = 1e-6  # float32 sums of alphas are noise below it


def is_opaque(pixels: Floats) -> bool:
    """Whether every alpha is 1; looks at some rows first, as transparency is seldom rare."""
    if not has_alpha(pixels):
        return True
    weights = pixels[..., -1]
    return bool((weights[::64] == 1.0).all() and (weights == 1.0).all())


def carried(pixels: Floats) -> Floats:
    """Return colour times alpha, and alpha: a new array.

    What can't be seen counts nothing, whatever its colour: 0 times infinity is 0 here. Channel by
    channel, as numpy's broadcasting is slow.
    """
    out = np.empty(pixels.shape, np.float32)

    @np.errstate(all="ignore")  # what is not finite stays so, without a warning
    def work(rows: slice) -> None:
        weights = np.ascontiguousarray(pixels[rows][..., -1])
        strip = out[rows]
        strip[..., -1] = weights
        for index in range(pixels.shape[2] - 1):
            np.multiply(pixels[rows][..., index], weights, out=strip[..., index])
        if not np.isfinite(cv2.norm(strip, cv2.NORM_L2SQR)):
            strip[weights == 0] = 0

    parallel_for(work, strips(out), workers_for(out.size * STRIP_NS))
    return out


def on_white(pixels: Floats) -> Floats:
    """Return pixels laid on white, without alpha."""
    if not has_alpha(pixels):
        return pixels
    given = carried(pixels)
    return np.asarray(colours(given) + (1 - given[..., -1:]), np.float32)


def strips(pixels: npt.NDArray[Any]) -> list[slice]:
    """Cut into rows of about a megabyte, which stay in a core's cache between the passes."""
    rows = max(1, STRIP_SAMPLES // (pixels.shape[1] * pixels.shape[2]))
    return [slice(top, top + rows) for top in range(0, pixels.shape[0], rows)]


def straightened(weighted: Floats, least: float = 1e-30) -> Floats:
    """Divide colour times alpha by alpha, in place; where that is `least` or less, colour is 0.

    Sums of positive numbers are sure of their digits down to the smallest, so `least` is no more
    than what can't be divided by.
    """
    weight = weighted[..., -1:]
    usable = np.where(weight > least, weight, np.float32(np.inf))
    colours(weighted)[...] /= usable
    return weighted


def visible_colours(pixels: Floats) -> Floats:
    """Return the colours, contiguous, and 0 where alpha is 0; never to be written to."""
    colour = narrowed(pixels)
    if is_opaque(pixels):
        return colour
    return np.where(pixels[..., -1:] == 0, np.float32(0), colour)


def visible_brightness(pixels: Floats) -> Floats:
    """Return brightness times alpha, (rows, columns): what is seen on black.

    Derivatives read it, as a kernel whose weights sum to 0 reads colour times alpha.
    """
    plane = brightness(visible_colours(pixels))
    return plane if is_opaque(pixels) else plane * pixels[..., -1]


def visible_change(pixels: Floats, other: Floats) -> Floats:
    """Return what the colours of `pixels` have more than those of `other`; 0 where alpha is 0."""
    if is_opaque(pixels):
        return colours(pixels) - colours(other)
    more = visible_colours(pixels) - visible_colours(other)
    return np.where(pixels[..., -1:] == 0, np.float32(0), more)


def surroundings(pixels: Floats, reach: tuple[int, int] | None) -> Floats:
    """Return the mean colour around each pixel, weighted by alpha, and the sum of the weights.

    Parameters
    ----------
    pixels
        (rows, columns, 2 or 4) float32, straight alpha; what is not finite has no weight.
    reach
        (rows, columns) to each side that count; None for all pixels.

    Returns
    -------
    As many rows, columns and channels, or one row and column for all pixels alike. Colour is 0
    where nothing within reach is visible.
    """
    weighted = carried(pixels)
    weighted[~np.isfinite(weighted).all(axis=2)] = 0
    summed: npt.NDArray[Any]
    if reach is None:
        summed = weighted.sum(axis=(0, 1), dtype=np.float64, keepdims=True)
    else:
        size = 2 * reach[1] + 1, 2 * reach[0] + 1
        summed = cv2.boxFilter(weighted, -1, size, normalize=False, borderType=cv2.BORDER_CONSTANT)
    # running sums keep a residue of what has left them
    return straightened(np.asarray(summed, np.float32), LEAST_WEIGHT)


def covered(pixels: Floats, reach: tuple[int, int] | None) -> Floats:
    """Return pixels whose colour under an alpha of 0 is that of what is visible around.

    The arguments are those of `surroundings`; the same array where nothing is hidden.
    """
    hidden = pixels[..., -1] == 0
    if not hidden.any():
        return pixels
    out = pixels.copy()
    around = np.broadcast_to(surroundings(pixels, reach), pixels.shape)
    colours(out)[hidden] = colours(around)[hidden]
    return out
