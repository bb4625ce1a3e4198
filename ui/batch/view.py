"""BatchView: the list of photos, their buttons and keys."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from editor.batch.job import Item
from ui.batch.model import ROW_DATA, BatchModel, BatchRow
from ui.batch.row import BatchRowDelegate, Does, does_at
from ui.files.pictures import FilePictures
from ui.look.focus_ring import FocusRing
from ui.look.fonts import TEXT, font
from ui.look.icons import drawn
from ui.look.language import said
from ui.look.tokens import STEP_ROW, tokens_of

EMPTY: Final = "Drop photos and folders here, or add them on the left"
NONE_LEFT: Final = "No photo is in this state"
ICON: Final = 32  # logical pixels
LOOK: Final = 60  # ms after scrolling until the pictures that are seen are read


class BatchView(QListView):
    """Rows; a click on a row's button does it, Delete calls the chosen photo off, R does it again.

    A double click, or Return, asks for the result of a photo that is done.
    """

    retry_wanted = Signal(object)  # Item
    cancel_wanted = Signal(object)  # Item
    open_wanted = Signal(object)  # Item

    def __init__(
        self, model: BatchModel, pictures: FilePictures, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._rows, self._pictures = model, pictures
        self.empty = EMPTY
        self.setModel(model)
        self.setItemDelegate(BatchRowDelegate(self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAccessibleName("Photos of the batch")
        self.setObjectName("batch-list")
        FocusRing(self)
        self._look = QTimer(self, singleShot=True, interval=LOOK)
        self._look.timeout.connect(self._read_seen)
        self.verticalScrollBar().valueChanged.connect(lambda _: self._look.start())
        model.modelReset.connect(self._look.start)
        self.activated.connect(lambda index: self._open(index.row()))

    def place_of(self, row: int, what: Does) -> QPoint:
        """Return the middle of a row's button, in the viewport; for tests and hints."""
        area = QRectF(self.visualRect(self._rows.index(row)))
        found = self._row(row)
        assert found is not None
        for x in range(int(area.right()), int(area.left()), -4):
            at = QPointF(x, area.center().y())
            if does_at(found, area, at) == what:
                return at.toPoint()
        return QPoint(-1, -1)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        row = self._row(index.row())
        if row is not None and event.button() == Qt.MouseButton.LeftButton:
            self._do(does_at(row, QRectF(self.visualRect(index)), event.position()), row.item)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self._row(self.currentIndex().row())
        wanted: Does = ""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_R):
            wanted = "cancel" if event.key() == Qt.Key.Key_Delete else "retry"
        if row is not None and wanted and not event.modifiers():
            self._do(wanted, row.item)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        ground = tokens_of(self.palette()).colour("table")
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), ground)
        painter.end()
        super().paintEvent(event)
        if self._rows.rowCount() == 0:
            self._paint_empty()

    def _paint_empty(self) -> None:
        """Say what is to be done where there is no row."""
        tokens, middle = tokens_of(self.palette()), self.viewport().rect().center()
        painter = QPainter(self.viewport())
        picture = drawn("open", tokens.muted, round(ICON * self.devicePixelRatioF()))
        box = QRectF(middle.x() - ICON / 2, middle.y() - ICON, ICON, ICON)
        painter.drawPixmap(box, picture, QRectF(picture.rect()))
        painter.setFont(font(TEXT))
        painter.setPen(tokens.colour("muted"))
        room = QRectF(0, box.bottom() + 12, self.viewport().width(), 20)
        painter.drawText(room, Qt.AlignmentFlag.AlignHCenter, said(self.empty))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._look.start()

    def _do(self, what: Does, item: Item) -> None:
        if what == "retry":
            self.retry_wanted.emit(item)
        elif what == "cancel":
            self.cancel_wanted.emit(item)

    def _open(self, row: int) -> None:
        found = self._row(row)
        if found is not None and found.outcome.state in ("done", "current"):
            self.open_wanted.emit(found.item)

    def _row(self, row: int) -> BatchRow | None:
        found = self._rows.index(row).data(ROW_DATA) if row >= 0 else None
        return found if isinstance(found, BatchRow) else None

    def _read_seen(self) -> None:
        """Read the pictures of the photos that are in view."""
        first = self.verticalScrollBar().value() // STEP_ROW
        count = self.viewport().height() // STEP_ROW + 2
        items = (self._rows.item(row) for row in range(first, first + count))
        self._pictures.ask([item.source for item in items if item is not None])
