"""The kernel grid's own menu: what its keys do, for those who look for it."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtWidgets import QMenu, QWidget

from ui.kernel.grid.edits import GridEdits
from ui.kernel.grid.geometry import SMALLEST_TEXT, GridGeometry
from ui.kernel.grid.selection import Selection
from ui.kernel.grid.state import GridState
from ui.look.icons import icon


@dataclass(frozen=True)
class MenuEntry:
    """One line of the menu.

    Parameters
    ----------
    shortcut
        The key that does the same in the grid, as it is shown; empty where none does.
    icon
        Name of the icon beside the title; empty for none.
    """

    title: str
    shortcut: str
    handler: Callable[[], None]
    icon: str = ""


def grid_entries(state: GridState, edits: GridEdits) -> tuple[tuple[MenuEntry, ...], ...]:
    """Return what can be done to the selected cells, in groups; each is a history entry."""

    def entry(title: str, shortcut: str, do: Callable[[], object]) -> MenuEntry:
        return MenuEntry(title, shortcut, partial(_once, state, do))

    def everything() -> Selection:
        return Selection.everything(state.kernel.shape)

    return (
        (
            entry("Type a weight or formula", "F2", edits.edit_cell),
            entry("Set to 0", "Del", lambda: edits.fill(0.0, "Clear cells")),
            entry("Make a hole", "H", lambda: edits.fill(math.nan, "Make a hole")),
            entry("Move the origin here", "O", edits.move_origin),
        ),
        (
            entry("Copy", "Ctrl+C", edits.copy),
            entry("Cut", "Ctrl+X", edits.cut),
            entry("Paste weights", "Ctrl+V", edits.paste),
            entry("Select all", "Ctrl+A", lambda: state.select(everything())),
        ),
        (
            entry("Paint with a brush", "B", state.brush_wanted.emit),
            entry("Zoom to the numbers", "Ctrl+wheel", lambda: state.look_at(_numbers(state))),
            entry("Fit all cells", "", lambda: state.look_at(_fitted(state.geometry))),
        ),
    )


def grid_menu(groups: tuple[tuple[MenuEntry, ...], ...], parent: QWidget) -> QMenu:
    """Make the menu; the keys beside the titles work in the grid."""
    menu = QMenu(parent)
    for number, group in enumerate(groups):
        if number:
            menu.addSeparator()
        for entry in group:
            text = f"{entry.title}\t{entry.shortcut}" if entry.shortcut else entry.title
            action = menu.addAction(text)
            if entry.icon:
                action.setIcon(icon(entry.icon))
            action.triggered.connect(lambda _=False, do=entry.handler: do())
    return menu


def _once(state: GridState, do: Callable[[], object]) -> None:
    state.begin_entry()
    do()


def _numbers(state: GridState) -> GridGeometry:
    """Zoom about the current cell until its number can be read."""
    geometry = state.geometry
    factor = 1.5 * SMALLEST_TEXT / min(geometry.cell_size)
    zoomed = geometry.zoomed(max(1.0, factor), geometry.cell_rect(*state.current).center())
    return zoomed.showing(*state.current)


def _fitted(geometry: GridGeometry) -> GridGeometry:
    return geometry.zoomed(1e-9, geometry.room.center())
