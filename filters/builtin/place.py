"""What depends on the place: noise and vignette."""

from __future__ import annotations

from typing import Annotated, Literal

import numpy as np
import numpy.typing as npt

from filters.pixels.channels import colours, widened
from filters.plugin import Job, Pixels, Point, Range, Region, image_filter

Whole = npt.NDArray[np.uint32]


@image_filter("Noise", group="Texture", channels="any")
def noise(
    pixels: Pixels,
    where: Region,
    amount: Annotated[float, Range(0, 100, "%", soft_maximum=30)] = 0.0,
    kind: Literal["gaussian", "uniform"] = "gaussian",
    grey: bool = True,
    seed: Annotated[int, Range(0, 9999)] = 1,
) -> Pixels:
    """Add grain that stays in its place: the same numbers for a pixel whatever is looked at.

    The numbers are a hash of row, column and seed (Wellons 2018, lowbias32), made Gaussian by Box
    and Muller 1958.

    Parameters
    ----------
    amount
        Standard deviation, of full scale.
    kind
        How the values are distributed.
    grey
        The same for all channels.
    seed
        Another number, another grain.
    """
    out = np.array(pixels if grey else widened(pixels, 3 + (pixels.shape[2] in (2, 4))))
    scale = np.float32(amount / 100)
    if not amount:
        return out
    for index in range(1 if grey else 3):
        made = scale * _noise(where, seed, index, kind)
        if grey:
            colours(out)[...] += made[..., None]
        else:
            out[..., index] += made
    return out


def _noise(where: Region, seed: int, channel: int, kind: str) -> Pixels:
    """Return numbers of mean 0 and standard deviation 1, (rows, columns)."""
    first = _hashed(where, seed * 6 + channel * 2)
    if kind == "uniform":
        return np.asarray((first - 0.5) * 12**0.5, np.float32)
    second = _hashed(where, seed * 6 + channel * 2 + 1)
    return np.asarray(np.sqrt(-2 * np.log(first)) * np.cos(2 * np.pi * second), np.float32)


def _hashed(where: Region, seed: int) -> npt.NDArray[np.float64]:
    """Return numbers above 0 and below 1 that hang on the place and the seed alone."""
    rows = np.arange(where.top, where.bottom).astype(np.uint32)[:, None]
    columns = np.arange(where.left, where.right).astype(np.uint32)
    mixed = _mixed(_mixed(_mixed(np.full((1, 1), seed, np.uint32)) ^ rows) ^ columns)
    return (mixed.astype(np.float64) + 0.5) / 2**32


def _mixed(x: Whole) -> Whole:
    x = (x ^ (x >> np.uint32(16))) * np.uint32(0x7FEB352D)
    x = (x ^ (x >> np.uint32(15))) * np.uint32(0x846CA68B)
    return x ^ (x >> np.uint32(16))


@image_filter("Vignette", group="Tone", light="linear", channels="any", alpha="straight")
def vignette(
    pixels: Pixels,
    where: Region,
    job: Job,
    amount: Annotated[float, Range(-100, 100, "%")] = 0.0,
    size: Annotated[float, Range(0, 150, "%")] = 50.0,
    feather: Annotated[float, Range(0, 150, "%")] = 60.0,
    roundness: Annotated[float, Range(0, 100, "%")] = 0.0,
    centre: Point = Point(0.5, 0.5),
) -> Pixels:
    """Darken or lighten what is far from a point, in linear light.

    Light times 1 + amount s(t), with s = 3 t^2 - 2 t^3 (Hermite's cubic, "smoothstep") for the
    share t, 0..1, of the feather that a pixel's distance is beyond the size. Distances are in half
    sides of the photo (an ellipse); with full roundness in half diagonals (a circle).

    Parameters
    ----------
    amount
        At the far end; below 0 darkens.
    size
        Of the part that stays as it is.
    feather
        How far the change takes to its full amount.
    roundness
        From the photo's own shape to a circle.
    centre
        What is not darkened; drag its mark on the photo.
    """
    if not amount:
        return pixels
    row, column = job.place(centre)
    half = np.hypot(job.rows, job.columns) / 2 / 2**0.5
    share = roundness / 100
    tall, wide = (side / 2 * (1 - share) + half * share for side in (job.rows, job.columns))
    down = (np.arange(where.top, where.bottom, dtype=np.float64)[:, None] - row) / tall
    across = (np.arange(where.left, where.right, dtype=np.float64) - column) / wide
    beyond = (np.hypot(down, across) - size / 100) / max(feather / 100, 1e-6)
    t = np.clip(beyond, 0, 1)
    factor = 1 + amount / 100 * t * t * (3 - 2 * t)
    out = pixels.copy()
    colours(out)[...] *= factor.astype(np.float32)[..., None]
    return out
