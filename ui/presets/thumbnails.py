"""Thumbnails: what presets do to the middle of what is seen, drawn when nothing else is to do."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence
from functools import partial
from typing import Any, Final

import cv2
import numpy as np
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QIcon, QImage, QPixmap

from editor.document.image import Image, quantized
from editor.document.step import Step
from editor.render.pipeline import Pipeline
from filters.pixels.region import Region
from filters.registry import Registry
from filters.threads import LOWEST
from ui.work.task import Task
from ui.work.worker import Worker

WIDTH: Final = 208  # pixels of a thumbnail that are filtered; fewer of small photos
HEIGHT: Final = 128
COARSE: Final = 2  # pixels each way that a coarse look at the photo leaves for a mean
KEPT: Final = 3000
MOST_READ: Final = 2048  # pixels each way of a photo that stays in its file
PATIENCE: Final = 0.02  # seconds between two looks whether the preview is done


class Thumbnails(QObject):
    """Draws small pictures of Steps on a thread of its own, and waits while `busy` says so.

    Parameters
    ----------
    busy
        Whether the preview has something to do; asked on the drawing thread.
    """

    drawn = Signal(object, object)  # Step, QIcon

    def __init__(
        self, registry: Registry, busy: Callable[[], bool], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._registry, self._busy = registry, busy
        self._image: Image | None = None
        self._kept: OrderedDict[Step, QIcon] = OrderedDict()
        self.worker = Worker("thumbnails", nice=LOWEST, parent=self)

    def look_at(self, image: Image | None, row: int, column: int, shrink: int = 1) -> bool:
        """Draw on the part of a photo around a place from now on; return whether that is new.

        Parameters
        ----------
        shrink
            Pixels of the photo, each way, that become one.
        """
        sample = None if image is None else _sample(image, row, column, shrink)
        was = self._image
        if sample is not None and was is not None:
            same = sample.samples.shape == was.samples.shape
            if same and np.array_equal(sample.samples, was.samples):
                return False
        self.worker.forget()
        self._image = sample
        self._kept.clear()
        return True

    def icon(self, step: Step) -> QIcon | None:
        """Return the picture of a Step, where it is drawn already."""
        return self._kept.get(step)

    def __len__(self) -> int:
        """How many are drawn and kept."""
        return len(self._kept)

    def ask(self, steps: Sequence[Step]) -> None:
        """Draw these next, in place of those that were asked for before."""
        self.worker.forget()
        if self._image is not None:
            for step in steps:
                if step not in self._kept:
                    work = partial(self._draw, self._image, step)
                    # A preset that fails keeps the picture of its kernel: nothing is to be said.
                    self.worker.start("Thumbnails", work, partial(self._keep, step), lambda _: None)

    def _draw(self, image: Image, step: Step, task: Task) -> QImage:
        """Draw a Step; on the worker's thread."""
        while self._busy():
            task.rest(PATIENCE)
        pipeline = Pipeline.of(image, (step,), self._registry)
        pixels = pipeline.render(pipeline.region, task.is_cancelled)
        rgba = np.ascontiguousarray(quantized(pixels, np.uint8))
        profile = pipeline.colours.profile
        if not profile.is_srgb:
            rgba[..., :3] = profile.to_srgb(np.ascontiguousarray(rgba[..., :3]))
        rows, columns = rgba.shape[:2]
        kind = QImage.Format.Format_RGBA8888
        return QImage(rgba.tobytes(), columns, rows, 4 * columns, kind).copy()

    def _keep(self, step: Step, picture: QImage) -> None:
        self._kept[step] = QIcon(QPixmap.fromImage(picture))
        while len(self._kept) > KEPT:
            self._kept.popitem(last=False)
        self.drawn.emit(step, self._kept[step])


def _stored(image: Image, part: Region) -> Any:
    """Return a part as it is stored; of a photo that stays in its file no more than some of it."""
    if not image.is_held:
        rows, columns = min(part.rows, MOST_READ), min(part.columns, MOST_READ)
        down, across = (part.rows - rows) // 2, (part.columns - columns) // 2
        part = Region(part.top + down, part.left + across, rows, columns)
    return image.part(part)


def _sample(image: Image, row: int, column: int, shrink: int) -> Image:
    """Return the part of a photo around a place, each shrink x shrink pixels as one.

    The mean is of a few of them only: all of a large photo's would hold up the window.
    """
    bounds = image.region
    rows, columns = min(HEIGHT * shrink, bounds.rows), min(WIDTH * shrink, bounds.columns)
    top = min(max(row - rows // 2, 0), bounds.rows - rows)
    left = min(max(column - columns // 2, 0), bounds.columns - columns)
    part = _stored(image, Region(top, left, rows, columns))
    if shrink > 1:
        step = max(1, shrink // COARSE)
        coarse: Any = np.ascontiguousarray(part[::step, ::step])
        size = max(1, columns // shrink), max(1, rows // shrink)
        small = cv2.resize(coarse, size, interpolation=cv2.INTER_AREA)
        part = small.reshape(*small.shape[:2], -1)
    return image.smaller(np.array(part))
