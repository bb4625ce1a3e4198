"""What the canvas shows is what the saved file holds, for every filter and zoom."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from editor.document.step import Step
from editor.photo import load as files
from editor.render.export import export
from editor.render.full_size import block_mean
from editor.render.pipeline import Pipeline
from filters.kernel import Kernel
from filters.registry import Registry
from tests.sample_photos import ASTRONAUT
from ui.canvas.canvas import Canvas
from ui.canvas.render_bridge import Bridge

REGISTRY = Registry.builtin()
PHOTO = files.load(ASTRONAUT)
KERNEL = Kernel(np.random.default_rng(3).normal(size=(5, 4)) + 0.2, normalize=True)
ZOOMS = (1 / 8, 1 / 3, 1 / 2, 1.0, 2.0, 3.0, 8.0)


def step_of(filter_id: str) -> Step:
    spec = REGISTRY[filter_id]
    values = {p.name: KERNEL for p in spec.params if p.name == "kernel"}
    return Step.of(spec, **values)


@pytest.mark.parametrize("filter_id", [spec.id for spec in REGISTRY])
def test_the_canvas_equals_the_file(filter_id: str, qtbot: QtBot, tmp_path: Path) -> None:
    step = step_of(filter_id)
    pipeline = Pipeline.of(PHOTO, (step,), REGISTRY)
    export(pipeline, tmp_path / "out.png")
    saved = files.load(tmp_path / "out.png").samples[..., :3]
    values = pipeline.render(pipeline.region)
    bridge = Bridge(REGISTRY)
    canvas = Canvas(bridge)
    qtbot.addWidget(canvas)
    canvas.resize(301, 222)
    canvas.show()
    canvas.show_document(PHOTO, (step,))
    rng = np.random.default_rng(len(filter_id))
    for zoom in ZOOMS:
        canvas.zoom_to(zoom)
        across, down = (int(n) for n in rng.integers(-800, 800, 2))
        canvas.look_at(canvas.view.panned(across, down))
        qtbot.waitUntil(canvas.is_settled, timeout=20_000)
        shown, expected, clips = compared(canvas, saved, values, zoom)
        difference = np.abs(shown.astype(int) - expected)[~clips]
        assert shown.size > 2000
        assert difference.max() <= (0 if zoom >= 1 else 1), f"zoom {zoom:g}"
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
