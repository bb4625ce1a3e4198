"""The boxes that ask for a file or for an answer."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

ROLES: Final = {
    "Delete": QMessageBox.ButtonRole.DestructiveRole,
    "Import": QMessageBox.ButtonRole.AcceptRole,
    "Save": QMessageBox.ButtonRole.AcceptRole,
    "Overwrite": QMessageBox.ButtonRole.DestructiveRole,
    "Discard": QMessageBox.ButtonRole.DestructiveRole,
    "Cancel": QMessageBox.ButtonRole.RejectRole,
}


def ask_save(parent: QWidget, title: str, proposed: Path, kinds: str) -> str:
    """Ask where to write; empty where nowhere. Whether to overwrite is asked later, for all."""
    quiet = QFileDialog.Option.DontConfirmOverwrite
    return QFileDialog.getSaveFileName(parent, title, str(proposed), kinds, options=quiet)[0]


def ask_question(parent: QWidget, title: str, question: str, answers: Sequence[str]) -> str:
    """Ask in a box; closing it answers "Cancel"."""
    box = QMessageBox(parent)
    box.setWindowTitle(title)
    box.setText(question)
    buttons = [(box.addButton(answer, ROLES[answer]), answer) for answer in answers]
    box.exec()
    return next((a for b, a in buttons if b is box.clickedButton()), "Cancel")
