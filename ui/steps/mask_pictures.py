"""MaskPictures: small pictures of the Steps' masks, made on a thread once edits rest."""

from __future__ import annotations

from functools import partial
from typing import Final

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QImage

from editor.document.document import Document
from editor.document.image import Image
from editor.document.step import Step
from editor.masks.mask import Mask
from editor.render.mask_view import mask_thumbnail
from filters.registry import Registry
from filters.threads import LOWEST
from ui.work.task import Task
from ui.work.worker import Worker

SIDE: Final = 72  # device pixels of the longer side
REST: Final = 120  # ms without an edit until pictures are made
Bytes = npt.NDArray[np.uint8]
Asked = tuple[tuple[Step, ...], Mask]  # the Steps below, and the mask


class MaskPictures(QObject):
    """Makes the pictures that are missing; the one from before stands in until then."""

    changed = Signal()

    def __init__(self, registry: Registry, parent: QObject) -> None:
        super().__init__(parent)
        self._registry = registry
        self._image: Image | None = None
        self._made: dict[int, tuple[Asked, QImage]] = {}  # by the Step's index
        self._wanted: dict[int, Asked] = {}
        self.worker = Worker("mask pictures", newest_wins=True, nice=LOWEST, parent=self)
        self._rest = QTimer(self, singleShot=True, interval=REST)
        self._rest.timeout.connect(self._make)

    def show(self, document: Document | None) -> None:
        """Follow a document: have made what is not there."""
        image = None if document is None else document.source
        if image is not self._image:
            self._image = image
            self._made.clear()
        steps = () if document is None else document.steps
        self._wanted = {
            index: (steps[:index], step.mask)
            for index, step in enumerate(steps)
            if step.mask is not None
        }
        if any(self._is_missing(index) for index in self._wanted):
            self._rest.start()

    def of(self, index: int) -> QImage | None:
        """Return the picture of a Step's mask in grey, where it has been made."""
        found = self._made.get(index)
        return None if found is None or index not in self._wanted else found[1]

    @property
    def is_settled(self) -> bool:
        """Whether all pictures are those of the masks as they are."""
        return not any(self._is_missing(index) for index in self._wanted)

    def _is_missing(self, index: int) -> bool:
        made = self._made.get(index)
        return made is None or made[0] != self._wanted[index]

    def _make(self) -> None:
        image = self._image
        missing = {at: asked for at, asked in self._wanted.items() if self._is_missing(at)}
        if image is not None and missing:
            self.worker.start(
                "Pictures of masks",
                partial(_pictures, image, missing, self._registry),
                partial(self._take, image, missing),
                lambda _: None,  # the last pictures stay; the canvas says what failed
            )

    def _take(self, image: Image, asked: dict[int, Asked], made: dict[int, Bytes]) -> None:
        if image is not self._image:
            return
        for index, levels in made.items():
            rows, columns = levels.shape
            kind = QImage.Format.Format_Grayscale8
            picture = QImage(levels.tobytes(), columns, rows, columns, kind).copy()
            self._made[index] = asked[index], picture
        self.changed.emit()


def _pictures(
    image: Image, asked: dict[int, Asked], registry: Registry, task: Task
) -> dict[int, Bytes]:
    """Make them; on the worker's thread."""
    made = {}
    for index, (below, mask) in asked.items():
        task.check()
        made[index] = mask_thumbnail(image, below, mask, SIDE, registry)
    return made
