"""FilmStrip: a folder's photos in one row under the canvas."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QModelIndex, QSize, QTimer, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QListView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from editor.document.session import Session
from editor.recovery.edited_photos import EditedPhotos
from ui.canvas.canvas import Canvas
from ui.files.actions import FileActions
from ui.files.pictures import FilePictures
from ui.look.chip import Chip
from ui.look.icons import icon
from ui.look.phrase import phrase
from ui.look.tokens import EDGE, FIELD, SPACE
from ui.photos.card import BESIDE, CARD, FRAME, PhotoCardDelegate
from ui.photos.counts import StepCounts
from ui.photos.going import FolderPhotos
from ui.photos.live import LivePictures
from ui.photos.model import StripModel

HEIGHT: Final = 120  # logical pixels
LOOK: Final = 60  # ms after scrolling until the pictures that are seen are read
AHEAD: Final = 4  # photos beside those that are seen whose pictures are read too


class StripView(QListView):
    """The row of cards; the wheel goes along it."""

    turned = Signal()

    def __init__(self, model: StripModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setItemDelegate(PhotoCardDelegate(self))
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(False)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)  # out, as files
        self.setFixedHeight(CARD.height() + 2 * FRAME + 8)
        self.setAccessibleName("Photos of the folder")
        self.setViewportMargins(EDGE - FRAME, 0, EDGE, 0)
        self.viewport().setAutoFillBackground(False)

    def seen(self) -> range:
        """Return the rows that are in view."""
        step, bar = CARD.width() + BESIDE, self.horizontalScrollBar()
        first = bar.value() // step
        count = self.viewport().width() // step + 2
        return range(first, min(first + count, self.model().rowCount()))

    def wheelEvent(self, event: QWheelEvent) -> None:
        moved = event.pixelDelta() if not event.pixelDelta().isNull() else event.angleDelta()
        by = moved.x() or moved.y()
        self.horizontalScrollBar().setValue(self.horizontalScrollBar().value() - by)
        event.accept()


class FilmStrip(QWidget):
    """A header that says which photos these are, and their row.

    Parameters
    ----------
    photos
        Which photos there are, and what goes to another.
    model
        Their cards.
    pictures, counts
        Read for the photos that are seen.
    """

    shown_changed = Signal()

    def __init__(
        self,
        photos: FolderPhotos,
        model: StripModel,
        pictures: FilePictures,
        counts: StepCounts,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.photos, self.model = photos, model
        self._pictures, self._counts = pictures, counts
        self.view = StripView(model)
        self.title, self.words = QLabel(), QLabel()
        self.folder = QToolButton()
        self.folder.setIcon(icon("folder"))
        self.folder.setIconSize(QSize(16, 16))
        self.folder.setFixedSize(FIELD, FIELD)
        self.folder.setToolTip("Open folder")
        self.folder.setAccessibleName("Open folder")
        self.title.setProperty("heading", True)
        self.words.setProperty("hint", True)
        self.all, self.with_steps = Chip("All"), Chip("With steps")
        self._look = QTimer(self, singleShot=True, interval=LOOK)
        self._look.timeout.connect(self._read_seen)
        self.setFixedHeight(HEIGHT)
        self.setAutoFillBackground(True)
        self.setObjectName("film-strip")
        self._lay_out()
        self._connect()
        self.hide()

    @classmethod
    def of(
        cls, session: Session, canvas: Canvas, files: FileActions, edited: EditedPhotos
    ) -> FilmStrip:
        """Make a strip of what a window has."""
        photos = FolderPhotos(session, files, files)
        pictures = files.pictures.another(files)
        live, counts = LivePictures(session, canvas, files), StepCounts(edited, files)
        model = StripModel(session, photos, pictures, live, counts, files)
        return cls(photos, model, pictures, counts)

    def follow(self) -> None:
        """Follow the session: which photo is shown, which are open, how many steps they have."""
        if self.isHidden():
            return
        self.photos.follow()
        self.model.follow()
        self._show_place()

    def step(self, by: int) -> None:
        """Go on by some photos of those that are listed, or else of the shown photo's folder."""

        def go_on() -> None:
            photos = self.photos
            photos.step(by, photos.listing.paths if self.isHidden() else self.model.paths)

        self.photos.follow(go_on)

    def toggle(self) -> None:
        """Show or hide it."""
        self.setVisible(self.isHidden())
        self.follow()

    # building

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(SPACE, 2, EDGE, 0)
        head.setSpacing(SPACE)
        for widget in (self.folder, self.title, self.words):
            head.addWidget(widget)
        head.addStretch()
        group = QButtonGroup(self)
        for chip in (self.all, self.with_steps):
            group.addButton(chip)
            head.addWidget(chip)
        self.all.setChecked(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.view)

    def _connect(self) -> None:
        self.photos.listed.connect(lambda _: self._list())
        self.folder.clicked.connect(self.photos.ask_folder)
        self.photos.dropped.connect(self._come)
        self.photos.moved.connect(self.follow)
        self._counts.arrived.connect(lambda *_: self._list_if_filtered())
        self.with_steps.toggled.connect(lambda _: self._list())
        self.view.clicked.connect(self._open)
        self.view.activated.connect(self._open)
        self.view.horizontalScrollBar().valueChanged.connect(lambda _: self._look.start())

    # following

    def _come(self) -> None:
        self.show()
        self.shown_changed.emit()

    def _open(self, index: QModelIndex) -> None:
        if 0 <= index.row() < len(self.model.paths):
            self.photos.go(self.model.paths[index.row()])

    def _list(self) -> None:
        paths = self.photos.listing.paths
        if self.with_steps.isChecked():
            self._counts.ask(paths)
            paths = tuple(path for path in paths if self.model.has_steps(path))
        self.model.arrange(paths)
        self.model.follow()
        self._show_place()
        self._look.start()

    def _list_if_filtered(self) -> None:
        if self.with_steps.isChecked():
            known = tuple(p for p in self.photos.listing.paths if self.model.has_steps(p))
            if known != self.model.paths:
                self.model.arrange(known)
                self._show_place()
                self._look.start()

    def _show_place(self) -> None:
        listing, paths = self.photos.listing, self.model.paths
        at = self.photos.at
        self.title.setText(listing.title)
        self.title.setVisible(bool(listing.title))
        count = phrase("{count} photos", one="{count} photo", count=len(paths))
        self.words.setText(
            phrase("{number} of {photos}", number=paths.index(at) + 1, photos=count)
            if at is not None and at in paths
            else count
        )
        place = self.model.where(at)
        if place.isValid() and place != self.view.currentIndex():
            self.view.setCurrentIndex(place)
            self.view.scrollTo(place)

    def _read_seen(self) -> None:
        if self.isHidden():
            return
        seen, paths = self.view.seen(), self.model.paths
        around = range(max(0, seen.start - AHEAD), min(len(paths), seen.stop + AHEAD))
        order = [*seen, *(row for row in around if row not in seen)]
        wanted = [paths[row] for row in order if row < len(paths)]
        self._pictures.ask(wanted)
        if not self.with_steps.isChecked():
            self._counts.ask([path for path in wanted if not self.model.is_open(path)])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._look.start()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.follow()
        self._look.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._pictures.ask(())
        self._counts.ask(())
