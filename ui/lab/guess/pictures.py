"""BeforeAfter: both pictures of the round, one below the other."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QFontMetricsF, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.lab.guess.state import GuessState
from ui.lab.pictures import levels_of, picture
from ui.look.fonts import TEXT, font
from ui.look.language import said
from ui.look.tokens import GROUP, SPACE, tokens_of

TITLES: Final = ("Before", "After")


class BeforeAfter(QWidget):
    """The pictures of the round before stay until the next ones are there."""

    spoken_role = QAccessible.Role.Graphic

    def __init__(self, state: GuessState) -> None:
        super().__init__()
        self._state = state
        self._drawn: tuple[object, tuple[QImage, ...]] | None = None
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self.setAccessibleName("Before and after")
        state.changed.connect(self.update)

    def minimumSizeHint(self) -> QSize:
        return QSize(160, 200)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = tokens_of(self.palette())
        painter = QPainter(self)
        painter.fillRect(self.rect(), tokens.colour("canvas"))
        for frame, title, image in zip(self.frames(), TITLES, self._images(), strict=False):
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
            painter.drawImage(frame, image)
            painter.setFont(font(TEXT, semibold=True))
            width = QFontMetricsF(painter.font()).horizontalAdvance(said(title)) + 16
            chip = QRectF(frame.left() + SPACE, frame.top() + SPACE, width, 20)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(0, 0, 0, 190))
            painter.drawRoundedRect(chip, 3, 3)
            painter.setPen(QColor(255, 255, 255))
            painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, said(title))
        painter.end()

    def frames(self) -> list[QRectF]:
        """Return where the pictures lie; none where there are none."""
        pictures = self._state.pictures
        if pictures is None:
            return []
        rows, columns = pictures.before.shape[:2]
        wide = self.width() - 2 * GROUP
        high = (self.height() - 3 * GROUP) / 2
        scale = min(wide / columns, high / rows)
        width, height = columns * scale, rows * scale
        left = (self.width() - width) / 2
        return [QRectF(left, GROUP + n * (height + GROUP), width, height) for n in range(2)]

    def _images(self) -> tuple[QImage, ...]:
        pictures = self._state.pictures
        if pictures is None:
            return ()
        if self._drawn is None or self._drawn[0] is not pictures:
            images = picture(levels_of(pictures.before)), picture(levels_of(pictures.after))
            self._drawn = pictures, images
        return self._drawn[1]
