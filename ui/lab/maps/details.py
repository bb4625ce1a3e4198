"""MapDetails: figures of the chosen map, and what can be made of it."""

from __future__ import annotations

from typing import Final

import numpy as np
from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QColor, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from editor.networks.gallery import Gallery
from editor.networks.map_colours import coloured
from editor.networks.map_step import why_no_step
from filters.network.combine import COMBINATIONS
from filters.registry import Registry
from ui.lab.maps.state import MapsState
from ui.lab.maps.weights import MapWeights
from ui.lab.pictures import picture
from ui.look.colour_bar import short_number
from ui.look.language import said
from ui.look.number_text import figure, number_text
from ui.look.panel_head import PanelHead
from ui.look.phrase import phrase
from ui.look.tokens import EDGE, SPACE, tokens_of

KERNEL: Final = 64  # logical pixels
FIGURES: Final = ("Range", "Mean square", "Nearest map", "Weights")


class KernelPicture(QWidget):
    """A map's weights in signed colours, plane beside plane."""

    spoken_role = QAccessible.Role.Graphic

    def __init__(self) -> None:
        super().__init__()
        self._planes: np.ndarray[tuple[int, ...], np.dtype[np.float32]] | None = None
        self.setFixedHeight(KERNEL)
        self.setAccessibleName("The map's kernel")

    def show_planes(self, planes: np.ndarray[tuple[int, ...], np.dtype[np.float32]] | None) -> None:
        """Show weights (depth, rows, columns); none for a map that is combined."""
        self._planes = planes
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(3 * KERNEL + 2 * SPACE, KERNEL)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._planes is None:
            return
        tokens = tokens_of(self.palette())
        painter = QPainter(self)
        limit = float(np.abs(self._planes).max()) or 1.0
        for number, plane in enumerate(self._planes):
            rows, columns = plane.shape
            cell = max(1, KERNEL // max(rows, columns))
            shown: QImage = picture(coloured(plane, limit, tokens.signed))
            at = QPoint(number * (KERNEL + SPACE), 0)
            shown = shown.scaled(columns * cell, rows * cell)
            painter.drawImage(at, shown)
            painter.setPen(QColor(tokens.hair))
            painter.drawRect(at.x(), at.y(), shown.width() - 1, shown.height() - 1)
        painter.end()


class MapDetails(QWidget):
    """Under the maps."""

    step_wanted = Signal()
    combine_wanted = Signal(str)
    export_wanted = Signal()

    def __init__(self, state: MapsState, registry: Registry) -> None:
        super().__init__()
        self._state, self._registry = state, registry
        self.head = PanelHead("Map 1", figure_right=True)
        self.step_button = QPushButton("Use as step")
        self.step_button.setProperty("primary", True)
        self.combine_button, self.export_button = QPushButton("Combine"), QPushButton("Export…")
        self.export_button.setToolTip("All maps: pages of a float TIFF, an array, or a PNG sheet")
        self.kernel, self.weights = KernelPicture(), MapWeights(state)
        self.edit_button = QPushButton("Edit weights")
        self.edit_button.setCheckable(True)
        self.edit_button.setToolTip("Draw over the map's kernel; the bank is another one then")
        self.figures = {name: QLabel() for name in FIGURES}
        self._menu = QMenu(self)
        for how in COMBINATIONS:
            action = self._menu.addAction(how.capitalize())
            action.triggered.connect(lambda _=False, how=how: self.combine_wanted.emit(how))
        self.combine_button.setMenu(self._menu)
        self._lay_out()
        self.step_button.clicked.connect(self.step_wanted)
        self.export_button.clicked.connect(self.export_wanted)
        self.edit_button.toggled.connect(lambda _: self._show_editor())
        state.changed.connect(self._follow)
        state.chosen.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        gallery, number = self._state.gallery, self._state.map
        is_there = gallery is not None and number < len(gallery.maps)
        for button in (self.step_button, self.combine_button, self.export_button):
            button.setEnabled(is_there)
        self._say_marked()
        if gallery is None or not is_there:
            return
        self.head.title.setText(phrase("Map {number}", number=number + 1))
        self.head.figure.setText(gallery.labels[number])
        why = why_no_step(gallery, number, self._registry)
        self.step_button.setEnabled(not why)
        self.step_button.setToolTip(
            phrase("It can't be a step: {why!t}", why=why)
            if why
            else said("Add its kernel as a step, laid on grey")
        )
        own = number < gallery.wanted
        self.kernel.show_planes(gallery.source.bank.weights[number] if own else None)
        self.edit_button.setEnabled(own)
        self._show_editor()
        for name, text in zip(FIGURES, _figures(gallery, number), strict=True):
            self.figures[name].setText(text)

    def _show_editor(self) -> None:
        gallery, number = self._state.gallery, self._state.map
        own = gallery is not None and number < gallery.wanted
        edits = own and self.edit_button.isChecked()
        self.weights.setVisible(edits)
        self.kernel.setVisible(not edits)

    def _say_marked(self) -> None:
        gallery = self._state.gallery
        count = sum(1 for n in self._state.marked if gallery is not None and n < gallery.wanted)
        if count < 2:
            tip = said(
                "Take all maps together; mark some by Ctrl and a click, or Space, to take those"
            )
        else:
            tip = phrase("Take the {count} marked maps together", count=count)
        self.combine_button.setToolTip(tip)
        self.combine_button.setText(
            said("Combine") if count < 2 else phrase("Combine {count}", count=count)
        )

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE)
        for button in (self.step_button, self.combine_button):
            buttons.addWidget(button)
        buttons.addStretch()
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE)
        grid.setVerticalSpacing(4)
        for place, (name, value) in enumerate(self.figures.items()):
            row, column = divmod(place, 2)
            label = QLabel(name)
            label.setProperty("hint", True)
            grid.addWidget(label, row, 2 * column)
            grid.addWidget(value, row, 2 * column + 1, Qt.AlignmentFlag.AlignLeft)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)
        inside = QVBoxLayout()
        inside.setContentsMargins(EDGE, 4, EDGE, EDGE)
        inside.setSpacing(SPACE)
        inside.addLayout(buttons)
        inside.addLayout(grid)
        below = QHBoxLayout()
        below.setSpacing(SPACE)
        for button in (self.edit_button, self.export_button):
            below.addWidget(button)
        below.addStretch()
        for widget in (self.kernel, self.weights):
            inside.addWidget(widget)
        inside.addLayout(below)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.head)
        whole.addLayout(inside)


def _figures(gallery: Gallery, number: int) -> tuple[str, ...]:
    figures = gallery.figures[number]
    near = gallery.nearest(number)
    nearest = said("none") if near is None else f"{near[0] + 1}, r {number_text(near[1], 2)}"
    own = number < gallery.wanted
    weights = str(gallery.source.bank.weights[number].size) if own else said("none")
    return (
        f"{_end(figures.least, figures.limit)} … {_end(figures.most, figures.limit)}",
        figure(figures.energy, ".2g"),
        nearest,
        weights,
    )


def _end(value: float, limit: float) -> str:
    """Write an end of a range in two digits; what is nothing beside the range is 0."""
    return short_number(value) if abs(value) > limit / 1000 else "0"
