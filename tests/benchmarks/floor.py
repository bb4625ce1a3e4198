"""Floor: what an edit takes at the least, from the same run as the edits that it is held against.

cv2.filter2D over the visible pixels in the file's depth, with another kernel each time, and the
drawing of a picture of that size. Edits come with rests between them, after which caches hold other
things and cores sleep: so the floor is taken with the same rests, and once more without any.
"""

from __future__ import annotations

import time
from collections.abc import Callable

import cv2
import numpy as np
from PySide6.QtGui import QImage, QPainter

from editor.document.image import Image
from ui.window.window import Window


def floor_ms(
    image: Image, window: Window, side: int, rest: Callable[[], None], runs: int = 25
) -> list[float]:
    """Return ms of some runs, a `rest` before each: a kernel of that side over what is seen, drawn.

    At 100 % these are the pixels themselves; zoomed out so many as are shown, in float32, which is
    what a preview of that size has to sum.
    """
    canvas, ratio = window.canvas.size(), window.devicePixelRatioF()
    zoom = min(1.0, window.canvas.zoom)
    rows = min(round(canvas.height() * ratio), round(image.region.rows * zoom))
    columns = min(round(canvas.width() * ratio), round(image.region.columns * zoom))
    pixels = np.ascontiguousarray(image.samples[:rows, :columns, :3])
    if zoom < 1:
        pixels = (pixels / np.float32(np.iinfo(image.samples.dtype).max)).astype(np.float32)
    rng, found = np.random.default_rng(0), []
    picture = QImage(columns, rows, QImage.Format.Format_RGB32)
    screen = QImage(columns, rows, QImage.Format.Format_RGB32)
    picture.fill(0)
    out = np.empty_like(pixels)
    for _ in range(runs):
        weights = rng.random((side, side)) / side**2
        rest()
        begin = time.perf_counter()
        cv2.filter2D(pixels, -1, weights, out, borderType=cv2.BORDER_REPLICATE)
        painter = QPainter(screen)
        painter.drawImage(0, 0, picture)
        painter.end()
        found.append((time.perf_counter() - begin) * 1000)
    return found
