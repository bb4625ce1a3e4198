"""Progress: what a long filter knows of its call, and reports in turn."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Final

import numpy as np

from filters.params.kinds.earlier import Earlier
from filters.params.kinds.line import Line
from filters.params.kinds.picture import Floats, Picture
from filters.params.kinds.point import Point
from filters.params.kinds.rectangle import Rectangle
from filters.pixels.development import Develop, as_it_is
from filters.pixels.photo import Photo, TellOfPhoto, unknown
from filters.pixels.region import Region

NOTHING: Final = Region(0, 0, 0, 0)


class Cancelled(Exception):  # not an error: somebody asked for it
    """The call was called off."""


def _open_nothing(path: str, rows: int, columns: int) -> Floats:
    raise FileNotFoundError(f"{path} can't be opened here")


def ignore(_: float) -> None:
    """Let a share done pass."""


def _same(pixels: Floats) -> Floats:
    return pixels


def _draw_nothing(rows: int, columns: int) -> Floats | None:
    return None


def _never() -> bool:
    return False


@dataclass(frozen=True)
class Progress:
    """A call of a filter: the whole photo's size, progress and cancel.

    Parameters
    ----------
    rows, columns
        Pixels of the whole photo as the filter is given it, perhaps in part.
    report
        Told of the share done, 0..1.
    is_cancelled
        Says whether the result is still wanted.
    open_picture
        Gives a second picture as float32 (rows, columns, 4), stretched to that size.
    wanted
        The region of the result to return, for a filter that moves pixels; any other one returns
        what it was given a region of.
    tell_photo
        Gives what is known of the photo: `photo`.
    mask
        The step's mask under the pixels, (rows, columns), 0..1; None where it has none, or where
        the filter was not declared with ``mask=True``.
    earlier
        What earlier steps made under the pixels, by the name that a value gives.
    recolour
        Gives pixels in the numbers of the profile that the filter declares; alpha stays.
    develop
        Gives the pixels of a camera raw photo as they are developed; not for plugins in a worker.
    draw
        Gives a drawing at (rows, columns), RGBA; None where the photo is none with a file.
    frame
        Which of its frames is wanted, from 0, of a filter that gives several.
    """

    rows: int
    columns: int
    report: Callable[[float], None] = field(default=ignore, compare=False, repr=False)
    is_cancelled: Callable[[], bool] = field(default=_never, compare=False, repr=False)
    open_picture: Callable[[str, int, int], Floats] = field(
        default=_open_nothing, compare=False, repr=False
    )
    wanted: Region = NOTHING
    tell_photo: TellOfPhoto = field(default=unknown, compare=False, repr=False)
    mask: Floats | None = field(default=None, compare=False, repr=False)
    earlier: Mapping[str, Floats] = field(default_factory=dict, compare=False, repr=False)
    recolour: Callable[[Floats], Floats] = field(default=_same, compare=False, repr=False)
    develop: Develop = field(default=as_it_is, compare=False, repr=False)
    draw: Callable[[int, int], Floats | None] = field(
        default=_draw_nothing, compare=False, repr=False
    )
    frame: int = 0

    def progress(self, share: float) -> None:
        """Say how much is done, 0..1; raise Cancelled where the result isn't wanted any more."""
        if self.is_cancelled():
            raise Cancelled
        self.report(min(1.0, max(0.0, float(share))))

    @property
    def cancelled(self) -> bool:
        """Whether the result is not wanted any more."""
        return self.is_cancelled()

    @property
    def photo(self) -> Photo:
        """The photo's name, size, depth, profile and metadata."""
        return self.tell_photo()

    def place(self, point: Point) -> tuple[float, float]:
        """Return a point's (row, column) in pixels of the whole photo."""
        return point.y * (self.rows - 1), point.x * (self.columns - 1)

    def point(self, row: float, column: float) -> Point:
        """Return the `Point` of a row and column in pixels of the whole photo."""
        return Point(column / max(1, self.columns - 1), row / max(1, self.rows - 1))

    def along(self, line: Line, where: Region) -> Floats:
        """Return how far along a line the pixels of a region lie: 0 at its begin, 1 at its end.

        float32 (rows, columns), by the foot of each pixel on the line, in pixels of the photo; 0
        everywhere for a line without any length.
        """
        (top, left), (bottom, right) = self.place(line.begin), self.place(line.end)
        down, across = bottom - top, right - left
        length = down * down + across * across
        rows = np.arange(where.top, where.bottom, dtype=np.float64)[:, None]
        columns = np.arange(where.left, where.right, dtype=np.float64)
        share = (rows - top) * down + (columns - left) * across
        return (share / length if length else share * 0.0).astype(np.float32)

    def region(self, rectangle: Rectangle) -> Region:
        """Return a rectangle in whole pixels of the photo; one at least, unless it is empty."""
        top, left = round(rectangle.top * self.rows), round(rectangle.left * self.columns)
        bottom = round((rectangle.top + rectangle.height) * self.rows)
        right = round((rectangle.left + rectangle.width) * self.columns)
        if not rectangle.width or not rectangle.height:
            return Region(top, left, bottom - top, right - left)
        top, left = min(top, self.rows - 1), min(left, self.columns - 1)
        return Region(top, left, max(1, bottom - top), max(1, right - left))

    def opened(self, picture: Picture | Earlier) -> Picture | Earlier:
        """Return a picture with its pixels, where a file is chosen; or what a step made."""
        if isinstance(picture, Earlier):
            return Earlier(picture.name, self.earlier.get(picture.name))
        if not picture.path:
            return picture
        return Picture(picture.path, self.open_picture(picture.path, self.rows, self.columns))
