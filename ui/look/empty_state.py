"""EmptyState: what stands where there is nothing yet: an icon, a sentence, and what to do next."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ui.look.icons import drawn
from ui.look.tokens import EDGE, SPACE, tokens_of

SIDE: Final = 24  # logical pixels


class Sign(QWidget):
    """An icon in a colour of the theme, named as in its tokens."""

    def __init__(self, name: str, side: int = SIDE, colour: str = "muted") -> None:
        super().__init__()
        self._name, self._colour = name, colour
        self.setFixedSize(QSize(side, side))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        colour = getattr(tokens_of(self.palette()), self._colour)
        picture = drawn(self._name, colour, round(self.width() * self.devicePixelRatioF()))
        painter.drawPixmap(QRectF(self.rect()), picture, QRectF(picture.rect()))
        painter.end()


class EmptyState(QWidget):
    """Icon left, the sentence with a hint under it, and a button for the next action.

    Parameters
    ----------
    icon
        The drawing's name.
    is_narrow
        Whether the button stands under the words instead of beside them.
    """

    def __init__(
        self, icon: str, sentence: str, hint: str, action: str, is_narrow: bool = False
    ) -> None:
        super().__init__()
        self.sentence, self.hint, self.button = QLabel(sentence), QLabel(hint), QPushButton(action)
        self.hint.setProperty("hint", True)
        self.sentence.setWordWrap(is_narrow)
        self.hint.setWordWrap(True)
        self.button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.sentence)
        words.addWidget(self.hint)
        both = QBoxLayout(
            QBoxLayout.Direction.TopToBottom if is_narrow else QBoxLayout.Direction.LeftToRight
        )
        both.setSpacing(SPACE if is_narrow else EDGE)
        both.addLayout(words, 1)
        # With an alignment: else the button's width would be the words' too.
        left, middle = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignVCenter
        both.addWidget(self.button, 0, left if is_narrow else middle)
        row = QHBoxLayout(self)
        row.setContentsMargins(EDGE, SPACE, EDGE, SPACE)
        row.setSpacing(EDGE)
        row.addWidget(Sign(icon), 0, Qt.AlignmentFlag.AlignTop if is_narrow else middle)
        row.addLayout(both, 1)
