"""FocusRing: shows that a widget which fills its place has the focus, where keys gave it that."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from ui.look.tokens import tokens_of

WIDE: Final = 2.0  # logical pixels
REASON = Qt.FocusReason
BY_KEYS: Final = (REASON.TabFocusReason, REASON.BacktabFocusReason, REASON.ShortcutFocusReason)


class FocusRing(QWidget):
    """Lies over the edge of a widget; after a click there is none, as it would lie on the photo."""

    def __init__(self, around: QWidget) -> None:
        super().__init__(around)
        self._around = around
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        around.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QFocusEvent):
            is_wanted = event.gotFocus() and event.reason() in BY_KEYS
            self.setGeometry(self._around.rect())
            self.raise_()
            self.setVisible(is_wanted)
        elif event.type() == QEvent.Type.Resize:
            self.setGeometry(self._around.rect())
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(QPen(tokens_of(self.palette()).colour("accent"), WIDE))
        inside = QRectF(self.rect()).adjusted(WIDE / 2, WIDE / 2, -WIDE / 2, -WIDE / 2)
        painter.drawRect(inside)
        painter.end()
