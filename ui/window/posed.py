"""Widgets that stand still in one state: what is drawn by a delegate, a button, icons, colours."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

import numpy as np
from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import (
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionButton,
    QStyleOptionViewItem,
    QStylePainter,
    QWidget,
)

from ui.look.fonts import HINT, font
from ui.look.icons import drawn
from ui.look.tokens import tokens_of

Flag = QStyle.StateFlag
NONE, HOVER, PRESSED = Flag.State_None, Flag.State_MouseOver, Flag.State_Sunken
SELECTED, FOCUS = Flag.State_Selected, Flag.State_HasFocus
CELL: Final = 24  # logical pixels an icon
ICON: Final = 16
SWATCH: Final = QSize(40, 22)
ROW: Final = 44
GREYS: Final = (
    "canvas", "table", "field", "bar", "panel", "raised", "hover", "selected", "line", "hair",
    "edge", "muted", "text", "disabled", "accent_fill", "accent", "error", "warning",
)  # fmt: skip
PER_ROW: Final = 9
NO_PARENT: Final = QModelIndex()


def dunes() -> QPixmap:
    """Return a picture for cards: sky, sea and sand, the same everywhere."""
    y, x = np.mgrid[0:64, 0:104].astype(float)
    sand = 40 + 6 * np.sin(x / 9) + x / 12
    below = (y > sand)[..., None]
    sky = np.stack((120 + y, 160 + y, 210 + 0 * y), -1)
    ground = np.stack((200 - y, 160 - y, 90 - y / 2 + 0 * x), -1)
    rgb = np.ascontiguousarray(np.clip(np.where(below, ground, sky), 0, 255).astype(np.uint8))
    picture = QImage(rgb.data, 104, 64, 3 * 104, QImage.Format.Format_RGB888)
    return QPixmap.fromImage(picture.copy())


class _OneRow(QAbstractListModel):
    """One row of data by role, kept by Python."""

    def __init__(self, data: Mapping[Any, Any], parent: QWidget) -> None:
        super().__init__(parent)
        self._data = dict(data)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = NO_PARENT) -> int:
        return 0 if parent.isValid() else 1

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = 0) -> Any:
        return self._data.get(role)


class Drawn(QWidget):
    """What a delegate draws of some data in some state.

    Parameters
    ----------
    data
        By role.
    size, margin
        Of what is drawn, and of what is left free around it for outlines; logical pixels.
    """

    def __init__(
        self,
        delegate: QStyledItemDelegate,
        data: Mapping[Any, Any],
        flags: Flag,
        size: QSize,
        margin: int = 0,
    ) -> None:
        super().__init__()
        self._delegate, self._flags, self._margin = delegate, flags, margin
        self._model = _OneRow(data, self)
        self.setFixedHeight(size.height() + 2 * margin)
        self.setMinimumWidth(size.width() + 2 * margin)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionViewItem()
        option.initFrom(self)
        edge = self._margin
        option.rect = self.rect().adjusted(edge, edge, -edge, -edge)
        option.state = Flag.State_Enabled | self._flags
        painter = QPainter(self)
        self._delegate.paint(painter, option, self._model.index(0, 0))
        painter.end()


class PosedButton(QPushButton):
    """A button that is drawn as if it were under the pointer, pressed or focused."""

    def __init__(self, text: str, flags: Flag) -> None:
        super().__init__(text)
        self._flags = flags
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.state |= self._flags
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        painter.end()


class IconSheet(QWidget):
    """Drawings side by side."""

    def __init__(self, names: Sequence[str]) -> None:
        super().__init__()
        self._names = tuple(names)
        self.setMinimumHeight(CELL)

    def heightForWidth(self, width: int) -> int:
        per_row = max(1, width // CELL)
        return -(-len(self._names) // per_row) * CELL

    def hasHeightForWidth(self) -> bool:
        return True

    def sizeHint(self) -> QSize:
        return QSize(15 * CELL, self.heightForWidth(15 * CELL))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, ratio = QPainter(self), self.devicePixelRatioF()
        colour, per_row = tokens_of(self.palette()).text, max(1, self.width() // CELL)
        for number, name in enumerate(self._names):
            row, column = divmod(number, per_row)
            box = QRectF(column * CELL, row * CELL + 4, ICON, ICON)
            picture = drawn(name, colour, round(ICON * ratio))
            painter.drawPixmap(box, picture, QRectF(picture.rect()))
        painter.end()


class Swatches(QWidget):
    """The theme's colours with their names, and the colours of signed values."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight((-(-len(GREYS) // PER_ROW) + 1) * ROW)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, tokens = QPainter(self), tokens_of(self.palette())
        painter.setFont(font(HINT - 2))
        signed = [(f"{number - 3:+d}", colour) for number, colour in enumerate(tokens.signed)]
        named = [(name, getattr(tokens, name)) for name in GREYS]
        step = SWATCH.width() + 8
        for number, (name, colour) in enumerate((*named, *signed)):
            at = number if number < len(GREYS) else 2 * PER_ROW + number - len(GREYS)
            row, column = divmod(at, PER_ROW)
            box = QRect(column * step, row * ROW, SWATCH.width(), SWATCH.height())
            painter.setPen(tokens.colour("edge"))
            painter.setBrush(tokens.colour("panel"))
            painter.drawRect(box)
            painter.fillRect(box.adjusted(1, 1, 0, 0), colour)
            painter.setPen(tokens.colour("muted"))
            words = QRect(box.left(), box.bottom() + 1, step - 2, 14)
            painter.drawText(words, Qt.AlignmentFlag.AlignLeft, name.replace("_", " "))
        painter.end()
