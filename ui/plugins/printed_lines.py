"""PrintedLines: what a plugin printed, logged and warned of, with the time of each line."""

from __future__ import annotations

import time
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QToolButton, QVBoxLayout, QWidget

from editor.plugins.log import KEPT, PrintedLine
from ui.look.icons import icon
from ui.look.phrase import phrase

TALLEST: Final = 8  # lines


class PrintedLines(QWidget):
    """Hidden while there is none; the newest is last and in sight."""

    clear_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title, note = QLabel("What it printed"), QLabel(phrase("last {count} lines", count=KEPT))
        title.setProperty("heading", True)
        note.setProperty("hint", True)
        self.clear_button = QToolButton()
        self.clear_button.setIcon(icon("trash"))
        self.clear_button.setAutoRaise(True)
        self.clear_button.setToolTip("Forget what it printed")
        self.clear_button.setAccessibleName("Forget what it printed")
        self.clear_button.clicked.connect(self.clear_wanted)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setAccessibleName("What the plugin printed")
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.text.setFixedHeight(self.text.fontMetrics().lineSpacing() * TALLEST)
        row = QHBoxLayout()
        row.addWidget(title)
        row.addStretch()
        row.addWidget(note)
        row.addWidget(self.clear_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self.text)
        self.hide()

    def show_lines(self, lines: Sequence[PrintedLine]) -> None:
        """Show these."""
        self.setVisible(bool(lines))
        times = (time.strftime("%H:%M:%S", time.localtime(line.seconds)) for line in lines)
        shown = (f"{when}  {line.text}" for when, line in zip(times, lines, strict=True))
        self.text.setPlainText("\n".join(shown))
        bar = self.text.verticalScrollBar()
        bar.setValue(bar.maximum())
