"""ConflictBox: why keys that were pressed can't be a command's, and what can be done about it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from ui.look.icons import drawn
from ui.look.tokens import tokens_of

SIGN = 16  # logical pixels


class ConflictBox(QFrame):
    """A sentence under a row, a way out where there is one, and the way back."""

    take_wanted = Signal()
    leave_wanted = Signal()

    def __init__(self, sentence: str, way_out: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("conflict")
        self.sentence = QLabel(f"{sentence}.")
        self.sentence.setWordWrap(True)
        self.take, self.leave = QPushButton(way_out), QPushButton("Leave it as it was")
        self.take.setProperty("primary", True)
        self.take.setVisible(bool(way_out))
        self.take.clicked.connect(self.take_wanted)
        self.leave.clicked.connect(self.leave_wanted)
        sign = QLabel()
        sign.setPixmap(self._sign())
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 8, 8)
        row.setSpacing(8)
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.sentence, 1)
        for button in (self.take, self.leave):
            button.setAutoDefault(False)
            row.addWidget(button)

    def _sign(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        picture = drawn("warning", tokens_of(self.palette()).warning, round(SIGN * ratio))
        sign = picture.scaled(QSize(SIGN, SIGN) * ratio)
        sign.setDevicePixelRatio(ratio)
        return sign
