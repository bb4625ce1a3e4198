"""What can be done with the selected cells of a kernel grid, as commands."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Final

from ui.command.command import Command, Scope
from ui.kernel.grid.edits import GridEdits
from ui.kernel.grid.geometry import SMALLEST_TEXT, Cell, GridGeometry
from ui.kernel.grid.selection import Selection
from ui.kernel.grid.state import GridState
from ui.kernel.grid.view import GridView

SCOPE: Final[Scope] = "grid"
MENU: Final = "Grid"
Act = Callable[[str], object]


@dataclass(frozen=True)
class GridAction:
    """One line of the grid's menu: its name, words, section and keys."""

    name: str
    title: str
    description: str
    section: str
    keys: tuple[str, ...] = ()

    def command(self, act: Act, is_enabled: Callable[[], bool]) -> Command:
        """Return the command that does it by `act`."""
        return Command(
            f"{SCOPE}.{self.name}",
            self.title,
            self.description,
            (MENU, self.section),
            partial(act, self.name),
            self.keys,
            scope=SCOPE,
            is_enabled=is_enabled,
            full_title=f"{self.title} (kernel grid)",
        )


ACTIONS: Final = (
    GridAction("edit", "Type a weight or formula", "Edit the selected cell", "cells",
               ("Shift+F2",)),
    GridAction("clear", "Set to 0", "Set the selected cells to 0", "cells", ("Del", "Backspace")),
    GridAction("hole", "Make a hole", "Leave the selected taps out", "cells", ("H", "Shift+H")),
    GridAction("origin", "Move the origin here", "Put the origin on the selected cell", "cells",
               ("O", "Shift+O")),
    GridAction("copy", "Copy", "Copy the selected weights as a table", "clipboard", ("Ctrl+C",)),
    GridAction("cut", "Cut", "Copy the selected weights and set them to 0", "clipboard",
               ("Ctrl+X",)),
    GridAction("paste", "Paste weights", "Put the clipboard's numbers here", "clipboard",
               ("Ctrl+V",)),
    GridAction("select_all", "Select all", "Select every cell", "clipboard", ("Ctrl+A",)),
    GridAction("brush", "Paint with a brush", "Paint weights with the mouse", "look",
               ("B", "Shift+B")),
    GridAction("thinner", "Thinner brush", "Make the brush one cell narrower", "look", ("[",)),
    GridAction("wider", "Wider brush", "Make the brush one cell wider", "look", ("]",)),
    GridAction("numbers", "Zoom to the numbers",
               "Zoom until the numbers can be read, as Ctrl and the wheel do", "look"),
    GridAction("fit", "Fit all cells", "Show the whole kernel", "look"),
    GridAction("range", "Reset the range of the colours",
               "Give the largest weights the full colours, as before the legend was dragged",
               "look"),
)  # fmt: skip


def grid_commands(act: Act, is_enabled: Callable[[], bool] = lambda: True) -> tuple[Command, ...]:
    """Return a command for each action.

    Parameters
    ----------
    act
        Called with the action's name.
    is_enabled
        Whether there is a grid.
    """
    return tuple(action.command(act, is_enabled) for action in ACTIONS)


def grid_handlers(
    state: GridState, view: GridView, edits: GridEdits
) -> Mapping[str, Callable[[], object]]:
    """Return what each action does to a grid, by name; each is a history entry of its own."""

    def changed(do: Callable[[], object]) -> Callable[[], None]:
        def run() -> None:
            state.end_typing()
            do()

        return run

    handlers: Mapping[str, Callable[[], object]] = {
        "edit": edits.edit_cell,
        "clear": changed(lambda: edits.fill(0.0, "Clear cells")),
        "hole": changed(lambda: edits.fill(math.nan, "Make a hole")),
        "origin": changed(edits.move_origin),
        "copy": edits.copy,
        "cut": changed(edits.cut),
        "paste": edits.paste,
        "select_all": lambda: state.select(Selection.everything(state.kernel.shape)),
        "brush": state.brush_wanted.emit,
        "thinner": lambda: state.brush_resized.emit(-1),
        "wider": lambda: state.brush_resized.emit(1),
        "numbers": lambda: view.look_at(_numbers(view.geometry, state.current)),
        "fit": lambda: view.look_at(_fitted(view.geometry)),
        "range": lambda: state.set_full_colour(0.0),
    }
    return {name: partial(_once, state, do) for name, do in handlers.items()}


def _once(state: GridState, do: Callable[[], object]) -> None:
    state.begin_entry()
    do()


def _numbers(geometry: GridGeometry, current: Cell) -> GridGeometry:
    """Zoom about the current cell until its number can be read."""
    factor = 1.5 * SMALLEST_TEXT / min(geometry.cell_size)
    zoomed = geometry.zoomed(max(1.0, factor), geometry.cell_rect(*current).center())
    return zoomed.showing(*current)


def _fitted(geometry: GridGeometry) -> GridGeometry:
    return geometry.zoomed(1e-9, geometry.room.center())
