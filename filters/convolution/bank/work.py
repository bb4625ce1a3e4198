"""Bank work: what every method of a bank needs to deliver its maps."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from filters.convolution.bank.padding import PaddedPixels

Floats = npt.NDArray[np.float32]
Tile = tuple[int, int, int, int]  # top, left, rows, columns of results


@dataclass(frozen=True, eq=False)
class BankWork:
    """Everything a method needs: padded input, checked settings, and where the result goes."""

    source: PaddedPixels
    weights: Floats  # (maps, depth of a group, rows, columns)
    groups: int
    stride: tuple[int, int]
    dilation: tuple[int, int]
    finish: Callable[[Floats, slice, Floats], None]  # adds bias, activates: sums, maps, target
    out: Floats  # (maps, rows, columns)

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

    def read(self, tile: Tile, depth: slice) -> Floats:
        """Return the planes under results (top, left, rows, columns)."""
        top, left, rows, columns = tile
        (sy, sx), (span_rows, span_columns) = self.stride, self.span
        return self.source.planes(
            top * sy,
            left * sx,
            (rows - 1) * sy + span_rows,
            (columns - 1) * sx + span_columns,
            depth,
        )

    def write(self, tile: Tile, maps: slice, sums: Floats) -> None:
        """Put finished sums (maps, rows, columns) of results (top, left, rows, columns)."""
        top, left, rows, columns = tile
        self.finish(sums, maps, self.out[maps, top : top + rows, left : left + columns])

    def finish_there(self, tile: Tile, maps: slice) -> None:
        """Finish sums that lie in `out` already."""
        top, left, rows, columns = tile
        sums = self.out[maps, top : top + rows, left : left + columns]
        self.finish(sums, maps, sums)


def tiles(rows: int, columns: int, height: int, width: int) -> Iterator[Tile]:
    """Cut results into tiles of at most height x width."""
    for top in range(0, rows, height):
        for left in range(0, columns, width):
            yield top, left, min(height, rows - top), min(width, columns - left)
