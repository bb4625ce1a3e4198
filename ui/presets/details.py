"""PresetDetails: a preset's tags, note, author, licence and source in a small form."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from editor.presets.library import Preset
from ui.look.language import word_widgets

LINES: Final = ("author", "licence", "source")


class PresetDetails(QDialog):
    """Edits a copy; `preset` gives it."""

    def __init__(self, preset: Preset, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preset = preset
        self.setWindowTitle(preset.name)
        self.tags = QLineEdit(", ".join(preset.tags))
        self.tags.setToolTip("Words parted by commas; the first is the heading")
        self.note = QPlainTextEdit(preset.note)
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(96)
        self.lines = {name: QLineEdit(getattr(preset, name)) for name in LINES}
        form = QFormLayout()
        form.addRow("Tags", self.tags)
        form.addRow("Note", self.note)
        for name, line in self.lines.items():
            form.addRow(name.capitalize(), line)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addLayout(form)
        column.addWidget(buttons)
        for button in buttons.buttons():
            button.setIcon(QIcon())  # words are enough, as everywhere else
        for line in (self.tags, *self.lines.values()):
            line.setCursorPosition(0)
        self.resize(420, 300)
        word_widgets(self)

    @property
    def preset(self) -> Preset:
        """The preset with what the form says."""
        tags = tuple(tag for part in self.tags.text().split(",") if (tag := part.strip()))
        author, licence, source = (self.lines[name].text().strip() for name in LINES)
        return replace(
            self._preset,
            tags=tags,
            note=self.note.toPlainText().strip(),
            author=author,
            licence=licence,
            source=source,
        )
