"""FaultCard: what of a plugin failed, with its own lines of code, and the traceback to unfold."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontDatabase, QGuiApplication, QTextCursor, QTextFormat
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from editor.plugins.fault import Place
from editor.plugins.record import PluginRecord
from editor.plugins.source import source_of
from filters.user_error import UserError
from ui.look.language import said
from ui.look.phrase import phrase
from ui.look.section import Section
from ui.look.tokens import tokens_of

AROUND: Final = 2  # lines of code above and below


class FaultCard(QFrame):
    """Hidden while nothing is wrong."""

    open_wanted = Signal(object)  # Place

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._record: PluginRecord | None = None
        self.heading, self.sentence = QLabel(), QLabel()
        for label in (self.heading, self.sentence):
            label.setTextFormat(Qt.TextFormat.PlainText)  # a plugin's words are no markup
        self.heading.setProperty("heading", True)
        for label in (self.heading, self.sentence):
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.code = _text("The plugin's own lines", 2 * AROUND + 1)
        self.open_button = QPushButton("Open in editor")
        self.open_button.clicked.connect(self._open)
        self.copy_button = QPushButton("Copy report")
        self.copy_button.setToolTip("What failed, with the traceback, for who wrote the plugin")
        self.copy_button.clicked.connect(self._copy)
        self.traceback = _text("Traceback", 8)
        self.unfold = Section("Traceback", self.traceback, is_open=False)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.open_button, 1)
        row.addWidget(self.copy_button, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for widget in (self.heading, self.sentence, self.code):
            column.addWidget(widget)
        column.addLayout(row)
        column.addWidget(self.unfold)
        self.hide()

    def show_record(self, record: PluginRecord | None) -> None:
        """Show what is wrong with a plugin."""
        self._record = record
        self.setVisible(record is not None and bool(record.reason))
        if record is None or not record.reason:
            return
        place = record.place
        self.heading.setText(_heading(record))
        self.sentence.setText(said(record.reason))
        self.code.setVisible(place is not None and self._show_code(place))
        self.open_button.setVisible(place is not None)
        if place is not None:
            self.open_button.setToolTip(
                phrase("Open {file} at line {line}", file=place.file, line=place.line)
            )
        self.traceback.setPlainText(record.details)
        self.unfold.setVisible(bool(record.details))

    def _show_code(self, place: Place) -> bool:
        """Show the line with those around it; return whether the file has it."""
        lines = _lines(place.file)
        if not 1 <= place.line <= len(lines):
            return False
        first = max(1, place.line - AROUND)
        shown = lines[first - 1 : place.line + AROUND]
        self.code.setPlainText(
            "\n".join(f"{number:4}  {text}" for number, text in enumerate(shown, first))
        )
        cursor = QTextCursor(self.code.document().findBlockByNumber(place.line - first))
        mark = QTextEdit.ExtraSelection()
        mark.cursor = cursor
        colour = tokens_of(self.palette()).colour("error")
        colour.setAlphaF(0.25)
        mark.format.setBackground(colour)
        mark.format.setProperty(QTextFormat.Property.FullWidthSelection, True)
        self.code.setExtraSelections([mark])
        return True

    def _open(self) -> None:
        if self._record is not None and self._record.place is not None:
            self.open_wanted.emit(self._record.place)

    def _copy(self) -> None:
        if (record := self._record) is not None:
            parts = (f"{record.name} {record.version}".strip(), record.reason, record.details)
            QGuiApplication.clipboard().setText("\n\n".join(part for part in parts if part))


def _heading(record: PluginRecord) -> str:
    place = record.place
    if place is None:
        return phrase("{name} failed", name=record.name)
    what = (
        phrase("{function}() failed", function=place.function)
        if place.function
        else phrase("{name} can't be loaded", name=record.name)
    )
    return phrase("{what} at {name}, line {line}", what=what, name=place.file.name, line=place.line)


def _lines(file: Path) -> list[str]:
    try:
        return source_of(file).decode("utf-8", "replace").splitlines()
    except UserError:
        return []


def _text(name: str, lines: int) -> QPlainTextEdit:
    text = QPlainTextEdit()
    text.setReadOnly(True)
    text.setAccessibleName(name)
    text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
    text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
    text.setVerticalScrollBarPolicy(
        Qt.ScrollBarPolicy.ScrollBarAlwaysOff if lines < 8 else Qt.ScrollBarPolicy.ScrollBarAsNeeded
    )
    text.setFixedHeight(text.fontMetrics().lineSpacing() * lines + 30)
    return text
