"""LayerTable: all layers in numbers: output, weights, what a value sees, jump and start."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QFontMetricsF, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from filters.network.network import parameters_of
from filters.network.words import layer_in_words
from ui.lab.network.state import NetworkState
from ui.lab.network.words import pair_text, shape_words
from ui.look.fonts import HINT, TEXT, font
from ui.look.language import said
from ui.look.tokens import GROUP, SPACE, tokens_of

ROW: Final = 20  # logical pixels
COLUMNS: Final = ("", "layer", "output", "weights", "sees", "jump", "starts at")
EDGES: Final = (0.0, 0.05, 0.38, 0.55, 0.67, 0.82, 0.89, 1.0)  # shares of the width
TEXTS: Final = 3  # columns of words; the others are numbers
LEFT: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
SENTENCES: Final = (
    "Sees: how many pixels of the photo one value is made of (the receptive field).\n"
    "Jump: how far the field goes from one value to the next (the product of the strides).\n"
    "Starts at: where the first field begins; below 0 it begins in the padding."
)


class LayerTable(QWidget):
    """What the command `shapes` prints; a click chooses a layer."""

    spoken_role = QAccessible.Role.StaticText

    def __init__(self, state: NetworkState) -> None:
        super().__init__()
        self._state = state
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAccessibleName("All layers in numbers")
        self.setToolTip(SENTENCES)
        state.changed.connect(self._follow)
        state.edited.connect(self.update)
        self._follow()

    def rows(self) -> list[tuple[str, ...]]:
        """Return the texts of each layer's row."""
        run = self._state.run
        if run is None:
            return []
        return [
            (
                str(number),
                ", ".join(map(said, layer_in_words(layer).split(", "))),
                shape_words(run.shapes[number]),
                str(parameters_of(layer)),
                f"{field.columns.size}×{field.rows.size} px",
                pair_text(field.rows.jump, field.columns.jump),
                pair_text(field.seen_by(0, 0).top, field.seen_by(0, 0).left),
            )
            for number, (layer, field) in enumerate(
                zip(run.network.layers, run.fields[1:], strict=True), start=1
            )
        ]

    def spoken_value(self) -> str:
        """Return all rows."""
        return "; ".join(", ".join(row) for row in self.rows())

    def sizeHint(self) -> QSize:
        return QSize(320, ROW * (len(self.rows()) + 1) + 8)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        number = int(event.position().y() // ROW)
        if 1 <= number <= len(self.rows()):
            self._state.choose(number)

    def _follow(self) -> None:
        self.setFixedHeight(self.sizeHint().height())
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = tokens_of(self.palette())
        painter = QPainter(self)
        painter.fillRect(self.rect(), tokens.colour("panel"))
        for line, texts in enumerate((map(said, COLUMNS), *self.rows())):
            top = float(ROW * line)
            is_chosen = line > 0 and line == self._state.layer
            if is_chosen:
                painter.fillRect(QRectF(0, top, self.width(), ROW), tokens.colour("selected"))
                painter.fillRect(QRectF(0, top, 3, ROW), tokens.colour("accent"))
            painter.setFont(font(TEXT if line else HINT, semibold=is_chosen))
            painter.setPen(tokens.colour("text" if line else "muted"))
            metrics = QFontMetricsF(painter.font())
            for index, text in enumerate(texts):
                cell = self._cell(index, top)
                shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, cell.width())
                painter.drawText(cell, LEFT if index < TEXTS else RIGHT, shown)
        painter.end()

    def _cell(self, index: int, top: float) -> QRectF:
        wide = self.width() - 2 * GROUP
        left, right = (GROUP + EDGES[n] * wide for n in (index, index + 1))
        return QRectF(left, top, right - left - (SPACE if index < TEXTS else 0), ROW)
