"""MaskSource: what a mask is made on: the photo's size and the pixels that its Step reads."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from editor.masks.fields import MaskError
from filters.pixels.colour_space import ColourSpace
from filters.pixels.region import Region

Floats = npt.NDArray[np.float32]
Planes = npt.NDArray[np.float64]
SRGB_SPACE: Final = ColourSpace()


def no_pixels(region: Region) -> Floats:
    """Refuse: the mask was given no input."""
    raise MaskError("a mask by colour needs the pixels of its step")


def no_picture(path: str, rows: int, columns: int) -> Floats:
    """Refuse: pictures can't be opened here."""
    raise MaskError(f"{path} can't be opened here")


def no_filter(form: Mapping[str, Any], region: Region) -> Floats:
    """Refuse: there are no filters here."""
    raise MaskError("a mask by a filter's result needs the filters")


@dataclass(frozen=True)
class MaskSource:
    """The photo that a mask lies on.

    Parameters
    ----------
    rows, columns
        Its size in pixels.
    pixels
        Gives a region of the Step's input: float32 (rows, columns, 1 to 4 channels).
    space
        What colours mean.
    picture
        Gives a file as float32 (rows, columns, 4) of the photo's size.
    shrink
        Side of the blocks of the photo's pixels that a mask is wanted of, at their middles: 1 is
        the mask itself; else shapes alone can be made, for a picture of it.
    filtered
        Gives a region of what a filter makes of the Step's input, by the JSON form of a Step.
    """

    rows: int
    columns: int
    pixels: Callable[[Region], Floats] = no_pixels
    space: ColourSpace = SRGB_SPACE
    picture: Callable[[str, int, int], Floats] = no_picture
    shrink: int = 1
    filtered: Callable[[Mapping[str, Any], Region], Floats] = no_filter

    @property
    def bounds(self) -> Region:
        """The whole photo."""
        return Region.of_shape(-(-self.rows // self.shrink), -(-self.columns // self.shrink))


@dataclass(frozen=True)
class Scale:
    """From a mask's units to pixels.

    Relative places are shares of the photo's width and height, lengths of its longer side, so that
    a mask fits any size; the corner of the first pixel is (0, 0) and its middle half a pixel on.
    `pixel` is how large the photo's own is.
    """

    across: float
    down: float
    length: float
    pixel: float = 1.0

    @classmethod
    def of(cls, units: str, source: MaskSource) -> Scale:
        """Return the scale of ``relative`` or ``pixels``."""
        small = 1.0 / source.shrink
        if units == "pixels":
            return cls(small, small, small, small)
        rows, columns = source.rows * small, source.columns * small
        return cls(columns, rows, max(rows, columns), small)

    def place(self, point: tuple[float, float]) -> tuple[float, float]:
        """Return a place (x, y) in pixels."""
        return point[0] * self.across, point[1] * self.down

    def share(self, place: tuple[float, float]) -> tuple[float, float]:
        """Return a place in pixels (x, y) in the mask's units, to a thousandth of a pixel or so."""
        digits = 7 if self.length > 1 else 3
        return round(place[0] / self.across, digits), round(place[1] / self.down, digits)


def grid(region: Region) -> tuple[Planes, Planes]:
    """Return x (1, columns) and y (rows, 1) of the middles of a region's pixels."""
    x = np.arange(region.left, region.right, dtype=np.float64)[None] + 0.5
    return x, np.arange(region.top, region.bottom, dtype=np.float64)[:, None] + 0.5
