"""RecoveryOffer: what a session that ended badly had open, with a picture, to be brought back."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from editor.recovery.journal import Abandoned
from ui.files.unsaved_words import heading, said
from ui.look.floating import SHADOW, FloatingPanel
from ui.look.icons import icon
from ui.look.tokens import EDGE, GAP, SPACE

PICTURE: Final = QSize(96, 64)  # logical pixels
WORDS: Final = 260  # logical pixels of width


class RecoveryOffer(FloatingPanel):
    """Stays until something is chosen: bring it back, discard it, or ask at the next start."""

    bring_back_wanted = Signal(object)  # Abandoned
    discard_wanted = Signal(object)  # Abandoned

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(at_top=True, parent=parent)
        self._abandoned: Abandoned | None = None
        self.setAccessibleName("Unsaved work of last time")
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self.picture, self.title, self.words = QLabel(), QLabel(), QLabel()
        self.picture.setFixedSize(PICTURE)
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.title.setProperty("heading", True)
        self.words.setProperty("hint", True)
        self.words.setWordWrap(True)
        self.words.setFixedWidth(WORDS)
        self.button = QPushButton("Bring back")
        self.button.setProperty("primary", True)
        self.button.clicked.connect(lambda: self._answer(self.bring_back_wanted))
        self.discard_button = QPushButton("Discard")
        self.discard_button.setToolTip("Forget these steps for good")
        self.discard_button.clicked.connect(lambda: self._answer(self.discard_wanted))
        self.later = QToolButton()
        self.later.setIcon(icon("close"))
        self.later.setToolTip("Ask again at the next start")
        self.later.setAccessibleName("Ask again at the next start")
        self.later.clicked.connect(self.hide)
        self._lay_out()

    def offer(self, abandoned: Abandoned) -> None:
        """Say what there is; its picture comes later."""
        self._abandoned = abandoned
        self.title.setText(heading(abandoned))
        self.words.setText(said(abandoned))
        self.picture.clear()
        self.show_panel()

    def set_picture(self, abandoned: Abandoned, picture: QImage) -> None:
        """Show what the photo looks like."""
        if abandoned is self._abandoned and not picture.isNull():
            ratio = self.devicePixelRatioF()
            smooth = Qt.TransformationMode.SmoothTransformation
            kept = Qt.AspectRatioMode.KeepAspectRatio
            shown = QPixmap.fromImage(picture.scaled(PICTURE * ratio, kept, smooth))
            shown.setDevicePixelRatio(ratio)
            self.picture.setPixmap(shown)

    def _answer(self, signal: SignalInstance) -> None:
        abandoned, self._abandoned = self._abandoned, None
        self.hide()
        if abandoned is not None:
            signal.emit(abandoned)

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addStretch()
        words.addWidget(self.title)
        words.addWidget(self.words)
        words.addStretch()
        told, answers = QHBoxLayout(), QHBoxLayout()
        told.setSpacing(EDGE)
        told.addWidget(self.picture)
        told.addLayout(words, 1)
        answers.setSpacing(SPACE)
        answers.addStretch()
        answers.addWidget(self.button)
        answers.addWidget(self.discard_button)
        self._body.setSpacing(EDGE)
        self._body.addLayout(told, 1)
        self._body.addLayout(answers)
        row = QHBoxLayout(self)
        row.setContentsMargins(SHADOW + EDGE, SHADOW + EDGE, SHADOW + GAP, SHADOW + EDGE)
        row.addLayout(self._body, 1)
        row.addWidget(self.later, 0, Qt.AlignmentFlag.AlignTop)

    def place(self) -> None:
        """Have the buttons below the words where the canvas is too narrow for one row."""
        parent = self.parentWidget()
        if parent is not None:
            self.fold(self._body, parent.width() - 2 * SPACE)
        super().place()
