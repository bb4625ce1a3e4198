"""The histogram is that of the photo, whatever the screen's profile and a proof make of it."""

from __future__ import annotations

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from editor.colour.named_profiles import named
from editor.colour.screen import Proof, ScreenColours
from tests.editor.colour.table_profiles import dull_printer
from tests.ui.scopes.test_histogram import shows
from ui.scopes.histogram import HistogramPanel
from ui.window.window import Window

SCREENS = (
    ScreenColours(named("ProPhoto RGB").icc),
    ScreenColours(proof=Proof(dull_printer(), warns=True)),
)


@pytest.mark.parametrize("has_step", [False, True])
def test_it_hangs_on_no_screen(
    window: Window, coffee: np.ndarray, qtbot: QtBot, has_step: bool
) -> None:
    panel = window.docks["Histogram"].widget()
    assert isinstance(panel, HistogramPanel)
    window.canvas.actual_size()
    if has_step:
        window.edits.choose_filter("median")

    qtbot.waitUntil(lambda: shows(window, panel))
    wanted = panel.chart.shown
    assert wanted is not None
    for screen in SCREENS:
        before = panel.chart.shown
        window.displaying.set_screen(screen)
        qtbot.waitUntil(lambda before=before: panel.chart.shown is not before)
        qtbot.waitUntil(window.canvas.is_settled)
        qtbot.waitUntil(lambda: np.array_equal(panel.chart.shown.counts, wanted.counts))
        assert not shows(window, panel)  # the screen has other numbers
