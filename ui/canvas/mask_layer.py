"""MaskLayer: the edited Step's mask over the photo, in red or grey, and strokes under way."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import Final

import cv2
import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from editor.document.image import Image
from editor.document.showing import MaskView
from editor.document.step import Step
from editor.masks.mask import Mask
from editor.render.mask_view import mask_levels
from editor.render.view import level_region
from filters.pixels.region import Region
from filters.registry import Registry
from ui.canvas.live_stroke import LiveStroke
from ui.canvas.mask_place import MaskPlace
from ui.canvas.painting import device_rect, in_bands, level_rect, picture_rect
from ui.work.task import Task
from ui.work.worker import Worker

RED: Final = QColor(255, 40, 60)
RED_SHARE: Final = 0.55
KIND: Final = QImage.Format.Format_ARGB32_Premultiplied
Bytes = npt.NDArray[np.uint8]


@dataclass(frozen=True)
class Asked:
    """A picture of a mask: of what, and of which part."""

    image: Image
    below: tuple[Step, ...]
    mask: Mask
    region: Region
    shrink: int

    def made(self, registry: Registry, task: Task) -> Bytes:
        """Make it; on the worker's thread."""
        return mask_levels(
            self.image, self.below, self.mask, self.region, self.shrink, registry, task.is_cancelled
        )

    def is_other_place(self, other: Asked) -> bool:
        """Whether another is of something else than only another mask."""
        return replace(self, mask=other.mask) != other


