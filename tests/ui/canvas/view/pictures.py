"""A photo, a step over it, and what scipy computes of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import scipy.ndimage
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from editor.document.image import Image
from editor.document.step import Step
from editor.render.view import View
from filters.kernel import Kernel
from filters.registry import Registry
from ui.canvas.canvas import Canvas
from ui.canvas.render_bridge import Bridge

REGISTRY = Registry.builtin()


PHOTO = Image(np.random.default_rng(8).integers(0, 256, (600, 800, 3), np.uint8))


WEIGHTS = np.array([[1, -2, 2], [3, 4, -2], [1, 1, -1]]) / 7  # sevenths never lie on a half


STEP = Step.of(REGISTRY["convolution"], kernel=Kernel(WEIGHTS))


def oracle(weights: np.ndarray = WEIGHTS, photo: Image = PHOTO) -> np.ndarray:
    """The whole result, unclamped, by scipy on the stored values."""
    planes = [
        scipy.ndimage.correlate(photo.samples[..., c].astype(float), weights, mode="nearest")
        for c in range(3)
    ]
    return np.stack(planes, -1)


def levels(values: np.ndarray) -> np.ndarray:
    return np.clip(np.rint(values), 0, 255).astype(np.uint8)


def grab(canvas: Canvas) -> np.ndarray:
    """What is on the screen, (rows, columns, 3) RGB."""
    picture = canvas.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
    lines = np.frombuffer(picture.constBits(), np.uint8)
    lines = lines.reshape(picture.height(), picture.bytesPerLine())[:, : 3 * picture.width()]
    return lines.reshape(picture.height(), picture.width(), 3).copy()


@dataclass
class Bench:
    canvas: Canvas
    bridge: Bridge
    qtbot: QtBot

    def settle(self, act: Callable[[], object] = lambda: None) -> None:
        act()
        self.qtbot.waitUntil(self.canvas.is_settled, timeout=10_000)

    @property
    def view(self) -> View:
        assert self.canvas.view is not None
        return self.canvas.view
