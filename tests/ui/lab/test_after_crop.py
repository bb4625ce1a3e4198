"""The lab's slide where Steps before the edited one have cut the photo."""

from __future__ import annotations

import numpy as np
from pytestqt.qtbot import QtBot

from ui.lab.slide_view import SlideView
from ui.window.window import Window


def test_the_slide_lies_in_what_the_step_is_given(
    window: Window, view: SlideView, coffee: np.ndarray, qtbot: QtBot
) -> None:
    window.edits.choose_filter("crop")
    window.session.edit({"unit": "px", "left": 540.0, "top": 340.0}, "Crop")
    window.session.select(None)
    qtbot.waitUntil(lambda: view.state.is_settled and view.state.photo_size == (60, 60))
    slide = view.state.slide
    assert slide is not None
    assert slide.crop.bottom <= 60
    assert slide.crop.right <= 60
    cut = slide.crop.of(coffee[340:, 540:]).astype(np.float32) / np.float32(255)
    np.testing.assert_array_equal(slide.pixels, cut)
