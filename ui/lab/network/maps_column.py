"""MapsColumn: the maps of every layer, small, one group below the other."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QAccessible,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from filters.network.network import MOST_LAYERS
from ui.input.kept_keys import keeps_key
from ui.lab.network.state import NetworkState
from ui.lab.network.words import figures_words
from ui.look.phrase import phrase
from ui.look.section import Section
from ui.look.tokens import EDGE, GAP, tokens_of

ACROSS: Final = 6  # maps in a row
CELL: Final = 46  # logical pixels
MOST: Final = 240  # maps that are drawn of one layer
MOVES: Final = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -ACROSS,
    Qt.Key.Key_Down: ACROSS,
}
KEYS: Final = (*MOVES, Qt.Key.Key_Home, Qt.Key.Key_End)


class LayerMaps(QWidget):
    """One layer's maps, each in its own range; a click or the arrows choose one."""

    spoken_role = QAccessible.Role.List

    def __init__(self, state: NetworkState, number: int) -> None:
        super().__init__()
        self._state, self._number = state, number
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(phrase("Maps of layer {number}", number=number))
        self.setToolTip("Click a map to see it large, and what its values see")

    @property
    def count(self) -> int:
        """How many maps are drawn."""
        run = self._state.run
        there = run is not None and self._number < len(run.shapes)
        return min(MOST, run.shapes[self._number][0]) if run is not None and there else 0

    def cell(self, index: int) -> QRectF:
        """Return where a map is drawn."""
        row, column = divmod(index, ACROSS)
        step = CELL + GAP
        return QRectF(EDGE + column * step, GAP + row * step, CELL, CELL)

    def follow(self) -> None:
        """Take the newest run."""
        rows = -(-self.count // ACROSS)
        self.setFixedHeight(rows * (CELL + GAP) + 2 * GAP)
        self.update()

    def spoken_value(self) -> str:
        """Return which map is chosen."""
        is_own = self._state.layer == self._number
        return (
            phrase("Map {number} of {count}", number=self._state.map_index + 1, count=self.count)
            if is_own
            else ""
        )

    def event(self, event: QEvent) -> bool:
        return keeps_key(event, KEYS) or super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self._at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and index is not None:
            self._state.choose(self._number, index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key not in KEYS or not self.count:
            super().keyPressEvent(event)
            return
        is_own = self._state.layer == self._number
        if key in MOVES:
            wanted = self._state.map_index + MOVES[key] if is_own else 0
        else:
            wanted = 0 if key == Qt.Key.Key_Home else self.count - 1
        if 0 <= wanted < self.count:
            self._state.choose(self._number, wanted)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.update()

    def _at(self, point: QPointF) -> int | None:
        return next((i for i in range(self.count) if self.cell(i).contains(point)), None)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = tokens_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for index in range(self.count):
            cell = self.cell(index)
            if not event.rect().toRectF().intersects(cell):
                continue
            small = self._state.picture(self._number, index)
            ratio = small.width() / small.height()
            width, height = min(CELL, CELL * ratio), min(CELL, CELL / ratio)
            painter.fillRect(cell, tokens.colour("field"))
            left, top = cell.left() + (CELL - width) / 2, cell.top() + (CELL - height) / 2
            painter.drawImage(QRectF(left, top, width, height), small)
            if (self._number, index) == (self._state.layer, self._state.map_index):
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                painter.setPen(QPen(tokens.colour("accent"), 2.5 if self.hasFocus() else 1.5))
                painter.drawRoundedRect(cell.adjusted(-1, -1, 1, 1), 2, 2)
                painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.end()


class MapsColumn(QScrollArea):
    """A foldable group for each layer."""

    def __init__(self, state: NetworkState) -> None:
        super().__init__()
        self._state = state
        self.layers = [LayerMaps(state, number) for number in range(1, MOST_LAYERS + 1)]
        self.sections = [
            Section(phrase("Layer {n}", n=n), one) for n, one in enumerate(self.layers, start=1)
        ]
        self._inside = inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for section in self.sections:
            column.addWidget(section)
        column.addStretch()
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        state.changed.connect(self._follow)
        state.edited.connect(self._show_chosen)
        self._follow()

    def _follow(self) -> None:
        run = self._state.run
        for number, (section, maps) in enumerate(
            zip(self.sections, self.layers, strict=True), start=1
        ):
            is_there = run is not None and number < len(run.shapes)
            section.setVisible(is_there)
            if run is not None and is_there:
                section.header.set_summary(figures_words(run, number))
            maps.follow()

    def _show_chosen(self) -> None:
        for maps in self.layers:
            maps.update()
        number = self._state.layer
        if number and self.layers[number - 1].count:
            maps = self.layers[number - 1]
            middle = maps.mapTo(self._inside, maps.cell(self._state.map_index).center().toPoint())
            self.ensureVisible(middle.x(), middle.y(), 0, CELL)
