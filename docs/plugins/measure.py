"""Buttons: one reads the photo and sets values, others give a plot, a table, text and shapes."""

from typing import Annotated

import numpy as np

from kernelroom.plugin import (
    Job,
    Overlay,
    Pixels,
    PlotResult,
    Range,
    Shape,
    TableResult,
    TextResult,
    image_filter,
)

API = 2
__version__ = "1.0"
__author__ = "Kernelroom"
NAMES = ("red", "green", "blue")


def auto(pixels: Pixels, job: Job, spare: float) -> dict[str, float]:
    """Return the levels between which nearly all pixels lie."""
    low, high = np.percentile(pixels[..., :3], (spare, 100 - spare))
    return {"black": float(np.clip(low, 0, 0.9)), "white": float(np.clip(high, 0.1, 2))}


def levels(pixels: Pixels, job: Job) -> list[object]:
    """Return how often each level is, and what that comes to."""
    counts, edges = zip(*(np.histogram(pixels[..., n], 64, (0, 1)) for n in range(3)), strict=True)
    middles = (edges[0][:-1] + edges[0][1:]) / 2
    rows = [
        (name, pixels[..., n].mean(), pixels[..., n].std(), np.median(pixels[..., n]))
        for n, name in enumerate(NAMES)
    ]
    text = f"{job.photo.name or 'The photo'}: {job.columns} × {job.rows}, {job.photo.depth}"
    return [
        PlotResult("Levels", middles, dict(zip(NAMES, counts, strict=True)), "level"),
        TableResult("Figures", ("channel", "mean", "deviation", "median"), rows),
        TextResult("Photo", text),
    ]


def extremes(pixels: Pixels, job: Job) -> Overlay:
    """Return where the brightest pixel is, and a frame around the middle half."""
    bright = pixels[..., :3].sum(axis=2)
    row, column = np.unravel_index(bright.argmax(), bright.shape)
    brightest = job.point(row, column)
    first = job.point(job.rows // 4, job.columns // 4)
    last = job.point(job.rows * 3 // 4, job.columns * 3 // 4)
    return Overlay(
        "Extremes",
        (
            Shape("point", (brightest,), "brightest"),
            Shape("rectangle", (first, last), "middle half"),
            Shape("line", (first, last)),
            Shape("text", (first,), f"{bright.max() / 3:.2f} at most"),
        ),
    )


@image_filter(
    "Levels by the photo",
    group="Examples",
    buttons={"Auto": auto, "Measure": levels, "Show extremes": extremes},
)
def by_photo(
    pixels: Pixels,
    black: Annotated[float, Range(0, 0.9)] = 0.0,
    white: Annotated[float, Range(0.1, 2)] = 1.0,
    spare: Annotated[float, Range(0, 10, "%")] = 0.5,
) -> Pixels:
    """Spread what lies between two levels over black to white.

    Parameters
    ----------
    black
        The level that becomes 0.
    white
        The level that becomes 1.
    spare
        How much of the photo Auto leaves beyond each of them.
    """
    out = pixels.copy()
    out[..., :3] = (pixels[..., :3] - black) / max(0.01, white - black)
    return out
