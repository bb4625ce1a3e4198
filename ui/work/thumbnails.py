"""Thumbnails: what presets do to the middle of what is seen, drawn when nothing else is to do."""

from __future__ import annotations

import threading
import time
from collections import OrderedDict
from collections.abc import Callable, Sequence
from typing import Final

import cv2
import numpy as np
from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QIcon, QImage, QPixmap

from editor.document.image import Image, Metadata, quantized
from editor.document.step import Step
from editor.render.pipeline import FilterFailure, Pipeline
from editor.render.renderer import NICEST, step_back
from filters.pixels.region import Region
from filters.registry import Registry

SAMPLE: Final = 112  # pixels a side that are filtered; less of small photos
SIDE: Final = 56  # pixels a side of a thumbnail, shown at half of that
KEPT: Final = 3000
PATIENCE: Final = 0.02  # seconds between two looks whether the preview is done


class Thumbnails(QObject):
    """One thread that draws small pictures of Steps, and waits while `busy` says so.

    Parameters
    ----------
    busy
        Whether the preview has something to do; asked on the drawing thread.
    """

    drawn = Signal(object, object)  # Step, QIcon; on the Qt thread
    _made = Signal(object, object, object)

    def __init__(
        self, registry: Registry, busy: Callable[[], bool], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._registry, self._busy = registry, busy
        self._image: Image | None = None
        self._kept: OrderedDict[Step, QIcon] = OrderedDict()
        self._queue: list[Step] = []
        self._ready = threading.Condition()
        self._closing = False
        self._made.connect(self._take, Qt.ConnectionType.QueuedConnection)
        self._thread = threading.Thread(target=self._run, name="thumbnails", daemon=True)
        self._thread.start()

    def look_at(self, image: Image | None, row: int, column: int) -> bool:
        """Draw on the part of a photo around a place from now on; return whether that is new."""
        sample = None if image is None else _sample(image, row, column)
        was = self._image
        if sample is not None and was is not None:
            same = sample.samples.shape == was.samples.shape
            if same and np.array_equal(sample.samples, was.samples):
                return False
        with self._ready:
            self._image = sample
            self._queue.clear()
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
        with self._ready:
            self._queue = [step for step in steps if step not in self._kept]
            self._ready.notify()

    def close(self) -> None:
        """Stop the thread."""
        with self._ready:
            self._closing = True
            self._ready.notify()
        self._thread.join()

    def _run(self) -> None:
        step_back(NICEST)
        while True:
            with self._ready:
                while not self._closing and (not self._queue or self._image is None):
                    self._ready.wait()
                if self._closing:
                    return
                image, step = self._image, self._queue.pop(0)
            assert image is not None
            while self._busy() and not self._closing:
                time.sleep(PATIENCE)
            try:
                self._made.emit(image, step, _drawn(image, step, self._registry))
            except (FilterFailure, LookupError, ValueError):
                continue  # a preset that fails has the picture of its kernel

    @Slot(object, object, object)
    def _take(self, image: Image, step: Step, picture: QImage) -> None:
        if image is self._image and not self._closing:
            self._kept[step] = QIcon(QPixmap.fromImage(picture))
            while len(self._kept) > KEPT:
                self._kept.popitem(last=False)
            self.drawn.emit(step, self._kept[step])


def _sample(image: Image, row: int, column: int) -> Image:
    bounds = image.region
    rows, columns = min(SAMPLE, bounds.rows), min(SAMPLE, bounds.columns)
    top = min(max(row - rows // 2, 0), bounds.rows - rows)
    left = min(max(column - columns // 2, 0), bounds.columns - columns)
    part = Region(top, left, rows, columns).of(image.samples)
    return Image(np.array(part), Metadata(icc=image.metadata.icc))


def _drawn(image: Image, step: Step, registry: Registry) -> QImage:
    pixels = Pipeline.of(image, (step,), registry).render(image.region)
    small = cv2.resize(quantized(pixels, np.uint8), (SIDE, SIDE), interpolation=cv2.INTER_AREA)
    rgba = np.ascontiguousarray(small, np.uint8)
    profile = image.profile
    if not profile.is_srgb:
        rgba[..., :3] = profile.to_srgb(np.ascontiguousarray(rgba[..., :3]))
    return QImage(rgba.tobytes(), SIDE, SIDE, 4 * SIDE, QImage.Format.Format_RGBA8888).copy()
