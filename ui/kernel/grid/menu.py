"""The kernel grid's own menu: what its keys do, for those who look for it."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu

from ui.kernel.grid.geometry import SMALLEST_TEXT, GridGeometry
from ui.kernel.grid.selection import Selection

if TYPE_CHECKING:
    from ui.kernel.grid.grid import KernelGrid


def grid_menu(grid: KernelGrid) -> QMenu:
    """Make the menu for the selected cells; the keys beside the words work in the grid."""
    menu = QMenu(grid)
    entries: tuple[tuple[str, str, Callable[[], object]] | None, ...] = (
        ("Type a weight or formula", "F2", grid.edit_cell),
        ("Set to 0", "Del", lambda: grid.edits.fill(0.0, "Clear cells")),
        ("Make a hole", "H", lambda: grid.edits.fill(math.nan, "Make a hole")),
        ("Move the origin here", "O", grid.edits.move_origin),
        None,
        ("Copy", "Ctrl+C", grid.edits.copy),
        ("Cut", "Ctrl+X", grid.edits.cut),
        ("Paste weights", "Ctrl+V", grid.edits.paste),
        ("Select all", "Ctrl+A", lambda: grid.select(Selection.everything(grid.kernel().shape))),
        None,
        ("Paint with a brush", "B", grid.brush_wanted.emit),
        ("Zoom to the numbers", "Ctrl+wheel", lambda: grid.look_at(_numbers(grid))),
        ("Fit all cells", "", lambda: grid.look_at(_fitted(grid))),
    )
    for entry in entries:
        if entry is None:
            menu.addSeparator()
            continue
        words, key, do = entry
        action = menu.addAction(f"{words}\t{key}" if key else words)
        action.triggered.connect(lambda _=False, do=do: _once(grid, do))
    return menu


def _once(grid: KernelGrid, do: Callable[[], object]) -> None:
    grid.begin_entry()
    do()


def _numbers(grid: KernelGrid) -> GridGeometry:
    """Zoom about the current cell until its number can be read."""
    geometry = grid.geometry_
    factor = 1.5 * SMALLEST_TEXT / min(geometry.cell_size)
    zoomed = geometry.zoomed(max(1.0, factor), grid.cell_rect(*grid.current).center())
    return zoomed.showing(*grid.current)


def _fitted(grid: KernelGrid) -> GridGeometry:
    return grid.geometry_.zoomed(1e-9, grid.geometry_.room.center())
