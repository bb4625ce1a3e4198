"""GalleryView: cards in columns under headings that fold, as Qt's views have rows in a tree."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import (
    QAbstractItemModel,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QAccessible, QRegion, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from ui.look.scroll_bar import show_while_needed
from ui.presets.cards import GAP, Index
from ui.presets.gallery_layout import GalleryLayout, Place

LINE: Final = 46  # logical pixels of scrolling by a notch's third
Cursor = QAbstractItemView.CursorAction


class GalleryView(QAbstractItemView):
    """Shows a model of two levels, groups and cards; what draws and drags them comes on top."""

    spoken_role = QAccessible.Role.List

    collapsed = Signal(QModelIndex)
    expanded = Signal(QModelIndex)

    def __init__(self, model: QAbstractItemModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout: GalleryLayout | None = None
        self._opened: set[int] = set()
        self.setModel(model)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        show_while_needed(self.verticalScrollBar())

    def isExpanded(self, index: Index) -> bool:
        """Whether the cards of a group are shown."""
        return index.row() in self._opened

    def setExpanded(self, index: Index, is_open: bool) -> None:
        """Show or fold the cards of a group."""
        if is_open != self.isExpanded(index):
            self._opened ^= {index.row()}
            self._relay()
            (self.expanded if is_open else self.collapsed).emit(index)

    def open_groups(self, rows: set[int]) -> None:
        """Show the cards of these groups alone; nothing is signalled."""
        if rows != self._opened:
            self._opened = rows
            self._relay()

    def collapse(self, index: Index) -> None:
        """Fold a group."""
        self.setExpanded(index, False)

    def visualRect(self, index: Index) -> QRect:
        if not index.isValid():
            return QRect()
        parent = index.parent()
        at = (parent.row(), index.row()) if parent.isValid() else (index.row(), None)
        return self._laid().area_of(*at).translated(0, -self.verticalOffset())

    def indexAt(self, at: QPoint) -> QModelIndex:
        within = at + QPoint(0, self.verticalOffset())
        for place in self._laid().places:
            if place.area.contains(within):
                return self.index_of(place)
        return QModelIndex()

    def scrollTo(
        self,
        index: Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        if index.isValid() and index.parent().isValid():
            self.setExpanded(index.parent(), True)
        area, bar = self.visualRect(index), self.verticalScrollBar()
        if area.top() < 0 or area.height() > self.viewport().height():
            bar.setValue(bar.value() + area.top() - GAP)
        elif area.bottom() > self.viewport().height():
            bar.setValue(bar.value() + area.bottom() - self.viewport().height() + GAP)

    def horizontalOffset(self) -> int:
        return 0

    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

    def isIndexHidden(self, index: Index) -> bool:
        return index.parent().isValid() and not self.isExpanded(index.parent())

    def setSelection(self, area: QRect, flags: QItemSelectionModel.SelectionFlag) -> None:
        within = area.translated(0, self.verticalOffset())
        chosen = QItemSelection()
        for place in self._laid().places:
            if place.row is not None and place.area.intersects(within):
                chosen.select(self.index_of(place), self.index_of(place))
        self.selectionModel().select(chosen, flags)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        region = QRegion()
        for index in selection.indexes():
            region += self.visualRect(index).adjusted(-4, -4, 4, 4)
        return region

    def moveCursor(self, action: Cursor, keys: Qt.KeyboardModifier) -> QModelIndex:
        cards = [place for place in self._laid().places if place.row is not None]
        now = next((n for n, p in enumerate(cards) if self._is_at(p, self.currentIndex())), None)
        if not cards:
            return QModelIndex()
        if now is None:
            return self.index_of(cards[0])
        match action:
            case Cursor.MoveLeft | Cursor.MovePrevious:
                return self.index_of(cards[max(now - 1, 0)])
            case Cursor.MoveRight | Cursor.MoveNext:
                return self.index_of(cards[min(now + 1, len(cards) - 1)])
            case Cursor.MoveHome:
                return self.index_of(cards[0])
            case Cursor.MoveEnd:
                return self.index_of(cards[-1])
        page = action in (Cursor.MovePageUp, Cursor.MovePageDown)
        far = self.viewport().height() if page else 1
        down = action in (Cursor.MoveDown, Cursor.MovePageDown)
        return self.index_of(_beyond(cards, cards[now], far if down else -far))

    # following the model

    def reset(self) -> None:
        super().reset()
        self._opened.clear()
        self._relay()

    def doItemsLayout(self) -> None:
        self._layout = None
        super().doItemsLayout()

    def updateGeometries(self) -> None:
        bar, height = self.verticalScrollBar(), self.viewport().height()
        bar.setSingleStep(LINE)
        bar.setPageStep(height)
        bar.setRange(0, max(0, self._laid().height - height))
        super().updateGeometries()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self.viewport().scroll(dx, dy)  # a field for another name goes with its card

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._layout = None
        super().resizeEvent(event)

    # places

    def _laid(self) -> GalleryLayout:
        if self._layout is None:
            model = self.model()
            counts = [model.rowCount(model.index(group, 0)) for group in range(model.rowCount())]
            self._layout = GalleryLayout.of(counts, self._opened, self.viewport().width())
        return self._layout

    def _relay(self) -> None:
        self._layout = None
        self.updateGeometries()
        self.viewport().update()

    def seen_places(self) -> list[Place]:
        """Return what is in view, in order."""
        top, height = self.verticalOffset(), self.viewport().height()
        return [
            place
            for place in self._laid().places
            if place.area.bottom() >= top and place.area.top() <= top + height
        ]

    def index_of(self, place: Place) -> QModelIndex:
        """Return the model's index of a heading or card."""
        group = self.model().index(place.group, 0)
        return group if place.row is None else self.model().index(place.row, 0, group)

    def _is_at(self, place: Place, index: Index) -> bool:
        if not index.isValid():
            return False
        parent = index.parent()
        if not parent.isValid():
            return place.row is None and place.group == index.row()
        return place.row == index.row() and place.group == parent.row()


def _beyond(cards: list[Place], start: Place, far: int) -> Place:
    """Return the card nearest below `start` (above where negative): in the next row, or a page on.

    Parameters
    ----------
    far
        1 or -1 for the next row, else logical pixels.
    """
    tops = sorted({card.area.top() for card in cards})
    now = tops.index(start.area.top())
    if abs(far) > 1:
        near = min(range(len(tops)), key=lambda n: abs(tops[n] - start.area.top() - far))
    else:
        near = min(max(now + far, 0), len(tops) - 1)
    row = [card for card in cards if card.area.top() == tops[near]]
    return min(row, key=lambda card: abs(card.area.x() - start.area.x()))
