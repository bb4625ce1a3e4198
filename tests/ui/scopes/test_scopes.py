"""The histogram in other ways: logarithmic, as a waveform, and of every pixel of the result."""

from __future__ import annotations

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from editor.render.pipeline import Pipeline
from ui.scopes.chart import heights_of
from ui.scopes.histogram import HistogramPanel
from ui.window.window import Window


@pytest.fixture
def panel(window: Window, coffee: np.ndarray) -> HistogramPanel:
    return window.told.histogram


def run(window: Window, name: str) -> None:
    window.commands.run(window.commands[name])


def test_of_the_whole_photo_every_pixel_of_the_result_is_counted(
    window: Window, panel: HistogramPanel, coffee: np.ndarray, qtbot: QtBot
) -> None:
    run(window, "scope_of_whole")
    window.canvas.zoom_to(4)
    window.edits.choose_filter("invert")
    expected = np.bincount(255 - coffee[..., 0].ravel(), minlength=256)
    qtbot.waitUntil(
        lambda: (
            panel.chart.shown is not None
            and bool(np.array_equal(panel.chart.shown.counts[0], expected))
        )
    )
    assert panel.chart.note == "whole photo"
    document = window.session.document
    pipeline = Pipeline.of(document.source, window.session.shown, window.session.registry)
    white = int((pipeline.levels(pipeline.region, np.uint8) == 255).sum())
    assert f"at white {white:,}".replace(",", "\u202f") in panel.head.figure.toolTip()


def test_while_a_crop_is_edited_the_whole_is_what_its_frame_lies_on(
    window: Window, panel: HistogramPanel, coffee: np.ndarray, qtbot: QtBot
) -> None:
    run(window, "scope_of_whole")
    window.edits.choose_filter("invert")
    window.edits.choose_filter("crop")
    window.session.edit({**window.session.edited.values, "left": 50.0}, "Change left")

    def counts_are_of(pixels: np.ndarray) -> bool:
        found = panel.chart.shown
        expected = np.bincount(255 - pixels[..., 0].ravel(), minlength=256)
        return found is not None and bool(np.array_equal(found.counts[0], expected))

    qtbot.waitUntil(lambda: counts_are_of(coffee))
    assert panel.chart.note == "whole photo, outside the frame too"
    assert panel.chart.note in panel.head.figure.toolTip()
    run(window, "frame")
    qtbot.waitUntil(lambda: counts_are_of(coffee[:, 300:]))
    assert panel.chart.note == "whole photo"
    run(window, "frame")
    qtbot.waitUntil(lambda: counts_are_of(coffee))


def test_means_on_the_screen_are_said_to_be_means(
    window: Window, panel: HistogramPanel, qtbot: QtBot
) -> None:
    window.canvas.zoom_to(1 / 3)
    qtbot.waitUntil(lambda: panel.chart.note == "means of 3×3 pixels")
    assert "means of 3×3 pixels" in panel.chart.spoken_value()
    window.canvas.actual_size()
    qtbot.waitUntil(lambda: panel.chart.note == "")


def test_lightness_is_counted_in_place_of_luma(
    window: Window, panel: HistogramPanel, qtbot: QtBot
) -> None:
    window.canvas.actual_size()
    qtbot.waitUntil(lambda: panel.chart.shown is not None)
    luma = panel.chart.shown
    for extent in ("scope_of_shown", "scope_of_whole"):
        run(window, extent)
        with qtbot.waitSignal(panel.counted):
            run(window, "scope_lightness")
        found = panel.chart.shown
        assert found is not None
        levels = np.arange(256)
        mean, before = (levels @ one.counts[3] / one.pixels for one in (found, luma))
        assert mean > before + 5  # L* of dark values is higher
        assert "CIE L*" in panel.head.figure.toolTip()
        with qtbot.waitSignal(panel.counted):
            run(window, "scope_luma")
        assert panel.chart.shown is not found


def test_the_chart_is_drawn_in_three_ways(
    window: Window, panel: HistogramPanel, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: panel.chart.shown is not None)
    pictures = []
    for name in ("scope_linear", "scope_log", "scope_waveform"):
        run(window, name)
        assert [c.id for c in window.commands if c.choice == "scope chart" and c.is_checked()] == [
            name
        ]
        qtbot.waitUntil(lambda: panel.chart.shown is not None)  # strips are counted for a waveform
        pictures.append(panel.chart.grab().toImage())
    assert len({bytes(p.constBits()) for p in pictures}) == 3
    assert panel.head.title.text() == "Waveform"
    found = panel.chart.shown
    plain, log = heights_of(found, False), heights_of(found, True)
    assert (log >= plain - 1e-9).all()
    assert log.mean() > plain.mean()
