"""A control for the file of a colour profile."""

from __future__ import annotations

import os

from PySide6.QtWidgets import QFileDialog

from ui.look.phrase import phrase
from ui.preferences.controls import FolderControl

PROFILES = "Colour profiles (*.icc *.icm);;All files (*)"


class ProfileControl(FolderControl):
    """An ICC profile's path to type, or to choose in the system's box; empty for none."""

    def _typed(self) -> None:
        text = os.path.expanduser(self.field.text().strip())
        if text == self._shown:
            return
        if text and not os.path.isfile(text):
            self._say(
                phrase(
                    "{shown} is no file: choose one that is there, or leave the field empty",
                    shown=text,
                )
            )
            return
        self._say("")
        self.wanted.emit(text)

    def _ask(self, title: str, file: str) -> str:
        return QFileDialog.getOpenFileName(self, title, file, PROFILES)[0]
