"""SourceSheets: the open photos themselves, small, to lie under all that is rendered of them."""

from __future__ import annotations

from functools import partial
from weakref import WeakKeyDictionary

from PySide6.QtCore import QObject, Signal

from editor.document.image import Image
from editor.render.source_picture import SourcePicture
from filters.pixels.region import Region
from ui.canvas.sheet import Sheet
from ui.work.worker import Worker


class SourceSheets(QObject):
    """Has a photo's sheet at once, rough at first; it is kept as long as the photo is open."""

    changed = Signal(object)  # Image: its sheet is the smooth one from now on
    failed = Signal(str)  # the rough one stays

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sheets: WeakKeyDictionary[Image, Sheet] = WeakKeyDictionary()
        self._worker = Worker("source pictures", parent=self)

    def of(self, image: Image) -> Sheet:
        """Return a photo's sheet; that of a photo not seen before has a pixel in many."""
        sheet = self._sheets.get(image)
        if sheet is None:
            sheet = self._sheets[image] = _sheet(SourcePicture.rough(image))
            if sheet.shrink > 1:
                self._worker.start(
                    "The photo's small picture",
                    lambda _: SourcePicture.of(image),
                    partial(self._take, image),
                    self.failed.emit,
                )
        return sheet

    def close(self) -> None:
        """Stop the thread."""
        self._worker.close()

    def _take(self, image: Image, made: SourcePicture) -> None:
        self._sheets[image] = _sheet(made)
        self.changed.emit(image)


def _sheet(made: SourcePicture) -> Sheet:
    rows, columns = made.screen.shape[:2]
    return Sheet.of(made.screen, Region.of_shape(rows, columns), made.shrink, made.has_alpha)
