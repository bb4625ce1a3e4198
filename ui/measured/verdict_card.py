"""VerdictCard: what was found, in words first, then its figures; and what can be done with it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ui.look.icons import icon
from ui.look.language import said
from ui.look.tokens import EDGE, GROUP, SPACE


class VerdictCard(QWidget):
    """A heading with its sentence; figures in a row, each over what it means."""

    def __init__(self) -> None:
        super().__init__()
        self._sign = "info"
        self._mark, self.heading, self.sentence = QLabel(), QLabel(), QLabel()
        self.heading.setProperty("heading", True)
        self.sentence.setWordWrap(True)
        words = QVBoxLayout()
        words.setSpacing(SPACE // 2)
        words.addWidget(self.heading)
        words.addWidget(self.sentence)
        row = QHBoxLayout()
        row.setSpacing(EDGE)
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        self._figures = QHBoxLayout()
        self._figures.setSpacing(GROUP)
        card = QFrame()
        card.setProperty("card", True)
        card.setLayout(row)
        row.setContentsMargins(EDGE, SPACE, EDGE, SPACE)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, SPACE)
        column.setSpacing(SPACE)
        column.addWidget(card)
        column.addLayout(self._figures)
        self.figures: list[tuple[QLabel, QLabel]] = []
        for _ in range(3):
            number, meaning = QLabel(), QLabel()
            number.setProperty("result", True)
            meaning.setProperty("hint", True)
            meaning.setWordWrap(True)
            one = QVBoxLayout()
            one.setSpacing(0)
            one.addWidget(number)
            one.addWidget(meaning)
            one.addStretch()  # one meaning may take two lines beside another's one
            self._figures.addLayout(one, 1)
            self.figures.append((number, meaning))

    def say(
        self, heading: str, sentence: str, figures: Sequence[tuple[str, str]] = (), mark: str = ""
    ) -> None:
        """Show a verdict; up to three figures, each a number and its meaning; an icon's name."""
        self._sign = mark or "info"
        self._draw_mark()
        self.heading.setText(said(heading))
        self.sentence.setText(said(sentence))
        for index, (number, meaning) in enumerate(self.figures):
            found = figures[index] if index < len(figures) else ("", "")
            for label in (number, meaning):
                label.setVisible(bool(figures))  # a card without figures ends under its words
            number.setText(said(found[0]))
            meaning.setText(said(found[1]))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw_mark()

    def _draw_mark(self) -> None:
        self._mark.setPixmap(icon(self._sign).pixmap(QSize(20, 20)))


class UseRow(QWidget):
    """Buttons that take what was found: onto the bench, as one more Step, as a preset."""

    use_wanted = Signal()
    add_wanted = Signal()
    keep_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.use, self.add, self.keep = (
            QPushButton("Use on the bench"),
            QPushButton("Add as step"),
            QPushButton("Keep as preset"),
        )
        self.use.setProperty("primary", True)
        self.keep.setIcon(icon("star"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE)
        for button, tip, signal in (
            (self.use, "Put it in the place of the kernel that is edited", self.use_wanted),
            (self.add, "Add it as one more step of this photo", self.add_wanted),
            (self.keep, "Keep it among your presets, with where it is from", self.keep_wanted),
        ):
            button.setToolTip(tip)
            button.clicked.connect(signal)
            row.addWidget(button)
        row.addStretch()
        self.set_ready(False)

    def set_ready(self, is_ready: bool) -> None:
        """Say whether there is something to take."""
        for button in (self.use, self.add, self.keep):
            button.setEnabled(is_ready)
