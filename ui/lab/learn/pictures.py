"""PairPictures: the picture before, the one to come to, what is learned, and what is left."""

from __future__ import annotations

from typing import Final

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from editor.render.heat import HeatTable
from ui.lab.learn.state import LearnState
from ui.lab.pictures import levels_of, picture
from ui.look.fonts import HINT, TEXT, font
from ui.look.language import said
from ui.look.number_text import number_text
from ui.look.phrase import phrase
from ui.look.tokens import GROUP, Tokens, tokens_of

HEAD: Final = 24  # logical pixels over a picture
LEAST: Final = 1 / 255  # what has the full colour, at least: less is not seen on any screen
TITLES: Final = ("Before", "After", "Learned so far", "What is left")
LEFT: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class PairPictures(QWidget):
    """Four pictures in a row, or two rows where that makes them larger."""

    spoken_role = QAccessible.Role.Graphic

    def __init__(self, state: LearnState) -> None:
        super().__init__()
        self._state = state
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self.setAccessibleName("Before, after, learned so far, what is left")
        state.changed.connect(self.update)
        state.moved.connect(self.update)

    def minimumSizeHint(self) -> QSize:
        return QSize(240, 160)

    def spoken_value(self) -> str:
        """Return what is left, in levels."""
        errors = self._state.errors
        return phrase("{error} levels are left", error=number_text(errors[-1], 2)) if errors else ""

    def frames(self) -> list[QRectF]:
        """Return where the pictures lie."""
        sides = []
        for across in (4, 2):
            down = 4 // across
            wide = (self.width() - GROUP * (across + 1)) / across
            high = (self.height() - GROUP) / down - HEAD
            sides.append((min(wide, high), across))
        side, across = max(sides)
        step, whole = HEAD + side, across * (side + GROUP) - GROUP
        left = (self.width() - whole) / 2
        return [
            QRectF(left + (n % across) * (side + GROUP), HEAD + (n // across) * step, side, side)
            for n in range(4)
        ]

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = tokens_of(self.palette())
        painter = QPainter(self)
        painter.fillRect(self.rect(), tokens.colour("canvas"))
        pair = self._state.pair
        if pair is not None:
            learned = self._state.learned()
            left = None if learned is None else learned - pair.after
            for place, values in enumerate((pair.before, pair.after, learned, left)):
                self._paint(painter, tokens, place, values)
        painter.end()

    def _paint(
        self,
        painter: QPainter,
        tokens: Tokens,
        place: int,
        values: npt.NDArray[np.float32] | None,
    ) -> None:
        frame = self.frames()[place]
        painter.setFont(font(TEXT, semibold=True))
        painter.setPen(tokens.colour("text"))
        title = frame.adjusted(0, -HEAD, 0, 0)
        title.setHeight(HEAD)
        painter.drawText(title, LEFT, said(TITLES[place]))
        if values is None:
            painter.fillRect(frame, tokens.colour("field"))
            painter.setFont(font(HINT))
            painter.drawText(frame, Qt.AlignmentFlag.AlignCenter, said("beyond all numbers"))
            return
        rows, columns = values.shape
        scale = frame.width() / max(rows, columns)
        box = QRectF(frame.left(), frame.top(), columns * scale, rows * scale)
        painter.drawImage(box, _signed(values, tokens) if place == 3 else _grey(values))
        if place == 3:
            painter.setFont(font(HINT))
            error = number_text(self._state.errors[-1], 2)
            painter.drawText(title, RIGHT, phrase("{error} of 255", error=error))


def _grey(values: npt.NDArray[np.float32]) -> QImage:
    return picture(levels_of(values[..., None]))


def _signed(values: npt.NDArray[np.float32], tokens: Tokens) -> QImage:
    limit = max(LEAST, float(np.percentile(np.abs(values), 99)))
    return picture(HeatTable.between(tokens.signed).colours(values, limit))
