"""Alt on a slider shows the edited step's effect amplified, as long as it is held."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from editor.document.image import Image
from editor.document.showing import TIMES
from editor.document.step import Step
from editor.masks.mask import Mask
from editor.render.pipeline import Pipeline
from filters.blending.blending import Blending
from filters.registry import Registry
from ui.form.form import ParamForm
from ui.window.window import Window

LEFT, ALT = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.AltModifier
REGISTRY = Registry.builtin()
SPOT = Mask.from_json({"items": [{"shape": "ellipse", "centre": [0.5, 0.5], "radii": [0.3, 0.3]}]})


@pytest.mark.parametrize("depth", ["uint8", "float32"])
@pytest.mark.parametrize("filter_id", ["gaussian_blur", "exposure", "median"])
@pytest.mark.parametrize(
    "more", [{}, {"mask": SPOT}, {"blending": Blending("soft-light"), "opacity": 0.5}], ids=str
)
def test_what_differs_from_below_is_so_many_times_as_much(
    filter_id: str, more: dict, depth: str
) -> None:
    samples = np.random.default_rng(2).integers(90, 140, (30, 40, 3))
    scaled = samples.astype(np.uint8) if depth == "uint8" else (samples / 255).astype(np.float32)
    image = Image(scaled)
    plain = Step.of(REGISTRY[filter_id])
    step = Step(plain.filter_id, plain.values, plain.version, **more)
    below, once, often = (
        Pipeline.of(image, steps, REGISTRY).values(image.region)
        for steps in ((), (step,), (step.amplified(TIMES),))
    )
    np.testing.assert_allclose(often - below, TIMES * (once - below), atol=2e-5)


def test_alt_on_a_slider_amplifies_what_is_shown_and_changes_nothing(
    window: Window, coffee: np.ndarray, qtbot: QtBot
) -> None:
    session = window.session
    window.edits.choose_filter("exposure")
    document, plain = session.document, session.shown
    slider = window.filter_panel.form.controls["stops"].slider
    slider.setFocus()
    QTest.keyPress(slider, Qt.Key.Key_Alt)
    (shown,) = session.shown
    assert shown.opacity == TIMES
    assert session.document is document
    QTest.keyRelease(slider, Qt.Key.Key_Alt)
    assert slider.hasFocus()  # the bar of menus has not taken it
    QTest.keyPress(slider, Qt.Key.Key_Alt)
    qtbot.waitUntil(window.canvas.is_settled)
    QTest.keyClick(slider, Qt.Key.Key_Right)  # a value that is changed meanwhile is amplified too
    changed = session.document
    assert changed.steps[0].opacity == 1.0
    assert session.shown == (changed.steps[0].amplified(TIMES),)
    QTest.keyRelease(slider, Qt.Key.Key_Alt)
    assert session.shown == changed.steps != plain
    at = QPoint(slider.width() // 3, slider.height() // 2)
    QTest.mousePress(slider, LEFT, ALT, at)  # held down before
    assert session.shown[0].opacity == TIMES
    QTest.mouseRelease(slider, LEFT, ALT, at)
    QTest.keyRelease(window, Qt.Key.Key_Alt)
    assert session.shown == session.document.steps
    window.edits.choose_filter("rotate")  # which moves pixels: there is no effect to amplify
    turn = window.filter_panel.form.controls["angle"].slider
    turn.setFocus()
    QTest.keyPress(turn, Qt.Key.Key_Alt)
    assert session.shown == session.document.steps
    QTest.keyRelease(turn, Qt.Key.Key_Alt)


def test_a_step_that_is_chosen_while_alt_is_held_has_one_form(
    window: Window, coffee: np.ndarray, qtbot: QtBot
) -> None:
    for filter_id in ("vignette", "exposure"):
        window.edits.choose_filter(filter_id)
    session, panel = window.session, window.filter_panel
    slider = panel.form.controls["stops"].slider
    slider.setFocus()
    QTest.keyPress(slider, Qt.Key.Key_Alt)
    assert session.showing.amplified
    session.select(0)  # as a shortcut with Alt may
    assert not session.showing.amplified
    assert [form for form in panel.findChildren(ParamForm) if form.isVisible()] == [panel.form]
    assert "roundness" in panel.form.controls
    QTest.keyRelease(window, Qt.Key.Key_Alt)
