"""View: which part of a picture is looked at, at which zoom, in device pixels; pure arithmetic."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import Final

from filters.pixels.region import Region

ZOOMS: Final = (
    1 / 64, 1 / 48, 1 / 32, 1 / 24, 1 / 16, 1 / 12, 1 / 8, 1 / 6, 1 / 5, 1 / 4, 1 / 3, 1 / 2, 2 / 3,
    1.0, 1.5, 2.0, 3.0, 4.0, 6.0, 8.0, 12.0, 16.0, 24.0, 32.0, 48.0, 64.0,
)  # fmt: skip
WHOLE: Final = 0.12  # of the largest zoom that shows all: so much less for blocks that are whole
TOLERANCE: Final = 1e-9  # of a zoom: 1 / (1 / 3) must count as 3


def level_region(region: Region, shrink: int) -> Region:
    """Return the blocks of `shrink` x `shrink` source pixels that hold any pixel of `region`."""
    top, left = region.top // shrink, region.left // shrink
    return Region(top, left, -(-region.bottom // shrink) - top, -(-region.right // shrink) - left)


def source_region(level: Region, shrink: int, bounds: Region) -> Region:
    """Return the source pixels under blocks, inside the picture."""
    return Region(
        level.top * shrink, level.left * shrink, level.rows * shrink, level.columns * shrink
    ).clip(bounds)


@dataclass(frozen=True)
class View:
    """A picture of `rows` x `columns` on a canvas of `height` x `width` device pixels.

    Parameters
    ----------
    zoom
        Device pixels a source pixel.
    across, down
        Where the picture's top left corner lies on the canvas, in whole device pixels, so that
        source pixels align with the screen's at 100 %.
    """

    rows: int
    columns: int
    height: int
    width: int
    zoom: float = 1.0
    across: int = 0
    down: int = 0

    @property
    def shrink(self) -> int:
        """Side of the blocks whose mean is shown: 1 from 100 % on, else the next finer whole."""
        return 1 if self.zoom >= 1 else max(1, math.floor(1 / self.zoom + TOLERANCE))

    @property
    def bounds(self) -> Region:
        """The whole picture."""
        return Region.of_shape(self.rows, self.columns)

    @property
    def visible(self) -> Region:
        """The source pixels that can be seen, in whole or in part."""
        top, left = -self.down / self.zoom, -self.across / self.zoom
        bottom, right = top + self.height / self.zoom, left + self.width / self.zoom
        first_row, first_column = math.floor(top + TOLERANCE), math.floor(left + TOLERANCE)
        return Region(
            first_row,
            first_column,
            math.ceil(bottom - TOLERANCE) - first_row,
            math.ceil(right - TOLERANCE) - first_column,
        ).clip(self.bounds)

    def pixel_at(self, x: float, y: float) -> tuple[int, int] | None:
        """Return (row, column) of the source pixel at a place of the canvas; None outside."""
        row = math.floor((y - self.down) / self.zoom)
        column = math.floor((x - self.across) / self.zoom)
        inside = 0 <= row < self.rows and 0 <= column < self.columns
        return (row, column) if inside else None

    def on_canvas(self, row: float, column: float) -> tuple[float, float]:
        """Return (x, y) on the canvas of a place in the picture."""
        return self.across + column * self.zoom, self.down + row * self.zoom

    def of_size(self, whole: Region, fits: bool, largest: float) -> View:
        """Return the view of a picture of another size: fitted, or as large as before."""
        view = replace(self, rows=whole.rows, columns=whole.columns)
        return view.fitted(largest) if fits else view.held()

    @property
    def spoken(self) -> str:
        """The picture's size, and how large it is shown, in words."""
        zoom = f"{100 * self.zoom:.0f} %"
        return f"{self.columns} by {self.rows} pixels, shown at {zoom}"

    @property
    def middle(self) -> tuple[float, float]:
        """(x, y) of the canvas's middle, in device pixels."""
        return self.width / 2, self.height / 2

    def fitted(self, largest: float = ZOOMS[-1]) -> View:
        """Show the whole picture in the middle, at most at zoom `largest`.

        Where a whole 1/s is little less than what fits, it is taken: a shown pixel is then the
        mean of s x s pixels and nothing is scaled, which is sharper and quicker.
        """
        zoom = min(self.width / self.columns, self.height / self.rows, largest)
        zoom = max(zoom, ZOOMS[0])  # also on a canvas that has no height or width yet
        whole = 1 / max(1, math.ceil(1 / zoom - TOLERANCE))
        if whole >= (1 - WHOLE) * zoom:
            zoom = min(zoom, whole)
        return replace(self, zoom=zoom).centred()

    def centred(self) -> View:
        """Put the picture in the middle."""
        return replace(
            self,
            across=round((self.width - self.columns * self.zoom) / 2),
            down=round((self.height - self.rows * self.zoom) / 2),
        )

    def zoomed(self, zoom: float, x: float, y: float) -> View:
        """Zoom with the place (x, y) of the canvas staying where it is."""
        zoom = min(max(zoom, ZOOMS[0]), ZOOMS[-1])
        row, column = self.place_at(x, y)
        moved = replace(
            self, zoom=zoom, across=round(x - column * zoom), down=round(y - row * zoom)
        )
        return moved.held()

    def looking_at(self, row: float, column: float, zoom: float) -> View:
        """Have a place of the picture in the canvas's middle, at a zoom."""
        zoom = min(max(zoom, ZOOMS[0]), ZOOMS[-1])
        x, y = self.middle
        across, down = round(x - column * zoom), round(y - row * zoom)
        return replace(self, zoom=zoom, across=across, down=down).held()

    def place_at(self, x: float, y: float) -> tuple[float, float]:
        """Return (row, column) of the picture at a place of the canvas, in parts of pixels too."""
        return (y - self.down) / self.zoom, (x - self.across) / self.zoom

    def stepped(self, up: bool, x: float, y: float) -> View:
        """Zoom to the next step of `ZOOMS`."""
        if up:
            zoom = next((z for z in ZOOMS if z > self.zoom * (1 + 1e-6)), ZOOMS[-1])
        else:
            zoom = next((z for z in reversed(ZOOMS) if z < self.zoom * (1 - 1e-6)), ZOOMS[0])
        return self.zoomed(zoom, x, y)

    def panned(self, across: int, down: int) -> View:
        """Move the picture over the canvas by device pixels."""
        return replace(self, across=self.across + across, down=self.down + down).held()

    def resized(self, height: int, width: int) -> View:
        """Keep the middle of the canvas in its middle as the canvas changes size."""
        return replace(
            self,
            height=height,
            width=width,
            across=self.across + (width - self.width) // 2,
            down=self.down + (height - self.height) // 2,
        ).held()

    def held(self) -> View:
        """Centre a side that fits; keep half of the canvas covered along one that does not."""

        def hold(at: int, size: float, room: int) -> int:
            if size <= room:
                return round((room - size) / 2)
            return round(min(max(at, room / 2 - size), room / 2))

        return replace(
            self,
            across=hold(self.across, self.columns * self.zoom, self.width),
            down=hold(self.down, self.rows * self.zoom, self.height),
        )
