"""LivePictures: small pictures of the open photos, of what the canvas has rendered anyway."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Final

import cv2
import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QImage

from editor.document.session import Session
from editor.render.display import Display
from filters.threads import LOWEST
from ui.canvas.canvas import Canvas
from ui.canvas.sheet import Sheet
from ui.files.pictures import SIDE
from ui.work.worker import Worker

SETTLED: Final = 200  # ms without a new frame until the picture is made
Bytes = npt.NDArray[np.uint8]


class LivePictures(QObject):
    """Makes the shown photo's picture again once the canvas is at rest; nothing is rendered for it.

    Parameters
    ----------
    session, canvas
        What is open, and what is shown of it.
    """

    changed = Signal(int)  # number of the photo

    def __init__(self, session: Session, canvas: Canvas, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._canvas = session, canvas
        self._pictures: dict[int, QImage] = {}  # by the photo's number
        self.worker = Worker("live pictures", newest_wins=True, nice=LOWEST, parent=self)
        self._rest = QTimer(self, singleShot=True, interval=SETTLED)
        self._rest.timeout.connect(self._make)
        canvas.painted.connect(lambda _: self._rest.start())
        session.subscribe(self._forget_closed)

    def of(self, number: int) -> QImage | None:
        """Return an open photo's picture, where it has been made."""
        return self._pictures.get(number)

    def _make(self) -> None:
        photo, frames = self._session.photos.present, self._canvas.frames
        if photo is None or self._session.is_hovering or frames.display != Display():
            return
        source = photo.document.source
        if frames.after.wanted is None or frames.after.wanted[0] is not source:
            return
        if frames.view is None or frames.after.drawn_by is not None:
            return  # what is seen lies elsewhere than what is to come
        pile, region = frames.after.pile(frames.view.shrink), frames.view.bounds
        self.worker.start(
            "Live pictures",
            lambda _: composed(pile, region.rows, region.columns, SIDE),
            partial(self._keep, photo.number),
            lambda _: None,  # the last picture stays
        )

    def _keep(self, number: int, pixels: Bytes) -> None:
        rows, columns = pixels.shape[:2]
        kind = QImage.Format.Format_ARGB32
        self._pictures[number] = QImage(pixels.tobytes(), columns, rows, 4 * columns, kind).copy()
        self._forget_closed()
        self.changed.emit(number)

    def _forget_closed(self) -> None:
        numbers = {photo.number for photo in self._session.photos.items}
        self._pictures = {n: one for n, one in self._pictures.items() if n in numbers}


def composed(pile: Sequence[Sheet], rows: int, columns: int, side: int) -> Bytes:
    """Return what a pile of sheets shows of a photo, the longer side at most `side` pixels.

    (rows, columns, 4) uint8, blue, green, red, alpha; each sheet by the mean of what falls
    together, the later ones over the earlier.
    """
    scale = min(1.0, side / max(rows, columns))
    height, width = max(1, round(rows * scale)), max(1, round(columns * scale))
    out = np.zeros((height, width, 4), np.uint8)
    for sheet in pile:
        region, share = sheet.region, sheet.shrink * scale
        top, left = round(region.top * share), round(region.left * share)
        bottom = min(height, round(region.bottom * share))
        right = min(width, round(region.right * share))
        if bottom > top and right > left:
            size = (right - left, bottom - top)
            out[top:bottom, left:right] = cv2.resize(
                sheet.pixels, size, interpolation=cv2.INTER_AREA
            )
    if pile and not pile[-1].has_alpha:
        out[..., 3] = 255
    return out
