"""Forms with kernels are kept for when they are shown again, but not more than a few."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from ui.kernel.editor import KernelEditor
from ui.window.window import Window

WITH_KERNELS = "convolution", "wiener", "compass_maximum", "morphology", "iterated"


def test_few_forms_with_kernels_are_kept(window: Window, coffee: np.ndarray) -> None:
    panel = window.filter_panel
    for filter_id in WITH_KERNELS:
        window.edits.choose_filter(filter_id)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert len(panel.findChildren(KernelEditor)) <= 3


def test_the_form_that_was_shown_last_comes_back_as_it_was(
    window: Window, coffee: np.ndarray
) -> None:
    panel = window.filter_panel
    window.edits.choose_filter("wiener")
    before = panel.form
    window.edits.choose_filter("convolution")
    assert panel.form is not before
    window.edits.choose_filter("wiener")
    assert panel.form is before
