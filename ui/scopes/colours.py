"""ColoursPanel: the colour under the pointer and the pins', before and after all steps."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QHideEvent, QKeyEvent, QPainter, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from editor.insight.colour_reading import SCALES, SIDES, Colour, ColourReading
from ui.look.fonts import TEXT, font
from ui.look.panel_head import PanelHead
from ui.look.phrase import phrase
from ui.look.tokens import EDGE, SPACE, tokens_of
from ui.scopes.pins import Pins

ROW: Final = Qt.ItemDataRole.UserRole
HEIGHT: Final = 24  # logical pixels
SWATCH: Final = QRectF(0, 0, 28, 14)
HINT_TEXT: Final = "Alt and a click on the photo pin a colour"
NOWHERE: Final = "outside"
Index = QModelIndex | QPersistentModelIndex


class ColoursPanel(QWidget):
    """Mean of how many pixels, in which scale; the pointer's colour; a row a pin."""

    def __init__(self, pins: Pins, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pins = pins
        self.head = PanelHead("Colours")  # the window lays it over the panel
        self.head.figure.setText("before → after, ΔL*")
        self.pin_button = self.head.add_tool("pin", "Pin a colour with the next click on the photo")
        self.pin_button.setCheckable(True)
        self.pin_button.clicked.connect(pins.set_pinning)
        self.clear_button = self.head.add_tool("trash", "Remove all pins of this photo")
        self.clear_button.clicked.connect(pins.clear)
        self.side, self.scale = QComboBox(), QComboBox()
        self.side.setAccessibleName("Mean of")
        self.scale.setAccessibleName("Written in")
        for side in SIDES:
            self.side.addItem(f"{side}×{side} px", side)
        for name, title in SCALES:
            self.scale.addItem(title, name)
        self.side.activated.connect(lambda _: pins.set_side(self.side.currentData()))
        self.scale.activated.connect(lambda _: pins.set_scale(self.scale.currentData()))
        self.pointer = QLabel(HINT_TEXT)
        self.pointer.setProperty("numbers", True)
        self.pointer.setWordWrap(True)
        self.pointer.setAccessibleName("Under the pointer")
        self.list = _PinList(pins)
        self._lay_out()
        pins.changed.connect(self.refresh)
        pins.pointed.connect(self._point)
        self.refresh()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        for words, box in (("Mean of", self.side), ("in", self.scale)):
            label = QLabel(words)
            label.setBuddy(box)  # which names it: Qt takes what is chosen for a box's own name
            row.addWidget(label)
            row.addWidget(box, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, 0, EDGE, EDGE)
        column.setSpacing(SPACE)
        column.addLayout(row)
        column.addWidget(self.pointer)
        column.addWidget(self.list, 1)

    def refresh(self) -> None:
        """Show pins and colours as they are now."""
        pins = self._pins
        self.side.setCurrentIndex(SIDES.index(pins.side))
        self.scale.setCurrentIndex([name for name, _ in SCALES].index(pins.scale))
        self.pin_button.setChecked(pins.is_pinning)
        self.clear_button.setEnabled(bool(pins.places))
        self.list.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._pins.watch(True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._pins.watch(False)

    def _point(self, reading: ColourReading | None) -> None:
        words = HINT_TEXT if reading is None else reading_text(reading, self._pins)
        self.pointer.setText(words)


class _PinList(QListWidget):
    """A row a pin; Delete takes the chosen one away."""

    def __init__(self, pins: Pins) -> None:
        super().__init__()
        self._pins = pins
        self.setItemDelegate(_RowDelegate(self))
        self.setUniformItemSizes(True)
        self.setAccessibleName("Pins")

    def refresh(self) -> None:
        """Show a row for each pin."""
        readings = self._pins.readings
        while self.count() > len(readings):
            self.takeItem(self.count() - 1)
        for index, reading in enumerate(readings):
            item = self.item(index)
            if item is None:
                item = QListWidgetItem()
                self.addItem(item)
            words = reading_text(reading, self._pins)
            item.setText(f"{index + 1}  {words}")
            item.setToolTip(
                phrase(
                    "Pin {index}: {what}\nDrag it on the photo; Delete removes it",
                    index=index + 1,
                    what=words,
                )
            )
            item.setData(ROW, (index + 1, reading.before, reading.after, words, change(reading)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self.currentRow() >= 0:
            self._pins.remove(self.currentRow())
        else:
            super().keyPressEvent(event)


def reading_text(reading: ColourReading, pins: Pins) -> str:
    """Write a colour before and after all steps."""
    before, after = (
        NOWHERE if colour is None else colour.text(pins.scale)
        for colour in (reading.before, reading.after)
    )
    return f"{before} → {after}"


def change(reading: ColourReading) -> str:
    """Write by how much L* has changed; empty where there is nothing to compare."""
    if reading.before is None or reading.after is None:
        return ""
    by = round(reading.after.lab[0] - reading.before.lab[0])
    return f"{by:+d}".replace("-", "−") if by else "0"


class _RowDelegate(QStyledItemDelegate):
    """Draws number, both colours side by side, their values, and the change of L*."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(160, HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        number, before, after, words, by = index.data(ROW)
        area, tokens = QRectF(option.rect), tokens_of(option.palette)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, tokens.colour("selected"))
        painter.setFont(font(TEXT, semibold=True))
        painter.setPen(tokens.colour("text"))
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(area.adjusted(4, 0, 0, 0), middle, str(number))
        swatch = SWATCH.translated(area.left() + 22, area.center().y() - SWATCH.height() / 2)
        half = swatch.width() / 2
        _fill(painter, swatch.adjusted(0, 0, -half, 0), before)
        _fill(painter, swatch.adjusted(half, 0, 0, 0), after)
        painter.setFont(font(TEXT))
        painter.drawText(
            QRectF(swatch.right() + 8, area.top(), area.width(), HEIGHT), middle, words
        )
        painter.setPen(tokens.colour("muted"))
        room = area.adjusted(0, 0, -4, 0)
        painter.drawText(room, middle | Qt.AlignmentFlag.AlignRight, by)
        painter.restore()


def _fill(painter: QPainter, area: QRectF, colour: Colour | None) -> None:
    if colour is not None:
        painter.fillRect(area, QColor(*colour.bytes))
