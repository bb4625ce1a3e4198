"""A photo with Steps on a canvas, beside the file that they are saved into."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from editor.document.image import Image
from editor.document.step import Step
from editor.photo import load as files
from editor.render.export import export
from editor.render.full_size import block_mean
from editor.render.pipeline import Pipeline
from filters.kernel import Kernel
from filters.registry import Registry
from ui.canvas.canvas import Canvas
from ui.canvas.render_bridge import Bridge

REGISTRY = Registry.builtin()
KERNEL = Kernel(np.random.default_rng(3).normal(size=(5, 4)) + 0.2, normalize=True)


def step_of(filter_id: str) -> Step:
    spec = REGISTRY[filter_id]
    values = {p.name: KERNEL for p in spec.params if p.name == "kernel"}
    return Step.of(spec, **values)


@dataclass
class BesideFile:
    """A canvas, the levels of the saved file, and the values that both are made of."""

    canvas: Canvas
    saved: np.ndarray
    values: np.ndarray
    qtbot: QtBot

    def check(self, zoom: float, shown: int, compared_too: int = 0) -> None:
        """Compare what is shown: more samples than `shown`, of which so many do not clip."""
        self.qtbot.waitUntil(self.canvas.is_settled, timeout=20_000)
        pixels, expected, clips = compared(self.canvas, self.saved, self.values, zoom)
        difference = np.abs(pixels.astype(int) - expected)[~clips]
        assert pixels.size > shown
        assert difference.size > compared_too
        assert difference.max() <= (0 if zoom >= 1 else 1), f"zoom {zoom:g}"


@contextmanager
def beside_file(
    photo: Image, steps: tuple[Step, ...], size: tuple[int, int], qtbot: QtBot, folder: Path
) -> Iterator[BesideFile]:
    pipeline = Pipeline.of(photo, steps, REGISTRY)
    export(pipeline, folder / "out.png")
    saved = files.load(folder / "out.png").samples[..., :3]
    values = pipeline.render(pipeline.region)
    bridge = Bridge(REGISTRY)
    canvas = Canvas(bridge)
    qtbot.addWidget(canvas)
    canvas.resize(*size)
    canvas.show()
    canvas.show_document(photo, steps)
    yield BesideFile(canvas, saved, values, qtbot)
    bridge.close()


def compared(
    canvas: Canvas, saved: np.ndarray, values: np.ndarray, zoom: float
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return canvas pixels well inside the picture, what they should be, and where values clip."""
    view = canvas.view
    picture = canvas.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
    lines = np.frombuffer(picture.constBits(), np.uint8).reshape(picture.height(), -1)
    pixels = lines[:, : picture.width() * 3].reshape(picture.height(), picture.width(), 3)
    shrink = view.shrink
    clipping = ((values < 0) | (values > 1))[..., :3].any(2, keepdims=True)
    if zoom >= 1:
        table, scale = saved, zoom
        levels = values[..., :3].astype(np.float64) * 255
        clips = np.abs(levels % 1 - 0.5) < 1e-3  # a DFT's noise may take it to either level
    else:
        means = block_mean(values, shrink, weigh=False)[..., :3]
        table, scale = np.rint(np.clip(means, 0, 1) * 255), shrink * zoom
        clips = np.repeat(block_mean(clipping.astype(np.float32), shrink, weigh=False) > 0, 3, 2)
        assert scale == pytest.approx(1)
    ys, xs = np.arange(pixels.shape[0]), np.arange(pixels.shape[1])
    rows = np.floor((ys - view.down) / scale).astype(int)
    columns = np.floor((xs - view.across) / scale).astype(int)
    y = ys[(rows >= 0) & (rows < table.shape[0])]
    x = xs[(columns >= 0) & (columns < table.shape[1])]
    at = np.ix_(rows[y], columns[x])
    return pixels[np.ix_(y, x)], table[at].astype(int), clips[at]
