"""Bank work: what every method of a bank needs to deliver its maps."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Protocol

import numpy as np
import numpy.typing as npt

from filters.pixels.region import Region

Floats = npt.NDArray[np.float32]
Plane = npt.NDArray[np.uint16] | npt.NDArray[np.float32]
Kept = dict[object, list[Floats]]  # transforms of planes, by the tiles that they are of


class Planes(Protocol):
    """Planes of which a part at a time is read, each row dense."""

    @property
    def is_held(self) -> bool:
        """Whether parts are views of what is there, so that reading one costs nothing."""

    def planes(self, region: Region, depth: slice) -> Plane:
        """Return a part (depth, rows, columns)."""


@dataclass(frozen=True, eq=False)
class HeldPlanes:
    """Planes (depth, rows, columns) that are read as they lie, uint16 or float32."""

    pixels: Plane
    is_held = True

    def planes(self, region: Region, depth: slice) -> Plane:
        """Return a part (depth, rows, columns); a view."""
        return self.pixels[depth, *region.slices]


@dataclass(frozen=True, eq=False)
class BankWork:
    """Everything a method needs: its input, checked settings, and where the result goes.

    Parameters
    ----------
    source
        What is summed.
    weights
        (maps, depth of a group, rows, columns).
    groups, stride, dilation
        As of a `Bank`.
    finish
        Called with the sums of a tile's maps (maps, rows, columns), to put them where they go.
    out
        (maps, rows, columns) of results.
    has_room
        Whether sums may lie at their place in `out` before they are finished.
    unit
        Columns that are always in one tile: the channels of a pixel.
    kept
        Where the planes' transforms stay for other sums over the same planes.
    """

    source: Planes
    weights: Floats
    groups: int
    stride: tuple[int, int]
    dilation: tuple[int, int]
    finish: Callable[[Region, slice, Floats], None]
    out: Floats  # (maps, rows, columns)
    has_room: bool = True
    unit: int = 1
    kept: Kept | None = None

    @property
    def span(self) -> tuple[int, int]:
        """(rows, columns) that a dilated kernel covers."""
        (rows, columns), (dy, dx) = self.weights.shape[2:], self.dilation
        return (rows - 1) * dy + 1, (columns - 1) * dx + 1

    def group_slices(self) -> Iterator[tuple[slice, slice]]:
        """Return the maps and the input planes of each group."""
        maps, depth = self.weights.shape[0] // self.groups, self.weights.shape[1]
        for group in range(self.groups):
            yield (
                slice(group * maps, (group + 1) * maps),
                slice(group * depth, (group + 1) * depth),
            )

    @property
    def region(self) -> Region:
        """All results of a map."""
        return Region.of_shape(self.out.shape[1], self.out.shape[2])

    def read(self, tile: Region, depth: slice) -> Plane:
        """Return the planes under a tile of results."""
        (sy, sx), (rows, columns) = self.stride, self.span
        down, across = (tile.rows - 1) * sy, (tile.columns - 1) * sx
        under = Region(tile.top * sy, tile.left * sx, down + rows, across + columns)
        return self.source.planes(under, depth)

    def place(self, tile: Region, maps: slice) -> Floats:
        """Return where a tile's results (maps, rows, columns) go; a view of `out`."""
        return self.out[maps, *tile.slices]
