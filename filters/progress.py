"""Progress: what a long filter knows of its call, and reports in turn."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final

from filters.params.kinds.picture import Floats, Picture
from filters.params.kinds.point import Point
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
    recolour
        Gives pixels in the numbers of the profile that the filter declares; alpha stays.
    """

    rows: int
    columns: int
    report: Callable[[float], None] = field(default=ignore, compare=False, repr=False)
    is_cancelled: Callable[[], bool] = field(default=_never, compare=False, repr=False)
    open_picture: Callable[[str, int, int], Floats] = field(
        default=_open_nothing, compare=False, repr=False
    )
    wanted: Region = NOTHING
    recolour: Callable[[Floats], Floats] = field(default=_same, compare=False, repr=False)

    def progress(self, share: float) -> None:
        """Say how much is done, 0..1; raise Cancelled where the result isn't wanted any more."""
        if self.is_cancelled():
            raise Cancelled
        self.report(min(1.0, max(0.0, float(share))))

    @property
    def cancelled(self) -> bool:
        """Whether the result is not wanted any more."""
        return self.is_cancelled()

    def place(self, point: Point) -> tuple[float, float]:
        """Return a point's (row, column) in pixels of the whole photo."""
        return point.y * (self.rows - 1), point.x * (self.columns - 1)

    def opened(self, picture: Picture) -> Picture:
        """Return a picture with its pixels, where a file is chosen."""
        if not picture.path:
            return picture
        return Picture(picture.path, self.open_picture(picture.path, self.rows, self.columns))
