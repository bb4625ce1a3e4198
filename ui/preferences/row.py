"""SettingRow: what a setting is called and does, its control, and a way back to its default."""

from __future__ import annotations

from html import escape
from typing import Final

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QAccessible, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from ui.files.preferences import KeptPreferences, PreferenceError
from ui.look.icons import icon
from ui.look.language import said
from ui.look.phrase import phrase
from ui.look.tokens import FIELD, GROUP, SPACE, tokens_of
from ui.look.word_spans import spans
from ui.preferences.controls import SettingControl
from ui.preferences.settings import Setting

WORDS_WIDTH: Final = 304  # logical pixels
CONTROL_WIDTH: Final = 336
DOT: Final = 4
INDENT: Final = GROUP


class SettingRow(QWidget):
    """A change holds at once; what can't be is said under the control."""

    spoken_role = QAccessible.Role.Grouping

    def __init__(self, setting: Setting, preferences: KeptPreferences) -> None:
        super().__init__()
        self.setting, self._preferences = setting, preferences
        self._is_changed = False
        self.setAccessibleName(setting.title)
        self.setAccessibleDescription(setting.words)
        self.title, self.words = QLabel(said(setting.title)), QLabel(said(setting.words))
        self.words.setProperty("hint", True)
        self.words.setWordWrap(True)
        self.control: SettingControl = setting.make()
        self.control.name(self.title)
        self.control.wanted.connect(self._change)
        self.control.failed.connect(self.say)
        self.error = QLabel()
        self.error.setProperty("error", True)
        self.error.setWordWrap(True)
        self.error.hide()
        self.reset = QToolButton()
        self.reset.setIcon(icon("reset"))
        self.reset.setFixedSize(FIELD, FIELD)
        self.reset.setToolTip(phrase("Reset: {title!t}", title=setting.title))
        self.reset.setAccessibleName(self.reset.toolTip())
        self.reset.clicked.connect(lambda: preferences.reset(setting.name))
        self._lay_out()
        self.refresh()

    def refresh(self) -> None:
        """Show the value as it is now."""
        self.control.show_value(getattr(self._preferences.value, self.setting.name))
        self._is_changed = self._preferences.is_changed(self.setting.name)
        self.reset.setVisible(self._is_changed)
        self.update()

    def mark(self, query: str) -> None:
        """Write in bold what of the title was looked for."""
        parts, at = [], 0
        title = said(self.setting.title)
        found = spans(title, query)
        for start, end in found:
            parts += [escape(title[at:start]), f"<b>{escape(title[start:end])}</b>"]
            at = end
        # without a sign of HTML in it, Qt shows a text as it is written
        self.title.setText("".join([*parts, escape(title[at:])]) if found else title)

    def say(self, sentence: str) -> None:
        """Say under the control why a value can't be; nothing with an empty sentence."""
        self.error.setText(f"{said(sentence)}." if sentence else "")
        self.error.setVisible(bool(sentence))

    def _change(self, value: object) -> None:
        try:
            self._preferences.change(**{self.setting.name: value})
            self.say("")
        except PreferenceError as error:
            self.say(str(error).replace(self.setting.name, said(self.setting.title), 1))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.position().x() < INDENT + WORDS_WIDTH:  # its name, as in a form
            self._preferences.reset(self.setting.name)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._is_changed:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens_of(self.palette()).colour("accent"))
            middle = self.title.geometry().center().y() + 1
            painter.drawEllipse(QPointF(INDENT - SPACE, middle), DOT / 2, DOT / 2)
            painter.end()

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.title)
        words.addWidget(self.words)
        words.addStretch()
        right = QVBoxLayout()
        right.setSpacing(2)
        right.addWidget(self.control)
        right.addWidget(self.error)
        right.addStretch()
        for label in (self.title, self.words):
            label.setFixedWidth(WORDS_WIDTH)
        self.error.setFixedWidth(CONTROL_WIDTH)
        self.control.setMinimumWidth(CONTROL_WIDTH)
        row = QHBoxLayout(self)
        row.setContentsMargins(INDENT, 6, GROUP, 6)
        row.setSpacing(GROUP)
        row.addLayout(words)
        row.addLayout(right)
        row.addWidget(self.reset, 0, Qt.AlignmentFlag.AlignTop)
        row.addStretch()
