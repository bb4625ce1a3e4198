"""GridScrollBars: thin bars at the right and lower end of a grid that shows a part of its cells."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QScrollBar, QWidget

from ui.kernel.grid.geometry import BAR
from ui.kernel.grid.view import GridView


class GridScrollBars:
    """Follows a view, and pans it; each bar is there while there is something to scroll to."""

    def __init__(self, view: GridView, grid: QWidget) -> None:
        self._view = view
        self.across = QScrollBar(Qt.Orientation.Horizontal, grid)
        self.down = QScrollBar(Qt.Orientation.Vertical, grid)
        for bar in (self.across, self.down):
            bar.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            bar.hide()
            bar.valueChanged.connect(self._pan)
        view.changed.connect(self.refresh)

    def refresh(self) -> None:
        """Lie where there is room for them, and show what part is seen."""
        geometry = self._view.geometry
        room, area, (wide, tall) = geometry.room, geometry.area, geometry.overflow
        left, top = round(room.left()), round(room.top())
        width, height = round(room.width()), round(room.height())
        self.across.setGeometry(left, top + height, width, BAR)
        self.down.setGeometry(left + width, top, BAR, height)
        for bar, shown, part, whole, before in (
            (self.across, wide, width, area.width(), room.left() - area.left()),
            (self.down, tall, height, area.height(), room.top() - area.top()),
        ):
            with QSignalBlocker(bar):
                bar.setRange(0, max(0, round(whole - part)))
                bar.setPageStep(max(1, part))
                bar.setSingleStep(max(1, round(geometry.cell_size[1])))
                bar.setValue(round(before))
            bar.setVisible(shown)

    def _pan(self) -> None:
        geometry = self._view.geometry
        room, area, (wide, tall) = geometry.room, geometry.area, geometry.overflow
        across = room.left() - area.left() - self.across.value() if wide else 0.0
        down = room.top() - area.top() - self.down.value() if tall else 0.0
        self._view.look_at(geometry.panned(across, down))
