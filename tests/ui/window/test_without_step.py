"""Before and after of a single step: it is left out as long as a key is held."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from editor.document.document import Document
from editor.document.image import Image
from editor.document.showing import Showing
from editor.document.step import Step
from filters.registry import Registry
from ui.window.window import Window

REGISTRY = Registry.builtin()
SHIFT = Qt.KeyboardModifier.ShiftModifier


def test_the_edited_step_alone_is_left_out() -> None:
    steps = tuple(Step.of(REGISTRY[name]) for name in ("invert", "gaussian_blur", "exposure"))
    document = Document(Image(np.zeros((4, 4, 3), np.uint8)), steps, 1)
    shown = Showing(without=True).of(document, REGISTRY)
    assert [step.enabled for step in shown] == [True, False, True]
    assert Showing(without=True).of(document.select(None), REGISTRY) == steps


@pytest.mark.parametrize("key", [Qt.Key.Key_Bar, Qt.Key.Key_Backslash])
def test_it_is_left_out_while_the_key_is_held(
    window: Window, coffee: np.ndarray, key: Qt.Key
) -> None:
    session, canvas = window.session, window.canvas
    window.edits.choose_filter("invert")
    window.edits.choose_filter("exposure")
    steps = session.document.steps
    canvas.setFocus()
    QTest.keyPress(canvas, key, SHIFT)
    assert [step.enabled for step in session.shown] == [True, False]
    assert session.document.steps == steps
    assert not canvas.frames.holding
    QTest.keyRelease(canvas, key)  # Shift is let go already
    assert session.shown == steps
