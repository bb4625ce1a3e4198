"""PluginRows: plugins as rows under headings, each with its state and perhaps a button."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QWidget,
)

from ui.look.tokens import EDGE
from ui.plugins.row_drawing import COUNT, ROLE, RowDrawing, button_width
from ui.plugins.rows import ListedPlugin

Part = tuple[str, Sequence[ListedPlugin]]  # a heading, empty for none, and what is under it


class PluginRows(QListWidget):
    """The list; arrow keys pass over its headings, and Return does what a row's button does.

    Parameters
    ----------
    pictures
        Whether each row has a drawing in front.
    """

    chosen = Signal(object)  # a row's key
    deed_wanted = Signal(object)

    def __init__(self, pictures: bool = False) -> None:
        super().__init__()
        self._drawing = RowDrawing(self, pictures)
        self.setItemDelegate(self._drawing)
        self.setAccessibleName("Plugins")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.currentItemChanged.connect(self._tell)
        self.itemActivated.connect(self._act)
        self._last: object = None  # the key that was chosen last, whether it is listed or not
        self._shown: tuple[tuple[str, tuple[ListedPlugin, ...]], ...] = ()

    @property
    def rows(self) -> tuple[ListedPlugin, ...]:
        """All rows, from the top."""
        return tuple(row for _, rows in self._shown for row in rows)

    @property
    def key(self) -> object:
        """The chosen row's; None where none is chosen."""
        item = self.currentItem()
        row = item.data(ROLE) if item is not None else None
        return row.key if isinstance(row, ListedPlugin) else None

    def show_rows(self, parts: Sequence[Part], query: str = "") -> None:
        """Show rows under headings; the chosen one stays chosen where it is still there.

        It is chosen again where a search had left it out. Nothing is signalled. Words of the query
        are bold in names.
        """
        self._drawing.query = query
        self.viewport().update()
        wanted = tuple((title, tuple(rows)) for title, rows in parts)
        if wanted == self._shown:
            return
        at, focused = self.verticalScrollBar().value(), QApplication.focusWidget()
        had_focus = focused is not None and self.isAncestorOf(focused)
        self._shown = wanted
        self.blockSignals(True)
        self.clear()
        for title, rows in wanted:
            if title:
                self._add_heading(title, len(rows))
            for row in rows:
                self._add(row)
        self.choose(self._last)
        self.blockSignals(False)
        self.verticalScrollBar().setValue(at)
        if had_focus:  # a button that is gone had it
            self.setFocus()

    def choose(self, key: object) -> None:
        """Choose the row of that key; nothing where there is none."""
        for number in range(self.count()):
            row = self.item(number).data(ROLE)
            if row is not None and row.key == key:
                self._last = key
                self.setCurrentRow(number)

    def button(self, key: object) -> QPushButton | None:
        """Return the button of a row."""
        for number in range(self.count()):
            item = self.item(number)
            row, holder = item.data(ROLE), self.itemWidget(item)
            if row is not None and row.key == key and holder is not None:
                return holder.findChild(QPushButton)
        return None

    def _add_heading(self, title: str, count: int) -> None:
        heading = QListWidgetItem(title)
        heading.setData(COUNT, str(count))
        heading.setFlags(Qt.ItemFlag.NoItemFlags)
        self.addItem(heading)

    def _add(self, row: ListedPlugin) -> None:
        item = QListWidgetItem(row.spoken)
        item.setData(ROLE, row)
        item.setToolTip(row.words)
        self.addItem(item)
        if not row.deed:
            return
        button = QPushButton(row.deed)
        button.setFixedWidth(round(button_width(row.deed)))
        button.setToolTip(f"{row.deed} {row.name}")
        button.setAccessibleName(f"{row.deed} {row.name}")
        button.clicked.connect(partial(self.deed_wanted.emit, row.key))
        holder = QWidget()
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, 0, EDGE, 0)
        line.addStretch()
        line.addWidget(button)
        self.setItemWidget(item, holder)

    def _tell(self, item: QListWidgetItem | None) -> None:
        row = item.data(ROLE) if item is not None else None
        if row is not None:
            self._last = row.key
            self.chosen.emit(row.key)

    def _act(self, item: QListWidgetItem) -> None:
        row = item.data(ROLE)
        if row is not None and row.deed:
            self.deed_wanted.emit(row.key)
