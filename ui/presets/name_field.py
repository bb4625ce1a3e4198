"""NamePrompt: the line under the presets that asks what to call a new one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from editor.document.step import Step
from filters.user_error import UserError
from ui.look.language import said


class NamePrompt(QWidget):
    """Hidden until `ask`; Return saves, Escape leaves; what is wrong with a name stands below.

    Parameters
    ----------
    save
        Keeps the new preset under a name; raises UserError where it can't.
    """

    def __init__(self, save: Callable[[str], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._save = save
        self.field = QLineEdit()
        self.field.setPlaceholderText("Name of the new preset, then Return")
        self.field.returnPressed.connect(self._take)
        self._error = QLabel()
        self._error.setWordWrap(True)
        self._error.setProperty("error", True)
        self._error.hide()
        self.with_mask = QCheckBox("With mask")
        self.with_mask.setToolTip("Keep where the step is seen, too")
        self.with_mask.setChecked(True)
        self.with_mask.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.field)
        column.addWidget(self.with_mask)
        column.addWidget(self._error)
        self.hide()

    def ask(self, has_mask: bool = False) -> None:
        """Show the field and have the keys go there; where there is a mask, ask for that too."""
        self.with_mask.setVisible(has_mask)
        self.show()
        self.field.setFocus()
        self.field.selectAll()

    def kept(self, step: Step) -> Step:
        """Return a Step as it is to be kept: with its mask, or without."""
        return step if self.with_mask.isChecked() else replace(step, mask=None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        else:
            super().keyPressEvent(event)

    def _take(self) -> None:
        try:
            self._save(self.field.text())
        except UserError as error:
            self._error.setText(said(str(error)))
            self._error.show()
            return
        self.field.clear()
        self._leave()

    def _leave(self) -> None:
        self._error.hide()
        self.hide()
