"""ConflictBox: why keys that were pressed can't be a command's, and what can be done about it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ui.command.key_offers import KeyOffer
from ui.command.shortcut_text import native_text
from ui.look.icons import drawn
from ui.look.language import said
from ui.look.phrase import phrase
from ui.look.tokens import EDGE, SPACE, tokens_of

SIGN = 16  # logical pixels


class ConflictBox(QFrame):
    """Words under a row, each way out that there is, and the way back."""

    keep_wanted = Signal()
    take_wanted = Signal()
    instead_wanted = Signal(str)  # other keys, as Qt writes them
    leave_wanted = Signal()

    def __init__(self, offer: KeyOffer, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("conflict")
        self.sentence, self.hint = QLabel(f"{offer.sentence}."), QLabel(f"{offer.hint}.")
        self.sentence.setProperty("panel-title", True)
        self.hint.setProperty("hint", True)
        self.hint.setVisible(bool(offer.hint))
        keys = native_text(offer.instead)
        instead = phrase("Use {keys} instead", keys=keys) if offer.instead else ""
        self.keep, self.take = QPushButton(said(offer.keep)), QPushButton(offer.take)
        self.instead, self.leave = QPushButton(instead), QPushButton(said("Leave it as it was"))
        self.leave.setToolTip("Esc does it too")
        self.ways = [one for one in (self.keep, self.take, self.instead) if one.text()]
        self.keep.clicked.connect(self.keep_wanted)
        self.take.clicked.connect(self.take_wanted)
        self.instead.clicked.connect(lambda: self.instead_wanted.emit(offer.instead))
        self.leave.clicked.connect(self.leave_wanted)
        self._mark = QLabel()
        self._lay_out()
        for button in (self.keep, self.take, self.instead):
            button.setVisible(button in self.ways)

    @property
    def first(self) -> QPushButton:
        """What Enter does."""
        return self.ways[0] if self.ways else self.leave

    def height_in(self, width: int) -> int:
        """Return how high it is where it is so wide, logical pixels."""
        inside = self.layout()
        return inside.totalHeightForWidth(width) if inside is not None else 0

    def _lay_out(self) -> None:
        self._mark.setPixmap(self._sign())
        words, buttons = QVBoxLayout(), QHBoxLayout()
        words.setSpacing(2)
        for label in (self.sentence, self.hint):
            label.setWordWrap(True)
            words.addWidget(label)
        words.addSpacing(SPACE - 2)
        words.addLayout(buttons)
        buttons.setSpacing(SPACE)
        for button in (self.keep, self.take, self.instead):
            buttons.addWidget(button)
        buttons.addStretch()
        buttons.addWidget(self.leave)
        for button in (self.keep, self.take, self.instead, self.leave):
            button.setAutoDefault(False)
        self.first.setProperty("primary", self.first is not self.leave)
        row = QHBoxLayout(self)
        row.setContentsMargins(EDGE, SPACE, SPACE, SPACE)
        row.setSpacing(SPACE)
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._mark.setPixmap(self._sign())

    def _sign(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        picture = drawn("warning", tokens_of(self.palette()).warning, round(SIGN * ratio))
        sign = picture.scaled(QSize(SIGN, SIGN) * ratio)
        sign.setDevicePixelRatio(ratio)
        return sign
