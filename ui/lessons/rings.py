"""Rings: outlines with numbers around the parts of the window that a task speaks of."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import shiboken6
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QScrollArea, QWidget

from ui.look.fonts import HINT, font
from ui.look.tokens import tokens_of

AROUND: Final = 4  # logical pixels
BADGE: Final = 16
MOVES: Final = (
    QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide,
    QEvent.Type.LayoutRequest, QEvent.Type.ZOrderChange,
)  # fmt: skip


class Ring(QWidget):
    """One outline; it takes no clicks, and follows what it is around."""

    def __init__(self, window: QWidget, target: QWidget, number: int) -> None:
        super().__init__(window)
        self._window, self._target, self.number = window, target, number
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._outline, self.badge = QRect(), QRect()  # in this widget
        self._watched: list[QWidget] = []
        self._watch()
        self.place()

    @property
    def target(self) -> QWidget:
        """What it is around."""
        return self._target

    def place(self) -> None:
        """Lie around the target, as far as that is seen."""
        window, target = self._window, self._target
        if not shiboken6.isValid(target) or not target.isVisibleTo(window):
            self.hide()
            return
        box = QRect(target.mapTo(window, QPoint(0, 0)), target.size())
        box = box.adjusted(-AROUND, -AROUND, AROUND, AROUND)
        above = target.parentWidget()
        while above is not None and above is not window:
            if isinstance(above.parentWidget(), QScrollArea):
                room = QRect(above.mapTo(window, QPoint(0, 0)), above.size())
                box = box.intersected(room.adjusted(-AROUND, -AROUND, AROUND, AROUND))
            above = above.parentWidget()
        box = box.intersected(window.rect())
        self.setVisible(not box.isEmpty())
        badge = _badge(box, window.rect())
        self.setGeometry(box.united(badge))
        self._outline, self.badge = box.translated(-self.pos()), badge.translated(-self.pos())
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in MOVES:
            self.place()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = tokens_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(tokens.colour("accent"), 2))
        painter.drawRoundedRect(QRectF(self._outline).adjusted(1, 1, -1, -1), 6, 6)
        at = QRectF(self.badge)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.colour("accent_fill"))
        painter.drawEllipse(at)
        painter.setPen(tokens.colour("on_accent"))
        painter.setFont(font(HINT, semibold=True))
        painter.drawText(at, Qt.AlignmentFlag.AlignCenter, str(self.number))
        painter.end()

    def _watch(self) -> None:
        one: QWidget | None = self._target
        while one is not None:
            one.installEventFilter(self)
            self._watched.append(one)
            one = None if one is self._window else one.parentWidget()


def _badge(box: QRect, window: QRect) -> QRect:
    """Return where the number stands: on the corner, not on the words and units in it."""
    badge = QRect(0, 0, BADGE, BADGE)
    badge.moveCenter(box.topRight())
    right = min(badge.left(), window.right() + 1 - BADGE)
    return QRect(right, max(badge.top(), window.top()), BADGE, BADGE)


class Rings:
    """Those that are shown over a window."""

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self.shown: list[Ring] = []

    def surround(self, targets: Sequence[QWidget | None]) -> None:
        """Lie around other widgets, numbered from 1; around none that is not there."""
        wanted = [(n, target) for n, target in enumerate(targets, start=1) if target is not None]
        if wanted == [(ring.number, ring.target) for ring in self.shown]:
            return  # they follow by themselves
        for ring in self.shown:
            ring.hide()
            ring.deleteLater()
        self.shown = []
        for number, target in wanted:
            _bring_into_view(target)
            self.shown.append(Ring(self._window, target, number))


def _bring_into_view(target: QWidget) -> None:
    above = target.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(target, AROUND, AROUND)
        above = above.parentWidget()
