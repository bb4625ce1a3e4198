"""BatchModel: the photos of a batch as rows, all of them or those of some states."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QImage

from editor.batch.job import Item
from editor.batch.outcome import Outcome, State
from ui.batch.queue import BatchQueue
from ui.batch.words import state_text
from ui.files.pictures import FilePictures

Index = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()
ROW_DATA: Final = Qt.ItemDataRole.UserRole


@dataclass(frozen=True)
class Kind:
    """A choice of rows: its title and the states that it shows."""

    title: str
    states: tuple[State, ...]


KINDS: Final = (
    Kind("All", ("waiting", "working", "done", "current", "failed", "cancelled")),
    Kind("Done", ("done", "current")),
    Kind("At work", ("working",)),
    Kind("Waiting", ("waiting",)),
    Kind("Failed", ("failed",)),
)


@dataclass(frozen=True, eq=False)
class BatchRow:
    """What a row shows.

    Parameters
    ----------
    item, outcome
        A photo and how far it is.
    picture, size
        Small, and in pixels.
    is_running
        Whether the batch has begun, so that the photo can be called off.
    """

    item: Item
    outcome: Outcome
    picture: QImage | None = None
    size: str = ""
    is_running: bool = False


class BatchModel(QAbstractListModel):
    """Rows of a queue's photos.

    Parameters
    ----------
    pictures
        Small pictures of the photos; those that are seen are asked for by the view.
    """

    def __init__(self, queue: BatchQueue, pictures: FilePictures, parent: QObject) -> None:
        super().__init__(parent)
        self._queue, self._pictures = queue, pictures
        self.kind = KINDS[0]
        self._items: tuple[Item, ...] = ()
        self._rows: dict[Item, int] = {}
        queue.listed.connect(self._arrange)
        queue.changed.connect(self._changed)
        queue.tallied.connect(self._sift)
        pictures.arrived.connect(lambda path, _: self._draw(lambda item: item.source == path))

    def choose(self, kind: Kind) -> None:
        """Show the photos of some states."""
        self.kind = kind
        self._arrange()

    def item(self, row: int) -> Item | None:
        """Return the photo of a row."""
        return self._items[row] if 0 <= row < len(self._items) else None

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._items)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        item = self.item(index.row())
        if item is None:
            return None
        outcome = self._queue.outcomes.get(item, Outcome())
        if role == ROW_DATA:
            found = self._pictures.of(item.source)
            picture, size = (None, "") if found is None else (found.picture, found.size_text)
            return BatchRow(item, outcome, picture, size, self._queue.is_running)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{item.source.name}: {state_text(item, outcome)}"
        if role == Qt.ItemDataRole.ToolTipRole:
            notes = "\n".join(outcome.notes)
            result = "" if outcome.state == "failed" else str(item.output)
            return "\n".join(x for x in (str(item.source), result, outcome.words, notes) if x)
        return None

    def _wanted(self) -> tuple[Item, ...]:
        if self.kind is KINDS[0]:
            return self._queue.items
        outcomes = self._queue.outcomes
        return tuple(one for one in self._queue.items if outcomes[one].state in self.kind.states)

    def _arrange(self) -> None:
        self.beginResetModel()
        self._items = self._wanted()
        self._rows = {item: row for row, item in enumerate(self._items)}
        self.endResetModel()

    def _sift(self) -> None:
        """Take in and let go rows whose state has changed."""
        if self.kind is not KINDS[0] and self._wanted() != self._items:
            self._arrange()

    def _changed(self, item: Item) -> None:
        row = self._rows.get(item)
        if row is not None:
            self.dataChanged.emit(self.index(row), self.index(row))

    def _draw(self, which: Callable[[Item], bool]) -> None:
        for item in self._items:
            if which(item):
                self._changed(item)
