"""PrintedLines: what a plugin printed, logged and warned of, with the time of each line."""

from __future__ import annotations

import time
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFontDatabase, QSyntaxHighlighter, QTextDocument
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QToolButton, QVBoxLayout, QWidget

from editor.plugins.log import KEPT, PrintedLine
from ui.look.icons import quiet_icon
from ui.look.phrase import phrase
from ui.look.tokens import EDGE, GAP, tokens_of

TALLEST: Final = 8  # lines
TIME: Final = len("14:02:30")
MARKED: Final = (("ERROR ", "error"), ("CRITICAL ", "error"), ("WARNING ", "warning"))


class _LineColours(QSyntaxHighlighter):
    """Times are quiet; what was logged as an error or a warning has its colour."""

    def __init__(self, document: QTextDocument, of: QWidget) -> None:
        super().__init__(document)
        self._of = of

    def highlightBlock(self, text: str) -> None:
        tokens = tokens_of(self._of.palette())
        words = text[TIME:].lstrip()
        marked = (name for start, name in MARKED if words.startswith(start))
        if (colour := next(marked, "")) != "":
            self.setFormat(TIME, len(text) - TIME, tokens.colour(colour))
        self.setFormat(0, TIME, tokens.colour("muted"))


class PrintedLines(QWidget):
    """Hidden while there is none; the newest is last and in sight."""

    clear_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title, note = QLabel("What it printed"), QLabel(phrase("last {count} lines", count=KEPT))
        title.setProperty("panel-title", True)
        note.setProperty("hint", True)
        self.clear_button = QToolButton()
        self.clear_button.setIcon(quiet_icon("trash"))
        self.clear_button.setAutoRaise(True)
        self.clear_button.setToolTip("Forget what it printed")
        self.clear_button.setAccessibleName("Forget what it printed")
        self.clear_button.clicked.connect(self.clear_wanted)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setAccessibleName("What the plugin printed")
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.text.setProperty("well", True)
        self._colours = _LineColours(self.text.document(), self)
        row = QHBoxLayout()
        row.addWidget(title)
        row.addStretch()
        row.addWidget(note)
        row.addWidget(self.clear_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addLayout(row)
        column.addWidget(self.text)
        self.hide()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self.isVisible():
            self._colours.rehighlight()

    def show_lines(self, lines: Sequence[PrintedLine]) -> None:
        """Show these."""
        self.setVisible(bool(lines))
        times = (time.strftime("%H:%M:%S", time.localtime(line.seconds)) for line in lines)
        shown = (f"{when}  {line.text}" for when, line in zip(times, lines, strict=True))
        self.text.setPlainText("\n".join(shown))
        lines_high = self.text.fontMetrics().lineSpacing() * min(TALLEST, max(1, len(lines)))
        self.text.setFixedHeight(lines_high + 3 * EDGE)  # the last for what scrolls across
        bar = self.text.verticalScrollBar()
        bar.setValue(bar.maximum())
