"""ColourBar: what signed colours mean, with ends to drag: the values that have the full colours."""

from __future__ import annotations

from typing import Final

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QFontMetricsF,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from editor.render.heat import HeatTable
from ui.look.fonts import HINT, font
from ui.look.number_text import bare, localized
from ui.look.tokens import tokens_of

BAR: Final = QSize(96, 8)  # logical pixels
SIDE: Final = 40  # of the numbers at its ends
HEIGHT: Final = 24
DOUBLING: Final = 48.0  # logical pixels of a drag that doubles the range
KEY_STEP: Final = 2**0.25  # an arrow key's factor


def short_number(value: float) -> str:
    """Write an end of the range in two or three digits, without a leading zero: .24, −1.5, 12."""
    text = f"{value:.2g}" if abs(value) < 100 else f"{value:.3g}"
    return localized(bare(text)).replace("-", "−")


class ColourBar(QWidget):
    """The colours from -limit to limit. Dragging an end outwards makes the range wider.

    The arrow keys do so too, with the focus; a double click, or Home, has the range follow what
    is shown again.

    With `is_signed` the upper end has a plus, as differences have.
    """

    spoken_role = QAccessible.Role.Slider

    limit_chosen = Signal(float)  # the magnitude of the full colours; 0 to follow what is shown

    def __init__(
        self,
        table: HeatTable | None = None,
        is_signed: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._table, self._plus = table, "+" if is_signed else ""
        self._limit = 1.0
        self._drag: tuple[float, float, float] | None = None  # where from, limit, outwards
        self.setFixedSize(BAR.width() + 2 * SIDE, HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.SizeHorCursor)
        self.setAccessibleName("Range of the colours")
        self.setToolTip("Drag an end to change the range of the colours; double click resets it")

    @property
    def limit(self) -> float:
        """The magnitude of the full colours."""
        return self._limit

    @property
    def texts(self) -> tuple[str, str]:
        """What stands at the ends."""
        return short_number(-self._limit), f"{self._plus}{short_number(self._limit)}"

    def spoken_value(self) -> str:
        """Return the ends."""
        return " to ".join(self.texts)

    def set_limit(self, limit: float) -> None:
        """Show a range; nothing is signalled."""
        if limit != self._limit:
            self._limit = limit
            self.setAccessibleDescription(" to ".join(self.texts))
            self.update()

    # input

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            x = event.position().x()
            self._drag = x, self._limit, 1.0 if x > self.width() / 2 else -1.0

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._drag is not None:
            begun, limit, outwards = self._drag
            by = (event.position().x() - begun) * outwards
            self._choose(limit * 2 ** (by / DOUBLING))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._drag = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._drag = None
        self.limit_chosen.emit(0.0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Right | Qt.Key.Key_Up:
                self._choose(self._limit * KEY_STEP)
            case Qt.Key.Key_Left | Qt.Key.Key_Down:
                self._choose(self._limit / KEY_STEP)
            case Qt.Key.Key_Home:
                self.limit_chosen.emit(0.0)
            case _:
                super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self.update()

    def _choose(self, limit: float) -> None:
        limit = min(max(float(f"{limit:.3g}"), 1e-9), 1e9)
        self.set_limit(limit)
        self.limit_chosen.emit(limit)

    # drawing

    @property
    def bar_rect(self) -> QRectF:
        """Where the colours are."""
        return QRectF(SIDE, (self.height() - BAR.height()) / 2, BAR.width(), BAR.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = tokens_of(self.palette())
        table = self._table or HeatTable.between(tokens.signed)
        rgb = np.ascontiguousarray(table.colours(np.linspace(-1, 1, BAR.width())[None], 1.0))
        picture = QImage(rgb.data, BAR.width(), 1, 3 * BAR.width(), QImage.Format.Format_RGB888)
        painter = QPainter(self)
        painter.drawImage(self.bar_rect, picture)
        painter.setFont(font(HINT))
        painter.setPen(tokens.colour("muted"))
        middle = QFontMetricsF(painter.font()).height()
        y = (self.height() - middle) / 2
        left, right = self.texts
        side = Qt.AlignmentFlag.AlignRight
        painter.drawText(QRectF(0, y, SIDE - 8, middle), side, left)
        painter.drawText(QRectF(SIDE + BAR.width() + 8, y, SIDE - 8, middle), right)
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(tokens.colour("accent"), 2))
            painter.drawRoundedRect(self.bar_rect.adjusted(-3, -3, 3, 3), 3, 3)
        for x in (self.bar_rect.left(), self.bar_rect.right()):  # grips
            painter.setPen(QPen(tokens.colour("muted"), 1))
            at = self.bar_rect
            painter.drawLine(QPointF(round(x), at.top() - 1), QPointF(round(x), at.bottom() + 1))
