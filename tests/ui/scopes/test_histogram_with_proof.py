"""The histogram is that of the photo, whatever the screen's profile and a proof make of it."""

from __future__ import annotations

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from editor.colour.named_profiles import named
from editor.colour.screen import PLAIN, Proof, ScreenColours
from tests.editor.colour.table_profiles import dull_printer
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

    def counts(screen: ScreenColours) -> np.ndarray:
        window.displaying.set_screen(screen)
        qtbot.waitUntil(window.canvas.is_settled)
        with qtbot.waitSignal(panel.counted):
            pass
        assert panel.chart.shown is not None
        return np.array(panel.chart.shown.counts)

    found = [counts(screen) for screen in SCREENS]
    wanted = counts(PLAIN)
    for each in found:
        np.testing.assert_array_equal(each, wanted)
