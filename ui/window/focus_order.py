"""The Tab key goes as the eye does: by where things are, whenever they were made."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cmp_to_key
from typing import Final

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import (
    QApplication,
    QDockWidget,
    QMainWindow,
    QScrollArea,
    QStatusBar,
    QWidget,
)

# After the middle: the step's form with its grid, what is told of it, and the list of steps.
FIRST: Final = ("Filter", "Inspector", "Steps")
BY_TAB: Final = Qt.FocusPolicy.TabFocus
CHILDREN: Final = Qt.FindChildOption.FindDirectChildrenOnly


class OrderedWindow(QMainWindow):
    """Has the Tab key go from the menu row to the middle, then over the panels.

    Qt's own order is that in which widgets were made, and forms, chips and rows come and go.
    """

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Move the focus to what comes next, or before; Qt calls it for Tab and Shift+Tab."""
        order = focus_order(self)
        now = QApplication.focusWidget()
        if now is not None and not now.isVisible() and self._give_photo_focus(now, order):
            return True
        if now not in order:
            return bool(super().focusNextPrevChild(forward))
        to = order[(order.index(now) + (1 if forward else -1)) % len(order)]
        reason = Qt.FocusReason
        to.setFocus(reason.TabFocusReason if forward else reason.BacktabFocusReason)
        _scroll_to(to)
        return True

    def _give_photo_focus(self, gone: QWidget, order: list[QWidget]) -> bool:
        """Have the photo take it from what lay over it and is hidden now; return whether it did."""
        from ui.canvas.canvas import Canvas  # with much, for which no window waits

        canvas = next((one for one in order if isinstance(one, Canvas)), None)
        middle = self.centralWidget()
        if canvas is None or middle is None or not middle.isAncestorOf(gone):
            return False
        canvas.setFocus(Qt.FocusReason.OtherFocusReason)
        return True


def focus_order(window: QMainWindow) -> list[QWidget]:
    """Return what the Tab key goes to in a window, in order."""
    return [one for part in _regions(window) for one in _inside(part)]


def _regions(window: QMainWindow) -> list[QWidget]:
    """Return the window's parts: menu row, middle, panels, status."""
    parts = window.findChildren(QWidget, options=CHILDREN)
    shown = [part for part in parts if part.isVisible() and not part.isWindow()]

    def rank(part: QWidget) -> tuple[int, int, int]:
        left, top = part.x(), part.y()
        if isinstance(part, QStatusBar):
            return 4, 0, 0
        if isinstance(part, QDockWidget):
            name = part.objectName()
            return (2, FIRST.index(name), 0) if name in FIRST else (3, left, top)
        return (1, 0, 0) if part is window.centralWidget() else (0, top, left)

    return sorted(shown, key=rank)


def _inside(part: QWidget) -> Iterator[QWidget]:
    """Yield what can have the focus by Tab in a part of the window, itself first.

    An area that scrolls has it only where nothing in it can: it goes along with what has.
    """
    is_area = isinstance(part, QScrollArea)
    if _takes_focus(part) and not (is_area and any(map(_takes_focus, _seen_in(part)))):
        yield part
    inside = [
        (child, box)
        for child in part.findChildren(QWidget, options=CHILDREN)
        if child.isVisible() and not child.isWindow() and not (box := _box(child)).isEmpty()
    ]
    for child, _ in sorted(inside, key=cmp_to_key(_compare)):
        yield from _inside(child)


def _seen_in(part: QWidget) -> list[QWidget]:
    return [one for one in part.findChildren(QWidget) if one.isVisible()]


def _scroll_to(one: QWidget) -> None:
    """Have the areas that it lies in show it; Qt does so for what it finds itself alone."""
    above = one.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(one)
        above = above.parentWidget()


def _takes_focus(one: QWidget) -> bool:
    by_tab = (one.focusPolicy() & BY_TAB) == BY_TAB
    return bool(by_tab and one.isEnabled() and one.focusProxy() is None)


def _box(one: QWidget) -> QRect:
    return QRect(one.mapTo(one.window(), QPoint()), one.size())


def _compare(first: tuple[QWidget, QRect], second: tuple[QWidget, QRect]) -> int:
    """Compare two boxes: what lies wholly above another comes before it, else what lies left."""
    (_, one), (_, two) = first, second
    middle_of_one, middle_of_two = one.center().y(), two.center().y()
    if one.bottom() < middle_of_two and middle_of_one < two.top():
        return -1
    if two.bottom() < middle_of_one and middle_of_two < one.top():
        return 1
    return one.left() - two.left() or one.top() - two.top()
