"""Edges by derivatives: Scharr, Prewitt, Laplacians, and edges as lines (Canny)."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from typing import Annotated, Any, Literal

import cv2
import numpy as np
import numpy.typing as npt

from filters.builtin.canny_lines import BAND, LANES, drawn, lines_in, lines_of
from filters.builtin.length import length
from filters.convolution import correlate
from filters.design.builtin import gaussians
from filters.kernel import Kernel
from filters.kernel.reach import reach
from filters.pixels.channels import has_alpha
from filters.pixels.transparency import is_opaque
from filters.plugin import Pixels, Range, Region, image_filter

Line = npt.NDArray[np.float32]
Gain = Annotated[float, Range(0, 20, soft_maximum=5)]
Sigma = Annotated[float, Range(0.3, 20, "px", soft_maximum=6)]


def _with_gain_1(_: int, values: Mapping[str, Any]) -> dict[str, Any]:
    """Return the values of version 1, whose gain was 1 where none was named."""
    return {"gain": 1.0, **values}


def magnitude(pixels: Pixels, smooth: list[float], gain: float) -> Pixels:
    """Return the length of two derivatives in each colour, times a gain; alpha stays.

    Each is a difference one way and weights `smooth` the other way, as a column times a row.
    """
    if is_opaque(pixels):  # a difference of two alike is 0: no flat place needs to be looked for
        out = _length_of_sums(pixels, np.array(smooth, np.float32))
    else:
        across = Kernel(np.outer(smooth, [-1, 0, 1]))
        first = correlate(pixels, across, alpha="keep")
        second = correlate(pixels, Kernel(across.weights.T), alpha="keep")
        out = length(first, second)
    out *= np.float32(gain)
    if has_alpha(pixels):
        out[..., -1] = pixels[..., -1]
    return out


def _length_of_sums(pixels: Pixels, smooth: Line) -> Pixels:
    """Return the length of two derivatives to the same bits in 3 channels and in 4.

    Rows are made as long as vectors: what is left over at their end may be rounded otherwise.
    """
    difference, edge = np.array([-1, 0, 1], np.float32), cv2.BORDER_REPLICATE
    rows, columns = pixels.shape[:2]
    even = np.asarray(cv2.copyMakeBorder(pixels, 1, 1, 0, -columns % LANES, edge))
    out = np.empty(pixels.shape, np.float32)
    for top in range(0, rows, BAND):  # in a core's cache from the sums to the root
        band = even[top : top + BAND + 2]
        across, down = (
            np.asarray(cv2.sepFilter2D(band, cv2.CV_32F, *pair, borderType=edge), np.float32)
            for pair in ((difference, smooth), (smooth, difference))
        )
        across *= across
        down *= down
        across += down
        inner = across.reshape(*band.shape[:2], pixels.shape[2])[1:-1, :columns]
        np.sqrt(inner, out=out[top : top + BAND])
    return out


@image_filter(
    "Scharr magnitude",
    group="Edges",
    version=2,
    updated=_with_gain_1,
    halo=1,
    channels="any",
    alpha="straight",
)
def scharr_magnitude(pixels: Pixels, gain: Gain = 4.0) -> Pixels:
    """Length of the Scharr gradient in each colour: as long in every direction.

    Parameters
    ----------
    gain
        Factor on the length: 1 makes a step from black to white 1, 4 is as bright as cv2.Sobel.
    """
    return magnitude(pixels, [3, 10, 3], gain / 16)


@image_filter(
    "Prewitt magnitude",
    group="Edges",
    version=2,
    updated=_with_gain_1,
    halo=1,
    channels="any",
    alpha="straight",
)
def prewitt_magnitude(pixels: Pixels, gain: Gain = 4.0) -> Pixels:
    """Length of the Prewitt gradient in each colour.

    Parameters
    ----------
    gain
        Factor on the length: 1 makes a step from black to white 1, 4 is as bright as cv2.Sobel.
    """
    return magnitude(pixels, [1, 1, 1], gain / 3)


def _log(sigma: float, gain: float, on_grey: bool) -> Kernel:
    kernel = gaussians.laplacian_of_gaussian(sigma)
    sizes = float(np.abs(kernel.taps).sum()) or 1.0
    return Kernel(
        kernel.weights * (2 * gain / sizes), kernel.origin, offset=0.5 if on_grey else 0.0
    )


@image_filter(
    "Laplacian of Gaussian",
    group="Edges",
    halo=lambda sigma: reach(_log(sigma, 1, False)),
    convolution=_log,
    channels="grey",
    alpha="straight",
)
def laplacian_of_gaussian(
    pixels: Pixels, sigma: Sigma = 1.4, gain: Gain = 1.0, on_grey: bool = True
) -> Pixels:
    """Second derivative of the blurred photo: it crosses 0 at edges.

    Parameters
    ----------
    sigma
        Standard deviation of the blur.
    gain
        1 makes the most that a photo can give 1.
    on_grey
        Lay it on grey, so that both signs show.
    """
    return correlate(pixels, _log(sigma, gain, on_grey), alpha="keep")


def _dog(sigma: float, ratio: float, gain: float, on_grey: bool) -> Kernel:
    radius = math.ceil(4 * sigma * ratio)
    along = np.arange(-radius, radius + 1.0)
    square = along[:, None] ** 2 + along**2
    near, far = (np.exp(-square / (2 * s**2)) for s in (sigma, sigma * ratio))
    weights = gain * (near / near.sum() - far / far.sum())
    return Kernel(weights, offset=0.5 if on_grey else 0.0)


@image_filter(
    "Difference of Gaussians",
    group="Edges",
    halo=lambda sigma, ratio: reach(_dog(sigma, ratio, 1, False)),
    convolution=_dog,
    channels="grey",
    alpha="straight",
)
def difference_of_gaussians(
    pixels: Pixels,
    sigma: Annotated[float, Range(0.3, 10, "px", soft_maximum=5)] = 1.0,
    ratio: Annotated[float, Range(1.05, 3)] = 1.6,
    gain: Gain = 2.0,
    on_grey: bool = True,
) -> Pixels:
    """What lies between two blurs; at a ratio of 1.6 about the Laplacian of Gaussian.

    Parameters
    ----------
    sigma
        Standard deviation of the finer blur.
    ratio
        Of the coarser blur's standard deviation to the finer one's.
    gain
        Factor on the difference.
    on_grey
        Lay it on grey, so that both signs show.
    """
    return correlate(pixels, _dog(sigma, ratio, gain, on_grey), alpha="keep")


Neighbours = Literal["4 neighbours", "8 neighbours"]


def _against(kind: Neighbours, gain: float = 1.0) -> Kernel:
    """Return what a pixel has more than its neighbours, as a kernel."""
    four = kind == "4 neighbours"
    weights = np.array([[0, -1, 0], [-1, 4, -1], [0, -1, 0]] if four else [[-1] * 3] * 3, float)
    weights[1, 1] = divisor = 4.0 if four else 8.0
    return Kernel(weights * gain, divisor=divisor)


def _on_grey(kind: Neighbours, gain: float, absolute: bool) -> Kernel | None:
    return None if absolute else _against(kind, gain).replace(offset=0.5)


@image_filter(
    "Laplacian",
    group="Edges",
    version=2,
    halo=1,
    channels="any",
    alpha="straight",
    convolution=_on_grey,
    updated=lambda _, values: {"kind": "8 neighbours", "gain": 1.0, **values},
)
def laplacian(
    pixels: Pixels,
    kind: Neighbours = "4 neighbours",
    gain: Gain = 4.0,
    absolute: bool = True,
) -> Pixels:
    """What a pixel has more than its neighbours: at first the size of cv2.Laplacian.

    Parameters
    ----------
    kind
        Which neighbours count.
    gain
        1 makes the most that a photo can give 1; 4 with 4 neighbours is cv2.Laplacian.
    absolute
        Show its size; otherwise it is placed on grey with its sign.
    """
    kernel = _against(kind)
    if is_opaque(pixels):  # in the half of the time: no flat place needs to be looked for
        # Sums of weights that are powers of two round alike, however many samples a vector takes.
        taps = np.asarray(kernel.taps, np.float32)
        summed = cv2.filter2D(pixels, -1, taps, borderType=cv2.BORDER_REPLICATE)
        out = np.asarray(summed, np.float32).reshape(pixels.shape)
        if gain != kernel.gain_divisor:
            out *= np.float32(gain / kernel.gain_divisor)
    else:
        out = correlate(pixels, kernel, alpha="keep") * np.float32(gain)
    if absolute:
        np.abs(out, out=out)
    else:
        out += np.float32(0.5)
    if has_alpha(pixels):
        out[..., -1] = pixels[..., -1]
    return out


def _canny_part(
    read: Callable[[Region], Pixels],
    region: Region,
    rows: int,
    columns: int,
    sigma: float,
    low: float,
    high: float,
) -> Pixels | None:
    """Return a region of `canny` of a photo of that size; None where the whole is needed."""
    least, most = sorted((low / 100, high / 100))
    lines = lines_in(read, region, Region.of_shape(rows, columns), sigma, least, most)
    return None if lines is None else drawn(read(region), lines)


@image_filter(
    "Canny",
    group="Edges",
    halo=None,
    channels="any",
    alpha="straight",
    part=_canny_part,
    whole_is_quicker=True,
)
def canny(
    pixels: Pixels,
    sigma: Annotated[float, Range(0, 10, "px", soft_maximum=4)] = 1.0,
    low: Annotated[float, Range(0, 100, "%")] = 8.0,
    high: Annotated[float, Range(0, 100, "%")] = 20.0,
) -> Pixels:
    """Edges as thin lines: local maxima of the gradient above a threshold, and what joins them.

    Parameters
    ----------
    sigma
        Blur before, against noise.
    low
        A line goes on where the gradient is above this; 100 is a step from black to white.
    high
        A line begins where the gradient is above this.
    """
    least, most = sorted((low / 100, high / 100))
    return drawn(pixels, lines_of(pixels, sigma, least, most))
