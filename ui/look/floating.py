"""FloatingPanel: a panel that floats over another widget, with a painted shadow."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from ui.look.tokens import Tokens, tokens_of

SHADOW: Final = 8  # how far it reaches, logical pixels
APART: Final = 16  # from the edge that it floats at


def paint_shadow(painter: QPainter, box: QRectF, radius: float, tokens: Tokens) -> None:
    """Draw the shadow around a box with round corners; on light grounds less of it does."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(0, 0, 0, 4 if tokens.name == "light" else 9))
    for far in range(SHADOW, 0, -1):
        painter.drawRoundedRect(box.adjusted(-far, -far, far, far), radius + far, radius + far)


class FloatingPanel(QWidget):
    """A panel in the middle of its parent's width, at the upper or the lower edge.

    Its layout has `SHADOW` pixels more on each side than the panel; a subclass lays out within.

    Parameters
    ----------
    radius
        Of the panel's corners, in logical pixels.
    at_top
        Whether it floats below the upper edge; else above the lower one.
    """

    def __init__(
        self, radius: int = 6, at_top: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._radius, self._at_top = radius, at_top
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def float_over(self, parent: QWidget) -> None:
        """Float over a widget, and follow its size; hidden until `show_panel`."""
        self.setParent(parent)
        self.hide()
        parent.installEventFilter(self)

    def show_panel(self) -> None:
        """Show it above all else in its parent."""
        if (layout := self.layout()) is not None:
            layout.invalidate()  # not in `place`: that would ask for the next layout, and so on
        self.place()
        self.show()
        self.raise_()

    def place(self) -> None:
        """Take the place and the room that it needs, as far as there is any."""
        parent, layout = self.parentWidget(), self.layout()
        if parent is None or layout is None:
            return
        hint = layout.sizeHint()
        width = min(hint.width(), parent.width() - 2 * APART + 2 * SHADOW)
        height = min(max(hint.height(), layout.totalHeightForWidth(width)), parent.height())
        left = (parent.width() - width) // 2
        low = parent.height() - APART - height + SHADOW
        self.setGeometry(left, APART - SHADOW if self._at_top else low, width, height)

    def fold(self, rows: QBoxLayout, room: int) -> None:
        """Have the parts of a row below each other where it is wider than `room`, in pixels.

        Its width is summed up rather than tried: each change of direction asks for a layout, and
        so for a place again, without end.
        """
        items = [rows.itemAt(number) for number in range(rows.count())]
        widths = [one.sizeHint().width() for one in items if one and not one.isEmpty()]
        wide = sum(widths) + rows.spacing() * max(0, len(widths) - 1)
        around = self.sizeHint().width() - rows.sizeHint().width()
        way = QBoxLayout.Direction
        wanted = way.TopToBottom if wide + around > room else way.LeftToRight
        if rows.direction() != wanted:
            rows.setDirection(wanted)
            if (layout := self.layout()) is not None:
                layout.invalidate()  # which does not hear of a row's direction

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QResizeEvent) and not self.isHidden():
            self.place()
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        handled = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest and not self.isHidden():
            self.place()  # fonts and sizes of another theme
        return handled

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = tokens_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inner = QRectF(self.rect()).adjusted(SHADOW, SHADOW, -SHADOW, -SHADOW)
        paint_shadow(painter, inner, self._radius, tokens)
        painter.setPen(QPen(tokens.colour("edge"), 1))
        painter.setBrush(tokens.colour("floating"))
        box = inner.adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, self._radius, self._radius)
        painter.end()
