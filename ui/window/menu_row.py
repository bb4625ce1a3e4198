"""MenuRow: menus left, workspaces in the middle, the search right, across the whole window."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QMenuBar, QWidget

from ui.look.fonts import HINT, TEXT, font
from ui.look.icons import drawn
from ui.look.segmented import SegmentedSwitch
from ui.look.tokens import EDGE, FIELD, GAP, GROUP, ROW, SPACE, tokens_of

ICON: Final = 16  # logical pixels
SEARCH_WIDTH: Final = 200
SEARCH_NARROW: Final = 36  # its icon alone, where the row is short
LEFT: Final = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
RIGHT: Final = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight


class SearchButton(QAbstractButton):
    """Looks like a field, and opens the search; its icon alone where there is no room for words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys = ""
        self.setText("Search everything")
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def name_keys(self, keys: str) -> None:
        """Say which keys open the search."""
        self._keys = keys
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(SEARCH_WIDTH, FIELD)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = tokens_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = 2 if self.hasFocus() else 1
        painter.setPen(QPen(tokens.colour("accent" if self.hasFocus() else "edge"), width))
        painter.setBrush(tokens.colour("hover" if self.underMouse() else "field"))
        inset = width / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), 4, 4)
        picture = drawn("search", tokens.muted, round(ICON * self.devicePixelRatioF()))
        box = QRectF(10, (self.height() - ICON) / 2, ICON, ICON)
        painter.drawPixmap(box, picture, QRectF(picture.rect()))
        if self.width() < SEARCH_WIDTH:
            return
        room = QRectF(box.right() + SPACE, 0, self.width() - box.right() - 2 * SPACE, self.height())
        painter.setPen(tokens.colour("hover_muted" if self.underMouse() else "muted"))
        painter.setFont(font(TEXT))
        painter.drawText(room, LEFT, self.text())
        painter.setFont(font(HINT))
        painter.drawText(room, RIGHT, self._keys)


class MenuRow(QWidget):
    """One row: a menu bar, a switch for the workspaces, and the search.

    Parameters
    ----------
    switch
        Shows and chooses the workspace; it stays in the middle of the window while it can.
    """

    def __init__(self, switch: SegmentedSwitch, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("menu-row")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(ROW)
        self.bar = QMenuBar(self)
        self.switch = switch
        self.switch.setParent(self)
        self.search = SearchButton(self)

    def minimumSizeHint(self) -> QSize:
        fixed = self.bar.sizeHint().width() + self.switch.sizeHint().width() + SEARCH_NARROW
        return QSize(fixed + 3 * GROUP, ROW)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._place()

    def showEvent(self, event: object) -> None:
        self._place()

    def _place(self) -> None:
        """Put the three parts side by side: none ever lies over another."""
        menus, switch = GAP + self.bar.sizeHint().width(), self.switch.sizeHint()
        self.bar.setGeometry(GAP, 0, menus, ROW - 1)
        right = self.width() - SPACE
        is_wide = right - SEARCH_WIDTH - GROUP >= menus + EDGE + switch.width()
        width = SEARCH_WIDTH if is_wide else SEARCH_NARROW
        self.search.setGeometry(right - width, (ROW - FIELD) // 2, width, FIELD)
        most = right - width - GROUP - switch.width()
        left = max(menus + EDGE, min((self.width() - switch.width()) // 2, most))
        top = (ROW - switch.height()) // 2
        self.switch.setGeometry(left, top, switch.width(), switch.height())
