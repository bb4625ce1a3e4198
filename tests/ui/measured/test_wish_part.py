"""Kernels by wish in the window: drawn curves, notches on peaks, wedges, derivatives, demands."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from filters.fitting.wish import SOFT_PASS
from tests.sample_photos import CHELSEA
from tests.ui.windows import open_photo
from ui.measured.page import MeasuredPage
from ui.measured.part_order import WISH
from ui.measured.wish_part import CURVE, DERIVATIVE, PICTURE
from ui.window.window import Window
from ui.window.workspaces import KERNEL

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def page(window: Window, qtbot: QtBot, tmp_path: Path) -> MeasuredPage:
    """The page with a wish on a photo under a screen of 0.3, 0.1 cycles a pixel."""
    pixels = cv2.imread(str(CHELSEA))[:200, :260].astype(np.float64)
    y, x = np.mgrid[:200, :260]
    pixels += 10 * np.cos(2 * np.pi * (0.3 * x + 0.1 * y))[..., None]
    cv2.imwrite(str(tmp_path / "screened.png"), np.clip(np.rint(pixels), 0, 255).astype(np.uint8))
    open_photo(window, qtbot, tmp_path / "screened.png")
    window.commands.run(window.commands["kernel_by_wish"])
    assert window.measuring.page.parts.currentIndex() == WISH
    done(window.measuring.page, qtbot)
    return window.measuring.page


def done(page: MeasuredPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not page.worker.is_busy and page.found is not None)


def gain(page: MeasuredPage, across: float, down: float) -> float:
    """Return the found kernel's gain of a wave."""
    kernel = page.grid.kernel()
    rows, columns = (np.arange(n) - n // 2 for n in kernel.shape)
    waves = np.exp(2j * np.pi * (down * rows[:, None] + across * columns[None]))
    return float(abs((kernel.taps / kernel.gain_divisor * waves).sum()))


def test_a_drawn_curve_a_notch_and_demands_make_a_kernel(
    page: MeasuredPage, window: Window, qtbot: QtBot
) -> None:
    part = page.parts.wish
    assert page.grid.isVisible()
    assert gain(page, 0.05, 0) == pytest.approx(1, abs=0.05)
    assert gain(page, 0.3, 0.1) < 0.05
    QTest.mouseClick(part.desk.starts[-1], LEFT)  # level: nothing is taken out
    done(page, qtbot)
    assert gain(page, 0.3, 0.1) == pytest.approx(1, abs=0.01)
    # the screen is found in the photo's spectrum, and notched by the button
    assert part.notch.text() == "Notch the peak"
    QTest.mouseClick(part.notch, LEFT)
    assert page.found is not None  # the last kernel stays until the next is there
    done(page, qtbot)
    assert part.spectrum.notches == ((pytest.approx(0.3, abs=0.01), pytest.approx(0.1, abs=0.01)),)
    assert gain(page, 0.3, 0.1) < 0.35
    assert gain(page, -0.3, 0.1) > 0.8
    # a click on it takes it away; another near the peak sets it there again
    at = part.spectrum.place_of(*part.spectrum.notches[0]).toPoint()
    QTest.mouseClick(part.spectrum, LEFT, pos=at)
    assert part.spectrum.notches == ()
    QTest.mouseClick(part.spectrum, LEFT, pos=at + QPoint(4, 3))
    assert part.spectrum.notches == part.spectrum.peaks
    # demands hold
    part.demands.controls["total"].set_value("1")
    part.demands.controls["weights"].set_value("whole over 256")
    part.demands.changed.emit({}, "", "")
    done(page, qtbot)
    kernel = page.grid.kernel()
    assert (kernel.weights.sum(), kernel.divisor) == (256, 256)
    np.testing.assert_array_equal(kernel.weights, np.rint(kernel.weights))
    assert "1 notch, by least-squares" in page.found.note
    page.use_row.use.click()
    assert window.workspaces.shown is KERNEL
    document = window.session.document
    assert document is not None
    assert document.steps[-1].kernel == kernel


def test_a_point_that_is_dragged_and_a_wedge_that_is_turned_are_live(
    page: MeasuredPage, qtbot: QtBot
) -> None:
    part, plot = page.parts.wish, page.parts.wish.desk.plot
    assert plot.curve == SOFT_PASS
    before = page.grid.kernel()
    QTest.mousePress(plot, LEFT, pos=plot.place_of(0.5, 0).toPoint())
    QTest.mouseMove(plot, plot.place_of(0.7, 0.5).toPoint())
    QTest.mouseRelease(plot, LEFT, pos=plot.place_of(0.7, 0.5).toPoint())
    done(page, qtbot)
    assert page.grid.kernel() != before
    assert plot.levels is not None  # what the kernel does
    QTest.mouseClick(part.desk.starts[-1], LEFT)
    part.form.controls["wedge"].set_value(40.0)
    part.form.changed.emit({}, "", "")
    assert part.spectrum.angle == 90
    done(page, qtbot)
    assert gain(page, 0, 0.3) < 0.3
    with qtbot.waitSignal(part.wanted):
        QTest.keyClick(part.spectrum, Qt.Key.Key_Left)
    assert part.form.values()["along"] == 95
    with qtbot.waitSignal(part.wanted):
        handle, middle = part.spectrum._handle.toPoint(), part.spectrum.place_of(0, 0).toPoint()
        QTest.mousePress(part.spectrum, LEFT, pos=handle)
        QTest.mouseMove(part.spectrum, middle + QPoint(60, 0))
        QTest.mouseRelease(part.spectrum, LEFT, pos=middle + QPoint(60, 0))
    assert part.form.values()["along"] == 0
    done(page, qtbot)
    assert gain(page, 0.3, 0) < 0.3
    assert gain(page, 0, 0.3) > 0.8


def test_derivatives_and_drawn_pictures_take_the_curves_place(
    page: MeasuredPage, qtbot: QtBot, tmp_path: Path
) -> None:
    part = page.parts.wish
    QTest.mouseClick(part.kind, LEFT, pos=part.kind.cells()[DERIVATIVE].center().toPoint())
    assert part.derivative.isVisible()
    assert not part.form.isVisible()
    done(page, qtbot)
    np.testing.assert_allclose(page.grid.kernel().taps, [[1 / 12, -2 / 3, 0, 2 / 3, -1 / 12]])
    part.spectrum.angle_chosen.emit(90.0)
    done(page, qtbot)
    kernel = page.grid.kernel()
    assert kernel.shape == (5, 1)
    assert kernel.design is not None  # the bench has its sliders
    QTest.mouseClick(part.kind, LEFT, pos=part.kind.cells()[PICTURE].center().toPoint())
    assert not page.use_row.use.isEnabled()  # which picture?
    drawn = np.zeros((64, 64), np.uint8)
    drawn[:, 24:41] = 255  # waves along a row are taken out
    cv2.imwrite(str(tmp_path / "drawn.png"), drawn)
    part.drawn.choose_file(tmp_path / "drawn.png")
    done(page, qtbot)
    assert gain(page, 0, 0.3) > 0.8
    assert gain(page, 0.3, 0) < 0.15
    part.show_kind(CURVE)
    assert part.desk.plot.curve == SOFT_PASS
