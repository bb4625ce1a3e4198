"""The boxes that ask for a file or for an answer."""

from __future__ import annotations

from collections.abc import Sequence
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

ROLES: Final = {
    "Delete": QMessageBox.ButtonRole.DestructiveRole,
    "Get": QMessageBox.ButtonRole.AcceptRole,
    "Import": QMessageBox.ButtonRole.AcceptRole,
    "Save": QMessageBox.ButtonRole.AcceptRole,
    "Overwrite": QMessageBox.ButtonRole.DestructiveRole,
    "Discard": QMessageBox.ButtonRole.DestructiveRole,
    "Cancel": QMessageBox.ButtonRole.RejectRole,
}


def ask_save(parent: QWidget, title: str, proposed: Path, kinds: str) -> str:
    """Ask where to write; empty where nowhere. Whether to overwrite is asked later, for all.

    A name that is typed without an ending has that of the chosen kind.
    """
    quiet, kind = QFileDialog.Option.DontConfirmOverwrite, kind_of(proposed, kinds)
    box = QFileDialog.getSaveFileName
    name, chosen = box(parent, title, str(proposed), kinds, kind, quiet)
    return f"{name}{ending_of(chosen)}" if name and not Path(name).suffix else name


def ending_of(kind: str) -> str:
    """Return the first ending of a kind; empty where it has none.

    >>> ending_of("JPEG (*.jpg *.jpeg)"), ending_of("All files (*)")
    ('.jpg', '')
    """
    first, *_ = kind.rpartition("(")[2].rstrip(")").split() or [""]
    return first.removeprefix("*")


def kind_of(path: Path, kinds: str) -> str:
    """Return which of the kinds that a box offers a file's name has; the first where none.

    >>> kind_of(Path("a.jpg"), "PNG (*.png);;JPEG (*.jpg *.jpeg)")
    'JPEG (*.jpg *.jpeg)'
    """
    every = kinds.split(";;")
    name = path.name.lower()

    def has(kind: str) -> bool:
        patterns = kind.rpartition("(")[2].rstrip(")").split()
        return any(fnmatchcase(name, pattern.lower()) for pattern in patterns)

    return next(filter(has, every), every[0])


def ask_question(parent: QWidget, title: str, question: str, answers: Sequence[str]) -> str:
    """Ask in a box; closing it answers "Cancel"."""
    box = QMessageBox(parent)
    box.setWindowTitle(title)
    box.setTextFormat(Qt.TextFormat.PlainText)  # files have any names
    box.setText(question)
    buttons = [(box.addButton(answer, ROLES[answer]), answer) for answer in answers]
    box.exec()
    box.deleteLater()  # else it stays as long as the window
    return next((a for b, a in buttons if b is box.clickedButton()), "Cancel")
