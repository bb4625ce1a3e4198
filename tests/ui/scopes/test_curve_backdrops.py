"""Behind the curves of the form: the levels of what the step reads."""

from __future__ import annotations

import numpy as np
from pytestqt.qtbot import QtBot

from ui.form.curve_control import CurveControl
from ui.scopes.curve_backdrops import CurveBackdrops
from ui.window.window import Window


def test_a_curve_stands_before_the_levels_of_what_its_step_reads(
    window: Window, coffee: np.ndarray, qtbot: QtBot
) -> None:
    backdrops = window.filter_panel.findChild(CurveBackdrops)
    assert isinstance(backdrops, CurveBackdrops)
    window.edits.choose_filter("invert")
    with qtbot.waitSignal(backdrops.counted):
        window.edits.choose_filter("curves")
    form = window.filter_panel.form
    assert form is not None
    plots = {n: c.plot for n, c in form.controls.items() if isinstance(c, CurveControl)}
    assert set(plots) == {"rgb", "red", "green", "blue", "lightness"}
    counts = np.bincount(255 - coffee[..., 0].ravel(), minlength=256)  # 600 x 400: each pixel
    wanted = np.clip(counts / counts[1:-1].max(), 0, 1)
    np.testing.assert_allclose(plots["red"].levels, wanted)
    each = np.array([np.bincount(255 - coffee[..., n].ravel(), minlength=256) for n in range(3)])
    wanted = np.clip(each / each[:, 1:-1].max(), 0, 1)
    np.testing.assert_allclose(plots["rgb"].levels, wanted)
    assert plots["lightness"].levels.shape == (256,)
    drawn = plots["rgb"].grab().toImage()
    plots["rgb"].set_levels(None)
    assert plots["rgb"].grab().toImage() != drawn
    window.session.select(0)
    window.session.edit({}, "Nothing")
    window.session.select(1)
    qtbot.waitUntil(lambda: window.filter_panel.form.controls["rgb"].plot.levels is not None)
