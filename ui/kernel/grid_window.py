"""GridWindow: the kernel being edited in a window of its own, as large as the screen has room."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.command.registry import CommandRegistry
from ui.kernel.grid.geometry import BENCH
from ui.kernel.grid.grid import KernelGrid
from ui.kernel.grid.state import GridState
from ui.kernel.value_bar import ValueBar
from ui.look.colour_bar import ColourBar
from ui.look.language import word_widgets
from ui.look.phrase import phrase
from ui.look.tokens import EDGE, SPACE

ROOM: Final = QSize(31 * 30 + 21, 25 * 26 + 22)  # logical pixels of the grid at the most, at first


class GridWindow(QWidget):
    """Value bar, grid and legend over the state that the bench's own grid shows.

    It is a tool of the window that the bench is in: it stays over it, and that window's shortcuts
    work in it. What is selected, typed and painted is the same in both.

    Parameters
    ----------
    state
        The grid's.
    parent
        With which it goes.
    """

    def __init__(self, state: GridState, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Tool)
        self._state = state
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.grid = KernelGrid(state=state, fills=True)
        self.grid.set_frame(BENCH)
        self.values = ValueBar(state, self.grid.edits)
        self.legend = ColourBar()
        self.legend.limit_chosen.connect(state.set_full_colour)
        foot = QHBoxLayout()
        foot.addStretch()
        foot.addWidget(self.legend)
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, EDGE, EDGE, SPACE)
        column.setSpacing(SPACE)
        column.addWidget(self.values)
        column.addWidget(self.grid, 1)
        column.addLayout(foot)
        for signal in (state.changed, state.cells_changed, state.reshaped):
            signal.connect(self._follow)
        word_widgets(self)
        self._follow()
        self._fit()

    def set_commands(self, registry: CommandRegistry) -> None:
        """Take the grid's menu and keys from the window's commands."""
        self.grid.set_commands(registry)

    def _follow(self, *_: object) -> None:
        rows, columns = self._state.kernel.shape
        self.setWindowTitle(phrase("Kernel, {rows} × {columns}", rows=rows, columns=columns))
        self.legend.set_limit(self._state.full_colour)

    def _fit(self) -> None:
        """Be as large as the kernel wants, within the screen."""
        rows, columns = self._state.kernel.shape
        room = self.screen().availableSize() * 0.85
        width = min(max(columns * 30 + 21, 15 * 30 + 21), ROOM.width(), room.width() - 2 * EDGE)
        height = min(max(rows * 26, 10 * 26) + 22, ROOM.height(), room.height() - 100)
        self.resize(int(width) + 2 * EDGE, int(height) + 24 + 24 + EDGE + 3 * SPACE)
