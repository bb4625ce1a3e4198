"""The box that shows all of a plugin before it is installed."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from ui.look.phrase import phrase

NO_SANDBOX: Final = (
    "A plugin is a program: it can read and change your files as you can. Install only what you "
    "trust. This is its text:"
)


def ask_install(parent: QWidget, path: Path, source: str) -> bool:
    """Show a plugin's text; return whether a person wants it."""
    box = QDialog(parent)
    box.setWindowTitle(phrase("Install {name}", name=path.name))
    box.resize(720, 520)
    words = QLabel(NO_SANDBOX)
    words.setWordWrap(True)
    text = QPlainTextEdit(source)
    text.setReadOnly(True)
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    buttons.addButton("Install", QDialogButtonBox.ButtonRole.AcceptRole)
    buttons.accepted.connect(box.accept)
    buttons.rejected.connect(box.reject)
    column = QVBoxLayout(box)
    for widget in (words, text, buttons):
        column.addWidget(widget)
    is_wanted = bool(box.exec())
    box.deleteLater()  # else it stays as long as the window
    return is_wanted
