"""Choices: the four kernels in signed colours, their keys and names, and what was guessed."""

from __future__ import annotations

from typing import Final

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from editor.lab.guessing import CHOICES, Guessable
from ui.lab.cells import signed_colours
from ui.lab.guess.state import GuessState
from ui.lab.pictures import picture
from ui.look.fonts import HINT, TEXT, font
from ui.look.language import said
from ui.look.tokens import GROUP, SPACE, Tokens, tokens_of

CARD: Final = 92  # logical pixels: a kernel's picture
FOOT: Final = 28
KEY: Final = 18
LEFT: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class Choices(QWidget):
    """A click guesses; the keys 1 to 4 do so in the whole part."""

    spoken_role = QAccessible.Role.List

    def __init__(self, state: GuessState) -> None:
        super().__init__()
        self._state = state
        self._under = -1
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName("Kernels to choose from")
        self.setToolTip("Click the kernel that made the picture, or press its number")
        state.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(CHOICES * (CARD + GROUP), CARD + FOOT + 4)

    def spoken_value(self) -> str:
        """Return the names with their numbers."""
        choices = self._state.game.round.choices
        return ", ".join(f"{n}: {choice.name}" for n, choice in enumerate(choices, start=1))

    def card(self, choice: int) -> QRectF:
        """Return where a kernel is drawn."""
        return QRectF(2 + choice * (CARD + GROUP), 2, CARD, CARD)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = self._at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and at >= 0:
            self._state.guess(at)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        under = self._at(event.position())
        if under != self._under:
            self._under = under
            self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self._under = -1
        self.update()

    def _at(self, point: QPointF) -> int:
        for choice in range(CHOICES):
            if self.card(choice).adjusted(0, 0, 0, FOOT).contains(point):
                return choice
        return -1

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = tokens_of(self.palette())
        painter = QPainter(self)
        for number, choice in enumerate(self._state.game.round.choices):
            self._paint(painter, tokens, number, choice)
        painter.end()

    def _paint(self, painter: QPainter, tokens: Tokens, number: int, choice: Guessable) -> None:
        game, card = self._state.game, self.card(number)
        weights = np.asarray(choice.kernel.taps)
        painter.fillRect(card, tokens.colour("field"))
        scale = CARD / max(weights.shape)
        rows, columns = (n * scale for n in weights.shape)
        box = QRectF(
            card.left() + (CARD - columns) / 2, card.top() + (CARD - rows) / 2, columns, rows
        )
        limit = float(np.abs(weights).max())
        painter.drawImage(box, picture(signed_colours(weights, tokens, limit)))
        is_right = game.is_over and number == game.round.right
        is_wrong = number in game.tried and number != game.round.right
        colour, width = tokens.colour("hair"), 1.0
        if is_right:
            colour, width = tokens.colour("accent"), 2.0
        elif is_wrong:
            colour, width = tokens.colour("warning"), 2.0
        elif number == self._under:
            colour = tokens.colour("edge")
        painter.setPen(QPen(colour, width))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(card)
        key = QRectF(card.left(), card.bottom() + SPACE, KEY, KEY)
        painter.setPen(QPen(tokens.colour("hair"), 1))
        painter.setBrush(tokens.colour("raised"))
        painter.drawRoundedRect(key, 3, 3)
        painter.setPen(tokens.colour("text"))
        painter.setFont(font(HINT, semibold=True))
        mark = "✓" if is_right else "✗" if is_wrong else str(number + 1)
        painter.drawText(key, Qt.AlignmentFlag.AlignCenter, mark)
        painter.setFont(font(TEXT))
        name = QRectF(key.right() + 6, key.top(), CARD + GROUP - KEY - 8, KEY)
        painter.drawText(name, LEFT, said(choice.name))
