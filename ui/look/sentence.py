"""Labels of sentences: Told says what the editor says; Sentence is cut where it has no room."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui.look.language import said


class Told(QLabel):
    """A label that is given sentences of the editor, and says them in the language."""

    def setText(self, text: str) -> None:
        super().setText(said(text))


class Sentence(QLabel):
    """As wide as it is given; right-aligned, unless another alignment is set."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("hint", True)
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._tip = ""

    def setText(self, text: str) -> None:
        """Show a text; its tip too, unless that says something else."""
        text = said(text)
        if self.toolTip() == self._tip:
            self._tip = text
            self.setToolTip(text)
        super().setText(text)

    def set_sentence(self, text: str, tip: str = "") -> None:
        """Show a text; the tip adds more."""
        text, tip = said(text), said(tip)
        super().setText(text)
        self._tip = tip or text
        self.setToolTip(self._tip)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        metrics = self.fontMetrics()
        text = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.rect(), self.alignment(), text)
