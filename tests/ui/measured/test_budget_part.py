"""The budget of a kernel in the window: the slider, what it shows, and code of rank 2."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from editor.document.step import Step
from filters import Kernel
from ui.measured.part_order import BUDGET
from ui.window.window import Window

Y, X = np.mgrid[-4:5, -4:5]
DISK = Kernel((np.hypot(Y, X) <= 4) / 49.0)


def test_a_slider_goes_from_exact_to_cheap(
    window: Window, qtbot: QtBot, coffee: np.ndarray
) -> None:
    window.session.edit({"kernel": DISK}, "Disk")
    window.commands.run(window.commands["kernel_budget"])
    page, part = window.measuring.page, window.measuring.page.parts.budget
    assert page.parts.currentIndex() == BUDGET
    qtbot.waitUntil(lambda: not page.worker.is_busy and page.found is not None)
    assert page.grid.kernel() == DISK
    assert part.verdict.heading.text() == "Exact"
    assert part.verdict.figures[0][0].text() == "0.00"
    said = []
    part.slider.setFocus()
    for _ in range(4):
        QTest.keyClick(part.slider, Qt.Key.Key_Right)
        assert part.shown is not None
        said.append((part.shown.offer.sums, part.shown.error))
    assert said == sorted(said, key=lambda one: -one[0])
    assert said[-1][1] > 0
    shown = part.shown
    assert shown is not None
    assert part.verdict.heading.text().lower() == shown.offer.words
    assert page.grid.kernel() == shown.offer.kernel
    assert all(not view.is_empty for view in part.pictures)
    assert ("Taps that are not 0", str(np.count_nonzero(shown.offer.kernel.taps))) in (
        part.facts.facts
    )
    # the difference at the worst place is the greatest that was told
    around = np.abs(shown.exact.astype(int) - shown.cheaper)
    assert around.max() == pytest.approx(shown.worst, abs=1.01)
    part.copy.menu().actions()[1].trigger()
    passes = min(2, np.linalg.matrix_rank(shown.offer.kernel.taps))
    assert f"const int PASSES = {passes}," in QGuiApplication.clipboard().text()
    assert part.said.text().startswith("GLSL of rank 2 is on the clipboard")
    page.use_row.use.click()
    assert window.session.edited.kernel == shown.offer.kernel


def test_a_step_without_a_kernel_has_nothing_to_make_cheaper(
    window: Window, qtbot: QtBot, coffee: np.ndarray
) -> None:
    window.session.use(Step.of(window.session.registry["median"]), "Median")
    window.commands.run(window.commands["kernel_budget"])
    part = window.measuring.page.parts.budget
    assert part.verdict.heading.text() == "There is no kernel to make cheaper"
    assert not part.slider.isEnabled()
    assert not window.measuring.page.use_row.use.isEnabled()
