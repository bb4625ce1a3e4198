"""FaultCard: what of a plugin failed, with its own lines of code, and the traceback to unfold."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QFontDatabase,
    QGuiApplication,
    QTextBlock,
    QTextCursor,
    QTextFormat,
)
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
from ui.look.empty_state import Sign
from ui.look.icons import icon
from ui.look.language import said
from ui.look.phrase import phrase
from ui.look.section import Section
from ui.look.sentence import Sentence
from ui.look.tokens import EDGE, SPACE, tokens_of

AROUND: Final = 2  # lines of code above and below
NUMBER: Final = 4  # characters of a line's number
SIGN: Final = 16  # logical pixels
LEFT_OUT: Final = "The step is left out, the rest of the photo is rendered as before."


class FaultCard(QFrame):
    """Hidden while nothing is wrong.

    Parameters
    ----------
    is_wide
        Whether it has room for a ground of its own, the time, and what becomes of the photo.
    """

    open_wanted = Signal(object)  # Place

    def __init__(self, is_wide: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._record: PluginRecord | None = None
        self.heading, self.sentence = QLabel(), QLabel()
        for label in (self.heading, self.sentence):
            label.setTextFormat(Qt.TextFormat.PlainText)  # a plugin's words are no markup
        self.heading.setProperty("heading", not is_wide)
        self.heading.setProperty("panel-title", is_wide)
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
        self.when, self.rest = Sentence(), QLabel(LEFT_OUT)
        self.rest.setProperty("hint", True)
        self.rest.setWordWrap(True)
        self.again = Sentence()
        self.again.setText("Saving the file tries again.")
        self._is_wide = is_wide
        self._lay_out()
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
        self.when.setText(_time(record.failed_at))
        self.rest.setVisible(self._is_wide and record.state == "ok")
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
        while not shown[-1].strip():  # it is after the line that failed, or that itself
            if len(shown) <= place.line - first + 1:
                break
            shown.pop()
        self.code.setPlainText(
            "\n".join(f"{number:{NUMBER}}  {text}" for number, text in enumerate(shown, first))
        )
        cursor = QTextCursor(self.code.document().findBlockByNumber(place.line - first))
        mark = QTextEdit.ExtraSelection()
        mark.cursor = cursor
        colour = tokens_of(self.palette()).colour("error")
        colour.setAlphaF(0.25)
        mark.format.setBackground(colour)
        mark.format.setProperty(QTextFormat.Property.FullWidthSelection, True)
        numbers = (self.code.document().findBlockByNumber(at) for at in range(len(shown)))
        self.code.setExtraSelections([mark, *map(self._muted, numbers)])
        self.code.setFixedHeight(_height(self.code, len(shown)))
        return True

    def _muted(self, block: QTextBlock) -> QTextEdit.ExtraSelection:
        """Return what makes a line's number quiet."""
        quiet = QTextEdit.ExtraSelection()
        quiet.cursor = QTextCursor(block)
        quiet.cursor.setPosition(block.position() + NUMBER, QTextCursor.MoveMode.KeepAnchor)
        quiet.format.setForeground(tokens_of(self.palette()).colour("muted"))
        return quiet

    def _lay_out(self) -> None:
        row, head = QHBoxLayout(), QHBoxLayout()
        row.setSpacing(SPACE)
        head.setSpacing(SPACE)
        head.addWidget(self.heading, 3)
        share = 0 if self._is_wide else 1
        row.addWidget(self.open_button, share)
        row.addWidget(self.copy_button, share)
        body = QVBoxLayout()
        body.setSpacing(SPACE)
        body.addLayout(head)
        for widget in (self.sentence, self.rest, self.code):
            body.addWidget(widget)
        body.addLayout(row)
        body.addWidget(self.unfold)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        if self._is_wide:
            self.setProperty("card", True)
            head.addWidget(self.when, 1)
            row.addWidget(self.again, 1)
            self.open_button.setIcon(icon("pencil"))
            self.copy_button.setIcon(icon("copy"))
            whole.setContentsMargins(EDGE, EDGE, EDGE, EDGE)
            whole.setSpacing(SPACE)
            whole.addWidget(Sign("warning", SIGN, "error"), 0, Qt.AlignmentFlag.AlignTop)
        whole.addLayout(body, 1)

    def _open(self) -> None:
        if self._record is not None and self._record.place is not None:
            self.open_wanted.emit(self._record.place)

    def _copy(self) -> None:
        if (record := self._record) is not None:
            parts = (f"{record.name} {record.version}".strip(), record.reason, record.details)
            QGuiApplication.clipboard().setText("\n\n".join(part for part in parts if part))


def _time(seconds: float) -> str:
    """Return when it failed; nothing where that was before the program began."""
    if not seconds:
        return ""
    at = datetime.fromtimestamp(seconds)
    clock = at.strftime("%H:%M:%S")
    if at.date() == datetime.now().date():
        return phrase("today, {time}", time=clock)
    return f"{at:%Y-%m-%d} {clock}"


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
    text.setProperty("well", True)
    text.setAccessibleName(name)
    text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
    text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
    text.setVerticalScrollBarPolicy(
        Qt.ScrollBarPolicy.ScrollBarAlwaysOff if lines < 8 else Qt.ScrollBarPolicy.ScrollBarAsNeeded
    )
    text.setFixedHeight(_height(text, lines))
    return text


def _height(text: QPlainTextEdit, lines: int) -> int:
    return text.fontMetrics().lineSpacing() * lines + 30
