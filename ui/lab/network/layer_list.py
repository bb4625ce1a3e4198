"""LayerList: the layers one below the other; keys and mouse choose, move and remove them."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QAccessible,
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from filters.network.network import parameters_of
from ui.input.kept_keys import keeps_key
from ui.lab.network.state import NetworkState
from ui.lab.network.words import layer_name, shape_words
from ui.look.fonts import HINT, TEXT, font
from ui.look.icons import drawn
from ui.look.language import said
from ui.look.phrase import phrase
from ui.look.tokens import Tokens, tokens_of

ROW: Final = 40  # logical pixels
NUMBER: Final = 26
ICON: Final = 16
KEYS: Final = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Delete, Qt.Key.Key_Home, Qt.Key.Key_End)
LEFT: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class LayerList(QWidget):
    """Up, Down, Home, End choose; with Alt they move the layer; Delete removes it."""

    spoken_role = QAccessible.Role.List

    def __init__(self, state: NetworkState) -> None:
        super().__init__()
        self._state = state
        self._dragged = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAccessibleName("Layers")
        self.setToolTip("Drag a layer, or Alt with the arrows, to move it; Delete removes it")
        state.changed.connect(self._follow)
        state.edited.connect(self._follow)
        self._follow()

    def sizeHint(self) -> QSize:
        return QSize(240, ROW * len(self._state.draft.entries))

    def row(self, number: int) -> QRectF:
        """Return where a layer's row lies."""
        return QRectF(0, ROW * (number - 1), self.width(), ROW)

    def texts(self, number: int) -> tuple[str, str, str]:
        """Return a layer's name, shape and number of weights; empty until they are known."""
        run = self._state.run
        if run is None or run.draft != self._state.draft:
            return self._state.draft.entries[number - 1]["kind"].capitalize(), "", ""
        layer = run.network.layers[number - 1]
        return layer_name(layer), shape_words(run.shapes[number]), f"{parameters_of(layer)}"

    def spoken_value(self) -> str:
        """Return the chosen layer in words."""
        number = self._state.number
        return (
            phrase(
                "Layer {number}: {names}",
                number=number,
                names=", ".join(map(said, filter(None, self.texts(number)))),
            )
            if number
            else said("The photo")
        )

    # input

    def event(self, event: QEvent) -> bool:
        return keeps_key(event, KEYS) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        state, last = self._state, len(self._state.draft.entries)
        moves = {
            Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Home: -last, Qt.Key.Key_End: last
        }  # fmt: skip
        key = Qt.Key(event.key())
        if key in moves and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            state.move(max(-1, min(1, moves[key])))
        elif key in moves:
            state.choose(min(max(state.number + moves[key], 1), last))
        elif key == Qt.Key.Key_Delete:
            state.remove()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        number = self._at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and number:
            self._dragged = True
            self._state.choose(number)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        number = self._at(event.position())
        if self._dragged and number and number != self._state.number:
            self._state.move(1 if number > self._state.number else -1)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._dragged = False

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.update()

    def _at(self, point: QPointF) -> int:
        number = int(point.y() // ROW) + 1
        return number if 1 <= number <= len(self._state.draft.entries) else 0

    def _follow(self) -> None:
        self.setFixedHeight(self.sizeHint().height())
        self.setAccessibleDescription(self.spoken_value())
        self.update()

    # drawing

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = tokens_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number in range(1, len(self._state.draft.entries) + 1):
            self._paint(painter, tokens, number)
        painter.end()

    def _paint(self, painter: QPainter, tokens: Tokens, number: int) -> None:
        row, is_chosen = self.row(number), number == self._state.number
        if is_chosen:
            painter.fillRect(row, tokens.colour("selected"))
            painter.fillRect(QRectF(0, row.top(), 3, ROW), tokens.colour("accent"))
            if self.hasFocus():
                painter.setPen(QPen(tokens.colour("accent"), 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)  # else with that of the row above
                painter.drawRoundedRect(row.adjusted(1, 1, -1, -1), 3, 3)
        handle = drawn("handle", tokens.muted, round(ICON * self.devicePixelRatioF()))
        spot = QRectF(6, row.top() + (ROW - ICON) / 2, ICON, ICON)
        painter.drawPixmap(spot, handle, QRectF(handle.rect()))
        box = QRectF(28, row.top() + (ROW - NUMBER) / 2, NUMBER, NUMBER)
        painter.setPen(QPen(tokens.colour("hair"), 1))
        painter.setBrush(tokens.colour("field"))
        painter.drawRoundedRect(box, 3, 3)
        painter.setFont(font(TEXT, semibold=True))
        painter.setPen(tokens.colour("text"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(number))
        name, shape, weights = self.texts(number)
        name = said(name)
        words = QRectF(box.right() + 8, row.top() + 4, row.width() - box.right() - 20, 16)
        painter.setFont(font(HINT))
        painter.setPen(tokens.colour("muted"))
        painter.drawText(words.translated(0, 16), LEFT, shape)
        painter.drawText(words.translated(0, 8), RIGHT, weights)
        room = words.width() - QFontMetricsF(painter.font()).horizontalAdvance(weights) - 8
        painter.setFont(font(TEXT, semibold=is_chosen))
        painter.setPen(tokens.colour("text"))
        metrics = QFontMetricsF(painter.font())
        painter.drawText(words, LEFT, metrics.elidedText(name, Qt.TextElideMode.ElideRight, room))
