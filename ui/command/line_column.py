"""LineColumn: lines below each other, of which only those near what is seen are there."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QSize, QTimer, Signal
from PySide6.QtGui import QAccessible, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

AT_ONCE: Final = 8  # lines that are made in one event: some 20 ms
MOST: Final = 96  # lines that stay made, where others are looked at


class LineColumn(QWidget):
    """Makes the widget of a line as it comes near what is seen, or is asked for.

    Hundreds of widgets that nobody looks at would take their time whenever the theme changes.

    Parameters
    ----------
    make
        Makes the widget of a line, by the line's name.
    height_of
        Returns how high a line is that is not made yet, in logical pixels.
    may_go
        Whether a widget has nothing under way, and can be made again.
    """

    spoken_role = QAccessible.Role.List

    came = Signal()  # lines were made

    def __init__(
        self,
        make: Callable[[str], QWidget],
        height_of: Callable[[str], int],
        may_go: Callable[[QWidget], bool],
    ) -> None:
        super().__init__()
        self._make, self._height_of, self._may_go = make, height_of, may_go
        self._tops: dict[str, int] = {}  # of the lines that are shown, from top to bottom
        self._height = 0
        self.made: dict[str, QWidget] = {}
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._add_some)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def is_whole(self) -> bool:
        """Whether all lines are there that are near what is seen."""
        return self.isVisible() and not self._missing()

    def show_lines(self, names: list[str]) -> None:
        """Show these lines, from top to bottom, and no others."""
        self._tops = dict.fromkeys(names, 0)
        for name, widget in list(self.made.items()):
            if name not in self._tops:
                widget.hide()
        self._place()
        self._timer.start()

    def line(self, name: str) -> QWidget:
        """Return the widget of a line; one that is not shown is hidden."""
        if name not in self.made:
            self._add(name)
            self.came.emit()
        return self.made[name]

    def in_order(self) -> list[QWidget]:
        """Return the widgets that are there, from top to bottom."""
        return [self.made[name] for name in self._tops if name in self.made]

    def sizeHint(self) -> QSize:
        return QSize(0, self._height)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:  # a line is higher than it was
            self._place()
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._missing():  # by scrolling, for one
            self._timer.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        if event.oldSize().width() != self.width():
            self._place()

    def _place(self) -> None:
        top = 0
        for name in self._tops:
            self._tops[name] = top
            widget = self.made.get(name)
            if widget is None:
                top += self._height_of(name)
                continue
            height = widget.sizeHint().height()
            widget.setGeometry(0, top, self.width(), height)
            if widget.isHidden():
                widget.show()
            top += height
        self._height = top
        if self.height() != top:
            self.setFixedHeight(top)

    def _missing(self) -> deque[str]:
        """Return the lines that should be there: those that are seen before those near them."""
        seen = self.visibleRegion().boundingRect()
        if seen.isEmpty():
            return deque()
        near: deque[str] = deque()
        for name, top in self._tops.items():
            away = max(seen.top() - top, top - seen.bottom(), 0)
            if away <= seen.height() // 2 and name not in self.made:
                (near.append if away else near.appendleft)(name)
        return near

    def _add_some(self) -> None:
        missing = self._missing()
        for name in list(missing)[:AT_ONCE]:
            self._add(name)
        if len(missing) <= AT_ONCE:
            self._timer.stop()
            self._let_go()
        self._place()
        if missing:
            self.came.emit()

    def _add(self, name: str) -> None:
        widget = self.made[name] = self._make(name)
        widget.setParent(self)
        if name in self._tops:
            height = widget.sizeHint().height()
            widget.setGeometry(0, self._tops[name], self.width(), height)
            widget.show()

    def _let_go(self) -> None:
        """Keep those that are nearest, where there are many."""
        seen = self.visibleRegion().boundingRect()
        idle = [name for name, widget in self.made.items() if self._may_go(widget)]
        idle.sort(key=lambda name: -self._away(name, seen.center().y()))
        for name in idle[: max(0, len(self.made) - MOST)]:
            gone = self.made.pop(name)
            gone.hide()
            gone.deleteLater()

    def _away(self, name: str, middle: int) -> int:
        return abs(self._tops[name] - middle) if name in self._tops else 1 << 30
