"""ResultCard: a result to begin with, as a picture with a title and a key."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui.look.filling import filling
from ui.look.fonts import HINT, TEXT, font
from ui.look.icons import drawn
from ui.look.kernel_icon import weights_icon
from ui.look.language import said
from ui.look.phrase import phrase
from ui.look.tokens import EDGE, tokens_of
from ui.start.results import STROKE, StartResult

FOOT: Final = 52  # logical pixels of height, under the picture
KERNEL: Final = 84
ICON: Final = 20
LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight


class ResultCard(QAbstractButton):
    """A click opens the sample photo with that step."""

    def __init__(self, result: StartResult, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.result, self._key = result, key
        self.picture: QImage | None = None
        self.setText(said(result.title))
        self.setAccessibleName(f"{said(result.title)}: {said(result.words)}")
        self.setToolTip(phrase("Open the sample photo with this step ({key})", key=key))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(160, FOOT + 80)
        self.setMaximumHeight(FOOT + 260)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def set_picture(self, picture: QImage) -> None:
        """Show what it looks like."""
        self.picture = picture
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(268, FOOT + 179)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = tokens_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        area = QRectF(self.rect())
        shape = QPainterPath()
        shape.addRoundedRect(area, 4, 4)
        painter.setClipPath(shape)
        painter.fillRect(area, tokens.colour("hover" if self.underMouse() else "raised"))
        box = area.adjusted(0, 0, 0, -FOOT)
        painter.fillRect(box, tokens.colour("field"))
        if self.picture is not None:
            painter.drawImage(box, self.picture, filling(self.picture, box))
            self._paint_mark(painter, box)
        self._paint_words(painter, area)
        if self.hasFocus():
            painter.setPen(QPen(tokens.colour("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), 4, 4)

    def _paint_mark(self, painter: QPainter, box: QRectF) -> None:
        """Draw the line between before and after, or the kernel; white with a dark edge."""
        if self.result.is_drawn:
            frame = QRectF(box.left() + 8, box.bottom() - 8 - KERNEL - 8, KERNEL + 8, KERNEL + 8)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens_of(self.palette()).colour("field"))
            painter.drawRoundedRect(frame, 3, 3)
            side = round(KERNEL * self.devicePixelRatioF())
            inner = frame.adjusted(4, 4, -4, -4)
            weights_icon(STROKE, side).paint(painter, inner.toRect())
            return
        middle = box.center().x()
        painter.fillRect(QRectF(middle - 1.5, box.top(), 3, box.height()), QColor(0, 0, 0, 140))
        painter.fillRect(QRectF(middle - 0.5, box.top(), 1.5, box.height()), QColor("white"))

    def _paint_words(self, painter: QPainter, area: QRectF) -> None:
        tokens = tokens_of(self.palette())
        foot = QRectF(area.left() + EDGE, area.bottom() - FOOT, area.width() - 2 * EDGE, FOOT)
        picture = drawn(self.result.icon, tokens.text, round(ICON * self.devicePixelRatioF()))
        at = QRectF(foot.left(), foot.center().y() - ICON / 2, ICON, ICON)
        painter.drawPixmap(at, picture, QRectF(picture.rect()))
        muted = tokens.colour("hover_muted" if self.underMouse() else "muted")
        painter.setFont(font(HINT))
        painter.setPen(muted)
        painter.drawText(foot, RIGHT, self._key)
        room = QRectF(at.right() + EDGE - 4, foot.top() + 10, foot.width() - ICON - 28, 16)
        painter.setFont(font(TEXT, semibold=True))
        painter.setPen(tokens.colour("text"))
        painter.drawText(room, LEFT, said(self.result.title))
        painter.setFont(font(HINT))
        painter.setPen(muted)
        words = painter.fontMetrics().elidedText(
            said(self.result.words), Qt.TextElideMode.ElideRight, int(room.width())
        )
        painter.drawText(room.translated(0, 16), LEFT, words)
