"""KeyCaps: a shortcut as keys that stand beside each other; a button that changes it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QWidget

from ui.command.shortcut_text import native_text
from ui.look.fonts import HINT, font
from ui.look.language import said
from ui.look.phrase import phrase
from ui.look.tokens import GAP, tokens_of

PADDING: Final = 7  # logical pixels beside the words on a key
HIGH: Final = 22
LEAST: Final = 20


def names_of(keys: str) -> list[str]:
    """Return what stands on each key of a shortcut, as a person reads it: Ctrl, Shift, +."""
    found: list[str] = []
    for chord in keys.split(", "):
        held, _, last = chord[:-1].rpartition("+")
        found += [*filter(None, held.split("+")), f"{last}{chord[-1:]}"]
    return found


class KeyCaps(QPushButton):
    """As wide as its keys; its text is the shortcut as a person reads it."""

    def __init__(self, shortcut: str, parent: QWidget | None = None) -> None:
        super().__init__(native_text(shortcut), parent)
        self.keys = shortcut  # as Qt writes them
        self.setToolTip(said("Change these keys"))
        self.setAutoDefault(False)
        self.setAccessibleName(phrase("{shown}, change these keys", shown=self.text()))

    def sizeHint(self) -> QSize:
        boxes = self._boxes()
        return QSize(int(boxes[-1][1].right()) + 1 if boxes else LEAST, HIGH)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _boxes(self) -> list[tuple[str, QRectF]]:
        metrics, left, found = QFontMetricsF(font(HINT)), 0.0, []
        for name in names_of(self.text()):
            width = max(LEAST, metrics.horizontalAdvance(name) + 2 * PADDING)
            found.append((name, QRectF(left, (self.height() - HIGH) / 2, width, HIGH)))
            left += width + GAP / 2
        return found

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, tokens = QPainter(self), tokens_of(self.palette())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font(HINT))
        for name, box in self._boxes():
            cap = box.adjusted(0.5, 0.5, -0.5, -0.5)
            painter.setPen(QPen(tokens.colour("hair"), 1))
            painter.setBrush(tokens.colour("hover" if self.underMouse() else "field"))
            painter.drawRoundedRect(cap, 3, 3)
            painter.setPen(QPen(tokens.colour("line"), 1))  # the key's lower edge
            painter.drawLine(
                QPointF(cap.left() + 3, cap.bottom()), QPointF(cap.right() - 3, cap.bottom())
            )
            painter.setPen(tokens.colour("text"))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, name)
        if self.hasFocus():
            painter.setPen(QPen(tokens.colour("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 3, 3)
        painter.end()
