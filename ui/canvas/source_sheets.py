"""SourceSheets: the open photos themselves, small, to lie under all that is rendered of them."""

from __future__ import annotations

from functools import partial
from weakref import WeakKeyDictionary

from PySide6.QtCore import QObject, Signal

from editor.document.image import Image
from editor.document.step import Step
from editor.render.pipeline import Pipeline
from editor.render.source_picture import SourcePicture
from filters.pixels.region import Region
from ui.canvas.sheet import Sheet
from ui.work.worker import Worker

Steps = tuple[Step, ...]


class SourceSheets(QObject):
    """Has a photo's sheet at once, rough at first; it is kept as long as the photo is open."""

    changed = Signal(object)  # Image: its sheet is the smooth one from now on
    failed = Signal(str)  # the rough one stays

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sheets: WeakKeyDictionary[Image, Sheet] = WeakKeyDictionary()
        self._moved: WeakKeyDictionary[Image, tuple[Steps, Sheet]] = WeakKeyDictionary()
        self._worker = Worker("source pictures", parent=self)
        self._mover = Worker("moved source pictures", newest_wins=True, parent=self)

    def of(self, image: Image, moving: Steps = ()) -> Sheet | None:
        """Return a photo's sheet; that of a photo not seen before has a pixel in many.

        With Steps that move its pixels: None until `make` has made it.
        """
        if moving:
            steps, moved = self._moved.get(image, ((), None))
            return moved if steps == moving else None
        sheet = self._sheets.get(image)
        if sheet is None:
            sheet = self._sheets[image] = _sheet(SourcePicture.rough(image))
            if sheet.shrink > 1:
                self._worker.start(
                    "The photo's small picture",
                    lambda task: SourcePicture.of(image, task.is_cancelled),
                    partial(self._take, image),
                    self.failed.emit,
                )
        return sheet

    def make(self, pipeline: Pipeline) -> None:
        """Have the sheet of a photo with Steps that move its pixels, unless it is there."""
        if self.of(pipeline.image, pipeline.steps) is None:
            self._mover.start(
                "The photo's small picture",
                lambda task: SourcePicture.of_result(pipeline, task.is_cancelled),
                partial(self._take_moved, pipeline.image, pipeline.steps),
                lambda _: None,  # the photo's own preview says what failed
            )

    def close(self) -> None:
        """Stop the threads."""
        self._worker.close()
        self._mover.close()

    def _take_moved(self, image: Image, steps: Steps, made: SourcePicture) -> None:
        self._moved[image] = steps, _sheet(made)
        self.changed.emit(image)

    def _take(self, image: Image, made: SourcePicture) -> None:
        self._sheets[image] = _sheet(made)
        self.changed.emit(image)


def _sheet(made: SourcePicture) -> Sheet:
    rows, columns = made.screen.shape[:2]
    return Sheet.of(made.screen, Region.of_shape(rows, columns), made.shrink, made.has_alpha)
