"""ReportLines: lines of a report: a sign with a title and its note, or a name with figures."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from ui.look.hairline import Hairline
from ui.look.icons import drawn
from ui.look.language import said
from ui.look.sentence import Sentence
from ui.look.tokens import EDGE, HEADER, SPACE, tokens_of

SIGN: Final = 16  # logical pixels
COLOURS: Final = {"check": "text", "close": "error", "warning": "warning", "minus": "muted"}
SPOKEN: Final = {
    "check": "Passed",
    "close": "Failed",
    "warning": "Not as it should be",
    "minus": "Not tried",
}


class ReportSign(QWidget):
    """Whether something passed, in the theme's colour for it."""

    spoken_role = QAccessible.Role.Graphic

    def __init__(self, name: str) -> None:
        super().__init__()
        self.name = name
        self.setFixedSize(SIGN, SIGN)
        self.setAccessibleName(said(SPOKEN[name]))
        self.setToolTip(self.accessibleName())

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens, painter = tokens_of(self.palette()), QPainter(self)
        colour = getattr(tokens, COLOURS[self.name])
        picture = drawn(self.name, colour, round(SIGN * self.devicePixelRatioF()))
        painter.drawPixmap(QRectF(self.rect()), picture, QRectF(picture.rect()))


class ReportLines(QWidget):
    """Emptied and filled again; nothing of a plugin is taken for markup."""

    def __init__(self) -> None:
        super().__init__()
        self.signs: list[ReportSign] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, SPACE)
        self._column.setSpacing(0)

    @property
    def text(self) -> str:
        """All that is said, line by line."""
        labels = self.findChildren(QLabel)
        return "\n".join(label.text() for label in labels if not label.isHidden())

    def clear(self) -> None:
        """Forget all lines."""
        self.signs.clear()
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.setParent(None)
                widget.deleteLater()

    def add_heading(self, title: str, figure: str) -> None:
        """Add a heading under a line, with a figure at its right end."""
        self._column.addSpacing(SPACE)
        self._column.addWidget(Hairline(QSize(0, 1)))
        head = QWidget()
        head.setFixedHeight(HEADER)
        row = QHBoxLayout(head)
        row.setContentsMargins(EDGE, 0, EDGE, 0)
        name, right = QLabel(title), Sentence()
        name.setProperty("panel-title", True)
        right.setText(figure)
        row.addWidget(name)
        row.addWidget(right, 1)
        self._column.addWidget(head)

    def add_sign(self, sign: str, title: str, note: str) -> None:
        """Add what was tried: its sign, and a note below its title."""
        line = QWidget()
        grid = QGridLayout(line)
        grid.setContentsMargins(EDGE, 2, EDGE, 6)
        grid.setHorizontalSpacing(SPACE)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(1, 1)
        mark = ReportSign(sign)
        self.signs.append(mark)
        grid.addWidget(mark, 0, 0)
        grid.addWidget(_words(title), 0, 1)
        if note:
            below = _words(note)
            below.setProperty("hint", True)
            grid.addWidget(below, 1, 1)
        self._column.addWidget(line)

    def add_words(self, text: str) -> None:
        """Add a sentence, muted."""
        words = _words(text)
        words.setProperty("hint", True)
        words.setContentsMargins(EDGE, 0, EDGE, 0)
        self._column.addWidget(words)

    def add_pair(self, name: str, note: str, figure: str) -> None:
        """Add a name with a muted note beside it, and a figure at the right end."""
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(EDGE, 4, EDGE, 4)
        row.setSpacing(SPACE)
        first, second, right = QLabel(name), Sentence(), QLabel(figure)
        second.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        second.setText(note)
        for label in (first, right):
            label.setTextFormat(Qt.TextFormat.PlainText)
        row.addWidget(first)
        row.addWidget(second, 1)
        row.addWidget(right)
        self._column.addWidget(line)


def _words(text: str) -> QLabel:
    words = QLabel(text)
    words.setTextFormat(Qt.TextFormat.PlainText)
    words.setWordWrap(True)
    words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    return words
