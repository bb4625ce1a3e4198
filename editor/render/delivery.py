"""Delivery: what becomes of a request: frame, tile, what lies under it, failure, or how far."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from editor.colour.colours import Colours
from editor.render.full_size import render_view
from editor.render.render_request import RenderRequest
from filters.pixels.channels import widened
from filters.pixels.region import Region

Floats = npt.NDArray[np.float32]


@dataclass(frozen=True, eq=False)
class Frame:
    """A rendered job.

    Parameters
    ----------
    screen
        (rows, columns, 4) uint8 in the order blue, green, red, alpha: the values clamped and
        rounded as in a saved file, then converted from its profile to sRGB.
    seconds
        Time of each stage: queue, compute, convert.
    values
        (rows, columns, channels) float32, 0..1, unclamped: grey, grey and alpha, RGB or RGBA; None
        where they were not needed on the way to `screen`.
    share
        How much of the job is done, 0..1.
    colours
        What the numbers of the result mean, where the whole is there.
    """

    job: RenderRequest
    screen: npt.NDArray[np.uint8]
    seconds: dict[str, float]
    values: Floats | None = None
    share: float = 1.0
    colours: Colours | None = None

    @property
    def is_part(self) -> bool:
        """Whether it is a tile of a slow job, and the whole is still to come."""
        return self.share < 1.0

    def value_at(self, row: int, column: int) -> tuple[float, float, float, float]:
        """Return RGBA, 0..1 and unclamped, at a place of the frame."""
        if self.values is not None:
            found = self.values[row : row + 1, column : column + 1]
        else:
            at = Region(self.job.region.top + row, self.job.region.left + column, 1, 1)
            found = render_view(self.job.pipeline, at, self.job.shrink)
        red, green, blue, alpha = (float(v) for v in widened(found, 4)[0, 0])
        return red, green, blue, alpha


@dataclass(frozen=True, eq=False)
class Failure:
    """A job whose filter failed; the sentence names the filter."""

    job: RenderRequest
    sentence: str


@dataclass(frozen=True)
class Advance:
    """How much of a job is done, 0..1, as its filter says; nothing new is to be seen yet."""

    job: RenderRequest
    share: float


@dataclass(frozen=True, eq=False)
class Underlay:
    """What a file's own level shows of a job's region: to lie under all that is rendered.

    `screen` is as a Frame's.
    """

    job: RenderRequest
    screen: npt.NDArray[np.uint8]


Delivery = Frame | Failure | Advance | Underlay