class MaskLayer(QWidget):
    """Lies over the canvas and lets every mouse event through; the mask is made on a thread."""

    shown = Signal()  # the mask as it is now, and where one looks now, is on the screen
    failed = Signal(str)

    def __init__(self, canvas: QWidget, registry: Registry) -> None:
        super().__init__(canvas)
        self._registry = registry
        self._place: MaskPlace | None = None
        self._how: MaskView = ""
        self._wanted: Asked | None = None
        self._under_way: Asked | None = None
        self._failed: Asked | None = None  # which is not tried again
        self._shown: tuple[Asked, QImage, Bytes] | None = None
        self.strokes: list[tuple[LiveStroke, Mask | None]] = []  # and the mask that it is part of
        self.worker = Worker("mask", parent=self)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    @property
    def is_settled(self) -> bool:
        """Whether what is shown is the mask as it is."""
        return self._wanted is None or (self._shown is not None and self._shown[0] == self._wanted)

    def levels(self) -> tuple[Region, int, Bytes] | None:
        """Return what is shown: which blocks of how many pixels, and the mask of each, 0..255."""
        if self._shown is None:
            return None
        asked, _, levels = self._shown
        return asked.region, asked.shrink, levels

    def show_mask(
        self,
        image: Image,
        below: tuple[Step, ...],
        mask: Mask | None,
        place: MaskPlace,
        how: MaskView,
    ) -> None:
        """Show a mask over what one looks at; none, or hidden, where `how` is empty."""
        was, self._place, self._how = self._place, place, how
        if was is None or (was.view, was.to_canvas) != (place.view, place.to_canvas):
            for stroke, _ in self.strokes:
                stroke.look_at(place)
        if mask is None or not how or place.seen.is_empty:
            self._wanted = self._shown = None
            self.strokes = [pair for pair in self.strokes if pair[1] is None]
        else:
            region = level_region(place.seen, place.shrink)
            self._wanted = Asked(image, below, mask, region, place.shrink)
            self._ask()
        self._fit()

    def forget(self) -> None:
        """Show nothing: no photo is there, or no Step is edited."""
        self._wanted = self._shown = self._place = self._failed = None
        self.strokes.clear()
        self.hide()

    def begin(self, stroke: LiveStroke) -> None:
        """Show a stroke that is being painted."""
        self.strokes.append((stroke, None))
        self._fit()

    def end(self, mask: Mask | None) -> None:
        """Keep the newest stroke in sight until the mask that it made is; None takes it away."""
        stroke, _ = self.strokes.pop()
        if mask is not None:
            self.strokes.append((stroke, mask))
        self._fit()

    def repaint_part(self, part: QRect) -> None:
        """Paint some device pixels again."""
        ratio = self.devicePixelRatioF()
        logical = QRectF(
            part.x() / ratio, part.y() / ratio, part.width() / ratio, part.height() / ratio
        )
        self.update(logical.toAlignedRect())

    def _fit(self) -> None:
        parent = self.parentWidget()
        if parent is not None and self.size() != parent.size():
            self.resize(parent.size())
        self.setVisible(self._place is not None and bool(self._how or self.strokes))
        self.update()

    # making it

    def _ask(self) -> None:
        """Make what is wanted; one that is under way is shown first, or a drag shows nothing."""
        wanted, under_way = self._wanted, self._under_way
        if wanted is None or self.is_settled or wanted in (under_way, self._failed):
            return
        if under_way is not None:
            if not under_way.is_other_place(wanted):
                return
            self.worker.forget()
        self._under_way = wanted
        self.worker.start(
            "Showing the mask",
            partial(wanted.made, self._registry),
            partial(self._take, wanted),
            self._fail,
        )

    def _take(self, asked: Asked, levels: Bytes) -> None:
        self._under_way = None
        rows, columns = levels.shape
        grey = np.ascontiguousarray(cv2.merge([levels] * 4))
        picture = QImage(grey.data, columns, rows, 4 * columns, KIND).copy()
        if self._wanted is not None:
            self._shown = asked, picture, levels
            made = [at for at, (_, mask) in enumerate(self.strokes) if mask == asked.mask]
            self.strokes = self.strokes[made[-1] + 1 :] if made else self.strokes
            self._ask()
        self.update()
        if self.is_settled:
            self.shown.emit()

    def _fail(self, sentence: str) -> None:
        self._failed, self._under_way = self._under_way, None
        self.failed.emit(sentence)

    # painting

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._place is None:
            return
        ratio = self.devicePixelRatioF()
        inside = picture_rect(self._place.view)
        area = device_rect(event.rect(), ratio) & inside
        if area.isEmpty():
            return
        painter = QPainter(self)
        painter.scale(1 / ratio, 1 / ratio)
        if self._how == "grey":
            painter.fillRect(area, QColor(0, 0, 0))
        painter.setOpacity(1.0 if self._how == "grey" else RED_SHARE)
        picture = self._tinted(area, self._place)
        for _ in in_bands(painter, area):
            painter.drawImage(area.topLeft(), picture)
        painter.end()

    def _tinted(self, area: QRect, place: MaskPlace) -> QImage:
        """Return the mask of some device pixels as the alpha of white or red."""
        image = QImage(area.size(), KIND)
        image.fill(0)
        painter = QPainter(image)
        painter.translate(-area.topLeft())
        painter.setClipRect(area)
        mode = QPainter.CompositionMode
        if self._shown is not None:
            for _ in in_bands(painter, area):
                self._paint_mask(painter, place, *self._shown[:2])
        for stroke, _ in self.strokes:
            erases = stroke.tip.erases
            painter.setCompositionMode(
                mode.CompositionMode_DestinationOut if erases else mode.CompositionMode_SourceOver
            )
            part = stroke.part(area)
            for _ in in_bands(painter, area):
                painter.drawImage(area.topLeft(), part)
        painter.end()
        if self._how != "grey":
            _tint(image)
        return image

    @staticmethod
    def _paint_mask(painter: QPainter, place: MaskPlace, asked: Asked, picture: QImage) -> None:
        plain = place.placing.is_plain
        smooth = asked.shrink * place.zoom < 1 or asked.shrink > 1 or not plain
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, smooth)
        if plain:
            painter.drawImage(level_rect(place.view, asked.region, asked.shrink), picture)
            return
        painter.save()
        painter.setTransform(place.to_canvas * painter.transform())
        painter.scale(asked.shrink, asked.shrink)
        painter.drawImage(QPointF(asked.region.left, asked.region.top), picture)
        painter.restore()


def _tint(image: QImage) -> None:
    """Make what is white red, in place; Qt shares that out to threads and waits for them."""
    lines = np.frombuffer(image.bits(), np.uint8).reshape(image.height(), image.width(), 4)
    alpha = np.ascontiguousarray(lines[..., 3])
    blue, green, red = (
        cv2.LUT(alpha, np.rint(np.arange(256) * (share / 255)).astype(np.uint8))
        for share in (RED.blue(), RED.green(), RED.red())
    )
    cv2.merge([blue, green, red, alpha], lines)
