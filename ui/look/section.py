"""Section: a heading whose whole row folds what is under it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ui.look.fonts import HINT, TEXT, font
from ui.look.icons import drawn
from ui.look.language import said
from ui.look.tokens import EDGE, HEADER, tokens_of

CHEVRON = 16  # logical pixels
LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight


class SectionHeader(QWidget):
    """Chevron, title, and a muted summary of what is inside."""

    spoken_role = QAccessible.Role.Button

    toggled = Signal(bool)

    def __init__(self, title: str, folds: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title = said(title)
        self._title, self._summary = title, ""
        self._folds, self._open = folds, True
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(title)
        if folds:
            self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            self.setCursor(Qt.CursorShape.PointingHandCursor)

    @property
    def is_open(self) -> bool:
        """Whether what is under it is shown."""
        return self._open

    def set_open(self, is_open: bool) -> None:
        """Open or fold it."""
        if is_open != self._open:
            self._open = is_open
            self.update()
            self.toggled.emit(is_open)

    def set_summary(self, text: str) -> None:
        """Show the key figure of what is inside, right-aligned and muted."""
        if text != self._summary:
            self._summary = text
            self.update()

    @property
    def summary(self) -> str:
        """The key figure."""
        return self._summary

    def spoken_open(self) -> bool | None:
        """Return whether what is under it is shown; None where it can't be folded."""
        return self._open if self._folds else None

    def spoken_value(self) -> str:
        """Return the key figure."""
        return self._summary

    def sizeHint(self) -> QSize:
        return QSize(120, HEADER)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._folds and event.button() == Qt.MouseButton.LeftButton:
            self.set_open(not self._open)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if self._folds and event.key() in keys:
            self.set_open(not self._open)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = tokens_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(0, 0, self.width(), 1, tokens.colour("hair"))
        left = float(EDGE)
        if self._folds:
            ratio = self.devicePixelRatioF()
            picture = drawn("down" if self._open else "right", tokens.muted, round(CHEVRON * ratio))
            box = QRectF(left, (self.height() - CHEVRON) / 2, CHEVRON, CHEVRON)
            painter.drawPixmap(box, picture, QRectF(picture.rect()))
            left += CHEVRON + 8
        room = QRectF(left, 0, self.width() - left - EDGE, self.height())
        painter.setFont(font(TEXT, semibold=True))
        painter.setPen(tokens.colour("text"))
        painter.drawText(
            room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self._title
        )
        room.setLeft(left + painter.fontMetrics().horizontalAdvance(self._title) + 12)
        painter.setFont(font(HINT))
        painter.setPen(tokens.colour("muted"))
        text = painter.fontMetrics().elidedText(
            self._summary, Qt.TextElideMode.ElideRight, int(room.width())
        )
        painter.drawText(room, RIGHT, text)
        if self.hasFocus():
            painter.setPen(QPen(tokens.colour("accent"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(3, 3, -3, -3), 3, 3)


class Section(QWidget):
    """A heading and what it shows or folds."""

    def __init__(
        self, title: str, inside: QWidget, is_open: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.header = SectionHeader(title)
        self.inside = inside
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(inside)
        self.header.toggled.connect(inside.setVisible)
        self.header.set_open(is_open)
