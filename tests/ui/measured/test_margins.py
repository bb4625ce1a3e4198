"""How sure the weights of a kernel found in a pair are, and what it leaves."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest
from PySide6.QtGui import QFontMetricsF
from pytestqt.qtbot import QtBot

from filters import Kernel, convolve
from tests.sample_photos import CHELSEA
from tests.ui.windows import open_photo
from ui.kernel.grid.gestures import value_text
from ui.kernel.grid.grid import KernelGrid
from ui.kernel.grid.weight_text import margin_text
from ui.look.fonts import HINT, font
from ui.measured.page import MeasuredPage
from ui.window.window import Window

KERNEL = Kernel(np.random.default_rng(1).normal(size=(5, 5)), divisor=4.0)


def found_in_pair(
    window: Window, qtbot: QtBot, folder: Path, before: np.ndarray, after: np.ndarray
) -> MeasuredPage:
    for name, pixels in (("before.png", before), ("after.png", after)):
        cv2.imwrite(str(folder / name), pixels)
    open_photo(window, qtbot, folder / "before.png")
    window.commands.run(window.commands["measure_pair"])
    page = window.measuring.page
    page.parts.pair.after.choose_file(folder / "after.png")
    qtbot.waitUntil(lambda: not page.worker.is_busy)
    return page


@pytest.fixture
def photo() -> np.ndarray:
    return np.ascontiguousarray(cv2.imread(str(CHELSEA))[:200, :260])


def test_each_tap_has_a_margin_that_holds_the_true_weight(
    window: Window, qtbot: QtBot, tmp_path: Path, photo: np.ndarray
) -> None:
    grey = np.repeat(photo[..., 1:2] // 4 + 96, 3, 2)  # no result is cut off
    weights = 0.02 + 0.02 * np.random.default_rng(3).random((5, 5))
    weights[2, 2] += 0.3
    gentle = Kernel(weights)
    page = found_in_pair(window, qtbot, tmp_path, grey, convolve(grey, gentle))
    margins, found = page.grid.view.margins, page.grid.kernel()
    assert margins is not None
    assert margins.shape == (5, 5)
    assert (margins[found.weights != 0] > 0).all()
    assert (margins[found.weights == 0] == 0).all()
    assert margins.max() < 0.01
    off = np.abs(found.taps / found.gain_divisor - gentle.taps)
    within = off <= margins / found.gain_divisor + 1e-12
    assert within.mean() > 0.85  # 95 of 100, were they independent
    assert "±" in value_text(found, (2, 2), margins)
    assert "±" not in value_text(found, (2, 2))


def test_margins_stand_below_the_weights_and_go_with_the_kernel(qtbot: QtBot) -> None:
    grid = KernelGrid(KERNEL, fills=True)
    qtbot.addWidget(grid)
    grid.resize(400, 400)
    plain = grid.grab().toImage()
    grid.view.set_margins(np.full((5, 5), 0.00123))
    assert grid.grab().toImage() != plain
    grid.set_kernel(Kernel(np.ones((3, 3))))
    assert grid.view.margins is None
    grid.set_kernel(KERNEL)
    grid.view.set_margins(None)
    assert grid.grab().toImage() == plain


def test_what_is_left_is_drawn_as_shares_of_the_pixels(
    window: Window, qtbot: QtBot, tmp_path: Path, photo: np.ndarray
) -> None:
    rng = np.random.default_rng(2)
    noisy = convolve(photo, Kernel(np.ones((3, 3)), normalize=True)).astype(float)
    after = np.clip(np.rint(noisy + rng.normal(0, 3, photo.shape)), 0, 255).astype(np.uint8)
    page = found_in_pair(window, qtbot, tmp_path, photo, after)
    charts = page.parts.pair.charts
    (curve,) = charts.residual.curves
    assert 0.95 < curve.y[::2].sum() <= 1
    assert curve.x[-1] == pytest.approx(3 / np.sqrt(3) * 2.58, rel=0.1)  # mean of 3 channels
    summary = charts.sections[1].header.summary
    assert summary.startswith("σ 3")
    assert summary.endswith("rounding 0.29")


@pytest.mark.parametrize(
    ("margin", "text"), [(2.92e-5, ".000029"), (0.00103, ".0010"), (0.123, ".12"), (12.34, "12")]
)
def test_two_digits_of_a_margin_count(qtbot: QtBot, margin: float, text: str) -> None:
    assert margin_text(margin, QFontMetricsF(font(HINT)), 100) == text
